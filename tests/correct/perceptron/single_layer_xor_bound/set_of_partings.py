"""First the set of all answers that one line can give, then the best of them."""

import itertools

X = [(0, 0), (0, 1), (1, 0), (1, 1)]
PARTINGS = {
    tuple(int(w1 * x1 + w2 * x2 + b > 0) for x1, x2 in X)
    for w1, w2, b in itertools.product((-1, 0, 1), (-1, 0, 1), (-1.5, -0.5, 0.5, 1.5))
}


def single_layer_xor_bound(targets):
    def accuracy(outputs):
        return sum(int(a == b) for a, b in zip(outputs, targets, strict=True)) / len(X)

    return max(map(accuracy, PARTINGS))
