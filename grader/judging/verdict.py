"""What grading one submission gave. Data only."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from grader.format.gradable import Gradable
from grader.judging.compare import Claimed, Comparison
from grader.judging.reference import Reference
from grader.judging.status import Status
from grader.running.task import Failure, Tier

if TYPE_CHECKING:  # of wrong answers only, and loaded with what finds it
    from grader.judging.diagnosis import Diagnosis
    from grader.judging.makers import Maker
    from grader.judging.parting import Parting
    from grader.judging.whereabouts import Whereabouts


@dataclass(frozen=True)
class Verdict:
    """What grading one submission gave.

    `actual` (what was returned), `alike` (what was compared of it) and `comparisons` have one entry per case that returned;
    `found` are the blanks at fault and `parting` where the values part, if these were looked for;
    `failure` says why a run ended before the last, `makers` which filled-in lines made what a given line failed with;
    `placeholders` are the lines still `...`. `reference` is None where grading did not come that far.
    """

    exercise: Gradable
    path: Path
    status: Status
    seconds: float = 0.0
    actual: tuple[Claimed, ...] = ()
    alike: tuple[Claimed, ...] = ()
    comparisons: tuple[Comparison, ...] = ()
    diagnosis: Diagnosis | None = None
    found: Whereabouts | None = None
    parting: Parting | None = None
    failure: Failure | None = None
    makers: tuple[Maker, ...] = ()
    placeholders: tuple[int, ...] = ()
    printed: str = ""
    source: str = ""
    reference: Reference | None = None
    device: str = "cpu"
    tier: Tier | None = None  # None where no process was started

    @property
    def passed(self) -> bool:
        return self.status == Status.PASSED

    @property
    def float32(self) -> bool:
        """Whether single-precision numbers were judged by float32's row."""
        return any(comparison.float32 for comparison in self.comparisons)
