"""Glorot の一様分布の端

Keras の `Dense` や `Conv2D` の既定の初期値 `GlorotUniform` は、
−limit から limit までの一様分布である。畳み込み層の重みの形 shape（整数の
タプル）から、limit と、この分布の標準偏差 std を求めよ。

fan_in は 1 つの出力の値に入ってくる結合の数、fan_out は 1 つの入力の値から出
ていく結合の数とする。ストライドは 1 とし、画像の周辺部は除いて考える。limit
は、分散 Var が式のとおりになるように決める。U(−a, a) は −a から a までの
一様分布を表す。

fan_in, fan_out, limit, std の順に返せ。fan_in と fan_out は整数、
limit と std は実数である。

---
    shape = (height, width, in_channels, out_channels)

    U(−limit, limit):  Var = 2 / (fan_in + fan_out)
    U(−a, a):          Var = a² / 3

---
The bound of Glorot's uniform distribution

`GlorotUniform`, the default of Keras's `Dense` and `Conv2D`, is uniform from
−limit to limit. From `shape`, the shape of a convolution's weights (a tuple of
integers), compute limit and std, the standard deviation of this distribution.

fan_in is the number of connections that come into one value of the output, and
fan_out the number that go out of one value of the input, with stride 1 and far
from the borders of the image. The bound limit is such that the variance Var is
that of the formula. U(−a, a) is the uniform distribution from −a to a.

Return fan_in, fan_out, limit and std in this order, the first two as integers,
the last two as real numbers.
"""

import math


def glorot_uniform_limit(shape):
    height, width, in_channels, out_channels = shape
    fan_in = height * width * in_channels  # blank
    fan_out = height * width * out_channels  # blank
    limit = math.sqrt(6 / (fan_in + fan_out))  # blank
    std = limit / math.sqrt(3)  # blank
    return fan_in, fan_out, limit, std


# ==== grading ====


def cases(rng):
    yield dict(shape=(2, 3, 1, 4))
    width, in_channels = rng.permutation([5, 7]).tolist()
    yield dict(shape=(3, width, in_channels, int(rng.integers(8, 30))))
    yield dict(shape=(4, 2, int(rng.integers(40, 90)), int(rng.integers(8, 30))))
    yield dict(shape=(1, 1, int(rng.integers(3, 9)), int(rng.integers(10, 20))))


BORDERS = {
    "a kernel that is wider than high": "shape[0] < shape[1]",
    "a kernel that is higher than wide": "shape[0] > shape[1]",
    "a kernel of one place": "shape[:2] == (1, 1)",
    "more channels in than out": "shape[2] > shape[3]",
    "more channels out than in": "1 < shape[2] < shape[3]",
}


def oracle(shape):
    import keras
    import numpy as np

    # Drawn from one seed, Keras's values and those between −1 and 1 differ by the bound; with the fan on
    # one side alone it tells that fan.
    init = keras.initializers
    plain = init.RandomUniform(-1.0, 1.0, seed=1)(shape, "float64")

    def limit_of(mode):
        scaling = init.VarianceScaling(1.0, mode, "uniform", seed=1)
        return float(np.median(scaling(shape, "float64") / plain))

    fan_in, fan_out = (round(3 / limit_of(mode) ** 2) for mode in ("fan_in", "fan_out"))
    limit = limit_of("fan_avg")
    return fan_in, fan_out, limit, limit * np.sqrt(1 / 3)


STEM = dict(
    ja="""畳み込み層の重みの形 shape から、Keras の `GlorotUniform` が使う −limit から
limit までの一様分布について、limit と標準偏差 std を求める。fan_in は出力の
値 1 つに入る結合の数、fan_out は入力の値 1 つから出る結合の数である。

    shape = (height, width, in_channels, out_channels)""",
    en="""From `shape`, that of a convolution's weights, this computes the bound limit
of the uniform distribution of Keras's `GlorotUniform` (from −limit to limit)
and its standard deviation std. fan_in counts the connections into one output,
fan_out those out of one input.

    shape = (height, width, in_channels, out_channels)""",
)

VARIANTS = {
    "from-the-variance": dict(
        edits=[
            dict(
                right="limit = math.sqrt(6 / (fan_in + fan_out))",
                same="limit = math.sqrt(3 * 2 / (fan_in + fan_out))",
            ),
            dict(right="limit / math.sqrt(3)", same="math.sqrt(2 / (fan_in + fan_out))"),
        ],
    ),
}

MISTAKES = {
    "fan-in-channels": dict(
        right="height * width * in_channels",
        wrong="in_channels",
        ja="出力の 1 つの値は、入力のチャネルごとに height × width 個の値を読む。",
        en="One value of the output reads height × width values of every input channel.",
    ),
    "fan-in-height": dict(
        right="height * width * in_channels",
        wrong="height * height * in_channels",
        ja="カーネルは正方形とは限らない。",
        en="A kernel need not be square.",
    ),
    "fan-out-channels": dict(
        right="height * width * out_channels",
        wrong="out_channels",
        ja="入力の 1 つの値は、出力のチャネルごとに height × width 個の場所で使われる。",
        en="One value of the input is used at height × width places of every output channel.",
    ),
    "fans-exchanged": dict(
        edits=[
            dict(right="width * in_channels", wrong="width * out_channels"),
            dict(right="width * out_channels", wrong="width * in_channels"),
        ],
        ja="fan_in と fan_out が入れ替わっている。入ってくる数は、入力のチャネル数で決まる。",
        en="fan_in and fan_out are exchanged; what comes in depends on the input's channels.",
    ),
    "std-as-limit": dict(
        right="math.sqrt(6 / (fan_in + fan_out))",
        wrong="math.sqrt(2 / (fan_in + fan_out))",
        ja="これは標準偏差。一様分布の端は、標準偏差の √3 倍になる。",
        en="This is the standard deviation; the bound of a uniform distribution is √3 times that.",
    ),
    "fan-in-only": dict(
        right="math.sqrt(6 / (fan_in + fan_out))",
        wrong="math.sqrt(3 / fan_in)",
        ja="入る側だけを見ている。Glorot は、順伝播と逆伝播の両方のために両側の平均をとる。",
        en="This looks at what comes in only; Glorot takes the mean of both, for both directions.",
    ),
    "no-root": dict(
        right="math.sqrt(6 / (fan_in + fan_out))",
        wrong="6 / (fan_in + fan_out)",
        ja="端の値の 2 乗になっている。分散から求めたので、平方根が要る。",
        en="This is the bound squared; it came from a variance and needs a root.",
    ),
    "limit-as-std": dict(
        right="limit / math.sqrt(3)",
        wrong="limit",
        ja="端の値は標準偏差ではない。値は端より内側に散らばる。",
        en="The bound is not the standard deviation; values lie inside it.",
    ),
    "variance-as-std": dict(
        right="limit / math.sqrt(3)",
        wrong="limit**2 / 3",
        ja="これは分散である。標準偏差は、その平方根。",
        en="This is the variance; the standard deviation is its square root.",
    ),
    "width-of-twelve": dict(
        right="limit / math.sqrt(3)",
        wrong="limit / math.sqrt(12)",
        ja="12 は幅の 2 乗に対する数で、幅は limit の 2 倍ある。",
        en="The 12 goes with the whole width, which is twice the bound.",
    ),
}
