"""Brings what was returned into the expected form before it is compared: items, or the one array that they make.

Looks at names and shapes only. Knows nothing of right and wrong.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import numpy as np

from grader.running.names import beginnings, item_of
from grader.running.task import Large
from grader.running.values import Array, Observation

# What a submission says that it returned in one case; what trusted code returned is one, too.
Claimed = Mapping[str, Observation | Large]

MAX_ITEMS = 1000  # of an array that are compared one by one: of more, nobody asks
_INDEX = re.compile(r"\[\d+\]")


def arranged(expected: Mapping[str, Observation], actual: Claimed) -> Claimed:
    """`actual` as items or as one array, as the expected values are: what a generator gave stands as items.

    So a list of the same values, or the array that it makes, is as right as the generator, and the other way round.
    """
    if not expected.keys() ^ actual.keys():
        return actual
    found = _taken_apart(expected, actual)
    for name, wanted in expected.items():
        if name in found or not isinstance(wanted, np.ndarray):
            continue
        begin = beginnings(name)
        inside = {given: value for given, value in found.items() if given.startswith(begin)}
        whole = _joined(name, inside) if inside else None
        if whole is not None:
            found = {given: value for given, value in found.items() if given not in inside}
            found[name] = whole
    return found


def _taken_apart(
    expected: Mapping[str, Observation], actual: Claimed
) -> dict[str, Observation | Large]:
    """`actual` with its arrays in items where the expected values are items."""
    found: dict[str, Observation | Large] = {}
    for name, value in actual.items():
        apart = any(wanted.startswith(item_of(name, 0)) for wanted in expected)
        several = isinstance(value, np.ndarray) and value.ndim and len(value) <= MAX_ITEMS
        if apart and name not in expected and isinstance(value, np.ndarray) and several:
            items = {item_of(name, index): np.asarray(item) for index, item in enumerate(value)}
            found |= _taken_apart(expected, items)
            if len(found) > MAX_ITEMS + len(actual):
                return dict(actual)
        else:
            found[name] = value
    return found


def _joined(name: str, inside: Claimed) -> Array | None:
    """The array that all items `inside` make together, None where they make none."""
    groups: dict[str, dict[str, Observation | Large]] = {}
    for given, value in inside.items():
        index = _INDEX.match(given, len(name))
        if index is None:
            return None
        groups.setdefault(index[0], {})[given] = value
    items: list[Array] = []
    for number in range(len(groups)):
        item = item_of(name, number)
        own = groups.get(item[len(name) :], {})
        value = own[item] if item in own else _joined(item, own) if own else None
        if not isinstance(value, np.ndarray):
            return None
        items.append(value)
    return np.stack(items) if len({item.shape for item in items}) == 1 else None
