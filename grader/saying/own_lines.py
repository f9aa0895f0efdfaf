"""Which lines to lay beside one another: a mistake's statement, and the submission's own in the same blank.

Looks at text only; at most a few hundred characters of a submission are parsed.
"""

from __future__ import annotations

import ast
import re
import textwrap
from collections import Counter
from difflib import SequenceMatcher

from grader.format.blanks import UNREADABLE, Blank, lines_marked
from grader.format.edits import Mistake, edited_statement
from grader.format.filled import Filled, take_apart
from grader.format.gradable import Gradable, KnownMistake

MAX_STATEMENT = 400
MAX_PLACES = 5  # a file may say `TODO 1` ten thousand times


def wrong_lines(exercise: Gradable, mistake: KnownMistake) -> list[tuple[Blank, str]]:
    """For each blank that `mistake` changes: the blank, and its statement with the mistake in it.

    None in a released course, which holds no statement of a mistake.
    """
    if not isinstance(mistake, Mistake):
        return []
    blanks = [exercise.blanks[number - 1] for number in sorted(mistake.blanks)]
    return [(b, edited_statement(exercise.text, b, mistake.edits)) for b in blanks]


def own_line(exercise: Gradable, source: str, blank: Blank, wrong: str) -> tuple[int, str] | None:
    """The submission's statement in `blank`: its line (from 1) and text.

    None where it cannot be told, or where the slip may be elsewhere, and this line must not be pointed at: where it is
    nearer to the answer than to `wrong`, and not the only one that is other than the answer's.
    """
    right = exercise.text[blank.start : blank.end].strip()
    filled = take_apart(exercise, source)
    if filled is not None:
        part = next(part for part in filled.parts if part.blank == blank.number)
        lines = source.split("\n")[part.first_line - 1 : part.last_line]
        found = [(part.first_line, textwrap.dedent("\n".join(lines)).strip())]
    else:
        lines = source.split("\n")
        numbers = places(exercise, source, blank)[:MAX_PLACES]
        found = [(number, _statement(lines, number)) for number in numbers]
    for number, code in found:
        if not code or "..." in code or len(code) > MAX_STATEMENT:
            continue
        if _far(code, wrong) <= _far(code, right) or _alone(exercise, blank, filled):
            return number, code
    return None


def _alone(exercise: Gradable, blank: Blank, filled: Filled | None) -> bool:
    """Whether every other blank of a submission holds the answer's own statement."""
    if filled is None:
        return False
    texts = {part.blank: part.text for part in filled.parts}
    return all(
        same_code(texts[one.number], textwrap.dedent(exercise.text[one.start : one.end]))
        for one in exercise.blanks
        if one is not blank
    )


def places(exercise: Gradable, source: str, blank: Blank) -> list[int]:
    """The lines of a submission (from 1) where `blank` may be: that of its mark, that with its left side."""
    lines = source.split("\n")
    marks = lines_marked(source, blank.number)
    same = _with_target(lines, blank.left)
    in_answer = _with_target(exercise.text.split("\n"), blank.left)
    if len(same) == len(in_answer) and blank.first_line in in_answer:
        marks.append(same[in_answer.index(blank.first_line)])
    return marks


def same_code(one: str, other: str) -> bool:
    """Whether two short statements differ at most in spaces and brackets."""
    try:
        return ast.dump(ast.parse(one)) == ast.dump(ast.parse(other))
    except UNREADABLE:
        return one.split() == other.split()


def _with_target(lines: list[str], left: str) -> list[int]:
    """The lines that assign to `left` (or return)."""
    bare = left[1:-1] if (left[:1], left[-1:]) in (("(", ")"), ("[", "]")) else left  # of a tuple
    parts = (re.escape(part.strip()).replace(r"\ ", r"\s*") for part in bare.split(","))
    target = r"\s*,\s*".join(parts)
    begins = r"\s*return\b" if left == "return" else rf"\s*[(\[]?{target}[)\]]?\s*[-+*/@]?=(?!=)"
    # A longer line is no statement that is looked for, and could take the expression long.
    near = [n for n, line in enumerate(lines, 1) if len(line) <= MAX_STATEMENT]
    return [n for n in near if left and re.match(begins, lines[n - 1])]


def _statement(lines: list[str], number: int) -> str:
    """The statement that begins on a line: up to six lines of at most 400 characters; "" if longer."""
    text = ""
    for line in lines[number - 1 : number + 5]:
        text += ("\n" if text else "") + line.split("#")[0].rstrip()
        if len(text) > MAX_STATEMENT:
            return ""
        code = textwrap.dedent(text).strip()
        try:
            ast.parse(code)
        except UNREADABLE:
            continue
        return code
    return textwrap.dedent(lines[number - 1].split("#")[0]).strip()


def _far(code: str, other: str) -> tuple[int, float]:
    """How unlike two statements are: first in their words, whatever the order, then in order."""
    one, two = (Counter(re.findall(r"\w+|[^\w\s]", text)) for text in (code, other))
    words_apart = ((one - two) + (two - one)).total()
    return words_apart, 1 - SequenceMatcher(None, code.split(), other.split()).ratio()
