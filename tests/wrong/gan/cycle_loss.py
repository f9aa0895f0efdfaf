# ==== generators_swapped ====
"""translate is called with the generators in the order of composition, so that x goes
through F first.
"""

import numpy as np


def translate(images, generator):
    kernel, bias = generator
    return np.tanh(images @ kernel + bias)


def cycle_loss(x, y, g, f, cycle_weight, identity_weight):
    forward_cycle = np.mean(np.abs(translate(translate(x, f), g) - x))
    backward_cycle = np.mean(np.abs(translate(translate(y, g), f) - y))
    same_y = np.mean(np.abs(translate(y, g) - y))
    same_x = np.mean(np.abs(translate(x, f) - x))
    identity = same_y + same_x
    total = cycle_weight * (forward_cycle + backward_cycle) + identity_weight * identity
    return forward_cycle, backward_cycle, identity, total


# ==== squared_differences ====
"""The differences are squared, as for the mean squared error."""

import numpy as np


def translate(images, generator):
    kernel, bias = generator
    return np.tanh(images @ kernel + bias)


def cycle_loss(x, y, g, f, cycle_weight, identity_weight):
    forward_cycle = np.mean((translate(translate(x, g), f) - x) ** 2)
    backward_cycle = np.mean((translate(translate(y, f), g) - y) ** 2)
    same_y = np.mean(np.abs(translate(y, g) - y))
    same_x = np.mean(np.abs(translate(x, f) - x))
    identity = same_y + same_x
    total = cycle_weight * (forward_cycle + backward_cycle) + identity_weight * identity
    return forward_cycle, backward_cycle, identity, total


# ==== identity_of_translation ====
"""G is given the images of X and should not change them: the domains of the identity
loss are mixed up.
"""

import numpy as np


def translate(images, generator):
    kernel, bias = generator
    return np.tanh(images @ kernel + bias)


def cycle_loss(x, y, g, f, cycle_weight, identity_weight):
    forward_cycle = np.mean(np.abs(translate(translate(x, g), f) - x))
    backward_cycle = np.mean(np.abs(translate(translate(y, f), g) - y))
    same_y = np.mean(np.abs(translate(x, g) - x))
    same_x = np.mean(np.abs(translate(y, f) - y))
    identity = same_y + same_x
    total = cycle_weight * (forward_cycle + backward_cycle) + identity_weight * identity
    return forward_cycle, backward_cycle, identity, total


# ==== compared_with_other_domain ====
"""The translated x is compared with y, pairing the images row by row as far as both go."""

import numpy as np


def translate(images, generator):
    kernel, bias = generator
    return np.tanh(images @ kernel + bias)


def cycle_loss(x, y, g, f, cycle_weight, identity_weight):
    forward_cycle = np.mean(np.abs(translate(translate(x, g), f) - x))
    backward_cycle = np.mean(np.abs(translate(translate(y, f), g) - y))
    same_y = np.mean(np.abs(translate(x, g)[: len(y)] - y[: len(x)]))
    same_x = np.mean(np.abs(translate(x, f) - x))
    identity = same_y + same_x
    total = cycle_weight * (forward_cycle + backward_cycle) + identity_weight * identity
    return forward_cycle, backward_cycle, identity, total


# ==== summed_over_pixels ====
"""The absolute values are summed over pixels and averaged over images only."""

import numpy as np


def translate(images, generator):
    kernel, bias = generator
    return np.tanh(images @ kernel + bias)


def cycle_loss(x, y, g, f, cycle_weight, identity_weight):
    forward_cycle = np.mean(np.sum(np.abs(translate(translate(x, g), f) - x), axis=1))
    backward_cycle = np.mean(np.abs(translate(translate(y, f), g) - y))
    same_y = np.mean(np.abs(translate(y, g) - y))
    same_x = np.mean(np.abs(translate(x, f) - x))
    identity = same_y + same_x
    total = cycle_weight * (forward_cycle + backward_cycle) + identity_weight * identity
    return forward_cycle, backward_cycle, identity, total


# ==== absolute_value_outside ====
"""The mean of the signed differences is taken, and its absolute value after that."""

import numpy as np


def translate(images, generator):
    kernel, bias = generator
    return np.tanh(images @ kernel + bias)


def cycle_loss(x, y, g, f, cycle_weight, identity_weight):
    forward_cycle = np.abs(np.mean(translate(translate(x, g), f) - x))
    backward_cycle = np.mean(np.abs(translate(translate(y, f), g) - y))
    same_y = np.mean(np.abs(translate(y, g) - y))
    same_x = np.mean(np.abs(translate(x, f) - x))
    identity = same_y + same_x
    total = cycle_weight * (forward_cycle + backward_cycle) + identity_weight * identity
    return forward_cycle, backward_cycle, identity, total


# ==== half_identity_weight ====
"""The identity weight is taken relative to the cycle weight, as in the published code."""

import numpy as np


def translate(images, generator):
    kernel, bias = generator
    return np.tanh(images @ kernel + bias)


def cycle_loss(x, y, g, f, cycle_weight, identity_weight):
    forward_cycle = np.mean(np.abs(translate(translate(x, g), f) - x))
    backward_cycle = np.mean(np.abs(translate(translate(y, f), g) - y))
    same_y = np.mean(np.abs(translate(y, g) - y))
    same_x = np.mean(np.abs(translate(x, f) - x))
    identity = same_y + same_x
    total = (
        cycle_weight * (forward_cycle + backward_cycle) + cycle_weight * identity_weight * identity
    )
    return forward_cycle, backward_cycle, identity, total


# ==== cycle_weight_on_forward_only ====
"""A bracket is missing: cycle_weight belongs to the first loss only."""

import numpy as np


def translate(images, generator):
    kernel, bias = generator
    return np.tanh(images @ kernel + bias)


def cycle_loss(x, y, g, f, cycle_weight, identity_weight):
    forward_cycle = np.mean(np.abs(translate(translate(x, g), f) - x))
    backward_cycle = np.mean(np.abs(translate(translate(y, f), g) - y))
    same_y = np.mean(np.abs(translate(y, g) - y))
    same_x = np.mean(np.abs(translate(x, f) - x))
    identity = same_y + same_x
    total = cycle_weight * forward_cycle + backward_cycle + identity_weight * identity
    return forward_cycle, backward_cycle, identity, total


# ==== divided_by_the_other_count ====
"""The backward loss is a sum divided by the number of pixels of x, as if both sets had
the same size.
"""

import numpy as np


def translate(images, generator):
    kernel, bias = generator
    return np.tanh(images @ kernel + bias)


def cycle_loss(x, y, g, f, cycle_weight, identity_weight):
    forward_cycle = np.mean(np.abs(translate(translate(x, g), f) - x))
    backward_cycle = np.sum(np.abs(translate(translate(y, f), g) - y)) / x.size
    same_y = np.mean(np.abs(translate(y, g) - y))
    same_x = np.mean(np.abs(translate(x, f) - x))
    identity = same_y + same_x
    total = cycle_weight * (forward_cycle + backward_cycle) + identity_weight * identity
    return forward_cycle, backward_cycle, identity, total


# ==== one_translation ====
"""The backward cycle stops after one translation and compares F(y) with y."""

import numpy as np


def translate(images, generator):
    kernel, bias = generator
    return np.tanh(images @ kernel + bias)


def cycle_loss(x, y, g, f, cycle_weight, identity_weight):
    forward_cycle = np.mean(np.abs(translate(translate(x, g), f) - x))
    backward_cycle = np.mean(np.abs(translate(y, f) - y))
    same_y = np.mean(np.abs(translate(y, g) - y))
    same_x = np.mean(np.abs(translate(x, f) - x))
    identity = same_y + same_x
    total = cycle_weight * (forward_cycle + backward_cycle) + identity_weight * identity
    return forward_cycle, backward_cycle, identity, total
