"""What `run_autograder` does inside a container: grades one submission, and says what came of it in results.json.

`python -m grader.classes.container SOURCE SUBMISSION RESULTS METADATA`. SOURCE is what `classes.autograder` wrote: the course
without its answers, and its references. Nothing is computed anew, nothing is fetched. Whatever happens there is a results.json:
one that says that grading was stopped is written first, and again after each exercise.
"""

from __future__ import annotations

import contextlib
import signal
import sys
import traceback
from collections.abc import Generator
from pathlib import Path
from types import FrameType
from typing import NoReturn

from grader.classes.contained import STOPPED, Contained, Places, machine, write_results
from grader.classes.gradescope import refusal_json
from grader.classes.packed import FILE, NeedsError, read_packed
from grader.errors import UserError
from grader.saying.errors import error_text
from grader.text import LANGUAGES, Text

REFUSED = Text(
    "この環境では採点できませんでした。提出し直す必要はありません。教員に知らせてください。",
    "This environment cannot grade, so nothing was graded. There is no need to hand in again: tell your instructor.",
)


class StoppedError(KeyboardInterrupt):
    """Whoever started this wants it to end. Not an `Exception`: no submission is to blame."""


def main(words: list[str]) -> int:
    """Grade. 0 wherever a results.json says what came of it, 2 where there can be none."""
    try:
        _answer(Places(*map(Path, words)))
    except UserError as error:
        print(error_text(error, "en"), file=sys.stderr, flush=True)
        return 2
    return 0


def _answer(places: Places) -> None:
    """Write a results.json, whatever happens. Raises `UserError` where it cannot be written."""
    language = _language(places.source)
    own = language or "ja"
    # Should nothing of this process be heard again, this is what stands there.
    write_results(places, refusal_json(_in(STOPPED, language), STOPPED.say(own), own))
    try:
        with _stoppable():
            Contained(places).grade()
        return
    except StoppedError:
        print(STOPPED.say("en"), flush=True)
        return
    except UserError as error:
        reason = error_text(error, own)
    except NeedsError as error:
        reason = error.text.say(own)
    except Exception:
        reason = traceback.format_exc()
    print(reason, flush=True)
    write_results(places, refusal_json(_in(REFUSED, language), f"{reason}\n{machine()}", own))


def _language(source: Path) -> str | None:
    """That of the autograder; None where even that cannot be read."""
    with contextlib.suppress(UserError):
        return read_packed(source / FILE).language
    return None


def _in(text: Text, language: str | None) -> str:
    return text.in_(language) if language else "\n".join(text.in_(each) for each in LANGUAGES)


@contextlib.contextmanager
def _stoppable() -> Generator[None]:
    """Being asked to end raises `StoppedError`, so that no process of ours is left behind."""

    def stop(_number: int, _frame: FrameType | None) -> NoReturn:
        raise StoppedError

    asked = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
    before = {number: signal.signal(number, stop) for number in asked}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
