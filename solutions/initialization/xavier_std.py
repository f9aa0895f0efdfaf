"""Xavier の初期値の標準偏差

シグモイド関数や tanh の層のための Xavier（Glorot）の初期値には、2 つの
流儀がある。simple は入る側だけを見る流儀（『ゼロから作る Deep Learning』
など）、glorot は両側の平均を見る流儀（原論文と Keras）で、
重みの分散 Var が違う。

全結合層に入る結合の数を n_in、出る結合の数を n_out（どちらも正の整数）として、
それぞれの流儀の標準偏差を実数 simple, glorot で、この順に返せ。

---
    simple    Var = 1 / n_in
    glorot    Var = 2 / (n_in + n_out)

---
The standard deviation of Xavier's initial values

Xavier's (Glorot's) initial values, for layers of sigmoid or tanh, come in
two versions: simple looks at what comes in only (many textbooks), glorot
at the mean of both sides (the paper and Keras). They differ in Var, the
variance of the weights.

n_in connections come into a fully connected layer and n_out go out of it, both
positive integers. Compute the standard deviation of either version and return
the real numbers simple and glorot in this order.
"""

import math


def xavier_std(n_in, n_out):
    simple = 1 / math.sqrt(n_in)  # blank
    glorot = math.sqrt(2 / (n_in + n_out))  # blank
    return simple, glorot


# ==== grading ====


def cases(rng):
    yield dict(n_in=4, n_out=14)
    n_in, n_out = rng.choice(range(20, 400), 2, replace=False).tolist()
    yield dict(n_in=n_in, n_out=n_out)


def oracle(n_in, n_out):
    import keras
    import numpy as np

    # Drawn from one seed, Keras's values and standard normal ones differ by the standard deviation.
    init = keras.initializers
    normal = init.RandomNormal(stddev=1.0, seed=1)((n_in, n_out), "float64")

    def std_of(mode):
        scaling = init.VarianceScaling(1.0, mode, "untruncated_normal", seed=1)
        return float(np.median(scaling((n_in, n_out), "float64") / normal))

    return std_of("fan_in"), std_of("fan_avg")


VARIANTS = {
    "power": dict(right="1 / math.sqrt(n_in)", same="n_in**-0.5"),
    "mean": dict(right="math.sqrt(2 / (n_in + n_out))", same="1 / math.sqrt((n_in + n_out) / 2)"),
}

MISTAKES = {
    "exchanged": dict(
        edits=[
            dict(right="1 / math.sqrt(n_in)", wrong="math.sqrt(2 / (n_in + n_out))"),
            dict(right="math.sqrt(2 / (n_in + n_out))", wrong="1 / math.sqrt(n_in)"),
        ],
        ja="2 つの流儀が入れ替わっている。両側を見るのが原論文と Keras のほう。",
        en="The versions are exchanged; the paper and Keras look at both sides.",
    ),
    "variance": dict(
        right="1 / math.sqrt(n_in)",
        wrong="1 / n_in",
        ja="1/n は分散。標準偏差は、その平方根である。",
        en="1/n is the variance; the standard deviation is its square root.",
    ),
    "fan-out": dict(
        right="math.sqrt(n_in)",
        wrong="math.sqrt(n_out)",
        ja="出る側で割っている。1 つのユニットの値は、入ってくる n_in 個の項の和である。",
        en="Divided by what goes out; the value of a unit is a sum of the n_in terms that come in.",
    ),
    "he": dict(
        right="1 / math.sqrt(n_in)",
        wrong="math.sqrt(2 / n_in)",
        ja="これは ReLU のための He の初期値。",
        en="These are He's initial values, for ReLU.",
    ),
    "variance-glorot": dict(
        right="math.sqrt(2 / (n_in + n_out))",
        wrong="2 / (n_in + n_out)",
        ja="これは分散。標準偏差にするには平方根をとる。",
        en="This is the variance; its square root is the standard deviation.",
    ),
    "sum-not-mean": dict(
        right="math.sqrt(2 / (n_in + n_out))",
        wrong="math.sqrt(1 / (n_in + n_out))",
        ja="和で割っている。入る数と出る数の平均で割ると、分子に 2 が残る。",
        en="Divided by the sum; dividing by the mean of both leaves a 2 above.",
    ),
    "uniform-limit": dict(
        right="math.sqrt(2 / (n_in + n_out))",
        wrong="math.sqrt(6 / (n_in + n_out))",
        ja="これは一様分布の端の値。標準偏差は、それを √3 で割ったもの。",
        en="This is the bound of the uniform distribution; the standard deviation is that over √3.",
    ),
    "product": dict(
        right="(n_in + n_out)",
        wrong="(n_in * n_out)",
        ja="重みの総数で割っている。見るのは、入る数と出る数の平均である。",
        en="Divided by the number of weights; it is the mean of the two numbers that counts.",
    ),
}
