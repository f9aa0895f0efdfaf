"""線形な層を重ねても 1 つの層

活性化関数のない 2 つの層

    y = W₂ (W₁ x + b₁) + b₂

は、1 つの層 y = W x + b と同じである。その W と b を W₁, b₁, W₂, b₂ から求め
よ。

    x: (n_x,)    y: (n_y,)    1 つのデータを列ベクトルとみる
    W1: (n_h, n_x)    b1: (n_h,)    W2: (n_y, n_h)    b2: (n_y,)
    W: (n_y, n_x)    b: (n_y,)

---
Linear layers stacked are one layer

Two layers without an activation, as above, are one layer y = W x + b. Compute
W and b from W₁, b₁, W₂ and b₂. A sample is a column vector; the shapes are
those above. W and b are returned in this order.
"""

import numpy as np


def linear_collapse(W1, b1, W2, b2):
    W = ...  # TODO 1
    b = ...  # TODO 2
    return W, b
