"""Layer Normalization

全結合層の出力 x を Layer Normalization に通した値 y を NumPy で求めよ。

    x, y: (batch, features)    gamma, beta: (features,)

サンプル（行）ごとに、その行の全特徴の平均と分散（偏差の 2 乗の和を features で割った
もの）で正規化する。標準偏差は、分散に ε = 0.001（Keras の既定値）を足してからとった平
方根とする。正規化した値に、特徴ごとの gamma を掛け、beta を足したものが y である。

---
Layer Normalization

Send x, the output of a fully connected layer, through Layer Normalization and return the
result y. Shapes are those above.

Each sample (row) is normalised with the mean and the variance of all its features (the
squared deviations summed and divided by `features`). The standard deviation is the square
root of the variance plus ε = 0.001 (Keras's default), added before the root is taken.
What is normalised is multiplied by gamma and beta is added, feature by feature.
"""

import numpy as np


def layernorm(x, gamma, beta):
    mean = x.mean(axis=-1, keepdims=True)  # blank
    variance = x.var(axis=-1, keepdims=True)  # blank
    x_hat = (x - mean) / np.sqrt(variance + 0.001)  # blank
    y = gamma * x_hat + beta  # blank
    return y


# ==== grading ====


def cases(rng):
    for batch, features in [(1, 3), (2, 5), (4, 4), (6, 3)]:
        spread = rng.uniform(0.03, 0.3, (batch, 1))
        yield dict(
            x=rng.normal(size=(batch, 1)) + spread * rng.normal(size=(batch, features)),
            gamma=rng.uniform(0.5, 2, features) * rng.choice([-1, 1], features),
            beta=rng.uniform(0.5, 2, features) * rng.choice([-1, 1], features),
        )


def oracle(x, gamma, beta):
    import keras

    layer = keras.layers.LayerNormalization()
    layer.build(x.shape)
    layer.set_weights([gamma, beta])
    return layer(x)


VARIANTS = {
    "moments": dict(
        right="x.var(axis=-1, keepdims=True)",
        same="((x - mean) ** 2).mean(axis=-1, keepdims=True)",
    ),
    "transposed": dict(
        right="x.mean(axis=-1, keepdims=True)", same="x.mean(axis=1)[:, np.newaxis]"
    ),
}

MISTAKES = {
    "batch-mean": dict(
        right="x.mean(axis=-1, keepdims=True)",
        wrong="x.mean(axis=0, keepdims=True)",
        ja="バッチの軸で平均をとるのは Batch Normalization。ここではサンプルごとに、その特徴の平均をとる。",
        en="A mean over the batch is Batch Normalization's; here each sample has the mean of its features.",
    ),
    "mean-of-all": dict(
        right="x.mean(axis=-1, keepdims=True)",
        wrong="x.mean()",
        ja="バッチ全体を 1 つの平均で済ませている。ほかのサンプルの値が混ざってはいけない。",
        en="One mean for the whole batch mixes in the values of other samples.",
    ),
    "not-centred": dict(
        right="(x - mean)",
        wrong="x",
        ja="平均を引いていない。それをしないのは RMSNorm である。",
        en="The mean is not subtracted; not to do so is RMSNorm.",
    ),
    "batch-variance": dict(
        right="x.var(axis=-1, keepdims=True)",
        wrong="x.var(axis=0, keepdims=True)",
        ja="分散がバッチの軸でとられている。バッチの大きさによらないのが、この正規化の利点である。",
        en="The variance is over the batch; the point of this normalisation is not to depend on the batch.",
    ),
    "unbiased": dict(
        right="x.var(axis=-1, keepdims=True)",
        wrong="x.var(axis=-1, keepdims=True, ddof=1)",
        ja="不偏分散ではない。割るのは features であって、features − 1 ではない。",
        en="The variance is not the unbiased one: it is divided by `features`, not by one less.",
    ),
    "standard-deviation": dict(
        right="x.var(axis=-1, keepdims=True)",
        wrong="x.std(axis=-1, keepdims=True)",
        ja="これは標準偏差。次の行でもう 1 度 √ をとることになる。",
        en="This is the standard deviation; the next line would take the root a second time.",
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
        ja="割るのは標準偏差。分散のままでは単位が x の 2 乗になる。",
        en="One divides by the standard deviation; the variance has the unit of x squared.",
    ),
    "no-gamma": dict(
        right="gamma * x_hat + beta",
        wrong="x_hat + beta",
        ja="gamma が掛かっていない。正規化しただけでは、どの特徴も同じ広がりになってしまう。",
        en="gamma is not used; without it all features would have the same spread.",
    ),
    "no-beta": dict(
        right="gamma * x_hat + beta",
        wrong="gamma * x_hat",
        ja="beta が足されていない。平均を 0 以外にできる余地を残すのが beta である。",
        en="beta is not added; it is what lets the mean be other than 0.",
    ),
    "gamma-on-both": dict(
        right="gamma * x_hat + beta",
        wrong="gamma * (x_hat + beta)",
        ja="beta は gamma を掛けたあとに足す。",
        en="beta is added after the multiplication by gamma.",
    ),
}
