"""The page and the table of similar work, for instructors alone: pairs with both texts side by side, and what was left out.

`similar.html.jinja` lays it out; Jinja's autoescape makes harmless what anybody wrote, and the page loads and runs nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from typing import TypeAlias

import jinja2

from grader.classes.names import one_line
from grader.classes.report import SIMILAR
from grader.classes.report_cells import called
from grader.classes.rows import Table
from grader.classes.similar_forms import BESIDE
from grader.classes.similar_messages import MESSAGES
from grader.classes.similar_pairs import HANDFUL, Found, Pair, Shared, Work
from grader.classes.templates import read_template
from grader.saying.csv_text import csv_text

PAGE, CSV = SIMILAR, "similar.csv"
MOST_GROUPS, MOST_PAIRS = 60, 5  # on the page; of each group
MOST_LINES, LINE_LIMIT = 150, 200

Source: TypeAlias = Callable[[str], bytes]
# A line's number, its sign ("=", "✗" or nothing) and its text.
Line: TypeAlias = tuple[int, str, str]


@dataclass(frozen=True)
class Reader:
    """Where what is shown is read: the class, its work by student and key, and what was handed in by digest."""

    table: Table
    works: Mapping[tuple[str, str], Work]
    source: Source


@dataclass(frozen=True)
class Part:
    """One exercise of a pair: how much of it is equal, and both texts."""

    key: str
    extent: str
    places: str
    wrong: int
    weight: float
    texts: tuple[list[Line], list[Line]]


def render_similar(found: Found, reader: Reader, language: str) -> bytes:
    """The page."""

    def say(key: str, **details: object) -> str:
        return MESSAGES[key].say(language, **details)

    groups = [
        (students, [(pair, _parts(pair, reader, language)) for pair in pairs[:MOST_PAIRS]], pairs)
        for students, pairs in found.clusters[:MOST_GROUPS]
    ]
    page = _template().render(
        language=language,
        say=say,
        found=found,
        groups=groups,
        called=partial(called, reader.table, language=language),
        students=len({student for student, _ in reader.works}),
        files=len(reader.works),
        handful=HANDFUL,
        silent=_silent(found),
        telling=sum(count > HANDFUL for count in found.forms.values()),
        most_pairs=MOST_PAIRS,
    )
    return page.encode("utf-8", "backslashreplace")


def render_csv(found: Found, reader: Reader, language: str) -> bytes:
    """A line for each pair and exercise."""
    names = ("group", "student", "other", "exercise", "extent", "where", "wrong", "weight")
    lines: list[tuple[object, ...]] = [tuple(MESSAGES[f"csv-{n}"].say(language) for n in names)]
    for number, (_, pairs) in enumerate(found.clusters, 1):
        for pair in pairs:
            for key, shared in _by_key(pair).items():
                wrong = sum(one.wrong for one in shared)
                weight = round(sum(one.weight for one in shared), 1)
                extent = MESSAGES[_extent(pair, key, reader)].say(language)
                where = _places(shared, language)
                lines.append((number, *pair.students, key, extent, where, wrong, weight))
    return csv_text(lines).encode("utf-8-sig")


def _parts(pair: Pair, reader: Reader, language: str) -> list[Part]:
    parts: list[Part] = []
    for key, shared in _by_key(pair).items():
        first, second = (_lines(student, key, shared, reader) for student in pair.students)
        extent = MESSAGES[_extent(pair, key, reader)].say(language)
        wrong, weight = sum(one.wrong for one in shared), sum(one.weight for one in shared)
        part = Part(key, extent, _places(shared, language), wrong, weight, (first, second))
        parts.append(part)
    return parts


def _by_key(pair: Pair) -> dict[str, list[Shared]]:
    found: dict[str, list[Shared]] = defaultdict(list)
    for one in pair.shared:
        found[one.key].append(one)
    return found


def _extent(pair: Pair, key: str, reader: Reader) -> str:
    """How much of two files is equal: a key of the messages."""
    first, second = (reader.works[student, key] for student in pair.students)
    if first.digest == second.digest:
        return "same-file"
    return "same-form" if first.forms == second.forms else "same-part"


def _places(shared: list[Shared], language: str) -> str:
    places = {place for one in shared for place, _ in one.forms}
    blanks = sorted(places - {BESIDE})
    said = [MESSAGES["blanks"].say(language, blanks=", ".join(map(str, blanks)))] if blanks else []
    if BESIDE in places:
        said.append(MESSAGES["beside"].say(language))
    return MESSAGES["and"].say(language).join(said)


def _lines(student: str, key: str, shared: list[Shared], reader: Reader) -> list[Line]:
    """The file with a sign at what is equal, from the line above the first of those."""
    work = reader.works[student, key]
    forms = {form: one.wrong for one in shared for form in one.forms}
    signs: dict[int, str] = {}
    for unit in work.units:
        wrong = forms.get((unit.place, unit.form))
        if wrong is not None:
            for line in range(unit.lines[0], unit.lines[1] + 1):
                signs[line] = "✗" if wrong else "="
    text = reader.source(work.digest).decode("utf-8", "replace").replace("\r\n", "\n")
    first = max(1, min(signs, default=1) - 3)
    lines = text.rstrip().split("\n")[first - 1 : first - 1 + MOST_LINES]
    return [
        (number, signs.get(number, ""), one_line(line.expandtabs(4), LINE_LIMIT))
        for number, line in enumerate(lines, first)
    ]


def _silent(found: Found) -> list[tuple[str, str]]:
    """The exercises with the blanks that are left out, each with how many right forms are known."""
    places: dict[str, list[str]] = defaultdict(list)
    for (key, place), count in sorted(found.forms.items()):
        if count <= HANDFUL:
            places[key].append(f"{place} ({count})")
    return [(key, ", ".join(shown)) for key, shown in places.items()]


@cache
def _template() -> jinja2.Template:
    return read_template("similar", short="{:.0f}".format)
