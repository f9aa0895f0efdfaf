"""FCOS の目標と centerness

FCOS は、特徴マップの位置を入力画像の座標に直した点 points のうち、正解の矩形
box の内側にあるものを正例とする。正例の点は、矩形の左、上、右、下の辺までの距
離 distances と、中心への近さ centerness を学ぶ。inside, distances, centerness
の順に返せ。

    inside        点が矩形の内側にあるかどうか（真偽値）。辺の上は含まない
    distances     どの点でも、左、上、右、下の順。外側の点では負の値が混じる
    centerness    左右の距離の、小さいほうを大きいほうで割った比と、上下の距離の
                  同じ比との積の平方根。内側にない点では 0 とする

x は右へ、y は下へ測る。

---
    points: (n, 2)    x, y
    box: (4,)         x1, y1, x2, y2    x1 < x2, y1 < y2
    inside, centerness: (n,)    distances: (n, 4)

---
FCOS's targets and centerness

Of the places of a feature map, given as points in the coordinates of the input,
FCOS takes those inside a true box as positives. Such a point learns its
distances from the left, top, right and bottom sides of the box, and how near it
is to the centre, its centerness. Return inside, distances and centerness, in
this order.

    inside        whether a point is inside the box (truth values); the sides
                  are not inside
    distances     for all points, in the order left, top, right, bottom; some of
                  those of points outside are negative
    centerness    the ratio of the smaller to the larger of the left and right
                  distances, times that of the top and bottom distances, of
                  which the square root is taken; 0 for points not inside

x is measured to the right, y downwards.
"""

import numpy as np


def fcos_centerness(points, box):
    distances = ...  # TODO 1
    inside = ...  # TODO 2
    centerness = np.zeros(len(points))
    left, top, right, bottom = distances[inside].T
    across = ...  # TODO 3
    down = ...  # TODO 4
    ...  # TODO 5
    return inside, distances, centerness
