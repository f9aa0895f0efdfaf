"""Confines a submission's process before a byte of the submission is compiled, and finds out how well.

Limits (rlimits), no new privileges, Landlock (reads only what Python and the preloaded packages need, writes
nowhere) and seccomp (a list of the system calls that computing needs: no fork, exec, socket, ptrace or signal to
others; threads may start). The tier is found by trying forbidden acts. Knows nothing of what will run.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import socket
import sys
import sysconfig
from dataclasses import dataclass

from grader.running.task import Tier

try:
    from grader.running import linux
except (ImportError, OSError):  # macOS, Windows, other processors: the reduced tier
    linux = None

RULES = ("landlock", "seccomp", "rlimits", "descriptors", "death")
_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE = 1, 4


@dataclass(frozen=True)
class Limits:
    """`data` and `space` in bytes, `cpu` in seconds."""

    data: int
    space: int
    cpu: int


@dataclass(frozen=True)
class Prepared:
    """Made once, before forking, so that confining costs a child little.

    `paths` may be read; `ruleset` is the descriptor of a Landlock ruleset of them, −1 where each child makes
    its own; `program` is the seccomp filter, in which the child's own number is yet to be put.
    """

    paths: tuple[str, ...] = ()
    ruleset: int = -1
    program: bytes = b""
    libc: ctypes.CDLL | None = None


def prepare(flavour: str) -> Prepared:
    """Find out what a submission of this flavour may read."""
    if linux is None:
        return Prepared()
    linux.find_libc()
    libc = ctypes.CDLL(None, use_errno=True)
    paths = tuple(readable_paths())
    if flavour != "numpy":
        # TensorFlow aborts where it cannot read its own command line, which is another file in each process.
        return Prepared((*paths, "/proc/self/cmdline"), -1, linux.filter_program(), libc)
    try:
        ruleset = linux.ruleset_of(paths)
    except Exception:  # a kernel without Landlock: the tier will tell
        ruleset = -1
    return Prepared(paths, ruleset, linux.filter_program(), libc)


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
) -> str:
    """Confine this process for good; the tier that was reached.

    Descriptors other than 0, 1, 2 and `keep` are closed. `without` names rules of `RULES` to leave out, so
    that a test can show that each of them is needed.
    """
    if "death" not in without:
        _die_with_parent(prepared.libc)
    with contextlib.suppress(Exception):  # an old kernel, an outer container: the tier will tell
        if linux is not None and "landlock" not in without:
            ruleset = prepared.ruleset
            linux.obey_ruleset(ruleset if ruleset >= 0 else linux.ruleset_of(prepared.paths))
    if "descriptors" not in without:
        _close_others(keep)
    if "rlimits" not in without:
        _limit(limits)
    with contextlib.suppress(Exception):
        if linux is not None and "seccomp" not in without:
            linux.load_filter(prepared.program)
    return Tier.FULL if _forbidden_acts_fail() else Tier.REDUCED


def _die_with_parent(libc: ctypes.CDLL | None) -> None:
    """End when the zygote ends; show nothing of this process to others; be the first to go without memory."""
    if libc is None:
        return
    libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    with contextlib.suppress(OSError):
        file = os.open("/proc/self/oom_score_adj", os.O_WRONLY)
        os.write(file, b"1000")
        os.close(file)
    libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def _close_others(keep: tuple[int, ...]) -> None:
    last = 2
    for descriptor in sorted(keep):
        os.closerange(last + 1, descriptor)
        last = descriptor
    os.closerange(last + 1, 1024)


def _limit(limits: Limits) -> None:
    try:
        import resource
    except ImportError:  # Windows has no rlimits
        return
    wanted = {
        "RLIMIT_DATA": limits.data,
        "RLIMIT_AS": limits.space,
        "RLIMIT_CPU": limits.cpu,
        "RLIMIT_FSIZE": 0,
        "RLIMIT_NOFILE": 128,
        "RLIMIT_CORE": 0,
        "RLIMIT_MEMLOCK": 0,
        "RLIMIT_MSGQUEUE": 0,
    }
    for name, value in wanted.items():
        if hasattr(resource, name):
            with contextlib.suppress(
                ValueError, OSError
            ):  # macOS refuses some; the deadline still holds
                resource.setrlimit(getattr(resource, name), (value, value))


def _forbidden_acts_fail() -> bool:
    """Try what no submission may do: read a file of the system, open a socket, fork."""
    try:
        os.close(os.open("/etc/passwd", os.O_RDONLY))
        return False
    except PermissionError:
        pass
    except OSError:
        return False
    try:
        socket.socket().close()
        return False
    except PermissionError:
        pass
    try:
        pid = os.fork()
    except PermissionError:
        return True
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)
    return False
