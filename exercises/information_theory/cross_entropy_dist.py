"""2 つの分布の交差エントロピー

p と q の各行は離散の確率分布である。p をデータの分布、q をモデルの分布とみて、
行ごとの交差エントロピー H(p, q) を求め、cross とする。また、p を固定して q を
自由に選ぶとき、行ごとの H(p, q) がとりうる最小の値を lowest とする。

log は自然対数（単位はナット）で、0 · log 0 は 0 とする。log_q は q の対数である
が、p が 0 のところでは有限のどの値でもよい。p が正のところでは q も正だが、10⁻⁶
ほどの小さい確率もあるので、ε は足さない。バッチの平均はとらない。

---
    p, q: (distributions, symbols)    cross, lowest: (distributions,)

---
The cross-entropy of two distributions

Each row of p and of q is a discrete probability distribution. Take p for the
distribution of the data and q for that of a model, and compute the
cross-entropy H(p, q) of each row, `cross`. If p stays as it is and q may be
chosen freely, there is a smallest value that H(p, q) can have; compute it for
each row, too, as `lowest`.

log is the natural logarithm (the unit is the nat), and 0 · log 0 counts as 0.
`log_q` is the logarithm of q; where p is 0, it may be any finite number. Where
p is positive, q is, too; but some of it is as small as 10⁻⁶, so that no ε is
added. No mean is taken over the batch.
"""

import numpy as np


def cross_entropy_dist(p, q):
    log_q = ...  # TODO 1
    cross = ...  # TODO 2
    lowest = ...  # TODO 3
    return cross, lowest
