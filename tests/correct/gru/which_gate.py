# ==== by_table ====
"""Looked up in a table of what each gate does."""

PURPOSE = {
    "input": "write the candidate into the memory of an LSTM",
    "forget": "drop the memory of an LSTM",
    "output": "show the memory of an LSTM",
    "reset": "use the state for the candidate of a GRU",
    "update": "mix state and candidate of a GRU",
}


def which_gate():
    (gate_a,) = (name for name, purpose in PURPOSE.items() if purpose.startswith("drop"))
    (gate_b,) = (name for name, purpose in PURPOSE.items() if "for the candidate" in purpose)
    (gate_c,) = (name for name, purpose in PURPOSE.items() if "mix" in purpose)
    return gate_a, gate_b, gate_c


# ==== enumeration ====
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


# ==== shut_each_gate ====
"""By an experiment on one unit: shut one gate and see what is lost."""

from math import tanh


def lstm_memory(c, shut):
    f, i = 0.0 if shut == "forget" else 0.9, 0.0 if shut == "input" else 0.8
    return f * c + i * 0.5


def gru(h, shut):
    r, z = 0.0 if shut == "reset" else 0.7, 0.0 if shut == "update" else 0.6
    candidate = tanh(0.4 + r * h)
    return candidate, (1 - z) * h + z * candidate


def which_gate():
    lstm_gates, gru_gates = ("input", "forget", "output"), ("reset", "update")
    gate_a = next(g for g in lstm_gates if lstm_memory(1.0, g) == lstm_memory(-1.0, g))
    gate_b = next(g for g in gru_gates if gru(1.0, g)[0] == gru(-1.0, g)[0])
    gate_c = next(g for g in gru_gates if gru(0.3, g)[1] == 0.3)
    return gate_a, gate_b, gate_c


# ==== str_enum ====
"""Members of an enumeration that are strings themselves."""

from enum import Enum


class Gate(str, Enum):
    FORGET = "forget"
    RESET = "reset"
    UPDATE = "update"


def which_gate():
    return Gate.FORGET, Gate.RESET, Gate.UPDATE
