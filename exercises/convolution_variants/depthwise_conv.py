"""チャネルごとの畳み込み

depthwise convolution の出力 y を NumPy だけで求めよ。チャネルごとに 1 枚の
フィルタを使い、チャネルどうしは混ぜない。

ストライドは 1、パディングとバイアスはない。フィルタは反転しない。

---
    x: (N, H, W, C)    kernel: (K_h, K_w, C)    y: (N, OH, OW, C)

    y[n, i, j, c] = Σ_p Σ_q x[n, i + p, j + q, c] kernel[p, q, c]
    p = 0, …, K_h − 1    q = 0, …, K_w − 1
    OH = H − K_h + 1    OW = W − K_w + 1

---
Convolution of each channel by itself

Compute with NumPy alone the output y of a depthwise convolution: each channel
has one filter of its own, and channels are not mixed.

The stride is 1, and there is no padding and no bias. The filter is not flipped.
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
