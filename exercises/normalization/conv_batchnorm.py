"""畳み込み層のあとの BatchNormalization

畳み込み層の出力 x（NHWC）を、学習時の BatchNormalization に通した値 y を
求めよ。

フィルタは、画像のどの位置でも同じものが使われる。そこで、平均と分散は
チャネルごとに 1 組だけとり、同じフィルタから出た値はすべて同じ平均と分散で
正規化する。Keras の `BatchNormalization(axis=-1)` と同じである。

    axes        平均をとる軸の番号のタプル（0 から数える）
    variance    分散。偏差の 2 乗の平均（不偏分散ではない）。形は mean と同じ

ε = 0.001 を分散に足してから平方根をとる。gamma と beta もチャネルごとの係数で、
gamma を掛けてから beta を足す。

---
    x, y: (batch, height, width, channels)    gamma, beta: (channels,)

---
BatchNormalization after a convolution

Send x, the output of a convolutional layer (NHWC), through BatchNormalization
in training and return the result y.

A filter is the same wherever on the image it is used. So there is one mean and
one variance per channel, and whatever came from the same filter is normalised
with the same two numbers, as in Keras's `BatchNormalization(axis=-1)`.

    axes        the numbers of the axes averaged over, a tuple, counted from 0
    variance    the mean of the squared deviations (not unbiased), of the shape
                of mean

ε = 0.001 is added to the variance before the root is taken. gamma and beta
belong to the channels as well: gamma multiplies, and then beta is added.
"""

import numpy as np


def conv_batchnorm(x, gamma, beta):
    axes = ...  # TODO 1
    mean = x.mean(axis=axes, keepdims=True)
    variance = ...  # TODO 2
    y = ...  # TODO 3
    return y
