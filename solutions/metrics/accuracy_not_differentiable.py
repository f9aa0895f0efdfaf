"""正解率は学習の目標になるか

2 値分類のロジスティック回帰 p = σ(xw) について、重み w での正解率 accuracy
と、正解率と損失のそれぞれを w の各成分で数値微分した d_accuracy, d_loss を
求め、この順に返せ。

    right       判定が正解ラベル t（0 か 1）と同じかどうか。p が 0.5 より大きけ
                れば 1 と判定し、0.5 以下なら 0 と判定する
    loss        2 値交差エントロピーの、サンプルについての平均
    slopes      幅 h の中心差分。成分を 1 つだけ h だけ前後に動かす。関数 slope
                は、正解率にも損失にも使う

正解率の数値微分は、ほとんどの点で 0 になる。予測が境界をまたぐサンプルがあると
きだけ 0 でなくなり、しかも h を小さくするほど大きくなる。だから、学習では正解率
でなく損失を小さくする。

---
    x: (samples, features)    t, p, right: (samples,)    h, accuracy: scalar
    w, slopes, d_accuracy, d_loss: (features,)

---
Could one train for the accuracy?

Of the logistic regression p = σ(xw) for two classes compute the accuracy with
the weights w, and d_accuracy and d_loss, the numerical derivatives of the
accuracy and of the loss with respect to each element of w. Return accuracy,
d_accuracy and d_loss, in this order.

    right       whether the decision is the true label t (0 or 1). It is 1 where
                p is greater than 0.5, and 0 where p is 0.5 or less
    loss        the binary cross-entropy, averaged over the samples
    slopes      central differences of width h: one element at a time is moved
                by h, forwards and back. The function `slope` is used for the
                accuracy and for the loss

The slope of the accuracy is 0 almost everywhere. It is not where a sample
crosses the border, and there it is the greater the smaller h is. That is why
training makes a loss small, and not the number of errors.
"""

import numpy as np


def accuracy_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    right = (p > 0.5) == (t == 1)  # blank
    return np.mean(right)


def loss_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    loss = -np.mean(t * np.log(p) + (1 - t) * np.log(1 - p))  # blank
    return loss


def slope(value, x, t, w, h):
    steps = h * np.eye(len(w))
    slopes = [(value(x, t, w + s) - value(x, t, w - s)) / (2 * h) for s in steps]  # blank
    return np.array(slopes)


def accuracy_and_slopes(x, t, w, h):
    accuracy = accuracy_of(x, t, w)
    d_accuracy = slope(accuracy_of, x, t, w, h)
    d_loss = slope(loss_of, x, t, w, h)
    return accuracy, d_accuracy, d_loss


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(samples, features, h, crossing):
        while True:
            x = rng.normal(size=(samples, features))
            w = rng.normal(size=features)
            x[0] = 0  # p is exactly 0.5
            if crossing:
                # A move of the element `place` by h takes this sample across, and no other does.
                place = int(rng.integers(features))
                x[1] = rng.uniform(-0.3, 0.3, size=features)
                x[1, place] = 2
                w[place] = (h - np.delete(x[1], place) @ np.delete(w, place)) / 2
            z = x @ w
            far = np.abs(np.delete(z, [0, 1]) if crossing else z[1:]) > 0.1
            t = (rng.uniform(size=samples) < 1 / (1 + np.exp(-z))).astype(int)
            t[0] = int(rng.integers(2))
            soft = np.mean(1 - np.abs(t - 1 / (1 + np.exp(-z))))
            hits = np.mean((z > 0) == t)
            fine = len(set(t[1:])) == 2 and hits not in (0.5, 1) and abs(soft - hits) > 0.02
            if np.all(far) and fine and np.max(np.abs(z)) < 5:
                order = rng.permutation(samples)
                return dict(x=x[order], t=t[order], w=w, h=h)

    x = rng.permutation([1.0, -2.0, 3.0])[:, None]
    yield dict(x=x, t=np.array([1, 0, 1]), w=np.array([rng.choice([0.5, -0.5])]), h=0.01)
    sizes = rng.choice(range(6, 16), size=3, replace=False).tolist()
    features = int(rng.integers(2, 5))
    yield draw(sizes[0], features, 0.01, crossing=False)
    yield draw(sizes[1], features + 1, 0.02, crossing=True)
    yield draw(sizes[2], features, 0.005, crossing=True)


BORDERS = {
    "a sample at p = 0.5": "np.any(x @ w == 0)",
    "no sample crosses": "np.all((np.abs(x @ w)[:, None] > h * np.abs(x)) | (x == 0))",
    "a sample crosses": "np.any((np.abs(x @ w)[:, None] < h * np.abs(x)))",
    "one feature": "len(w) == 1",
    "several features": "len(w) > 1",
}


def oracle(x, t, w, h):
    import keras
    import numpy as np

    def accuracy(weights):
        metric = keras.metrics.BinaryAccuracy()
        metric.update_state(t[:, None], keras.ops.sigmoid(x @ weights)[:, None])
        return metric.result()

    def loss(weights):
        return keras.losses.BinaryCrossentropy(from_logits=True)(t[:, None], (x @ weights)[:, None])

    def slopes(value):
        step = h * np.eye(len(w))
        return keras.ops.stack([(value(w + s) - value(w - s)) / (2 * h) for s in step])

    return accuracy(w), slopes(accuracy), slopes(loss)


STEM = dict(
    ja="ロジスティック回帰 p = σ(xw) について、重み w での正解率と、正解率および 2 値交差エントロピーを w の\n"
    "各成分で数値微分（中心差分、幅 h）した値を求める。p が 0.5 より大きければ 1、0.5 以下なら 0 と判定する。",
    en="Of the logistic regression p = σ(xw) this computes the accuracy, and the numerical derivatives\n"
    "(central differences of width h) of the accuracy and of the binary cross-entropy with respect to\n"
    "each element of w. The decision is 1 where p is greater than 0.5, and 0 elsewhere.",
)

VARIANTS = {
    "whole-numbers": dict(right="(p > 0.5) == (t == 1)", same="(p > 0.5).astype(int) == t"),
    "chosen": dict(
        right="-np.mean(t * np.log(p) + (1 - t) * np.log(1 - p))",
        same="-np.mean(np.log(np.where(t == 1, p, 1 - p)))",
    ),
    "difference-divided": dict(
        right="(value(x, t, w + s) - value(x, t, w - s)) / (2 * h)",
        same="0.5 / h * value(x, t, w + s) - 0.5 / h * value(x, t, w - s)",
    ),
}

MISTAKES = {
    "at-least-half": dict(
        right="p > 0.5",
        wrong="p >= 0.5",
        ja="p がちょうど 0.5 のときに 1 と判定している。",
        en="p = 0.5 is decided as 1.",
    ),
    "threshold-zero": dict(
        right="p > 0.5",
        wrong="p > 0",
        ja="0 はロジット xw での閾値である。確率はいつも 0 より大きい。",
        en="0 is the threshold of the logit xw; a probability is always greater.",
    ),
    "soft-accuracy": dict(
        right="(p > 0.5) == (t == 1)",
        wrong="1 - np.abs(t - p)",
        ja="正解に与えた確率の平均であり、正解率ではない。これなら滑らかで、微分も 0 にならない。",
        en="This is the mean probability of what is true, which is smooth and has a slope; it is not the accuracy.",
    ),
    "errors": dict(
        right="(p > 0.5) == (t == 1)",
        wrong="(p > 0.5) != (t == 1)",
        ja="誤り率になっている。",
        en="This is the error rate.",
    ),
    "called-positive": dict(
        right="(p > 0.5) == (t == 1)",
        wrong="p > 0.5",
        ja="1 と判定した割合であり、正解と比べていない。",
        en="This is the share decided as 1; nothing is compared with what is true.",
    ),
    "true-positives": dict(
        right="(p > 0.5) == (t == 1)",
        wrong="(p > 0.5) & (t == 1)",
        ja="真陽性だけを数えている。正しく 0 と判定したものも正解である。",
        en="True positives alone are counted; to decide rightly on 0 is right as well.",
    ),
    "no-minus": dict(
        right="-np.mean(t * np.log(p)",
        wrong="np.mean(t * np.log(p)",
        ja="負号がない。これは対数尤度の平均で、大きいほどよい。",
        en="The minus is missing: this is the mean log-likelihood, which one wants large.",
    ),
    "positive-alone": dict(
        right=" + (1 - t) * np.log(1 - p)",
        wrong="",
        ja="ラベルが 0 のサンプルが、損失に入っていない。",
        en="Samples of label 0 do not enter the loss.",
    ),
    "squared-error": dict(
        right="-np.mean(t * np.log(p) + (1 - t) * np.log(1 - p))",
        wrong="np.mean((p - t) ** 2)",
        ja="二乗誤差になっている。",
        en="This is the squared error.",
    ),
    "summed-loss": dict(
        right="-np.mean(t * np.log(p)",
        wrong="-np.sum(t * np.log(p)",
        ja="和になっている。平均しないと、傾きがサンプルの数だけ大きくなる。",
        en="This is the sum, whose slope grows with the number of samples.",
    ),
    "forward-difference": dict(
        right="(value(x, t, w + s) - value(x, t, w - s)) / (2 * h)",
        wrong="(value(x, t, w + s) - value(x, t, w)) / h",
        ja="前進差分になっている。誤差が h に比例し、中心差分より大きい。",
        en="This is a forward difference, whose error is proportional to h and greater than that of a central one.",
    ),
    "half-the-width": dict(
        right="(2 * h)",
        wrong="h",
        ja="前後に動かしたので、2 点の間隔は h の 2 倍である。",
        en="Moved forwards and back, the two points are twice h apart.",
    ),
    "all-at-once": dict(
        right="(value(x, t, w + s) - value(x, t, w - s))",
        wrong="(value(x, t, w + h) - value(x, t, w - h))",
        ja="すべての成分を同時に動かしている。動かすのは 1 つの成分だけである。",
        en="All elements are moved at once; it should be one of them.",
    ),
    "reversed": dict(
        right="value(x, t, w + s) - value(x, t, w - s)",
        wrong="value(x, t, w - s) - value(x, t, w + s)",
        ja="差の向きが逆で、符号が反対になる。",
        en="The difference is the other way round, and the sign is wrong.",
    ),
    "not-divided": dict(
        right="(value(x, t, w + s) - value(x, t, w - s)) / (2 * h)",
        wrong="value(x, t, w + s) - value(x, t, w - s)",
        ja="値の差のままで、幅で割っていない。",
        en="This is the difference of the values, not divided by the width.",
    ),
}
