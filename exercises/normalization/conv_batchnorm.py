"""畳み込み層の BatchNormalization

畳み込み層の出力 x を、学習時の BatchNormalization に通した値 y を NumPy で求めよ。

    x, y: (batch, height, width, channels)    gamma, beta: (channels,)

チャネルごとに、いまのミニバッチの全サンプル、全画素の平均と分散で正規化する。分散は、
偏差の 2 乗の和を batch·height·width で割る。標準偏差は、分散に ε = 0.001（Keras の既
定値）を足してからとった平方根とする。正規化した値に、チャネルごとの gamma を掛け、beta
を足したものが y である。

---
BatchNormalization after a convolution

Send x, the output of a convolution, through BatchNormalization in training and return the
result y. Shapes are those above.

Each channel is normalised with the mean and the variance of all samples and all pixels of
the mini-batch at hand; the squared deviations are summed and divided by
batch·height·width. The standard deviation is the square root of the variance plus
ε = 0.001 (Keras's default), added before the root. What is normalised is multiplied by
gamma and beta is added, channel by channel.
"""

import numpy as np


def conv_batchnorm(x, gamma, beta):
    axes = ...  # TODO 1
    mean = x.mean(axis=axes, keepdims=True)
    variance = x.var(axis=axes, keepdims=True)
    x_hat = ...  # TODO 2
    y = ...  # TODO 3
    return y
