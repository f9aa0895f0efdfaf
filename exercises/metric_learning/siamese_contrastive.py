"""対の損失（Contrastive loss）

2 枚ずつの画像の組を、シャムネットワークで埋め込みに写した。first と second
の同じ行が 1 組である。same は整数で、同一人物の組が 1、別人の組が 0 である。

    distances    1 組ごとのユークリッド距離
    short        距離が margin に足りない分。margin 以上離れていれば 0
    loss         組の損失の平均。同一人物の組の損失は距離の 2 乗、別人の組の損
                 失は足りない分の 2 乗である
    slopes       組の損失の first に関する勾配が、difference の何倍か
    gradient     loss の、first に関する勾配

損失に 1/2 は掛けない。2 つの埋め込みが一致する組はない。distances, loss,
gradient の順に返せ。

---
    first, second, difference, gradient: (pairs, dimensions)
    same, distances, short, slopes: (pairs,)    margin, loss: scalar

---
Contrastive loss

Pairs of images were embedded by a siamese network: each row of `first` and the
same row of `second` are a pair. `same` holds integers: 1 for a pair that shows
one person, 0 for one that shows two.

    distances    the Euclidean distance of each pair
    short        what the distance lacks of `margin`: 0 if it is that or more
    loss         the mean of the losses of the pairs: for one person the
                 squared distance, for two the square of what it lacks
    slopes       how many times `difference` the gradient of a pair's loss with
                 respect to `first` is
    gradient     the gradient of `loss` with respect to `first`

There is no factor 1/2. No two embeddings of a pair are equal. Return
distances, loss and gradient, in this order.
"""

import numpy as np


def siamese_contrastive(first, second, same, margin):
    difference = first - second
    distances = ...  # TODO 1
    short = ...  # TODO 2
    loss = ...  # TODO 3
    slopes = ...  # TODO 4
    gradient = slopes[:, np.newaxis] * difference / len(first)
    return distances, loss, gradient
