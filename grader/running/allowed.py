"""The system calls that computing in one process of many threads needs. All others are refused with EPERM."""

from __future__ import annotations

import errno

from grader.running.seccomp import (
    ALL_BITS,
    LOW_BITS,
    OWN_NUMBER,
    REFUSE,
    Argument,
    Program,
    Rule,
    assemble,
)
from grader.running.system_calls import architecture, numbers

ALWAYS = (
    "read", "write", "readv", "writev", "pread64", "lseek", "close", "close_range", "fstat",
    "newfstatat", "stat", "lstat", "statx", "access", "faccessat", "faccessat2", "openat",
    "open", "getdents64", "getcwd", "readlink", "readlinkat", "statfs", "fstatfs", "dup",
    "dup2", "dup3", "pipe", "pipe2", "poll", "ppoll", "select", "pselect6", "eventfd2",
    "epoll_create1", "epoll_ctl", "epoll_wait", "epoll_pwait", "mprotect", "munmap",
    "madvise", "brk", "mincore", "membarrier", "rt_sigaction", "rt_sigprocmask",
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
_CLONE_THREAD = 0x00010000
_CLONE_NEW = 0x7E020000  # namespaces, which root's threads could otherwise have without asking
# Of private memory RLIMIT_DATA counts all that can be written, but neither stacks that grow by themselves nor huge pages
# that were set aside; of shared memory, which only processes need, nothing at all.
_MAP_TYPE, _MAP_PRIVATE, _MAP_GROWSDOWN, _MAP_HUGETLB = 0x0F, 0x02, 0x0100, 0x40000
_MREMAP_MAYMOVE, _MREMAP_FIXED = 1, 2


def program(machine: str = "") -> Program:
    """The filter of this processor, or of `machine`. Raises `KeyError` for one that is not known."""
    number = numbers(machine)

    def rule(name: str, *arguments: Argument, action: int | None = None) -> Rule:
        if action is None:
            return Rule(number[name], arguments)
        return Rule(number[name], arguments, action)

    rules = [rule(name) for name in ALWAYS if name in number]
    private = _MAP_TYPE | _MAP_GROWSDOWN | _MAP_HUGETLB
    rules.append(rule("mmap", Argument(3, _MAP_PRIVATE, private)))
    rules.append(rule("mremap", Argument(3, 0, ALL_BITS & ~(_MREMAP_MAYMOVE | _MREMAP_FIXED))))
    rules += [rule("fcntl", Argument(1, command, LOW_BITS)) for command in _FCNTL]
    rules += [
        rule("ioctl", Argument(1, request, LOW_BITS))
        for request in (_TCGETS, _FIONREAD, _TIOCGWINSZ)
    ]
    rules += [
        rule("prctl", Argument(0, option, LOW_BITS)) for option in (_PR_SET_NAME, _PR_GET_NAME)
    ]
    rules.append(rule("clone", Argument(0, _CLONE_THREAD, _CLONE_THREAD | _CLONE_NEW)))
    # Its flags are in memory, where no filter sees them; libc then takes clone.
    rules.append(rule("clone3", action=REFUSE | errno.ENOSYS))
    rules += [rule(name, Argument(0, OWN_NUMBER, LOW_BITS)) for name in ("kill", "tgkill")]
    # Limits may be read, not set.
    rules.append(rule("prlimit64", Argument(0, 0), Argument(2, 0)))
    return assemble(architecture(machine), rules)
