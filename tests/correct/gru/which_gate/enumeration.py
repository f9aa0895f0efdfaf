"""Members of an enumeration, returned by their values."""

from enum import Enum


class Gate(Enum):
    INPUT = "input"
    FORGET = "forget"
    OUTPUT = "output"
    RESET = "reset"
    UPDATE = "update"


def which_gate():
    answers = [Gate.FORGET, Gate.RESET, Gate.UPDATE]
    return tuple(gate.value for gate in answers)
