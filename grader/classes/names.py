"""Names that strangers chose: of students, of files, of members of an archive.

Made harmless to show, comparable whatever their case and normalisation, and cut into parts. Opens no file.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass

from grader.saying.sentences import printable

NAME_LIMIT = 120  # of a student's name
TEXT_LIMIT = 400
ARCHIVES = (".zip", ".tar.gz", ".tgz", ".tar")
# What operating systems and editors leave behind; so are all names that begin with a dot.
_LEFT_BEHIND = frozenset({"__MACOSX", "__pycache__", "Thumbs.db", "desktop.ini"})
# Moodle: 「山田 太郎_123456_assignsubmission_file_」 is a folder, and with a file's name behind it a file.
_MOODLE = re.compile(r"(?P<student>.+_\d+)_assignsubmission_[a-z]+_?(?P<rest>.*)", re.DOTALL)
# Canvas: lastfirst_LATE_123_456_name.py, the numbers being the user's and the submission's.
_CANVAS = re.compile(
    r"(?P<student>.+?)_(?P<late>late_)?(?P<user>\d+)_(?P<submission>\d+)_(?P<rest>.+)",
    re.DOTALL | re.IGNORECASE,
)
# Of a name that was there already: Canvas writes name-1.py, browsers name (1).py.
_AGAIN = re.compile(r"(?P<name>.+?)(?:-(?P<canvas>\d{1,3})| ?\((?P<browser>\d{1,3})\))", re.DOTALL)
_DRIVE = re.compile(r"[A-Za-z]:")


def one_line(text: str, limit: int = TEXT_LIMIT) -> str:
    """Foreign text on one line: control, bidirectional and other invisible characters escaped, cut."""
    # Before colours are taken off, which an exception's text may have and a name has not.
    text = text[: limit + 1].replace("\x1b", "\\x1b")
    return printable(text, limit).replace("\n", "\\n").replace("\t", "\\t")


def student_name(name: str) -> str:
    """The student whom a folder or an archive is named after.

    Of a Moodle name the person and the number stay, since two people may share a name. A name too long to show, or
    of which something had to be escaped, ends in a digest, so that nobody is taken for somebody else.
    """
    for suffix in ARCHIVES:
        if name.lower().endswith(suffix):
            name = name[: -len(suffix)]
            break
    match = _MOODLE.fullmatch(name)
    name = unicodedata.normalize("NFC", match["student"] if match else name)
    shown = one_line(name[:NAME_LIMIT])
    if _with_plain_spaces(shown) != _with_plain_spaces(name):
        digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()
        return f"{shown}…{digest[:8]}"
    return shown


def _with_plain_spaces(text: str) -> str:
    return "".join(" " if unicodedata.category(c) == "Zs" else c for c in text)


def moodle_file(name: str) -> tuple[str, str] | None:
    """Student and file of a Moodle file without a folder (`NAME_ID_assignsubmission_file_FILE`)."""
    match = _MOODLE.fullmatch(name)
    return (student_name(name), match["rest"]) if match and match["rest"] else None


@dataclass(frozen=True)
class CanvasName:
    """What the name of a file from Canvas says."""

    student: str
    person: str
    user: str
    late: bool
    submission: int
    rest: str


def canvas_file(name: str) -> CanvasName | None:
    """The parts of a name that Canvas made; None of any other."""
    match = _CANVAS.fullmatch(name)
    if match is None or len(match["submission"]) > 18:
        return None
    student = student_name(f"{match['student']}_{match['user']}")
    late, submission = match["late"] is not None, int(match["submission"])
    return CanvasName(student, match["student"], match["user"], late, submission, match["rest"])


def moodle_person(name: str) -> tuple[str, str]:
    """The person and the number in a Moodle name; empty of any other."""
    match = _MOODLE.fullmatch(name)
    person, _, number = match["student"].rpartition("_") if match else ("", "", "")
    return person, number


def without_number(name: str) -> tuple[str, int]:
    """A name without the number that says that there was one of that name already, and the number (0: none)."""
    match = _AGAIN.fullmatch(name)
    return (match["name"], int(match["canvas"] or match["browser"])) if match else (name, 0)


def is_moodle(name: str) -> bool:
    return _MOODLE.fullmatch(name) is not None


def fold(name: str) -> str:
    """What twins have in common: the name without case, normalisation and spaces at its ends."""
    plain = unicodedata.normalize("NFC", name).strip().casefold()
    return unicodedata.normalize("NFC", plain)


def parts_of(name: str) -> tuple[str, ...] | None:
    """The parts of a member's path; None if it leads out of the archive or cannot be a path.

    Old Windows programs write backslashes. Nothing is ever extracted, so either sign may part the names.
    """
    name = name.replace("\\", "/")
    if name.startswith("/") or _DRIVE.match(name) or "\0" in name:
        return None
    parts = tuple(part for part in name.split("/") if part not in ("", "."))
    return None if ".." in parts or not parts else parts


def is_left_behind(parts: tuple[str, ...]) -> bool:
    """Whether nobody handed this in on purpose: hidden files, bytecode, a system's own files."""
    return any(part.startswith(".") or part in _LEFT_BEHIND for part in parts)


def is_archive(name: str) -> bool:
    return name.rstrip().lower().endswith(ARCHIVES)


def is_python(name: str) -> bool:
    return name.rstrip().lower().endswith(".py")


def is_notebook(name: str) -> bool:
    return name.rstrip().lower().endswith(".ipynb")


def exercise_of(parts: tuple[str, ...]) -> tuple[str, str]:
    """TOPIC and EXERCISE as the path says them, fit to show; empty where it does not."""
    if not parts or not is_python(parts[-1]):
        return "", ""
    *above, file = parts
    topic = above[-1] if above else ""
    exercise = file.rstrip()[: -len(".py")]
    return one_line(unicodedata.normalize("NFC", topic)), one_line(
        unicodedata.normalize("NFC", exercise)
    )
