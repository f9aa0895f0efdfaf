"""Counts every connection into every unit of every block."""


def gru_param_count(inputs, units, reset_after):
    count = 0
    for block in ["z", "r", "h"]:
        for _ in range(units):
            count += len(range(inputs))
            count += len(range(units))
            biases = ["input side " + block]
            if reset_after:
                biases.append("state side " + block)
            count += len(biases)
    return count
