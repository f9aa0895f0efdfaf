"""KL ダイバージェンス

p と q の各行は離散の確率分布である。行ごとに、q を基準としたときの p の KL
ダイバージェンス D(p‖q) を求め、divergence とする。

log_ratio は、記号ごとの確率の比の対数とし、p が 0 の記号では 0 とおく。log は
自然対数で、0 · log 0 は 0 とする。p が正のところでは q も正だが、10⁻⁶ ほどの
小さい確率もあるので、ε は足さない。どちらも 0 の記号もある。バッチの平均は
とらない。

---
    p, q, log_ratio: (distributions, symbols)    divergence: (distributions,)

---
The Kullback–Leibler divergence

Each row of p and of q is a discrete probability distribution. For each row
compute `divergence`, the Kullback–Leibler divergence D(p‖q) of p from q.

log_ratio is the logarithm of the ratio of the two probabilities of each symbol;
let it be 0 for a symbol of which p is 0. log is the natural logarithm, and
0 · log 0 counts as 0. Where p is positive, q is, too; but some of it is as
small as 10⁻⁶, so that no ε is added. There are symbols of which both are 0. No
mean is taken over the batch.
"""

import numpy as np


def kl_divergence(p, q):
    seen = p > 0
    log_ratio = ...  # TODO 1
    divergence = ...  # TODO 2
    return divergence
