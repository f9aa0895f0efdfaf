"""Reads exercise files and the course. Knows nothing of running them."""
