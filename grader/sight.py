"""What git looks at: an exercise in which somebody has worked is kept out of its sight, so that every `git pull` goes through.

A stub that was changed upstream could not be pulled over such a file. With git's mark for it ("skip-worktree") alone, git
would still refuse; with a sparse checkout whose patterns leave the file out it takes the new stub into its index, by
merge, rebase or fast-forward alike, and leaves the file as it is. Other files, also exercises as they came, are
written as ever. Where somebody has more than one working tree, a sparse checkout of her own, has committed her
answers or said `git sparse-checkout disable`, nothing is done.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable
from pathlib import Path

_MARK = "# Written by grade: exercises that somebody has worked in, which git leaves alone. Off: git sparse-checkout disable\n"
_HEAD = f"{_MARK}/*\n"
_SECONDS = 20
_BLANK = "...  # TODO "  # in a stub, of which git may have a newer one
_SETTINGS = {
    "core.sparseCheckout": "true",
    "core.sparseCheckoutCone": "false",  # the patterns name files
    # Else git takes a file that is there for one that it is to look at.
    "sparse.expectFilesOutsideOfPatterns": "true",
}


def out_of_sight(root: Path, untouched: Callable[[Path], bool]) -> None:
    """Hide the exercises that differ from what git has of them and are not `untouched`. Without git nothing happens."""
    folder = root / ".git"
    if not folder.is_dir() or (folder / "worktrees").exists():
        return
    import subprocess  # takes longer to load than most commands take to start

    with contextlib.suppress(OSError, ValueError, subprocess.SubprocessError):
        names = _git(root, "diff", "--name-only", "--diff-filter=M", "-z", "--", "exercises")
        worked = [
            name
            for name in names.split("\0")
            if name and not untouched(root / name) and _BLANK in _git(root, "show", f":{name}")
        ]
        if not worked or not _allowed(root):
            return
        for setting, value in _SETTINGS.items():
            _git(root, "config", setting, value)
        _write(root, sorted({*_hidden(root), *worked}))
        _git(root, "update-index", "--skip-worktree", "--", *worked)


def into_sight(root: Path, path: Path) -> None:
    """Let git look at `path` again, which has become a stub."""
    hidden = _hidden(root)
    name = path.relative_to(root).as_posix()
    if name not in hidden:
        return
    import subprocess

    with contextlib.suppress(OSError, ValueError, subprocess.SubprocessError):
        _write(root, [one for one in hidden if one != name])
        _git(root, "update-index", "--no-skip-worktree", "--", name)
        if len(hidden) == 1:
            _patterns(root).unlink()
            for setting in _SETTINGS:
                with contextlib.suppress(subprocess.CalledProcessError):  # somebody has unset it
                    _git(root, "config", "--unset", setting)


def _allowed(root: Path) -> bool:
    """Whether there is no sparse checkout, or ours, which nobody has ended."""
    if not _patterns(root).exists():
        return True
    return _read(root).startswith(_MARK) and (
        _git(root, "config", "--get", "core.sparseCheckout").strip() == "true"
    )


def _patterns(root: Path) -> Path:
    return root / ".git" / "info" / "sparse-checkout"


def _read(root: Path) -> str:
    try:
        return _patterns(root).read_text(encoding="utf-8")
    except (OSError, ValueError):
        return ""


def _hidden(root: Path) -> list[str]:
    text = _read(root)
    if not text.startswith(_HEAD):
        return []
    return [line.removeprefix("!/") for line in text.removeprefix(_HEAD).split("\n") if line]


def _write(root: Path, names: Iterable[str]) -> None:
    path = _patterns(root)
    path.parent.mkdir(exist_ok=True)
    path.write_text(_HEAD + "".join(f"!/{name}\n" for name in names), encoding="utf-8")


def _git(root: Path, *words: str) -> str:
    """What git answers. Raises `OSError`, `ValueError` or `SubprocessError`."""
    import subprocess

    # Not of the repository in whose hook we may run; and no lock is taken only to look.
    around = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    done = subprocess.run(
        ["git", "-C", str(root), *words], env=around | {"GIT_OPTIONAL_LOCKS": "0"},
        stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", timeout=_SECONDS,
        check=True,
    )  # fmt: skip
    return done.stdout
