"""Named arrays in, a verdict out. Knows nothing of screens."""
