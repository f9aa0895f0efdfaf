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
