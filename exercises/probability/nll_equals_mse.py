"""ガウス分布の負の対数尤度と二乗誤差

モデルの予測 predictions のまわりに、正解 y が分散 variance のガウス雑音で
散らばるとする。データ 1 つあたりの負の対数尤度（平均）nll は、平均二乗誤差の
weight 倍に、予測によらない定数 constant を足したものになる。weight、constant、
nll を求めよ。

variance は予測によらない既知の値である。log は自然対数である。平均二乗誤差に
は ½ を付けない。密度が float64 では 0 になるほど、予測から遠い正解もある。

---
    y, predictions: (samples,)    variance, weight, constant, nll: scalar

    nll = −(1/samples) Σ_n log N(y_n | predictions_n, variance)

---
The negative log-likelihood of a Gaussian, and the squared error

Suppose that the right values y scatter around a model's `predictions` with
Gaussian noise of variance `variance`. The negative log-likelihood of one
sample, on average, `nll`, is `weight` times the mean squared error plus a
`constant` that does not depend on the predictions. Compute `weight`, `constant`
and `nll`.

`variance` is known and does not depend on the predictions. log is the natural
logarithm. The mean squared error has no ½. Some right value may be so far
from its prediction that its density is 0 in float64.
"""

import numpy as np


def nll_equals_mse(y, predictions, variance):
    weight = ...  # TODO 1
    constant = ...  # TODO 2
    nll = ...  # TODO 3
    return weight, constant, nll
