"""Opens the progress database of this machine for whoever reads or writes it.

`open_progress` gives a connection (the exam keeps its papers there), `using_progress` one for a few statements. A damaged
file is set aside, never deleted.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from collections.abc import Generator
from pathlib import Path

from grader.errors import UserError
from grader.learners.schema import VERSION, is_ours, migrate, schema_version

BUSY_SECONDS = 10  # how long one process waits for another one's writing


def progress_path(folder: Path) -> Path:
    return folder / "progress.sqlite"


def open_progress(folder: Path) -> sqlite3.Connection:
    """The progress database in `folder` (see `judging.cache.state_folder`), of the newest schema. Close it.

    Outside of a transaction a SELECT stands for itself. INSERT, UPDATE and DELETE begin a transaction that has the
    write lock at once (`begin immediate`), so another process waits up to `BUSY_SECONDS` instead of failing
    half-way; `with connection:` commits it or, after an exception, takes it back. What must be read and written in one
    transaction begins with `connection.execute("begin immediate")`. A committed transaction is on disk, whatever
    ends the process. A connection belongs to one thread.

    Raises `UserError`: progress-newer (made by a newer grade; untouched), progress-damaged (set aside under the
    name in the message; the next call begins an empty one), cannot-write.
    """
    path = progress_path(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return _connect(path)
    except (OSError, sqlite3.Error) as error:
        raise _explained(error, path) from None


@contextlib.contextmanager
def using_progress(folder: Path) -> Generator[sqlite3.Connection]:
    """`open_progress` for the statements of one block, in one transaction, closed afterwards.

    Damage that shows only while reading is treated like damage that shows on opening. Raises `UserError`.
    """
    with contextlib.closing(open_progress(folder)) as database:
        try:
            with database:
                yield database
            return
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.ProgrammingError | sqlite3.IntegrityError):
                raise  # ours
            failed = error
    raise _explained(failed, progress_path(folder))  # closed by now: Windows renames no open file


def _connect(path: Path) -> sqlite3.Connection:
    # "immediate": a transaction that could not get the write lock in time fails when it begins, not in its middle.
    database = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level="IMMEDIATE")
    try:
        version = schema_version(database)
        if version < VERSION:
            _to_wal(database)
            migrate(database)
        elif version > VERSION:
            raise UserError("progress-newer", path=str(path))
        if not is_ours(database):
            failed = sqlite3.DatabaseError("not what was written")
            failed.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
            raise failed
        database.execute("pragma synchronous = full")
    except BaseException:
        database.close()
        raise
    return database


def _to_wal(database: sqlite3.Connection) -> None:
    """The file remembers it. SQLite does not wait for another process here, whatever the timeout, so this does."""
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            database.execute("pragma journal_mode = wal")
            return
        except sqlite3.OperationalError as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            if code != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
        time.sleep(0.01)


def _explained(error: Exception, path: Path) -> UserError:
    """What the user is told; a damaged file is set aside first."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code not in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        reason = getattr(error, "strerror", None) or str(error)
        return UserError("cannot-write", path=str(path), reason=reason)
    if _sound(path):
        return UserError("cannot-write", path=str(path), reason=str(error))
    aside = path.with_name(
        f"progress-damaged-{time.strftime('%Y%m%d-%H%M%S')}-{os.getpid()}.sqlite"
    )
    try:
        # The log beside it first: it may hold what the file does not, and fits no other file.
        for suffix in ("-wal", "-shm", ""):
            with contextlib.suppress(FileNotFoundError):
                os.replace(f"{path}{suffix}", f"{aside}{suffix}")
    except OSError as failed:
        return UserError("cannot-write", path=str(path), reason=failed.strerror or "")
    return UserError("progress-damaged", path=str(path), aside=str(aside))


def _sound(path: Path) -> bool:
    """Whether it is whole after all, because another process has just set the damaged one aside."""
    try:
        with contextlib.closing(_connect(path)) as database:
            return database.execute("pragma integrity_check(1)").fetchone() == ("ok",)
    except sqlite3.Error:
        return False
