"""What goes into a run of a submission and what comes out of it, and the limits of one run. Data only."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from grader.running.observe_keras import Probes
    from grader.running.values import Observation

PRINTED_LIMIT = 64 * 1024
# Each takes some of the kernel's own memory, which no limit of a process counts, and a number of the machine's.
THREADS_LIMIT = 1024
SOURCE_LIMIT = 256 * 1024
# Bytes of one value and of all values; of one that is larger only dtype and shape are sent.
VALUE_LIMIT = 8 * 2**20
VALUES_LIMIT = 32 * 2**20
MEMORY = {"numpy": 2**30, "tensorflow": 4 * 2**30}
# Address space beyond that and what the process has when it begins: reserved by threads, or of libraries loaded later.
SPACE = {"numpy": 2**28, "tensorflow": 2**30}


class Tier(StrEnum):
    """How strongly a submission is confined, found by trying; a key of the messages.

    FULL: no reading but of Python and its packages, no writing, no processes, no network. REDUCED: limits and a
    process of its own.
    """

    FULL = "full"
    REDUCED = "reduced"


@dataclass(frozen=True)
class Large:
    """An array too big to send: its dtype and shape only."""

    dtype: str
    shape: tuple[int, ...]


@dataclass(frozen=True)
class Case:
    """One call: arguments, probes for Keras objects, and the seed set before the call."""

    arguments: dict[str, Any]
    probes: Probes
    seed: int


class SentTask(TypedDict):
    """What a submission's process is told of a task before it runs anything; sizes in bytes, `cpu` in seconds."""

    source: bytes
    filename: str
    function: str
    outputs: list[str]
    allowed: list[str]
    memory: int
    space: int
    cpu: int
    without: list[str]
    value_limit: int
    values_limit: int


class SentCase(TypedDict):
    """What it is told of each call when it is due."""

    arguments: dict[str, Any]
    probes: Probes
    seed: int


@dataclass(frozen=True)
class Task:
    """A submission and the calls to make. Holds no expected value."""

    source: bytes
    filename: str
    function: str
    outputs: tuple[str, ...]
    allowed: frozenset[str]
    cases: tuple[Case, ...]
    seconds: float
    flavour: str
    device: str = "cpu"
    most_memory: int | None = None  # bytes; lowers the limit of the flavour
    # Rules of the sandbox to leave out, in tests of the sandbox.
    without: frozenset[str] = frozenset()

    @property
    def memory(self) -> int:
        most = MEMORY[self.flavour]
        return min(most, self.most_memory or most)


class FailureKind(StrEnum):
    """Why a run ended early, or never began; a key of the messages."""

    # What the submission's process says of itself.
    SYNTAX = "syntax"
    ENCODING = "encoding"
    LOAD = "load"
    CALL = "call"
    MISSING = "missing"
    ARGUMENTS = "arguments"
    FORBIDDEN = "forbidden"
    MEMORY = "memory"
    # What is seen from outside.
    TIMEOUT = "timeout"
    OUTPUT = "output"
    THREADS = "threads"
    TAMPERED = "tampered"
    DIED = "died"
    EXITED = "exited"
    # Why there was nothing to run, or nobody to run it.
    NO_FILE = "no-file"
    UNREADABLE = "unreadable"
    TOO_LARGE = "too-large"
    UNJUDGED = "unjudged"
    GRADER = "grader"
    EXERCISE = "exercise"


CLAIMED = frozenset(
    (
        FailureKind.SYNTAX,
        FailureKind.ENCODING,
        FailureKind.LOAD,
        FailureKind.CALL,
        FailureKind.MISSING,
        FailureKind.ARGUMENTS,
        FailureKind.FORBIDDEN,
        FailureKind.MEMORY,
    )
)


# What a submission's process may say of its failure: details of the message.
NOTES = frozenset(
    {
        "line",
        "text",
        "exception",
        "message",
        "operation",
        "nearest",
        "signs",
        "module",
        "defined",
        "signature",
    }
)


@dataclass(frozen=True)
class Failure:
    """Why a run ended early; `case` counts from 1, None while loading. `details` fill in the message."""

    kind: FailureKind
    case: int | None = None
    details: dict[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True)
class Run:
    """What the submission claims: observations per finished case, and why it ended if early.

    `inside` has per finished case the lines of `running.inside`, by the names of outputs that are Keras objects.
    """

    cases: tuple[dict[str, Observation | Large], ...] = ()
    inside: tuple[dict[str, tuple[str, ...]], ...] = ()
    seconds: tuple[float, ...] = ()
    failure: Failure | None = None
    placeholders: tuple[int, ...] = ()
    printed: str = ""
    tier: Tier = Tier.REDUCED
