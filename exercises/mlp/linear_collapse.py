"""線形な層を重ねても 1 つの層

活性化関数のない 2 つの層を重ねたものは、どの x に対しても、1 つの層と同じ y を
出す。その 1 つの層の W と b を W1, b1, W2, b2 から求め、W, b の順に返せ。

x は 1 つのデータで、列ベクトルとみる。

---
    x: (n_x,)    W1: (n_h, n_x)    b1: (n_h,)    W2: (n_y, n_h)    b2: (n_y,)
    W: (n_y, n_x)    b, y: (n_y,)

    y = W2 (W1 x + b1) + b2 = W x + b

---
Linear layers stacked are one layer

Two layers without an activation, stacked, give the same y as one layer,
whatever x is. Compute W and b of that one layer from W1, b1, W2 and b2, and
return W and b in this order.

x is one sample, taken as a column vector.
"""

import numpy as np


def linear_collapse(W1, b1, W2, b2):
    W = ...  # TODO 1
    b = ...  # TODO 2
    return W, b
