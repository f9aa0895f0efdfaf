"""相互情報量

離散の確率変数 X と Y の同時確率の表 joint から、相互情報量 I(X;Y) を
ビット単位で求め、information とする。

independent は、周辺分布が joint と同じで、X と Y が独立な場合の同時確率の
表とする。ratio は、joint の各要素が independent の要素の何倍かを表すが、joint
が 0 の要素では 1 とおき、対数が 0 になるようにする。

joint の行は X の値、列は Y の値に対応し、全要素の和は 1 である。起こらない組や
確率が 10⁻⁵ ほどの組もあるが、X にも Y にも、確率 0 の値はない。independent,
information の順に返せ。

---
    joint, independent, ratio: (xs, ys)    information: scalar

    joint[i, j] = P(X = x_i, Y = y_j)

---
Mutual information

From `joint`, the table of the joint probabilities of two discrete random
variables X and Y, compute the mutual information I(X;Y) in bits, `information`.

`independent` is the table of joint probabilities that has the same marginals
and in which X and Y are independent. `ratio` tells how many times as large an
element of `joint` is as that of `independent`; where `joint` is 0, let it be 1,
so that its logarithm is 0.

Rows of the table are values of X, columns values of Y, and all elements add up
to 1. Some pairs never occur, some have a probability of about 10⁻⁵, but no
value of X or of Y has probability 0. Return independent and information, in
this order.
"""

import numpy as np


def mutual_information(joint):
    p_x = np.sum(joint, axis=1)
    p_y = np.sum(joint, axis=0)
    independent = ...  # TODO 1
    ratio = ...  # TODO 2
    information = ...  # TODO 3
    return independent, information
