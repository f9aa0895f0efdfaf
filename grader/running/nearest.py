"""Finds the known name that is most like one that is not known: a variable, an attribute, an argument."""

from __future__ import annotations

import builtins
import inspect
import itertools
import re
from collections.abc import Callable, Iterable, Iterator
from difflib import get_close_matches
from typing import Any

from grader.running.failing import called_function
from grader.running.positions import last_frame

MOST_CANDIDATES = 5000
LIKENESS = 0.8  # of names, as difflib measures it: less is another word
LIKENESS_OF_ARGUMENTS = 0.7  # there are few of them
_ARGUMENT = re.compile(r"got an unexpected keyword argument '(\w{1,60})'")


def nearest_name(error: BaseException, filename: str, source: str) -> str:
    """The known name that is most like the one that `error` did not find; "" where none is."""
    if isinstance(error, TypeError):
        found = _ARGUMENT.search(str(error))
        function = called_function(error, filename, source) if found else None
        if found is None or not callable(function):
            return ""
        return _nearest(found[1], _arguments_of(function), LIKENESS_OF_ARGUMENTS)
    wanted = getattr(error, "name", None)
    if not isinstance(wanted, str):
        return ""
    if isinstance(error, AttributeError):
        return _nearest(wanted, dir(error.obj), LIKENESS)
    if isinstance(error, NameError):
        return _nearest(wanted, _names_of(error, filename), LIKENESS)
    return ""


def _nearest(wanted: str, known: Iterable[Any], likeness: float) -> str:
    candidates = [
        name
        for name in itertools.islice(known, MOST_CANDIDATES)
        if isinstance(name, str) and name != wanted and not name.startswith("__")
    ]
    same = [name for name in candidates if sorted(name.lower()) == sorted(wanted.lower())]
    found = same or get_close_matches(wanted, candidates, 1, likeness)
    return found[0] if found else ""


def _arguments_of(function: Callable[..., object]) -> Iterable[str]:
    return inspect.signature(function).parameters


def _names_of(error: BaseException, filename: str) -> Iterator[str]:
    """The names that the submission could use where it failed, its own first."""
    trace = last_frame(error, filename)
    if trace is not None:
        yield from trace.tb_frame.f_locals
        yield from trace.tb_frame.f_code.co_varnames
        yield from trace.tb_frame.f_globals
    yield from vars(builtins)
