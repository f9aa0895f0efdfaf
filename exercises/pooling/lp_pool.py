"""Lp プーリング

x に Lp プーリングを施した y を返せ。式は、窓の中の値が a₁, a₂, …, aₙ のときの
1 つの出力である。

p は実数で、p = 1 なら絶対値の平均になり、p → ∞ では絶対値の最大値に近づく。
平均値プーリングと最大値プーリングの間をつなぐものである。n で割らない定義も
あるが、ここでは割る。

窓は縦横とも size 画素で、左上の端から縦横とも stride 画素ずつずらす。
パディングはなく、はみ出す窓は使わない。計算はチャネルごとに行う。

windows は、すべての窓を並べた配列である。最後の 2 つの軸が、窓の中の縦と横。

---
    ( (|a₁|ᵖ + |a₂|ᵖ + … + |aₙ|ᵖ) / n )^(1/p)    p ≥ 1

    x: (batch, height, width, channels)
    windows, powers: (batch, out_height, out_width, channels, size, size)
    mean, y: (batch, out_height, out_width, channels)

---
Lp pooling

Return y, which is x after Lp pooling. The formula is one output, for a window
that holds the values a₁, a₂, …, aₙ.

p is a real number. With p = 1 the output is the mean of the absolute values; as
p → ∞ it tends to the largest of them, so that Lp pooling joins average and max
pooling. Some definitions do not divide by n; this one does.

The windows are `size` pixels high and wide, start at the top left corner, and
move by `stride` pixels both ways. There is no padding, and a window that would
stick out is not used. Each channel is by itself.

`windows` is an array of all the windows; its last two axes are the rows and the
columns within a window.
"""

import numpy as np


def lp_pool(x, size, stride, p):
    windows = np.lib.stride_tricks.sliding_window_view(x, (size, size), axis=(1, 2))
    windows = windows[:, ::stride, ::stride]
    powers = ...  # TODO 1
    mean = ...  # TODO 2
    y = ...  # TODO 3
    return y
