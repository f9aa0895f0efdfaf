"""Negative powers of the mean number of connections."""


def xavier_std(n_in, n_out):
    simple = n_in**-0.5
    glorot = ((n_in + n_out) / 2) ** -0.5
    return simple, glorot
