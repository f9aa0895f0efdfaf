"""ROC 曲線と AUC

2 値分類のスコア scores と正解ラベル labels（正例 1、負例 0）から、ROC 曲線の点
と、その下の面積 auc を求めよ。

    thresholds    閾値。scores に現れる値を、大きい順に 1 度ずつ並べたもの
    tpr           閾値ごとの真陽性率。スコアが閾値以上なら陽性と判定する
    fpr           閾値ごとの偽陽性率。判定は tpr と同じ
    auc           点 (fpr, tpr) を順に線分で結んだ曲線の下の面積。曲線は (0, 0)
                  から始まる。閾値を間引かず、近似せずに求める

スコアは確率とは限らず、負の値も 1 より大きい値もある。正例と負例に等しいスコア
があれば、曲線はそこで斜めに進む。正例も負例も必ずあり、順序は決まっていない。
fpr, tpr, auc の順に返せ。fpr と tpr に、始点 (0, 0) は含めない。

---
    scores, labels: (samples,)    auc: scalar
    thresholds, fpr, tpr: (distinct scores,)

---
The ROC curve and its area

From the scores of a classifier of two classes and the true labels (1 positive,
0 negative) compute the points of the ROC curve and `auc`, the area under it.

    thresholds    the values that occur in scores, each once, the greatest first
    tpr           the true positive rate at each threshold, where samples with a
                  score of at least the threshold are called positive
    fpr           the false positive rate at each threshold, likewise
    auc           the area under the curve that joins the points (fpr, tpr) by
                  straight lines, in this order, and begins at (0, 0); no
                  threshold is left out, and nothing is approximated

Scores need not be probabilities: some are negative or greater than 1. Where a
positive and a negative sample have the same score, the curve goes aslant. There
are samples of both classes, in any order. Return fpr, tpr and auc, in this
order; the start (0, 0) is not part of fpr and tpr.
"""

import numpy as np


def roc_auc_exact(scores, labels):
    thresholds = np.unique(scores)[::-1]
    positive, negative = scores[labels == 1], scores[labels == 0]
    tpr = ...  # TODO 1
    fpr = ...  # TODO 2
    difference = positive[:, None] - negative
    auc = ...  # TODO 3
    return fpr, tpr, auc
