# ==== padding_once ====
"""The padding is subtracted once."""


def transposed_side(size, kernel_size, stride, padding, output_padding):
    return (size - 1) * stride + kernel_size - padding + output_padding


def transposed_output_size(size, kernel_size, strides, padding, output_padding):
    pairs = zip(size, kernel_size, strides, padding, output_padding, strict=True)
    out_height, out_width = [transposed_side(*side) for side in pairs]
    same = (size[0] * strides[0], size[1] * strides[1])
    return out_height, out_width, same


# ==== output_padding_both ====
"""The output padding is counted at both ends."""


def transposed_side(size, kernel_size, stride, padding, output_padding):
    return (size - 1) * stride + kernel_size - 2 * padding + 2 * output_padding


def transposed_output_size(size, kernel_size, strides, padding, output_padding):
    pairs = zip(size, kernel_size, strides, padding, output_padding, strict=True)
    out_height, out_width = [transposed_side(*side) for side in pairs]
    same = (size[0] * strides[0], size[1] * strides[1])
    return out_height, out_width, same


# ==== size_not_reduced ====
"""The size is multiplied by the stride without the minus one."""


def transposed_side(size, kernel_size, stride, padding, output_padding):
    return size * stride + kernel_size - 2 * padding + output_padding


def transposed_output_size(size, kernel_size, strides, padding, output_padding):
    pairs = zip(size, kernel_size, strides, padding, output_padding, strict=True)
    out_height, out_width = [transposed_side(*side) for side in pairs]
    same = (size[0] * strides[0], size[1] * strides[1])
    return out_height, out_width, same


# ==== forward_formula ====
"""The formula of an ordinary convolution is written."""


def transposed_side(size, kernel_size, stride, padding, output_padding):
    return (size + 2 * padding - kernel_size) // stride + 1 + output_padding


def transposed_output_size(size, kernel_size, strides, padding, output_padding):
    pairs = zip(size, kernel_size, strides, padding, output_padding, strict=True)
    out_height, out_width = [transposed_side(*side) for side in pairs]
    same = (size[0] * strides[0], size[1] * strides[1])
    return out_height, out_width, same


# ==== output_padding_forgotten ====
"""The output padding is left out."""


def transposed_side(size, kernel_size, stride, padding, output_padding):
    return (size - 1) * stride + kernel_size - 2 * padding


def transposed_output_size(size, kernel_size, strides, padding, output_padding):
    pairs = zip(size, kernel_size, strides, padding, output_padding, strict=True)
    out_height, out_width = [transposed_side(*side) for side in pairs]
    same = (size[0] * strides[0], size[1] * strides[1])
    return out_height, out_width, same


# ==== same_as_input ====
""" "same" is taken to keep the size, as it does at stride 1."""


def transposed_side(size, kernel_size, stride, padding, output_padding):
    return (size - 1) * stride + kernel_size - 2 * padding + output_padding


def transposed_output_size(size, kernel_size, strides, padding, output_padding):
    pairs = zip(size, kernel_size, strides, padding, output_padding, strict=True)
    out_height, out_width = [transposed_side(*side) for side in pairs]
    same = tuple(size)
    return out_height, out_width, same


# ==== square_same ====
"""The stride of the height is used for both sides."""


def transposed_side(size, kernel_size, stride, padding, output_padding):
    return (size - 1) * stride + kernel_size - 2 * padding + output_padding


def transposed_output_size(size, kernel_size, strides, padding, output_padding):
    pairs = zip(size, kernel_size, strides, padding, output_padding, strict=True)
    out_height, out_width = [transposed_side(*side) for side in pairs]
    same = (size[0] * strides[0], size[1] * strides[0])
    return out_height, out_width, same


# ==== same_divided ====
"""The size is divided by the stride, as in an ordinary "same" convolution."""


def transposed_side(size, kernel_size, stride, padding, output_padding):
    return (size - 1) * stride + kernel_size - 2 * padding + output_padding


def transposed_output_size(size, kernel_size, strides, padding, output_padding):
    pairs = zip(size, kernel_size, strides, padding, output_padding, strict=True)
    out_height, out_width = [transposed_side(*side) for side in pairs]
    same = (-(-size[0] // strides[0]), -(-size[1] // strides[1]))
    return out_height, out_width, same


# ==== keras_max ====
"""Keras's valid rule is used, with the kernel less the stride not below 0."""


def transposed_side(size, kernel_size, stride, padding, output_padding):
    return size * stride + max(kernel_size - stride, 0) - 2 * padding + output_padding


def transposed_output_size(size, kernel_size, strides, padding, output_padding):
    pairs = zip(size, kernel_size, strides, padding, output_padding, strict=True)
    out_height, out_width = [transposed_side(*side) for side in pairs]
    same = (size[0] * strides[0], size[1] * strides[1])
    return out_height, out_width, same


# ==== tuple_times_tuple ====
"""The two tuples are multiplied as if they were arrays."""


def transposed_side(size, kernel_size, stride, padding, output_padding):
    return (size - 1) * stride + kernel_size - 2 * padding + output_padding


def transposed_output_size(size, kernel_size, strides, padding, output_padding):
    pairs = zip(size, kernel_size, strides, padding, output_padding, strict=True)
    out_height, out_width = [transposed_side(*side) for side in pairs]
    same = size * strides
    return out_height, out_width, same
