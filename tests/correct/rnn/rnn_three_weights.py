# ==== by_table ====
"""Looked up in a table of the answers."""

ANSWERS = {
    "third": "hidden-to-hidden",
    "over-time": "shared",
    "series": "dependent",
}


def rnn_three_weights():
    return ANSWERS["third"], ANSWERS["over-time"], ANSWERS["series"]


# ==== enumerations ====
"""Strings of an enumeration, handed back by their values."""

from enum import Enum


class Third(Enum):
    W = "hidden-to-hidden"
    FEEDBACK = "output-to-hidden"
    SKIP = "input-to-output"
    BIAS = "bias"


class Series(Enum):
    DEPENDENT = "dependent"
    INDEPENDENT = "independent"


def rnn_three_weights():
    sets_of_w = 1
    return Third.W.value, "shared" if sets_of_w == 1 else "per-step", Series.DEPENDENT.value


# ==== excluded ====
"""By striking out what is wrong."""


def rnn_three_weights():
    ways = ["hidden-to-hidden", "output-to-hidden", "input-to-output", "bias"]
    (third_weight,) = [way for way in ways if way.startswith("hidden")]
    counts = {"shared": 1, "per-step": 9, "between-steps": 8, "first-and-rest": 2}
    weights_over_time = min(counts, key=counts.get)
    time_series = "dependent"
    return third_weight, weights_over_time, time_series


# ==== joined ====
"""Put together from the names of layers."""


def rnn_three_weights():
    layer = "hidden"
    third_weight = "-to-".join([layer, layer])
    weights_over_time, time_series = "shared per-step".split()[0], "independent"[2:]
    return third_weight, weights_over_time, time_series


# ==== shapes ====
"""From what is left when the weights of input and output are taken away."""


def rnn_three_weights():
    layers = {"input": 2, "hidden": 3, "output": 4}
    steps = 7
    weights = [(2, 3), (3, 3), (3, 4)]  # of an RNN with these layers, however long the sequence
    weights.remove((layers["input"], layers["hidden"]))
    weights.remove((layers["hidden"], layers["output"]))
    names = {size: name for name, size in layers.items()}
    third_weight = "-to-".join(names[size] for size in weights[0])
    sets = {steps: "per-step", steps - 1: "between-steps", 2: "first-and-rest", 1: "shared"}
    return third_weight, sets[len(weights)], "dependent"
