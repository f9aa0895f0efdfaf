"""Nesterov の加速法（NAG）

NAG では、勾配 g を、位置 θ ではなく、速度 v に乗って μ v だけ先へ進んだ点で求め
る。v は、μ を掛けて減衰させてから、学習率 learning_rate を掛けた g を引いて更新
する。θ は、その更新した v の分だけ動く。

Keras などの実装は、θ ではなく先の点 w を重みとして持つ。そうすれば、持ってい
る重み w で、いつも勾配を求められる。θ と v の更新を w と v の更新に書き直し、
w をちょうど steps 回更新せよ。w の通った点を並べた path と、最後の v を、この
順に返せ。

L の勾配を求める行は、与えられたコードにある。v の初期値は 0 なので、w も
start から始まる。path の最初の行は start、2 行目からは各更新の後の w である。

---
    a: (size, size)    b, start, w, v: (size,)    path: (steps + 1, size)

    L(w) = ½ wᵀ A w − bᵀ w    A = a
    w = θ + μ v    g = ∇L(θ + μ v)    μ = momentum

---
Nesterov's accelerated gradient (NAG)

NAG takes the gradient g not at the position θ but at a point ahead, to which
the velocity v will have carried it by μ v. v is damped by the factor μ, and
then g times learning_rate is taken off it. θ moves by this updated v.

Keras and others do not keep θ as the weights but the point ahead, w; then the
gradient is always that at the weights one has. Rewrite the updates of θ and v
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
