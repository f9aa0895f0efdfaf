"""Earth Mover's Distance

同じ数の点からなる 2 つの集合 a、b の Earth Mover's Distance（EMD）distance を求
めよ。a の点と b の点を、余りなく一対一に対応させ、対応する点の間のユークリッド
距離（2 乗しない）を足す。その和が最も小さくなる対応を選ぶ。

点は多くても 6 個なので、すべての対応を調べてよい。最も小さい和を distance、すべ
ての対応のうち、和がその最小値と等しいもの（差が 1e-9 以下のもの）の数を ties と
し、distance, ties の順に返せ。同じ位置に点がいくつかあることもある。その場合
も、点は番号で区別する。

---
    a, b: (n, D)    lengths: (n, n)    distance: scalar

---
Earth mover's distance

Compute `distance`, the earth mover's distance (EMD) between two sets of as many
points, a and b. Each point of a is matched with one of b and each of b with one
of a, and the Euclidean distances (not squared) between matched points are
added. The matching with the smallest sum counts.

There are at most 6 points, so that all matchings can be tried. The smallest sum
is `distance`; `ties` is how many of all matchings have that sum (differ from it
by 1e-9 at most). Return distance and ties in this order. Some points may be at
the same place; they are told apart by their numbers all the same.
"""

from itertools import permutations

import numpy as np


def emd_small(a, b):
    lengths = ...  # TODO 1
    sums = ...  # TODO 2
    distance = ...  # TODO 3
    ties = ...  # TODO 4
    return distance, ties
