"""Answers that people wrote, kept beside a course in `tests/`: right ones and wrong ones, a file for each exercise.

# ==== name ====
a whole submission
"""

from __future__ import annotations

import re
from pathlib import Path

CORRECT = Path("tests") / "correct"
HEADING = re.compile("# ==== ([a-z0-9_]+) ====")
# A slip in a heading would hide an answer inside the one before.
LIKE_A_HEADING = re.compile(r"\s*#\s*==")


def answers_file(folder: Path, topic: str, name: str) -> Path:
    """Where the answers to an exercise are kept, right or wrong ones; the file need not be there."""
    return folder / topic / f"{name}.py"


def kept_answers(file: Path) -> dict[str, str]:
    """Name and text of every answer in `file`, in its order; nothing where there is no file.

    Raises `ValueError` where the file holds anything but sections, each with a name of its own and an answer.
    """
    if not file.exists():
        return {}
    sections: dict[str, list[str]] = {}
    current: list[str] | None = None
    for number, line in enumerate(file.read_text("utf-8").split("\n"), 1):
        if LIKE_A_HEADING.match(line):
            heading = HEADING.fullmatch(line)
            if heading is None:
                raise ValueError(f"{file}:{number}: not of the form `# ==== name ====`: {line}")
            if heading[1] in sections:
                raise ValueError(f"{file}:{number}: there is an answer {heading[1]} already")
            current = sections[heading[1]] = []
        elif current is not None:
            current.append(line)
        elif line.strip():
            raise ValueError(f"{file}:{number}: before the first `# ==== name ====`: {line}")
    answers = {name: "\n".join(lines).strip() + "\n" for name, lines in sections.items()}
    for name, text in answers.items():
        if not text.strip():
            raise ValueError(f"{file}: the answer {name} is empty")
    if not answers:
        raise ValueError(f"{file}: no answer")
    return answers
