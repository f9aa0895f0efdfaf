"""ガウス分布の最尤推定

データ x の各列（特徴）の samples 個の値は、列ごとに別のガウス分布から独立に得
られたとする。列ごとに、尤度を最大にする平均 mean と分散 variance を求めよ。ま
た、そのときの対数尤度 log_likelihood を、列ごとに求めよ。

尤度は、その列の samples 個の値の密度の積である。値が多いと、積そのものは
float64 では 0 になることもある。log は自然対数である。samples は 2 以上で、ど
の列にも異なる値がある。

---
    x: (samples, features)    mean, variance, log_likelihood: (features,)

---
Maximum likelihood for Gaussians

Each column (feature) of the data x has a Gaussian of its own, from which its
values, one for each sample, were drawn independently. For each column compute
the mean, `mean`, and the variance, `variance`, under which the likelihood is
largest, and the log-likelihood that they have, `log_likelihood`.

The likelihood is the product of the densities of the column's values, as many
as there are samples; where these are many, the product itself may be 0 in
float64. log is the natural logarithm. There are at least 2 samples, and no
column is constant.
"""

import numpy as np


def gaussian_mle(x):
    mean = ...  # TODO 1
    variance = ...  # TODO 2
    log_likelihood = ...  # TODO 3
    return mean, variance, log_likelihood
