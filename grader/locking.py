"""One process at a time in a folder. Knows nothing of what it does there."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Generator
from pathlib import Path

from grader.errors import UserError
from grader.reading import read_plain


@contextlib.contextmanager
def locked(folder: Path, busy: str) -> Generator[None]:
    """Hold `folder` (made if need be) alone. Raises `UserError` `busy` where another process does.

    The lock is SQLite's on a file of its own: it ends with the process, however that ends, on every system.
    """
    holder = folder / "pid"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = sqlite3.connect(folder / "lock.sqlite", isolation_level=None, timeout=0)
    except (OSError, sqlite3.Error) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UserError("cannot-write", path=str(folder), reason=reason) from None
    with contextlib.closing(lock):
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error):
                raise UserError("cannot-write", path=str(folder), reason=str(error)) from None
            pid = "?"
            with contextlib.suppress(OSError):
                pid = read_plain(holder, 20).decode("ascii", "replace")
            raise UserError(busy, path=str(folder), pid=pid) from None
        try:
            holder.write_text(str(os.getpid()), encoding="ascii")
            yield
        finally:
            holder.unlink(missing_ok=True)
