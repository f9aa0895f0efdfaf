"""矩形どうしの IoU

予測した矩形 predicted と正解の矩形 truth について、面積 tp, fp, fn と IoU
（Jaccard 係数）iou を求め、この順に返せ。

    tp     2 つの矩形が重なる部分の面積。離れているか、接するだけなら 0
    fp     予測した矩形のうち、正解の外にある部分の面積
    fn     正解の矩形のうち、予測の外にある部分の面積
    iou    重なる部分の面積を、2 つの矩形を合わせた範囲の面積で割った値

predicted は中心と大きさで、truth は 2 つの角で表してある。座標は連続で、画素
の番号ではない。low と high は予測した矩形の 2 つの角、sides は重なる部分の横
と縦の長さである。どの矩形も幅と高さは正とする。

---
    predicted: (4,)    cx, cy, w, h
    truth: (4,)        x1, y1, x2, y2    x1 < x2, y1 < y2
    low, high, sides: (2,)    tp, fp, fn, iou: scalar

---
IoU of two boxes

For a predicted box and a true one, `predicted` and `truth`, find the areas tp,
fp and fn and the IoU (Jaccard index) iou, and return them in this order.

    tp     the area that the boxes share; 0 if they are apart or only touch
    fp     the area of the predicted box that lies outside the true one
    fn     the area of the true box that lies outside the predicted one
    iou    the shared area divided by the area that the two cover together

`predicted` is given by its centre and its size, `truth` by two corners.
Coordinates are continuous, not numbers of pixels. `low` and `high` are the
predicted box's two corners, `sides` is the width and the height of what is
shared. The width and the height of every box are positive.
"""

import numpy as np


def iou_pair(predicted, truth):
    center, size = predicted[:2], predicted[2:]
    low = ...  # TODO 1
    high = ...  # TODO 2
    sides = ...  # TODO 3
    tp = np.prod(sides)
    fp = ...  # TODO 4
    fn = ...  # TODO 5
    iou = ...  # TODO 6
    return tp, fp, fn, iou
