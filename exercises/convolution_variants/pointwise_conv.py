"""1×1 の畳み込み

1×1 の畳み込み（pointwise convolution）の出力 y を NumPy だけで求めよ。画素の
位置を動かさずに、チャネルだけを混ぜる畳み込みである。

ストライドは 1、パディングはない。与えられたコードの weights は、kernel から
大きさ 1 の軸を除いた行列である。

---
    x: (N, H, W, C)    kernel: (1, 1, C, M)    bias: (M,)    y: (N, H, W, M)
    weights: (C, M)

    y[n, i, j, m] = Σ_c x[n, i, j, c] kernel[0, 0, c, m] + bias[m]

---
A 1×1 convolution

Compute with NumPy alone the output y of a 1×1 (pointwise) convolution, which
leaves pixels where they are and mixes channels only.

The stride is 1, and nothing is padded. In the code given, `weights` is the
kernel as a matrix, without its axes of size 1.
"""

import numpy as np


def pointwise_conv(x, kernel, bias):
    weights = np.reshape(kernel, kernel.shape[2:])
    y = ...  # TODO 1
    return y
