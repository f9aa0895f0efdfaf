"""Names of observations: an output `y`, an item of it `y[2]`, a part of it `y.mean`, an aspect of it `model:loss`.

An aspect is what a Keras object is observed by; so no part that an exercise calls "loss" is taken for one.

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


def aspect_of(whole: str, aspect: str) -> str:
    """The name of an aspect of the Keras object `whole`, "" where it is the nameless only output."""
    return f"{whole or 'result'}:{aspect}"


def owner_of(name: str) -> str:
    """What `name` is a part or an aspect of, "" where it is neither."""
    whole, _, _ = name.rpartition(":")
    return whole or name.rpartition(".")[0]


def aspect_in(name: str) -> str:
    """The aspect of a Keras object that is named, with its items; "" where none is."""
    return name.rpartition(":")[2] if ":" in name else ""


def without_items(name: str) -> tuple[str, str]:
    """A name without the items at its end, and these: `output` and `[0][2]`."""
    whole = re.sub(r"(?:\[\d+\])+\Z", "", name)
    return whole, name[len(whole) :]


def is_inside(name: str, whole: str) -> bool:
    """Whether `name` is an item, a part or an aspect of `whole`."""
    return name.startswith(beginnings(whole))


def beginnings(whole: str) -> tuple[str, ...]:
    """How the names of its parts, its items and its aspects begin."""
    return f"{whole}.", f"{whole}[", f"{whole}:"
