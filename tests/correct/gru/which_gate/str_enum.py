"""Members of an enumeration that are strings themselves."""

from enum import Enum


class Gate(str, Enum):
    FORGET = "forget"
    RESET = "reset"
    UPDATE = "update"


def which_gate():
    return Gate.FORGET, Gate.RESET, Gate.UPDATE
