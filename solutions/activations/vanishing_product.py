"""シグモイドを重ねたときの勾配の上限

逆伝播では、層を 1 つさかのぼるたびに活性化関数の微分が掛かる。
活性化関数がすべてシグモイド σ である layers 個の層について、その積がとりうる
最大値 product を返せ。

u_1, …, u_L は、互いに無関係にどんな実数でもとれるものとし、重みは考えない。
peak は σ′ の最大値とする。layers は 1 以上の整数、答えは 1 つの実数である。

---
    σ(u) = 1 / (1 + exp(−u))
    product = max σ′(u_1) σ′(u_2) … σ′(u_L)    L = layers

---
How much gradient stacked sigmoids can pass on

In backpropagation each layer multiplies by the derivative of its activation.
Return `product`, the largest value that the product of these derivatives can
have for `layers` layers whose activation is the sigmoid σ.

Let u_1, …, u_L be any real numbers, independent of each other, and leave the
weights out. `peak` is the maximum of σ′. layers is an integer, at least 1; the
answer is one real number.
"""


def vanishing_product(layers):
    peak = 0.25  # blank
    product = peak**layers  # blank
    return product


# ==== grading ====


def cases(rng):
    yield dict(layers=2)
    yield dict(layers=int(rng.integers(3, 6)))
    yield dict(layers=int(rng.integers(6, 10)))


def oracle(layers):
    import numpy as np
    import tensorflow as tf

    # The slope of each layer at the best of many points, multiplied up.
    u = tf.Variable(np.tile(np.arange(-640, 641) / 128, (layers, 1)))
    with tf.GradientTape() as tape:
        y = tf.sigmoid(u)
    return tf.reduce_prod(tf.reduce_max(tape.gradient(y, u), axis=1))


VARIANTS = {
    "halves": dict(right="peak**layers", same="2.0 ** (-2 * layers)"),
    "quarter": dict(right="0.25", same="1 / 4"),
}

MISTAKES = {
    "value-not-slope": dict(
        right="0.25",
        wrong="0.5",
        ja="0.5 は x = 0 での σ の値。そこでの傾きはもっと小さい。",
        en="0.5 is the value of σ at 0; its slope there is smaller.",
    ),
    "tanh": dict(
        right="0.25",
        wrong="1.0",
        ja="最大の傾きが 1 なのは tanh や ReLU。それなら、積も 1 のまま減らない。",
        en="It is tanh and ReLU whose largest slope is 1; then no product would shrink.",
    ),
    "fifteen": dict(
        right="0.25",
        wrong="0.15",
        ja="σ (1 − σ) は σ = ½ のとき最大で、もう少し大きい。",
        en="σ (1 − σ) is largest where σ = ½, and a little more than this.",
    ),
    "sum": dict(
        right="peak**layers",
        wrong="peak * layers",
        ja="連鎖律では、微分は足されずに掛かる。足すと、層が増えるほど大きくなってしまう。",
        en="The chain rule multiplies derivatives; a sum would grow with every layer.",
    ),
    "one-layer": dict(
        right="peak**layers",
        wrong="peak",
        ja="1 層の分しかない。微分は層の数だけ掛かる。",
        en="This is for one layer; there is a factor for each.",
    ),
    "one-fewer": dict(
        right="peak**layers",
        wrong="peak ** (layers - 1)",
        ja="層が 1 つ足りない。どの層にも活性化関数がある。",
        en="One layer is missing; every one of them has an activation.",
    ),
    "divided": dict(
        right="peak**layers",
        wrong="peak / layers",
        ja="層の数に反比例するのではない。層が増えるたびに、同じ割合で小さくなる。",
        en="It does not go as one over the number of layers; each shrinks it by the same factor.",
    ),
}
