"""Two blocks exchanged at a time until the order is right."""


def exchange(weights, a, b):
    blocks = weights.reshape(-1, 4, weights.shape[-1] // 4)  # a view of the same numbers
    blocks[:, [a, b]] = blocks[:, [b, a]]


def lstm_gate_reorder(kernel, recurrent_kernel, bias, order):
    found = kernel.copy(), recurrent_kernel.copy(), bias.copy()
    letters = list(order)
    for place, letter in enumerate("ifgo"):
        other = letters.index(letter)
        letters[place], letters[other] = letters[other], letters[place]
        for weights in found:
            exchange(weights, place, other)
    return found
