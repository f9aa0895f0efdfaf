"""The people of a class, `--roster FILE`: number, name, e-mail, login, by hand or as an LMS exports them.

Columns are known by their headings: those of Moodle (participants, grading worksheet), Canvas (gradebook), Gradescope
and GitHub Classroom, in English or Japanese. UTF-8 with or without its mark, UTF-16 with it, or CP932; commas, semicolons
or tabs.
"""

from __future__ import annotations

import csv
import io
import math
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from grader.classes.names import fold, one_line
from grader.errors import UserError
from grader.reading import read_plain
from grader.text import LANGUAGES, Text

SIZE_LIMIT = 16 * 2**20
# What a column is called, folded: see `plain_heading`.
HEADINGS = {
    "number": "number|id number|idnumber|student number|student id|student no|sid|sis user id|id|学籍番号|学生番号|番号|idナンバー|id番号",
    "name": "name|full name|fullname|student|student name|display name|氏名|名前|フルネーム|姓名",
    "given": "first name|firstname|given name|given names|名",
    "family": "last name|lastname|surname|family name|姓",
    "email": "email|e mail|email address|e mail address|mail|メール|メールアドレス|eメール|電子メール",
    "login": "login|username|user name|sis login id|login id|ログイン|ログイン名|ユーザ名|ユーザー名|ユーザid",
    "github": "github username|github|github login",
    "moodle": "identifier|識別子",
    "also": "alias|also|romaji|kana|ローマ字|フリガナ|ふりがな|英字氏名",
    "language": "language|lang|言語",
    "submitted": "submitted|submitted at|last modified (submission)|submission time|最終更新日時 (提出)|最終更新日時(提出)|最終更新日時 (提出物)|提出日時|提出時刻",
    "lateness": "lateness (h:m:s)|lateness",
}
_KNOWN = {name: field for field, names in HEADINGS.items() for name in names.split("|")}
_CANVAS = {"student", "section"}  # what Canvas's gradebook has beside its "ID"
_IDS = ("number", "email", "login", "github")
_KEYS = ("number", "email", "login", "github", "canvas", "moodle", "name")
_PARTICIPANT = re.compile(r"\D*(\d+)\s*")
_LATENESS = re.compile(r"(\d+):(\d{1,2}):(\d{1,2})")
_TIMES = ("%A, %d %B %Y, %I:%M %p", "%d %B %Y, %I:%M %p", "%Y-%m-%d %H:%M:%S %z", "%Y/%m/%d %H:%M")
_JAPANESE = re.compile(r"(\d+)年\s*(\d+)月\s*(\d+)日.*?(\d{1,2}):(\d{2})")

TWICE = Text(
    "{what} が {line} 行目と同じです（{value}）",
    "the same {what} stands in line {line}, too ({value})",
)
NO_COLUMN = Text(
    "学籍番号・氏名・メール・ログインの列が見つかりません（見出し: {names}）",
    "no column is known for a number, name, e-mail or login (headings: {names})",
)
NO_KEY = Text(
    "全員に値があり、重ならない列（学籍番号、メール、ログインなど）がありません",
    "no column has a value of its own for everybody (number, e-mail, login)",
)
EMPTY = Text("1 人も載っていません", "nobody stands in it")
NO_TEXT = Text("UTF-8 でも CP932 でもありません", "neither UTF-8 nor CP932")
BAD_TIME = Text(
    "提出日時を読めません（{value}）", "this time of handing in cannot be read ({value})"
)
LANGUAGE = Text("言語は ja か en です（{value}）", "a language is ja or en ({value})")


@dataclass(frozen=True)
class Person:
    """One line of the roster. `key` is what she is called in the results, a value that nobody else has."""

    key: str
    line: int
    number: str = ""
    name: str = ""
    given: str = ""
    family: str = ""
    email: str = ""
    login: str = ""
    github: str = ""
    canvas: str = ""
    moodle: str = ""
    also: str = ""
    language: str = ""
    submitted: str = ""
    lateness: str = ""

    @property
    def shown(self) -> str:
        return self.name or f"{self.family} {self.given}".strip() or self.key

    @property
    def ids(self) -> frozenset[str]:
        """What names her and nobody else, folded; of an address also what stands before the @."""
        found = {plain_id(getattr(self, field)) for field in _IDS}
        found |= {plain_id(self.email.partition("@")[0])} if "@" in self.email else set()
        return frozenset(found - {""})

    @property
    def names(self) -> frozenset[str]:
        """What she may be called, without spaces and signs."""
        whole = [self.name, self.given + self.family, self.family + self.given, self.also]
        for name in (self.name, self.also):
            for sign in (",", " "):
                first, _, rest = name.partition(sign)
                whole.append(rest + first)
        return frozenset(map(plain_name, whole)) - {""}


@dataclass(frozen=True)
class Roster:
    """Everybody of a class by key, in the file's order; `headings` and `rows` are the file's own, by key.

    `keyed` says which column the keys are from.
    """

    path: Path
    people: Mapping[str, Person]
    headings: tuple[str, ...]
    rows: Mapping[str, tuple[str, ...]]
    keyed: str
    data: bytes = b""  # of the file


def plain_id(text: str) -> str:
    """A number, an address or a login without case, whatever width its characters have."""
    return fold(unicodedata.normalize("NFKC", text))


def plain_name(text: str) -> str:
    """A name without case, spaces and signs, so that "Yamada, Taro" is "yamadataro"."""
    text = unicodedata.normalize("NFKC", text).casefold()
    return "".join(c for c in text if c.isalnum() or unicodedata.category(c)[0] == "M")


def read_roster(path: Path) -> Roster:
    """Raises `UserError`: file-missing, file-unreadable, roster."""
    if not path.is_file():
        raise UserError("file-missing", path=str(path))
    try:
        data = read_plain(path, SIZE_LIMIT)
    except OSError as error:
        raise UserError("file-unreadable", path=str(path), reason=error.strerror or "") from None
    return parse_roster(path, data)


def parse_roster(path: Path, data: bytes) -> Roster:
    """The roster that `path` holds, or held. Raises `UserError` roster."""

    def wrong(line: int, what: Text) -> UserError:
        return UserError("roster", where=f"{path}:{line}", what=what)

    text = _decoded(data)
    if text is None:
        raise wrong(1, NO_TEXT)
    headings, lines = _lines(text)
    fields = _fields(headings)
    if not set(fields) & {"number", "name", "given", "family", "email", "login", "github"}:
        raise wrong(1, NO_COLUMN.filled(names=one_line(", ".join(headings))))
    found = [(n, cells) for n, cells in lines if not _is_no_person(cells, fields)]
    if not found:
        raise wrong(1, EMPTY)
    _check_twice(found, fields, wrong)
    keyed = _key_field(found, fields)
    if keyed is None:
        raise wrong(1, NO_KEY)
    people: dict[str, Person] = {}
    rows: dict[str, tuple[str, ...]] = {}
    for number, cells in found:
        values = {field: _cell(cells, place) for field, place in fields.items()}
        if "moodle" in values:
            values["moodle"] = _participant(values["moodle"])
        if values.get("language", "ja").lower() not in ("", *LANGUAGES):
            raise wrong(number, LANGUAGE.filled(value=values["language"]))
        key = one_line(unicodedata.normalize("NFC", values[keyed]), 120)
        if key in people:
            raise wrong(number, TWICE.filled(what=keyed, line=people[key].line, value=key))
        person = Person(key=key, line=number, **values)
        people[person.key], rows[person.key] = person, tuple(cells)
    return Roster(path, people, tuple(headings), rows, keyed, data)


def days_late(person: Person, due: datetime | None, path: Path) -> int | None:
    """How many days late she began, by what the roster says; None where it says nothing. Raises `UserError`."""
    if found := _LATENESS.fullmatch(person.lateness):
        hours, minutes, seconds = map(int, found.groups())
        late = timedelta(hours=hours, minutes=minutes, seconds=seconds)
    elif due is None or person.submitted in ("", "-"):
        return None
    else:
        at = _time(person.submitted, due)
        if at is None:
            what = BAD_TIME.filled(value=one_line(person.submitted, 60))
            raise UserError("roster", where=f"{path}:{person.line}", what=what)
        late = at - due
    return days_begun(late)


def days_begun(late: timedelta) -> int:
    """How many days late that is, begun ones counted whole."""
    return max(0, math.ceil(late / timedelta(days=1)))


def _time(text: str, due: datetime) -> datetime | None:
    """A time as Moodle or Gradescope writes it; where no offset is said, that of the due date."""
    at: datetime | None = None
    if found := _JAPANESE.search(text):
        year, month, day, hour, minute = map(int, found.groups())
        if re.search(
            "午[前後]|[AP]M", text, re.IGNORECASE
        ):  # twelve hours, of which the first is 12
            hour = hour % 12 + (12 if re.search("午後|PM", text, re.IGNORECASE) else 0)
        try:
            at = datetime(year, month, day, hour, minute)
        except ValueError:
            return None
    for form in _TIMES if at is None else ():
        try:
            at = datetime.strptime(text, form)
            break
        except ValueError:
            continue
    if at is None:
        try:
            at = datetime.fromisoformat(text)
        except ValueError:
            return None
    return at if at.tzinfo else at.replace(tzinfo=due.tzinfo)


def _decoded(data: bytes) -> str | None:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ["utf-16"]
    else:
        encodings = ["utf-8-sig", "cp932"]
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeError:
            continue
    return None


def _lines(text: str) -> tuple[list[str], list[tuple[int, list[str]]]]:
    """The headings, and the other lines with their numbers. What parts cells is what makes most headings known."""
    first = text.lstrip().partition("\n")[0]
    sign = max(
        ",;\t",
        key=lambda sign: len(_fields(next(csv.reader([first], delimiter=sign), list[str]()))),
    )
    reader = csv.reader(io.StringIO(text.lstrip(), newline=""), delimiter=sign)
    headings = [heading.strip() for heading in next(reader, list[str]())]
    return headings, [(reader.line_num, cells) for cells in reader if any(map(str.strip, cells))]


def plain_heading(text: str) -> str:
    """A heading without case, width, and what parts its words."""
    text = unicodedata.normalize("NFKC", text).casefold().strip(" \ufeff*")
    return re.sub(r"[\s_-]+", " ", text)


def _fields(headings: list[str]) -> dict[str, int]:
    """Which column is which.

    In Canvas's gradebook "ID" is Canvas's own number, in a Japanese Moodle's worksheet the participant's; in GitHub's
    roster "identifier" is the school's.
    """
    plain = [plain_heading(heading) for heading in headings]
    fields: dict[str, int] = {}
    for place, heading in enumerate(plain):
        field = _KNOWN.get(heading)
        if field == "number" and heading == "id" and set(plain) >= _CANVAS:
            field = "canvas"
        elif field == "number" and heading == "id" and "評点" in plain:
            field = "moodle"
        elif field == "moodle" and "github username" in plain:
            field = "number"
        if field is not None:
            fields.setdefault(field, place)
    return fields


def _cell(cells: list[str], place: int) -> str:
    return cells[place].strip() if place < len(cells) else ""


def _participant(text: str) -> str:
    found = _PARTICIPANT.fullmatch(text)
    return found[1] if found else ""


def _is_no_person(cells: list[str], fields: Mapping[str, int]) -> bool:
    """Canvas's lines for points, for how a column is posted, and for the student that nobody is."""
    first = _cell(cells, 0)
    if "canvas" not in fields:
        return False
    others = not _cell(cells, fields["canvas"])
    return first == "Points Possible" or first == "Student, Test" or (others and not first)


def _check_twice(
    found: list[tuple[int, list[str]]],
    fields: Mapping[str, int],
    wrong: Callable[[int, Text], UserError],
) -> None:
    """Two people with one number, address or login are one too many."""
    for field in ("number", "email", "login", "github", "canvas", "moodle"):
        seen: dict[str, int] = {}
        for number, cells in found:
            value = fold(_cell(cells, fields[field])) if field in fields else ""
            if value and value in seen:
                raise wrong(number, TWICE.filled(what=field, line=seen[value], value=value))
            seen[value] = number


def _key_field(found: list[tuple[int, list[str]]], fields: Mapping[str, int]) -> str | None:
    for field in _KEYS:
        if field in fields:
            values = {fold(_cell(cells, fields[field])) for _, cells in found}
            if "" not in values and len(values) == len(found):
                return field
    return None
