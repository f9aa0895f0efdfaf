# ==== six_n ====
"""Right for 4 blocks."""


def wide_resnet_params(blocks, widen, base):
    depth = 7 * blocks
    first = 27 * base
    inputs = base
    groups = []
    for group in range(3):
        filters = base * widen * 2**group
        opening = 9 * inputs * filters + 9 * filters**2
        if inputs != filters:
            opening += inputs * filters
        others = (blocks - 1) * 18 * filters**2
        groups.append(opening + others)
        inputs = filters
    parameters = first + sum(groups)
    return depth, groups, parameters


# ==== k_twice ====
"""Widened once more in each group."""


def wide_resnet_params(blocks, widen, base):
    depth = 6 * blocks + 4
    first = 27 * base
    inputs = base
    groups = []
    for group in range(3):
        filters = base * widen ** (group + 1)
        opening = 9 * inputs * filters + 9 * filters**2
        if inputs != filters:
            opening += inputs * filters
        others = (blocks - 1) * 18 * filters**2
        groups.append(opening + others)
        inputs = filters
    parameters = first + sum(groups)
    return depth, groups, parameters


# ==== both ====
"""The first convolution again and again."""


def wide_resnet_params(blocks, widen, base):
    depth = 6 * blocks + 4
    first = 27 * base
    inputs = base
    groups = []
    for group in range(3):
        filters = base * widen * 2**group
        opening = 9 * inputs * filters + 9 * filters**2
        if inputs != filters:
            opening += inputs * filters
        others = (blocks - 1) * 9 * inputs * filters + 9 * filters**2
        groups.append(opening + others)
        inputs = filters
    parameters = first + sum(groups)
    return depth, groups, parameters


# ==== widencond ====
"""Widened twice as much, at least."""


def wide_resnet_params(blocks, widen, base):
    depth = 6 * blocks + 4
    first = 27 * base
    inputs = base
    groups = []
    for group in range(3):
        filters = base * widen * 2**group
        opening = 9 * inputs * filters + 9 * filters**2
        if group > 0 or widen > 2:
            opening += inputs * filters
        others = (blocks - 1) * 18 * filters**2
        groups.append(opening + others)
        inputs = filters
    parameters = first + sum(groups)
    return depth, groups, parameters


# ==== biases ====
"""Biases in the first convolution."""


def wide_resnet_params(blocks, widen, base):
    depth = 6 * blocks + 4
    first = 28 * base
    inputs = base
    groups = []
    for group in range(3):
        filters = base * widen * 2**group
        opening = 9 * inputs * filters + 9 * filters**2
        if inputs != filters:
            opening += inputs * filters
        others = (blocks - 1) * 18 * filters**2
        groups.append(opening + others)
        inputs = filters
    parameters = first + sum(groups)
    return depth, groups, parameters


# ==== as_text ====
"""The network's name."""


def wide_resnet_params(blocks, widen, base):
    depth = "WRN-" + str(6 * blocks + 4)
    first = 27 * base
    inputs = base
    groups = []
    for group in range(3):
        filters = base * widen * 2**group
        opening = 9 * inputs * filters + 9 * filters**2
        if inputs != filters:
            opening += inputs * filters
        others = (blocks - 1) * 18 * filters**2
        groups.append(opening + others)
        inputs = filters
    parameters = first + sum(groups)
    return depth, groups, parameters


# ==== opening_kept ====
"""The shortcut replaces the block."""


def wide_resnet_params(blocks, widen, base):
    depth = 6 * blocks + 4
    first = 27 * base
    inputs = base
    groups = []
    for group in range(3):
        filters = base * widen * 2**group
        opening = 9 * inputs * filters + 9 * filters**2
        if inputs != filters:
            opening = inputs * filters
        others = (blocks - 1) * 18 * filters**2
        groups.append(opening + others)
        inputs = filters
    parameters = first + sum(groups)
    return depth, groups, parameters
