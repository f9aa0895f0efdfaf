"""VAE の KL ダイバージェンス

VAE のエンコーダは、画像ごとに、潜在変数 z の分布 q(z|x) = N(μ, diag(σ²)) の平均
μ と、分散の自然対数 log σ² を出力する。それらを mean, log_variance とする。事前
分布 p(z) は標準正規分布 N(0, I) である。

per_dimension に、潜在変数の次元ごとの KL ダイバージェンス KL(q(z|x) ‖ p(z))
を、divergence に、画像ごとの KL ダイバージェンスを入れ、この順に返せ。対数は自
然対数である。ε は足さず、バッチの平均はとらない。σ² は、浮動小数点数では 0 に丸
められるほど小さいこともある。

---
    mean, log_variance, per_dimension: (batch, latent)    divergence: (batch,)

---
The KL divergence of a VAE

For each image the encoder of a VAE puts out the mean μ and log σ², the natural
logarithm of the variance, of q(z|x) = N(μ, diag(σ²)), the distribution of the
latent variable z. They are `mean` and `log_variance`. The prior p(z) is the
standard normal distribution N(0, I).

Let per_dimension hold the Kullback–Leibler divergence KL(q(z|x) ‖ p(z)) of each
dimension of the latent variable, and divergence that of each image; return them
in this order. Logarithms are natural. Add no ε, and take no mean over the
batch. σ² may be so small that as a floating-point number it is rounded to 0.
"""

import numpy as np


def gaussian_kl(mean, log_variance):
    per_dimension = 0.5 * (mean**2 + np.exp(log_variance) - 1 - log_variance)  # blank
    divergence = np.sum(per_dimension, axis=1)  # blank
    return per_dimension, divergence


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(batch, latent):
        return dict(
            mean=rng.normal(scale=1.5, size=(batch, latent)),
            log_variance=rng.uniform(-2.5, 1.5, size=(batch, latent)),
        )

    # By hand: only the mean is off, only the variance, and nothing.
    mean = rng.permutation([2.0, 0.0, 0.0])
    log_variance = np.where(mean == 0, [0.0, -1.0, 1.0], 0.0)
    yield dict(mean=mean[None], log_variance=log_variance[None])
    batch, latent = (int(n) for n in rng.choice(range(2, 6), 2, replace=False))
    case = draw(batch + 4, latent)
    case["mean"][0], case["log_variance"][0] = 0, 0
    case["mean"][1, 0], case["log_variance"][1, 0] = 0, rng.uniform(-13, -11)
    case["log_variance"][2, -1] = rng.uniform(4, 5)
    yield case
    yield draw(batch, latent + 5)
    yield draw(int(rng.integers(3, 6)), 1)
    case = draw(latent + 1, 2)
    case["log_variance"][-1, 0] = rng.uniform(-820, -780)
    yield case


BORDERS = {
    "an image whose distribution is the prior": "np.any(np.all((mean == 0) & (log_variance == 0), axis=1))",
    "a mean of 0, and a variance that is not 1": "np.any((mean == 0) & (log_variance != 0))",
    "next to no variance": "log_variance.min() < -10",
    "a variance that is rounded to 0": "np.any(np.exp(log_variance) == 0)",
    "a large variance": "log_variance.max() > 4",
    "one image": "len(mean) == 1",
    "one dimension": "mean.shape[1] == 1 and len(mean) > 1",
    "more images than dimensions": "len(mean) > mean.shape[1] > 1",
    "fewer images than dimensions": "1 < len(mean) < mean.shape[1]",
}


def oracle(mean, log_variance):
    import numpy as np
    import tensorflow as tf

    # The definition, E_q[log q(z) − log p(z)]: what is averaged is a parabola in z, of which three Gauss–Hermite nodes
    # know the mean exactly. The logarithm of a density is constant − (log σ² + (z − μ)² / σ²) / 2.
    nodes, weights = np.polynomial.hermite_e.hermegauss(3)
    weights = weights / weights.sum()
    per_dimension = tf.zeros_like(mean)
    for node, weight in zip(nodes, weights, strict=True):
        z = mean + tf.sqrt(tf.exp(log_variance)) * node
        log_q = -(log_variance + node**2) / 2
        log_p = -(z**2) / 2
        per_dimension += weight * (log_q - log_p)
    return per_dimension, tf.reduce_sum(per_dimension, axis=1)


STEM = dict(
    ja="VAE のエンコーダが画像ごとに出力した平均 mean と対数分散 log_variance から、q(z|x) と標準正規分布との\n"
    "KL ダイバージェンスを、潜在変数の次元ごと（per_dimension）と画像ごと（divergence）に求める関数である。",
    en="From the means and log-variances that the encoder of a VAE puts out, one row for each image,\n"
    "the function computes the KL divergence of q(z|x) from the standard normal distribution, for\n"
    "each dimension of the latent variable (per_dimension) and for each image (divergence).",
)

VARIANTS = {
    "negative-half": dict(
        right="0.5 * (mean**2 + np.exp(log_variance) - 1 - log_variance)",
        same="-0.5 * (1 + log_variance - mean**2 - np.exp(log_variance))",
    ),
    "expm1": dict(
        right="np.exp(log_variance) - 1 - log_variance",
        same="np.expm1(log_variance) - log_variance",
    ),
    "method": dict(right="np.sum(per_dimension, axis=1)", same="per_dimension.sum(-1)"),
}

MISTAKES = {
    "negative": dict(
        right="0.5 * (mean**2",
        wrong="-0.5 * (mean**2",
        ja="符号が逆である。KL ダイバージェンスは 0 以上で、平均が 0 から離れるほど大きくなる。",
        en="The sign is reversed: the divergence is never below 0, and grows as the mean leaves 0.",
    ),
    "no-half": dict(
        right="0.5 * (mean**2 + np.exp(log_variance) - 1 - log_variance)",
        wrong="mean**2 + np.exp(log_variance) - 1 - log_variance",
        ja="正規分布の密度の指数にある 2 分の 1 が落ちている。",
        en="The exponent of a normal density has a half, which is missing here.",
    ),
    "deviation-for-variance": dict(
        right="np.exp(log_variance)",
        wrong="np.exp(0.5 * log_variance)",
        ja="標準偏差になっている。ここに現れるのは分散である。",
        en="That is the standard deviation; it is the variance that appears here.",
    ),
    "logarithm-of-the-deviation": dict(
        right="np.exp(log_variance)",
        wrong="np.exp(2 * log_variance)",
        ja="エンコーダの出力を標準偏差の対数とみている。与えられたのは分散の対数である。",
        en="This takes what the encoder gives for the logarithm of the standard deviation; it is that of the variance.",
    ),
    "logarithm-for-variance": dict(
        right="np.exp(log_variance) - 1 - log_variance",
        wrong="log_variance - 1 - np.log(log_variance)",
        ja="対数分散を分散そのものとして使っている。対数分散は負にもなる。",
        en="The log-variance is used as if it were the variance; it may well be negative.",
    ),
    "no-logarithm": dict(
        right=" - 1 - log_variance",
        wrong=" - 1",
        ja="分散の対数の項がない。これでは、分散が 0 に近いほど小さくなってしまう。",
        en="The term with the logarithm of the variance is missing; without it a variance near 0 would be best.",
    ),
    "logarithm-added": dict(
        right=" - 1 - log_variance",
        wrong=" - 1 + log_variance",
        ja="対数の項の符号が逆である。分散が 0 に近づくと、KL ダイバージェンスは限りなく大きくなる。",
        en="The sign of the logarithm is reversed: as the variance goes to 0 the divergence grows without bound.",
    ),
    "no-one": dict(
        right=" - 1 - log_variance",
        wrong=" - log_variance",
        ja="定数がない。q が事前分布に一致するとき、0 にならなければならない。",
        en="A constant is missing: where q is the prior, the divergence has to be 0.",
    ),
    "mean-not-squared": dict(
        right="mean**2",
        wrong="np.abs(mean)",
        ja="平均は 2 乗で入る。正規分布の対数は、中心からの距離の 2 乗で下がる。",
        en="The mean enters by its square: the logarithm of a normal density falls with the square of the distance.",
    ),
    "direction-swapped": dict(
        right="mean**2 + np.exp(log_variance) - 1 - log_variance",
        wrong="(1 + mean**2) * np.exp(-log_variance) - 1 + log_variance",
        ja="KL(p ‖ q) になっている。KL ダイバージェンスは対称でなく、期待値は前に書いた分布でとる。",
        en="This is KL(p ‖ q): the divergence is not symmetric, and the expectation is over the one written first.",
    ),
    "mean-over-dimensions": dict(
        right="np.sum(per_dimension, axis=1)",
        wrong="np.mean(per_dimension, axis=1)",
        ja="潜在変数の次元で平均している。独立な次元の KL ダイバージェンスは足し合わせる。",
        en="This averages over the dimensions; the divergences of independent dimensions add up.",
    ),
    "over-the-batch": dict(
        right="np.sum(per_dimension, axis=1)",
        wrong="np.sum(per_dimension, axis=0)",
        ja="画像について足している。足すのは 1 枚の画像の中の次元である。",
        en="This sums over images; it is the dimensions of one image that are summed.",
    ),
    "batch-mean": dict(
        right="np.sum(per_dimension, axis=1)",
        wrong="np.mean(np.sum(per_dimension, axis=1))",
        ja="バッチの平均をとった 1 つの数である。求めるのは画像ごとの値である。",
        en="This is one number, the mean over the batch; one for each image is asked for.",
    ),
    "all-summed": dict(
        right="np.sum(per_dimension, axis=1)",
        wrong="np.sum(per_dimension)",
        ja="バッチ全体を足した 1 つの数である。求めるのは画像ごとの値である。",
        en="This is one number, summed over the whole batch; one for each image is asked for.",
    ),
}
