"""再パラメータ化

VAE の潜在変数 z を、画像ごとの正規分布 N(μ, diag(σ²)) から引く。乱数は、標準正
規分布から引かれた noise として与えられる。1 枚の画像につき samples 個の z を引
く。

mean は μ、log_variance は分散 σ² の自然対数である。deviation は標準偏差とする。
noise を用いて z を作り、損失 L の z に関する勾配を dz とするとき、L の mean に
関する勾配を dmean、log_variance に関する勾配を dlog_variance とする。z, dmean,
dlog_variance の順に返せ。

---
    mean, log_variance, deviation, dmean, dlog_variance: (batch, latent)
    noise, z, dz: (samples, batch, latent)

---
Reparameterisation

For each image the latent variable z of a VAE is drawn from a normal
distribution N(μ, diag(σ²)). What is random is given as `noise`, drawn from the
standard normal distribution. For each image `samples` values of z are drawn.

`mean` is μ, `log_variance` the natural logarithm of the variance σ². Let
`deviation` be the standard deviation. Make z from `noise`; and where dz is the
gradient of the loss L with respect to z, let dmean and dlog_variance be those
of L with respect to mean and to log_variance. Return z, dmean and
dlog_variance, in this order.
"""

import numpy as np


def reparameterize(mean, log_variance, noise, dz):
    deviation = np.exp(0.5 * log_variance)  # blank
    z = mean + deviation * noise  # blank
    dmean = np.sum(dz, axis=0)  # blank
    dlog_variance = np.sum(0.5 * dz * noise * deviation, axis=0)  # blank
    return z, dmean, dlog_variance


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(samples, batch, latent):
        return dict(
            mean=rng.normal(scale=2.0, size=(batch, latent)),
            log_variance=rng.uniform(-3, 2, size=(batch, latent)),
            noise=rng.normal(size=(samples, batch, latent)),
            dz=rng.normal(size=(samples, batch, latent)),
        )

    # By hand: a deviation of 1/2 or of 2.
    yield dict(
        mean=np.array([[float(rng.integers(1, 4))]]),
        log_variance=np.array([[np.log(rng.choice([0.25, 4.0]))]]),
        noise=np.array([[[-1.5]]]),
        dz=np.array([[[3.0]]]),
    )
    samples, batch, latent = (int(n) for n in rng.choice(range(2, 7), 3, replace=False))
    case = draw(samples, batch, latent)
    case["log_variance"][0, 0] = 0
    case["noise"][0, 0, 1] = 0
    yield case
    case = draw(1, batch + 1, latent + 3)
    case["log_variance"][0] = rng.uniform(-14, -12, size=latent + 3)
    case["log_variance"][-1] = rng.uniform(4, 6, size=latent + 3)
    yield case


BORDERS = {
    "one sample": "len(noise) == 1 and len(mean) > 1",
    "several samples": "len(noise) > 1",
    "a variance of 1": "np.any(log_variance == 0)",
    "noise of 0": "np.any(noise == 0)",
    "next to no variance": "log_variance.min() < -12",
    "a large variance": "log_variance.max() > 4",
}


def oracle(mean, log_variance, noise, dz):
    import tensorflow as tf

    mean, log_variance = tf.constant(mean), tf.constant(log_variance)
    with tf.GradientTape() as tape:
        tape.watch([mean, log_variance])
        z = mean + tf.sqrt(tf.exp(log_variance)) * noise
    dmean, dlog_variance = tape.gradient(z, [mean, log_variance], output_gradients=dz)
    return z, dmean, dlog_variance


STEM = dict(
    ja="VAE の潜在変数 z を、平均 mean、対数分散 log_variance と標準正規乱数 noise（1 枚の画像につき samples 個）から作り、\n"
    "損失の z に関する勾配 dz から、mean と log_variance に関する勾配を求める関数である。",
    en="The function makes the latent variable z of a VAE from means, log-variances and standard\n"
    "normal noise (`samples` draws for each image), and takes the gradient dz of the loss back\n"
    "to the means and the log-variances.",
)

VARIANTS = {
    "root": dict(right="np.exp(0.5 * log_variance)", same="np.sqrt(np.exp(log_variance))"),
    "einsum": dict(
        right="np.sum(0.5 * dz * noise * deviation, axis=0)",
        same='0.5 * deviation * np.einsum("sbl,sbl->bl", dz, noise)',
    ),
    "method": dict(right="np.sum(dz, axis=0)", same="dz.sum(0)"),
    "difference": dict(
        right="np.sum(0.5 * dz * noise * deviation, axis=0)",
        same="np.sum(dz * (z - mean), axis=0) / 2",
    ),
}

MISTAKES = {
    "variance": dict(
        right="np.exp(0.5 * log_variance)",
        wrong="np.exp(log_variance)",
        ja="これは分散である。乱数に掛けるのは標準偏差で、掛けた後の分散がその 2 乗になる。",
        en="That is the variance; noise is multiplied by the deviation, whose square the variance becomes.",
    ),
    "logarithm": dict(
        right="np.exp(0.5 * log_variance)",
        wrong="0.5 * log_variance",
        ja="対数のままである。標準偏差は正の数でなければならない。",
        en="That is still the logarithm; a standard deviation is a positive number.",
    ),
    "root-of-the-logarithm": dict(
        right="np.exp(0.5 * log_variance)",
        wrong="np.sqrt(log_variance)",
        ja="対数分散を分散とみて、平方根をとっている。",
        en="This takes the root of the log-variance as if that were the variance.",
    ),
    "logarithm-of-the-deviation": dict(
        right="np.exp(0.5 * log_variance)",
        wrong="np.exp(2 * log_variance)",
        ja="対数を 2 倍すると、2 乗の対数になる。標準偏差は、分散の平方根である。",
        en="Doubled, a logarithm is that of the square; the deviation is the root of the variance.",
    ),
    "no-noise": dict(
        right="mean + deviation * noise",
        wrong="mean + deviation + 0 * noise",
        ja="乱数がない。いつも同じ z になり、分布から引いたことにならない。",
        en="There is nothing random: z is always the same, and not drawn from a distribution.",
    ),
    "mean-alone": dict(
        right="mean + deviation * noise",
        wrong="np.broadcast_to(mean, noise.shape)",
        ja="平均をそのまま z としている。これでは普通のオートエンコーダになる。",
        en="The mean itself is taken for z, which makes a plain autoencoder.",
    ),
    "noise-outside": dict(
        right="mean + deviation * noise",
        wrong="(mean + deviation) * noise",
        ja="平均にも乱数を掛けている。これでは z の平均が 0 になる。",
        en="The mean is multiplied by noise as well, which makes the mean of z 0.",
    ),
    "divided": dict(
        right="mean + deviation * noise",
        wrong="(noise - mean) / deviation",
        ja="標準化の向きになっている。ここでは、標準正規分布の値から逆に戻す。",
        en="This standardises; here the way leads back from standard normal values.",
    ),
    "own-noise": dict(
        right="mean + deviation * noise",
        wrong="mean + deviation * np.random.default_rng(0).normal(size=noise.shape)",
        ja="乱数を自分で引いている。乱数は noise として与えられている。",
        en="This draws noise of its own; what is random is given as `noise`.",
    ),
    "not-differentiable": dict(
        right="np.sum(dz, axis=0)",
        wrong="np.zeros_like(mean)",
        ja="乱数で引いた値には勾配が流れないとしている。乱数を noise に移したので、z は mean で微分できる。",
        en="This holds that nothing flows back through a draw; with what is random in `noise`, z can be differentiated by the mean.",
    ),
    "mean-over-samples": dict(
        right="np.sum(dz, axis=0)",
        wrong="np.mean(dz, axis=0)",
        ja="引いた値について平均している。1 つの mean がすべての z に使われたので、それぞれから来る勾配を足す。",
        en="This averages over the draws; one mean went into all of them, and what comes from each adds up.",
    ),
    "one-gradient-each": dict(
        right="np.sum(dz, axis=0)",
        wrong="1.0 * dz",
        ja="引いた値ごとの勾配のままで、mean と形が合わない。",
        en="These are still the gradients of each draw, which have not the shape of mean.",
    ),
    "noise-in-the-mean": dict(
        right="np.sum(dz, axis=0)",
        wrong="np.sum(dz * noise, axis=0)",
        ja="mean は z にそのまま足されている。乱数が掛かるのは標準偏差のほうである。",
        en="The mean is simply added to make z; it is the deviation that noise multiplies.",
    ),
    "gradient-of-the-deviation": dict(
        right="np.sum(0.5 * dz * noise * deviation, axis=0)",
        wrong="np.sum(dz * noise, axis=0)",
        ja="標準偏差に関する勾配である。そこから対数分散まで、もう 1 段の微分がある。",
        en="That is the gradient of the deviation; from there to the log-variance is one more step.",
    ),
    "half-forgotten": dict(
        right="np.sum(0.5 * dz * noise * deviation, axis=0)",
        wrong="np.sum(dz * noise * deviation, axis=0)",
        ja="係数が足りない。標準偏差は対数分散の半分の指数関数なので、微分するとその係数が前に出る。",
        en="A factor is missing: the deviation is the exponential of half the log-variance, and the half comes out.",
    ),
    "gradient-of-the-variance": dict(
        right="np.sum(0.5 * dz * noise * deviation, axis=0)",
        wrong="np.sum(0.5 * dz * noise / deviation, axis=0)",
        ja="分散に関する勾配である。対数で微分すると、分散がもう一度掛かる。",
        en="That is the gradient of the variance; for its logarithm the variance comes in once more.",
    ),
    "averaged": dict(
        right="np.sum(0.5 * dz * noise * deviation, axis=0)",
        wrong="np.mean(0.5 * dz * noise * deviation, axis=0)",
        ja="引いた値について平均している。それぞれの z から来る勾配を足す。",
        en="This averages over the draws; the gradients that come from each z add up.",
    ),
    "deviation-forgotten": dict(
        right="np.sum(0.5 * dz * noise * deviation, axis=0)",
        wrong="np.sum(0.5 * dz * noise, axis=0)",
        ja="指数関数を微分しても、その値は残る。標準偏差が掛かっていない。",
        en="An exponential stays when it is differentiated; the deviation is not there.",
    ),
    "noise-forgotten": dict(
        right="np.sum(0.5 * dz * noise * deviation, axis=0)",
        wrong="np.sum(0.5 * dz * deviation, axis=0)",
        ja="標準偏差には、引いた乱数が掛かっていた。その乱数が微分の係数になる。",
        en="The deviation was multiplied by what was drawn, which is therefore its factor in the gradient.",
    ),
}
