"""1×1 の畳み込み

1×1 の畳み込み（pointwise convolution）の出力 y を NumPy だけで求めよ。画素の
位置を動かさずに、チャネルだけを混ぜる畳み込みである。1×1 のフィルタが M 枚
あり、y の 1 つの画素は、x の同じ位置の画素に、どの位置でも同じ全結合層を適用
した値になる。フィルタごとに 1 つのバイアスを足し、活性化関数は適用しない。

ストライドは 1、パディングはない。与えられたコードの weights は、kernel から
大きさ 1 の軸を除いた行列である。pixels は 1 行が 1 つの画素（C 個の値）の行列、
mixed は、その行ごとの出力（M 個の値）を並べた行列とする。

---
    x: (N, H, W, C)    kernel: (1, 1, C, M)    bias: (M,)    y: (N, H, W, M)
    weights: (C, M)    pixels: (N·H·W, C)    mixed: (N·H·W, M)

---
A 1×1 convolution

Compute with NumPy alone the output y of a 1×1 (pointwise) convolution, which
leaves pixels where they are and mixes channels only. There are M filters of
1×1, and a pixel of y is what a dense layer, the same everywhere, makes of the
pixel of x at this place. Each filter adds one bias; there is no activation.

The stride is 1, and nothing is padded. In the code given, `weights` is the
kernel as a matrix, without its axes of size 1. `pixels` is the matrix with one
pixel (C values) per row, and `mixed` the matrix of what comes out for each of
its rows (M values).
"""

import numpy as np


def pointwise_conv(x, kernel, bias):
    weights = np.reshape(kernel, kernel.shape[2:])
    pixels = ...  # TODO 1
    mixed = ...  # TODO 2
    y = ...  # TODO 3
    return y
