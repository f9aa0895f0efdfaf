"""Verdicts and errors in words, in Japanese and in English."""
