"""Group Normalization

畳み込み層の出力 x を、Group Normalization に通した値 y を NumPy で求めよ。

    x, y: (batch, height, width, channels)    gamma, beta: (channels,)
    groups: チャネルの組の数。channels を割り切る

チャネルを前から順に同じ大きさの groups 組に分け、サンプルごと、組ごとに、その組の全
画素、全チャネルの平均と分散で正規化する。分散は、偏差の 2 乗の和を個数で割る。標準偏
差は、分散に ε = 0.001（Keras の既定値）を足してからとった平方根とする。正規化した値に、
チャネルごとの gamma を掛け、beta を足したものが y である。groups が channels に等しい
とき、Instance Normalization になる。

---
Group Normalization

Send x, the output of a convolution, through Group Normalization and return the result y.
Shapes are those above; `groups`, the number of groups of channels, divides `channels`.

The channels are cut, in their order, into `groups` groups of one size. Each group of each
sample is normalised with the mean and the variance of all its pixels and channels; the
squared deviations are summed and divided by their number. The standard deviation is the
square root of the variance plus ε = 0.001 (Keras's default), added before the root. What
is normalised is multiplied by gamma and beta is added, channel by channel. With as many
groups as channels this is Instance Normalization.
"""

import numpy as np


def group_norm(x, gamma, beta, groups):
    batch, height, width, channels = x.shape
    grouped = ...  # TODO 1
    mean = ...  # TODO 2
    variance = grouped.var(axis=(1, 2, 4), keepdims=True)
    x_hat = ((grouped - mean) / np.sqrt(variance + 0.001)).reshape(x.shape)
    y = ...  # TODO 3
    return y
