"""The records of a class: gradebook.csv, a results.json for every student, and a JUnit file.

The results have the shape that Gradescope reads (https://gradescope-autograders.readthedocs.io/en/latest/specs/).
"""

from __future__ import annotations

import hashlib
import json
import math
import os
import unicodedata
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Callable, Container
from pathlib import Path

from grader.classes.names import NAME_LIMIT, one_line
from grader.classes.overrides import Override
from grader.classes.rows import Column, Row, Table
from grader.classes.told import Feedback
from grader.judging.status import Status
from grader.running.task import Tier
from grader.saying import messages
from grader.saying.csv_text import csv_text
from grader.saying.sentences import printable
from grader.text import Text

_RESERVED = {"con", "prn", "aux", "nul"} | {f"{p}{n}" for p in ("com", "lpt") for n in range(10)}
_NAME_BYTES = 120  # file systems take 255

STUDENT = Text("受講者", "student")
SUM = Text("合計", "sum")
POSSIBLE = Text("満点", "possible")
LATE = Text("遅れ（日）", "days late")
PERSON = {
    "number": Text("学籍番号", "number"),
    "shown": Text("氏名", "name"),
    "email": Text("メール", "e-mail"),
    "login": Text("ログイン", "login"),
}
NOT_COUNTED = Text("数えなかったもの", "Not counted")
MISSING = Text("提出がありません。", "Not handed in.")
AGAIN = Text(
    "採点側の不具合です。点数には入れず、もう一度採点します。",
    "A failure of the grader. It is not scored and will be graded again.",
)
ATTEMPT = Text("提出 {number} 回目の結果です。", "This is the result of attempt {number}.")
BEYOND = Text(
    "そのあとの提出物は、提出回数の上限を超えたので採点していません。",
    "What was handed in after it was not graded: all attempts are used.",
)
LATE_COSTS = Text(
    "締め切りから {days} 日遅れ（始まった日を数えます）のため、得点は {percent} % です。",
    "{days} days late, begun ones counted: {percent} % of the points.",
)
LATE_ONE_COSTS = Text(
    "締め切りから 1 日以内の遅れのため、得点は {percent} % です。",
    "Late by up to a day: {percent} % of the points.",
)
PARTIAL = Text(
    "出力 {count} 個のうち {right} 個が、すべてのケースで正しい値です。",
    "{right} of {count} outputs are right in every case.",
)
BY_HAND = Text("手で決めた点", "set by hand")
SET = Text(
    "この点数は先生が決めました: {points} 点", "These points were set by the instructor: {points}"
)
NOTE = Text("先生から: {note}", "The instructor's note: {note}")
STRAY = Text("どの問題でもないもの", "Belongs to no exercise")


def write_records(
    folder: Path,
    table: Table,
    versions: dict[str, str],
    language: str,
    feedback: Feedback = Feedback.GUARDED,
    language_of: Callable[[str], str] | None = None,
) -> dict[str, Path]:
    """`gradebook.csv`, `results/STUDENT.json` and `junit.xml` in `folder`. Raises `OSError`.

    Only `results/` is for students, and says as much as `feedback` has it. Returns each student's file: a name that is no file name, or differs from another's in case only, gets a digest.
    `language_of` says in which language a student is told.
    """
    write_file(folder / "gradebook.csv", gradebook(table, language))
    write_file(folder / "junit.xml", junit(table, language))
    names = file_names(table.students)
    files = {student: folder / "results" / f"{name}.json" for student, name in names.items()}
    strays: dict[str, list[Row]] = {}
    for row in table.strays:
        strays.setdefault(row.student, []).append(row)
    for student, path in files.items():
        own = language_of(student) if language_of else language
        found = results(table, student, strays.get(student, []), versions, own, feedback)
        text = json.dumps(found, ensure_ascii=False, allow_nan=False, indent=1)
        write_file(path, text.encode("utf-8"))
    return files


def gradebook(table: Table, language: str) -> bytes:
    """Students × exercises as CSV that Excel and LibreOffice open as it is: UTF-8 with its mark, no formulas.

    Points are numbers. A cell is empty where nothing was handed in, and where the grader itself failed. Where there
    is an assignment, what it is worth stands beside the sum; the last column says which points were set by hand, if any were.
    """
    keys = [column.key for column in table.columns]
    possible: list[str | float] = [whole_number(table.possible)] if table.asked else []
    ends = [SUM.say(language), *([POSSIBLE.say(language)] if table.asked else [])]
    fields = [field for field in PERSON if any(_who(table, s, field) for s in table.students)]
    late = any(row.days for row in table.rows())
    by_hand = {
        student: [k for k in keys if (student, k) in table.overrides] for student in table.students
    }
    any_by_hand = any(by_hand.values())
    ends += [LATE.say(language)] * late + [BY_HAND.say(language)] * any_by_hand
    named = [PERSON[field].say(language) for field in fields]
    lines: list[list[str | float]] = [[STUDENT.say(language), *named, *keys, *ends]]
    for student in table.students:
        points = [table.points(student, column) for column in table.columns]
        cells = ["" if value is None else whole_number(value) for value in points]
        who = [_who(table, student, field) for field in fields]
        days = [max((row.days for row in table.of_student(student)), default=0)] if late else []
        own = [" ".join(by_hand[student])] if any_by_hand else []
        total = whole_number(table.total(student))
        lines.append([student, *who, *cells, total, *possible, *days, *own])
    return csv_text(lines).encode("utf-8-sig")


def results(
    table: Table,
    student: str,
    strays: list[Row],
    versions: dict[str, str],
    language: str,
    feedback: Feedback = Feedback.GUARDED,
) -> dict[str, object]:
    """One student's results as Gradescope reads them.

    Guarded, the time is left out: a submission could say in it what it was given.
    """
    seconds = math.fsum(row.finite_seconds for row in table.of_student(student))
    timed = {"execution_time": round(seconds, 3)} if feedback == Feedback.FULL else {}
    rows = table.of_student(student)
    known = {column.key for column in table.columns}
    tests: list[dict[str, object]] = []
    for number, column in enumerate(table.columns, 1):
        row = table.cells.get((student, column.key))
        override = table.overrides.get((student, column.key))
        points = table.points(student, column)
        counts = row is None or row.scored or override is not None
        title = f"{column.key}  {column.title.say(language)}"
        tests.append(
            {
                "number": str(number),
                "name": one_line(title),
                "score": whole_number(points or 0.0),
                "max_score": whole_number(column.points if counts else 0.0),
                "status": "passed" if row is not None and row.status == Status.PASSED else "failed",
                "output": output_of(row, language, feedback, override, column),
                "tags": [row.status if row is not None else "missing"],
                "visibility": "visible",
            }
        )
    listed = late_notes(rows, language)
    listed += [
        f"{(NOT_COUNTED if row.key in known else STRAY).say(language)}: "
        f"{place_of(row, known)} {output_of(row, language, feedback)}"
        for row in strays
    ]
    return {
        "score": whole_number(table.total(student)),
        **timed,
        "output": "\n".join(listed),
        "output_format": "text",
        "test_output_format": "text",
        "test_name_format": "text",
        "visibility": "visible",
        "tests": tests,
        "extra_data": {
            "student": printable(student),
            "round": max((row.round for row in (*rows, *strays)), default=1),
            "sandbox": sorted({row.tier for row in rows}),
            "digests": {row.key: row.digest for row in rows},
            "versions": versions,
        },
    }


def junit(table: Table, language: str) -> bytes:
    """A JUnit file: a suite per student, a test case per exercise."""
    root = ElementTree.Element("testsuites", name="grade batch")
    for student in table.students:
        rows = table.of_student(student)
        counts = Counter(row.status for row in rows)
        errors = counts.pop(Status.GRADER_ERROR, 0)
        suite = ElementTree.SubElement(
            root,
            "testsuite",
            name=one_line(student),
            tests=str(len(table.columns)),
            failures=str(counts.total() - counts[Status.PASSED]),
            errors=str(errors),
            skipped=str(len(table.columns) - len(rows)),
            time=f"{math.fsum(row.finite_seconds for row in rows):.3f}",
        )
        for column in table.columns:
            row = table.cells.get((student, column.key))
            case = ElementTree.SubElement(
                suite,
                "testcase",
                classname=column.topic,
                name=column.exercise,
                time=f"{row.finite_seconds if row else 0:.3f}",
            )
            if row is None:
                ElementTree.SubElement(case, "skipped", message=MISSING.say(language))
            elif row.status != Status.PASSED:
                kind = "failure" if row.scored else "error"
                message = one_line(row.message.in_(language), 2000)
                problem = ElementTree.SubElement(case, kind, type=row.status, message=message)
                problem.text = printable(row.diagnosis.in_(language)) or None
        if any(row.tier == Tier.REDUCED for row in rows):
            warning = ElementTree.SubElement(suite, "system-err")
            warning.text = messages.REDUCED.in_(language)
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)


def file_names(students: tuple[str, ...]) -> dict[str, str]:
    """A file name for every student, readable where it can be, never outside its folder, no two alike."""
    twins = Counter(_folded(student) for student in students)
    names: dict[str, str] = {}
    for student in students:
        plain = "".join(map(_harmless, unicodedata.normalize("NFC", student)))
        plain = plain.strip(" .").encode("utf-8")[:_NAME_BYTES].decode("utf-8", "ignore")
        own = plain == student and plain.partition(".")[0].casefold() not in _RESERVED
        if not own or twins[_folded(student)] > 1:
            digest = hashlib.sha256(student.encode("utf-8", "surrogatepass")).hexdigest()[:12]
            plain = f"{plain or 'student'}-{digest}"
            plain = f"_{plain}" if plain.partition(".")[0].casefold() in _RESERVED else plain
        names[student] = plain
    return names


def write_file(path: Path, data: bytes) -> None:
    """Write all of `data` or nothing. Raises `OSError`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.new")
    try:
        temporary.write_bytes(data)
        os.replace(temporary, path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())


def _harmless(character: str) -> str:
    kept = character.isalnum() or character in "-_.@+ " or unicodedata.category(character)[0] == "M"
    return character if kept else "_"


def _who(table: Table, student: str, field: str) -> str:
    """A field of the roster; "" where she is not in it."""
    person = (table.people or {}).get(student)
    return getattr(person, field) if person else ""


def place_of(row: Row, known: Container[str]) -> str:
    """What was not counted: by its exercise if there is one of that key, else by the file's own name."""
    name = row.origin.rstrip("/").rpartition("/")[2]
    return one_line(row.key if row.key in known or not name else name, NAME_LIMIT).strip("/")


def late_notes(rows: list[Row], language: str) -> list[str]:
    """What being late took of a student's points; nothing where she was not late."""
    latest = max(rows, key=lambda row: row.days, default=None)
    if latest is None or not latest.days:
        return []
    text = LATE_COSTS if latest.days > 1 else LATE_ONE_COSTS
    return [text.say(language, days=latest.days, percent=f"{100 * latest.kept:.4g}")]


def output_of(
    row: Row | None,
    language: str,
    feedback: Feedback,
    override: Override | None = None,
    column: Column | None = None,
) -> str:
    """What a student is told of one exercise, in lines. `override`: what was set by hand; `column`: of what is in one."""
    by_hand = override is not None
    said = _graded_lines(row, language, feedback, by_hand) if row else [MISSING.say(language)]
    if row is not None and row.share is not None and column is not None and column.outputs > 1:
        right = round(row.share * column.outputs)
        said.append(PARTIAL.say(language, right=right, count=column.outputs))
    if override is not None and override.points is not None:
        said.append(SET.say(language, points=whole_number(override.points)))
        if override.told and override.note.strip():
            said.append(NOTE.say(language, note=printable(override.note)))
    return "\n".join(said)


def _graded_lines(row: Row, language: str, feedback: Feedback, by_hand: bool) -> list[str]:
    if not row.scored:
        return [] if by_hand else [AGAIN.say(language)]
    status = messages.STATUS[row.status].say(language)
    told = (row.feedback,) if feedback == Feedback.GUARDED else (row.message, row.diagnosis)
    said: list[str] = [printable(text.in_(language)) for text in told if text.in_(language)]
    if row.attempt > 1 or row.beyond:
        said.append(ATTEMPT.say(language, number=row.attempt))
    if row.beyond:
        said.append(BEYOND.say(language))
    return [status] + [text for text in said if text != status]


def whole_number(value: float) -> int | float:
    """Points as they are written: without a fraction where there is none."""
    return int(value) if value == int(value) else round(value, 6)
