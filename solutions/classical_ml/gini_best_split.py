"""決定木の分割（Gini 係数）

CART で 1 つの節を 2 つに分ける。訓練データ x（ラベル t）を、番号 feature の特
徴の値が threshold 以下のもの（左）とそれ以外（右）に分けるとき、左右の Gini 係
数の、件数による加重平均 impurity が最も小さくなる分け方を求めよ。

    value         ラベル t をもつデータの Gini 係数
    thresholds    試す閾値: 特徴の相異なる値を小さい順に並べたときの、隣り
                  合う 2 つの値の中点
    weighted      その分け方での、左右の Gini 係数の加重平均
    gain          分けることで減る Gini 係数

impurity の等しい分け方がいくつかあれば、番号の小さい特徴を選び、同じ特徴の中で
は小さい閾値を選ぶ。値がすべて等しい特徴もあるが、どれかの特徴では分けられ
る。ラベルは 0 以上の整数である。feature, threshold, impurity, gain の順に返せ。

---
    x: (samples, features)    t: (samples,)
    feature, threshold, impurity, gain, value, weighted: scalar

---
The best split of a decision tree (Gini)

CART splits a node in two. The training data x with labels t go to the left
where the value of the feature with the number `feature` is at most `threshold`,
else to the right. Find the split that makes `impurity` smallest: the mean of
the Gini impurities of both sides, weighted with their numbers of samples.

    value         the Gini impurity of data with the labels t
    thresholds    the thresholds tried: with the different values of a feature
                  sorted, the midpoints of each two that are neighbours
    weighted      the weighted mean of both sides' impurities for that split
    gain          by how much the impurity falls through the split

Where several splits have an equal impurity, take the feature of the smaller
number, and within a feature the smaller threshold. A feature may have the same
value everywhere, but at least one can be split. Labels are integers from 0 on.
Return feature, threshold, impurity and gain, in this order.
"""

import numpy as np


def gini(t):
    fractions = np.bincount(t) / len(t)
    value = 1 - np.sum(fractions**2)  # blank
    return value


def best_split(x, t):
    impurity = np.inf
    for j in range(x.shape[1]):
        values = np.unique(x[:, j])
        thresholds = (values[:-1] + values[1:]) / 2  # blank
        for s in thresholds:
            left = x[:, j] <= s
            weighted = np.mean(left) * gini(t[left]) + np.mean(~left) * gini(t[~left])  # blank
            if weighted < impurity:  # blank
                feature, threshold, impurity = j, s, weighted
    gain = gini(t) - impurity  # blank
    return feature, threshold, impurity, gain


# ==== grading ====


def cases(rng):
    import numpy as np

    # By hand: either outer sample can be split off, and the smaller threshold counts.
    places = np.array([1.0, 2.0, 4.0, 8.0]) * float(rng.integers(1, 4))
    t = np.array([0, 1, 1, 0]) if rng.integers(2) else np.array([1, 0, 0, 1])
    yield dict(x=places[:, None], t=t)

    # No split lowers the impurity: one is made nevertheless, at the first threshold.
    corners = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    rows = rng.permutation(4)
    yield dict(x=corners[rows] * float(rng.integers(2, 5)), t=np.array([0, 1, 1, 0])[rows])

    def ranked(x, t):
        """The impurities of all splits, as whole numbers over the number of samples, ascending."""
        values = []
        for column in x.T:
            for s in np.unique(column)[:-1]:
                left = column <= s
                score = 0.0
                for side in (t[left], t[~left]):
                    score += len(side) - np.sum(np.bincount(side) ** 2) / len(side)
                values.append(score)
        return np.sort(values)

    def draw(samples, features, labels, low, high):
        """Values with repetitions, whose best split is better than all others by far."""
        while True:
            x = rng.integers(-9, 10, (samples, features)) / 2
            # The classes lie one above the other along one feature, with errors.
            along = x[:, rng.integers(features)] + rng.normal(size=samples)
            t = np.digitize(along, np.linspace(-2, 2, labels - 1))
            if labels == 3:  # all of them on both sides, wherever it is split
                x[:3], t[:3], x[3:6], t[3:6] = -5, [0, 1, 2], 5, [2, 1, 0]
            scores = ranked(x, t)
            seen = len(set(t)) == labels
            if seen and scores[1] - scores[0] > 0.05 and low <= scores[0] / samples <= high:
                return x, t

    samples = rng.choice(range(10, 19), 5, replace=False)
    features = rng.choice(range(5, 12), 4, replace=False)
    x, t = draw(int(samples[0]), int(features[0]), 2, 0.1, 0.35)
    constant = np.full((len(x), 1), 2.5)  # cannot be split
    yield dict(x=np.concatenate([constant, x], axis=1), t=t)
    x, t = draw(int(samples[1]) + 6, int(features[1]), 3, 0.2, 0.66)
    yield dict(x=x, t=2 * t)  # with labels that nobody has
    # The best feature stands there twice, at least.
    x, t = draw(int(samples[2]), 3, 2, 0.1, 0.4)
    again = x[:, rng.permutation(np.resize(range(3), features[0]))]
    yield dict(x=np.concatenate([again, x], axis=1), t=t)
    for place in (3, 4):
        x, t = draw(int(samples[place]), int(features[place - 1]), 2, 0.1, 0.35)
        yield dict(x=x, t=t)
    # Both classes at every value: no side is ever pure.
    scores = np.zeros(2)
    while scores[1] - scores[0] < 0.05:
        count = int(rng.integers(7, 12))
        x = np.concatenate([np.repeat([1.0, 2.0, 4.5], 2), rng.choice([1.0, 2.0, 4.5], count)])
        t = np.concatenate([np.resize([0, 1], 6), (x[6:] + rng.normal(size=count) > 2).astype(int)])
        scores = ranked(x[:, None], t)
    rows = rng.permutation(len(x))
    yield dict(x=x[rows, None], t=t[rows])


BORDERS = {
    "values that are repeated": "any(len(np.unique(column)) < len(column) for column in x.T)",
    "a feature with one value": "np.any(np.ptp(x, axis=0) == 0)",
    "a label that nobody has": "max(t) == 4 and not np.any(t == 1)",
    "three classes": "len(set(t.tolist())) == 3",
    "a feature that stands there twice": "any(np.array_equal(x[:, i], x[:, j]) for i in range(x.shape[1]) for j in range(i))",
    "two splits of one feature that are equally good": "len(x) == 4 and x.shape[1] == 1",
    "no split that lowers the impurity": "len(x) == 4 and x.shape[1] == 2",
    "one feature": "x.shape[1] == 1",
    "no split with a pure side": "len(x) > 4 and x.shape[1] == 1 and all(len(set(t[x[:, 0] == value].tolist())) == 2 for value in x[:, 0])",
}


def oracle(x, t):
    import numpy as np
    import tensorflow as tf

    # All splits at once, each as counts of classes on both sides, taken from pairs of samples:
    # the Gini impurity is how often two samples drawn from a side differ in their labels.
    differ = tf.cast(tf.expand_dims(t, 1) != t, tf.float64)
    splits = [
        (feature, (low + high) / 2)
        for feature in range(x.shape[1])
        for low, high in zip(np.unique(x[:, feature]), np.unique(x[:, feature])[1:], strict=False)
    ]
    left = tf.cast(tf.stack([x[:, j] < s for j, s in splits]), tf.float64)
    pairs = sum(
        tf.einsum("sa,sb,ab->s", side, side, differ) / tf.reduce_sum(side, axis=1)
        for side in (left, 1 - left)
    )
    impurities = pairs / len(t)
    # Rounding may part what is equal: of all that are as good as the best, the first.
    best = int(np.argmax(impurities < tf.reduce_min(impurities) + 1e-9))
    feature, threshold = splits[best]
    return feature, threshold, impurities[best], tf.reduce_mean(differ) - impurities[best]


def plot(case, outputs):
    import numpy as np
    from matplotlib.figure import Figure

    figure = Figure(figsize=(8, 4), layout="constrained")
    axes = figure.subplots()
    x, t = case["x"], case["t"]
    for label in np.unique(t):
        rows, columns = np.nonzero(np.repeat((t == label)[:, None], x.shape[1], axis=1))
        axes.scatter(x[rows, columns], columns + 0.08 * label, label=f"t = {label}")
    feature = int(outputs["feature"])
    axes.plot([float(outputs["threshold"])] * 2, [feature - 0.3, feature + 0.5], color="black")
    axes.set_yticks(range(x.shape[1]), [f"feature {j}" for j in range(x.shape[1])])
    axes.set_title(f"impurity {float(outputs['impurity']):.3g}, gain {float(outputs['gain']):.3g}")
    axes.legend()
    return figure


STEM = dict(
    ja="CART の決定木で、1 つの節の訓練データ x（ラベル t）を、feature 番目の特徴が threshold 以下か\n"
    "どうかで左右に分ける関数である。左右の Gini 係数の加重平均 impurity が最も小さい分け方を選ぶ。\n"
    "同点なら、番号の小さい特徴、小さい閾値とする。gain は減った Gini 係数である。",
    en="A decision tree of CART splits the training data x (labels t) of a node by whether the\n"
    "feature of number `feature` is at most `threshold`. The split is taken whose `impurity` is\n"
    "smallest, the weighted mean of both sides' Gini impurities; of equal ones that of the\n"
    "smaller number, and of the smaller threshold. `gain` is by how much the impurity falls.",
)

VARIANTS = {
    "products": dict(right="1 - np.sum(fractions**2)", same="np.sum(fractions * (1 - fractions))"),
    "dot": dict(right="1 - np.sum(fractions**2)", same="1 - fractions @ fractions"),
    "half-the-gap": dict(
        right="(values[:-1] + values[1:]) / 2", same="values[:-1] + np.diff(values) / 2"
    ),
    "counted": dict(
        right="np.mean(left) * gini(t[left]) + np.mean(~left) * gini(t[~left])",
        same="(sum(left) * gini(t[left]) + sum(~left) * gini(t[~left])) / len(t)",
    ),
    "average": dict(
        right="np.mean(left) * gini(t[left]) + np.mean(~left) * gini(t[~left])",
        same="np.average([gini(t[left]), gini(t[~left])], weights=[sum(left), sum(~left)])",
    ),
}

MISTAKES = {
    "sum-of-squares": dict(
        right="1 - np.sum(fractions**2)",
        wrong="np.sum(fractions**2)",
        ja="これは純度で、1 つのクラスだけのときに最大の 1 になる。不純度は 0 にならなければならない。",
        en="This is purity, largest (1) for a single class, where an impurity has to be 0.",
    ),
    "entropy": dict(
        right="1 - np.sum(fractions**2)",
        wrong="-np.sum(fractions[fractions > 0] * np.log2(fractions[fractions > 0]))",
        ja="これはエントロピーで、ID3 や C4.5 が使う。",
        en="This is the entropy, which ID3 and C4.5 use.",
    ),
    "error": dict(
        right="1 - np.sum(fractions**2)",
        wrong="1 - np.max(fractions)",
        ja="これは多数派と答えたときの誤り率である。",
        en="This is the error rate of whoever answers with the majority.",
    ),
    "mean-of-squares": dict(
        right="1 - np.sum(fractions**2)",
        wrong="1 - np.mean(fractions**2)",
        ja="2 乗の平均になっている。2 乗の和は、続けて引いた 2 件が同じクラスである確率である。",
        en="This has a mean of squares; their sum is the probability that two draws are of one class.",
    ),
    "halved": dict(
        right="1 - np.sum(fractions**2)",
        wrong="(1 - np.sum(fractions**2)) / 2",
        ja="半分になっている。2 クラスが同数のときの Gini 係数は 0.5 である。",
        en="This is half of it; with two classes of equal number the impurity is 0.5.",
    ),
    "values-themselves": dict(
        right="(values[:-1] + values[1:]) / 2",
        wrong="values[:-1]",
        ja="分かれ方は同じだが、閾値は隣り合う値の中点ではない。",
        en="The data are split alike, but the threshold is not halfway between neighbours.",
    ),
    "unsorted-neighbours": dict(
        right="(values[:-1] + values[1:]) / 2",
        wrong="(x[:-1, j] + x[1:, j]) / 2",
        ja="データの順で隣り合う値の中点になっている。隣り合うのは、値の小さい順に並べたときである。",
        en="These are midpoints of values that are neighbours in the data; neighbours are meant in sorted order.",
    ),
    "even-steps": dict(
        right="(values[:-1] + values[1:]) / 2",
        wrong="np.linspace(values[0], values[-1], len(values) + 1)[1:-1]",
        ja="範囲を等分した点である。値の間隔はそろっていない。",
        en="These divide the range evenly, but values are not evenly apart.",
    ),
    "unweighted": dict(
        right="np.mean(left) * gini(t[left]) + np.mean(~left) * gini(t[~left])",
        wrong="(gini(t[left]) + gini(t[~left])) / 2",
        ja="件数で加重していない。1 件だけを切り離しても、半分が純粋とみなされる。",
        en="This has no weights: a single sample split off would count as half of the data.",
    ),
    "sum-of-both": dict(
        right="np.mean(left) * gini(t[left]) + np.mean(~left) * gini(t[~left])",
        wrong="gini(t[left]) + gini(t[~left])",
        ja="左右の和で、平均になっていない。件数の違いも入らない。",
        en="This is the sum of both sides, no mean, and minds no numbers of samples.",
    ),
    "weights-exchanged": dict(
        right="np.mean(left) * gini(t[left]) + np.mean(~left) * gini(t[~left])",
        wrong="np.mean(~left) * gini(t[left]) + np.mean(left) * gini(t[~left])",
        ja="左の Gini 係数に、右の件数の割合を掛けている。",
        en="Here the impurity of the left has the fraction of the right as its weight.",
    ),
    "weighted-by-counts": dict(
        right="np.mean(left) * gini(t[left]) + np.mean(~left) * gini(t[~left])",
        wrong="np.sum(left) * gini(t[left]) + np.sum(~left) * gini(t[~left])",
        ja="全体の件数で割っていないので、平均にならない。",
        en="Not divided by the number of all samples, this is no mean.",
    ),
    "better-side": dict(
        right="np.mean(left) * gini(t[left]) + np.mean(~left) * gini(t[~left])",
        wrong="min(gini(t[left]), gini(t[~left]))",
        ja="純粋なほうだけを見ている。もう一方がどれほど混ざっていても分からない。",
        en="This looks at the purer side alone, however mixed the other may be.",
    ),
    "worse-side": dict(
        right="np.mean(left) * gini(t[left]) + np.mean(~left) * gini(t[~left])",
        wrong="max(gini(t[left]), gini(t[~left]))",
        ja="混ざっているほうだけを見ている。件数の違いも入らない。",
        en="This looks at the more mixed side alone, and minds no numbers of samples.",
    ),
    "whole-node": dict(
        right="np.mean(left) * gini(t[left]) + np.mean(~left) * gini(t[~left])",
        wrong="gini(t)",
        ja="分ける前の節の Gini 係数で、どこで分けても変わらない。",
        en="This is the impurity of the node before the split, the same wherever it is split.",
    ),
    "last-of-the-equal": dict(
        right="weighted < impurity",
        wrong="weighted <= impurity",
        ja="同点のとき、後のもので置き換えている。選ぶのは番号の小さい特徴、小さい閾値である。",
        en="Equal ones replace what came before; it is the smaller number and threshold that count.",
    ),
    "most-mixed": dict(
        right="weighted < impurity",
        wrong="impurity == np.inf or weighted > impurity",
        ja="不純度の最も大きい分け方を選んでいる。",
        en="This takes the split with the largest impurity.",
    ),
    "counted-from-one": dict(
        right="= j, s, weighted",
        wrong="= j + 1, s, weighted",
        ja="特徴の番号が 1 から始まっている。",
        en="This numbers the features from 1.",
    ),
    "impurity-forgotten": dict(
        right="feature, threshold, impurity = j, s, weighted",
        wrong="feature, threshold, impurity = j, s, impurity",
        ja="見つけた値で impurity を更新していないので、どの分け方も最良に見え、最後のものが残る。",
        en="`impurity` is not renewed by what was found: every split looks best, and the last one stays.",
    ),
    "negative-gain": dict(
        right="gini(t) - impurity",
        wrong="impurity - gini(t)",
        ja="符号が逆である。分けると不純度は減る。",
        en="The sign is the other one: a split makes the impurity fall.",
    ),
    "parent": dict(
        right="gini(t) - impurity",
        wrong="gini(t)",
        ja="これは分ける前の Gini 係数で、減った量ではない。",
        en="This is the impurity before the split, not by how much it falls.",
    ),
    "from-one": dict(
        right="gini(t) - impurity",
        wrong="1 - impurity",
        ja="分ける前の Gini 係数は 1 ではない。",
        en="The impurity before the split is not 1.",
    ),
    "last-tried": dict(
        right="gini(t) - impurity",
        wrong="gini(t) - weighted",
        ja="最後に試した分け方での差である。選ばれたのがそれとは限らない。",
        en="This is the fall for the split that was tried last, which need not be the one taken.",
    ),
    "relative": dict(
        right="gini(t) - impurity",
        wrong="(gini(t) - impurity) / gini(t)",
        ja="これは減った割合。求めるのは差である。",
        en="This is the fraction by which it falls; the difference is wanted.",
    ),
}
