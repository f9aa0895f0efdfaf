"""Whose course may run here: what its user has said of folders, kept in her own settings. Runs and asks nothing.

A course is code that runs unconfined. The one beside this engine is as trustworthy as the engine; any other has to be
named once. A folder that a batch has graded holds what strangers handed in: nothing in it is a course.
"""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from typing import Any

from grader.reading import open_plain

OWN = Path(__file__).resolve().parents[1]  # the repository, where the engine is installed from one
_MOST = 16 * 1024  # bytes of a file of ours
_TRUSTED, _HANDED_IN = "trusted", "handed-in"


def user_folder() -> Path:
    """Where this user's settings of `grade` are kept."""
    import click

    return Path(click.get_app_dir("grade"))


def is_trusted(root: Path) -> bool:
    """Whether the course in the folder `root` may run: it came with the engine, or its user has said so."""
    return root == OWN or _is_marked(_TRUSTED, root)


def is_handed_in(folder: Path) -> bool:
    """Whether the folder, or one above it, was graded by a batch."""
    return folder != OWN and any(
        _is_marked(_HANDED_IN, place) for place in (folder, *folder.parents)
    )


def trust(root: Path) -> None:
    """Remember that the course at `root` may run. Raises `OSError`."""
    _mark(_TRUSTED, root.resolve())


def hand_in(folder: Path) -> None:
    """Remember that `folder` holds what was handed in. Raises `OSError`."""
    _mark(_HANDED_IN, folder.resolve())


def forget(root: Path) -> bool:
    """Forget what was said of a folder, also of one that is gone; whether anything was. Raises `OSError`."""
    known = False
    for kind in (_TRUSTED, _HANDED_IN):
        with contextlib.suppress(FileNotFoundError):
            _place(kind, root.resolve()).unlink()
            known = True
    return known


def trusted_folders() -> list[Path]:
    """The folders of which somebody said that their course may run, whatever has become of them."""
    found = [_read(place) for place in (user_folder() / _TRUSTED).glob("*.json")]
    return sorted(Path(one["path"]) for one in found if isinstance(one.get("path"), str))


def _place(kind: str, folder: Path) -> Path:
    import hashlib  # not for the course that came with the engine, before whose first process every millisecond counts

    name = hashlib.sha256(os.fsencode(folder)).hexdigest()[:32]
    return user_folder() / kind / f"{name}.json"


def _identity(folder: Path) -> dict[str, object]:
    """What makes a folder another one: it was moved, removed and made again, or given to somebody else.

    Not the number of its device, which may change whenever the computer starts. Raises `OSError`.
    """
    status = folder.stat()
    return {"path": str(folder), "inode": status.st_ino, "owner": status.st_uid}


def _is_marked(kind: str, folder: Path) -> bool:
    said = _read(_place(kind, folder))
    try:
        return bool(said) and said == _identity(folder)
    except OSError:
        return False


def _mark(kind: str, folder: Path) -> None:
    from grader.keeping import replace_file  # what reads a mark does not need it

    place = _place(kind, folder)
    place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    # A file of its own for each folder, so that no two commands write the same.
    replace_file(place, json.dumps(_identity(folder)).encode())


def _read(place: Path) -> dict[str, Any]:
    """What a file of ours says; {} where it is missing, damaged, no plain file, or written by anybody else."""
    try:
        with open_plain(place, links=False) as file:
            if hasattr(os, "geteuid") and os.fstat(file.fileno()).st_uid != os.geteuid():
                return {}
            said: dict[str, Any] = json.loads(file.read(_MOST))
    except (OSError, ValueError, RecursionError):
        return {}
    return said if type(said) is dict else {}
