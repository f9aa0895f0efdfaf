"""Nesterov の加速法（NAG）

NAG では、速度 v に乗って位置 θ から μ v だけ先へ進んだ点で勾配 g を求める。θ の
更新に使う v は、更新した後の v である。

Keras などの実装は、θ ではなく先の点 w を重みとして持つ。そうすれば、
勾配はいつも持っている重み w で求められる。θ と v の式を w と v の式に書き直し、
w をちょうど steps 回更新せよ。w の通った点を並べた path と、最後の v を、この
順に返せ。

L の勾配を求める行は、与えられたコードにある。v の初期値は 0 なので、w も
start から始まる。path の最初の行は start、2 行目からは各更新の後の w。

---
    a: (size, size)    b, start, w, v: (size,)    path: (steps + 1, size)

    L(w) = ½ wᵀ A w − bᵀ w

    g = ∇L(θ + μ v)
    v ← μ v − η g
    θ ← θ + v

    w = θ + μ v

    A = a    η = learning_rate    μ = momentum

---
Nesterov's accelerated gradient (NAG)

NAG takes the gradient g at a point ahead, where the velocity v will have
carried the position θ by μ v. The v that updates θ is the updated one.

Keras and others do not keep θ as the weights but the point ahead, w; then the
gradient is always that at the weights one has. Rewrite the formulas of θ and v
for w and v, and update w exactly `steps` times. Return `path`, the points w
passed, row by row, and the final v, in this order.

The line with the gradient of L is in the code given. v begins as 0, so that w,
too, begins at `start`. The first row of `path` is `start`, the others are w
after each update.
"""

import numpy as np


def nesterov(a, b, start, learning_rate, momentum, steps):
    w = start
    v = np.zeros_like(w)
    path = [w]
    for _ in range(steps):
        gradient = a @ w - b
        v = ...  # TODO 1
        w = ...  # TODO 2
        path.append(w)
    path = np.array(path)
    return path, v
