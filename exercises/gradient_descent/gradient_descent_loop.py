"""勾配降下法で 2 次関数を下る

次の 2 次関数 L を、点 start から勾配降下法で steps 回更新せよ。
通った点をすべて並べた path を返す。

    L(w) = ½ wᵀ A w − bᵀ w        A は対称行列で、固有値はすべて正
    w ← w − η ∇L(w)              η は learning_rate。ずっと変えない

    A: (size, size)    b, start, w: (size,)    path: (steps + 1, size)

A は引数 a。勾配は更新のたびに、いまの w で求め直す。path の最初の行は start、
2 行目からは各更新の後の w。

---
Down a quadratic by gradient descent

Minimise the quadratic L above by `steps` updates of gradient descent from the
point `start`. Return `path`, all points passed, one below the other.

A, the argument `a`, is symmetric with positive eigenvalues; η is
`learning_rate` and stays the same throughout. Shapes are those above. At every
update the gradient is found anew, at the present w. The first row of `path` is
`start`, the others are w after each update.
"""

import numpy as np


def gradient_descent(a, b, start, learning_rate, steps):
    w = start
    path = [w]
    for _ in range(steps):
        gradient = ...  # TODO 1
        w = ...  # TODO 2
        path.append(w)
    path = np.array(path)
    return path
