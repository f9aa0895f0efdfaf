"""一致する組と一致しない組の割合

料理の写真とレシピの埋め込みを、コサイン類似度 cosines で比べる。cosines[i,
j] は、i 番目の写真と j 番目のレシピの類似度で、番号の等しい組だけが一致す
る。学習の 1 組は、確率 share で一致する組から、残りの確率で一致しない組か
ら、それぞれ一様に選ぶ。

    match       一致する組の損失: 1 から類似度を引いた値
    mismatch    一致しない組の損失: 類似度が margin を超えた分。超えなければ 0
    expected    学習の 1 組の、損失の期待値
    part        期待値のうち、一致する組によるものの割合

expected, part の順に返せ。share が 0.2 なら、一致する組と一致しない組は 2 :
8 で選ばれる。cosines に何組あるかにはよらない。expected は正で、n は 2 以上
である。

---
    cosines: (n, n)    match: (n,)    mismatch: (n (n − 1),)
    share, margin, expected, part: scalar

---
How many pairs match

Photos of dishes and recipes are embedded, and compared by cosine similarity:
cosines[i, j] is that of photo i and recipe j, and a pair matches only where
the two numbers are equal. A pair for training is drawn with the probability
`share` from those that match, else from those that do not, uniformly in both.

    match       the losses of pairs that match: 1 less the similarity
    mismatch    the losses of the others: by how much the similarity exceeds
                `margin`, 0 if it does not
    expected    the expected loss of a pair that is drawn
    part        the part of it that is due to pairs that match

Return expected and part, in this order. With a share of 0.2, matching pairs
and others are drawn 2 : 8, however many of either `cosines` has. The expected
loss is positive, and n is at least 2.
"""

import numpy as np


def pair_balance(cosines, share, margin):
    others = ~np.eye(len(cosines), dtype=bool)
    match = ...  # TODO 1
    mismatch = ...  # TODO 2
    expected = ...  # TODO 3
    part = ...  # TODO 4
    return expected, part
