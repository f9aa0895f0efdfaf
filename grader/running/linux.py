"""What Linux is asked by number or through libc: threads, address space, capabilities, death with the parent.

Whatever opens a file does so at the first call, which must come before the process is confined.
"""

from __future__ import annotations

import contextlib
import ctypes
import functools
import os
import signal
from collections.abc import Iterable

from grader.running.system_calls import numbers

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE = 1, 4
_PR_CAPBSET_READ, _PR_CAPBSET_DROP, _PR_SET_SECUREBITS = 23, 24, 28
_PR_SET_NO_NEW_PRIVS, _PR_CAP_AMBIENT, _PR_CAP_AMBIENT_CLEAR_ALL = 38, 47, 4
# Root's number gives nothing back, neither at exec nor at a change of user; all of it for good.
_SECURE_BITS = 0b1110_1111
_CAPABILITIES_VERSION_3 = 0x20080522
_CAP_DAC_READ_SEARCH = 2


class _CapabilityHeader(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("pid", ctypes.c_int32))


class _Capabilities(ctypes.Structure):
    """Effective, permitted and inheritable, the low 32 bits and then the high ones."""

    _fields_ = (("words", ctypes.c_uint32 * 6),)


@functools.cache
def _libc() -> ctypes.CDLL:
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    libc.syscall.argtypes = (ctypes.c_long,) * 7
    libc.prctl.argtypes = (ctypes.c_int, *(ctypes.c_ulong,) * 4)
    return libc


@functools.cache
def _numbers() -> dict[str, int]:
    return numbers()


def call(name: str, *arguments: int) -> int:
    """Make the system call `name`. Raises `OSError`."""
    padded = (*arguments, 0, 0, 0, 0, 0, 0)[:6]
    return _checked(_libc().syscall(_numbers()[name], *padded))


def process_control(option: int, *arguments: int) -> int:
    """prctl(2). Raises `OSError`."""
    return _checked(_libc().prctl(option, *(*arguments, 0, 0, 0, 0)[:4]))


def _checked(result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result


def threads() -> int:
    """How many threads this process has. Raises `OSError`."""
    return len(os.listdir("/proc/self/task"))


def address_space() -> int:
    """The bytes of address space that this process has mapped. Raises `OSError`."""
    with open("/proc/self/statm", "rb") as file:
        return int(file.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")


def no_new_privileges() -> None:
    """Nothing that is executed from here on can have more rights. Raises `OSError`."""
    process_control(_PR_SET_NO_NEW_PRIVS, 1)


def die_with_parent() -> None:
    """End when the parent ends; show nothing of this process to others; be the first to go without memory."""
    with contextlib.suppress(OSError):
        process_control(_PR_SET_PDEATHSIG, signal.SIGKILL)
    with contextlib.suppress(OSError):
        file = os.open("/proc/self/oom_score_adj", os.O_WRONLY)
        os.write(file, b"1000")
        os.close(file)
    with contextlib.suppress(OSError):
        process_control(_PR_SET_DUMPABLE, 0)


def bar_capabilities() -> None:
    """No way for root's children to get back a capability that they drop. Does nothing for other users."""
    with contextlib.suppress(OSError):
        process_control(_PR_CAP_AMBIENT, _PR_CAP_AMBIENT_CLEAR_ALL)
    with contextlib.suppress(OSError):  # EINVAL: past the kernel's last one; EPERM: not root
        for capability in range(64):
            if process_control(_PR_CAPBSET_READ, capability):
                process_control(_PR_CAPBSET_DROP, capability)
    with contextlib.suppress(OSError):
        process_control(_PR_SET_SECUREBITS, _SECURE_BITS)


def reads_without_capabilities(paths: Iterable[str]) -> bool:
    """Whether this process could read all of `paths` without capabilities, as root in somebody's closed folder cannot."""
    held = _capabilities("capget", _Capabilities())
    lowered = _Capabilities(held.words)
    lowered.words[0] = lowered.words[3] = 0  # effective
    _capabilities("capset", lowered)
    try:
        for path in paths:
            os.close(os.open(path, os.O_RDONLY | os.O_CLOEXEC))
    except PermissionError:
        return False
    finally:
        _capabilities("capset", held)
    return True


def drop_capabilities(keep_reading: bool = False) -> None:
    """Have no capability any more: none effective, permitted or inheritable. Raises `OSError`.

    `keep_reading` leaves the one to read whatever there is.
    """
    left = _Capabilities()
    if keep_reading:
        left.words[0] = left.words[1] = 1 << _CAP_DAC_READ_SEARCH
    _capabilities("capset", left)


def _capabilities(name: str, capabilities: _Capabilities) -> _Capabilities:
    """Get or set those of this thread."""
    header = _CapabilityHeader(_CAPABILITIES_VERSION_3, 0)
    call(name, ctypes.addressof(header), ctypes.addressof(capabilities))
    return capabilities
