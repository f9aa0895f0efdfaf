"""シャープレイ値による説明

モデルの 1 つの予測 f(x) を、特徴をプレイヤーとみるシャープレイ値で説明する。モ
デルの計算は、与えられた関数 predict が行う。

特徴の集合 S の利得は、x の特徴のうち S に属するものだけを知っているときの予測と
する。S に属さない特徴には、background の各行の値を代わりに入れ、予測を行につい
て平均する。

    mixed      S の特徴は x の値、ほかの特徴は background の値とした行列
    weight     特徴 i を除いた集合 S に対する、シャープレイ値の重み。特徴を 1 つ
               ずつ加える順序を等しい確率で選ぶとき、i の直前までに加わった特徴
               がちょうど S になる確率である
    shapley    特徴ごとのシャープレイ値
    base       空集合の利得

与えられたコードは、S を真偽の配列 members で表し、value がその利得を返す。
shapley, base の順に返せ。

---
    x, shapley: (features,)    background, mixed: (samples, features)
    weights: (features,)       coupling: (features, features)
    base: scalar               members: (features,) bool

---
An explanation by Shapley values

One prediction f(x) of a model is explained by Shapley values, with the features
as players. The function given, `predict`, computes the model.

The worth of a set S of features is the prediction where only those features of
x that are in S are known: those that are not take the values of the rows of
`background`, and the predictions are averaged over the rows.

    mixed      the matrix in which the features in S have the values of x, the
               others those of background
    weight     the weight of a set S without feature i in the Shapley value of
               i: the probability that, where features are added one by one in
               an order chosen with equal chances, those added before i are
               precisely S
    shapley    the Shapley value of each feature
    base       the worth of the empty set

In the code given an array of booleans, `members`, stands for S, and `value`
returns its worth. Return shapley and base, in this order.
"""

import itertools
import math

import numpy as np


def predict(rows, weights, coupling):
    """A score between −1 and 1 for each row."""
    return np.tanh(rows @ weights + np.einsum("ni,ij,nj->n", rows, coupling, rows))


def shapley_values(x, background, weights, coupling):
    features = len(x)

    def value(members):
        mixed = np.where(members, x, background)  # blank
        return np.mean(predict(mixed, weights, coupling))

    shapley = np.zeros(features)
    for members in itertools.product([False, True], repeat=features):
        size = sum(members)
        for i in range(features):
            if members[i]:
                continue
            joined = np.array(members) | (np.arange(features) == i)
            weight = 1 / (features * math.comb(features - 1, size))  # blank
            shapley[i] += weight * (value(joined) - value(members))  # blank
    base = value(np.zeros(features, dtype=bool))  # blank
    return shapley, base


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(features, samples):
        x = rng.normal(scale=1.5, size=features)
        background = rng.normal(size=(samples, features))
        weights = rng.uniform(0.3, 0.9, size=features) * rng.choice([-1, 1], size=features)
        coupling = np.triu(rng.uniform(-0.6, 0.6, size=(features, features)), 1)
        return dict(x=x, background=background, weights=weights, coupling=coupling)

    yield dict(
        x=np.array([float(rng.integers(1, 4))]),
        background=np.array([[0.0], [-1.0]]),
        weights=np.array([0.5]),
        coupling=np.zeros((1, 1)),
    )
    # Two players: a common gain beyond what each has alone.
    yield dict(
        x=np.array([1.0, 2.0]),
        background=np.zeros((1, 2)),
        weights=np.array([0.25, 0.125]) * rng.choice([-1, 1]),
        coupling=np.array([[0.0, 0.25], [0.0, 0.0]]),
    )
    few, many = int(rng.integers(3, 5)), int(rng.integers(4, 6))
    case = draw(few, 5)
    case["background"][:, 1] = case["x"][1]  # a feature about which there is nothing to know
    yield case
    case = draw(many, int(rng.choice([4, 6])))
    nothing = int(rng.integers(many))  # a feature that the model does not use
    case["weights"][nothing] = 0
    case["coupling"][nothing] = case["coupling"][:, nothing] = 0
    yield case
    yield draw(7 - few, 1)


BORDERS = {
    "one feature": "len(x) == 1",
    "two features": "len(x) == 2",
    "four features or more": "len(x) >= 4",
    "one row of background": "len(background) == 1",
    "several rows of background": "len(background) > 1",
    "a feature that the model does not use": "np.any((weights == 0) & np.all(coupling == 0, axis=0) & np.all(coupling == 0, axis=1))",
    "a feature whose background has the value of x": "np.any(np.all(background == x, axis=0))",
    "features that act together": "np.any(coupling != 0)",
}


def oracle(x, background, weights, coupling):
    import itertools

    import numpy as np
    import tensorflow as tf

    def worth(known):
        rows = tf.constant(background)
        for feature in known:
            hot = tf.one_hot(feature, len(x), dtype=rows.dtype)
            rows = rows * (1 - hot) + x * hot
        products = tf.reduce_sum(tf.matmul(rows, coupling) * rows, axis=1)
        return tf.reduce_mean(tf.tanh(tf.linalg.matvec(rows, weights) + products))

    # The mean, over all orders, of what a feature adds to those before it.
    gains = np.zeros(len(x))
    orders = list(itertools.permutations(range(len(x))))
    worths = {}
    for order in orders:
        for place, feature in enumerate(order):
            before, after = (frozenset(order[:end]) for end in (place, place + 1))
            for known in (before, after):
                if known not in worths:
                    worths[known] = float(worth(known))
            gains[feature] += worths[after] - worths[before]
    gains /= len(orders)
    base = worth(())
    assert np.isclose(gains.sum(), worth(range(len(x))) - base)  # they add up
    return gains, base


def plot(case, outputs):
    """From the base to the prediction, feature by feature."""
    import numpy as np
    from matplotlib.figure import Figure

    figure = Figure(figsize=(5, 3), layout="constrained")
    axes = figure.subplots()
    shapley = np.asarray(outputs["shapley"], dtype=float)
    base = float(outputs["base"])
    starts = base + np.concatenate([[0], np.cumsum(shapley)[:-1]])
    colors = np.where(shapley < 0, "tab:blue", "tab:red")
    axes.barh(np.arange(len(shapley)), shapley, left=starts, color=colors)
    axes.axvline(base, color="gray", linewidth=0.8)
    axes.axvline(base + shapley.sum(), color="black", linewidth=0.8)
    axes.set_yticks(np.arange(len(shapley)), [f"feature {i}" for i in range(len(shapley))])
    axes.invert_yaxis()
    axes.set_xlabel("base → prediction")
    return figure


STEM = dict(
    ja="モデルの予測 f(x) を、特徴をプレイヤーとみるシャープレイ値 shapley で説明する関数である。特徴の集合の利得は、\n"
    "集合に属さない特徴に background の各行の値を入れたときの予測の平均である。base は空集合の利得である。",
    en="The function explains a prediction f(x) by Shapley values, with the features as players. The worth of\n"
    "a set of features is the mean prediction where all others have the values of the rows of `background`;\n"
    "base is that of the empty set.",
)

VARIANTS = {
    "factorials": dict(
        right="1 / (features * math.comb(features - 1, size))",
        same="math.factorial(size) * math.factorial(features - size - 1) / math.factorial(features)",
    ),
    "masked-sum": dict(
        right="np.where(members, x, background)",
        same="np.multiply(members, x) + np.logical_not(members) * background",
    ),
    "mean-of-the-background": dict(
        right="value(np.zeros(features, dtype=bool))",
        same="np.mean(predict(background, weights, coupling))",
    ),
}

MISTAKES = {
    "others-zero": dict(
        right="np.where(members, x, background)",
        wrong="np.where(members, x, np.zeros_like(background))",
        ja="知らない特徴を 0 としている。0 にも意味があるので、背景のデータの値を入れて平均する。",
        en="Features not known are 0 here; 0 means something, too, and the values of the background are to stand in.",
    ),
    "others-mean": dict(
        right="np.where(members, x, background)",
        wrong="np.where(members, x, background.mean(axis=0, keepdims=True))",
        ja="背景の平均を入れてから予測している。モデルが非線形なら、予測の平均とは違う。",
        en="This predicts for the mean of the background; for a model that is not linear that is not the mean of predictions.",
    ),
    "known-and-unknown-exchanged": dict(
        right="np.where(members, x, background)",
        wrong="np.where(members, background, x)",
        ja="知っている特徴と知らない特徴が逆である。",
        en="Known and unknown features are exchanged.",
    ),
    "unweighted": dict(
        right="1 / (features * math.comb(features - 1, size))",
        wrong="1 / 2 ** (features - 1)",
        ja="どの集合も同じ重みにしている（バンザフ値）。足しても、予測と base の差にならない。",
        en="All sets weigh the same here, which makes Banzhaf values; they do not add up to the prediction less base.",
    ),
    "not-weighted": dict(
        right="1 / (features * math.comb(features - 1, size))",
        wrong="1.0",
        ja="重みがない。増分を足し合わせただけで、平均になっていない。",
        en="There is no weight: what is added is summed and not averaged.",
    ),
    "sizes-alone": dict(
        right="1 / (features * math.comb(features - 1, size))",
        wrong="1 / features",
        ja="同じ大きさの集合がいくつあるかを考えていない。",
        en="This leaves out how many sets there are of the same size.",
    ),
    "sets-alone": dict(
        right="1 / (features * math.comb(features - 1, size))",
        wrong="1 / math.comb(features - 1, size)",
        ja="大きさごとに平均しているが、大きさについては足したままである。",
        en="This averages over the sets of each size, but still sums over the sizes.",
    ),
    "counting-all": dict(
        right="math.comb(features - 1, size)",
        wrong="math.comb(features, size)",
        ja="S に入れるのは、i を除いた特徴だけである。",
        en="Only the features without i can be in S.",
    ),
    "leave-one-out": dict(
        right="weight * (value(joined) - value(members))",
        wrong="(size == features - 1) * (value(joined) - value(members))",
        ja="最後に加わるときの増分だけを見ている。ほかの特徴と合わさって出る分が、どの特徴にも数えられる。",
        en="Only what it adds as the last counts; what features do together is then counted for each of them.",
    ),
    "alone": dict(
        right="weight * (value(joined) - value(members))",
        wrong="(size == 0) * (value(joined) - value(members))",
        ja="最初に加わるときの増分だけを見ている。ほかの特徴と合わさって出る分が、どこにも入らない。",
        en="Only what it adds as the first counts; what features do together is then counted nowhere.",
    ),
    "difference-turned": dict(
        right="(value(joined) - value(members))",
        wrong="(value(members) - value(joined))",
        ja="差の向きが逆である。i が加わったことによる増分をとる。",
        en="The difference is turned round; it is what is gained by adding i.",
    ),
    "worth-of-the-set": dict(
        right="(value(joined) - value(members))",
        wrong="value(joined)",
        ja="i がいなくても得られた分を引いていない。",
        en="What there was without i is not subtracted.",
    ),
    "absolute-gains": dict(
        right="weight * (value(joined) - value(members))",
        wrong="weight * abs(value(joined) - value(members))",
        ja="増分の絶対値をとっている。予測を下げる特徴は、負の値になる。",
        en="This takes absolute values; a feature that lowers the prediction has a negative one.",
    ),
    "base-of-everything": dict(
        right="value(np.zeros(features, dtype=bool))",
        wrong="value(np.ones(features, dtype=bool))",
        ja="すべての特徴を知っているときの予測 f(x) になっている。",
        en="That is the prediction f(x), with all features known.",
    ),
    "base-zero": dict(
        right="value(np.zeros(features, dtype=bool))",
        wrong="0.0",
        ja="何も知らないときの予測は、0 とは限らない。",
        en="With nothing known, the prediction need not be 0.",
    ),
    "base-of-the-mean": dict(
        right="value(np.zeros(features, dtype=bool))",
        wrong="predict(background.mean(axis=0, keepdims=True), weights, coupling)[0]",
        ja="背景の平均での予測である。予測の平均とは違う。",
        en="That is the prediction for the mean of the background, not the mean of predictions.",
    ),
}
