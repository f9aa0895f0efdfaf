"""Confines a submission's process before a byte of the submission is compiled, and finds out how well.

Limits (rlimits), no new privileges, no capabilities, Landlock (reads only what Python and the preloaded packages need,
writes nowhere) and seccomp (a list of the system calls that computing needs: no fork, exec, socket, ptrace or signal to
others, no memory that processes share; threads may start). The tier is found by trying forbidden acts. Knows nothing
of what will run.
"""

from __future__ import annotations

import contextlib
import os
import sys
import sysconfig
from collections.abc import Callable
from dataclasses import dataclass

from grader.running import allowed, landlock, linux, seccomp, system_calls, trials
from grader.running.task import Tier

try:
    import resource
except ImportError:  # Windows has no rlimits
    resource = None

RULES = ("landlock", "seccomp", "rlimits", "descriptors", "death", "capabilities")
# macOS, Windows and other processors have the reduced tier.
_KNOWN = sys.platform == "linux" and system_calls.known()
_NO_PROGRAM = seccomp.Program(b"")


@dataclass(frozen=True)
class Limits:
    """`data` and `space` in bytes, `cpu` in seconds; `space` is address space that holds no data, beyond what is mapped."""

    data: int
    space: int
    cpu: int


@dataclass(frozen=True)
class Prepared:
    """Made once, before forking, so that confining costs a child little.

    `paths` may be read; `ruleset` is the descriptor of a Landlock ruleset of them, −1 where each child makes
    its own; `program` is the seccomp filter; `mapped` are the bytes of address space that are taken already. `closed`:
    root reads the packages only because it is root, as where they are in somebody's home.
    """

    paths: tuple[str, ...] = ()
    ruleset: int = -1
    program: seccomp.Program = _NO_PROGRAM
    mapped: int = 0
    closed: bool = False


def prepare(flavour: str) -> Prepared:
    """Find out what a submission of this flavour may read."""
    if not _KNOWN:
        return Prepared()
    paths = tuple(readable_paths())
    ruleset = -1
    if flavour != "numpy":
        # TensorFlow aborts where it cannot read its own command line, which is another file in each process.
        paths = (*paths, "/proc/self/cmdline")
    else:
        with contextlib.suppress(OSError):  # a kernel without Landlock: the tier will tell
            ruleset = landlock.ruleset_of(paths)
    closed = False
    with contextlib.suppress(OSError):
        closed = not linux.reads_without_capabilities(loaded_files())
    linux.bar_capabilities()
    trials.libc()
    mapped = 0
    with contextlib.suppress(OSError):  # without /proc: the tier will tell
        mapped = linux.address_space()
    return Prepared(paths, ruleset, allowed.program(), mapped, closed)


def loaded_files() -> list[str]:
    """A file of everything that was imported: what else is imported later stands beside one of them."""
    found = {
        getattr(module, "__file__", None) or ""
        for name, module in list(sys.modules.items())
        if "." not in name
    }
    return sorted(file for file in found if os.path.isfile(file))


def readable_paths() -> list[str]:
    """The standard library, the packages that are loaded, shared libraries and a few files of the system.

    Never a folder that holds other packages, the engine or a course.
    """
    library = sysconfig.get_path("stdlib")
    paths = {os.path.join(library, name) for name in os.listdir(library)}
    paths -= {os.path.join(library, name) for name in ("site-packages", "dist-packages")}
    for name, module in list(sys.modules.items()):
        file = getattr(module, "__file__", None) or ""
        if (
            "." not in name
            and name != "grader"
            and ("site-packages" in file or "dist-packages" in file)
        ):
            packaged = os.path.basename(file).startswith("__init__.")
            place = os.path.dirname(file) if packaged else file
            paths |= {place, os.path.join(os.path.dirname(place), f"{name}.libs")}
    for folder in {os.path.realpath(path) for path in ("/usr/lib", "/lib", "/lib64", "/usr/lib64")}:
        if os.path.isdir(folder):  # but not the packages of the system's Python
            names = (name for name in os.listdir(folder) if not name.startswith("python"))
            paths |= {os.path.join(folder, name) for name in names}
    paths |= {
        "/usr/share/zoneinfo",
        "/etc/localtime",
        "/etc/ld.so.cache",
    }
    paths |= {
        "/dev/null",
        "/dev/urandom",
        "/proc/cpuinfo",
        "/proc/meminfo",
        "/sys/devices/system/cpu",
    }
    return sorted({os.path.realpath(path) for path in paths if os.path.exists(path)})


def confine(
    prepared: Prepared, limits: Limits, keep: tuple[int, ...], without: frozenset[str] = frozenset()
) -> Tier:
    """Confine this process for good; the tier that was reached.

    Descriptors other than 0, 1, 2 and `keep` are closed. `without` names rules of `RULES` to leave out, so
    that a test can show that each of them is needed.
    """
    if not _KNOWN:
        _close_others(keep)
        _limit(limits, 0)
        return Tier.REDUCED
    # Landlock and capabilities are a thread's own: another that runs already, such as a GPU's library may have
    # started, would keep its rights. None can be stopped from here, so the tier says it.
    alone = _only_thread()
    steps: dict[str, Callable[[], object]] = {
        "death": linux.die_with_parent,
        # Without the packages that a submission imports later it would fail by no fault of its own; the tier tells.
        "capabilities": lambda: linux.drop_capabilities(keep_reading=prepared.closed),
        "landlock": lambda: _obey_landlock(prepared),
        "descriptors": lambda: _close_others(keep),
        "rlimits": lambda: _limit(limits, prepared.mapped),
        "seccomp": lambda: seccomp.load(prepared.program),
    }
    for name, step in steps.items():
        if name not in without:
            with contextlib.suppress(
                OSError
            ):  # an old kernel, an outer container: the tier will tell
                step()
    return Tier.FULL if alone and prepared.mapped and trials.all_refused() else Tier.REDUCED


def _only_thread() -> bool:
    try:
        return linux.threads() == 1
    except OSError:
        return False


def _obey_landlock(prepared: Prepared) -> None:
    ruleset = prepared.ruleset
    landlock.obey(ruleset if ruleset >= 0 else landlock.ruleset_of(prepared.paths))


def _close_others(keep: tuple[int, ...]) -> None:
    last = 2
    for descriptor in sorted(keep):
        os.closerange(last + 1, descriptor)
        last = descriptor
    os.closerange(last + 1, 1024)


def _limit(limits: Limits, mapped: int) -> None:
    if resource is None:
        return
    wanted = {
        "RLIMIT_DATA": limits.data,
        "RLIMIT_CPU": limits.cpu,
        "RLIMIT_FSIZE": 0,
        "RLIMIT_NOFILE": 128,
        "RLIMIT_CORE": 0,
        "RLIMIT_MEMLOCK": 0,
        "RLIMIT_MSGQUEUE": 0,
    }
    if mapped:
        # RLIMIT_DATA counts what can be written now, not what was written and then made read-only. All of what is
        # mapped from here on is bounded as well: no sequence of mappings gets more than that.
        wanted["RLIMIT_AS"] = mapped + limits.data + limits.space
    for name, value in wanted.items():
        if hasattr(resource, name):
            with contextlib.suppress(
                ValueError, OSError
            ):  # macOS refuses some; the deadline still holds
                resource.setrlimit(getattr(resource, name), (value, value))
