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
