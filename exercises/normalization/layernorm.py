"""LayerNormalization の計算

系列 x を LayerNormalization に通した値 y を求めよ。Transformer の Add & Norm で
使われるのがこれである（BatchNormalization ではない）。

どのサンプルのどの時刻でも、そこにある features 個の値だけから平均と分散を求めて
正規化する。学習時と推論時で計算は変わらない。

    mean        平均
    variance    分散。偏差の 2 乗の和を features で割る（不偏分散ではない）
    x_hat       平均を引き、標準偏差で割った値

標準偏差は、分散に ε = 0.001（Keras の既定値）を足してからとった平方根とする。
正規化した値に、特徴ごとの gamma を掛け、beta を足したものが y である。

---
    x, x_hat, y: (batch, steps, features)    gamma, beta: (features,)

---
Computing LayerNormalization

Send the sequences x through LayerNormalization and return the result y. This is
the Norm of the Transformer's Add & Norm (which is not BatchNormalization).

At every step of every sample, the mean and the variance are those of
the `features` numbers there and of nothing else. Training and inference
are the same.

    mean        the mean
    variance    the squared deviations summed, divided by features (not
                unbiased)
    x_hat       x less the mean, over the standard deviation

The standard deviation is the square root of the variance plus ε, and ε = 0.001
(Keras's default) is added before the root is taken. Multiply what is normalised
by gamma and add beta, feature by feature, to get y.
"""

import numpy as np


def layernorm(x, gamma, beta):
    mean = ...  # TODO 1
    variance = ...  # TODO 2
    x_hat = ...  # TODO 3
    y = ...  # TODO 4
    return y
