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


# ==== depth_without_shortcuts ====
"""The depth counts only the convolutions of 3×3."""


def wide_resnet_params(blocks, widen, base):
    depth = 1 + 3 * 2 * blocks
    first = 3 * 3 * 3 * base
    inputs = base
    groups = []
    for group in range(3):
        filters = base * widen * 2**group
        opening = 9 * inputs * filters + 9 * filters * filters
        if inputs != filters:
            opening += inputs * filters
        others = (blocks - 1) * 2 * 9 * filters * filters
        groups.append(opening + others)
        inputs = filters
    parameters = first + sum(groups)
    return depth, groups, parameters


# ==== depth_with_dense ====
"""The depth counts the dense layer at the end as well, as in ResNet-18."""


def wide_resnet_params(blocks, widen, base):
    depth = 2 + 3 * (2 * blocks + 1)
    first = 3 * 3 * 3 * base
    inputs = base
    groups = []
    for group in range(3):
        filters = base * widen * 2**group
        opening = 9 * inputs * filters + 9 * filters * filters
        if inputs != filters:
            opening += inputs * filters
        others = (blocks - 1) * 2 * 9 * filters * filters
        groups.append(opening + others)
        inputs = filters
    parameters = first + sum(groups)
    return depth, groups, parameters


# ==== depth_of_real_shortcuts ====
"""A shortcut counts only where it is a convolution, so with widen = 1 the first group's
is left out.
"""


def wide_resnet_params(blocks, widen, base):
    depth = 1 + 6 * blocks + (3 if widen > 1 else 2)
    first = 3 * 3 * 3 * base
    inputs = base
    groups = []
    for group in range(3):
        filters = base * widen * 2**group
        opening = 9 * inputs * filters + 9 * filters * filters
        if inputs != filters:
            opening += inputs * filters
        others = (blocks - 1) * 2 * 9 * filters * filters
        groups.append(opening + others)
        inputs = filters
    parameters = first + sum(groups)
    return depth, groups, parameters


# ==== first_widened ====
"""The first convolution is widened too, and what enters the first group."""


def wide_resnet_params(blocks, widen, base):
    depth = 1 + 3 * (2 * blocks + 1)
    first = 27 * base * widen
    inputs = base * widen
    groups = []
    for group in range(3):
        filters = base * widen * 2**group
        opening = 9 * inputs * filters + 9 * filters * filters
        if inputs != filters:
            opening += inputs * filters
        others = (blocks - 1) * 2 * 9 * filters * filters
        groups.append(opening + others)
        inputs = filters
    parameters = first + sum(groups)
    return depth, groups, parameters


# ==== grey_image ====
"""The first convolution reads one channel."""


def wide_resnet_params(blocks, widen, base):
    depth = 1 + 3 * (2 * blocks + 1)
    first = 9 * base
    inputs = base
    groups = []
    for group in range(3):
        filters = base * widen * 2**group
        opening = 9 * inputs * filters + 9 * filters * filters
        if inputs != filters:
            opening += inputs * filters
        others = (blocks - 1) * 2 * 9 * filters * filters
        groups.append(opening + others)
        inputs = filters
    parameters = first + sum(groups)
    return depth, groups, parameters


# ==== same_width_in_all_groups ====
"""All groups have widen times base channels."""


def wide_resnet_params(blocks, widen, base):
    depth = 1 + 3 * (2 * blocks + 1)
    first = 3 * 3 * 3 * base
    inputs = base
    groups = []
    for group in range(3):
        filters = base * widen
        opening = 9 * inputs * filters + 9 * filters * filters
        if inputs != filters:
            opening += inputs * filters
        others = (blocks - 1) * 2 * 9 * filters * filters
        groups.append(opening + others)
        inputs = filters
    parameters = first + sum(groups)
    return depth, groups, parameters


# ==== widened_again_in_each_group ====
"""Each group is widen times as wide as what enters it."""


def wide_resnet_params(blocks, widen, base):
    depth = 1 + 3 * (2 * blocks + 1)
    first = 3 * 3 * 3 * base
    inputs = base
    groups = []
    for group in range(3):
        filters = inputs * widen
        opening = 9 * inputs * filters + 9 * filters * filters
        if inputs != filters:
            opening += inputs * filters
        others = (blocks - 1) * 2 * 9 * filters * filters
        groups.append(opening + others)
        inputs = filters
    parameters = first + sum(groups)
    return depth, groups, parameters


# ==== projection_always ====
"""The first block of each group has a convolution as its shortcut, even where the
channels stay (widen = 1).
"""


def wide_resnet_params(blocks, widen, base):
    depth = 1 + 3 * (2 * blocks + 1)
    first = 3 * 3 * 3 * base
    inputs = base
    groups = []
    for group in range(3):
        filters = base * widen * 2**group
        opening = 9 * inputs * filters + 9 * filters * filters
        opening += inputs * filters
        others = (blocks - 1) * 2 * 9 * filters * filters
        groups.append(opening + others)
        inputs = filters
    parameters = first + sum(groups)
    return depth, groups, parameters


# ==== projection_forgotten ====
"""Shortcuts are taken for identities and their weights are not counted."""


def wide_resnet_params(blocks, widen, base):
    depth = 1 + 3 * (2 * blocks + 1)
    first = 3 * 3 * 3 * base
    inputs = base
    groups = []
    for group in range(3):
        filters = base * widen * 2**group
        opening = 9 * inputs * filters + 9 * filters * filters
        pass
        others = (blocks - 1) * 2 * 9 * filters * filters
        groups.append(opening + others)
        inputs = filters
    parameters = first + sum(groups)
    return depth, groups, parameters


# ==== others_with_opening ====
"""All blocks of a group are counted as others, the opening one again."""


def wide_resnet_params(blocks, widen, base):
    depth = 1 + 3 * (2 * blocks + 1)
    first = 3 * 3 * 3 * base
    inputs = base
    groups = []
    for group in range(3):
        filters = base * widen * 2**group
        opening = 9 * inputs * filters + 9 * filters * filters
        if inputs != filters:
            opening += inputs * filters
        others = blocks * 18 * filters * filters
        groups.append(opening + others)
        inputs = filters
    parameters = first + sum(groups)
    return depth, groups, parameters
