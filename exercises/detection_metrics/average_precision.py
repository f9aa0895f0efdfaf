"""適合率–再現率曲線と AP

1 つのクラスについて、検出の信頼度 scores、検出が正検出（TP）かどうかを表す
hits、正解の総数 objects から、適合率–再現率曲線と AP（Average Precision）を求め
よ。precision, recall, envelope, ap の順に返せ。

検出を信頼度の高い順に並べ、上から k 個を採用したときの適合率と再現率を、
precision と recall の k 番目（k = 1, …, n）とする。信頼度が等しければ、番号の
小さい検出が先である。どの検出とも対応しない正解もあり、objects には含まれる。

envelope は、precision のそれぞれを、その順位以降の最大値に
置き換えたものである。AP は、envelope を再現率について 0 から 1 まで積分した
値とする（全部の点を使う補間で、11 点補間ではない）。到達しなかった再現率では、
適合率は 0 とみなす。

---
    scores, hits: (n,)    objects, ap: scalar    n ≥ 1, objects ≥ 1
    precision, recall, envelope: (n,)

---
The precision–recall curve and AP

For one class, find the precision–recall curve and the AP (average precision)
from the scores of detections, from `hits`, which says whether each is a true
positive (TP), and from the number of true objects, `objects`. Return precision,
recall, envelope and ap, in this order.

Sort the detections by their scores, highest first. The k-th element of
precision and of recall (k = 1, …, n) is what they are when the first k are
accepted. Where scores are equal, the smaller number comes first. Some objects
may belong to no detection; `objects` counts them, too.

In envelope, each precision is replaced by the largest from its rank on. AP is
the integral of the envelope over recall from 0 to 1, with all points (not the
interpolation at 11 points). Where recall is never reached, precision is taken
to be 0.
"""

import numpy as np


def average_precision(scores, hits, objects):
    order = ...  # TODO 1
    tp = np.cumsum(hits[order])
    precision = ...  # TODO 2
    recall = ...  # TODO 3
    envelope = ...  # TODO 4
    ap = ...  # TODO 5
    return precision, recall, envelope, ap
