"""損失の曲がり方：交差エントロピーと二乗誤差

特徴が 1 つで、バイアスのないロジスティック回帰を考える。1 つのサンプルの特徴
が x、ラベル（0 か 1）が y のとき、2 種類の損失を重みの関数とみて、w の各要素
を重みの値としたときの 2 階微分を求めよ。

p は、ラベルが 1 である確率の予測、slope は p をロジット z で微分した値である。
cross は 2 値交差エントロピー L_cross の、重みに関する 2 階微分、squared は
二乗誤差 L_squared の、重みに関する 2 階微分とする。負になるところでは、損失は
上に凸である。

cross, squared の順に返せ。

---
    w, p, slope, cross, squared: (points,)    x, y: scalar

    z = w x        L_cross = −y ln p − (1 − y) ln(1 − p)
    p = σ(z)       L_squared = ½ (p − y)²

---
How two losses curve: cross-entropy and squared error

Take a logistic regression with a single feature and no bias, and one sample
with the feature x and the label y, 0 or 1. Its loss, of either kind, is a
function of the weight: compute the second derivative where the weight is each
of the elements of w.

p is the predicted probability of label 1, and `slope` the derivative of p with
respect to the logit z. `cross` is the second derivative of the binary
cross-entropy L_cross with respect to the weight, `squared` that of the squared
error L_squared. Where one is negative, that loss is concave.

Return cross and squared in this order.
"""

import numpy as np


def second_derivatives(w, x, y):
    p = 1 / (1 + np.exp(-w * x))
    slope = p * (1 - p)  # blank
    cross = slope * x**2  # blank
    squared = (slope**2 + (p - y) * slope * (1 - 2 * p)) * x**2  # blank
    return cross, squared


# ==== grading ====


def cases(rng):
    import numpy as np

    def weights(points, x, first):
        """With logits from -4 to 4: the squared error is concave on one side and convex in the middle."""
        logits = np.linspace(-4, 4, points - 2) + rng.uniform(-0.2, 0.2, size=points - 2)
        logits = np.append(logits, first)
        return rng.permutation(logits) / x

    # By hand: p is 1/2, 3/4 and 1/5. (At 2/3 the second derivative would be 0.)
    yield dict(w=rng.permutation([0.0, np.log(3), -np.log(4)]), x=1.0, y=0)
    sizes = rng.choice(range(9, 15), size=2, replace=False)
    labels = rng.permutation(2)
    for points, y, sign in zip(sizes, labels, rng.permutation([-1, 1]), strict=True):
        # The border lies where p is 1/3 (y is 1) or 2/3 (y is 0).
        border = (1 - 2 * y) * np.log(2)
        x = float(sign * rng.uniform(1.5, 2.5))
        yield dict(w=weights(points, x, border + np.array([-0.1, 0.1])), x=x, y=int(y))
    yield dict(w=rng.uniform(1, 2, size=1), x=0.5, y=1)
    # Where the feature is 0, nothing depends on the weight.
    yield dict(w=rng.normal(size=int(rng.integers(2, 5))), x=0.0, y=1)


def oracle(w, x, y):
    import keras
    import tensorflow as tf

    weight = tf.Variable(w)
    found = []
    for loss in (keras.losses.binary_crossentropy, keras.losses.mean_squared_error):
        with tf.GradientTape() as outer:
            with tf.GradientTape() as inner:
                p = tf.sigmoid(weight * x)[:, None]
                value = tf.reduce_sum(loss(tf.fill(p.shape, tf.cast(y, p.dtype)), p))
            first = inner.gradient(value, weight)
        found.append(outer.gradient(first, weight))
    cross, doubled = found  # the mean squared error of one output has no 1/2
    return cross, doubled / 2


BORDERS = {
    "a label of 0 and points where the squared error is concave": "y == 0 and np.any(w * x > 0.8)",
    "a label of 1 and points where the squared error is concave": "y == 1 and np.any(w * x < -0.8)",
    "points close to both sides of where it turns": "np.any(abs(abs(w * x) - math.log(2)) < 0.2) and len(w) > 3",
    "a weight of 0": "np.any(w == 0)",
    "a negative feature": "x < 0",
    "a feature larger than 1": "abs(x) > 1",
    "a feature smaller than 1": "0 < abs(x) < 1",
    "a feature of 0, where a second derivative is exactly 0": "x == 0",
    "a single point": "len(w) == 1",
}

STEM = dict(
    ja="特徴 x が 1 つのロジスティック回帰（重み w、バイアスなし、p = σ(w x)）で、ラベルが\n"
    "y のサンプル 1 つの損失の、重みに関する 2 階微分を求める。cross は交差エントロピー、\n"
    "squared は二乗誤差 ½ (p − y)² の 2 階微分である。w の要素のそれぞれで計算する。",
    en="A logistic regression with one feature x, a weight w and no bias: p = σ(w x). For one\n"
    "sample with label y, at each element of w, these are second derivatives with respect to\n"
    "the weight: cross of the cross-entropy, squared of the squared error ½ (p − y)².",
)

VARIANTS = {
    "difference-of-squares": dict(right="p * (1 - p)", same="p - p**2"),
    "both-tails": dict(right="p * (1 - p)", same="np.exp(-w * x) / (1 + np.exp(-w * x)) ** 2"),
    "cosh": dict(right="p * (1 - p)", same="1 / (2 * np.cosh(w * x / 2)) ** 2"),
    "feature-first": dict(right="slope * x**2", same="x * slope * x"),
    "factored": dict(
        right="(slope**2 + (p - y) * slope * (1 - 2 * p)) * x**2",
        same="x**2 * slope * (slope + (p - y) * (1 - 2 * p))",
    ),
    "expanded": dict(
        right="(slope**2 + (p - y) * slope * (1 - 2 * p)) * x**2",
        same="x**2 * slope * (2 * p + 2 * p * y - 3 * p**2 - y)",
    ),
}

MISTAKES = {
    "derivative-of-tanh": dict(
        right="p * (1 - p)",
        wrong="1 - p**2",
        ja="これは tanh の微分。シグモイドの微分は、p が 1/2 のとき 1/4 になる。",
        en="This is the derivative of tanh; that of the sigmoid is 1/4 where p is 1/2.",
    ),
    "sign-of-the-slope": dict(
        right="p * (1 - p)",
        wrong="p * (p - 1)",
        ja="符号が逆。シグモイドは増加関数なので、微分は正である。",
        en="The sign is reversed: the sigmoid increases, so its derivative is positive.",
    ),
    "squared-probability": dict(
        right="p * (1 - p)",
        wrong="p**2",
        ja="p を 2 回掛けている。微分は p が 1 に近いときも 0 に近づく。",
        en="p is multiplied by itself; the derivative goes to 0 as p approaches 1, too.",
    ),
    "with-the-weight": dict(
        right="p * (1 - p)",
        wrong="p * (1 - p) * x",
        ja="重みに関する微分になっている。slope はロジットに関する微分である。",
        en="This is the derivative with respect to the weight; slope is the one with respect to the logit.",
    ),
    "feature-forgotten": dict(
        right="slope * x**2",
        wrong="slope",
        ja="ロジットに関する 2 階微分になっている。重みで微分するたびに、連鎖律で特徴が 1 つ掛かる。",
        en="This is with respect to the logit; each derivative with respect to the weight brings the feature once.",
    ),
    "feature-once": dict(
        right="slope * x**2",
        wrong="slope * x",
        ja="2 回微分するので、特徴は 2 回掛かる。1 回だけでは、特徴が負のとき凸でないことになる。",
        en="Derived twice, it gets the feature twice; with one, a negative feature would make it concave.",
    ),
    "first-derivative": dict(
        right="slope * x**2",
        wrong="(p - y) * x",
        ja="これは 1 階微分、つまり勾配である。",
        en="This is the first derivative, the gradient.",
    ),
    "slope-squared": dict(
        right="slope * x**2",
        wrong="slope**2 * x**2",
        ja="勾配には、シグモイドの微分がもう残っていない。それを微分して出る slope は 1 つである。",
        en="The gradient has no derivative of the sigmoid left in it; deriving it brings slope in once.",
    ),
    "with-the-error": dict(
        right="slope * x**2",
        wrong="(p - y) * slope * x**2",
        ja="誤差 p − y も微分されるので、2 階微分には残らない。残るなら、符号が y で変わってしまう。",
        en="The error p − y gets derived itself; were it still there, the sign would depend on y.",
    ),
    "product-rule-forgotten": dict(
        right="(slope**2 + (p - y) * slope * (1 - 2 * p)) * x**2",
        wrong="slope**2 * x**2",
        ja="積の微分の片方だけで、これでは常に 0 以上になる。slope も p とともに変わる。",
        en="Only one part of the product rule, which is never negative; slope changes with p, too.",
    ),
    "other-part-only": dict(
        right="(slope**2 + (p - y) * slope * (1 - 2 * p)) * x**2",
        wrong="(p - y) * slope * (1 - 2 * p) * x**2",
        ja="積の微分のもう片方がない。誤差 p − y も重みで変わる。",
        en="The other part of the product rule is missing: the error p − y changes with the weight, too.",
    ),
    "chain-rule-dropped": dict(
        right="(slope**2 + (p - y) * slope * (1 - 2 * p)) * x**2",
        wrong="(slope**2 + (p - y) * (1 - 2 * p)) * x**2",
        ja="slope の微分は、p に関する微分にさらに dp/dz を掛けたものである。",
        en="Deriving slope gives its derivative with respect to p, times dp/dz.",
    ),
    "sign-between": dict(
        right="(slope**2 + (p - y) * slope * (1 - 2 * p)) * x**2",
        wrong="(slope**2 - (p - y) * slope * (1 - 2 * p)) * x**2",
        ja="2 つ目の項の符号が逆。積の微分では項を足す。p (1 − p) は、p が 1/2 になるまでは p とともに増える。",
        en="The second term has the wrong sign: the product rule adds, and up to p = 1/2 the product p (1 − p) grows with p.",
    ),
    "as-for-the-cross-entropy": dict(
        right="(slope**2 + (p - y) * slope * (1 - 2 * p)) * x**2",
        wrong="slope * x**2",
        ja="二乗誤差では、シグモイドの微分が打ち消されずに残る。",
        en="With the squared error the derivative of the sigmoid does not cancel.",
    ),
    "factor-of-slope": dict(
        right="(slope**2 + (p - y) * slope * (1 - 2 * p)) * x**2",
        wrong="(slope**2 + (p - y) * slope * (1 - p)) * x**2",
        ja="p (1 − p) を p で微分すると、両方の因子からの項が出る。",
        en="Deriving p (1 − p) with respect to p gives a term for each of its factors.",
    ),
    "features-of-the-squared-error": dict(
        right="(slope**2 + (p - y) * slope * (1 - 2 * p)) * x**2",
        wrong="slope**2 + (p - y) * slope * (1 - 2 * p)",
        ja="ロジットに関する 2 階微分である。重みで微分するたびに、特徴が 1 つ掛かる。",
        en="With respect to the logit; each derivative with respect to the weight brings the feature once.",
    ),
    "without-the-half": dict(
        right="(slope**2 + (p - y) * slope * (1 - 2 * p)) * x**2",
        wrong="2 * (slope**2 + (p - y) * slope * (1 - 2 * p)) * x**2",
        ja="½ のない二乗誤差の 2 階微分で、2 倍になっている。",
        en="This belongs to a squared error without the ½ and is twice as large.",
    ),
}
