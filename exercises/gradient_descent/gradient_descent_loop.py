"""勾配降下法で 2 次関数を下る

2 次関数 L を小さくするように、点 start から w を勾配降下法で steps 回更新せよ。
通った点をすべて並べた path を返せ。

A は対称行列で、固有値はすべて正である。勾配は更新のたびに、いまの w で求め直
し、学習率（勾配に掛ける数）は、どの更新でも learning_rate とする。path の最初
の行は start、2 行目からは各更新の後の w である。

---
    a: (size, size)    b, start, w: (size,)    path: (steps + 1, size)

    L(w) = ½ wᵀ A w − bᵀ w    A = a

---
Down a quadratic by gradient descent

Make the quadratic L smaller by `steps` updates of w by gradient descent,
beginning at the point `start`. Return `path`, all points passed, row by row.

A is symmetric with positive eigenvalues. At every update the gradient is found
anew, at the present w, and the learning rate, which multiplies it, is
learning_rate at each of them. The first row of `path` is `start`, the others
are w after each update.
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
