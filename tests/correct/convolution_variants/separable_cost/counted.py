"""The products are counted one by one, for each output value."""


def separable_cost(height, width, k, c, m):
    standard = depthwise = pointwise = 0
    for _ in range(height * width):
        for _ in range(m):
            for _ in range(c):
                standard += k * k
                pointwise += 1
        for _ in range(c):
            for _ in range(k):
                depthwise += k
    return standard, depthwise, pointwise, (depthwise + pointwise) / standard
