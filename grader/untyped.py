"""Libraries that come without types, or with few of them: what they give is Any, and that is said here only."""

from __future__ import annotations

import importlib
from typing import Any


def distributed() -> Any:
    """Dask's cluster, of the extra `[cluster]`. Raises `ImportError`."""
    return importlib.import_module("distributed")
