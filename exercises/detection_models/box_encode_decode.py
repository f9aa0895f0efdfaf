"""アンカーに対する補正量

アンカー anchors と、それぞれに対応する正解の矩形 boxes から、ネットワークに学
ばせる補正量 encoded を求めよ。また、ネットワークが出した補正量 deltas を同じ
アンカーに適用した矩形 decoded を求め、encoded, decoded の順に返せ。

補正量は、中心 x、中心 y、幅、高さの順に並べる。中心の補正量は、中心のずれを、
アンカーの幅または高さで割った値である。幅と高さの補正量は、アンカーの何倍かの
自然対数である。分散などの定数では割らない。

矩形はどれも 2 つの角で表してある。関数 to_center は、矩形の中心 (x, y) と大き
さ（幅、高さ）を返す。shift と scale は encoded の前半と後半、new_center と
new_size は補正したあとの中心と大きさである。

---
    anchors, boxes, decoded: (n, 4)    x1, y1, x2, y2    x1 < x2, y1 < y2
    encoded, deltas: (n, 4)
    shift, scale, new_center, new_size, half: (n, 2)

---
Corrections of anchors

From anchors and the true boxes that belong to them find the corrections that
the network is to learn, `encoded`. Then apply corrections that the network has
given, `deltas`, to the same anchors; the boxes that result are `decoded`.
Return encoded and decoded, in this order.

Corrections are in the order centre x, centre y, width, height. Those of the
centre say how far it is off, divided by the width or the height of the anchor.
Those of width and height are natural logarithms of how many times the anchor's
they are. They are divided by no constants such as variances.

All boxes are given by two corners. The function to_center gives a box's centre
(x, y) and its size (width, height). shift and scale are the two halves of
encoded; new_center and new_size are centre and size after the correction.
"""

import numpy as np


def to_center(boxes):
    return (boxes[:, :2] + boxes[:, 2:]) / 2, boxes[:, 2:] - boxes[:, :2]


def box_encode_decode(anchors, boxes, deltas):
    center, size = to_center(anchors)
    true_center, true_size = to_center(boxes)
    shift = ...  # TODO 1
    scale = ...  # TODO 2
    encoded = np.concatenate([shift, scale], axis=1)
    new_center = ...  # TODO 3
    new_size = ...  # TODO 4
    half = ...  # TODO 5
    decoded = ...  # TODO 6
    return encoded, decoded
