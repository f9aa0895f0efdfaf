"""全パラメータをまとめた勾配クリッピング

パラメータごとの勾配のリスト gradients を、全体で 1 つのノルムを使って
クリップせよ。クリップ後の勾配のリスト clipped と、クリップ前の全体のノルム
norm を、この順に返せ。

gradients は配列のリストで、形は配列ごとに異なる。clipped は、gradients と同じ
順に同じ形の配列を並べたリストである。

norm は、すべての配列のすべての要素を 1 本のベクトルに並べたときの
L2 ノルムである。norm が threshold を超えたら、並べたベクトルのノルムがちょうど
threshold になるように全勾配を縮め、超えなければ何も変えない。並べたベクトルの
向きはどちらの場合も変わらない。

rate は gradients に掛ける倍率で、変えないときは 1 である。すべてが 0 の配列があ
ることもあるが、全体のノルムは正である。

---
    threshold, norm, rate: scalar    threshold > 0    norm > 0

---
Clipping all gradients together

Clip `gradients`, a list with the gradient of each parameter, by one norm for
the whole list. Return `clipped`, the list of clipped gradients, and `norm`,
that of the whole before clipping, in this order.

`gradients` is a list of arrays of different shapes; `clipped` lists arrays in
the same order and of the same shapes.

`norm` is the L2 norm of the vector that lays all elements of all arrays end to
end. If it exceeds `threshold`, shorten all gradients so that this vector's norm
becomes exactly `threshold`; if not, change nothing. The vector keeps its
direction either way.

`rate` is the factor applied to the gradients, 1 where nothing changes. There
may be an array of zeros, but the norm of the whole is positive.
"""

import numpy as np


def clip_by_global_norm(gradients, threshold):
    norm = ...  # TODO 1
    rate = ...  # TODO 2
    clipped = ...  # TODO 3
    return clipped, norm
