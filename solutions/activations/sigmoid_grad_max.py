"""シグモイド関数の微分の最大値

シグモイド関数 σ の微分を σ′ とする。x が実数全体を動くときの σ′(x) の最大値
maximum と、最大になる x の値 position を、この順に返せ。どちらも float とする
（1 でなく 1.0）。

---
    σ(x) = 1 / (1 + exp(−x))

---
The maximum of the sigmoid's derivative

σ′ is the derivative of the sigmoid function σ. Return `maximum`, the largest
value of σ′(x) over all real x, and `position`, the x where it is reached, in
this order. Both are floats (1.0, not 1).
"""


def sigmoid_grad_max():
    maximum = 0.25  # blank
    position = 0.0  # blank
    return maximum, position


# ==== grading ====


def cases(rng):
    yield dict()


def oracle():
    import numpy as np
    import tensorflow as tf

    x = tf.Variable(np.arange(-1280, 1281) / 128)
    with tf.GradientTape() as tape:
        y = tf.sigmoid(x)
    slopes = tape.gradient(y, x).numpy()
    return float(slopes.max()), float(x.numpy()[slopes.argmax()])


STEM = dict(
    ja="""シグモイド関数 σ の微分 σ′ について、σ′(x) の最大値 maximum と、最大になる x の値 position を返す。""",
    en="""This returns the largest value of σ′(x), `maximum`, where σ′ is the derivative of the sigmoid function,
and `position`, the x where it is reached.""",
)

VARIANTS = {
    "quarter": dict(right="0.25", same="1 / 4"),
    "product": dict(right="0.25", same="0.5 * (1 - 0.5)"),
}

MISTAKES = {
    "fifteen": dict(
        right="0.25",
        wrong="0.15",
        ja="σ′ = σ (1 − σ) は、σ = ½ のとき最大になる。そのときの積を計算してみるとよい。",
        en="σ′ = σ (1 − σ) is largest where σ = ½; multiply the two there.",
    ),
    "thirty-five": dict(
        right="0.25",
        wrong="0.35",
        ja="和が 1 の 2 つの数 σ と 1 − σ の積は、これほど大きくならない。",
        en="σ and 1 − σ add up to 1; no product of two such numbers is that large.",
    ),
    "forty-five": dict(
        right="0.25",
        wrong="0.45",
        ja="和が 1 の 2 つの数の積は、2 つが等しいとき最大で、½ の 2 乗を超えない。",
        en="Of two numbers that add up to 1 the product is largest when they are equal: ½ squared.",
    ),
    "half": dict(
        right="0.25",
        wrong="0.5",
        ja="0.5 は原点での σ の値。微分の値ではない。",
        en="0.5 is the value of σ at the origin, not of its derivative.",
    ),
    "one": dict(
        right="0.25",
        wrong="1.0",
        ja="1 は tanh の微分の最大値。シグモイドの傾きはもっと緩やかである。",
        en="1 is the maximum for tanh; the sigmoid is less steep.",
    ),
    "at-half": dict(
        right="position = 0.0",
        wrong="position = 0.5",
        ja="½ になるのは σ の値であり、x ではない。",
        en="It is σ that is ½ there, not x.",
    ),
    "at-one": dict(
        right="position = 0.0",
        wrong="position = 1.0",
        ja="σ のグラフは、σ = ½ となる点について対称で、そこで最も急になる。",
        en="The curve is symmetric about the point where σ = ½, and steepest there.",
    ),
    "at-infinity": dict(
        right="position = 0.0",
        wrong='position = float("inf")',
        ja="x が大きくなると σ は 1 に近づいて平らになり、微分は 0 に近づく。",
        en="For large x σ levels off at 1, and its derivative tends to 0.",
    ),
}
