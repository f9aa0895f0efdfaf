"""Non-Maximum Suppression

クラスごとの Non-Maximum Suppression（NMS）を行い、残す矩形の番号を信頼度の高い
順に kept に並べよ。さらに、除かれた矩形のそれぞれについて、それを除いた矩形の番
号を removed_by に入れる。残る矩形では −1 とする。kept, removed_by の順に返せ。
番号は 0 から数え、入力の順による。

信頼度 scores の高い矩形から順に残していく。1 つ残すたびに、まだ残っても除かれ
てもいない同じクラスの矩形のうち、残した矩形との IoU が threshold を超える（等
しいときは含まない）ものを除く。信頼度が等しければ、番号の小さい矩形が先であ
る。

    order      まだ決まっていない矩形の番号。信頼度の高い順に並ぶ
    removed    rest の矩形のそれぞれを、best が除くかどうか

座標は連続で、iou_with は 1 つの矩形と複数の矩形との IoU を求める。

---
    boxes: (n, 4)    x1, y1, x2, y2    x1 < x2, y1 < y2
    scores, classes, removed_by: (n,)    threshold: scalar

---
Non-maximum suppression

Do non-maximum suppression (NMS) within each class, and return the numbers of
the boxes that are kept, `kept`, in the order of their scores, highest first;
and for each box that is removed the number of the one that removed it,
`removed_by`, which is −1 for those kept. Return kept and removed_by, in this
order. Boxes are numbered from 0, as they are given.

Boxes are kept one after another, that with the highest score first. Each time
one is kept, those of its class about which nothing has been decided yet are
removed if their IoU with it exceeds the threshold (not if it is equal). Where
scores are equal, the smaller number comes first.

    order      the numbers of the undecided boxes, highest score first
    removed    for each of the boxes `rest`, whether `best` removes it

Coordinates are continuous; iou_with gives the IoUs of one box with several.
"""

import numpy as np


def iou_with(box, others):
    low, high = np.maximum(box[:2], others[:, :2]), np.minimum(box[2:], others[:, 2:])
    shared = np.prod(np.maximum(high - low, 0), axis=1)
    areas = np.prod(others[:, 2:] - others[:, :2], axis=1)
    return shared / (np.prod(box[2:] - box[:2]) + areas - shared)


def nms_greedy(boxes, scores, classes, threshold):
    kept = []
    removed_by = np.full(len(boxes), -1)
    order = ...  # TODO 1
    while len(order) > 0:
        best, rest = order[0], order[1:]
        kept.append(best)
        overlaps = iou_with(boxes[best], boxes[rest])
        removed = ...  # TODO 2
        ...  # TODO 3
        order = ...  # TODO 4
    kept = np.array(kept)
    return kept, removed_by
