"""Grades a class of strangers: what they handed in, in one run, and what an instructor makes of it."""
