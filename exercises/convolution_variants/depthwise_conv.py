"""チャネルごとの畳み込み

depthwise convolution の出力 y を NumPy だけで求めよ。チャネルごとに 1 枚のフィルタを
使い、チャネルどうしは混ぜない。

    x: (N, H, W, C)    kernel: (K_h, K_w, C)    y: (N, OH, OW, C)

    y[n, i, j, c] = Σ_p Σ_q x[n, i + p, j + q, c] kernel[p, q, c]

ストライドは 1、パディングとバイアスはない。OH = H − K_h + 1、OW = W − K_w + 1。
p は 0 から K_h − 1、q は 0 から K_w − 1 まで動く（フィルタは反転しない）。

---
Convolution of each channel by itself

Compute with NumPy alone the output y of a depthwise convolution: each channel
has one filter of its own, and channels are not mixed. Shapes and the formula are
those above. The stride is 1, there is no padding and no bias, and
OH = H − K_h + 1, OW = W − K_w + 1. p goes from 0 to K_h − 1 and q from 0 to
K_w − 1; the filter is not flipped.
"""

import numpy as np


def depthwise_conv(x, kernel):
    k_h, k_w, channels = kernel.shape
    n, h, w, _ = x.shape
    ...  # TODO 1
    y = np.zeros((n, oh, ow, channels))
    for p in range(k_h):
        for q in range(k_w):
            patch = ...  # TODO 2
            ...  # TODO 3
    return y
