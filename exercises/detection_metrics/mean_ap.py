"""mAP

検出の信頼度 scores、正検出（TP）かどうかを表す hits、予測したクラス classes
と、クラスごとの正解の数 objects から、クラスごとの AP と、その平均 mAP を求め、
aps, mean_ap の順に返せ。

AP は VOC 2007 の 11 点補間による。再現率が level = 0, 0.1, …, 1.0 以上である
ところでの適合率の最大値を、11 個の level について平均する。そのような再現率に
達しない level では 0 とする。適合率と再現率は、そのクラスの検出だけを信頼度の
高い順に採用していったときのものである。信頼度が等しければ、番号の小さい検出が
先である。

クラスの番号は 0 から k − 1 までである。検出が 1 つもないクラスの AP は 0 とす
る。正解が 1 つもないクラスは、検出があっても評価せず、AP を −1 として平均から
除く。正解のあるクラスが少なくとも 1 つある。

ranked は、クラスの hits を信頼度の順に並べたもの、heights は level ごとの適合
率である。

---
    scores, hits, classes: (n,)    objects, aps: (k,)    mean_ap: scalar
    heights: (11,)

---
mAP

From the scores of detections, from `hits`, which says whether each is a true
positive (TP), from the classes that were predicted, and from the number of true
objects of each class, `objects`, find the AP of each class and their mean, mAP.
Return aps and mean_ap, in this order.

AP is VOC 2007's interpolation at 11 points: the largest precision where recall
is at least `level`, averaged over the levels 0, 0.1, …, 1.0; it is 0 at levels
that recall does not reach. Precision and recall are those of the class's own
detections, accepted one after another, highest score first. Where scores are
equal, the smaller number comes first.

Classes are numbered from 0 to k − 1. The AP of a class without detections is 0.
A class without a true object is not evaluated, even if there are detections of
it: its AP is −1, and it is left out of the mean. At least one class has true
objects.

`ranked` holds the hits of a class in the order of its scores, and `heights` the
precision at each level.
"""

import numpy as np

LEVELS = np.array([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0])


def mean_ap_over_classes(scores, hits, classes, objects):
    aps = np.full(len(objects), -1.0)
    order = np.argsort(-scores, kind="stable")
    for label in range(len(objects)):
        if objects[label] == 0:
            continue
        ranked = ...  # TODO 1
        tp = np.cumsum(ranked)
        ...  # TODO 2
        heights = ...  # TODO 3
        aps[label] = np.mean(heights)
    mean_ap = ...  # TODO 4
    return aps, mean_ap
