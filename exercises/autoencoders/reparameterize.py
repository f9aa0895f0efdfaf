"""再パラメータ化

VAE の潜在変数 z を、画像ごとの正規分布 N(μ, diag(σ²)) から引く。乱数は、標準正
規分布から引かれた noise として与えられる。1 枚の画像につき samples 個の z を引
く。

mean は μ、log_variance は分散 σ² の自然対数である。deviation は標準偏差とする。
noise を用いて z を作り、損失 L の z に関する勾配を dz とするとき、L の mean に
関する勾配を dmean、log_variance に関する勾配を dlog_variance とする。z, dmean,
dlog_variance の順に返せ。

---
    mean, log_variance, deviation, dmean, dlog_variance: (batch, latent)
    noise, z, dz: (samples, batch, latent)

---
Reparameterisation

For each image the latent variable z of a VAE is drawn from a normal
distribution N(μ, diag(σ²)). What is random is given as `noise`, drawn from the
standard normal distribution. For each image `samples` values of z are drawn.

`mean` is μ, `log_variance` the natural logarithm of the variance σ². Let
`deviation` be the standard deviation. Make z from `noise`; and where dz is the
gradient of the loss L with respect to z, let dmean and dlog_variance be those
of L with respect to mean and to log_variance. Return z, dmean and
dlog_variance, in this order.
"""

import numpy as np


def reparameterize(mean, log_variance, noise, dz):
    deviation = ...  # TODO 1
    z = ...  # TODO 2
    dmean = ...  # TODO 3
    dlog_variance = ...  # TODO 4
    return z, dmean, dlog_variance
