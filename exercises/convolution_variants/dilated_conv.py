"""拡張畳み込み（dilated convolution）

間隔 rate をあけて画素を読む畳み込みの出力 y と、フィルタが覆う範囲の幅 span（整数）
を求めよ。

    x: (N, T, C)    kernel: (K, C, M)    y: (N, T_out, M)    1 次元の畳み込み

    y[n, t, m] = Σ_k Σ_c x[n, t + rate · k, c] kernel[k, c, m]

k は 0 から K − 1 まで。ストライドは 1、パディングとバイアスはない。フィルタが入力か
らはみ出さないすべての t について求める。span は、y の 1 つの値のために読まれる最初の
時刻から最後の時刻までの長さ（両端を含む）で、T_out = T − span + 1 になる。read は、
フィルタの k 番目の要素が掛かる入力 (N, T_out, C) である。

---
Dilated convolution

Compute the output y of a convolution that reads its input at intervals of
`rate`, and span, an integer, the width its filter covers. Shapes and the formula
are those above; it is one-dimensional, k goes from 0 to K − 1, the stride is 1,
and there is no padding and no bias. y has a value for every t at which the filter
stays inside the input. span is the length from the first to the last time step
that is read for one value of y, both included, so that T_out = T − span + 1. In
the code given, read, (N, T_out, C), is the input that meets element k of the
filter.
"""

import numpy as np


def dilated_conv(x, kernel, rate):
    span = ...  # TODO 1
    steps = x.shape[1] - span + 1
    y = np.zeros((len(x), steps, kernel.shape[-1]))
    for k in range(len(kernel)):
        read = ...  # TODO 2
        ...  # TODO 3
    return y, span
