"""ガウス分布の最尤推定

データ x の各列（特徴）の samples 個の値は、列ごとに別のガウス分布から独立に得
られたとする。列ごとに、尤度を最大にする平均 mean と分散 variance を求めよ。ま
た、そのときの対数尤度 log_likelihood を、列ごとに求めよ。

尤度は、その列の samples 個の値の密度の積である。値が多いと、積そのものは
float64 では 0 になることもある。log は自然対数である。samples は 2 以上で、ど
の列にも異なる値がある。

---
    x: (samples, features)    mean, variance, log_likelihood: (features,)

---
Maximum likelihood for Gaussians

Each column (feature) of the data x has a Gaussian of its own, from which its
values, one for each sample, were drawn independently. For each column compute
the mean, `mean`, and the variance, `variance`, under which the likelihood is
largest, and the log-likelihood that they have, `log_likelihood`.

The likelihood is the product of the densities of the column's values, as many
as there are samples; where these are many, the product itself may be 0 in
float64. log is the natural logarithm. There are at least 2 samples, and no
column is constant.
"""

import numpy as np


def gaussian_mle(x):
    mean = np.mean(x, axis=0)  # blank
    variance = np.mean((x - mean) ** 2, axis=0)  # blank
    log_likelihood = -len(x) / 2 * (np.log(2 * np.pi * variance) + 1)  # blank
    return mean, variance, log_likelihood


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(samples, features):
        centres = rng.permutation(np.linspace(-8, 8, features)) + rng.uniform(0.5, 1)
        deviations = rng.permutation(np.geomspace(0.3, 4, features))
        # Apart from one another, so that no variance is tiny beside its mean.
        places = [rng.permutation(np.linspace(-1, 1, samples)) for _ in range(features)]
        spread = np.transpose(places) + rng.uniform(-0.3, 0.3, size=(samples, features))
        return dict(x=centres + deviations * spread)

    middle = int(rng.integers(2, 6))
    yield dict(x=np.array([[middle - 1.0], [middle + 2.0]]))  # by hand
    features = int(rng.integers(3, 5))
    yield draw(2, features)  # n and n − 1 differ most
    yield draw(features + int(rng.integers(2, 5)), features)
    yield draw(int(rng.integers(9, 12)), 1)
    # In small units, so that densities are small and their product is 0.
    yield dict(x=1e6 * draw(int(rng.integers(60, 80)), 2)["x"])


BORDERS = {
    "two samples": "len(x) == 2",
    "more samples than features": "1 < x.shape[1] < len(x)",
    "one feature": "x.shape[1] == 1",
    "a product of densities that is 0 in float64": "np.any(len(x) * np.log(x.std(0)) > 750)",
    "features of other sizes": "x.std(0).max() > 2 * x.std(0).min()",
    "means that are not near 0": "np.all(np.abs(x.mean(0)) > 0.4)",
}


def oracle(x):
    import math

    import tensorflow as tf

    mean, variance = tf.nn.moments(x, axes=[0])
    densities = tf.exp(-((x - mean) ** 2) / (2 * variance)) / tf.sqrt(2 * math.pi * variance)
    return mean, variance, tf.reduce_sum(tf.math.log(densities), axis=0)


STEM = dict(
    ja="データ x の列ごとにガウス分布を当てはめ、最尤推定した平均と分散、そのときの対数尤度を求める。",
    en="To each column of the data x a Gaussian is fitted: this computes the maximum-likelihood mean and variance, and the log-likelihood that they have.",
)

VARIANTS = {
    "numpy-variance": dict(right="np.mean((x - mean) ** 2, axis=0)", same="np.var(x, axis=0)"),
    "second-moment": dict(
        right="np.mean((x - mean) ** 2, axis=0)", same="np.mean(x**2, axis=0) - mean**2"
    ),
    "sum-of-logarithms": dict(
        right="-len(x) / 2 * (np.log(2 * np.pi * variance) + 1)",
        same="-np.sum((x - mean) ** 2 / (2 * variance) + np.log(2 * np.pi * variance) / 2, axis=0)",
    ),
}

MISTAKES = {
    "over-the-features": dict(
        right="np.mean(x, axis=0)",
        wrong="np.mean(x, axis=1)",
        ja="これはサンプルごとの平均である。分布は列ごとにあるので、1 つの列のサンプルにわたって平均する。",
        en="This is a mean for each sample; each column has a distribution, and so the mean is over its samples.",
    ),
    "one-mean": dict(
        right="np.mean(x, axis=0)",
        wrong="np.mean(x)",
        ja="全体の平均では、どの列も同じ分布になってしまう。",
        en="With the mean of all values every column would have the same distribution.",
    ),
    "median": dict(
        right="np.mean(x, axis=0)",
        wrong="np.median(x, axis=0)",
        ja="中央値が尤度を最大にするのはラプラス分布である。ガウス分布では、差の 2 乗の和を最小にする値になる。",
        en="The median maximises the likelihood of a Laplace distribution; for a Gaussian it is what makes the sum of squared differences smallest.",
    ),
    "unbiased": dict(
        right="np.mean((x - mean) ** 2, axis=0)",
        wrong="np.var(x, axis=0, ddof=1)",
        ja="サンプルの数 − 1 で割ると不偏分散になる。尤度を最大にする分散は、サンプルの数で割ったもので、少し小さい。",
        en="Divided by one less than the number of samples it is the unbiased variance; the one of maximum likelihood divides by their number and is a little smaller.",
    ),
    "deviation": dict(
        right="np.mean((x - mean) ** 2, axis=0)",
        wrong="np.std(x, axis=0)",
        ja="これは標準偏差 σ。分散は σ² である。",
        en="This is the standard deviation σ; the variance is σ².",
    ),
    "around-zero": dict(
        right="np.mean((x - mean) ** 2, axis=0)",
        wrong="np.mean(x**2, axis=0)",
        ja="0 のまわりの散らばりになっている。分散は、推定した平均のまわりで測る。",
        en="This is the spread around 0; a variance is measured around the mean that was estimated.",
    ),
    "sum-of-squares": dict(
        right="np.mean((x - mean) ** 2, axis=0)",
        wrong="np.sum((x - mean) ** 2, axis=0)",
        ja="偏差の 2 乗を足しただけで、サンプルの数で割っていない。データを増やすと、いくらでも大きくなる。",
        en="The squared deviations are summed and not divided by their number; with more data this grows without end.",
    ),
    "exponent-left-out": dict(
        right="(np.log(2 * np.pi * variance) + 1)",
        wrong="np.log(2 * np.pi * variance)",
        ja="密度の exp の中が抜けている。偏差の 2 乗を分散で割って足したものは、0 にはならない。",
        en="What stands in the density's exp is missing: squared deviations, divided by the variance, do not add up to 0.",
    ),
    "product-of-densities": dict(
        right="-len(x) / 2 * (np.log(2 * np.pi * variance) + 1)",
        wrong="np.log(np.prod(np.exp(-((x - mean) ** 2) / variance / 2) / np.sqrt(2 * np.pi * variance), axis=0))",
        exam=False,
        ja="密度の積をとってから対数をとっている。サンプルが多いと積は 0 に丸められ、対数が −inf になる。",
        en="The densities are multiplied first; of many samples the product is rounded to 0, and its logarithm is −inf.",
    ),
    "per-sample": dict(
        right="-len(x) / 2 *",
        wrong="-1 / 2 *",
        ja="サンプル 1 つあたりの平均になっている。積の対数は、すべてのサンプルにわたる和である。",
        en="This is the mean for one sample; the logarithm of a product is the sum over all samples.",
    ),
    "no-two-pi": dict(
        right="np.log(2 * np.pi * variance)",
        wrong="np.log(variance)",
        ja="密度の分母の 2π が抜けている。積分して 1 になるための定数である。",
        en="The 2π of the density's denominator is missing, without which it does not integrate to 1.",
    ),
    "deviation-in-the-logarithm": dict(
        right="np.log(2 * np.pi * variance)",
        wrong="np.log(2 * np.pi * np.sqrt(variance))",
        ja="標準偏差を入れると、平方根を 2 回とったことになる。全体に掛かる ½ がすでに平方根を表している。",
        en="With the standard deviation the root is taken twice; the ½ in front stands for it already.",
    ),
    "negative": dict(
        right="-len(x) / 2",
        wrong="len(x) / 2",
        ja="符号が逆で、負の対数尤度になっている。散らばりが大きいほど密度は低く、対数尤度も小さい。",
        en="With this sign it is the negative log-likelihood; the wider the spread, the lower the density and its logarithm.",
    ),
}
