# ==== named_parts ====
"""The lengths of lists of the parts."""


def lstm_vs_gru():
    gates = {"LSTM": ["input", "forget", "output"], "GRU": ["reset", "update"]}
    states = {"LSTM": ["h", "c"], "GRU": ["h"]}
    blocks = {name: len(gates[name]) + 1 for name in gates}
    if blocks["LSTM"] == blocks["GRU"]:
        smaller = "equal"
    else:
        smaller = min(blocks, key=blocks.get)
    counts = [len(part[name]) for part in (gates, states) for name in ("LSTM", "GRU")]
    return *counts, smaller


# ==== parameter_counts ====
"""Parameters compared by their formulas, for several sizes."""


def lstm_parameters(inputs, units):
    return 4 * (inputs * units + units**2 + units)


def gru_parameters(inputs, units):
    return 3 * (inputs * units + units**2 + 2 * units)


def lstm_vs_gru():
    sizes = [(inputs, units) for inputs in range(1, 9) for units in range(2, 9)]
    fewer = all(gru_parameters(*size) < lstm_parameters(*size) for size in sizes)
    smaller = "GRU" if fewer else "LSTM"
    lstm_gates = 4 - 1
    gru_gates = 3 - 1
    lstm_states, gru_states = 2, 1
    return lstm_gates, gru_gates, lstm_states, gru_states, smaller


# ==== records ====
"""One record for each kind of layer, a named tuple handed back."""

from collections import namedtuple

Layer = namedtuple("Layer", "name gates states")
Answer = namedtuple("Answer", "lstm_gates gru_gates lstm_states gru_states smaller")


def lstm_vs_gru():
    lstm = Layer("LSTM", gates=3, states=2)
    gru = Layer(name="GRU", gates=2, states=1)
    fewest = sorted([lstm, gru], key=lambda layer: layer.gates)[0]
    return Answer(lstm.gates, gru.gates, lstm.states, gru.states, fewest.name)
