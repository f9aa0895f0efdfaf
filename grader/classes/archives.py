"""Reads zip, tar and tar.gz from strangers: members in memory, one at a time, never extracted.

What an archive says of itself is not believed: reads are bounded, sizes counted. Whatever is wrong becomes a
`problem`, never another exception.
"""

from __future__ import annotations

import contextlib
import gzip
import io
import os
import re
import stat
import tarfile
import zipfile
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from grader.classes.names import one_line
from grader.classes.problems import Problem
from grader.reading import NotPlainError, open_plain

HEADER_LIMIT = 16 * 1024  # one header of a tar with its long names: enough for 4096-byte paths
# Python before 3.11.10 and 3.12.6 takes time quadratic in a run of digits (CVE-2024-6232).
_DIGITS = re.compile(rb"\d{100}")
_CHUNK = 64 * 1024
_PLAIN = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
# What other ways of compressing are called: the format's numbers.
_METHODS = {6: "implode", 9: "deflate64", 12: "bzip2", 14: "lzma", 93: "zstd", 98: "ppmd"}


@dataclass(frozen=True)
class ArchiveLimits:
    """Of one archive: bytes of a zip's directory, unpacked bytes of a tar."""

    directory: int
    unpacked: int


ONE_STUDENT = ArchiveLimits(2**20, 64 * 2**20)
WHOLE_CLASS = ArchiveLimits(32 * 2**20, 2**30)


@dataclass(frozen=True)
class Packed:
    """An archive that was inside of another: its name and its bytes."""

    name: str
    data: bytes


class RefusedError(Exception):
    """Something that is not read: why not, and what fills the sentence in."""

    def __init__(self, problem: Problem, detail: str = ""):
        super().__init__(problem, detail)
        self.problem = problem
        self.detail = detail


@dataclass(frozen=True)
class Member:
    """One file of an archive, or (without a name) what is wrong with the whole.

    `read(limit)` gives at most `limit` bytes or raises `RefusedError`, while the archive is open; of a tar only until
    the next member is asked for.
    """

    name: str
    read: Callable[[int], bytes] | None = None
    problem: Problem | None = None
    detail: str = ""
    when: float | None = None  # seconds since 1970, as the archive says


def _opened(path: Path) -> io.FileIO:
    """A plain file, opened; a link is not followed. Raises `RefusedError`."""
    try:
        return open_plain(path, links=False)
    except NotPlainError:
        raise RefusedError(Problem.SPECIAL_FILE) from None
    except (OSError, ValueError) as error:
        raise RefusedError(
            Problem.UNREADABLE, getattr(error, "strerror", None) or str(error)
        ) from None


def read_handed_in(path: Path, limit: int) -> bytes:
    """At most `limit` bytes of a plain file; a link is not followed. Raises `RefusedError`."""
    with _opened(path) as raw, io.BufferedReader(raw) as file:
        try:
            return file.read(limit)
        except OSError as error:
            raise RefusedError(Problem.UNREADABLE, error.strerror or str(error)) from None


@contextlib.contextmanager
def open_archive(path: Path | Packed, limits: ArchiveLimits) -> Generator[Iterator[Member]]:
    """The files of an archive in its order, without folders. The last may say what is wrong with the whole."""
    with contextlib.ExitStack() as stack:
        yield _members(path, limits, stack)


def _members(
    path: Path | Packed, limits: ArchiveLimits, stack: contextlib.ExitStack
) -> Iterator[Member]:
    try:
        raw: Any = io.BytesIO(path.data) if isinstance(path, Packed) else _opened(path)
        stack.enter_context(raw)
        start = raw.read(2)
        raw.seek(0)
        if start == b"\x1f\x8b":
            if raw.seek(0, os.SEEK_END) > limits.unpacked:
                raise RefusedError(Problem.TOO_MUCH, str(limits.unpacked // 2**20))
            raw.seek(0)
            unpacked = stack.enter_context(gzip.GzipFile(fileobj=raw, mode="rb"))
            yield from _tar_members(unpacked, limits)
        elif path.name.lower().endswith(".zip"):
            file = stack.enter_context(_Directory(raw, limits.directory))
            with _parsing():
                archive = stack.enter_context(zipfile.ZipFile(file))
            yield from _zip_members(archive)
        else:
            yield from _tar_members(stack.enter_context(io.BufferedReader(raw)), limits)
    except RefusedError as refused:
        yield Member("", problem=refused.problem, detail=refused.detail)
    except OSError as error:
        yield Member("", problem=Problem.UNREADABLE, detail=error.strerror or str(error))


@contextlib.contextmanager
def _parsing() -> Generator[None]:
    """Round the library's parsers, and nothing else: on hostile bytes they raise whatever comes up."""
    try:
        yield
    except RefusedError:
        raise
    except Exception as error:
        raise RefusedError(
            Problem.DAMAGED, one_line(str(error), 100) or type(error).__name__
        ) from None


class _Directory(io.BufferedReader):
    """A zip as `zipfile` sees it. The one long read it makes is of the directory: the size is the file's claim."""

    def __init__(self, raw: Any, limit: int):
        super().__init__(raw)
        self._limit = limit

    def read(self, size: int | None = -1) -> bytes:
        if size is None or size < 0:
            size = self._limit  # the end of the file, at most 64 KiB
        if size > self._limit:
            raise RefusedError(Problem.TOO_MANY)
        return super().read(size)


def _zip_members(archive: zipfile.ZipFile) -> Iterator[Member]:
    for info in archive.infolist():
        name = _zip_name(info)
        if not name.endswith(("/", "\\")):
            problem, detail = _zip_problem(info)
            yield Member(name, _zip_reader(archive, info), problem, detail, _zip_time(info))


def _zip_reader(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Callable[[int], bytes]:
    def read(limit: int) -> bytes:
        with _parsing(), archive.open(info) as member:
            return member.read(limit)

    return read


def _zip_time(info: zipfile.ZipInfo) -> float | None:
    """When the file was changed, by the clock of who packed it; None where it says 1980, or no time at all."""
    with contextlib.suppress(ValueError, OverflowError):
        if info.date_time[0] > 1980:
            return datetime(*info.date_time, tzinfo=UTC).timestamp()
    return None


def _zip_name(info: zipfile.ZipInfo) -> str:
    """The member's name. Without the UTF-8 flag macOS means UTF-8 and Windows in Japan means CP932."""
    name = info.orig_filename
    if not info.flag_bits & 0x800:
        for encoding in ("utf-8", "cp932"):
            with contextlib.suppress(UnicodeError):
                return name.encode("cp437").decode(encoding)
    return name


def _zip_problem(info: zipfile.ZipInfo) -> tuple[Problem | None, str]:
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind == stat.S_IFLNK:
        return Problem.LINK, ""
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        return Problem.SPECIAL_FILE, ""
    if info.flag_bits & 0x41:
        return Problem.ENCRYPTED, ""
    if info.compress_type not in _PLAIN:
        # Python unpacks these without a bound on what comes out.
        return Problem.COMPRESSION, _METHODS.get(info.compress_type, str(info.compress_type))
    return None, ""


class _Forward:
    """An unpacked tar read once from start to end: what `tarfile` needs of a file, with every byte counted.

    `read` is for headers, at most HEADER_LIMIT in all until `header_left` is set again; `take` is for contents.
    """

    def __init__(self, file: io.BufferedIOBase, limit: int):
        self._file = file
        self._limit = limit
        self._position = 0
        self.header_left = HEADER_LIMIT
        self.last = b""

    def tell(self) -> int:
        return self._position

    def read(self, size: int) -> bytes:
        if not 0 <= size <= self.header_left:
            raise RefusedError(Problem.DAMAGED, "tar: header")
        self.header_left -= size
        self.last = self.take(size)
        if _DIGITS.search(self.last):
            raise RefusedError(Problem.DAMAGED, "tar: header")
        return self.last

    def take(self, size: int) -> bytes:
        data = self._file.read(size)
        self._position += len(data)
        if self._position > self._limit:
            raise RefusedError(Problem.TOO_MUCH, str(self._limit // 2**20))
        return data

    def seek(self, position: int) -> None:
        if position < self._position:
            raise RefusedError(Problem.DAMAGED, "tar: offset")
        while self._position < position:
            if not self.take(min(_CHUNK, position - self._position)):
                return


def _tar_members(file: io.BufferedIOBase, limits: ArchiveLimits) -> Iterator[Member]:
    stream = _Forward(file, limits.unpacked)
    # To read it needs less of a file than its type says, and the type hides `members`.
    opened: Any = tarfile.TarFile
    with _parsing():
        archive = opened(fileobj=stream, mode="r", encoding="utf-8")
    while True:
        stream.header_left = HEADER_LIMIT
        with _parsing():
            info: tarfile.TarInfo | None = archive.next()
        archive.members = []  # it would keep them all
        if info is None:
            break
        if info.isdir():
            continue
        problem = None
        if info.issym() or info.islnk():
            problem = Problem.LINK
        elif not info.isreg() or info.sparse is not None:
            problem = Problem.SPECIAL_FILE
        yield Member(info.name, _tar_reader(stream, info), problem, "", float(info.mtime) or None)
    if stream.last.strip(b"\0"):  # it takes a broken header for the end
        raise RefusedError(Problem.DAMAGED, "tar: header")


def _tar_reader(stream: _Forward, info: tarfile.TarInfo) -> Callable[[int], bytes]:
    def read(limit: int) -> bytes:
        size = min(limit, info.size)
        with _parsing():
            stream.seek(info.offset_data)
            data = stream.take(size)
        if len(data) < size:
            raise RefusedError(Problem.DAMAGED, "tar: end")
        return data

    return read
