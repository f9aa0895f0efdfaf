"""What no submission may do, tried in its own process: each trial says whether it was refused.

Runs before every submission, so it costs little and harms nothing where it succeeds: signals that do nothing, files
that are not there, descriptors that are closed again. `grade doctor` runs the same as a submission of its own, in a second
thread as well. So it imports the standard library alone.
"""

from __future__ import annotations

import ctypes
import errno
import functools
import os
import threading
from collections.abc import Callable

_REFUSED = (errno.EPERM, errno.EACCES)
_NONE = ctypes.c_void_p(None)
_READ_AND_WRITE = 3
_SHARED, _PRIVATE, _ANONYMOUS, _GROWS_DOWN = 0x01, 0x02, 0x20, 0x0100
_FAILED = ctypes.c_void_p(-1).value
_INET, _UNIX, _STREAM, _DATAGRAM = 2, 1, 1, 2
_CAPABILITIES_VERSION_3 = 0x20080522
_RLIMIT_FSIZE, _RLIMIT_DATA = 1, 2
_UNLIMITED = 1 << 46  # more than a machine has


@functools.cache
def libc() -> ctypes.CDLL:
    """The C library, which every trial calls; loaded once, before forking."""
    loaded = ctypes.CDLL(None, use_errno=True)
    loaded.mmap.restype = ctypes.c_void_p
    size, place = ctypes.c_size_t, ctypes.c_void_p
    loaded.mmap.argtypes = (place, size, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long)
    loaded.munmap.argtypes = (place, size)
    return loaded


def _refused(result: int) -> bool:
    return result == -1 and ctypes.get_errno() in _REFUSED


def _no_descriptor(descriptor: int) -> bool:
    """Whether opening was refused; closes what was opened."""
    if descriptor >= 0:
        os.close(descriptor)
        return False
    return ctypes.get_errno() in _REFUSED


def _not_opened(path: str, flags: int) -> bool:
    return _no_descriptor(libc().open(path.encode(), flags | os.O_CLOEXEC))


def _not_mapped(size: int, flags: int, why: tuple[int, ...]) -> bool:
    """Whether so much memory cannot be had, for one of the reasons `why`."""
    place = libc().mmap(None, size, _READ_AND_WRITE, flags | _ANONYMOUS, -1, 0)
    if place == _FAILED:
        return ctypes.get_errno() in why
    libc().munmap(place, size)
    return False


def _limit(number: int) -> tuple[int, int]:
    """A limit of this process: what holds, and as far as it could be raised."""
    pair = (ctypes.c_uint64 * 2)()
    libc().getrlimit(number, pair)
    return pair[0], pair[1]


def _reading() -> bool:
    """The file system's root, the users of this machine, the environment of the process before."""
    files = ("/", "/etc/passwd", f"/proc/{os.getppid()}/environ")
    return all(_not_opened(path, os.O_RDONLY) for path in files if os.path.lexists(path))


def _writing() -> bool:
    """What everybody may write to elsewhere; bytes of a file at all."""
    files = ("/dev/null", "/dev/shm", "/tmp")
    unnamed = os.O_TMPFILE | os.O_WRONLY
    return all(
        _not_opened(path, os.O_WRONLY if path == "/dev/null" else unnamed)
        for path in files
        if os.path.lexists(path)
    ) and _limit(_RLIMIT_FSIZE) == (0, 0)


def _network() -> bool:
    call = libc()
    pairs = ((_INET, _STREAM), (_INET, _DATAGRAM), (_UNIX, _STREAM))
    return all(_no_descriptor(call.socket(family, kind, 0)) for family, kind in pairs)


def _processes() -> bool:
    """A process of its own, another program (one that is not there), a look into another process (that is none)."""
    call = libc()
    if not _refused(call.execve(b"/nothing", _NONE, _NONE)) or not _refused(call.ptrace(16, 0)):
        return False
    try:
        pid = os.fork()
    except OSError as error:
        return error.errno in _REFUSED
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)
    return False


def _signals() -> bool:
    """Whether it could signal who started it, or everybody: signal 0 does nothing."""
    return all(_refused(libc().kill(pid, 0)) for pid in (os.getppid(), -1, 1))


def _memory() -> bool:
    """As much as its limit at once, and a stack that grows by itself, which the limit does not count."""
    soft, hard = _limit(_RLIMIT_DATA)
    return (
        soft == hard < _UNLIMITED
        and _not_mapped(soft, _PRIVATE, (errno.ENOMEM,))
        and _not_mapped(4096, _PRIVATE | _GROWS_DOWN, _REFUSED)
    )


def _shared_memory() -> bool:
    """Memory that other processes could have as well: a mapping, a file in memory, a segment (that is not there)."""
    call = libc()
    return (
        _not_mapped(4096, _SHARED, _REFUSED)
        and _refused(call.memfd_create(_NONE, 0))
        and _refused(call.shmget(0x5EEDF00D, 4096, 0))
    )


def _capabilities() -> bool:
    """It has none, and may not do what takes one."""
    header = (ctypes.c_uint32 * 2)(_CAPABILITIES_VERSION_3, 0)
    words = (ctypes.c_uint32 * 6)()
    call = libc()
    return call.capget(header, words) == 0 and not any(words) and _refused(call.chroot(b"/"))


TRIALS: dict[str, Callable[[], bool]] = {
    "reading": _reading,
    "writing": _writing,
    "network": _network,
    "processes": _processes,
    "signals": _signals,
    "memory": _memory,
    "shared-memory": _shared_memory,
    "capabilities": _capabilities,
}


def all_refused() -> bool:
    """Whether all of it was refused."""
    return all(trial() for trial in TRIALS.values())


def try_all() -> tuple[bool, ...]:
    """As a submission: what became of each trial, and of all of them in a second thread."""
    seen: list[bool] = []
    thread = threading.Thread(target=lambda: seen.append(all_refused()))
    here = tuple(trial() for trial in TRIALS.values())
    thread.start()
    thread.join()
    return (*here, seen == [True])
