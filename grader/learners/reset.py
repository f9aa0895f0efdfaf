"""`grade reset`: the stub again. What stood in the file is kept first, so nothing is lost."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from grader.errors import UserError
from grader.format.course import Course, stub_of
from grader.judging.cache import state_folder
from grader.keeping import KEPT_LIMIT, keep_copy, kept_copies, writable
from grader.learners.naming import all_meant
from grader.learners.own_course import find_own_course
from grader.learners.progress import record_event
from grader.reading import read_plain
from grader.saying.errors import tell
from grader.saying.terminal import short_path
from grader.saying.voice import Voice, ask
from grader.sight import into_sight
from grader.text import Text

DONE = Text("{path} を空欄に戻しました。", "{path} has its blanks again.")
KEPT = Text(
    "それまでのファイルは {kept} に残してあります。", "The file as it was is kept in {kept}."
)
WAS_STUB = Text("{path} はもとから空欄のままです。", "{path} has all its blanks; nothing to do.")
TYPE = Text("埋めたら  grade {key}", "Once filled in:  grade {key}")
BACK = Text(
    "いまのファイルに戻すには  grade reset --undo {key}",
    "To have it back:  grade reset --undo {key}",
)
RESTORED = Text(
    "{path} に、{kept} の内容を戻しました。", "{path} is again what was kept in {kept}."
)
QUESTION = Text(
    "{count} 個のファイルを空欄に戻します（いまの内容は控えを取ります）。よろしいですか。 [y/N] ",
    "{count} files get their blanks again (what is in them is kept). Go ahead? [y/N] ",
)
LEFT = Text("何も変えませんでした。", "Nothing was changed.")


@dataclass(frozen=True)
class Reset:
    """What became of one file: whether it changed, and where its former text is (None if there was none)."""

    path: Path
    changed: bool
    kept: Path | None = None
    problem: UserError | None = None


def reset_command(
    chosen: tuple[str, ...], root: Path | None, language: str, yes: bool = False, undo: bool = False
) -> int:
    """`grade reset`: of several exercises or whole topics, too, after a question (unless `yes`). Raises `UserError`."""
    course = find_own_course(root)
    voice = Voice.on_terminal(language)
    pairs = course.select(all_meant(course, chosen))
    if undo:
        for topic, name in pairs:
            _show_undone(voice, course, restore(course, topic, name, state_folder(course.root)))
        return 0
    count = sum(_differs(course, *pair) for pair in pairs) if len(pairs) > 1 and not yes else 0
    if count > 1 and not _confirmed(voice, count):
        voice.say(LEFT)
        return 1
    done = None
    for topic, name in pairs:
        done = reset_exercise(course, topic, name, state_folder(course.root))
        show_reset(voice, done, course.root)
        if done.problem is not None:
            tell(done.problem, language)
    if len(pairs) == 1:
        voice.line()
        if done is not None and done.kept is not None:
            voice.say(BACK, key="/".join(pairs[0]), style="dim")
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


def restore(course: Course, topic: str, name: str, folder: Path) -> tuple[Path, Path]:
    """Write what was kept last of an exercise's file and is not in it now; the file, and where that was kept.

    What is in the file now is kept, too. Raises `UserError`.
    """
    path = course.submission(topic, name)
    writable(path)
    try:
        present = read_plain(path, KEPT_LIMIT) if path.exists() else b""
        copies = [(copy, read_plain(copy, KEPT_LIMIT)) for copy in kept_copies(folder, topic, name)]
        found = next(((copy, data) for copy, data in copies if data != present), None)
        if found is None:
            raise UserError("nothing-kept", key=f"{topic}/{name}")
        if _differs(course, topic, name) and present not in [data for _, data in copies]:
            keep_copy(folder, topic, name, present)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(found[1])
    except OSError as error:
        raise UserError("cannot-write", path=str(path), reason=error.strerror or "") from None
    return path, found[0]


def _show_undone(voice: Voice, course: Course, done: tuple[Path, Path]) -> None:
    path, kept = (short_path(one, course.root) for one in done)
    voice.say(RESTORED, path=path, kept=kept)


def _differs(course: Course, topic: str, name: str) -> bool:
    """Whether there is something in the file that its stub does not have."""
    try:
        text = read_plain(course.submission(topic, name), KEPT_LIMIT).replace(b"\r\n", b"\n")
    except OSError:
        return False
    return bool(text.strip()) and text != stub_of(course.load(topic, name)).encode()


def _confirmed(voice: Voice, count: int) -> bool:
    """Whether the learner says yes. Raises `UserError` where nobody can be asked."""
    if not sys.stdin.isatty():
        raise UserError("reset-several", count=count)
    return ask(voice.text(QUESTION, count=count)).strip().lower() in ("y", "yes")
