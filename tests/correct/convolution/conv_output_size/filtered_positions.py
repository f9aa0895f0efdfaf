"""Of all places in the padded input, those on the stride where the filter fits."""


def conv_output_size(size, kernel_size, stride, padding):
    places = range(-padding, size + padding)
    fits = (place + kernel_size <= size + padding for place in places)
    on_stride = ((place + padding) % stride == 0 for place in places)
    return sum(a and b for a, b in zip(fits, on_stride, strict=True))
