# ==== one_sided_padding ====
"""The padding is counted once instead of at both ends."""


def conv_output_size(size, kernel_size, stride, padding):
    return (size + padding - kernel_size) // stride + 1


# ==== true_division ====
"""A true division is used, so that the side becomes a real number."""


def conv_output_size(size, kernel_size, stride, padding):
    return (size + 2 * padding - kernel_size) / stride + 1


# ==== rounded_up ====
"""The division is rounded up as in TensorFlow's SAME, so that a window sticks out."""


def conv_output_size(size, kernel_size, stride, padding):
    return -(-(size + 2 * padding - kernel_size) // stride) + 1


# ==== no_plus_one ====
"""The first position of the window is not counted."""


def conv_output_size(size, kernel_size, stride, padding):
    return (size + 2 * padding - kernel_size) // stride


# ==== plus_one_inside ====
"""The 1 is added before the division by the stride."""


def conv_output_size(size, kernel_size, stride, padding):
    return (size + 2 * padding - kernel_size + 1) // stride


# ==== size_over_stride ====
"""The number of windows is taken as the padded size over the stride, as if no window
could stick out."""


def conv_output_size(size, kernel_size, stride, padding):
    return (size + 2 * padding) // stride


# ==== rounded ====
"""The quotient is rounded to the nearest integer instead of down."""


def conv_output_size(size, kernel_size, stride, padding):
    return round((size + 2 * padding - kernel_size) / stride) + 1


# ==== same_formula ====
"""The formula of "same" padding is written down, which ignores padding and kernel
size."""


def conv_output_size(size, kernel_size, stride, padding):
    return -(-size // stride)


# ==== kernel_halved ====
"""The reach of the kernel is taken as twice its half, which is right for odd sizes
only."""


def conv_output_size(size, kernel_size, stride, padding):
    return (size + 2 * padding - 2 * (kernel_size // 2) - 1) // stride + 1


# ==== window_list_short ====
"""The positions are counted with range, whose end is exclusive, so the last fitting
window is lost."""


def conv_output_size(size, kernel_size, stride, padding):
    return len(range(0, size + 2 * padding - kernel_size, stride))
