"""混同行列と正解率

多クラス分類のスコア scores と正解ラベル labels から、混同行列 counts と正解率
accuracy を求めよ。

    predicted    予測したクラス。スコアが最も大きいクラスとする
    counts       混同行列。i 行 j 列は、正解が i で予測が j の件数（整数）

labels は 0 以上 classes 未満の整数である。1 つのサンプルのスコアに、等しいもの
はない。正解にも予測にも現れないクラスの行と列は、0 のまま残す。counts, accuracy
の順に返せ。

---
    scores: (samples, classes)    labels, predicted: (samples,)
    counts: (classes, classes)    accuracy: scalar

---
The confusion matrix and the accuracy

From the scores of a classifier of several classes and the true labels compute
the confusion matrix `counts` and the accuracy.

    predicted    the class that is predicted: the one with the greatest score
    counts       row i, column j: how many samples (an integer) are truly of
                 class i and predicted as class j

labels are integers from 0 to classes − 1. No two scores of a sample are equal.
A class that is neither true nor predicted anywhere keeps its row and column of
zeros. Return counts and accuracy, in this order.
"""

import numpy as np


def confusion_counts(scores, labels):
    classes = scores.shape[1]
    predicted = ...  # TODO 1
    counts = np.zeros((classes, classes), dtype=int)
    ...  # TODO 2
    accuracy = ...  # TODO 3
    return counts, accuracy
