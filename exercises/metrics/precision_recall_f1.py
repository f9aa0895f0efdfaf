"""適合率・再現率・F 値

2 値分類のスコア scores と正解ラベル labels（陽性 1、陰性 0）から、適合率
precision、再現率 recall、F 値 f1 を求め、この順に返せ。f1 は F₁ で、適合率と
再現率を同じ重みでみる。

    predicted    陽性と判定したかどうか。スコアが threshold より大きければ陽性
                 で、threshold に等しければ陰性である
    hits         真陽性の数

陽性のサンプルがないことも、陽性と判定したものがないこともある。分母が 0 になる
ときは、値を 0 とする。この規則を、関数 share に書け。

---
    scores, labels, predicted: (samples,)
    threshold, hits, precision, recall, f1: scalar

---
Precision, recall and F1

From the scores of a classifier of two classes and the true labels (1 positive,
0 negative) compute the precision, the recall and f1, and return them in this
order. f1 is F₁, in which precision and recall have the same weight.

    predicted    whether a sample is called positive: it is where its score is
                 greater than `threshold`, and it is not where they are equal
    hits         the number of true positives

There may be no positive sample, and none that is called positive. A quotient
whose denominator would be 0 counts as 0: write this rule into the function
`share`.
"""

import numpy as np


def share(part, whole):
    quotient = ...  # TODO 1
    return quotient


def precision_recall_f1(scores, labels, threshold):
    predicted = ...  # TODO 2
    hits = ...  # TODO 3
    precision = ...  # TODO 4
    recall = ...  # TODO 5
    f1 = ...  # TODO 6
    return precision, recall, f1
