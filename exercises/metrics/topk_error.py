"""top-k 誤り率

クラスごとのスコア scores と正解ラベル labels から、正解クラスの順位 rank と、
top-k 誤り率 error を求め、この順に返せ。ILSVRC では k = 5 とした誤り率で競われ
た。

    own      正解クラスのスコア
    rank     正解クラスのスコアが、そのサンプルの中で大きいほうから何番目か。
             最大なら 1。等しいスコアは同じ順位とする（1 位が 2 つあれば、次
             は 3 位）
    error    順位が k 番目までに入らないサンプルの割合

---
    scores: (samples, classes)    labels, own, rank: (samples,)
    k, error: scalar

---
The top-k error

From the scores of the classes and the true labels compute `rank`, the rank of
the true class, and `error`, the top-k error, and return them in this order.
ILSVRC was about the error with k = 5.

    own      the score of the true class
    rank     where the score of the true class stands among those of its sample:
             1 if it is the greatest. Equal scores have the same rank: after two
             at rank 1 comes rank 3
    error    the share of the samples whose rank is not among the first k
"""

import numpy as np


def topk_error(scores, labels, k):
    own = ...  # TODO 1
    rank = ...  # TODO 2
    error = ...  # TODO 3
    return rank, error
