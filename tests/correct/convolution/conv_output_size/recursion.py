"""One position, and those of an input shorter by one stride."""


def conv_output_size(size, kernel_size, stride, padding):
    if padding:
        return conv_output_size(size + 2 * padding, kernel_size, stride, 0)
    if size < kernel_size:
        return 0
    return 1 + conv_output_size(size - stride, kernel_size, stride, 0)
