"""Libraries that come without types, or with few of them: what they give is Any, and that is said here only."""

from __future__ import annotations

import contextlib
import importlib
import sys
from typing import Any


def distributed() -> Any:
    """Dask's cluster, of the extra `[cluster]`. Raises `ImportError`."""
    return importlib.import_module("distributed")


def ipython_display() -> Any:
    """What shows things in a notebook."""
    return importlib.import_module("IPython.display")


def keras() -> Any:
    """With the backend that was set before."""
    return importlib.import_module("keras")


def matplotlib() -> Any:
    """With the submodules that draw, and without a `matplotlibrc` of the working folder. Raises `ImportError`."""
    with contextlib.chdir(sys.prefix):
        for name in ("figure", "font_manager", "patches", "ticker"):
            importlib.import_module(f"matplotlib.{name}")
        return importlib.import_module("matplotlib")


def msvcrt() -> Any:
    """The keyboard of Windows; pyright sees it on Windows only."""
    return importlib.import_module("msvcrt")


def nbformat() -> Any:
    """The format of notebooks, with its fourth version. Raises `ImportError`."""
    importlib.import_module("nbformat.v4")
    return importlib.import_module("nbformat")


def pygments_lexers() -> Any:
    """What tells the words of a language apart; its names are found when they are asked for."""
    return importlib.import_module("pygments.lexers")


def pyplot() -> Any:
    """matplotlib's windows."""
    return importlib.import_module("matplotlib.pyplot")


def torch() -> Any:
    """PyTorch, of the extra `[torch]`. Raises `ImportError`."""
    return importlib.import_module("torch")
