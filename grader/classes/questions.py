"""What could not be mapped to one person of the roster, as a file that an instructor goes through: `unclear.csv`."""

from __future__ import annotations

from pathlib import Path

from grader.classes.gradebook import write_file
from grader.classes.whose import Question, Unclear
from grader.errors import UserError
from grader.saying.csv_text import csv_text
from grader.text import Text

FILE = "unclear.csv"
HEADINGS = (
    Text("受講者", "student"),
    Text("場所", "place"),
    Text("理由", "reason"),
    Text("候補", "candidates"),
)
WHY = {
    Unclear.NOBODY: Text("名簿の誰でもありません", "nobody in the roster"),
    Unclear.SEVERAL: Text("名簿の複数の人に当てはまります", "several people in the roster"),
}


def write_questions(out: Path, questions: list[Question], language: str) -> None:
    """Raises `UserError`."""
    lines = [[heading.say(language) for heading in HEADINGS]]
    for one in questions:
        why = WHY[one.why].say(language)
        lines.append([one.student, one.origin, why, " / ".join(one.candidates)])
    path = out / FILE
    try:
        if questions:
            write_file(path, csv_text(lines).encode("utf-8-sig"))
        else:
            path.unlink(missing_ok=True)
    except OSError as error:
        raise UserError("cannot-write", path=str(path), reason=error.strerror or "") from None
