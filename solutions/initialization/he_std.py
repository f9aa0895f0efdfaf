"""He の初期値の標準偏差

ReLU の層のための He の初期値では、平均 0、分散 2/n の正規分布に従う乱数を
重みとする。n は、1 つのユニットに入ってくる結合の数（fan-in）である。
Keras の `Dense` か `Conv2D` の重みの形 shape（整数のタプル）から、n と、
その正規分布の標準偏差 std を求め、この順に返せ。n は整数、std は実数である。

畳み込み層では、出力の 1 つの値を計算するために読む入力の値の数が n になる。
Keras の `HeNormal` は、平均から標準偏差 2 つ分より離れた値を捨てて取り直す
（切断正規分布）が、ここで求めるのは切断する前の正規分布の標準偏差である。

---
    Dense     shape = (inputs, units)
    Conv2D    shape = (height, width, in_channels, out_channels)

---
The standard deviation of He's initial values

He's initial values, for layers of ReLU, draw weights from a normal distribution
of mean 0 and variance 2/n, where n is the number of connections that come into
one unit (fan-in). From `shape`, the shape of the kernel of Keras's `Dense`
or `Conv2D` (a tuple of integers), compute n and std, the standard deviation
of that distribution, and return them in this order: n is an integer, std a
real number.

In a convolution, n is the number of input values read for one value of the
output. Keras's `HeNormal` throws away what is further than two standard
deviations from the mean and draws it anew (a truncated normal distribution);
the standard deviation asked for is that before the truncation.
"""

import math


def he_std(shape):
    n = math.prod(shape[:-1])  # blank
    std = math.sqrt(2 / n)  # blank
    return n, std


# ==== grading ====


def cases(rng):
    yield dict(shape=(8, int(rng.choice([3, 5]))))
    side, channels = rng.choice(range(2, 6), 2, replace=False).tolist()
    fewer, more = sorted(rng.choice(range(10, 90), 2, replace=False).tolist())
    shapes = [
        (side, side, channels, 4 * channels),
        (side + 2, side, int(rng.integers(6, 12)), 16),
        (1, 1, more, fewer),
        (more, fewer),
        (fewer, more),
    ]
    for place in rng.permutation(len(shapes)):
        yield dict(shape=shapes[place])


BORDERS = {
    "a dense layer with more inputs than units": "len(shape) == 2 and shape[0] > shape[1] > 8",
    "a dense layer with fewer inputs than units": "len(shape) == 2 and shape[0] < shape[1]",
    "a convolution whose kernel is not square": "len(shape) == 4 and shape[0] != shape[1]",
    "a convolution of one place": "shape[:2] == (1, 1)",
    "a convolution with fewer channels in than out": "len(shape) == 4 and shape[2] < shape[3]",
}


def oracle(shape):
    import keras
    import numpy as np

    # Drawn from one seed, Keras's values and standard normal ones differ by the standard deviation.
    init = keras.initializers
    he = init.VarianceScaling(2.0, "fan_in", "untruncated_normal", seed=1)(shape, "float64")
    normal = init.RandomNormal(stddev=1.0, seed=1)(shape, "float64")
    std = np.median(he / normal)
    return round(2 / std**2), float(std)


STEM = dict(
    ja="""Keras の `Dense` か `Conv2D` の重みの形 shape から、He の初期値の n（1 つのユニットに
入ってくる結合の数）と、その正規分布の標準偏差 std（切断する前）を求める。

    Dense     shape = (inputs, units)
    Conv2D    shape = (height, width, in_channels, out_channels)""",
    en="""From `shape`, the shape of the kernel of Keras's `Dense` or `Conv2D`, this computes for
He's initial values n, the number of connections that come into one unit, and std, the
standard deviation of the normal distribution, before any truncation.

    Dense     shape = (inputs, units)
    Conv2D    shape = (height, width, in_channels, out_channels)""",
)

VARIANTS = {
    "variance-first": dict(right="math.sqrt(2 / n)", same="(2 / n) ** 0.5"),
    "cut": dict(right="math.prod(shape[:-1])", same="math.prod(shape) // shape[-1]"),
}

MISTAKES = {
    "fan-out": dict(
        right="math.prod(shape[:-1])",
        wrong="math.prod(shape) // shape[-2]",
        ja="出ていく結合の数（fan-out）で割っている。和の分散を決めるのは、入ってくる結合の数。",
        en="This is the fan-out; the variance of a sum depends on how many terms come in.",
    ),
    "channels-only": dict(
        right="math.prod(shape[:-1])",
        wrong="shape[-2]",
        ja="畳み込みでは、入力のチャネルごとに height × width 個の値が読まれる。",
        en="A convolution reads height × width values of each input channel.",
    ),
    "all-weights": dict(
        right="math.prod(shape[:-1])",
        wrong="math.prod(shape)",
        ja="層全体の重みの数になっている。1 つのユニットに入るのは、そのうちの一部。",
        en="These are all weights of the layer; only some of them come into one unit.",
    ),
    "first-axis": dict(
        right="math.prod(shape[:-1])",
        wrong="shape[0]",
        ja="全結合層なら合うが、畳み込み層の最初の軸はカーネルの高さでしかない。",
        en="That does for a fully connected layer, but a kernel's first axis is just its height.",
    ),
    "added": dict(
        right="math.prod(shape[:-1])",
        wrong="sum(shape[:-1])",
        ja="軸の大きさを足している。入力のチャネルごとに、高さ × 幅の値が読まれるので、掛け合わせる。",
        en="This adds the sizes of the axes; height × width values of each channel are read, which multiplies.",
    ),
    "square-kernel": dict(
        right="math.prod(shape[:-1])",
        wrong="shape[0] ** (len(shape) - 2) * shape[-2] if len(shape) > 2 else shape[0]",
        ja="高さを 2 乗している。カーネルは正方形とは限らない。",
        en="This squares the height; a kernel need not be square.",
    ),
    "widened": dict(
        right="math.sqrt(2 / n)",
        wrong="math.sqrt(2 / n) / 0.8796256610342398",
        ja="切断で縮む分だけ広げた値である。求めるのは、切断する前の標準偏差。",
        en="This has been widened for what truncation takes off; asked for is the value before it.",
    ),
    "variance": dict(
        right="math.sqrt(2 / n)",
        wrong="2 / n",
        ja="2/n は分散。標準偏差は、その平方根である。",
        en="2/n is the variance; the standard deviation is its square root.",
    ),
    "xavier": dict(
        right="2 / n",
        wrong="1 / n",
        ja="これは Xavier の初期値。ReLU は負の半分を 0 にするので、その分だけ分散を大きくする。",
        en="This is Xavier's; ReLU makes the negative half 0, which takes a larger start.",
    ),
    "root-of-n-only": dict(
        right="math.sqrt(2 / n)",
        wrong="2 / math.sqrt(n)",
        ja="2 も平方根の中に入る。",
        en="The 2 stands under the root as well.",
    ),
    "uniform-limit": dict(
        right="2 / n",
        wrong="6 / n",
        ja="これは一様分布で引くときの端の値。求めるのは標準偏差。",
        en="This is the bound of the uniform version; the standard deviation is asked for.",
    ),
}
