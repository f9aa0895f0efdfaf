"""What confines a process on Linux: Landlock (what may be read) and seccomp (which system calls there are).

Importing it fails where the two libraries are not: macOS, Windows, other processors.
"""

from __future__ import annotations

import contextlib
import ctypes.util
import errno
import os
import struct

import py_landlock
import seccompy
from py_landlock import abi as landlock_abi
from py_landlock import landlock_sys as landlock_calls
from py_landlock.prctl import set_no_new_privs as no_new_privileges
from seccompy import ArgCmp, CmpOp

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
# Duplicate, get and set flags; no locks, leases, owners or pipe sizes.
_FCNTL = (0, 1, 2, 3, 4, 1030)
_TCGETS, _FIONREAD, _TIOCGWINSZ = 0x5401, 0x541B, 0x5413  # what isatty() and input buffering ask
_PR_SET_NAME, _PR_GET_NAME = 15, 16
_ANY_PID = 0x5EEDF00D  # larger than any process number
_CLONE_THREAD = 0x00010000
_CLONE_NEW = 0x7E020000  # namespaces, which root's threads could otherwise have without asking


def find_libc() -> None:
    """Have both libraries load libc now: later they may open nothing, and their own search starts `ldconfig`."""
    search = ctypes.util.find_library
    ctypes.util.find_library = _libc
    try:
        seccompy.supported()
        with contextlib.suppress(Exception):  # a kernel without Landlock
            landlock_calls.get_abi_version()
    finally:
        ctypes.util.find_library = search


def _libc(_: str) -> str:
    return "libc.so.6"


def ruleset_of(paths: tuple[str, ...]) -> int:
    """The descriptor of rules: read `paths`, and nothing else; no writing, no TCP, no signals or sockets out of here."""
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


def obey_ruleset(ruleset: int) -> None:
    """Obey Landlock's rules of descriptor `ruleset` from now on."""
    no_new_privileges()
    landlock_calls.restrict_self(landlock_calls.RulesetFd(ruleset), None)


def filter_program() -> bytes:
    """The system calls that are allowed; everything else is refused with EPERM.

    Where a process's own number goes stands another: `load_filter` puts it in.
    """
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
    return rules.program


class _Assembled(seccompy.Filter):
    """A filter that was assembled before forking."""

    def __init__(self, program: bytes):
        super().__init__()
        self._assembled = program

    @property
    def program(self) -> bytes:
        return self._assembled


def load_filter(program: bytes) -> None:
    """Let this process make only the system calls that `program` allows."""
    mark, own = (struct.pack("<I", number) for number in (_ANY_PID, os.getpid()))
    _Assembled(program.replace(mark, own)).load()
