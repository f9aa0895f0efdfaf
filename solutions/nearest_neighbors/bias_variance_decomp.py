"""誤差のバイアス・バリアンス分解

訓練データを取り直すたびに degree 次の多項式を最小二乗法で当てはめ、予測の誤差
を 3 つに分けよ。入力 x は毎回同じで、目標値だけが雑音で変わる。targets の 1
行が 1 回分である。

    predictions    各回に当てはめた多項式の、points での値
    truth          points での真の値。observations（同じ点を何度も観測した
                   値で、1 行が 1 回分）の列ごとの平均を、真の値とみなす
    centre         予測の、回についての平均
    bias2          バイアスの 2 乗
    variance       バリアンス
    noise          観測に含まれる雑音の分散
    error          期待二乗誤差。どの回の予測とどの観測の組も等しい確率で現れる
                   としたときの、(予測 − 観測)² の期待値

bias2, variance, noise, error は、点ごとに求めた値の、points についての平均と
する。分散は、回数や観測の数で割る（1 を引いた数では割らない）。degree は
samples より小さい。bias2, variance, noise, error の順に返せ。

---
    x: (samples,)                  targets: (fits, samples)
    points, truth, centre: (points,)    degree: scalar
    predictions: (fits, points)    observations: (times, points)
    bias2, variance, noise, error: scalar

---
Taking an error apart: bias and variance

Each time the training data are drawn anew, a polynomial of degree `degree` is
fitted to them by least squares, and the error of its predictions is taken apart
into three. The inputs x are the same every time; only the targets change, with
their noise: a row of `targets` for each time.

    predictions    the values at `points` of the polynomial of each time
    truth          the true values at `points`. The mean of each column of
                   `observations` (the same points, observed again and again, a
                   row each time) is taken for it
    centre         the mean of the predictions over the times
    bias2          the square of the bias
    variance       the variance
    noise          the variance of the noise in the observations
    error          the expected squared error: the expectation of
                   (prediction − observation)², where every pair of a fit and an
                   observation comes with equal probability

bias2, variance, noise and error are means over `points` of what they are at
each point. Variances divide by the number of fits or observations (not by that
number less 1). `degree` is smaller than the number of samples. Return bias2,
variance, noise and error, in this order.
"""

import numpy as np


def bias_variance(x, targets, points, observations, degree):
    predictions = np.array([np.polyval(np.polyfit(x, t, degree), points) for t in targets])  # blank
    truth = np.mean(observations, axis=0)
    centre = np.mean(predictions, axis=0)  # blank
    bias2 = np.mean((centre - truth) ** 2)  # blank
    variance = np.mean((predictions - centre) ** 2)  # blank
    noise = np.mean((observations - truth) ** 2)  # blank
    error = bias2 + variance + noise  # blank
    return bias2, variance, noise, error


# ==== grading ====


def cases(rng):
    import numpy as np

    # By hand: constants are fitted, that is the means of 1, 5 and 3, 7; the truth is 2.
    shift = float(rng.integers(5))
    yield dict(
        x=np.array([0.0, 1.0]),
        targets=np.array([[1.0, 5.0], [3.0, 7.0]]) + shift,
        points=np.array([2.0]),
        observations=np.array([[1.0], [3.0]]) + shift,
        degree=0,
    )
    sizes = rng.choice(range(9, 15), size=3, replace=False)
    for samples, degree in zip(sizes, (1, int(rng.integers(2, 4)), 5), strict=True):
        fits, times = rng.choice(range(3, 7), size=2, replace=False)
        x = np.linspace(-1, 1, samples) + rng.uniform(-0.05, 0.05, size=samples)
        points = rng.uniform(-0.9, 0.9, size=rng.integers(7, 9))
        targets = np.sin(3 * x) + 0.3 * rng.normal(size=(fits, samples))
        observations = np.sin(3 * points) + 0.3 * rng.normal(size=(times, len(points)))
        yield dict(x=x, targets=targets, points=points, observations=observations, degree=degree)


BORDERS = {
    "a constant": "degree == 0",
    "a line": "degree == 1",
    "another number of fits than of observations": "len(targets) != len(observations)",
    "a degree that is no number of samples or fits": "degree > 1 and degree + 1 < len(x)",
}


def oracle(x, targets, points, observations, degree):
    import numpy as np
    import tensorflow as tf

    powers = np.arange(degree + 1)
    design = tf.constant(x[:, None] ** powers)
    coefficients = tf.linalg.lstsq(design, tf.transpose(targets), fast=False)
    predictions = tf.transpose(tf.matmul(points[:, None] ** powers, coefficients))
    # The error comes from the pairs themselves, and the bias is what the variances leave of it.
    error = tf.reduce_mean((predictions[:, None] - observations[None]) ** 2)
    variance = tf.reduce_mean(tf.math.reduce_variance(predictions, axis=0))
    noise = tf.reduce_mean(tf.math.reduce_variance(observations, axis=0))
    return error - variance - noise, variance, noise, error


STEM = dict(
    ja="訓練データを取り直すたびに多項式を当てはめ、points での予測 predictions（1 行が 1 回分）の\n"
    "誤差を、バイアスの 2 乗 bias2、バリアンス variance、雑音の分散 noise に分ける関数である。\n"
    "observations は points を何度も観測した値（1 行が 1 回分）で、その平均 truth を真の値とみなす。\n"
    "どの値も points についての平均で、分散は個数で割る。",
    en="A polynomial is fitted each time the training data are drawn anew, and the function takes\n"
    "the error of the predictions at `points` (a row each time) apart into the squared bias\n"
    "bias2, the variance, and the variance `noise` of the noise. `observations` are values\n"
    "observed at these points (a row each time), and their mean `truth` is taken for the true\n"
    "value. All results are means over `points`; variances divide by the number of values.",
)

VARIANTS = {
    "vandermonde": dict(
        right="np.array([np.polyval(np.polyfit(x, t, degree), points) for t in targets])",
        same="(np.vander(points, degree + 1) @ np.polyfit(x, targets.T, degree)).T",
    ),
    "pseudo-inverse": dict(
        right="np.array([np.polyval(np.polyfit(x, t, degree), points) for t in targets])",
        same="targets @ np.linalg.pinv(np.vander(x, degree + 1)).T @ np.vander(points, degree + 1).T",
    ),
    "variance-of-columns": dict(
        right="np.mean((predictions - centre) ** 2)", same="np.mean(np.var(predictions, axis=0))"
    ),
    "squares-less-square": dict(
        right="np.mean((observations - truth) ** 2)",
        same="np.mean(observations**2) - np.mean(truth**2)",
    ),
    "all-pairs": dict(
        right="bias2 + variance + noise",
        same="np.mean((predictions[:, None] - observations) ** 2)",
    ),
}

MISTAKES = {
    "one-degree-less": dict(
        right="np.polyfit(x, t, degree)",
        wrong="np.polyfit(x, t, max(degree - 1, 0))",
        ja="次数が 1 つ低い。degree は係数の数ではない。",
        en="This is of one degree less: a degree is not the number of coefficients.",
    ),
    "at-the-inputs": dict(
        right="np.polyval(np.polyfit(x, t, degree), points)",
        wrong="np.polyval(np.polyfit(x, t, degree), x)",
        ja="訓練データの入力で予測している。誤差を測るのは points である。",
        en="This predicts at the inputs of the training data; the error is measured at `points`.",
    ),
    "mean-over-points": dict(
        right="np.mean(predictions, axis=0)",
        wrong="np.mean(predictions, axis=1, keepdims=True)",
        ja="点について平均している。平均するのは、同じ点での回ごとの予測である。",
        en="This averages over the points; it is the predictions at one point that are averaged over the times.",
    ),
    "one-centre": dict(
        right="np.mean(predictions, axis=0)",
        wrong="np.mean(predictions)",
        ja="点の区別なしに平均している。真の値が点によって違うだけで、ずれに数えられてしまう。",
        en="This is one mean for all points; that the truth differs between them is then counted as error.",
    ),
    "not-squared": dict(
        right="np.mean((centre - truth) ** 2)",
        wrong="np.mean(centre - truth)",
        ja="バイアスを 2 乗していない。符号の違うずれが打ち消し合う。",
        en="The bias is not squared: shifts of opposite signs cancel.",
    ),
    "absolute": dict(
        right="np.mean((centre - truth) ** 2)",
        wrong="np.mean(np.abs(centre - truth))",
        ja="絶対値のままでは、分散と単位が違い、足して誤差にならない。",
        en="An absolute value has another unit than the variances, and does not add up with them.",
    ),
    "squared-last": dict(
        right="np.mean((centre - truth) ** 2)",
        wrong="np.mean(centre - truth) ** 2",
        ja="点について平均してから 2 乗している。点ごとに 2 乗しないと、ずれが打ち消し合う。",
        en="Squared after the mean over the points; unless each is squared, shifts cancel.",
    ),
    "of-each-fit": dict(
        right="np.mean((centre - truth) ** 2)",
        wrong="np.mean((predictions - truth) ** 2)",
        ja="回ごとの予測の誤差で、バリアンスまで含んでいる。バイアスは平均の予測のずれである。",
        en="This is the error of each fit, with the variance in it; bias is how far the mean prediction is off.",
    ),
    "over-the-points": dict(
        right="np.mean((predictions - centre) ** 2)",
        wrong="np.var(predictions)",
        ja="点による予測の違いまで数えている。バリアンスは、同じ点での回による揺れである。",
        en="This counts how predictions differ between points; variance is how they differ between fits at one.",
    ),
    "from-the-truth": dict(
        right="np.mean((predictions - centre) ** 2)",
        wrong="np.mean((predictions - truth) ** 2)",
        ja="真の値からの散らばりには、バイアスも含まれる。",
        en="Spread around the truth contains the bias, too.",
    ),
    "unbiased": dict(
        right="np.mean((predictions - centre) ** 2)",
        wrong="np.mean(np.var(predictions, axis=0, ddof=1))",
        ja="回数 − 1 で割っている。それでは和が期待二乗誤差と等しくならない。",
        en="This divides by one less, and the sum is then not the expected squared error.",
    ),
    "deviation": dict(
        right="np.mean((observations - truth) ** 2)",
        wrong="np.mean(np.std(observations, axis=0))",
        ja="これは標準偏差。足し合わせられるのは分散である。",
        en="This is the standard deviation; what adds up are variances.",
    ),
    "noise-of-the-targets": dict(
        right="np.mean((observations - truth) ** 2)",
        wrong="np.mean((targets - np.mean(targets, axis=0)) ** 2)",
        ja="訓練データの雑音である。予測と比べる相手は observations なので、その雑音を使う。",
        en="This is the noise in the training data; predictions are compared with `observations`, and it is their noise that counts.",
    ),
    "around-one-mean": dict(
        right="np.mean((observations - truth) ** 2)",
        wrong="np.var(observations)",
        ja="点による真の値の違いまで、雑音に数えている。",
        en="How the truth differs between points is counted as noise here.",
    ),
    "no-noise": dict(
        right="bias2 + variance + noise",
        wrong="bias2 + variance",
        ja="雑音の分散が抜けている。真の関数を当てても、新しい観測との差はその分だけ残る。",
        en="The noise is missing: even the true function misses new observations by as much.",
    ),
    "no-variance": dict(
        right="bias2 + variance + noise",
        wrong="bias2 + noise",
        ja="平均の予測の誤差である。1 回分の予測には、バリアンスも加わる。",
        en="This is the error of the mean prediction; that of a single fit has the variance on top.",
    ),
    "bias-squared-again": dict(
        right="bias2 + variance + noise",
        wrong="bias2**2 + variance + noise",
        ja="bias2 はすでに 2 乗である。",
        en="`bias2` is a square already.",
    ),
}
