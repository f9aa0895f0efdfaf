"""What an autograder carries beside the course: for whom it was made, with what, and which seeds have references.

Written by `classes.autograder`, read by `classes.container`. It holds no secret of a batch: the seeds are drawn, and nothing leads
from one to another.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from grader.errors import UserError
from grader.judging.cache import MAKERS, digest_of_engine
from grader.reading import read_plain
from grader.running.task import Tier
from grader.text import Text

FILE = "autograder.json"
FORMAT = 1
OLDEST, NEWEST = (3, 11), (3, 13)  # versions of Python
# The same package may be called otherwise where it is built for the processor alone.
NAMES = {"tensorflow": ("tensorflow-cpu", "tensorflow")}
_MOST = 2**26

PYTHON = Text(
    "Python {oldest} から {newest} が必要です（ここは {found}）。setup.sh の実行結果を見てください。",
    "Python {oldest} to {newest} is needed, and this is {found}. Look at what setup.sh said.",
)
VERSION = Text(
    "正しい値は {name} {wanted} で計算しました（ここは {found}）。同じ版を入れるか、grade autograder で作り直してください。",
    "The right values were computed with {name} {wanted}, and this is {found}. Install that, or make the autograder anew.",
)
ENGINE = Text(
    "grader/ が、正しい値を計算したときのものではありません。grade autograder で作り直してください。",
    "grader/ is not what the right values were computed with. Make the autograder anew.",
)


class NeedsError(Exception):
    """Why this container cannot grade: `text`."""

    def __init__(self, text: Text):
        super().__init__(text.en)
        self.text = text


@dataclass(frozen=True)
class Packed:
    """`course`: every exercise of the course it was made from; `seeds`: by TOPIC/EXERCISE those of each attempt.

    `versions`: of the packages that references depend on, `engine`: the digest of the modules that made them.
    """

    assignment: str
    language: str
    sandbox: Tier
    course: frozenset[tuple[str, str]]
    seeds: Mapping[str, tuple[tuple[int, ...], ...]]
    engine: str
    versions: Mapping[str, str]

    def seed(self, student: str, key: str, attempt: int) -> int:
        """The seed of a student's cases: always the same for one attempt, and another for the next."""
        sets = self.seeds[key][attempt - 1]
        digest = hashlib.sha256(f"{student}\0{key}\0{attempt}".encode()).digest()
        return sets[int.from_bytes(digest[:8]) % len(sets)]

    def text(self) -> str:
        """The file that holds it."""
        content = {
            "format": FORMAT,
            "assignment": self.assignment,
            "language": self.language,
            "sandbox": self.sandbox.value,
            "course": sorted("/".join(pair) for pair in self.course),
            "seeds": self.seeds,
            "engine": self.engine,
            "versions": self.versions,
        }
        return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def read_packed(path: Path) -> Packed:
    """What stands in the file. Raises `UserError`."""
    try:
        said: dict[str, Any] = json.loads(read_plain(path, _MOST))
        if said["format"] != FORMAT:
            raise ValueError(said["format"])
        course = [tuple(key.split("/")) for key in said["course"]]
        return Packed(
            assignment=said["assignment"],
            language=said["language"],
            sandbox=Tier(said["sandbox"]),
            course=frozenset((topic, name) for topic, name in course),
            seeds={key: tuple(map(tuple, sets)) for key, sets in said["seeds"].items()},
            engine=said["engine"],
            versions=said["versions"],
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise UserError("autograder-damaged", path=str(path)) from error


def engine_digest() -> str:
    """Of the modules that make references and judge by them, as they are here."""
    return digest_of_engine(*MAKERS)


def installed(package: str) -> str:
    """The version that is installed; "" for none."""
    for name in NAMES.get(package, (package,)):
        try:
            return importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    return ""


def check(packed: Packed) -> None:
    """Raises `NeedsError` where this is not what the references were computed for."""
    here = sys.version_info[:2]
    if not OLDEST <= here <= NEWEST:
        oldest, newest, found = (".".join(map(str, one)) for one in (OLDEST, NEWEST, here))
        raise NeedsError(PYTHON.filled(oldest=oldest, newest=newest, found=found))
    if engine_digest() != packed.engine:
        raise NeedsError(ENGINE)
    for name, wanted in packed.versions.items():
        found = installed(name)
        if found != wanted:
            raise NeedsError(VERSION.filled(name=name, wanted=wanted, found=found or "–"))
