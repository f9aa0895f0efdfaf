"""初期値を小さくする理由

シグモイド関数の層で、重みをそのまま使うときと 0.01 倍して使うときの、
活性化関数の傾きを比べよ。傾きが小さいと、逆伝播する勾配も小さくなる。

W は層の重みで、バイアスは 0 である。slope_large は W = kernel のとき、
slope_small は W が kernel の 0.01 倍のときの、z の全要素にわたる σ′(z) の
平均（実数）とする。slope_large, slope_small の順に返せ。関数 sigmoid は
与えられている。

---
    x: (batch, inputs)    kernel, W: (inputs, units)    z: (batch, units)

    z = x W    σ(z) = 1 / (1 + exp(−z))

---
Why initial weights are small

Compare the slope of the activation in a layer of sigmoids whose weights are
used as they are with one whose weights are multiplied by 0.01. Where the slope
is small, so are the gradients that go back.

W is the weights of the layer; biases are 0. slope_large, with W = kernel, and
slope_small, with W equal to 0.01 times kernel, are the means of σ′(z) over all
elements of z, real numbers. Return slope_large and slope_small in this order.
The function sigmoid is given.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def small_init_reason(x, kernel):
    y_large = sigmoid(x @ kernel)
    slope_large = np.mean(y_large * (1 - y_large))  # blank
    y_small = sigmoid(x @ (0.01 * kernel))  # blank
    slope_small = np.mean(y_small * (1 - y_small))
    return slope_large, slope_small


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(x=np.array([[20.0, -10.0]]), kernel=np.array([[0.05, 0.1, 0.2], [0.1, 0.1, -0.1]]))
    # Not so large that all elements saturate: then 1 − σ would be lost in single precision.
    for batch, inputs, units in [(5, 16, 4), (7, 18, 3)]:
        yield dict(x=2 * rng.normal(size=(batch, inputs)), kernel=rng.normal(size=(inputs, units)))


def oracle(x, kernel):
    import tensorflow as tf

    found = []
    for scale in (1.0, 0.01):
        z = tf.Variable(x @ (scale * kernel))
        with tf.GradientTape() as tape:
            y = tf.sigmoid(z)
        found.append(tf.reduce_mean(tape.gradient(y, z)))
    return tuple(found)


VARIANTS = {
    "difference-of-squares": dict(
        right="np.mean(y_large * (1 - y_large))", same="np.mean(y_large - y_large**2)"
    ),
    "scale-later": dict(right="x @ (0.01 * kernel)", same="0.01 * (x @ kernel)"),
}

MISTAKES = {
    "value-not-slope": dict(
        right="np.mean(y_large * (1 - y_large))",
        wrong="np.mean(y_large)",
        ja="これは σ の値の平均。傾きは、値が 0 や 1 に近いほど小さくなる。",
        en="This is the mean of σ itself; its slope is small where σ is near 0 or 1.",
    ),
    "square": dict(
        right="y_large * (1 - y_large)",
        wrong="y_large**2",
        ja="σ² では、σ が 1 に近いところで傾きが大きいことになる。そこでは σ は平らである。",
        en="σ² would be steep where σ is near 1, but there it is flat.",
    ),
    "slope-at-mean": dict(
        right="np.mean(y_large * (1 - y_large))",
        wrong="np.mean(y_large) * (1 - np.mean(y_large))",
        ja="先に平均してから傾きを求めている。正と負に飽和した要素が打ち消し合い、傾きが大きく見える。",
        en="This averages first: elements saturated on both sides cancel, and all seems steep.",
    ),
    "summed": dict(
        right="np.mean(y_large * (1 - y_large))",
        wrong="np.sum(y_large * (1 - y_large))",
        ja="平均ではなく和になっている。",
        en="This is the sum, not the mean.",
    ),
    "tanh-slope": dict(
        right="y_large * (1 - y_large)",
        wrong="1 - y_large**2",
        ja="これは tanh の傾きを出力で表した式。",
        en="That is how the slope of tanh is written in terms of its output.",
    ),
    "not-scaled": dict(
        right="(0.01 * kernel)",
        wrong="kernel",
        ja="重みが小さくなっていない。",
        en="The weights are not made small.",
    ),
    "output-scaled": dict(
        right="sigmoid(x @ (0.01 * kernel))",
        wrong="0.01 * sigmoid(x @ kernel)",
        ja="出力を縮めても、σ はすでに飽和している。小さくするのは σ に入る前の重みである。",
        en="Scaling the output is too late, σ has saturated; it is the weights before it that are small.",
    ),
    "zero": dict(
        right="0.01 * kernel",
        wrong="0 * kernel",
        ja="0 にすると傾きは最大になるが、ユニットがすべて同じになり、学習しても分かれない。",
        en="With 0 the slope is largest, but then all units are alike and never part.",
    ),
    "hundredfold": dict(
        right="0.01 * kernel",
        wrong="kernel / 0.01",
        ja="割っているので 100 倍になっている。",
        en="Divided, the weights become a hundred times as large.",
    ),
}
