"""`grade trust`: which courses may run here; and the question about one that has not been used before."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

from grader import trust
from grader.errors import UserError
from grader.format.course import course_folder
from grader.saying.voice import Voice, ask
from grader.text import Text, escaped

UNKNOWN = Text(
    "{path} のコースを使うのは、はじめてです。コースのコードは閉じ込めずに、あなたの権限で実行されます。",
    "The course in {path} has not been used before. A course's code runs unconfined, with your rights.",
)
QUESTION = Text(
    "作った人を信頼して、このコースを使いますか。 [y/N] ",
    "Do you trust who made it, and want to use it? [y/N] ",
)
TRUSTED = Text(
    "これからは {path} のコースを使えます。取り消すには  grade trust --forget {quoted}",
    "The course in {path} may be used from now on. To take it back:  grade trust --forget {quoted}",
)
FORGOTTEN = Text(
    "取り消しました。{path} のコースは、次に使うときにまた尋ねます。",
    "Forgotten. You will be asked about the course in {path} before it is used again.",
)
ITSELF = Text(
    "{path} は grade と一緒に入れたコースなので、いつでも使えます。",
    "{path} is the course that grade came with; it may always be used.",
)
NONE = Text(
    "grade と一緒に入れたコースのほかに、信頼するコースはまだありません。",
    "No course is trusted yet besides the one that grade came with.",
)
GONE = Text("（いまは使えません）", "(not usable as it is now)")


def trust_command(folder: Path | None, listing: bool, forget: bool, language: str) -> int:
    """`grade trust`. Raises `UserError`."""
    voice = Voice.on_terminal(language)
    if listing or folder is None:
        if forget or not listing:
            raise UserError("missing-value", option="DIR")
        _list(voice)
        return 0
    try:
        if forget:
            _forget(voice, folder)
        else:
            _trust(voice, course_folder(folder))
    except OSError as error:
        raise _unwritable(error) from None
    return 0


def may_use(path: Path, language: str) -> bool:
    """Ask whoever sits at the terminal about a course, and remember a yes. False where nobody does. Raises `UserError`."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return False
    voice = Voice.on_errors(language)
    voice.line(voice.text(UNKNOWN, path=path))
    if ask(voice.text(QUESTION)).strip().lower() not in ("y", "yes"):
        return False
    try:
        trust.trust(path)
    except OSError as error:
        raise _unwritable(error) from None
    return True


def _trust(voice: Voice, root: Path) -> None:
    if root == trust.OWN:
        voice.line(voice.text(ITSELF, path=root))
        return
    if trust.is_handed_in(root):
        raise UserError("course-handed-in", path=str(root))
    trust.trust(root)
    voice.line(voice.text(TRUSTED, path=root, quoted=shlex.quote(str(root))))


def _forget(voice: Voice, folder: Path) -> None:
    if not trust.forget(folder):
        raise UserError("not-trusted", path=str(folder.resolve()))
    voice.line(voice.text(FORGOTTEN, path=folder.resolve()))


def _list(voice: Voice) -> None:
    folders = trust.trusted_folders()
    for folder in folders:
        gone = "" if trust.is_trusted(folder) else f" {voice.text(GONE)}"
        voice.line(escaped(str(folder)) + gone)
    if not folders:
        voice.line(voice.text(NONE))


def _unwritable(error: OSError) -> UserError:
    path = error.filename or trust.user_folder()
    return UserError("cannot-write", path=str(path), reason=error.strerror or "")
