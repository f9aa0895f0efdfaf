"""Texts of exercise files for the tests of the format."""

from __future__ import annotations

from pathlib import Path

from grader.format.exercise import Exercise, parse_exercise

# Every body holds the number 7 once in its blanks, which is what the mistake needs.
AROUND = '''"""題名

本文

---
Title

text
"""

import contextlib

import numpy as np


def solve(x):
{body}


# ==== grading ====


def cases(rng):
    yield dict(x=1.0)


def oracle(x):
    return x


MISTAKES = {{
    "eight": dict(right="7", wrong="8", ja="7 でよい。", en="It is 7."),
}}
'''


def parse(text: str) -> Exercise:
    """The exercise `double` of the topic `maths` with this text."""
    return parse_exercise(text, Path("solutions/maths/double.py"), "maths")


def indented(text: str) -> str:
    return "\n".join(f"    {line}" if line else "" for line in text.strip("\n").split("\n"))
