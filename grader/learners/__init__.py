"""What learners use beside grading itself."""
