"""The commands of learners: grading and what goes with it, one command in one module."""
