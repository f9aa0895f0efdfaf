"""The safety net: a submission that cannot be judged, or whose verdict cannot be said, is refused, it alone.

An exception here is the grader's mistake, but one that a submission brought about: it must neither stop the others nor
take itself out of the count. What happened is written down for the grader's makers.
"""

from __future__ import annotations

import hashlib
import io
import platform
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from rich.console import Console

from grader.errors import UserError
from grader.format.gradable import Gradable
from grader.judging.answers import OracleError
from grader.judging.cache import MAKERS, digest_of_engine, versions
from grader.judging.grading import not_run, read_submission
from grader.judging.verdict import Verdict
from grader.running.task import Failure, FailureKind, Tier
from grader.saying import messages, terminal
from grader.saying.voice import Voice
from grader.text import LANGUAGES

FOLDER = "defects"  # in the folder of the state, or of a batch
MOST_REPORT = 100_000  # characters
Done = TypeVar("Done")


@dataclass(frozen=True)
class Submitted:
    """What is judged, and on which seed. `source` is None where it is a file that stays at `path`.

    `folder`: where this machine keeps what it knows of the course, or of the batch.
    """

    exercise: Gradable
    path: Path
    seed: int
    folder: Path
    source: bytes | None = None


class _Nowhere(Console):
    """What is said here nobody sees."""

    def print(self, *_: object, **__: object) -> None:
        pass


def judged(submitted: Submitted, judge: Callable[[], Verdict]) -> Verdict:
    """The verdict that `judge` gives if it can be said on screens and in records, else one that refuses.

    Raises what is no fault of a submission: `UserError`, `OracleError`.
    """

    def work() -> Verdict:
        verdict = judge()
        _say(verdict)
        return verdict

    return guarded(submitted, work, lambda refused: refused)


def guarded(
    submitted: Submitted, work: Callable[[], Done], instead: Callable[[Verdict], Done]
) -> Done:
    """What `work` gives; where it fails, what `instead` makes of a verdict that refuses the submission."""
    try:
        return work()
    except (UserError, OracleError):
        raise
    except Exception as error:
        said = {"exception": type(error).__name__, "report": _report(submitted, error)}
        failure = Failure(FailureKind.UNJUDGED, None, said)
        return instead(not_run(submitted.exercise, submitted.path, failure))


def _say(verdict: Verdict) -> None:
    """Say it in every way, for nobody: on a screen in one language, in a record in both."""
    voice = Voice(_Nowhere(file=io.StringIO(), width=80), LANGUAGES[0])
    terminal.show_line(voice, verdict)
    terminal.show(voice, verdict, Path())
    if not verdict.passed:  # a record of a pass holds nothing that the submission chose
        from grader.saying.records import to_json

        to_json([verdict], verdict.device, verdict.tier or Tier.FULL, {})


def _report(submitted: Submitted, error: Exception) -> str:
    """Write down what happened, and the submission beside it. Gives the report's place as it is told."""
    import traceback

    source = submitted.source
    if source is None:
        read = read_submission(submitted.path)
        source = b"" if isinstance(read, Failure) else read
    exercise = submitted.exercise
    about = {
        # Importing it here would close a circle: what it loads for notebooks grades, too.
        "grader": sys.modules["grader"].__version__,
        "engine": digest_of_engine(*MAKERS, "saying")[:12],
        "exercise": exercise.key,
        "seed": submitted.seed,
        "machine": platform.platform(),
        **versions(),
    }
    lines = [f"{name}: {value}" for name, value in about.items()]
    text = "\n".join([*lines, "", *traceback.format_exception(error)])[:MOST_REPORT]
    digest = hashlib.sha256(source + repr(about).encode()).hexdigest()[:12]
    name = f"{exercise.topic}-{exercise.name}-{digest}"
    folder = submitted.folder / FOLDER
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.txt").write_text(text, encoding="utf-8", errors="backslashreplace")
        (folder / f"{name}.py").write_bytes(source)
    except OSError:
        return messages.UNKNOWN
    return f"{submitted.folder.name}/{FOLDER}/{name}.txt"
