"""Which hand-ins use up no attempt: those of which nothing could be run, so that nothing was learned from them."""

from __future__ import annotations

import ast
import warnings

from grader.format.course import stub_of
from grader.format.gradable import Gradable
from grader.judging.status import Status

# What may become of such a file. Any other has been run, or took so long to read that it is not read here.
UNREAD = (Status.CRASHED, Status.UNFINISHED)


def could_run(exercise: Gradable, source: bytes) -> bool:
    """Whether a file that ended as `UNREAD` was run: it is Python, and not the stub as it was handed out.

    A file in which some blanks are filled was run, whatever is left in the others: its status tells something.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(source, exercise.name, "exec", dont_inherit=True)
            return _code(source) != _code(stub_of(exercise))
    except (SyntaxError, ValueError):
        return False
    except (RecursionError, MemoryError):
        return True


def _code(source: str | bytes) -> str:
    """Its statements without the text above them: in a notebook the prompt is no part of the cell."""
    tree = ast.parse(source)
    if ast.get_docstring(tree, clean=False) is not None:
        del tree.body[0]
    return ast.dump(tree)
