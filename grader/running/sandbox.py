"""Confines a submission's process before a byte of the submission is compiled, and finds out how well.

Limits (rlimits), no new privileges, Landlock (reads only what Python and the preloaded packages need, writes
nowhere) and seccomp (a list of the system calls that computing needs: no fork, exec, socket, ptrace or signal to
others; threads may start). The tier is found by trying forbidden acts. Knows nothing of what will run.
"""

from __future__ import annotations

import contextlib
import ctypes
import ctypes.util
import errno
import os
import signal
import socket
import struct
import sys
import sysconfig
from dataclasses import dataclass

from grader.running.task import Tier

try:
    import py_landlock
    import seccompy
    from py_landlock import abi as landlock_abi
    from py_landlock import landlock_sys as landlock_calls
    from py_landlock.prctl import set_no_new_privs as no_new_privileges
    from seccompy import ArgCmp, CmpOp
except (ImportError, OSError):  # macOS, Windows, other processors: the reduced tier
    py_landlock = seccompy = None

RULES = ("landlock", "seccomp", "rlimits", "descriptors", "death")
_PR_SET_PDEATHSIG, _PR_SET_NAME, _PR_GET_NAME, _PR_SET_DUMPABLE = 1, 15, 16, 4

# What computing in one process of many threads needs. Everything else is refused with EPERM.
ALLOWED_CALLS = (
    "read", "write", "readv", "writev", "pread64", "lseek", "close", "close_range", "fstat",
    "newfstatat", "stat", "lstat", "statx", "access", "faccessat", "faccessat2", "openat",
    "open", "getdents64", "getcwd", "readlink", "readlinkat", "statfs", "fstatfs", "dup",
    "dup2", "dup3", "pipe", "pipe2", "poll", "ppoll", "select", "pselect6", "eventfd2",
    "epoll_create1", "epoll_ctl", "epoll_wait", "epoll_pwait", "mmap", "mprotect", "munmap",
    "mremap", "madvise", "brk", "mincore", "membarrier", "rt_sigaction", "rt_sigprocmask",
    "rt_sigreturn", "rt_sigpending", "rt_sigtimedwait", "sigaltstack", "pause", "nanosleep",
    "clock_nanosleep", "clock_gettime", "clock_getres", "gettimeofday", "time", "times",
    "alarm", "setitimer", "getitimer", "getpid", "getppid", "gettid", "getuid", "geteuid",
    "getgid", "getegid", "getpgrp", "getpgid", "getsid", "getgroups", "getresuid", "getresgid",
    "uname", "sysinfo", "getrusage", "getcpu", "getrandom", "futex", "futex_waitv",
    "set_robust_list", "get_robust_list", "set_tid_address", "rseq", "arch_prctl",
    "sched_yield", "sched_getaffinity", "sched_getparam", "sched_getscheduler",
    "sched_get_priority_max", "sched_get_priority_min", "getpriority", "exit", "exit_group",
    "restart_syscall", "umask", "capget",
)  # fmt: skip
_FCNTL = (
    0,
    1,
    2,
    3,
    4,
    1030,
)  # duplicate, get and set flags; no locks, leases, owners or pipe sizes
_TCGETS, _FIONREAD, _TIOCGWINSZ = 0x5401, 0x541B, 0x5413  # what isatty() and input buffering ask
_ANY_PID = 0x5EEDF00D  # larger than any process number
_CLONE_THREAD = 0x00010000
_CLONE_NEW = 0x7E020000  # namespaces, which root's threads could otherwise have without asking


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
    its own; `program` is the seccomp filter, with `_ANY_PID` where the child's own number goes.
    """

    paths: tuple[str, ...] = ()
    ruleset: int = -1
    program: bytes = b""
    libc: object = None


def prepare(flavour: str) -> Prepared:
    """Find out what a submission of this flavour may read."""
    if py_landlock is None:
        return Prepared()
    _find_libc()
    libc = ctypes.CDLL(None, use_errno=True)
    paths = tuple(readable_paths())
    if flavour != "numpy":
        # TensorFlow aborts where it cannot read its own command line, which is another file in each process.
        return Prepared((*paths, "/proc/self/cmdline"), -1, _filter().program, libc)
    try:
        ruleset = _ruleset(paths)
    except Exception:  # a kernel without Landlock: the tier will tell
        ruleset = -1
    return Prepared(paths, ruleset, _filter().program, libc)


def _find_libc() -> None:
    """Have both libraries load libc now: later they may open nothing, and their own search starts `ldconfig`."""
    search = ctypes.util.find_library
    ctypes.util.find_library = lambda _: "libc.so.6"
    try:
        seccompy.supported()
        with contextlib.suppress(Exception):  # a kernel without Landlock
            landlock_calls.get_abi_version()
    finally:
        ctypes.util.find_library = search


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
        if "landlock" not in without:
            _landlock(prepared)
    if "descriptors" not in without:
        _close_others(keep)
    if "rlimits" not in without:
        _limit(limits)
    with contextlib.suppress(Exception):
        if "seccomp" not in without:
            _seccomp(prepared)
    return Tier.FULL if _forbidden_acts_fail() else Tier.REDUCED


def _die_with_parent(libc) -> None:
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


def _ruleset(paths: tuple[str, ...]) -> int:
    """Read `paths`, and nothing else; no writing, no TCP, no signals or sockets out of here."""
    version = landlock_calls.get_abi_version()
    rules = landlock_calls.RulesetAttr()
    rules.handled_access_fs = landlock_abi.get_supported_fs(version)
    rules.handled_access_net = landlock_abi.get_supported_net(version)
    rules.scoped = landlock_abi.get_supported_scope(version)
    ruleset = landlock_calls.create_ruleset(rules)
    place = landlock_calls.PathBeneathAttr()
    access = py_landlock.AccessFs
    for path in paths:
        with contextlib.suppress(OSError):
            place.parent_fd = os.open(path, os.O_PATH | os.O_CLOEXEC)
            folder = os.path.isdir(path)
            place.allowed_access = (
                access.READ_FILE | access.READ_DIR if folder else access.READ_FILE
            )
            landlock_calls.add_rule(ruleset, place)
            os.close(place.parent_fd)
    return ruleset


def _landlock(prepared: Prepared) -> None:
    ruleset = prepared.ruleset if prepared.ruleset >= 0 else _ruleset(prepared.paths)
    no_new_privileges()
    landlock_calls.restrict_self(ruleset, None)


def _filter():
    """The system calls that are allowed; everything else is refused with EPERM."""
    rules = seccompy.Filter(default=seccompy.Action.ERRNO | errno.EPERM)
    for name in ALLOWED_CALLS:
        with contextlib.suppress(Exception):  # aarch64 lacks the oldest calls
            rules.allow(name)
    for command in _FCNTL:
        rules.allow("fcntl", args=[ArgCmp(1, CmpOp.MASKED_EQ, command, 0xFFFFFFFF)])
    for request in (_TCGETS, _FIONREAD, _TIOCGWINSZ):
        rules.allow("ioctl", args=[ArgCmp(1, CmpOp.MASKED_EQ, request, 0xFFFFFFFF)])
    for option in (_PR_SET_NAME, _PR_GET_NAME):
        rules.allow("prctl", args=[ArgCmp(0, CmpOp.MASKED_EQ, option, 0xFFFFFFFF)])
    thread = ArgCmp(0, CmpOp.MASKED_EQ, _CLONE_THREAD, _CLONE_THREAD | _CLONE_NEW)
    rules.allow("clone", args=[thread])
    rules.errno("clone3", errno.ENOSYS)  # its flags are in memory; libc then takes clone
    own = ArgCmp(0, CmpOp.MASKED_EQ, _ANY_PID, 0xFFFFFFFF)
    for name in ("kill", "tgkill"):
        rules.allow(name, args=[own])
    # Limits may be read, not set.
    rules.allow("prlimit64", args=[ArgCmp(0, CmpOp.EQ, 0), ArgCmp(2, CmpOp.EQ, 0)])
    return rules


class _Assembled(seccompy.Filter if seccompy else object):
    """A filter that was assembled before forking."""

    def __init__(self, program: bytes):
        super().__init__()
        self._assembled = program

    @property
    def program(self) -> bytes:
        return self._assembled


def _seccomp(prepared: Prepared) -> None:
    """Load the filter with this process's own number in it."""
    mark, own = (struct.pack("<I", number) for number in (_ANY_PID, os.getpid()))
    _Assembled(prepared.program.replace(mark, own)).load()


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
