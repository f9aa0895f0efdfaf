"""すべての組の IoU

予測した n 個の矩形 predicted と正解の m 個の矩形 truth のすべての組について
IoU を求め、行列 iou とする。予測は行、正解は列に並ぶ。さらに、予測した矩形の
それぞれについて、IoU が最大である正解の番号を best に入れ、iou, best の順に返
せ。番号は 0 から数える。最大の正解がいくつかあれば番号の小さいほう、どの正解
とも重ならない予測では −1 とする。辺や頂点で接するだけなら、重なっていない。

座標は連続で、画素の番号ではない。union は組のそれぞれを合わせた範囲の面積であ
る。

---
    predicted: (n, 4)    truth: (m, 4)    x1, y1, x2, y2    x1 < x2, y1 < y2
    low, high, sides: (n, m, 2)    union, iou: (n, m)    best: (n,)

---
IoU of all pairs

Find the IoU of every pair of one of n predicted boxes and one of m true boxes,
as a matrix `iou` with a row for each predicted box and a column for each true
one. Then find, for each predicted box, the number of the true box with which
its IoU is largest: these are `best`. Return iou and best, in this order. Boxes
are numbered from 0. Where several true boxes are equally good, best is the
smallest of their numbers; where a predicted box overlaps none, it is −1. Boxes
that only touch do not overlap.

Coordinates are continuous, not numbers of pixels. `union` holds the area that
each pair covers together.
"""

import numpy as np


def area(boxes):
    return (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])


def iou_matrix(predicted, truth):
    low = ...  # TODO 1
    high = ...  # TODO 2
    sides = ...  # TODO 3
    overlap = sides[..., 0] * sides[..., 1]
    union = ...  # TODO 4
    iou = overlap / union
    best = ...  # TODO 5
    return iou, best
