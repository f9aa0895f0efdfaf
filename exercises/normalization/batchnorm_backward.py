"""BatchNormalization の逆伝播

学習時の BatchNormalization の逆伝播を求めよ。損失 L の、出力に関する勾配 dy = ∂L/∂y から、
入力と 2 つの係数に関する勾配 dx, dgamma, dbeta を返す。

    x, dy, dx: (batch, features)    gamma, dgamma, dbeta: (features,)

順伝播は次のとおり。Σ と平均はどれもバッチの軸についてとり、特徴ごとに計算する。

    centered = x − (x の平均)
    variance = Σ centered² / batch
    std = √(variance + 0.001)
    x_hat = centered / std
    y = gamma x_hat + beta

平均と分散も x から計算したものなので、そこを通る勾配も数える。勾配は 1 段ずつ求める。

    dx_hat       x_hat に関する L の勾配
    dvariance    variance に関する L の勾配。(features,)
    dcentered    centered に関する L の勾配（std を通る分も含む全体）

---
Backward through BatchNormalization

Go backward through BatchNormalization in training: from dy = ∂L/∂y, the
gradient of a loss L at the output, compute those at the input and at the two
coefficients, dx, dgamma and dbeta. Shapes and the forward formulas are those
above; Σ and the mean run over the batch, and each feature is by itself.

The mean and the variance were computed from x too, and the gradient that goes
through them counts. Take one step at a time.

    dx_hat       the gradient of L at x_hat
    dvariance    the gradient of L at variance: (features,)
    dcentered    the gradient of L at centered, all of it, also through std
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
