"""`grade build`: writes the stubs to `exercises/`, and never over a learner's work."""

from __future__ import annotations

import contextlib
from enum import StrEnum
from pathlib import Path

from rich.text import Text as Line

from grader.errors import UserError
from grader.format.blanks import is_untouched
from grader.format.course import Course, find_course, stub_of
from grader.judging.cache import state_folder
from grader.keeping import KEPT_LIMIT, digest, keep_copy, keep_stub, known_stub, writable
from grader.reading import read_plain
from grader.saying.voice import make_console
from grader.sight import into_sight
from grader.text import Text

WRITTEN = Text("書き出し: {path}", "written: {path}")
KEPT = Text(
    "書きかけなので残しました: {path}（上書きするなら --force。控えは .grade/ に残ります）",
    "kept, because it holds work: {path} (--force overwrites it and keeps a copy in .grade/)",
)
UNCHANGED = Text("変更なし: {count} 個", "unchanged: {count}")


class Built(StrEnum):
    """What became of one stub."""

    WRITTEN = "written"
    UNCHANGED = "unchanged"
    KEPT = "kept"  # a learner's work would be lost


def build_command(topics: tuple[str, ...], root: Path | None, language: str, force: bool) -> int:
    """Write the stubs of the chosen exercises; 1 where a file with work in it was kept."""
    console = make_console()
    course = find_course(Path.cwd(), root)
    chosen = course.select(topics) if topics else course.pairs
    unchanged, kept = 0, 0
    for topic, name in chosen:
        path = course.submission(topic, name)
        shown = path.relative_to(course.root)
        outcome = build_one(course, topic, name, force)
        if outcome is Built.UNCHANGED:
            unchanged += 1
        else:
            kept += outcome is Built.KEPT
            text = (KEPT if outcome is Built.KEPT else WRITTEN).say(language, path=shown)
            console.print(Line(text), soft_wrap=True)
    console.print(UNCHANGED.say(language, count=unchanged))
    return 1 if kept else 0


def build_one(course: Course, topic: str, name: str, force: bool = False) -> Built:
    """Write one stub, unless a learner's work would be lost.

    The digest of every stub that was built is kept in the state folder, so that one is known again after its exercise
    has changed. Whatever is overwritten leaves a copy there: an untouched placeholder does not prove that nothing was
    written around it.
    """
    exercise = course.load_answered(topic, name)
    stub = stub_of(exercise).encode()
    path = course.submission(topic, name)
    state = state_folder(course.root)
    writable(path)
    try:
        present = read_plain(path, KEPT_LIMIT).replace(b"\r\n", b"\n") if path.exists() else None
        if present is not None and present.strip() and present != stub:
            # As it was built, however many blanks it had then; or at least none of today's is filled in.
            untouched = digest(present) == known_stub(state, topic, name)
            text = present.decode("utf-8", "replace")
            if not (force or untouched or is_untouched(text, at_least=len(exercise.blanks))):
                return Built.KEPT
            keep_copy(state, topic, name, read_plain(path, KEPT_LIMIT))
        if present != stub:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(stub)
        into_sight(course.root, path)
        with contextlib.suppress(OSError):  # then the next `build` keeps a copy more
            keep_stub(state, topic, name, stub)
    except OSError as error:
        raise UserError("cannot-write", path=str(path), reason=error.strerror or "") from None
    return Built.UNCHANGED if present == stub else Built.WRITTEN
