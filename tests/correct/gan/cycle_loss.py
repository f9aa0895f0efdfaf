# ==== float32 ====
"""In single precision."""

import numpy as np


def cycle_loss(x, y, g, f, cycle_weight, identity_weight):
    x, y = x.astype(np.float32), y.astype(np.float32)
    g, f = [a.astype(np.float32) for a in g], [a.astype(np.float32) for a in f]

    def go(images, net):
        return np.tanh(images @ net[0] + net[1])

    def far(a, b):
        return np.abs(a - b).mean()

    forward, backward = far(go(go(x, g), f), x), far(go(go(y, f), g), y)
    identity = far(go(y, g), y) + far(go(x, f), x)
    a, b = np.float32(cycle_weight), np.float32(identity_weight)
    return forward, backward, identity, a * (forward + backward) + b * identity


# ==== loops ====
"""Image by image, pixel by pixel."""

import numpy as np


def translate(image, net):
    kernel, bias = net
    return np.tanh(kernel.T @ image + bias)


def mean_absolute(pairs):
    differences = [abs(p - q) for one, other in pairs for p, q in zip(one, other)]
    return sum(differences) / len(differences)


def cycle_loss(x, y, g, f, cycle_weight, identity_weight):
    forward_cycle = mean_absolute([(translate(translate(a, g), f), a) for a in x])
    backward_cycle = mean_absolute([(translate(translate(b, f), g), b) for b in y])
    identity = mean_absolute([(translate(b, g), b) for b in y])
    identity += mean_absolute([(translate(a, f), a) for a in x])
    total = identity_weight * identity
    for cycle in (forward_cycle, backward_cycle):
        total += cycle_weight * cycle
    return forward_cycle, backward_cycle, identity, total


# ==== average_of_norms ====
"""L1 norms of the images, divided by their sizes; an average of both domains' parts."""

import numpy as np


def cycle_loss(x, y, g, f, cycle_weight, identity_weight):
    def apply(net, images):
        return np.tanh(np.einsum("np,pq->nq", images, net[0]) + net[1])

    def distance(one, other):
        return np.average(np.linalg.norm(one - other, ord=1, axis=1)) / one.shape[1]

    forward = distance(x, apply(f, apply(g, x)))
    backward = distance(y, apply(g, apply(f, y)))
    identity = distance(apply(f, x), x) + distance(apply(g, y), y)
    total = np.dot([cycle_weight, cycle_weight, identity_weight], [forward, backward, identity])
    return forward, backward, identity, total
