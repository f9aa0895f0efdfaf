"""ガウス分布の負の対数尤度と二乗誤差

モデルの予測 predictions のまわりに、正解 y が分散 variance のガウス雑音で
散らばるとする。データ 1 つあたりの負の対数尤度（平均）nll は、平均二乗誤差の
weight 倍に、予測によらない定数 constant を足したものになる。weight、constant、
nll を求めよ。

variance は予測によらない既知の値である。log は自然対数である。平均二乗誤差に
は ½ を付けない。密度が float64 では 0 になるほど、予測から遠い正解もある。

---
    y, predictions: (samples,)    variance, weight, constant, nll: scalar

    nll = −(1/samples) Σ_n log N(y_n | predictions_n, variance)

---
The negative log-likelihood of a Gaussian, and the squared error

Suppose that the right values y scatter around a model's `predictions` with
Gaussian noise of variance `variance`. The negative log-likelihood of one
sample, on average, `nll`, is `weight` times the mean squared error plus a
`constant` that does not depend on the predictions. Compute `weight`, `constant`
and `nll`.

`variance` is known and does not depend on the predictions. log is the natural
logarithm. The mean squared error has no ½. Some right value may be so far
from its prediction that its density is 0 in float64.
"""

import numpy as np


def nll_equals_mse(y, predictions, variance):
    weight = 1 / (2 * variance)  # blank
    constant = np.log(2 * np.pi * variance) / 2  # blank
    nll = weight * np.mean((y - predictions) ** 2) + constant  # blank
    return weight, constant, nll


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(samples, variance):
        y = rng.uniform(-3, 3, size=samples)
        noise = rng.normal(scale=np.sqrt(variance), size=samples) + rng.uniform(0.2, 0.4)
        return dict(y=y, predictions=y + noise, variance=float(variance))

    whole = rng.permutation([1.0, 2.0, 4.0])
    yield dict(y=whole, predictions=whole + rng.permutation([0.0, 1.0, -2.0]), variance=1.0)
    yield draw(int(rng.integers(4, 8)), rng.uniform(2, 4))
    yield draw(int(rng.integers(8, 12)), rng.uniform(0.05, 0.1))
    outlier = draw(int(rng.integers(4, 8)), rng.uniform(0.3, 0.6))
    outlier["y"][rng.integers(3)] += 40
    yield outlier
    yield draw(1, rng.uniform(0.3, 0.6))
    y = rng.uniform(-3, 3, size=int(rng.integers(2, 5)))
    yield dict(y=y, predictions=y.copy(), variance=float(rng.uniform(0.3, 0.6)))


BORDERS = {
    "variance 1": "variance == 1",
    "a variance above 1": "variance > 1.5",
    "a constant below 0": "2 * np.pi * variance < 0.7",
    "a density that is 0 in float64": "np.any((y - predictions) ** 2 / variance > 1600)",
    "one sample": "len(y) == 1",
    "predictions that are all right": "np.all(y == predictions)",
}


def oracle(y, predictions, variance):
    import numpy as np
    import tensorflow as tf

    def minus_log_density(errors):
        """The density as the derivative of the cumulative distribution, which is an erf."""
        errors = tf.constant(errors, "float64")
        with tf.GradientTape() as tape:
            tape.watch(errors)
            cumulative = (1 + tf.math.erf(errors / np.sqrt(2 * variance))) / 2
        return -tf.math.log(tape.gradient(cumulative, errors))

    constant = minus_log_density(0.0)
    # An error of 1 has the squared error 1.
    weight = minus_log_density(1.0) - constant
    # In 100 dimensions a Gaussian depends on the length of the error alone: one coordinate may have all of it, or each a
    # tenth, at which no density is 0.
    each = 100 * minus_log_density((y - predictions) / 10) - 99 * constant
    return weight, constant, tf.reduce_mean(each)


STEM = dict(
    ja="正解 y が予測 predictions のまわりに分散 variance のガウス雑音で散らばるとき、データ 1 つあたりの負の対数尤度を、平均二乗誤差の 1 次式として求める。",
    en="The right values y scatter around `predictions` with Gaussian noise of variance `variance`. This computes the negative log-likelihood of one sample, on average, as a linear function of the mean squared error.",
)

VARIANTS = {
    "half-first": dict(right="1 / (2 * variance)", same="0.5 * variance**-1"),
    "logarithm-of-the-root": dict(
        right="np.log(2 * np.pi * variance) / 2", same="np.log(np.sqrt(2 * np.pi * variance))"
    ),
    "mean-of-terms": dict(
        right="weight * np.mean((y - predictions) ** 2) + constant",
        same="np.mean((predictions - y) ** 2 / variance + np.log(2 * np.pi * variance)) / 2",
    ),
}

MISTAKES = {
    "no-half": dict(
        right="1 / (2 * variance)",
        wrong="1 / variance",
        ja="ガウス分布の指数にある ½ が抜けている。",
        en="The ½ in the exponent of the Gaussian is missing.",
    ),
    "half-alone": dict(
        right="1 / (2 * variance)",
        wrong="1 / 2",
        ja="分散が 1 のときの値である。正解の散らばりが大きいほど、同じ誤差に掛かる重みは小さい。",
        en="This is for a variance of 1; the wider data scatter, the less the same error counts.",
    ),
    "deviation-below": dict(
        right="1 / (2 * variance)",
        wrong="1 / (2 * np.sqrt(variance))",
        ja="標準偏差で割っている。二乗誤差には 2 乗の単位があるので、分散で割って初めて単位が消える。",
        en="Divided by the standard deviation; a squared error has the unit squared, which only the variance takes away.",
    ),
    "precision-turned": dict(
        right="1 / (2 * variance)",
        wrong="variance / 2",
        ja="分散が分子にある。散らばりが大きいほど、誤差の重みは軽くなるはずである。",
        en="The variance stands in the numerator; the wider the scatter, the lighter errors should weigh.",
    ),
    "no-variance": dict(
        right="np.log(2 * np.pi * variance) / 2",
        wrong="np.log(2 * np.pi) / 2",
        ja="分散が 1 のときの定数である。密度の分母には分散も入っている。",
        en="This is the constant for a variance of 1; the density's denominator contains the variance, too.",
    ),
    "no-two-pi": dict(
        right="np.log(2 * np.pi * variance) / 2",
        wrong="np.log(variance) / 2",
        ja="2π が抜けている。これがないと密度の積分が 1 にならない。",
        en="The 2π is missing, without which the density does not integrate to 1.",
    ),
    "root-forgotten": dict(
        right="np.log(2 * np.pi * variance) / 2",
        wrong="np.log(2 * np.pi * variance)",
        ja="密度の分母は平方根で、対数ではそれが ½ になる。その ½ がない。",
        en="The density is divided by a root, which the logarithm turns into a ½; it is missing.",
    ),
    "constant-of-the-log-density": dict(
        right="np.log(2 * np.pi * variance) / 2",
        wrong="-np.log(2 * np.pi * variance) / 2",
        ja="これは対数密度の側の定数である。負の対数では、分母にあったものは正の符号で現れる。",
        en="This is the constant of the log-density; in its negative what stood in the denominator has a plus.",
    ),
    "density": dict(
        right="weight * np.mean((y - predictions) ** 2) + constant",
        wrong="-np.mean(np.log(np.exp(-weight * (y - predictions) ** 2 - constant)))",
        exam=False,
        ja="密度を求めてから対数をとっている。予測から遠い正解では、密度が 0 に丸められ、値が inf になる。",
        en="The logarithm is taken of the density itself, which is rounded to 0 for a value far from its prediction; this gives inf.",
    ),
    "constant-dropped": dict(
        right="weight * np.mean((y - predictions) ** 2) + constant",
        wrong="weight * np.mean((y - predictions) ** 2)",
        ja="定数を落としても、最小にする予測は変わらないが、負の対数尤度の値ではなくなる。",
        en="Without the constant the same predictions are best, but it is no longer the negative log-likelihood.",
    ),
    "sum": dict(
        right="np.mean((y - predictions) ** 2)",
        wrong="np.sum((y - predictions) ** 2)",
        ja="二乗誤差を足したままにしている。データ 1 つあたりの値では、データの数で割る。",
        en="The squared errors are summed; for one sample, on average, one divides by their number.",
    ),
    "log-likelihood": dict(
        right="weight * np.mean((y - predictions) ** 2) + constant",
        wrong="-(weight * np.mean((y - predictions) ** 2) + constant)",
        ja="符号が逆で、対数尤度になっている。誤差が大きいほど大きくなるのが、負の対数尤度である。",
        en="With this sign it is the log-likelihood; the negative one grows with the errors.",
    ),
    "absolute": dict(
        right="(y - predictions) ** 2",
        wrong="np.abs(y - predictions)",
        ja="絶対値が現れるのはラプラス分布の雑音である。ガウス分布の指数は誤差の 2 乗。",
        en="Absolute values come from Laplace noise; in the exponent of a Gaussian the error is squared.",
    ),
}
