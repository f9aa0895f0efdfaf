"""Landlock: which files a process may read. It writes none, and reaches no TCP port and no process outside.

Three system calls and two structures, as linux/landlock.h has them.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import stat
from collections.abc import Iterable

from grader.running import linux

_CREATE_RULESET_VERSION = 1 << 0  # a flag that asks for the version instead
_RULE_PATH_BENEATH = 1
_READ_FILE, _READ_DIR = 1 << 2, 1 << 3
# How many rights of files there are from which version on: REFER came with 2, TRUNCATE with 3, IOCTL_DEV with 5.
_FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 5: 16}
_NETWORK_RIGHTS = {4: 2}  # to bind and connect by TCP
_SCOPES = {6: 2}  # abstract sockets, signals


class _RulesetAttributes(ctypes.Structure):
    _fields_ = (
        ("handled_access_fs", ctypes.c_uint64),
        ("handled_access_net", ctypes.c_uint64),
        ("scoped", ctypes.c_uint64),
    )


class _PathBeneath(ctypes.Structure):
    _fields_ = (("allowed_access", ctypes.c_uint64), ("parent_fd", ctypes.c_int32))


def version() -> int:
    """The newest version of Landlock that this kernel knows. Raises `OSError` where it has none."""
    return linux.call("landlock_create_ruleset", 0, 0, _CREATE_RULESET_VERSION)


def handled(version: int) -> tuple[int, int, int]:
    """All the rights of files, of the network and of other processes that a version of Landlock can take away."""

    def all_of(counts: dict[int, int]) -> int:
        return (
            1 << max((count for since, count in counts.items() if since <= version), default=0)
        ) - 1

    return all_of(_FILE_RIGHTS), all_of(_NETWORK_RIGHTS), all_of(_SCOPES)


def ruleset_of(paths: Iterable[str]) -> int:
    """The descriptor of a ruleset: read `paths` and what is beneath them, nothing else. Raises `OSError`."""
    attributes = _RulesetAttributes(*handled(version()))
    size = ctypes.sizeof(attributes)
    ruleset = linux.call("landlock_create_ruleset", ctypes.addressof(attributes), size)
    for path in paths:
        with contextlib.suppress(OSError):  # what is not there cannot be read
            _allow_reading(ruleset, path)
    return ruleset


def _allow_reading(ruleset: int, path: str) -> None:
    place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        folder = stat.S_ISDIR(os.fstat(place).st_mode)
        rule = _PathBeneath(_READ_FILE | _READ_DIR if folder else _READ_FILE, place)
        linux.call("landlock_add_rule", ruleset, _RULE_PATH_BENEATH, ctypes.addressof(rule))
    finally:
        os.close(place)


def obey(ruleset: int) -> None:
    """Let this thread do no more than the ruleset of this descriptor allows, for good. Raises `OSError`."""
    linux.no_new_privileges()
    linux.call("landlock_restrict_self", ruleset)
