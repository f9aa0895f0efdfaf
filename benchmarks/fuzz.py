"""Verdicts on a million submissions that were drawn: `python -m benchmarks.fuzz`.

Draws what `tests/test_fuzzing.py` draws, in pieces, each in a process of its own: whatever a submission may return or
send, judged, diagnosed and said in every way. Says the draws a second, the slowest verdict (of the process's own time) and
how much the memory grew from the first hundred verdicts of a piece to its last; exits with 1 where a verdict raised
anything, took more than 2 seconds or where 50 MB more were needed.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import resource
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests import fuzzing

MOST_SECONDS, MOST_MB = 2.0, 50.0


@dataclass(frozen=True)
class Piece:
    """What came of some draws: errors with their seeds and numbers, the slowest verdict in seconds, growth in MB."""

    errors: list[str]
    slowest: float
    growth: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--draws", type=int, default=1_000_000)
    parser.add_argument("--piece", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=None)
    arguments = parser.parse_args()
    seed = random.randrange(10**6) if arguments.seed is None else arguments.seed
    print(f"seed {seed}", flush=True)
    done, began, failed = 0, time.perf_counter(), False
    slowest = growth = 0.0
    while done < arguments.draws:
        count = min(arguments.piece, arguments.draws - done)
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            piece = pool.apply(_draw, (seed + done, count))
        done += count
        slowest, growth = max(slowest, piece.slowest), max(growth, piece.growth)
        rate = done / (time.perf_counter() - began)
        for error in piece.errors:
            print(error)
        print(
            f"{done:>8} draws  {rate:6.0f} a second  slowest {slowest:.3f} s  memory +{growth:.1f} MB",
            flush=True,
        )
        failed = failed or bool(piece.errors) or slowest > MOST_SECONDS or growth > MOST_MB
    sys.exit(failed)


def _draw(seed: int, count: int) -> Piece:
    """Some draws; `random.Random(seed)` gives their rows of bytes one after another."""
    rows = random.Random(seed)
    errors: list[str] = []
    slowest = before = 0.0
    with tempfile.TemporaryDirectory() as place:
        for number in range(count):
            data = rows.randbytes(fuzzing.CHOICES)
            began = time.process_time()
            try:
                fuzzing.verdict_on(data, Path(place))
            except Exception as error:
                errors.append(f"seed {seed}, draw {number}: {type(error).__name__}: {error}"[:300])
            if number >= 100:  # what is imported or made once is there by then
                slowest = max(slowest, time.process_time() - began)
            elif number == 99:
                before = _megabytes()
        return Piece(errors, slowest, _megabytes() - (before or _megabytes()))


def _megabytes() -> float:
    """The most memory that this process has had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
