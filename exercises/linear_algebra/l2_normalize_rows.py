"""L2 正規化とコサイン類似度

行列 x の行は特徴ベクトルである。各行をその L2 ノルムで割り、長さを 1 にした行
列 unit と、すべての行の組のコサイン類似度を並べた行列 similarity を、この順に
返せ。similarity の i 行 j 列が、i 行目と j 行目の類似度である。

短い行を割る数が 0 にならないように、各行の L2 ノルムの 2 乗が epsilon より小
さいときは、2 乗を epsilon に置き換えてから平方根をとる（epsilon を足すのでは
ない）。そのため、0 だけの行は 0 のままで、その行との類似度は、その行自身との
ものも 0 である。類似度には、このようにして得た unit を使う。

ベクトルの長さをそろえる正規化（normalization）は、重みの大きさに罰を与える正
則化（regularization）とは別のものである。

---
    x, unit: (samples, features)    epsilon: scalar
    similarity: (samples, samples)

---
L2 normalisation and cosine similarity

The rows of the matrix x are feature vectors. Return `unit`, in which each row
is divided by its L2 norm so that its length is 1, and `similarity`, the cosine
similarities of all pairs of rows, in this order. Row i, column j of similarity
belongs to rows i and j.

So that no short row is divided by 0, the square of a row's L2 norm is replaced
by epsilon where it is less, before the root is taken (epsilon is not added). A
row of zeros therefore stays 0, and its similarity to every row is 0, to itself,
too. The similarities are those of this unit.

Normalisation, which makes lengths equal, is not regularisation, which puts a
penalty on the size of weights.
"""

import numpy as np


def l2_normalize_rows(x, epsilon):
    squares = ...  # TODO 1
    unit = ...  # TODO 2
    similarity = ...  # TODO 3
    return unit, similarity
