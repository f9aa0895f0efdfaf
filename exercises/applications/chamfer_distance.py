"""Chamfer 距離

2 つの点の集合 a、b の Chamfer 距離 distance を求めよ。a のそれぞれの点から、b
の最も近い点までのユークリッド距離の 2 乗を足し、b の側からも同じように足して、2
つの和を足したものとする。平均はしない。

a の i 番目の点に最も近い b の点の番号 nearest[i] も求め、nearest, distance の順
に返せ。最も近い点がいくつもあれば、番号の最も小さい点とする。2 つの集合の点の数
は違ってよい。同じ位置に点がいくつかあることもある。

---
    a: (n, D)    b: (m, D)    squares: (n, m)    nearest: (n,)
    distance: scalar

---
Chamfer distance

Compute `distance`, the Chamfer distance between two sets of points, a and b.
For each point of a the square of the Euclidean distance to the nearest point of
b is added; the same is done for the points of b; and the two sums are added.
Nothing is averaged.

Find also nearest[i], the number of the point of b that is nearest to point
number i of a, and return nearest and distance in this order. Of several points
that are nearest the one with the smallest number counts. The sets may have
different numbers of points, and some points may be at the same place.
"""

import numpy as np


def chamfer_distance(a, b):
    squares = ...  # TODO 1
    nearest = ...  # TODO 2
    forth = ...  # TODO 3
    back = ...  # TODO 4
    distance = forth + back
    return nearest, distance
