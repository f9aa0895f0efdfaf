"""2 次元の畳み込み

カラー画像などの多チャネルの入力 x に、フィルタ kernel を畳み込んだ値 y を
求めよ。

x の上下左右に padding ずつ 0 を足したものを padded とし、その上でフィルタを、
縦にも横にも stride ずつずらす。全体が padded に収まる位置だけで計算する。

フィルタの左上が padded の (top, left) にあるとき、フィルタと重なる部分が
patch である。フィルタ 1 枚と patch について、重なる値どうしの積を、縦、横、
入力のチャネルのすべてにわたって足し合わせ、そのフィルタの bias を加えたものが
y の 1 つの値になる。

ここでの畳み込みは、Keras の `Conv2D` と同じくフィルタを反転しない（相互相関）。
活性化関数は適用しない。

---
    x: (batch, height, width, in_channels)
    kernel: (kernel_height, kernel_width, in_channels, out_channels)
    bias: (out_channels,)    y: (batch, out_height, out_width, out_channels)

---
Convolution in two dimensions

Convolve x, an input of several channels such as a colour image, with the
filters in `kernel` and return the result y.

`padded` is x with `padding` zeros added at the top, the bottom, the left and
the right. Over it the filters move by `stride` both down and to the right;
only positions where all of a filter lies within `padded` count.

While a filter's upper left corner is at (top, left) of `padded`, what it covers
is `patch`. For one filter and one patch, the products of the values that meet
are summed over height, width and all input channels; with the filter's `bias`
added, this is one value of y.

As in Keras's `Conv2D`, the filter is not flipped (cross-correlation), and there
is no activation.
"""

import numpy as np


def conv2d(x, kernel, bias, stride, padding):
    batch, height, width, _ = x.shape
    kernel_height, kernel_width, _, out_channels = kernel.shape
    padded = ...  # TODO 1
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1

    y = np.empty((batch, out_height, out_width, out_channels))
    for i in range(out_height):
        for j in range(out_width):
            top = ...  # TODO 2
            left = ...  # TODO 3
            patch = padded[:, top : top + kernel_height, left : left + kernel_width]
            ...  # TODO 4
    return y
