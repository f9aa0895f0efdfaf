"""How far a process apart is with what it computes: it counts in a file, which this one reads. Knows nothing of pages."""

from __future__ import annotations

import contextlib
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from grader.judging.reference import Announce, Part


@dataclass(frozen=True)
class Counting:
    """A progress that goes along to another process: `path` gets a line with the total, then a sign for each step."""

    path: Path

    @contextlib.contextmanager
    def __call__(self, total: int, _part: Part = Part.ORACLE, /) -> Generator[Announce]:
        with self.path.open("w", encoding="ascii") as file:
            print(total, file=file, flush=True)

            def announce(_: object) -> None:
                file.write(".")
                file.flush()

            yield announce

    def counted(self) -> str:
        """`3/9`; "" before the first step."""
        try:
            total, _, done = self.path.read_text("ascii").partition("\n")
        except OSError:
            return ""
        return f"{len(done)}/{total}" if done else ""
