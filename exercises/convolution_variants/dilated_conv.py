"""拡張畳み込み（dilated convolution）

rate ずつ離れた時刻の入力を読む 1 次元の畳み込みについて、出力 y と、フィルタが
覆う範囲の幅 span（整数）を求め、この順に返せ。rate は正の整数である。

ストライドは 1、パディングとバイアスはない。フィルタが入力からはみ出さない
すべての t について求める。span は、y の 1 つの値のために読まれる最初の時刻から
最後の時刻までの長さ（両端を含む）である。

与えられたコードの read は、フィルタの k 番目の要素が掛かる入力である。

---
    x: (N, T, C)    kernel: (K, C, M)    read: (N, T_out, C)    y: (N, T_out, M)

    y[n, t, m] = Σ_k Σ_c x[n, t + rate·k, c] kernel[k, c, m]
    k = 0, …, K − 1
    T_out = T − span + 1

---
Dilated convolution

For a one-dimensional convolution that reads its input at steps `rate` apart,
find the output y and span, an integer, the width that its filter covers. Return
them in this order. rate is a positive integer.

The stride is 1, and there is no padding and no bias. y has a value for every t
at which the filter stays inside the input. span is the length from the first to
the last time step that is read for one value of y, both included.

In the code given, read is the input that meets element k of the filter.
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
