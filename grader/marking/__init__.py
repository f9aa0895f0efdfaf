"""The report of a class, served on this computer: an instructor sets scores by hand."""
