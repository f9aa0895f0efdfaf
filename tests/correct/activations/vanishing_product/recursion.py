"""Recursion: a quarter of what one layer fewer lets through."""


def vanishing_product(layers):
    if layers == 0:
        return 1.0
    return vanishing_product(layers - 1) / 4
