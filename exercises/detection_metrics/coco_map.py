"""COCO の AP

クラスごとの検出の IoU から、IoU の閾値のそれぞれでの AP を表 table にまとめ、
COCO の AP と、AP50, AP75 を求めよ。table, ap, ap50, ap75 の順に返せ。

overlaps には、クラスごとの配列がクラスの順に入っている。配列は、そのクラスの
検出の、対応する正解との IoU を、信頼度の高い順に並べたものである。対応する正
解がない検出では 0 であり、2 つの検出が同じ正解に対応することはない。objects
はクラスごとの正解の数で、どのクラスでも 1 以上である。

IoU の閾値 thresholds は 0.50 から 0.95 までの 0.05 刻みである。検出は、IoU が閾
値以上なら正検出（TP）、そうでなければ誤検出（FP）である。table では、行がクラス
の順に、列が閾値の順に並ぶ。ap は COCO の AP（AP@[.50:.95]）、ap50 と ap75 は閾
値 0.50 と 0.75 での mAP である。

関数 interpolated_ap は、検出が TP かどうかを信頼度の順に並べた hits と、正解の
数から、101 点補間の AP を求める。

---
    overlaps: [(n_0,), …, (n_k−1,)]    objects: (k,)
    table: (k, columns)    ap, ap50, ap75: scalar

---
COCO's AP

From the IoUs of the detections of each class, make a table of the APs at each
threshold of the IoU, and find COCO's AP, AP50 and AP75. Return table, ap, ap50
and ap75, in this order.

`overlaps` holds an array for each class, in the order of the classes: the IoUs
of its detections with the objects that they belong to, in the order of their
scores, highest first. It is 0 for a detection that belongs to no object, and no
two detections belong to the same. `objects` is the number of true objects of
each class, at least 1.

The thresholds of the IoU, `thresholds`, are 0.50 to 0.95 in steps of 0.05. A
detection whose IoU is at least the threshold is a true positive (TP), and
otherwise a false positive (FP). The rows of the table are the classes, its
columns the thresholds, both in their order. `ap` is COCO's AP (AP@[.50:.95]),
and ap50 and ap75 are the mAPs at the thresholds 0.50 and 0.75.

The function interpolated_ap finds the AP, interpolated at 101 points, from
`hits`, which says in the order of scores whether each is a TP, and from the
number of objects.
"""

import numpy as np


def interpolated_ap(hits, objects):
    found = np.cumsum(hits)
    precision = found / np.arange(1, len(hits) + 1)
    needed = np.ceil(np.arange(101) * objects / 100)
    return np.mean([max(precision[found >= least], default=0) for least in needed])


def coco_map(overlaps, objects):
    thresholds = ...  # TODO 1
    table = np.zeros((len(objects), len(thresholds)))
    for label, iou in enumerate(overlaps):
        for column, threshold in enumerate(thresholds):
            ...  # TODO 2
    ap = ...  # TODO 3
    ap50 = ...  # TODO 4
    ap75 = ...  # TODO 5
    return table, ap, ap50, ap75
