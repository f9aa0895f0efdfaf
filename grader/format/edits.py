"""Variants and mistakes: edits of the blanks, and the settings below the grading line that list them.

Reads literals from syntax trees; runs nothing.
"""

from __future__ import annotations

import ast
import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path

from grader.errors import FormatError
from grader.format.blanks import Blank, dedented
from grader.format.gradable import KnownMistake
from grader.format.literals import HYPHENATED, Literal, literal
from grader.text import LANGUAGES, Text

SETTINGS = ("SECONDS", "STEM", "BORDERS", "VARIANTS", "MISTAKES")


@dataclass(frozen=True)
class Edit:
    """Replaces `right`, which stands exactly once in the blanks, in blank `blank` (1, 2, …)."""

    right: str
    replacement: str
    blank: int


@dataclass(frozen=True)
class Variant:
    """Edits that must still pass: another correct way to write the answer."""

    name: str
    edits: tuple[Edit, ...]


@dataclass(frozen=True)
class Mistake(KnownMistake):
    """Edits that must fail, and why. `exam`: whether somebody might choose it in an exam."""

    edits: tuple[Edit, ...]
    exam: bool = True

    @property
    def blanks(self) -> frozenset[int]:
        """Numbers of the blanks this mistake changes."""
        return frozenset(edit.blank for edit in self.edits)


@dataclass(frozen=True)
class Border:
    """What some case of every seed must show: an expression over the arguments of a case, and what it means."""

    name: str
    expression: str


def apply_edits(answer: str, blanks: tuple[Blank, ...], edits: tuple[Edit, ...]) -> str:
    """The answer with every edit applied inside its blank."""
    for blank in reversed(blanks):  # from the end, so that earlier offsets stay valid
        answer = answer[: blank.start] + _edited(answer, blank, edits) + answer[blank.end :]
    return answer


def edited_statement(answer: str, blank: Blank, edits: tuple[Edit, ...]) -> str:
    """The statement in `blank`, as it stands at the left margin, with those of `edits` that are in it."""
    return dedented(_edited(answer, blank, edits))


def _edited(answer: str, blank: Blank, edits: tuple[Edit, ...]) -> str:
    text = answer[blank.start : blank.end]
    places = [(text.index(e.right), e) for e in edits if e.blank == blank.number]
    for start, edit in sorted(places, key=itemgetter(0), reverse=True):
        text = text[:start] + edit.replacement + text[start + len(edit.right) :]
    return text


def read_settings(nodes: list[ast.stmt], path: Path) -> dict[str, ast.expr]:
    settings: dict[str, ast.expr] = {}
    for node in nodes:
        if not isinstance(node, ast.Assign | ast.AnnAssign) or node.value is None:
            continue
        target = node.targets[0] if isinstance(node, ast.Assign) else node.target
        if not isinstance(target, ast.Name):
            continue
        name = target.id
        if name in SETTINGS:
            settings[name] = node.value
        elif name.isupper():
            near = difflib.get_close_matches(name, SETTINGS, n=1)
            raise FormatError(
                path, node.lineno, "unknown-setting", name, expected=", ".join(near or SETTINGS)
            )
    return settings


def read_number(settings: dict[str, ast.expr], name: str, default: float, path: Path) -> float:
    if name not in settings:
        return default
    node = settings[name]
    value = literal(node, path)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 1e6:
        raise FormatError(path, node.lineno, "not-positive", f"{name} = {ast.unparse(node)}")
    return float(value)


def _entries(
    settings: dict[str, ast.expr], setting: str, path: Path
) -> Iterator[tuple[str, dict[object, Literal], int]]:
    """(name, fields, line) of each entry of VARIANTS or MISTAKES."""
    node = settings.get(setting)
    if node is None:
        return
    if not isinstance(node, ast.Dict):
        raise FormatError(path, node.lineno, "not-literal", f"{setting} = {ast.unparse(node)[:60]}")
    seen: set[str] = set()
    for key, value in zip(node.keys, node.values, strict=True):
        line = (key or value).lineno
        if key is None:
            raise FormatError(path, line, "not-literal", f"**{ast.unparse(value)[:80]}")
        name = literal(key, path)
        if not isinstance(name, str) or not HYPHENATED.fullmatch(name):
            raise FormatError(path, line, "bad-name", str(name), setting=setting)
        if name in seen:
            raise FormatError(path, line, "duplicate-name", name, setting=setting)
        seen.add(name)
        fields = literal(value, path)
        if not isinstance(fields, dict):
            raise FormatError(path, line, "not-literal", ast.unparse(value)[:80])
        yield name, fields, line


def _edits(
    fields: dict[object, Literal],
    to: str,
    answer: str,
    blanks: tuple[Blank, ...],
    path: Path,
    line: int,
    name: str,
) -> tuple[Edit, ...]:
    listed = fields.get("edits") if "edits" in fields else [fields]
    if not isinstance(listed, list) or not listed or ("edits" in fields and "right" in fields):
        raise FormatError(path, line, "bad-edits", name, expected=f"right, {to}")
    edits: list[Edit] = []
    taken: list[tuple[int, int]] = []
    for item in listed:
        given = item if isinstance(item, dict) else {}
        right, replacement = given.get("right"), given.get(to)
        if not isinstance(right, str) or not isinstance(replacement, str) or not right:
            raise FormatError(path, line, "bad-edits", name, expected=f"right, {to}")
        if right == replacement:
            raise FormatError(path, line, "empty-edit", right, name=name)
        places = [(start, blank) for blank in blanks for start in _places(answer, blank, right)]
        if len(places) != 1:
            raise FormatError(path, line, "not-once", right, name=name, count=len(places))
        start, blank = places[0]
        if any(start < end and begin < start + len(right) for begin, end in taken):
            raise FormatError(path, line, "overlapping-edits", right, name=name)
        taken.append((start, start + len(right)))
        edits.append(Edit(right, replacement, blank.number))
    try:
        # Only the statements that change: a file with many mistakes is read in milliseconds.
        for number in {edit.blank for edit in edits}:
            ast.parse(edited_statement(answer, blanks[number - 1], tuple(edits)))
    except (SyntaxError, ValueError) as error:
        text = (getattr(error, "text", "") or "").strip() or edits[0].right
        raise FormatError(
            path, line, "edit-syntax", text, name=name, reason=error.args[0]
        ) from None
    return tuple(edits)


def _places(answer: str, blank: Blank, right: str) -> list[int]:
    """Where `right` begins in the blank; occurrences may overlap."""
    pattern = re.compile(f"(?={re.escape(right)})")
    text = answer[blank.start : blank.end]
    return [blank.start + found.start() for found in pattern.finditer(text)]


def _fields(
    fields: dict[object, Literal], known: tuple[str, ...], path: Path, line: int, name: str
) -> None:
    for field in fields:
        if field not in known:
            raise FormatError(
                path, line, "unknown-field", str(field), name=name, expected=", ".join(known)
            )


def read_stem(settings: dict[str, ast.expr], path: Path) -> Text | None:
    """`STEM = dict(ja=…, en=…)`; None where there is none. Raises `FormatError`."""
    node = settings.get("STEM")
    if node is None:
        return None
    table = literal(node, path)
    given = table if isinstance(table, dict) else {}
    texts = [text for text in map(given.get, LANGUAGES) if isinstance(text, str) and text.strip()]
    if len(texts) < len(LANGUAGES) or len(given) > len(LANGUAGES):
        raise FormatError(path, node.lineno, "bad-stem", ast.unparse(node)[:80])
    return Text(*(text.strip("\n").rstrip() for text in texts))


def read_borders(
    settings: dict[str, ast.expr], arguments: tuple[str, ...], path: Path
) -> tuple[Border, ...]:
    """`BORDERS = {"what it is": "expression over the arguments"}`. Raises `FormatError`."""
    node = settings.get("BORDERS")
    if node is None:
        return ()
    table = literal(node, path)
    if not isinstance(table, dict) or not table:
        raise FormatError(path, node.lineno, "bad-borders", ast.unparse(node)[:80])
    borders: list[Border] = []
    for name, expression in table.items():
        if not isinstance(name, str) or not isinstance(expression, str) or not name.strip():
            raise FormatError(path, node.lineno, "bad-borders", f"{name!r}: {expression!r}"[:80])
        try:
            used = {
                n.id
                for n in ast.walk(ast.parse(expression, mode="eval"))
                if isinstance(n, ast.Name)
            }
        except (SyntaxError, ValueError) as error:
            raise FormatError(
                path, node.lineno, "border-syntax", expression[:80], name=name, reason=error.args[0]
            ) from None
        if not used & set(arguments):
            expected = ", ".join(arguments)
            raise FormatError(
                path, node.lineno, "border-free", expression[:80], name=name, expected=expected
            )
        borders.append(Border(name, expression))
    return tuple(borders)


def read_variants(
    settings: dict[str, ast.expr], answer: str, blanks: tuple[Blank, ...], path: Path
) -> Iterator[Variant]:
    """Raises `FormatError`."""
    for name, fields, line in _entries(settings, "VARIANTS", path):
        _fields(fields, ("right", "same", "edits"), path, line, name)
        yield Variant(name, _edits(fields, "same", answer, blanks, path, line, name))


def read_mistakes(
    settings: dict[str, ast.expr],
    answer: str,
    blanks: tuple[Blank, ...],
    path: Path,
    grading_at: int,
) -> Iterator[Mistake]:
    """At least one; `grading_at` is the grading line. Raises `FormatError`."""
    found = False
    for name, fields, line in _entries(settings, "MISTAKES", path):
        found = True
        _fields(fields, ("right", "wrong", "edits", "ja", "en", "exam"), path, line, name)
        reasons: list[str] = []
        for language in LANGUAGES:
            why = fields.get(language)
            if not isinstance(why, str) or not why.strip():
                raise FormatError(path, line, "no-why", name, language=language)
            reasons.append(why.strip())
        exam = fields.get("exam", True)
        if not isinstance(exam, bool):
            raise FormatError(path, line, "bad-exam", repr(exam), name=name)
        edits = _edits(fields, "wrong", answer, blanks, path, line, name)
        yield Mistake(name, Text(*reasons), edits, exam)
    if not found:
        raise FormatError(path, grading_at, "no-mistakes", "MISTAKES")
