"""ベルヌーイ分布の最尤推定、MAP 推定、ベイズ推定

コインを len(x) 回投げた結果が x で、表なら 1、裏なら 0 である。表の出る確率 p
を 3 通りに推定せよ。p_mle は最尤推定値、p_map は MAP 推定値、p_mean は、次に
表が出る予測確率、つまり事後分布の平均である。

p_map と p_mean では、p の事前分布をベータ分布 Beta(a, b) とする。その密度は、
式のとおり p の関数に比例する。a と b は 1 以上の実数で、整数とは限らない。
どちらも 1 なら一様分布である。投げた回数は 1 回以上である。

---
    x: (samples,)    a, b, p_mle, p_map, p_mean: scalar

    Beta(p | a, b) ∝ p^(a−1) (1 − p)^(b−1)

---
A Bernoulli distribution by maximum likelihood, MAP and Bayes

x are the results of len(x) tosses of a coin, 1 for heads and 0 for tails.
Estimate the probability p of heads in three ways: p_mle by maximum
likelihood, p_map by MAP, and p_mean as the predictive probability that the
next toss is heads, which is the mean of the posterior.

For p_map and p_mean the prior of p is the beta distribution Beta(a, b), whose
density is proportional to the function of p in the formula. a and b are real
numbers of at least 1, not always integers; with a = b = 1 the prior is uniform.
There is at least one toss.
"""

import numpy as np


def bernoulli_map_beta(x, a, b):
    p_mle = np.mean(x)  # blank
    p_map = (np.sum(x) + a - 1) / (len(x) + a + b - 2)  # blank
    p_mean = (np.sum(x) + a) / (len(x) + a + b)  # blank
    return p_mle, p_map, p_mean


# ==== grading ====


def cases(rng):
    def toss(heads, tails, a, b):
        return dict(x=rng.permutation([1] * heads + [0] * tails), a=float(a), b=float(b))

    yield toss(int(rng.integers(2, 5)), 0, 2, 2)  # by hand, and no tails
    a, b = rng.permutation([rng.uniform(1.2, 2), rng.uniform(3, 5)])
    yield toss(int(rng.integers(2, 5)), int(rng.integers(5, 8)), a, b)
    yield toss(int(rng.integers(5, 8)), int(rng.integers(2, 5)), 1, 1)
    yield toss(*rng.permutation([0, 1]), *rng.uniform(1.5, 3, size=2))
    yield toss(0, int(rng.integers(2, 5)), *rng.uniform(1.5, 3, size=2))
    yield toss(int(rng.integers(3, 6)), int(rng.integers(1, 3)), 1, rng.uniform(8, 12))
    yield toss(int(rng.integers(30, 50)), int(rng.integers(60, 90)), *rng.uniform(1.5, 6, size=2))


BORDERS = {
    "heads alone": "np.all(x == 1)",
    "tails alone": "np.all(x == 0) and len(x) > 1",
    "one toss": "len(x) == 1",
    "a uniform prior": "a == 1 and b == 1",
    "a prior that is not symmetric": "abs(a - b) > 0.9",
    "parameters that are no integers": "a % 1 > 0 and b % 1 > 0",
}


def oracle(x, a, b):
    import numpy as np
    import tensorflow as tf

    heads, tails = float(np.count_nonzero(x)), float(np.count_nonzero(x == 0))

    def slope(p, exponent, other):
        """The derivative of the log-posterior."""
        with tf.GradientTape() as tape:
            tape.watch(p)
            logs = (heads + exponent) * tf.math.log(p) + (tails + other) * tf.math.log1p(-p)
        return tape.gradient(logs, p)

    def highest(exponent, other):
        """Where the derivative, which falls, becomes 0, ten thousand times closer in each round."""
        low, high = 0.0, 1.0
        for _ in range(4):
            points = np.linspace(low, high, 10001)
            rising = np.count_nonzero(slope(tf.constant(points[1:-1]), exponent, other) > 0)
            low, high = points[rising], points[rising + 1]
        return (low + high) / 2

    # The mean is the integral of p times the posterior; both integrals are beta functions.
    posterior = tf.constant([a + heads, b + tails], "float64")
    integrals = tf.math.lbeta(posterior), tf.math.lbeta(posterior + tf.constant([1, 0], "float64"))
    return highest(0, 0), highest(a - 1, b - 1), tf.exp(integrals[1] - integrals[0])


STEM = dict(
    ja="コインを投げた結果 x（表が 1、裏が 0）から、表の出る確率を、最尤推定、事前分布 Beta(a, b) での MAP 推定、事後分布の平均の 3 通りで求める。",
    en="From tosses x of a coin, 1 for heads and 0 for tails, this estimates the probability of heads by maximum likelihood, by MAP under the prior Beta(a, b), and by the mean of the posterior.",
)

VARIANTS = {
    "share": dict(right="np.mean(x)", same="np.count_nonzero(x) / x.size"),
    "pseudo-tosses": dict(
        right="(np.sum(x) + a - 1) / (len(x) + a + b - 2)",
        same="(a - 1 + x.sum()) / ((a - 1 + x.sum()) + (b - 1 + (1 - x).sum()))",
    ),
    "weighted": dict(
        right="(np.sum(x) + a) / (len(x) + a + b)",
        same="(len(x) * p_mle + (a + b) * (a / (a + b))) / (len(x) + a + b)",
    ),
}

MISTAKES = {
    "tails": dict(
        right="np.mean(x)",
        wrong="np.mean(1 - x)",
        ja="これは裏の割合である。p は表の出る確率。",
        en="This is the share of tails; p is the probability of heads.",
    ),
    "count": dict(
        right="np.mean(x)",
        wrong="np.sum(x)",
        ja="表の回数のままで、確率になっていない。",
        en="This is the number of heads and no probability yet.",
    ),
    "smoothed": dict(
        right="np.mean(x)",
        wrong="(np.sum(x) + 1) / (len(x) + 2)",
        ja="ラプラススムージングになっている。最尤推定は事前の知識を使わず、データだけで決まる。",
        en="This is Laplace smoothing; maximum likelihood knows nothing beforehand and goes by the data alone.",
    ),
    "no-prior": dict(
        right="(np.sum(x) + a - 1) / (len(x) + a + b - 2)",
        wrong="np.mean(x)",
        ja="これは最尤推定で、事前分布が使われていない。",
        en="This is maximum likelihood; the prior is not used.",
    ),
    "mean-for-mode": dict(
        right="(np.sum(x) + a - 1) / (len(x) + a + b - 2)",
        wrong="(np.sum(x) + a) / (len(x) + a + b)",
        ja="これは事後分布の平均。MAP 推定は密度が最大になる点（最頻値）で、密度の指数に −1 があることに注意する。",
        en="This is the mean of the posterior; MAP is where its density is largest, the mode, and the exponents of the density have a −1.",
    ),
    "one-taken-off-once": dict(
        right="len(x) + a + b - 2",
        wrong="len(x) + a + b - 1",
        ja="指数の −1 は表の側にも裏の側にもあるので、分母には両方が入る。",
        en="There is a −1 in the exponent for heads and one for tails, and the denominator has both.",
    ),
    "numerator-alone": dict(
        right="(len(x) + a + b - 2)",
        wrong="(len(x) + a + b)",
        ja="分子だけ −1 を反映している。分母は、表の側と裏の側の指数の和である。",
        en="Only the numerator has its −1; the denominator is the sum of both exponents.",
    ),
    "parameters-exchanged": dict(
        right="np.sum(x) + a - 1",
        wrong="np.sum(x) + b - 1",
        ja="a と b が逆。表の回数に加わるのは、p の指数のほうである。",
        en="a and b are exchanged: what joins the number of heads is the exponent of p.",
    ),
    "prior-mode": dict(
        right="(np.sum(x) + a - 1) / (len(x) + a + b - 2)",
        wrong="(a - 1) / (a + b - 2)",
        ja="これは事前分布の最頻値で、データが使われていない。一様分布では 0/0 になる。",
        en="This is the mode of the prior, without the data; for a uniform prior it is 0/0.",
    ),
    "mode-for-mean": dict(
        right="(np.sum(x) + a) / (len(x) + a + b)",
        wrong="p_map",
        ja="これは最頻値。予測では、1 つの値に決めずに事後分布で p を平均する。",
        en="This is the mode; a prediction does not settle on one value but averages p over the posterior.",
    ),
    "prior-mean": dict(
        right="(np.sum(x) + a) / (len(x) + a + b)",
        wrong="a / (a + b)",
        ja="これは事前分布の平均で、データを見る前の予測である。",
        en="This is the mean of the prior: a prediction made before any data.",
    ),
    "mean-parameters-exchanged": dict(
        right="(np.sum(x) + a) /",
        wrong="(np.sum(x) + b) /",
        ja="a と b が逆。a は、事前に見たとみなす表の側の数である。",
        en="a and b are exchanged: a is what the prior counts on the side of heads.",
    ),
    "halfway": dict(
        right="(np.sum(x) + a) / (len(x) + a + b)",
        wrong="(p_mle + a / (a + b)) / 2",
        ja="事前分布の平均とデータの割合を、半々の重みで平均している。重みはデータの数で変わり、データが増えるほど割合に近づく。",
        en="The prior's mean and the share in the data are averaged half and half; their weights depend on how many data there are, and with more of them the share prevails.",
    ),
}
