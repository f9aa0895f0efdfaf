"""推論時の BatchNormalization の計算

学習を終えた BatchNormalization に、推論時（training=False）に x を
通した値 y を求めよ。

moving_mean と moving_variance は学習中に記録した移動平均と移動分散、
gamma と beta は学習で得た係数である。ε = 0.001 は平方根の中に足す（Keras の
既定）。x_hat は、正規化した値（gamma, beta を使う前）である。

x が 1 件だけのときも、同じ計算で値が決まる。

---
    x, x_hat, y: (batch, features)
    gamma, beta, moving_mean, moving_variance: (features,)

---
Computing BatchNormalization at inference

Training is over. Send x through BatchNormalization at inference
(training=False) and return the result y.

moving_mean and moving_variance were recorded during training; gamma and beta
were learnt. ε = 0.001 is added under the root, as is Keras's default. x_hat is
what is normalised, before gamma and beta are used.

The same computation holds when x is a single sample.
"""

import numpy as np


def batchnorm_inference(x, gamma, beta, moving_mean, moving_variance):
    x_hat = (x - moving_mean) / np.sqrt(moving_variance + 0.001)  # blank
    y = gamma * x_hat + beta  # blank
    return y


# ==== grading ====


def cases(rng):
    import numpy as np

    deviation = rng.choice([0.05, 0.08, 0.1, 0.2])
    yield dict(
        x=rng.choice([0.1, 0.2, 0.4, 0.5], size=(2, 1), replace=False),
        gamma=rng.choice([0.5, 1.5, 2.5], size=1),
        beta=rng.choice([-2.0, -1.0, 1.0, 2.0], size=1),
        moving_mean=rng.choice([-0.2, 0.3, 0.6], size=1),
        moving_variance=np.round([deviation**2 - 0.001], 4),
    )
    for batch, features in [(1, 4), (5, 3)]:
        yield dict(
            x=rng.normal(scale=0.3, size=(batch, features)),
            gamma=rng.uniform(0.5, 2, size=features),
            beta=rng.normal(size=features),
            moving_mean=rng.normal(size=features),
            moving_variance=rng.uniform(0.002, 0.1, size=features),
        )


def oracle(x, gamma, beta, moving_mean, moving_variance):
    import keras

    layer = keras.layers.BatchNormalization()
    layer.build(x.shape)
    layer.set_weights([gamma, beta, moving_mean, moving_variance])
    return layer(x, training=False)


VARIANTS = {
    "negative-power": dict(
        right="(x - moving_mean) / np.sqrt(moving_variance + 0.001)",
        same="(x - moving_mean) * (moving_variance + 1e-3) ** -0.5",
    ),
    "one-affine-map": dict(
        right="gamma * x_hat + beta",
        same="x * (gamma / np.sqrt(moving_variance + 0.001)) "
        "+ (beta - moving_mean * gamma / np.sqrt(moving_variance + 0.001))",
    ),
}

MISTAKES = {
    "batch-statistics": dict(
        right="(x - moving_mean) / np.sqrt(moving_variance + 0.001)",
        wrong="(x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + 0.001)",
        ja="いまのバッチの統計を使うのは学習時。推論でこうすると、一緒に来た件によって結果が変わる。",
        en="The batch's own statistics are for training; here a result would depend on its company.",
    ),
    "each-sample": dict(
        right="(x - moving_mean) / np.sqrt(moving_variance + 0.001)",
        wrong="(x - x.mean(axis=1, keepdims=True)) / np.sqrt(x.var(axis=1, keepdims=True) + 0.001)",
        ja="サンプルごとの統計で正規化するのは LayerNormalization。",
        en="Normalising with the statistics of each sample is LayerNormalization.",
    ),
    "batch-mean-only": dict(
        right="x - moving_mean",
        wrong="x - x.mean(axis=0)",
        ja="平均もバッチからとってはいけない。1 件だけなら、引くと必ず 0 になる。",
        en="The mean must not come from the batch either; of one sample nothing would be left.",
    ),
    "still-updating": dict(
        right="x - moving_mean",
        wrong="x - (0.99 * moving_mean + 0.01 * x.mean(axis=0))",
        ja="推論中も移動平均を更新している。更新は学習時だけで、推論では固定する。",
        en="This updates the moving mean at inference; it is updated in training only.",
    ),
    "not-centred": dict(
        right="(x - moving_mean) /",
        wrong="x /",
        ja="移動平均を引いていない。学習時に 0 を中心にそろえた特徴が、ずれたまま残る。",
        en="The moving mean is not taken away; what training centred on 0 stays off it.",
    ),
    "no-root": dict(
        right="np.sqrt(moving_variance + 0.001)",
        wrong="(moving_variance + 0.001)",
        ja="記録してあるのは分散。割るのは、その平方根である標準偏差。",
        en="What was recorded is a variance; the divisor is its root, the standard deviation.",
    ),
    "epsilon-outside": dict(
        right="np.sqrt(moving_variance + 0.001)",
        wrong="(np.sqrt(moving_variance) + 0.001)",
        ja="ε を足すのは平方根の中。外に足すと、分散の小さい特徴で値が大きく変わる。",
        en="ε belongs under the root; added outside, it changes features of small variance a lot.",
    ),
    "no-epsilon": dict(
        right="moving_variance + 0.001",
        wrong="moving_variance",
        ja="推論時にも ε を足す。学習時と違う割り方をすれば、学習した gamma が合わなくなる。",
        en="ε is added at inference too; gamma was learnt for a divisor that contains it.",
    ),
    "no-scale-and-shift": dict(
        right="gamma * x_hat + beta",
        wrong="x_hat",
        ja="gamma と beta は推論でも使う。省くと、次の層は学習時と違う分布を受け取る。",
        en="gamma and beta are used at inference too, or the next layer sees another distribution.",
    ),
    "no-gamma": dict(
        right="gamma * x_hat",
        wrong="x_hat",
        ja="学習した gamma が掛かっていない。推論で固定されるのは統計で、係数を捨てるわけではない。",
        en="The learnt gamma is left out; inference freezes the statistics, it drops no coefficient.",
    ),
    "no-beta": dict(
        right=" + beta",
        wrong="",
        ja="学習した beta が足されていない。推論で固定されるのは統計で、係数を捨てるわけではない。",
        en="The learnt beta is left out; inference freezes the statistics, it drops no coefficient.",
    ),
    "scaled-input": dict(
        right="gamma * x_hat",
        wrong="gamma * x",
        ja="正規化する前の x に gamma を掛けている。",
        en="gamma multiplies the x that has not been normalised.",
    ),
}
