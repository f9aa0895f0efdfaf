"""The operations counted in loops."""


def reduction_cost(height, width, inputs, reduced, outputs, size):
    direct = squeeze = expand = 0
    for _ in range(height):
        for _ in range(width):
            for _ in range(size * size):
                direct += inputs * outputs
                expand += reduced * outputs
            squeeze += inputs * reduced
    return direct, squeeze + expand, (squeeze + expand) / direct
