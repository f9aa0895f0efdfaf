"""`grade reset`: the stub again. What stood in the file is kept first, so nothing is lost."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from grader.errors import UserError
from grader.format.course import Course, stub_of
from grader.judging.cache import state_folder
from grader.keeping import KEPT_LIMIT, keep_copy, writable
from grader.learners.own_course import find_own_course
from grader.learners.progress import record_event
from grader.reading import read_plain
from grader.saying.errors import tell
from grader.saying.terminal import short_path
from grader.saying.voice import Voice
from grader.sight import into_sight
from grader.text import Text

DONE = Text("{path} を空欄に戻しました。", "{path} has its blanks again.")
KEPT = Text(
    "それまでのファイルは {kept} に残してあります。", "The file as it was is kept in {kept}."
)
WAS_STUB = Text("{path} はもとから空欄のままです。", "{path} has all its blanks; nothing to do.")
TYPE = Text("埋めたら  grade {key}", "Once filled in:  grade {key}")


@dataclass(frozen=True)
class Reset:
    """What became of one file: whether it changed, and where its former text is (None if there was none)."""

    path: Path
    changed: bool
    kept: Path | None = None
    problem: UserError | None = None


def reset_command(chosen: tuple[str, ...], root: Path | None, language: str) -> int:
    """`grade reset`: of several exercises or whole topics, too. Raises `UserError`."""
    course = find_own_course(root)
    voice = Voice.on_terminal(language)
    pairs = course.select(chosen)
    for topic, name in pairs:
        done = reset_exercise(course, topic, name, state_folder(course.root))
        show_reset(voice, done, course.root)
        if done.problem is not None:
            tell(done.problem, language)
    if len(pairs) == 1:
        voice.line()
        voice.say(TYPE, key="/".join(pairs[0]), style="dim")
    return 0


def reset_exercise(course: Course, topic: str, name: str, folder: Path) -> Reset:
    """Write the stub of an exercise; `folder` holds what is kept, and the progress. Raises `UserError`."""
    exercise = course.load(topic, name)
    stub = stub_of(exercise).encode()
    path = course.submission(topic, name)
    kept = None
    writable(path)
    try:
        present = read_plain(path, KEPT_LIMIT) if path.exists() else None
        if present is not None and present.replace(b"\r\n", b"\n") == stub:
            return Reset(path, False)
        if present is not None and present.strip():
            kept = keep_copy(folder, topic, name, present)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(stub)
        into_sight(course.root, path)
    except OSError as error:
        failed = str(error.filename or path)
        raise UserError("cannot-write", path=failed, reason=error.strerror or "") from None
    try:
        record_event(folder, exercise.key, "reset", detail=kept.name if kept else "")
    except UserError as error:
        return Reset(path, True, kept, error)
    return Reset(path, True, kept)


def show_reset(voice: Voice, done: Reset, root: Path) -> None:
    path = short_path(done.path, root)
    voice.say(DONE if done.changed else WAS_STUB, path=path)
    if done.kept is not None:
        voice.say(KEPT, kept=short_path(done.kept, root))
