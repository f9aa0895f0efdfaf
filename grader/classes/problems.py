"""Why something that was handed in is not graded. Data only: `saying.intake_messages` has the sentences."""

from __future__ import annotations

from enum import StrEnum


class Problem(StrEnum):
    """What is wrong with a file, an archive or a notebook; a key of the sentences, and what the database keeps."""

    # Whose it is, and which exercise.
    EMPTY = "empty"
    NO_STUDENT = "no-student"
    NO_TOPIC = "no-topic"
    UNKNOWN_TOPIC = "unknown-topic"
    UNKNOWN_EXERCISE = "unknown-exercise"
    NOT_ASSIGNED = "not-assigned"
    TWINS = "twins"
    OLDER = "older"
    CHOSEN = "chosen"
    # What a file is.
    OTHER_FILE = "other-file"
    LOOKS_LIKE = "looks-like"
    TOO_LARGE = "too-large"
    LINK = "link"
    SPECIAL_FILE = "special-file"
    UNREADABLE = "unreadable"
    BAD_NOTEBOOK = "bad-notebook"
    NOTEBOOK_EMPTY = "notebook-empty"
    NOTEBOOK_OTHER = "notebook-other"
    NOTEBOOK_BROKEN = "notebook-broken"
    NOTEBOOK_OLD = "notebook-old"
    NO_CELL = "no-cell"
    NO_MARKER = "no-marker"
    # What an archive or a folder holds.
    TOO_MANY = "too-many"
    TOO_MUCH = "too-much"
    TOO_DEEP = "too-deep"
    UNSAFE_PATH = "unsafe-path"
    ENCRYPTED = "encrypted"
    COMPRESSION = "compression"
    NESTED = "nested"
    DAMAGED = "damaged"
