"""勾配クリッピング

勾配爆発を防ぐため、勾配のノルムがしきい値を超えたら、向きを変えずに長さだけを縮める。
クリップ後の勾配 clipped を返せ。

    gradient, clipped: (rows, columns)    threshold: 正の実数

ノルムは行列の全要素から 1 つだけ求める L2 ノルム（全要素の 2 乗和の平方根）とする。

    ノルム > threshold のとき    clipped は gradient と同じ向きで、ノルムがちょうど threshold
    ノルム ≦ threshold のとき    clipped = gradient

gradient は零行列ではない。

---
Gradient clipping

To keep gradients from exploding, shorten a gradient whose norm exceeds the threshold
without turning it. Return the clipped gradient.

    gradient, clipped: (rows, columns)    threshold: a positive number

There is one norm for the whole matrix: the L2 norm, the square root of the sum of the
squares of all its elements.

    norm > threshold    clipped points the way gradient does and its norm is exactly threshold
    norm ≤ threshold    clipped = gradient

The gradient is not all zeros.
"""

import numpy as np


def clip_by_norm(gradient, threshold):
    norm = ...  # TODO 1
    rate = threshold / norm
    clipped = ...  # TODO 2
    return clipped
