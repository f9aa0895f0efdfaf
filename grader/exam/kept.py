"""What was found in the files of a course, kept between commands by what stands in them.

To read every exercise takes longer than anything else that happens before the first question of an exam.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from grader.judging.cache import digest_of_engine, read_reference, write_reference
from grader.reading import read_plain

_MOST = 2**24  # bytes of a file of the course
_MAKERS = ("format", "judging", "exam")  # floors: a change of them finds everything anew


def found_in(
    files: Mapping[str, Path], find: Callable[[str], Any], folder: Path | None, name: str
) -> dict[str, Any]:
    """What `find` finds for each key of `files`, asked only where the key's file has changed since it was found.

    It is of what `wire.pack_tree` packs, and comes back as such. Kept in the state folder `folder`, if any, as
    `name`; what is damaged there, or made by another engine, is found again. Raises what `find` raises.
    """
    if folder is None:
        return {key: find(key) for key in files}
    path = folder / "cache" / f"{name}.ref"
    digest = hashlib.sha256(digest_of_engine(*_MAKERS).encode()).digest()
    known: dict[str, tuple[str, Any]] = read_reference(path, digest) or {}
    found: dict[str, tuple[str, Any]] = {}
    for key, file in files.items():
        stamp = _stamp(file)
        entry = known.get(key)
        found[key] = (
            entry if stamp and entry is not None and entry[0] == stamp else (stamp, find(key))
        )
    if any(known.get(key) is not entry for key, entry in found.items()):
        write_reference(path, digest, known | found)
    return {key: value for key, (_, value) in found.items()}


def _stamp(file: Path) -> str:
    """Another one for another content; "" for what cannot be read, which is not kept."""
    try:
        return hashlib.sha256(read_plain(file, _MOST)).hexdigest()
    except OSError:
        return ""
