"""When an exercise is due again: what was graded, asked and answered, given to FSRS as reviews.

A card is made from its exercise's whole history, so that a change of the rules below is a change of every card;
the database only keeps the last result.

What counts as a review, and as which (`reviews_of`):

- A pass at the first try without help is *Good*: it was known.
- A pass after a failure, or with the trap or the choice as a hint, is *Hard*: it was found, not known.
- A pass after the right line or the answer was shown is *Again*: it was copied.
- A diagnosed mistake is *Again*: the idea itself was missed. So is a mistake chosen in a finished exam.
- Any other failure (a crash, a typo, a wrong shape) is no review: what it says about memory is little, and the pass
  that follows is *Hard* anyway.
- Within a day, mistakes count once: somebody who saves five times has not forgotten five times.
- Passing again what was passed is a review only if there was something to remember: the exercise was reset, was
  unfinished or wrong in between, or the file is another one than that of the last pass, a day before or more.
- An answer to a question of knowledge is as the verdict on an exercise: right is a pass, a wrong choice a mistake. Each
  round of a quiz is another time of asking, as another file is.
- A right answer in an exam is no review: one in four is guessed, and to recognise is not to recall.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from operator import itemgetter
from pathlib import Path

from grader.judging.status import Status
from grader.learners.database import progress_path, using_progress
from grader.learners.progress import LINE_LEVEL, Attempt, Event, attempts, events

DAY = 86400.0
RETENTION = 0.9  # FSRS asks for an exercise when it is remembered with this probability,
SOONER_RETENTION = 0.95  # or with this one, which is its own way of asking sooner,
TOPIC_DAYS = 30  # where a mistake was made in the exercise's topic at most this long ago
RULES = "1"  # changes with the rules above: all cards are made anew
AGAIN, HARD, GOOD = "Again", "Hard", "Good"


@dataclass(frozen=True)
class Slip:
    """A mistake that was made: in an attempt, or by choosing it in an exam."""

    mistake: str
    time: float
    exam: bool = False


@dataclass(frozen=True)
class Review:
    """One review as FSRS wants it, with the highest hint for it and the last mistake on the way to it."""

    time: float
    rating: str
    helps: int = 0
    slip: Slip | None = None


@dataclass(frozen=True)
class Card:
    """When an exercise is due, in seconds since 1970: `due`, or `sooner` if the topic's mistakes were made.

    `last`: its last review; `stability`: days in which the memory of it falls to 0.9; `slips`: every mistake made.
    """

    exercise: str
    due: float
    sooner: float
    stability: float
    last: Review
    slips: tuple[Slip, ...]


@dataclass(frozen=True)
class Due:
    """An exercise whose time has come, at `at`.

    `reason`: "mistake" (that of the last review), "help", "failed", "topic" (it is sooner because of mistakes in
    the topic), or "time".
    """

    card: Card
    at: float
    reason: str


def cards(folder: Path) -> dict[str, Card]:
    """The card of every exercise that has one. Raises `UserError`."""
    if not progress_path(folder).exists():
        return {}
    with using_progress(folder) as database:
        basis = _basis(database)
        query = "select exercise, due, sooner, data from card where basis = ?"
        kept = [_unpacked(*row) for row in database.execute(query, (basis,))]
        if kept:
            return {card.exercise: card for card in kept}
        slips = _exam_slips(database)
    made = [_make(*item) for item in _histories(attempts(folder), events(folder), slips)]
    found = {card.exercise: card for card in made if card is not None}
    with using_progress(folder) as database:
        database.execute("delete from card")
        database.executemany(
            "insert into card (exercise, due, sooner, data, basis) values (?, ?, ?, ?, ?)",
            [(c.exercise, c.due, c.sooner, _packed(c), basis) for c in found.values()],
        )
    return found


def due_now(known: dict[str, Card], now: float | None = None) -> list[Due]:
    """What is due before the day is over, that which is most likely forgotten first."""
    end = _end_of_day(time.time() if now is None else now)
    found: list[Due] = []
    for card in known.values():
        at, soon = due_at(card, known, end)
        if at < end:
            found.append(Due(card, at, _reason(card.last, soon)))
    # In FSRS the probability to remember falls with this ratio.
    return sorted(found, key=lambda one: (one.card.last.time - end) / one.card.stability)


def due_at(card: Card, known: dict[str, Card], now: float) -> tuple[float, bool]:
    """When a card is due, and whether its topic's mistakes have made that sooner."""
    oldest = now - TOPIC_DAYS * DAY
    soon = any(
        slip.time >= oldest
        for other in known.values()
        if _topic(other) == _topic(card)
        for slip in other.slips
    )
    return (card.sooner, card.sooner < card.due) if soon else (card.due, False)


def reviews_of(history: Iterable[Attempt | Event | Slip]) -> Iterator[Review]:
    """The reviews in one exercise's history, by the rules above."""
    passed, passed_at = (
        None,
        0.0,
    )  # the source of the last pass; None while there is something to do
    failed, again_at, slip = False, -DAY, None
    for one in history:
        if isinstance(one, Event):
            passed = None if one.kind == "reset" else passed
        elif isinstance(one, Attempt) and one.status == Status.PASSED:
            if passed is None or (one.source != passed and one.time - passed_at >= DAY):
                rating = AGAIN if one.helps >= LINE_LEVEL else HARD if failed or one.helps else GOOD
                yield Review(one.time, rating, one.helps, slip)
                failed, again_at, slip = False, -DAY, None
            passed, passed_at = one.source, one.time
        else:
            if isinstance(one, Attempt):
                passed = None
                failed = failed or one.status != Status.UNFINISHED
            slips = slips_of(one)
            if slips:
                slip = slips[0]
            if slips and one.time - again_at >= DAY:
                again_at = one.time
                yield Review(one.time, AGAIN, 0, slip)


def slips_of(one: Attempt | Event | Slip) -> list[Slip]:
    if isinstance(one, Attempt):
        return [Slip(name, one.time) for name in one.mistakes]
    return [one] if isinstance(one, Slip) else []


def _make(exercise: str, history: list[Attempt | Event | Slip]) -> Card | None:
    """Replay a history; None where nothing in it is a review."""
    import fsrs

    # Days, not minutes: an exercise is not a vocabulary card. No fuzz: the same history gives the same card.
    scheduler, strict = (
        fsrs.Scheduler(
            desired_retention=retention,
            learning_steps=(),
            relearning_steps=(),
            enable_fuzzing=False,
        )
        for retention in (RETENTION, SOONER_RETENTION)
    )
    now = datetime.now(UTC)
    after = sooner = fsrs.Card(card_id=0, due=now)
    last: Review | None = None
    for review in reviews_of(history):
        rating, at = fsrs.Rating[review.rating], datetime.fromtimestamp(review.time, UTC)
        # One sitting: why it was hard still holds.
        if last is not None and review.time - last.time < DAY:
            slip, helps = review.slip or last.slip, max(review.helps, last.helps)
            review = replace(review, slip=slip, helps=helps)
        last = review
        sooner, _ = strict.review_card(after, rating, at)
        after, _ = scheduler.review_card(after, rating, at)
    if last is None or after.stability is None:
        return None
    slips = tuple(slip for one in history for slip in slips_of(one))
    due = after.due.timestamp()
    return Card(exercise, due, sooner.due.timestamp(), after.stability, last, slips)


def _histories(
    tried: list[Attempt], happened: list[Event], chosen: list[tuple[str, Slip]]
) -> Iterator[tuple[str, list[Attempt | Event | Slip]]]:
    """Per exercise what happened, in order. Attempts and events are numbered; an exam's answers have only a time."""
    found: dict[str, list[tuple[int, int, Attempt | Event | Slip]]] = {}
    for attempt in tried:
        found.setdefault(attempt.exercise, []).append((attempt.number, 0, attempt))
    for event in happened:
        found.setdefault(event.exercise, []).append((event.attempt, 1, event))
    for exercise, slip in chosen:
        after = max((one.number for one in tried if one.time <= slip.time), default=0)
        found.setdefault(exercise, []).append((after, 2, slip))
    for exercise, items in found.items():
        yield exercise, [one for *_, one in sorted(items, key=itemgetter(0, 1))]


def _reason(last: Review, soon: bool) -> str:
    if last.slip is not None:
        return "mistake"
    if last.helps:
        return "help"
    if last.rating != GOOD:
        return "failed"
    return "topic" if soon else "time"


def _topic(card: Card) -> str:
    return card.exercise.partition("/")[0]


def _end_of_day(now: float) -> float:
    """What is due in the evening may as well be done in the morning."""
    day = datetime.fromtimestamp(now).replace(hour=0, minute=0, second=0, microsecond=0)
    return (day + timedelta(days=1)).timestamp()


def _basis(database: sqlite3.Connection) -> str:
    """What all cards are made from, in short: where it has changed, they are made anew."""
    numbers = [
        database.execute(query).fetchone()[0]
        for query in (
            "select coalesce(max(id), 0) from attempt",
            "select coalesce(max(id), 0) from event",
            "select count(*) from exam where finished is not null",
        )
    ]
    return " ".join(map(str, [RULES, *numbers]))


def _exam_slips(database: sqlite3.Connection) -> list[tuple[str, Slip]]:
    """The mistakes that were chosen in finished exams, with their exercises."""
    found: list[tuple[str, Slip]] = []
    query = (
        "select exam_question.data, choice, finished from exam_question join exam on exam.id = exam "
        "where finished is not null and choice is not null order by exam.id, number"
    )
    for data, choice, finished in database.execute(query):
        question = json.loads(data)
        mistake = question["choices"][choice].get("mistake", "")
        if mistake:
            found.append((question["exercise"], Slip(mistake, finished, exam=True)))
    return found


def _packed(card: Card) -> str:
    return json.dumps(
        {
            "stability": card.stability,
            "last": asdict(card.last),
            "slips": [asdict(slip) for slip in card.slips],
        }
    )


def _unpacked(exercise: str, due: float, sooner: float, data: str) -> Card:
    fields = json.loads(data)
    last = fields["last"]
    last["slip"] = Slip(**last["slip"]) if last["slip"] else None
    slips = tuple(Slip(**slip) for slip in fields["slips"])
    return Card(exercise, due, sooner, fields["stability"], Review(**last), slips)
