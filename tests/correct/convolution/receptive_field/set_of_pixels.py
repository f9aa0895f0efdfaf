"""The pixels themselves are followed down to the input and counted."""


def receptive_field(kernel_sizes, strides):
    pixels = {0}
    for kernel_size, stride in list(zip(kernel_sizes, strides, strict=True))[::-1]:
        pixels = {pixel * stride + k for pixel in pixels for k in range(kernel_size)}
    return len(pixels)
