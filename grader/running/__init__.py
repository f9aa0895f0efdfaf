"""A submission in, named arrays or a failure out. Knows nothing of right and wrong."""
