"""シグモイドを重ねたときの勾配の上限

逆伝播では、層を 1 つさかのぼるたびに活性化関数の微分が掛かる。活性化関数がすべ
てシグモイド σ である layers 個の層について、その積がとりうる最大値 product を求
めよ。

また、その最大値が threshold より小さくなる、最も少ない層の数 depth を求めよ。最
大値が threshold に等しい間は、まだ足りない。product, depth の順に返せ。

各層の入力 u_1, …, u_L は、互いに無関係にどんな実数でもとれるものとし、重みは考
えない。peak は、1 つの層で掛かる微分の最大値とする。

---
    layers, depth: integer ≥ 1    L = layers    0 < threshold < 1
    product, peak: scalar

    σ(u) = 1 / (1 + exp(−u))

---
How much gradient stacked sigmoids can pass on

In backpropagation each layer multiplies by the derivative of its activation.
Find `product`, the largest value that the product of these derivatives can have
for `layers` layers whose activation is the sigmoid σ.

Find also `depth`, the least number of layers for which this largest value is
less than `threshold`; as long as it equals threshold, the layers are too few.
Return product and depth, in this order.

Let u_1, …, u_L, the inputs of the layers, be any real numbers, independent of
each other, and leave the weights out. `peak` is the largest derivative that a
single layer multiplies by.
"""

import math


def vanishing_product(layers, threshold):
    peak = 0.25  # blank
    product = peak**layers  # blank
    depth = math.floor(math.log2(threshold) / math.log2(peak)) + 1  # blank
    return product, depth


# ==== grading ====


def cases(rng):
    yield dict(layers=2, threshold=float(rng.uniform(0.02, 0.05)))
    # Exactly what some layers have: one more is needed.
    yield dict(layers=int(rng.integers(3, 6)), threshold=0.25 ** int(rng.integers(4, 7)))
    yield dict(layers=int(rng.integers(6, 10)), threshold=float(rng.uniform(2, 3) * 0.25**9))
    yield dict(layers=1, threshold=float(rng.uniform(0.3, 0.9)))


BORDERS = {
    "a single layer": "layers == 1",
    "a layer is too much": "threshold > 0.25",
    "equal to the threshold": "math.log2(threshold) % 2 == 0",
    "between two numbers of layers": "math.log2(threshold) % 2 > 0.3 and threshold < 0.25",
    "many layers": "layers > 5 and threshold < 1e-4",
}


def oracle(layers, threshold):
    import numpy as np
    import tensorflow as tf

    def largest(depth):
        """The slope of each layer at the best of many points, multiplied up."""
        u = tf.Variable(np.tile(np.arange(-640, 641) / 128, (depth, 1)))
        with tf.GradientTape() as tape:
            y = tf.sigmoid(u)
        return float(tf.reduce_prod(tf.reduce_max(tape.gradient(y, u), axis=1)))

    # The exam rounds the numbers of a case, a small threshold even to 0: the search has to end all the same.
    depth = next((n for n in range(1, 40) if largest(n) < threshold), 40)
    return largest(layers), depth


STEM = dict(
    ja="""逆伝播では、層を 1 つさかのぼるたびに活性化関数の微分が掛かる。product は、シグモイドの層が layers 個
あるときの、その積の最大値、depth は、その最大値が threshold より小さくなる最も少ない層の数である。
peak は 1 つの層で掛かる微分の最大値で、重みは考えない。""",
    en="""In backpropagation each layer multiplies by the derivative of its activation. `product` is the largest
value of the product of these for `layers` layers of sigmoids, and `depth` the least number of
layers for which it is less than threshold. `peak` is the largest derivative of a single layer;
the weights are left out.""",
)

VARIANTS = {
    "halves": dict(right="peak**layers", same="2.0 ** (-2 * layers)"),
    "quarter": dict(right="0.25", same="1 / 4"),
    "counted": dict(
        right="math.floor(math.log2(threshold) / math.log2(peak)) + 1",
        same="1 + sum(peak**n >= threshold for n in range(1, 100))",
    ),
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
    "threshold-reached": dict(
        right="math.floor(math.log2(threshold) / math.log2(peak)) + 1",
        wrong="math.ceil(math.log2(threshold) / math.log2(peak))",
        ja="最大値が threshold に等しい層の数で止まっている。求めるのは、それより小さくなる層の数である。",
        en="This stops where the largest value equals the threshold; it has to be less.",
    ),
    "last-above": dict(
        right=" / math.log2(peak)) + 1",
        wrong=" / math.log2(peak))",
        ja="まだ小さくなっていない、1 つ手前の層の数になっている。",
        en="This is one layer before, where it is not less yet.",
    ),
    "one-more": dict(
        right=" / math.log2(peak)) + 1",
        wrong=" / math.log2(peak)) + 2",
        ja="層がないときの積は 1 で、1 層目から微分が掛かる。これでは 1 つ多い。",
        en="Without a layer the product is 1, and the first layer brings the first factor; this counts one too many.",
    ),
    "depth-inverse": dict(
        right="math.log2(threshold) / math.log2(peak)",
        wrong="peak / threshold",
        ja="層の数に反比例するのではなく、層が増えるたびに同じ割合で小さくなる。",
        en="It does not go as one over the number of layers; each shrinks it by the same factor.",
    ),
    "logarithms-exchanged": dict(
        right="math.log2(threshold) / math.log2(peak)",
        wrong="math.log2(peak) / math.log2(threshold)",
        ja="割り算の向きが逆。threshold が小さいほど、層の数は多くなる。",
        en="The division is the wrong way round: the smaller the threshold, the more layers.",
    ),
}
