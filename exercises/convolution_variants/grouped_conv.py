"""グループ化畳み込み

入力 x のチャネルを groups 個の組に分け、組ごとに別々に畳み込んで、出力 y と
重みの数 parameters を求め、この順に返せ。与えられた関数 conv は、ふつうの
畳み込み（ストライド 1、パディングなし）である。バイアスはない。

g 番目の組は、入力の g 番目の C / groups 個の連続したチャネルだけを読み、出力の
g 番目の M / groups 個の連続したチャネルを作る。フィルタは kernel の最後の軸に
この順に並んでいる。C と M は groups で割り切れる。

parameters（整数）は kernel の要素の数で、K_h, K_w, C, M, groups だけから
求める。

---
    x: (N, H, W, C)    kernel: (K_h, K_w, C / groups, M)    y: (N, OH, OW, M)
    g = 0, 1, …, groups − 1

    conv: (N, H, W, A), (K_h, K_w, A, B) → (N, OH, OW, B)

---
A grouped convolution

Split the channels of the input x into `groups` groups, convolve each by itself,
and return the output y and parameters, the number of weights, in this order.
The function given, conv, is an ordinary convolution with stride 1 and without
padding. There is no bias.

Group g reads only the g-th run of C / groups neighbouring channels and makes
the g-th run of M / groups neighbouring channels of the output; the filters
stand in this order along the last axis of the kernel. C and M are multiples of
groups.

parameters, an integer, is the number of elements of the kernel, computed from
K_h, K_w, C, M and groups alone.
"""

import numpy as np


def conv(x, kernel):
    windows = np.lib.stride_tricks.sliding_window_view(x, kernel.shape[:2], axis=(1, 2))
    return np.einsum("nijapq,pqab->nijb", windows, kernel)


def grouped_conv(x, kernel, groups):
    k_h, k_w = kernel.shape[:2]
    channels, filters = x.shape[-1], kernel.shape[-1]
    size_in, size_out = channels // groups, filters // groups
    parts = []
    for g in range(groups):
        some = ...  # TODO 1
        weights = ...  # TODO 2
        parts.append(conv(some, weights))
    y = ...  # TODO 3
    parameters = ...  # TODO 4
    return y, parameters
