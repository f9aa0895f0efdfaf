"""Reads files that somebody names or puts there, and waits for none: a pipe, a device, a file without end are refused."""

from __future__ import annotations

import errno
import io
import os
import stat
from pathlib import Path

_FLAGS = os.O_RDONLY | sum(
    getattr(os, name, 0) for name in ("O_NONBLOCK", "O_CLOEXEC", "O_NOCTTY", "O_BINARY")
)
_KINDS = {
    stat.S_IFDIR: "folder",
    stat.S_IFIFO: "pipe",
    stat.S_IFSOCK: "socket",
    stat.S_IFCHR: "device",
    stat.S_IFBLK: "device",
}


class NotPlainError(OSError):
    """Something else than a plain file. `kind`: folder, pipe, socket, device or system (a file that the kernel makes up)."""

    def __init__(self, path: Path, kind: str):
        super().__init__(errno.EINVAL, f"not a plain file: {kind}", str(path))
        self.kind = kind


def open_plain(path: Path, links: bool = True) -> io.FileIO:
    """A plain file, opened. Raises `NotPlainError`; `OSError` (ELOOP) for a link where `links` are not followed."""
    status = path.stat(follow_symlinks=links)
    if not stat.S_ISLNK(status.st_mode):
        _check(path, status)  # before opening: that alone makes some devices do something
    flags = _FLAGS if links else _FLAGS | getattr(os, "O_NOFOLLOW", 0)
    file = io.FileIO(os.open(path, flags), "rb")
    try:
        _check(path, os.fstat(file.fileno()))  # it may have become another one
    except NotPlainError:
        file.close()
        raise
    return file


def read_plain(path: Path, limit: int) -> bytes:
    """The bytes of a plain file. Raises `NotPlainError`; `OSError` (EFBIG) where there are more than `limit`."""
    with open_plain(path) as raw, io.BufferedReader(raw) as file:
        data = file.read(limit + 1)
        if data and not os.fstat(file.fileno()).st_size:
            raise NotPlainError(path, "system")
    if len(data) > limit:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
    return data


def check_target(path: Path) -> None:
    """Raises `NotPlainError` where writing to `path` would wait for a reader, or cannot be."""
    try:
        status = path.stat()
    except OSError:
        return  # not there yet, or writing says why not
    if not stat.S_ISCHR(status.st_mode):  # such as /dev/stdout
        _check(path, status)


def _check(path: Path, status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise NotPlainError(path, _KINDS.get(stat.S_IFMT(status.st_mode), "device"))
