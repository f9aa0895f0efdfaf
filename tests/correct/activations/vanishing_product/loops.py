"""One factor for each layer."""


def vanishing_product(layers):
    product = 1.0
    for _ in range(layers):
        product *= 0.25
    return product
