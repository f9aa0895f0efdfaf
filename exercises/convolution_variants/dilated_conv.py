"""拡張畳み込み（dilated convolution）

rate ずつ離れた時刻の入力を読む 1 次元の畳み込みについて、出力 y と、フィルタが
覆う範囲の幅 span（整数）を求め、この順に返せ。rate は正の整数である。

ストライドは 1、パディングとバイアスはない。y の時刻 t の値では、フィルタの k
番目の要素が、x の時刻 t よりも rate·k だけ後の値に掛かる（t も k も 0 から
数え、フィルタは反転しない）。y は、フィルタが入力からはみ出さないすべての
t について求める。

span は、y の 1 つの値のために読まれる最初の時刻から最後の時刻までの長さ（両端を
含む）である。与えられたコードの read は、フィルタの k 番目の要素が掛かる入力
を、y の全部の時刻について集めたものである。

---
    x: (N, T, C)    kernel: (K, C, M)    read: (N, T_out, C)    y: (N, T_out, M)

    T_out = T − span + 1

---
Dilated convolution

For a one-dimensional convolution that reads its input at steps `rate` apart,
find the output y and span, an integer, the width that its filter covers. Return
them in this order. rate is a positive integer.

The stride is 1, and there is no padding and no bias. For y at time t, element k
of the filter meets the value of x that is rate·k later than t (both counted
from 0; nothing is flipped). y has a value for every t at which the filter stays
inside the input.

span is the length from the first to the last time step that is read for one
value of y, both included. In the code given, read holds the input that meets
element k of the filter, for all times of y.
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
