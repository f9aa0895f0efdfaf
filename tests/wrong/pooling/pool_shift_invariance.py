# ==== size_instead_of_stride ====
"""The share is reckoned within a window, although with overlap the stride decides."""


def unchanged_share(size, stride, right, down, channels):
    across = (size - right) / size
    along = (size - down) / size
    share = across * along
    parameters = 0
    return across, along, share, parameters


# ==== added_probabilities ====
"""The two shares are averaged instead of multiplied."""


def unchanged_share(size, stride, right, down, channels):
    across = (stride - right) / stride
    along = (stride - down) / stride
    share = (across + along) / 2
    parameters = 0
    return across, along, share, parameters


# ==== smaller_of_both ====
"""The smaller of the two is taken."""


def unchanged_share(size, stride, right, down, channels):
    across = (stride - right) / stride
    along = (stride - down) / stride
    share = min(across, along)
    parameters = 0
    return across, along, share, parameters


# ==== parameters_like_convolution ====
"""The parameters are counted as for a convolution."""


def unchanged_share(size, stride, right, down, channels):
    across = (stride - right) / stride
    along = (stride - down) / stride
    share = across * along
    parameters = size * size * channels * channels + channels
    return across, along, share, parameters


# ==== one_per_channel ====
"""Each channel is given one parameter."""


def unchanged_share(size, stride, right, down, channels):
    across = (stride - right) / stride
    along = (stride - down) / stride
    share = across * along
    parameters = channels
    return across, along, share, parameters


# ==== minus_one ====
"""The last pixel of the window is not counted."""


def unchanged_share(size, stride, right, down, channels):
    across = (stride - right - 1) / stride
    along = (stride - down - 1) / stride
    share = across * along
    parameters = 0
    return across, along, share, parameters


# ==== integer_division ====
"""An integer division makes the shares 0 or 1."""


def unchanged_share(size, stride, right, down, channels):
    across = (stride - right) // stride
    along = (stride - down) // stride
    share = across * along
    parameters = 0
    return across, along, share, parameters


# ==== changed_share ====
"""The share of places where the output does change is returned."""


def unchanged_share(size, stride, right, down, channels):
    across = right / stride
    along = down / stride
    share = across * along
    parameters = 0
    return across, along, share, parameters


# ==== diagonal_shift ====
"""The total shift is used for both directions at once."""


def unchanged_share(size, stride, right, down, channels):
    across = (stride - right) / stride
    along = (stride - down) / stride
    share = max(stride - right - down, 0) / stride
    parameters = 0
    return across, along, share, parameters


# ==== overlap_counts_twice ====
"""It is enough for one of the two directions to stay in its window."""


def unchanged_share(size, stride, right, down, channels):
    across = (stride - right) / stride
    along = (stride - down) / stride
    share = across + along - across * along
    parameters = 0
    return across, along, share, parameters
