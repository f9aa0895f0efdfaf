"""What `grade watch` does: the verdict of whatever was saved, on one screen that is written anew each time.

Saves and keys come from two threads through one queue; everything else happens in this one. What a file holds decides,
not how it came there: the same bytes are not graded twice, and a file that is gone, empty or not yet Python is looked at
again a moment later, because editors write in steps.
"""

from __future__ import annotations

import hashlib
import queue
import threading
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import watchfiles

from grader.errors import UserError
from grader.format.course import Course, Topic
from grader.format.exercise import Exercise
from grader.format.released import Released
from grader.judging.answers import OracleError
from grader.judging.grading import grade_file, not_run, read_submission
from grader.judging.reference import Reference, get_reference
from grader.judging.status import Status
from grader.judging.verdict import Verdict
from grader.learners.keys import reading_keys
from grader.learners.overview import next_exercise
from grader.learners.progress import last_statuses, record
from grader.learners.reset import reset_exercise
from grader.learners.screen import Screen
from grader.learners.session import DEFAULT_SEED
from grader.learners.watch_pages import answer_page, case_page, hint_page, reset_page, topic_page
from grader.running.runner import Runners
from grader.running.task import Failure, FailureKind
from grader.saying.refusing import Submitted, judged

STEP_MS = 10  # of quiet after which a group of file events is complete
GROUP_MS = 80  # in which it must be
SETTLE_SECONDS = 0.06  # in which an editor that writes in steps has written one,
MOST_STEPS = 10  # of this many at most
_UNREADY = (FailureKind.SYNTAX, FailureKind.NO_FILE)  # of a file that is just being written
Pair = tuple[str, str]


@dataclass(frozen=True)
class Saved:
    """Something in the exercises' folder changed."""

    pairs: frozenset[Pair]


Events = queue.SimpleQueue[Saved | str]  # a string is a key that was pressed


def watch(
    course: Course,
    chosen: list[Pair],
    state: Path,
    runners: Runners,
    language: str,
) -> int:
    """Watch `chosen` until q or Ctrl-C. Gives the exit status."""
    folder = course.root / "exercises"
    if not folder.is_dir():
        raise UserError("no-exercises", path=str(folder))
    events = Events()
    watcher = _Watcher(course, chosen, state, runners, language, events)
    ending = threading.Event()
    thread = threading.Thread(target=_follow, args=(folder, chosen, events, ending), daemon=True)
    with reading_keys(events.put) as keys:
        thread.start()
        try:
            watcher.run(keys)
        finally:
            ending.set()
            thread.join(2.0)
            watcher.end()
    return 0


def _follow(folder: Path, chosen: list[Pair], events: Events, ending: threading.Event) -> None:
    """Put every change of a chosen exercise into `events`; if the folder goes away, wait until it is back."""
    known = set(chosen)
    while not ending.is_set():
        try:
            for changes in watchfiles.watch(
                folder, watch_filter=None, step=STEP_MS, debounce=GROUP_MS, stop_event=ending,
                rust_timeout=500, yield_on_timeout=True, raise_interrupt=False,
            ):  # fmt: skip
                pairs = {pair for _, path in changes if (pair := _pair(path)) in known}
                if pairs:
                    events.put(Saved(frozenset(pairs)))
                if not folder.is_dir():
                    break
        except (OSError, RuntimeError):
            pass
        # Gone, or never to be watched again: whatever was saved meanwhile is looked at when it is back.
        while not folder.is_dir() and not ending.wait(0.2):
            pass
        events.put(Saved(frozenset(known)))


def _pair(path: str) -> Pair:
    place = Path(path)
    return place.parent.name, place.stem if place.suffix == ".py" else ""


class _Watcher:
    def __init__(
        self,
        course: Course,
        chosen: list[Pair],
        state: Path,
        runners: Runners,
        language: str,
        events: Events,
    ):
        self._course = course
        self._chosen = chosen
        self._state = state
        self._runners = runners
        self._events = events
        self._screen = Screen(course, language)
        self._references: dict[Pair, Reference | Failure] = {}
        self._seen: dict[Pair, bytes] = {pair: self._digest(pair) for pair in chosen}
        self._current = self._first()
        self._verdict: Verdict | None = None
        self._last = ""  # the key that was pressed last
        self._case = 0  # whose values were shown last

    def run(self, keys: bool) -> None:
        self._screen.begin(keys)
        self._grade(self._current)
        while True:
            event = self._events.get()
            if isinstance(event, Saved):
                self._saved(event.pairs)
                self._last = ""
            elif event == "q":
                return
            else:
                self._key(event)
                # Pressed twice in a row, x resets.
                self._last = event if event != self._last else ""

    def end(self) -> None:
        self._screen.end()

    def _first(self) -> Pair:
        """What she worked on last, as far as the map knows."""
        statuses = last_statuses(self._state)
        left = [pair for pair in self._chosen if statuses.get("/".join(pair)) != Status.PASSED]
        following = next_exercise(self._course, statuses)
        return following if following in left else next(iter(left or self._chosen))

    def _key(self, key: str) -> None:
        if key == "n":
            following = self._following()
            if following is not None:
                self._current = following
                self._grade(following)
        elif key == "r":
            self._grade(self._current)
        elif key == "l":
            self._screen.other_language()
            self._show()
        elif key == "b":
            self._show()
        else:
            self._page(key)

    def _page(self, key: str) -> None:
        """What a key shows in place of the verdict, or does to the file."""
        verdict, name, problem = self._verdict, "/".join(self._current), None
        if verdict is None:
            return
        try:
            if key == "h" and not verdict.passed:
                hint_page(self._screen, self._course, self._current, self._state)
            elif key == "c":
                self._case = case_page(self._screen, verdict, self._case)
            elif key == "t":
                topic_page(self._screen, self._course, self._current[0], self._state)
            elif key == "s" and verdict.passed and not self._course.released:
                problem = answer_page(self._screen, self._course, name)
            elif key == "x" and self._last != "x":
                reset_page(self._screen, name)
            elif key == "x":
                problem = reset_exercise(self._course, *self._current, self._state).problem
                self._grade(self._current)
        except UserError as error:
            problem = error
        if problem is not None:
            self._screen.complain(problem)

    def _saved(self, pairs: frozenset[Pair]) -> None:
        """Grade what really changed; of several files the one that is on the screen comes last."""
        for pair in sorted(pairs, key=lambda pair: pair == self._current):
            digest = self._digest(pair)
            if digest == self._seen[pair]:
                continue
            if not digest:  # gone or empty: it may have content a moment later
                time.sleep(SETTLE_SECONDS)
            self._current = pair
            self._grade(pair)

    def _grade(self, pair: Pair) -> None:
        """Grade and show. A text that is no Python is shown only if no other one follows at once."""
        self._seen[pair] = self._digest(pair)
        verdict = self._judge(pair)
        for _ in range(MOST_STEPS):
            if verdict.failure is None or verdict.failure.kind not in _UNREADY:
                break
            time.sleep(SETTLE_SECONDS)
            digest = self._digest(pair)
            if digest == self._seen[pair]:
                break
            self._seen[pair] = digest
            verdict = self._judge(pair)
        problem = record(self._state, [verdict])
        self._verdict, self._case = verdict, 0
        self._show()
        if problem is not None:
            self._screen.complain(problem)

    def _judge(self, pair: Pair) -> Verdict:
        exercise = self._course.load(*pair)
        path = self._course.submission(*pair)
        if pair not in self._references:
            self._references[pair] = self._reference(exercise)
        reference = self._references[pair]
        if isinstance(reference, Failure):
            return not_run(exercise, path, reference)
        grading = partial(grade_file, exercise, path, reference, self._runners)
        return judged(Submitted(exercise, path, DEFAULT_SEED, self._state), grading)

    def _reference(self, exercise: Exercise | Released) -> Reference | Failure:
        try:
            busy = self._screen.busy
            with busy(1) as announce:
                return get_reference(exercise, DEFAULT_SEED, "cpu", self._state, announce, busy)
        except OracleError as error:
            return Failure(FailureKind.EXERCISE, None, {"reason": str(error)})

    def _show(self) -> None:
        verdict = self._verdict
        if verdict is None:
            return  # nothing is graded yet
        statuses = last_statuses(self._state)
        topic = next(t for t in self._course.topics if t.folder == self._current[0])
        done = all(statuses.get(key) == Status.PASSED for key in topic.keys)
        self._screen.show(
            verdict,
            topic,
            statuses,
            self._following(),
            self._next_topic(topic) if done and verdict.passed else None,
            done and verdict.passed,
        )

    def _following(self) -> Pair | None:
        """The next exercise that is left, among those that are watched first."""
        statuses = last_statuses(self._state)
        at = self._chosen.index(self._current)
        around = self._chosen[at + 1 :] + self._chosen[:at]
        left = [pair for pair in around if statuses.get("/".join(pair)) != Status.PASSED]
        return next(iter(left), None)

    def _next_topic(self, topic: Topic) -> Topic | None:
        statuses = last_statuses(self._state)
        topics = self._course.topics
        at = topics.index(topic)
        for other in (*topics[at + 1 :], *topics[:at]):
            if any(
                statuses.get(f"{other.folder}/{name}") != Status.PASSED for name in other.exercises
            ):
                return other
        return None

    def _digest(self, pair: Pair) -> bytes:
        """Of the file's content; b"" where it is not there, cannot be read, or holds nothing."""
        data = read_submission(self._course.submission(*pair))
        if isinstance(data, Failure) or not data.strip():
            return (
                b""
                if not isinstance(data, Failure) or data.kind != FailureKind.TOO_LARGE
                else b"large"
            )
        return hashlib.sha256(data).digest()
