"""Layer Normalization

全結合層の出力 x を Layer Normalization に通した値 y を NumPy で求めよ。

    x, y: (batch, features)    gamma, beta: (features,)

サンプル（行）ごとに、その行の全特徴の平均と分散（偏差の 2 乗の和を features で割った
もの）で正規化する。標準偏差は、分散に ε = 0.001（Keras の既定値）を足してからとった平
方根とする。正規化した値に、特徴ごとの gamma を掛け、beta を足したものが y である。

---
Layer Normalization

Send x, the output of a fully connected layer, through Layer Normalization and return the
result y. Shapes are those above.

Each sample (row) is normalised with the mean and the variance of all its features (the
squared deviations summed and divided by `features`). The standard deviation is the square
root of the variance plus ε = 0.001 (Keras's default), added before the root is taken.
What is normalised is multiplied by gamma and beta is added, feature by feature.
"""

import numpy as np


def layernorm(x, gamma, beta):
    mean = ...  # TODO 1
    variance = ...  # TODO 2
    x_hat = ...  # TODO 3
    y = ...  # TODO 4
    return y
