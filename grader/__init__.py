"""The engine that grades E資格 exercises against Keras. Importing this package imports nothing else of it."""

from typing import Any

__version__ = "0.1.0"


def load_ipython_extension(shell: Any) -> None:
    """`%load_ext grader` in a notebook."""
    from grader.learners.magic import register

    register(shell)
