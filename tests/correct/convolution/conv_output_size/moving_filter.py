"""The filter moves until it no longer fits."""


def conv_output_size(size, kernel_size, stride, padding):
    end = size + 2 * padding
    positions, begin = 0, 0
    while begin + kernel_size <= end:
        positions += 1
        begin += stride
    return positions
