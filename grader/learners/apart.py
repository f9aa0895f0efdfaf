"""What needs Keras in a process of its own: for programs that must stay small, or that a learner's own Keras is in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def apart(function: Callable[..., Any], *arguments: object) -> Any:
    """What `function` gives in a process that ends with it."""
    from grader.running.pool import LocalExecutor

    with LocalExecutor(1) as executor:
        return executor.submit(function, *arguments).result()
