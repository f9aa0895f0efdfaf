"""Names of observations: an output `y`, an item of it `y[2]`, a part of it `model.output`.

How they are joined and taken apart is known here only.
"""

from __future__ import annotations

import re


def item_of(whole: str, index: int) -> str:
    """The name of an item of the list `whole`."""
    return f"{whole}[{index}]"


def part_of(whole: str, part: str) -> str:
    """The name of a part of a dict or Keras object, itself where `whole` is the nameless only output."""
    return f"{whole}.{part}" if whole else part


def owner_of(name: str) -> str:
    """What `name` is a part of, "" where it is none."""
    return name.rpartition(".")[0]


def last_of(name: str) -> str:
    """The last part of a name, with its items."""
    return name.rpartition(".")[2]


def without_items(name: str) -> tuple[str, str]:
    """A name without the items at its end, and these: `output` and `[0][2]`."""
    whole = re.sub(r"(?:\[\d+\])+\Z", "", name)
    return whole, name[len(whole) :]


def is_inside(name: str, whole: str) -> bool:
    """Whether `name` is an item or a part of `whole`."""
    return name.startswith(beginnings(whole))


def beginnings(whole: str) -> tuple[str, str]:
    """How the names of its parts and of its items begin."""
    return f"{whole}.", f"{whole}["
