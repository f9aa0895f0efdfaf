"""Lp プーリング

x に Lp プーリングを施した y を返せ。1 つの出力は、窓の中の n 個の値を 1 列に
並べたベクトルの Lp ノルムを、n の p 乗根で割ったものである。

p は 1 以上の実数で、p = 1 なら絶対値の平均になり、p → ∞ では絶対値の最大値に
近づく。平均値プーリングと最大値プーリングの間をつなぐものである。n の p 乗根で
割らない定義もあるが、ここでは割る。

窓は縦横とも size 画素で、左上の端から縦横とも stride 画素ずつずらす。
パディングはなく、はみ出す窓は使わない。計算はチャネルごとに行う。

windows は、すべての窓を並べた配列で、最後の 2 つの軸が、窓の中の縦と横である。
mean は、窓ごとの powers の平均である。

---
    x: (batch, height, width, channels)
    windows, powers: (batch, out_height, out_width, channels, size, size)
    mean, y: (batch, out_height, out_width, channels)

---
Lp pooling

Return y, which is x after Lp pooling. One output is the Lp norm of the vector
of the n values in a window, divided by the p-th root of n.

p is a real number of at least 1. With p = 1 the output is the mean of the
absolute values; as p → ∞ it tends to the largest of them, so that Lp pooling
joins average and max pooling. Some definitions do not divide by the root of n;
this one does.

The windows are `size` pixels high and wide, start at the top left corner, and
move by `stride` pixels both ways. There is no padding, and a window that would
stick out is not used. Each channel is by itself.

`windows` is an array of all the windows; its last two axes are the rows and the
columns within a window. mean is the mean of powers, for each window.
"""

import numpy as np


def lp_pool(x, size, stride, p):
    windows = np.lib.stride_tricks.sliding_window_view(x, (size, size), axis=(1, 2))
    windows = windows[:, ::stride, ::stride]
    powers = ...  # TODO 1
    mean = ...  # TODO 2
    y = ...  # TODO 3
    return y
