"""シグモイド関数とその微分

シグモイド関数 σ の値 y と微分 gradient を NumPy だけで求め、y, gradient の順に
返せ。計算は要素ごとに行う。gradient は dy/dx で、すでに求めた y だけから計算で
きる。

x には 1000 や −1000 のような値もある。exp(1000) は float64 では inf になり、分
子にも exp のある式では inf/inf = nan、もう一方の式でも警告が出る。そこで、
exp(x) と exp(−x) のうち 1 を超えないほうを tail とし、それを使って y を求めよ
（y が正しければ、ほかの方法でもよい）。

---
    x, tail, y, gradient: (batch, units)

    σ(x) = 1 / (1 + exp(−x)) = exp(x) / (1 + exp(x))

---
The sigmoid function and its derivative

Compute with NumPy alone the values y of the sigmoid function σ and `gradient`,
its derivative, and return y and gradient in this order. Everything is
elementwise. `gradient` is dy/dx, which can be had from the y just computed and
nothing else.

x also has values such as 1000 and −1000. In float64, exp(1000) is inf: the
formula that has exp in the numerator too gives inf/inf = nan, and even the
other gives a warning. So let `tail` be whichever of exp(x) and exp(−x) does not
exceed 1, and compute y with it (another way will do if its y is right).
"""

import numpy as np


def sigmoid_and_grad(x):
    tail = np.exp(-np.abs(x))  # blank
    y = np.where(x >= 0, 1 / (1 + tail), tail / (1 + tail))  # blank
    gradient = y * (1 - y)  # blank
    return y, gradient


# ==== grading ====


def draw(rng, batch, units, scale):
    import numpy as np

    size = batch * units
    signs = np.where(rng.permutation(size) % 2, 1, -1)
    return dict(x=(signs * rng.uniform(0.5, 2, size=size) * scale).reshape(batch, units))


def cases(rng):
    import numpy as np

    # y is 3/5, 1/3 and 1/5.
    yield dict(x=np.log([[1.5, 0.5, 0.25]])[:, rng.permutation(3)])
    batch, units = (int(n) for n in rng.choice(range(2, 6), 2, replace=False))
    yield draw(rng, batch, units, 1.0)
    large = draw(rng, units + 1, batch, 1.0)["x"]
    large[0] = 2000 * np.abs(large[0])
    large[1] = -8000 * np.abs(large[1])
    large[2, 0] = 0
    yield dict(x=large)
    # Where the gradient is small, beside one that is not.
    between = draw(rng, 1, int(rng.integers(4, 7)), 15.0)["x"]
    between[0, :2] /= 15
    yield dict(x=between)


BORDERS = {
    "x = 0": "np.any(x == 0)",
    "both signs": "np.any(x > 0.3) and np.any(x < -0.3)",
    "so large that exp is inf, on either side": "np.max(x) > 900 and np.min(x) < -900",
    "where exp(x) is inf, but the mean is negative": "np.sum(x > 710) > 0 > np.mean(x)",
    "between these": "np.any((7 < x) & (x < 31)) or np.any((-31 < x) & (x < -7))",
}


def oracle(x):
    import tensorflow as tf

    x = tf.Variable(x)
    with tf.GradientTape() as tape:
        y = tf.sigmoid(x)
    return y, tape.gradient(y, x)


STEM = dict(
    ja="""シグモイド関数 σ の値 y と、その微分 gradient を、要素ごとに求める。x には 1000 や −1000 のような値も
あるので、exp(x) と exp(−x) のうち 1 を超えないほうを tail とし、それから y を求める。""",
    en="""This computes the values y of the sigmoid function σ and its derivative `gradient`, elementwise. x also
has values such as 1000 and −1000; so `tail` is whichever of exp(x) and exp(−x) does not exceed 1,
and y is made of it.""",
)

VARIANTS = {
    "definition": dict(
        right="np.where(x >= 0, 1 / (1 + tail), tail / (1 + tail))",
        same="1 / (1 + np.exp(-x))",
    ),
    "tanh": dict(
        right="np.where(x >= 0, 1 / (1 + tail), tail / (1 + tail))",
        same="0.5 * (1 + np.tanh(x / 2))",
    ),
    "expanded": dict(right="y * (1 - y)", same="y - y**2"),
}

MISTAKES = {
    "overflowing-tail": dict(
        edits=[
            dict(right="np.exp(-np.abs(x))", wrong="np.exp(x)"),
            dict(
                right="np.where(x >= 0, 1 / (1 + tail), tail / (1 + tail))",
                wrong="tail / (1 + tail)",
            ),
        ],
        ja="x = 1000 では exp(x) が inf になり、inf / inf で nan が出る。",
        en="At x = 1000 exp(x) is inf, and inf / inf is nan.",
    ),
    "positive-exponent": dict(
        right="np.exp(-np.abs(x))",
        wrong="np.exp(np.abs(x))",
        ja="指数が 0 以上なので、|x| が大きいとオーバーフローする。",
        en="The exponent is never negative, so this overflows for large |x|.",
    ),
    "base-two": dict(
        right="np.exp(-np.abs(x))",
        wrong="2.0 ** -np.abs(x)",
        ja="底は e である。",
        en="The base is e.",
    ),
    "always-above-half": dict(
        right="np.where(x >= 0, 1 / (1 + tail), tail / (1 + tail))",
        wrong="1 / (1 + tail)",
        ja="|x| だけから決まるので、x と −x で同じ値になる。σ(−x) は 1 − σ(x) である。",
        en="This depends on |x| alone and is the same for x and −x, but σ(−x) is 1 − σ(x).",
    ),
    "reversed": dict(
        right="x >= 0",
        wrong="x < 0",
        ja="正と負の式が逆。シグモイドは x とともに増える。",
        en="The forms for positive and negative x are exchanged; the sigmoid grows with x.",
    ),
    "tanh": dict(
        right="np.where(x >= 0, 1 / (1 + tail), tail / (1 + tail))",
        wrong="np.tanh(x)",
        ja="tanh の値は −1 から 1。シグモイドは 0 から 1 である。",
        en="tanh lies between −1 and 1, the sigmoid between 0 and 1.",
    ),
    "square": dict(
        right="y * (1 - y)",
        wrong="y**2",
        ja="σ(x)² では、x が大きいところで 1 に近づく。σ は平らになるので、微分は 0 に近づくはずである。",
        en="σ(x)² tends to 1 for large x, where σ is flat and its derivative should tend to 0.",
    ),
    "of-x": dict(
        right="y * (1 - y)",
        wrong="x * (1 - x)",
        ja="入力 x ではなく、出力 σ(x) で表した式である。",
        en="The formula is in terms of the output σ(x), not of the input x.",
    ),
    "complement": dict(
        right="y * (1 - y)",
        wrong="1 - y",
        ja="x が負の大きな値で 1 に近づく。σ はそこでも平らである。",
        en="This tends to 1 for very negative x, though σ is flat there too.",
    ),
    "tanh-derivative": dict(
        right="y * (1 - y)",
        wrong="1 - y**2",
        ja="これは tanh の微分を出力で表した式である。",
        en="This is how the derivative of tanh is written in terms of its output.",
    ),
    "sign": dict(
        right="y * (1 - y)",
        wrong="y * (y - 1)",
        ja="符号が逆。シグモイドは増加関数なので、微分は正である。",
        en="The sign is reversed: the sigmoid increases, so its derivative is positive.",
    ),
}
