"""Which of a cluster's passes are graded once more on this machine, and what follows where that gives something else.

A worker elsewhere is believed at its word, and whoever holds its machine can make it say "passed". So some of every
worker's passes are drawn by the batch's secret, which no worker has.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from grader.classes.seeds import Seeds
from grader.classes.tables import Graded, Item
from grader.judging.status import Status
from grader.text import Text

ONE_IN = 100
LEAST = 5  # of each worker
VOID = Text(
    "ワーカー {worker} の結果は信用できないので数えません。もう一度採点します。",
    "What worker {worker} said does not count. It will be graded again.",
)


@dataclass(frozen=True)
class Differing:
    """A submission that passed on `worker` and not here, and what came out here."""

    worker: str
    item: Item
    graded: Graded


@dataclass(frozen=True)
class Drawn:
    """How many passes were graded again, and those of them that came out otherwise."""

    count: int = 0
    differing: tuple[Differing, ...] = ()


def draw(passes: Iterable[tuple[str, Item]], seeds: Seeds) -> list[tuple[str, Item]]:
    """Of (worker, what it passed) one in a hundred, and at least five of each worker."""
    by_worker: dict[str, list[tuple[int, Item]]] = defaultdict(list)
    for worker, item in passes:
        by_worker[worker].append((seeds.lot("again", worker, *item.key, item.digest), item))
    return [
        (worker, item)
        for worker, lots in sorted(by_worker.items())
        for number, (lot, item) in enumerate(sorted(lots, key=lambda one: one[0]))
        if number < LEAST or lot < 2**64 // ONE_IN
    ]


def differing(drawn: list[tuple[str, Item]], outcomes: Mapping[Item, Graded]) -> Drawn:
    """What `outcomes` say of what was drawn. A failure of the grader here says nothing against a worker."""
    unlike = [
        Differing(worker, item, outcomes[item])
        for worker, item in drawn
        if item in outcomes and outcomes[item].status not in (Status.PASSED, Status.GRADER_ERROR)
    ]
    return Drawn(sum(item in outcomes for _, item in drawn), tuple(unlike))
