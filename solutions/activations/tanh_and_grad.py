"""tanh とその微分

tanh の値 y と微分 gradient を NumPy だけで求め、y, gradient の順に返せ。計算は
要素ごとに行う。

tanh は、シグモイド関数を横に縮め、縦に伸ばして下にずらしたものである。与えられ
た関数 sigmoid を使って y を求めよ（値が同じなら、ほかの方法でもよい）。gradient
は dy/dx で、y だけから計算できる。

---
    x, y, gradient: (batch, units)    |x| ≤ 20

    tanh(x) = (exp(x) − exp(−x)) / (exp(x) + exp(−x))

---
tanh and its derivative

Compute with NumPy alone the values y of tanh and its derivative, `gradient`,
and return y and gradient in this order. Everything is elementwise.

tanh is the sigmoid function squeezed sideways, stretched upwards and moved
down. Get y with the function given, sigmoid (another way to the same values
will do). `gradient` is dy/dx, which can be had from y alone.
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def tanh_and_grad(x):
    y = 2 * sigmoid(2 * x) - 1  # blank
    gradient = 1 - y**2  # blank
    return y, gradient


# ==== grading ====


def cases(rng):
    import numpy as np

    # y is 3/5, −1/3 and 4/5.
    yield dict(x=np.log([[2.0, 0.5**0.5, 3.0]])[:, rng.permutation(3)])
    batch, units = (int(n) for n in rng.choice(range(2, 6), 2, replace=False))
    size = batch * units
    signs = np.where(rng.permutation(size) % 2, 1, -1)
    yield dict(x=(signs * rng.uniform(0.2, 1.8, size=size)).reshape(batch, units))
    units = int(rng.integers(3, 6))
    far = rng.uniform(12, 20, units) * np.resize([1, -1], units)
    yield dict(x=np.stack([far, rng.permutation([0.0, *rng.uniform(-0.4, 0.4, units - 1)])]))


BORDERS = {
    "x = 0": "np.any(x == 0)",
    "both signs": "np.any(x > 0.2) and np.any(x < -0.2)",
    "where it is flat, on either side": "np.max(x) > 11 and np.min(x) < -11",
    "where it is steep": "np.any((0 < np.abs(x)) & (np.abs(x) < 0.4))",
}


def oracle(x):
    import tensorflow as tf

    x = tf.Variable(x)
    with tf.GradientTape() as tape:
        y = tf.tanh(x)
    return y, tape.gradient(y, x)


STEM = dict(
    ja="""tanh の値 y と、その微分 gradient を、要素ごとに求める。y はシグモイド関数 sigmoid から求める。""",
    en="""This computes the values y of tanh, by way of the sigmoid function, and its derivative `gradient`,
elementwise.""",
)

VARIANTS = {
    "library": dict(right="2 * sigmoid(2 * x) - 1", same="np.tanh(x)"),
    "difference": dict(right="2 * sigmoid(2 * x) - 1", same="sigmoid(2 * x) - sigmoid(-2 * x)"),
    "cosh": dict(right="1 - y**2", same="1 / np.cosh(x) ** 2"),
    "factors": dict(right="1 - y**2", same="(1 - y) * (1 + y)"),
}

MISTAKES = {
    "not-squeezed": dict(
        right="sigmoid(2 * x)",
        wrong="sigmoid(x)",
        ja="横に縮めていない。2σ(x) − 1 は tanh(x/2) で、原点での傾きが ½ になる。",
        en="Not squeezed sideways: 2σ(x) − 1 is tanh(x/2), whose slope at the origin is ½.",
    ),
    "not-stretched": dict(
        right="2 * sigmoid(2 * x) - 1",
        wrong="sigmoid(2 * x) - 0.5",
        ja="縦に伸ばしていない。値が −½ から ½ に収まってしまう。",
        en="Not stretched upwards: the values stay between −½ and ½.",
    ),
    "not-moved": dict(
        right="2 * sigmoid(2 * x) - 1",
        wrong="2 * sigmoid(2 * x)",
        ja="下にずらしていない。tanh は原点について対称で、tanh(0) = 0 である。",
        en="Not moved down: tanh is symmetric about the origin, and tanh(0) = 0.",
    ),
    "sigmoid": dict(
        right="2 * sigmoid(2 * x) - 1",
        wrong="sigmoid(x)",
        ja="シグモイド関数のままである。値が 0 から 1 では、平均も 0 にならない。",
        en="This is the sigmoid itself; between 0 and 1, its values do not centre on 0.",
    ),
    "stretched-sideways": dict(
        right="sigmoid(2 * x)",
        wrong="sigmoid(x / 2)",
        ja="横に伸ばしている。縮めるには x を大きくして渡す。",
        en="This stretches sideways; to squeeze, the function is given a larger x.",
    ),
    "not-squared": dict(
        right="1 - y**2",
        wrong="1 - y",
        ja="x が負の大きな値では 2 に近づく。tanh は両側で平らになる。",
        en="This tends to 2 for very negative x, but tanh is flat on both sides.",
    ),
    "sigmoid-derivative": dict(
        right="1 - y**2",
        wrong="y * (1 - y)",
        ja="これはシグモイドの微分を出力で表した式である。",
        en="This is how the derivative of the sigmoid is written in terms of its output.",
    ),
    "sech-not-squared": dict(
        right="1 - y**2",
        wrong="1 / np.cosh(x)",
        ja="1 / cosh(x) が 1 乗のままである。tanh の微分は、その 2 乗になる。",
        en="1 / cosh(x) stands without a square; the derivative of tanh is its square.",
    ),
    "of-x": dict(
        right="y**2",
        wrong="x**2",
        ja="入力 x ではなく、出力 tanh(x) で表した式である。",
        en="The formula is in terms of the output tanh(x), not of the input x.",
    ),
    "plus": dict(
        right="1 - y**2",
        wrong="1 + y**2",
        ja="微分は原点で最大の 1 になり、離れるほど小さくなる。これでは大きくなる。",
        en="The derivative is largest at the origin, 1, and falls off; this grows.",
    ),
}
