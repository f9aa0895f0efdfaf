"""What stands behind `%grade`: words and options."""

from __future__ import annotations

import shlex
from dataclasses import dataclass

from grader.errors import UserError
from grader.learners.session import DEFAULT_SEED
from grader.saying.notebook import INSIDE, OUTSIDE, TERMINAL_ONLY
from grader.text import LANGUAGES

_MOST_SEED = 2**32 - 1
_MOST_LEVEL = 3


@dataclass(frozen=True)
class Asked:
    """What is to be done ("" is grading), with which exercise (None: that of the cell), and how."""

    command: str = ""
    key: str | None = None
    language: str | None = None
    case: int | None = None
    seed: int = DEFAULT_SEED
    blank: int | None = None
    level: int | None = None
    force: bool = False


def passed_on(line: str) -> list[str] | None:
    """The words of a command that is done as in a terminal; None for any other. Raises `UserError`."""
    words = _split(line)
    if words and words[0] in TERMINAL_ONLY:
        raise UserError("terminal-only", command=words[0])
    return words if "--about" in words or (words and words[0] in OUTSIDE) else None


def asked_of(line: str) -> Asked:
    """What the words behind `%grade` ask for. Raises `UserError`."""
    words = _split(line)
    command = words.pop(0) if words and words[0] in INSIDE else ""
    values: dict[str, str] = {}
    names: list[str] = []
    force = False
    while words:
        word, _, joined = words.pop(0).partition("=")
        if word in ("--lang", "--case", "--seed", "--blank"):
            values[word] = joined or (words.pop(0) if words else "")
            _check(word, values[word])
        elif word == "--force":
            force = True
        elif word.startswith("-"):
            raise UserError("no-such-option", option=word)
        else:
            names.append(word)
    level = names.pop() if command == "hint" and names and names[-1].isdecimal() else None
    if level is not None and not 1 <= int(level) <= _MOST_LEVEL:
        raise UserError("bad-value", option="level", expected="level")
    if len(names) > 1:
        raise UserError("missing-value", option="TOPIC/EXERCISE")
    numbers = {word: int(value) for word, value in values.items() if word != "--lang"}
    return Asked(
        command,
        names[0] if names else None,
        values.get("--lang"),
        numbers.get("--case"),
        numbers.get("--seed", DEFAULT_SEED),
        numbers.get("--blank"),
        int(level) if level else None,
        force,
    )


def _check(option: str, value: str) -> None:
    if option == "--lang":
        if value not in LANGUAGES:
            raise UserError("bad-value", option=option, expected=option)
    elif (
        not (value.isascii() and value.isdecimal() and len(value) <= len(str(_MOST_SEED)))
        or (option == "--seed" and int(value) > _MOST_SEED)
        or (option != "--seed" and int(value) < 1)
    ):
        raise UserError("bad-value", option=option, expected=option)


def _split(line: str) -> list[str]:
    try:
        return shlex.split(line)
    except ValueError as error:
        raise UserError("usage", message=str(error)) from None
