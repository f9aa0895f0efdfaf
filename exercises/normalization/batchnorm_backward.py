"""BatchNormalization の逆伝播

学習時の BatchNormalization の逆伝播を求めよ。損失 L の、出力 y に関する勾配 dy
から、入力 x と係数 gamma, beta に関する勾配 dx, dgamma, dbeta を求め、この順に
返せ。順伝播の Σ と mean はバッチの軸についてとり、特徴ごとに計算する。

平均と分散も x から計算したものなので、そこを通る勾配も数える。dy の和が 0 とは
限らない。勾配は 1 段ずつ求める。dx_hat, dvariance, dcentered は、それぞれ
x_hat, variance, centered に関する L の勾配で、dcentered は std を通る分も含む
全体とする。

---
    x, centered, x_hat, y, dx, dcentered, dx_hat, dy: (batch, features)
    gamma, beta, variance, std, dgamma, dbeta, dvariance: (features,)

    centered = x − mean(x)
    variance = Σ centered² / batch
    std = √(variance + 0.001)
    x_hat = centered / std
    y = gamma x_hat + beta

---
Backward through BatchNormalization

Go backward through BatchNormalization in training: from dy, the gradient
of a loss L with respect to the output y, compute those with respect to the
input x and to the coefficients gamma and beta. Return dx, dgamma and dbeta in
this order. In the forward pass Σ and mean run over the batch axis, and each
feature is by itself.

The mean and the variance were computed from x too, and the gradient that goes
through them counts. dy need not sum to 0. Take one step at a time: dx_hat,
dvariance and dcentered are the gradients of L with respect to x_hat, variance
and centered, and dcentered is all of it, also what goes through std.
"""

import numpy as np


def batchnorm_backward(x, gamma, dy):
    batch = len(x)
    centered = x - x.mean(axis=0)
    std = np.sqrt((centered**2).mean(axis=0) + 0.001)
    x_hat = centered / std

    dbeta = ...  # TODO 1
    dgamma = ...  # TODO 2
    dx_hat = ...  # TODO 3
    dvariance = ...  # TODO 4
    dcentered = ...  # TODO 5
    dx = ...  # TODO 6
    return dx, dgamma, dbeta
