"""全パラメータをまとめた勾配クリッピング

パラメータごとの勾配のリスト gradients を、全体で 1 つのノルムを使ってクリップせよ。
クリップ後の勾配のリスト clipped と、クリップ前の全体のノルム norm を返す。

    gradients: 配列のリスト（形は配列ごとに異なる）    threshold: 正の実数
    clipped: 配列のリスト（gradients と同じ順、同じ形）    norm: 実数

norm は、すべての配列のすべての要素を 1 本のベクトルに並べたときの L2 ノルム。
norm が threshold を超えたら、並べたベクトルのノルムがちょうど threshold になるように
全勾配を縮め、超えなければ何も変えない。並べたベクトルの向きはどちらの場合も変わらない。

rate は gradients に掛ける倍率（変えないときは 1）。norm は 0 ではない。

---
Clipping all gradients together

Clip a list of gradients, one array per parameter, by one norm for the whole list. Return
the list of clipped gradients and the norm of the whole before clipping.

    gradients: a list of arrays of different shapes    threshold: a positive number
    clipped: a list of arrays, in the order and shapes of gradients    norm: a number

`norm` is the L2 norm of the vector that lays all elements of all arrays end to end. If it
exceeds `threshold`, shorten all gradients so that this vector's norm becomes exactly
`threshold`; if not, change nothing. The vector keeps its direction either way.

`rate` is the factor applied to the gradients, 1 where nothing changes. The norm is not 0.
"""

import numpy as np


def clip_by_global_norm(gradients, threshold):
    norm = ...  # TODO 1
    rate = ...  # TODO 2
    clipped = ...  # TODO 3
    return clipped, norm
