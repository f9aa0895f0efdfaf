"""モメンタム付き勾配降下法で学習する

線形回帰（損失は平均二乗誤差）を、全データを 1 バッチとして epochs 回更新せよ。
更新後の重み w と、各エポックの更新前の損失の列 losses を返す。

    x: (samples, features)    y: (samples, 1)    w: (features, 1)    losses: (epochs,)

    L(w) = mean((x w − y)²)
    v ← β v − η ∇L(w)        v の初期値は 0
    w ← w + v

学習率 η は learning_rate、β は momentum。

---
Train by gradient descent with momentum

Fit a linear regression (mean squared error) by `epochs` full-batch updates. Return the
final weights w and the losses, one per epoch, each measured before its update. Shapes and
formulas are those above; η is `learning_rate` and β is `momentum`.
"""

import numpy as np


def train(x, y, w, learning_rate, momentum, epochs):
    velocity = np.zeros_like(w)
    losses = []
    for _ in range(epochs):
        error = x @ w - y
        losses.append(np.mean(error**2))
        gradient = ...  # TODO 1
        velocity = ...  # TODO 2
        w = ...  # TODO 3
    return w, losses
