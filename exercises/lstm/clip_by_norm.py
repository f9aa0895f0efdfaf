"""勾配クリッピング

勾配爆発を防ぐため、勾配 gradient のノルム norm が閾値 threshold を
超えたら、向きを変えずに長さだけを縮める。クリップ後の勾配 clipped を返せ。

norm は、行列の全要素から 1 つだけ求める L2 ノルム（全要素の 2 乗和の平方根）
である。norm が threshold を超えたときの clipped は、gradient と同じ向きで、
ノルムがちょうど threshold になる。超えないときは gradient のままとする。

---
    gradient, clipped: (rows, columns)
    threshold, norm: scalar    threshold > 0    norm > 0

---
Gradient clipping

To keep gradients from exploding, shorten the matrix `gradient`, without turning
it, where its norm exceeds `threshold`. Return the clipped gradient, `clipped`.

`norm` is taken over the whole matrix: it is the L2 norm, the square root of the
sum of the squares of all elements. Where it exceeds `threshold`, `clipped`
points the way `gradient` does and has exactly the norm `threshold`; where it
does not, `clipped` is `gradient` as it is.
"""

import numpy as np


def clip_by_norm(gradient, threshold):
    norm = ...  # TODO 1
    rate = threshold / norm
    clipped = ...  # TODO 2
    return clipped
