"""`grade TOPIC`: grades, shows and records."""

from __future__ import annotations

import errno
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

from grader.errors import UserError
from grader.format.course import Course
from grader.judging.status import Status
from grader.keeping import writable
from grader.learners.naming import all_meant
from grader.learners.own_course import find_own_course
from grader.reading import NotPlainError, read_plain
from grader.running.launch import can_fork, start_zygotes
from grader.running.task import SOURCE_LIMIT
from grader.text import Text, escaped

if TYPE_CHECKING:
    from grader.judging.reference import Progress
    from grader.judging.verdict import Verdict
    from grader.learners.session import Options

MAX_FULL = 3  # failed exercises of a topic that are shown in full
SUMMARY = Text("{passed} / {total} 問に合格", "{passed} of {total} passed")
MORE = Text("ほかは  grade {key}", "For the others:  grade {key}")
NEXT = Text(
    "次は  {path} を開いて ... を埋め、grade {key}",
    "Next:  open {path}, fill in the ..., then grade {key}",
)


def run_command(
    topics: tuple[str, ...],
    root: Path | None,
    language: str,
    *,
    file: Path | None,
    case: int | None,
    seed: int,
    device: str,
    as_json: bool,
    junit: Path | None,
    no_cache: bool,
    progress: Progress,
) -> int:
    """`grade TOPIC…`: the exit status 0 (all passed), 1 (not) or 2 (the grader itself failed)."""
    course = find_own_course(root)
    if course.released and device == "auto":
        device = "cpu"  # its references are the CPU's
    chosen = course.select(all_meant(course, topics))
    _check_options(chosen, file, case, junit)
    exercises = [course.load(topic, name) for topic, name in chosen]
    # Before anything imports NumPy here: zygote and grader import it at the same time.
    forking = device == "cpu" and can_fork()
    started = start_zygotes({e.flavour for e in exercises}) if forking else {}

    from grader.judging.cache import state_folder
    from grader.learners.progress import last_statuses, record
    from grader.learners.session import Options, grade_chosen
    from grader.running.runner import Runners

    state = state_folder(course.root)
    options = Options(seed=seed, device=device, cache=None if no_cache else state, file=file)
    verdicts: list[Verdict] = []
    problem = None
    shower = None if as_json else _Shower(course, chosen, language, case, options)
    try:
        with Runners(started) as runners:
            for verdict in grade_chosen(course, exercises, options, runners, progress):
                verdicts.append(verdict)
                _check_case(verdict, case)
                if shower is not None:
                    shower.show(verdict)
    finally:  # an interrupted command has graded something, too
        if file is None:
            problem = record(state, verdicts)
    if shower is None:
        _print_json(verdicts)
    else:
        shower.finish(verdicts, last_statuses(state))
    if junit is not None:
        _write_junit(junit, verdicts, language)
    if problem is not None:
        from grader.saying.errors import tell

        tell(problem, language)
    if any(verdict.status == Status.GRADER_ERROR for verdict in verdicts):
        return 2
    return 0 if all(verdict.passed for verdict in verdicts) else 1


def _check_case(verdict: Verdict, case: int | None) -> None:
    if case is not None and verdict.reference and case > len(verdict.reference.cases):
        count = len(verdict.reference.cases)
        raise UserError("no-such-case", case=case, key=verdict.exercise.key, count=count)


def _check_options(
    chosen: list[tuple[str, str]], file: Path | None, case: int | None, junit: Path | None
) -> None:
    for option, value, example in (("--file", file, "my.py"), ("--case", case, "1")):
        if value is not None and len(chosen) != 1:
            raise UserError("one-exercise", option=option, example=example)
    if file is not None:
        _check_file(file)
    if junit is not None:
        if not junit.absolute().parent.is_dir():
            raise UserError("cannot-write", path=str(junit), reason="no such folder")
        writable(junit)


def _check_file(file: Path) -> None:
    try:
        read_plain(file, SOURCE_LIMIT)
    except FileNotFoundError:
        raise UserError("file-missing", path=str(file)) from None
    except NotPlainError as error:
        raise UserError("not-plain", path=str(file), kind=error.kind) from None
    except OSError as error:
        if error.errno != errno.EFBIG:  # which is a verdict
            reason = error.strerror or str(error)
            raise UserError("file-unreadable", path=str(file), reason=reason) from None


class _Shower:
    """Shows verdicts as they come: one exercise in full; of a topic a line each, then the failed in full."""

    def __init__(
        self,
        course: Course,
        chosen: list[tuple[str, str]],
        language: str,
        case: int | None,
        options: Options,
    ):
        from grader.saying.voice import Voice

        self._course = course
        self._case = case
        self._single = len(chosen) == 1
        self._width = max(len("/".join(pair)) for pair in chosen)
        self._voice = Voice.on_terminal(language)
        self._further_options = (f" --seed {options.seed}" if options.seed else "") + (
            f" --file {escaped(shlex.quote(str(options.file)))}" if options.file else ""
        )

    def show(self, verdict: Verdict) -> None:
        from grader.saying import terminal

        if not self._single:
            terminal.show_line(self._voice, verdict, self._width)
            return
        terminal.show(self._voice, verdict, self._course.root, self._further_options)
        if self._case is not None and verdict.reference is not None:
            terminal.show_case(self._voice, verdict, verdict.reference, self._case)

    def finish(self, verdicts: list[Verdict], statuses: dict[str, str]) -> None:
        from grader.learners.overview import next_exercise
        from grader.saying import messages, sentences, terminal

        voice = self._voice
        failed = [v for v in verdicts if v.status not in (Status.PASSED, Status.UNFINISHED)]
        if not self._single:
            voice.line()
            if any(map(sentences.reduced, verdicts)):
                voice.say(messages.REDUCED, style="yellow")
                voice.line()
            for verdict in failed[:MAX_FULL]:
                terminal.show(voice, verdict, self._course.root, self._further_options)
            for verdict in failed[MAX_FULL:]:
                voice.line(voice.text(MORE, key=verdict.exercise.key))
        if not self._single:
            passed = sum(verdict.passed for verdict in verdicts)
            voice.line(voice.text(SUMMARY, passed=passed, total=len(verdicts)))
        unfinished = [v.exercise for v in verdicts if v.status == Status.UNFINISHED]
        if failed or (self._single and unfinished):
            return
        last = verdicts[-1].exercise
        following = (
            (unfinished[0].topic, unfinished[0].name)
            if unfinished
            else next_exercise(self._course, statuses, after=(last.topic, last.name))
        )
        if following is not None:
            path = terminal.short_path(self._course.submission(*following), self._course.root)
            voice.line(voice.text(NEXT, path=path, key="/".join(following)))


def _print_json(verdicts: list[Verdict]) -> None:
    import grader
    from grader.judging.cache import versions
    from grader.running.machine import sandbox_tier
    from grader.running.task import Tier
    from grader.saying.records import to_json
    from grader.saying.voice import print_utf8

    known = {"grader": grader.__version__, **versions()}
    device = "gpu" if any(verdict.device == "gpu" for verdict in verdicts) else "cpu"
    tiers = {verdict.tier for verdict in verdicts} - {None}
    # The weakest that was seen; where nothing ran, what there would have been.
    weakest = Tier.REDUCED if Tier.REDUCED in tiers else Tier.FULL
    tier = weakest if tiers else sandbox_tier()
    print_utf8(to_json(verdicts, device, tier, known))


def _write_junit(path: Path, verdicts: list[Verdict], language: str) -> None:
    from grader.saying.records import write_junit

    try:
        write_junit(path, verdicts, language)
    except OSError as error:
        raise UserError("cannot-write", path=str(path), reason=error.strerror or "") from None
