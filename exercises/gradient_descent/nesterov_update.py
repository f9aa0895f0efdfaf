"""Nesterov の加速法（NAG）

NAG では、速度 v に乗って μ v だけ先へ進んだ点で勾配を求める。位置を θ とすると

    g = ∇L(θ + μ v)
    v ← μ v − η g
    θ ← θ + v            この式の v は、更新した後の v

Keras などの実装は、θ ではなく先の点 w = θ + μ v を重みとして持つ。そうすれば、
勾配はいつも持っている重み w で求められる。上の 3 式を w と v の式に書き直し、
w をちょうど steps 回更新せよ。返すのは、w の通った点を並べた path と、
最後の v。

    L(w) = ½ wᵀ A w − bᵀ w        勾配を求める行はスタブにある
    A: (size, size)    b, start, w, v: (size,)    path: (steps + 1, size)

A は引数 a、η は learning_rate、μ は momentum。v の初期値は 0 なので、
w も start から始まる。path の最初の行は start、2 行目からは各更新の後の w。

---
Nesterov's accelerated gradient (NAG)

NAG takes the gradient at a point ahead, where the velocity v will have carried
the position θ by μ v: the three formulas above, in the third of which v is the
updated one.

Keras and others do not keep θ as the weights but the point ahead, w = θ + μ v;
then the gradient is always that at the weights one has. Rewrite the formulas
for w and v, and update w exactly `steps` times. Return `path`, the points w
passed, one below the other, and the final v.

The line with the gradient of L is in the stub. A is the argument `a`, η is
`learning_rate`, μ is `momentum`. Shapes are those above. v begins as 0, so that
w, too, begins at `start`. The first row of `path` is `start`, the others are w
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
