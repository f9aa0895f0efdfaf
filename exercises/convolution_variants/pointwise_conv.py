"""1×1 の畳み込み

1×1 の畳み込み（pointwise convolution）の出力 y を NumPy だけで求めよ。画素の位置を
動かさずに、チャネルだけを混ぜる畳み込みである。

    x: (N, H, W, C)    kernel: (1, 1, C, M)    bias: (M,)    y: (N, H, W, M)

    y[n, i, j, m] = Σ_c x[n, i, j, c] kernel[0, 0, c, m] + bias[m]

ストライドは 1、パディングはない。与えられたコードの weights は (C, M) の行列である。

---
A 1×1 convolution

Compute with NumPy alone the output y of a 1×1 (pointwise) convolution, which
leaves pixels where they are and mixes channels only. Shapes and the formula are
those above; the stride is 1, and nothing is padded. In the code given, `weights`
is a matrix (C, M).
"""

import numpy as np


def pointwise_conv(x, kernel, bias):
    weights = np.reshape(kernel, kernel.shape[2:])
    y = ...  # TODO 1
    return y
