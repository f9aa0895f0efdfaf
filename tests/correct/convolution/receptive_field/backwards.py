"""From the last layer back to the input."""


def receptive_field(kernel_sizes, strides):
    field = 1
    for kernel_size, stride in zip(reversed(kernel_sizes), reversed(strides), strict=True):
        field = (field - 1) * stride + kernel_size
    return field
