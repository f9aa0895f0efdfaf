"""畳み込み層の BatchNormalization

畳み込み層の出力 x を、学習時の BatchNormalization に通した値 y を NumPy で求めよ。

    x, y: (batch, height, width, channels)    gamma, beta: (channels,)

チャネルごとに、いまのミニバッチの全サンプル、全画素の平均と分散で正規化する。分散は、
偏差の 2 乗の和を batch·height·width で割る。標準偏差は、分散に ε = 0.001（Keras の既
定値）を足してからとった平方根とする。正規化した値に、チャネルごとの gamma を掛け、beta
を足したものが y である。

---
BatchNormalization after a convolution

Send x, the output of a convolution, through BatchNormalization in training and return the
result y. Shapes are those above.

Each channel is normalised with the mean and the variance of all samples and all pixels of
the mini-batch at hand; the squared deviations are summed and divided by
batch·height·width. The standard deviation is the square root of the variance plus
ε = 0.001 (Keras's default), added before the root. What is normalised is multiplied by
gamma and beta is added, channel by channel.
"""

import numpy as np


def conv_batchnorm(x, gamma, beta):
    axes = (0, 1, 2)  # blank
    mean = x.mean(axis=axes, keepdims=True)
    variance = x.var(axis=axes, keepdims=True)
    x_hat = (x - mean) / np.sqrt(variance + 0.001)  # blank
    y = gamma * x_hat + beta  # blank
    return y


# ==== grading ====


def cases(rng):
    for shape in [(2, 2, 2, 1), (2, 3, 4, 4), (3, 2, 5, 4)]:
        channels = shape[-1]
        spread = rng.uniform(0.03, 0.2, channels)
        # Samples and pixels differ in their means too, so that it shows what is averaged.
        offsets = 0.3 * rng.normal(size=(shape[0], 1, 1, 1)) + 0.3 * rng.normal(
            size=(1, *shape[1:3], 1)
        )
        yield dict(
            x=rng.normal(size=channels) + spread * rng.normal(size=shape) + spread * offsets,
            gamma=rng.uniform(0.5, 2, channels) * rng.choice([-1, 1], channels),
            beta=rng.uniform(0.5, 2, channels) * rng.choice([-1, 1], channels),
        )


def oracle(x, gamma, beta):
    import keras
    import numpy as np

    layer = keras.layers.BatchNormalization(axis=-1)
    layer.build(x.shape)
    layer.set_weights([gamma, beta, np.zeros_like(gamma), np.ones_like(gamma)])
    return layer(x, training=True)


VARIANTS = {
    "list-of-axes": dict(right="(0, 1, 2)", same="tuple(range(x.ndim - 1))"),
    "power": dict(
        right="(x - mean) / np.sqrt(variance + 0.001)",
        same="(x - mean) * (variance + 0.001) ** -0.5",
    ),
}

MISTAKES = {
    "per-pixel": dict(
        right="(0, 1, 2)",
        wrong="(0,)",
        ja="画素ごとに別々の平均をとっている。畳み込みの重みは全画素で共有されるので、正規化も共通にする。",
        en="Each pixel has a mean of its own; a convolution's weights are shared by all pixels, and so is this.",
    ),
    "per-image": dict(
        right="(0, 1, 2)",
        wrong="(1, 2)",
        ja="画像ごとに正規化するのは Instance Normalization。バッチの平均なので、全サンプルにわたってとる。",
        en="Normalising image by image is Instance Normalization; this one averages over all samples too.",
    ),
    "per-sample": dict(
        right="(0, 1, 2)",
        wrong="(1, 2, 3)",
        ja="サンプルごとに全チャネルをまとめると Layer Normalization になる。",
        en="All channels of one sample together would be Layer Normalization.",
    ),
    "all": dict(
        right="(0, 1, 2)",
        wrong="(0, 1, 2, 3)",
        ja="全チャネルをまとめて 1 つの平均にしている。チャネルは別々の特徴なので、別々に正規化する。",
        en="All channels share one mean; they are different features and are normalised apart.",
    ),
    "channels-only": dict(
        right="(0, 1, 2)",
        wrong="(3,)",
        ja="平均がチャネルの軸でとられている。残すのがチャネルで、平均をとるのはそのほかの軸。",
        en="This averages over the channels; they are what is kept, and the other axes are averaged.",
    ),
    "epsilon-outside": dict(
        right="np.sqrt(variance + 0.001)",
        wrong="(np.sqrt(variance) + 0.001)",
        ja="ε は √ をとる前の分散に足す。",
        en="ε is added to the variance, before the root.",
    ),
    "other-epsilon": dict(
        right="0.001",
        wrong="1e-5",
        ja="ε = 10⁻⁵ は別のフレームワークの既定値。分散が小さいと差が出る。",
        en="ε = 10⁻⁵ is another framework's default; where the variance is small it shows.",
    ),
    "no-root": dict(
        right="np.sqrt(variance + 0.001)",
        wrong="(variance + 0.001)",
        ja="割るのは標準偏差で、分散ではない。",
        en="One divides by the standard deviation, not by the variance.",
    ),
    "no-gamma": dict(
        right="gamma * x_hat + beta",
        wrong="x_hat + beta",
        ja="gamma が掛かっていない。元の広がりに戻す余地を残すのが gamma である。",
        en="gamma is not used; it is what lets the old spread come back.",
    ),
    "no-beta": dict(
        right="gamma * x_hat + beta",
        wrong="gamma * x_hat",
        ja="beta が足されていない。",
        en="beta is not added.",
    ),
    "exchanged": dict(
        right="gamma * x_hat + beta",
        wrong="beta * x_hat + gamma",
        ja="gamma と beta が入れ替わっている。掛けるのが gamma、足すのが beta。",
        en="gamma and beta are exchanged: gamma multiplies, beta is added.",
    ),
}
