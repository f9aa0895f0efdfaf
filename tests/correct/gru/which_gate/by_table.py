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
