"""The first and the last pixel, layer by layer towards the input."""


def reach(layers, first, last):
    if not layers:
        return last - first + 1
    *below, (kernel_size, stride) = layers
    return reach(below, first * stride, last * stride + kernel_size - 1)


def receptive_field(kernel_sizes, strides):
    return reach(list(zip(kernel_sizes, strides, strict=True)), 0, 0)
