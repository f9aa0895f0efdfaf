"""学習時の BatchNormalization

全結合層の出力 x を、学習時の BatchNormalization に通した値 y を求めよ。
特徴（列）ごとに、いまのミニバッチの平均と分散で正規化する。

    mean        平均
    variance    分散。偏差の 2 乗の和を batch で割る（不偏分散ではない）
    x_hat       平均を引き、標準偏差で割った値

標準偏差は、分散に ε = 0.001（Keras の既定値）を足してからとった平方根とする。
正規化した値に、特徴ごとの gamma を掛け、beta を足したものが y である。

---
    x, x_hat, y: (batch, features)    gamma, beta: (features,)

---
BatchNormalization in training

Send x, the output of a fully connected layer, through BatchNormalization in
training and return the result y. Each feature (column) is normalised with the
mean and the variance of the mini-batch at hand.

    mean        the mean
    variance    the squared deviations summed, divided by batch (not unbiased)
    x_hat       x less the mean, over the standard deviation

The standard deviation is the square root of the variance plus ε, and ε = 0.001
(Keras's default) is added before the root is taken. Multiply what is normalised
by gamma and add beta, feature by feature, to get y.
"""

import numpy as np


def batchnorm_train(x, gamma, beta):
    mean = ...  # TODO 1
    variance = ...  # TODO 2
    x_hat = ...  # TODO 3
    y = ...  # TODO 4
    return y
