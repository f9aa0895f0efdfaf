"""初期値を小さくする理由

シグモイド関数の層で、重みをそのまま使うときと 0.01 倍して使うときの、
活性化関数の傾きを比べよ。傾きが小さいと、逆伝播する勾配も小さくなる。

W は層の重みで、バイアスは 0 である。slope_large は W = kernel のとき、
slope_small は W が kernel の 0.01 倍のときの、z の全要素にわたる σ′(z) の平均
（実数）とする。与えられたコードの scale は、kernel に掛ける数である。
slope_large, slope_small の順に返せ。関数 sigmoid は与えられている。

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
elements of z, real numbers. In the code given, `scale` is what kernel is
multiplied by. Return slope_large and slope_small in this order. The function
sigmoid is given.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def small_init_reason(x, kernel):
    slopes = []
    for scale in (1.0, 0.01):
        y = sigmoid(x @ (scale * kernel))  # blank
        slopes.append(np.mean(y * (1 - y)))  # blank
    slope_large, slope_small = slopes
    return slope_large, slope_small


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(
        x=np.array([[20.0, -10.0]]) * rng.choice([-1, 1]),
        kernel=np.array([[0.05, 0.1, 0.2], [0.1, 0.1, -0.1]]),
    )
    # Not so large that all elements saturate: then 1 − σ would be lost in single precision.
    for _ in range(2):
        batch, units = (int(size) for size in rng.choice(range(3, 9), 2, replace=False))
        inputs = int(rng.integers(12, 20))
        yield dict(x=2 * rng.normal(size=(batch, inputs)), kernel=rng.normal(size=(inputs, units)))


BORDERS = {
    "values saturated on both sides": "(x @ kernel).max() > 5 and (x @ kernel).min() < -5",
    "a weight that is not saturated when small": "np.abs(x @ kernel).max() < 200",
    "several samples": "len(x) > 1",
}


def oracle(x, kernel):
    import tensorflow as tf

    found = []
    for scale in (1.0, 0.01):
        z = tf.Variable(x @ (scale * kernel))
        with tf.GradientTape() as tape:
            y = tf.sigmoid(z)
        found.append(tf.reduce_mean(tape.gradient(y, z)))
    return tuple(found)


STEM = dict(
    ja="""シグモイド関数の層で、重み kernel をそのまま使うときと 0.01 倍して使うときの、
活性化関数の傾きの平均 slope_large と slope_small を求める。平均は、z の全要素に
わたってとる。バイアスは 0 である。

    x: (batch, inputs)    kernel: (inputs, units)    z: (batch, units)""",
    en="""For a layer of sigmoids this computes slope_large and slope_small, the means of the
activation's slope over all elements of z, with the weights `kernel` as they are and with
0.01 times kernel. Biases are 0.

    x: (batch, inputs)    kernel: (inputs, units)    z: (batch, units)""",
)

VARIANTS = {
    "difference-of-squares": dict(right="np.mean(y * (1 - y))", same="np.mean(y - y**2)"),
    "scale-later": dict(right="x @ (scale * kernel)", same="scale * (x @ kernel)"),
    "other-side": dict(right="y * (1 - y)", same="y * sigmoid(-(x @ (scale * kernel)))"),
}

MISTAKES = {
    "value-not-slope": dict(
        right="np.mean(y * (1 - y))",
        wrong="np.mean(y)",
        ja="これは σ の値の平均。傾きは、値が 0 や 1 に近いほど小さくなる。",
        en="This is the mean of σ itself; its slope is small where σ is near 0 or 1.",
    ),
    "square": dict(
        right="y * (1 - y)",
        wrong="y**2",
        ja="σ² では、σ が 1 に近いところで傾きが大きいことになる。そこでは σ は平らである。",
        en="σ² would be steep where σ is near 1, but there it is flat.",
    ),
    "slope-at-mean": dict(
        right="np.mean(y * (1 - y))",
        wrong="np.mean(y) * (1 - np.mean(y))",
        ja="先に平均してから傾きを求めている。正と負に飽和した要素が打ち消し合い、傾きが大きく見える。",
        en="This averages first: elements saturated on both sides cancel, and all seems steep.",
    ),
    "summed": dict(
        right="np.mean(y * (1 - y))",
        wrong="np.sum(y * (1 - y))",
        exam=False,
        ja="平均ではなく和になっている。",
        en="This is the sum, not the mean.",
    ),
    "over-the-batch": dict(
        right="np.mean(y * (1 - y))",
        wrong="np.mean(y * (1 - y), axis=0)",
        ja="サンプルについてしか平均していない。ユニットについても平均し、実数 1 つにする。",
        en="This averages over the samples alone; the mean is over the units, too, one number.",
    ),
    "tanh-slope": dict(
        right="y * (1 - y)",
        wrong="1 - y**2",
        ja="これは tanh の傾きを出力で表した式。",
        en="That is how the slope of tanh is written in terms of its output.",
    ),
    "activated-again": dict(
        right="y * (1 - y)",
        wrong="sigmoid(y) * (1 - sigmoid(y))",
        ja="出力にもう一度シグモイド関数を掛けている。傾きは、出力の値そのもので表せる。",
        en="The sigmoid is applied to the output once more; the slope is told by the output itself.",
    ),
    "not-scaled": dict(
        right="(scale * kernel)",
        wrong="kernel",
        exam=False,
        ja="重みが小さくなっていない。",
        en="The weights are not made small.",
    ),
    "output-scaled": dict(
        right="sigmoid(x @ (scale * kernel))",
        wrong="scale * sigmoid(x @ kernel)",
        ja="出力を縮めても、σ はすでに飽和している。小さくするのは σ に入る前の重みである。",
        en="Scaling the output is too late, σ has saturated; it is the weights before it that are small.",
    ),
    "not-activated": dict(
        right="sigmoid(x @ (scale * kernel))",
        wrong="x @ (scale * kernel)",
        ja="シグモイド関数を通していない。y は z ではなく、その出力である。",
        en="There is no sigmoid; y is not z but what the activation makes of it.",
    ),
    "hundredfold": dict(
        right="scale * kernel",
        wrong="kernel / scale",
        ja="割っているので 100 倍になっている。",
        en="Divided, the weights become a hundred times as large.",
    ),
    "scaled-twice": dict(
        right="scale * kernel",
        wrong="scale * scale * kernel",
        ja="2 度縮めている。0.01 倍にするのは 1 度だけである。",
        en="This shrinks twice; the weights are to be multiplied by 0.01 just once.",
    ),
}
