"""検出と正解の対応づけ

1 つのクラスの検出 n 個と正解 m 個を対応づける。iou は検出（行）と正解（列）の
IoU、scores は検出の信頼度である。hits, found, precision, recall の順に返せ。

検出を信頼度の高い順に見る。信頼度が等しければ、番号の小さい検出が先である。検出
の相手は、IoU が最大の正解（等しければ番号の小さいほう）1 つだけとする。その IoU
が threshold 以上で、その正解をまだどの検出も見つけていなければ正検出（TP）、そ
うでなければ誤検出（FP）である。相手がすでに見つかっていても、ほかの正解に回すこ
とはしない。

    hits         見た順に並べた、TP かどうか（真偽値）
    found        正解のそれぞれを見つけた検出の番号。見つからなければ −1
    precision    検出のうち、TP の割合
    recall       正解のうち、見つかったものの割合

---
    iou: (n, m)    scores: (n,)    threshold: scalar    n ≥ 1, m ≥ 1
    hits: (n,)     found: (m,)     precision, recall: scalar

---
Matching detections and objects

Match n detections of one class with m true objects. iou holds the IoUs of the
detections (rows) with the objects (columns), and `scores` those of the
detections. Return hits, found, precision and recall, in this order.

Detections are looked at in the order of their scores, highest first; where
scores are equal, the smaller number comes first. A detection belongs to one
object alone, that with the largest IoU (of equal ones that with the smaller
number). If this IoU is at least the threshold and no detection has found the
object yet, it is a true positive (TP), and otherwise a false positive (FP). It
is not passed on to another object when its own has been found already.

    hits         whether it is a TP, in the order in which they are looked at
                 (truth values)
    found        for each object the number of the detection that found it, or
                 −1 where none did
    precision    the fraction of the detections that are TPs
    recall       the fraction of the objects that have been found
"""

import numpy as np


def match_tp_fp(iou, scores, threshold):
    n, m = iou.shape
    hits = np.zeros(n, dtype=bool)
    found = np.full(m, -1)
    order = ...  # TODO 1
    for place, detection in enumerate(order):
        best = ...  # TODO 2
        ...  # TODO 3
    precision = ...  # TODO 4
    recall = ...  # TODO 5
    return hits, found, precision, recall
