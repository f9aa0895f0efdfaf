"""Xavier の初期値の標準偏差

シグモイド関数や tanh の層のための Xavier（Glorot）の初期値には、2 つの流儀が
ある。どちらも、結合の数と重みの分散の積が 1 になるように分散を決めるが、結合
の数が違う。

    simple    全結合層に入る結合の数（多くの教科書）
    glorot    入る結合の数と出る結合の数の平均（原論文と Keras）

入る結合の数を n_in、出る結合の数を n_out（どちらも正の整数）として、それぞれの
流儀の標準偏差を実数 simple, glorot で、この順に返せ。

---
The standard deviation of Xavier's initial values

Xavier's (Glorot's) initial values, for layers of sigmoid or tanh, come in two
versions. In either, the product of the weights' variance and a number of
connections is to be 1, but they do not mean the same number.

    simple    the connections that come into a fully connected layer (many
              textbooks)
    glorot    the mean of those that come in and those that go out (the paper
              and Keras)

n_in connections come in and n_out go out, both positive integers. Compute the
standard deviation of either version and return the real numbers simple and
glorot in this order.
"""

import math


def xavier_std(n_in, n_out):
    simple = 1 / math.sqrt(n_in)  # blank
    glorot = math.sqrt(2 / (n_in + n_out))  # blank
    return simple, glorot


# ==== grading ====


def cases(rng):
    yield dict(n_in=4, n_out=int(rng.choice([14, 28])))
    fewer, more = sorted((20 + rng.choice(380, 2, replace=False)).tolist())
    yield dict(n_in=more, n_out=fewer)
    yield dict(n_in=fewer, n_out=more)
    yield dict(n_in=1, n_out=int(2 * rng.integers(1, 5)))  # an odd sum


BORDERS = {
    "more connections in than out": "n_in > n_out",
    "more connections out than in": "1 < n_in < n_out",
    "one connection in": "n_in == 1",
    "an odd number altogether": "(n_in + n_out) % 2 == 1",
}


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


STEM = dict(
    ja="""全結合層の Xavier（Glorot）の初期値の標準偏差を、2 つの流儀で求める。simple は
入る結合の数 n_in だけを見る多くの教科書の流儀、glorot は出る結合の数 n_out も見る、
原論文と Keras の流儀である。""",
    en="""This computes the standard deviation of Xavier's (Glorot's) initial values for a fully
connected layer in two versions: simple, of many textbooks, looks only at n_in, the number
of connections that come in; glorot, of the paper and of Keras, at n_out, too, those that go
out.""",
)

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
        ja="2 つの流儀が入れ替わっている。両側を見るのは、原論文と Keras の流儀である。",
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
    "mean-of-deviations": dict(
        right="math.sqrt(2 / (n_in + n_out))",
        wrong="(1 / math.sqrt(n_in) + 1 / math.sqrt(n_out)) / 2",
        ja="標準偏差のほうを平均している。平均するのは結合の数である。",
        en="This averages standard deviations; what is averaged are the numbers of connections.",
    ),
    "whole-mean": dict(
        right="math.sqrt(2 / (n_in + n_out))",
        wrong="1 / math.sqrt((n_in + n_out) // 2)",
        ja="平均を切り捨てている。和が奇数なら、平均は整数にならない。",
        en="The mean is rounded down; where the sum is odd it is no whole number.",
    ),
    "product": dict(
        right="(n_in + n_out)",
        wrong="(n_in * n_out)",
        ja="重みの総数で割っている。見るのは、入る数と出る数の平均である。",
        en="Divided by the number of weights; it is the mean of the two numbers that counts.",
    ),
}
