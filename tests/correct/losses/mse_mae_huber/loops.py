"""One element after the other."""

import numpy as np


def huber_of(a, delta):
    return a * a / 2 if a <= delta else delta * (a - delta / 2)


def mse_mae_huber(y, t, delta):
    squares = distances = hubers = 0.0
    for difference in np.nditer(y - t):
        a = abs(float(difference))
        squares += a**2
        distances += a
        hubers += huber_of(a, delta)
    return squares / y.size, distances / y.size, hubers / y.size
