"""モメンタム付き勾配降下法で学習する

線形回帰（損失は平均二乗誤差）を、全データを 1 バッチとして epochs 回更新せよ。
更新後の重み w と、各エポックの更新前の損失の列 losses を、この順に返せ。

v の初期値は 0 である。

---
    x: (samples, features)    y: (samples, 1)
    w, v: (features, 1)    losses: (epochs,)

    L(w) = mean((x w − y)²)
    v ← β v − η ∇L(w)
    w ← w + v

    η = learning_rate    β = momentum

---
Train by gradient descent with momentum

Fit a linear regression (mean squared error) by `epochs` updates, each with all
data as one batch. Return the final weights w and the losses, one per epoch,
each measured before its update, in this order.

v begins as 0.
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
