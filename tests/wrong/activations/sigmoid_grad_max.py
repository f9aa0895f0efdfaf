# ==== maximum_of_sigmoid ====
"""The limit of the sigmoid itself, 1, is given."""


def sigmoid_grad_max():
    maximum = 1.0
    position = 0.0
    return maximum, position


# ==== value_at_the_middle ====
"""The value of the sigmoid at 0 is given in place of its slope."""


def sigmoid_grad_max():
    maximum = 0.5
    position = 0.0
    return maximum, position


# ==== slope_of_tanh ====
"""The maximum slope of tanh is remembered."""


def sigmoid_grad_max():
    maximum = 1.0
    position = 0.5
    return maximum, position


# ==== order_exchanged ====
"""Position and maximum are returned in the wrong order."""


def sigmoid_grad_max():
    maximum = 0.25
    position = 0.0
    return position, maximum


# ==== position_in_y ====
"""The position is given as the value y = 0.5 at which y (1 - y) is largest."""


def sigmoid_grad_max():
    maximum = 0.25
    position = 0.5
    return maximum, position


# ==== position_at_one ====
"""The place is thought to be where the curve begins to bend."""


def sigmoid_grad_max():
    maximum = 0.19661193324148185
    position = 1.0
    return maximum, position


# ==== rounded_after_sampling ====
"""The maximum is searched for on a grid that misses 0, giving something close only."""


def sigmoid_grad_max():
    grid = [(-5 + 0.3 * i) for i in range(34)]
    slopes = [2.718281828459045**-u / (1 + 2.718281828459045**-u) ** 2 for u in grid]
    maximum = max(slopes)
    position = grid[slopes.index(maximum)]
    return maximum, position


# ==== half_of_a_half ====
"""The half is multiplied by itself once too often."""


def sigmoid_grad_max():
    maximum = 0.125
    position = 0.0
    return maximum, position


# ==== infinity_as_position ====
"""The maximum is believed to be reached at infinity, as with the sigmoid."""


def sigmoid_grad_max():
    maximum = 0.25
    position = float("inf")
    return maximum, position


# ==== negative_maximum ====
"""The derivative is written as y (y - 1) by a wrong sign."""


def sigmoid_grad_max():
    maximum = -0.25
    position = 0.0
    return maximum, position
