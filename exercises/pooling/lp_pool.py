"""Lp プーリング

x に Lp プーリングを施した y を返せ。窓の中の値を a₁, a₂, …, aₙ とすると、出力は

    ( (|a₁|ᵖ + |a₂|ᵖ + … + |aₙ|ᵖ) / n )^(1/p)

p = 1 なら絶対値の平均、p → ∞ なら絶対値の最大値になり、平均値プーリングと最大値
プーリングの間をつなぐ。n で割らない定義もあるが、ここでは割る。

    x: (batch, height, width, channels)
    y: (batch, out_height, out_width, channels)    p: 1 以上の実数

窓は縦横とも size 画素で、左上の端から縦横とも stride 画素ずつずらす。
パディングはなく、はみ出す窓は使わない。計算はチャネルごとに行う。

windows は、すべての窓を並べた配列である。最後の 2 つの軸が、窓の中の縦と横。

    windows: (batch, out_height, out_width, channels, size, size)
    powers    windows と同じ形
    mean      y と同じ形

---
Lp pooling

Return y, which is x after Lp pooling. For the values a₁, a₂, …, aₙ in a window,
the output is the formula above. It is the mean of the absolute values if p = 1
and tends to the largest absolute value as p → ∞, so that it joins average and
max pooling. Some definitions do not divide by n; this one does.

Shapes are those above; p is a real number, 1 or more. The windows are `size`
pixels high and wide, start at the top left corner, and move by `stride` pixels
both ways. There is no padding, and a window that would stick out is not used.
Each channel is by itself.

`windows` is an array of all the windows; its last two axes are the rows and the
columns within a window. powers has the shape of windows, mean that of y.
"""

import numpy as np


def lp_pool(x, size, stride, p):
    windows = np.lib.stride_tricks.sliding_window_view(x, (size, size), axis=(1, 2))
    windows = windows[:, ::stride, ::stride]
    powers = ...  # TODO 1
    mean = ...  # TODO 2
    y = ...  # TODO 3
    return y
