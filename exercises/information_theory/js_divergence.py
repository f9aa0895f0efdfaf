"""JS ダイバージェンス

p と q の各行は離散の確率分布である。行ごとに、p と q の JS ダイバージェンス
（イェンセン・シャノン・ダイバージェンス）js を求めよ。これは 2 つの KL
ダイバージェンスの平均であり、その平方根の JS 距離ではない。m は、2 つの KL
ダイバージェンスのどちらにも現れる分布とする。

log は自然対数である。片方の分布でだけ確率が 0 の記号も、両方で 0 の記号もあ
り、2 つの分布に共通の記号が 1 つもない行もある。divergence は、行ごとに KL
ダイバージェンスを求める関数で、b が 0 で a が正の記号があれば inf を返す。

---
    p, q, m: (distributions, symbols)    js: (distributions,)

    divergence(a, b) = Σ_k a_k log(a_k / b_k)

---
The Jensen–Shannon divergence

Each row of p and of q is a discrete probability distribution. For each row
compute `js`, the Jensen–Shannon divergence of p and q. It is defined as the
mean of two Kullback–Leibler divergences and is not the Jensen–Shannon distance,
its root. m is the distribution that appears in both of them.

log is the natural logarithm. There are symbols of which one distribution has
probability 0, or both, and rows in which the two have no symbol in common. The
function `divergence` gives the Kullback–Leibler divergence of each row; it is
inf where there is a symbol of which b is 0 and a is not.
"""

import numpy as np


def divergence(a, b):
    seen = a > 0
    with np.errstate(divide="ignore"):
        log_ratio = np.log(np.where(seen, a, 1)) - np.log(np.where(seen, b, 1))
    return np.sum(np.where(seen, a * log_ratio, 0), axis=1)


def js_divergence(p, q):
    m = ...  # TODO 1
    js = ...  # TODO 2
    return js
