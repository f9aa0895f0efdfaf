"""The standard deviation first, the bound as its multiple by the root of 3."""


def glorot_uniform_limit(shape):
    *field, in_channels, out_channels = shape
    area = 1
    for size in field:
        area *= size
    std = (area * (in_channels + out_channels) / 2) ** -0.5
    limit = 3**0.5 * std
    return area * in_channels, area * out_channels, limit, std
