"""学習時の BatchNormalization

全結合層の出力 x を、学習時の BatchNormalization に通した値 y を求めよ。
特徴（列）ごとに、いまのミニバッチの平均と分散で正規化する。

    mean        平均
    variance    分散。偏差の 2 乗の和を batch で割る（不偏分散ではない）
    x_hat       平均を引き、標準偏差で割った値

標準偏差は、分散に ε = 0.001（Keras の既定値）を足してからとった平方根とする。
正規化した値に、特徴ごとの gamma を掛け、beta を足したものが y である。

---
    x, x_hat, y: (batch, features)    gamma, beta: (features,)

---
BatchNormalization in training

Send x, the output of a fully connected layer, through BatchNormalization in
training and return the result y. Each feature (column) is normalised with the
mean and the variance of the mini-batch at hand.

    mean        the mean
    variance    the squared deviations summed, divided by batch (not unbiased)
    x_hat       x less the mean, over the standard deviation

The standard deviation is the square root of the variance plus ε, and ε = 0.001
(Keras's default) is added before the root is taken. Multiply what is normalised
by gamma and add beta, feature by feature, to get y.
"""

import numpy as np


def batchnorm_train(x, gamma, beta):
    mean = x.mean(axis=0)  # blank
    variance = x.var(axis=0)  # blank
    x_hat = (x - mean) / np.sqrt(variance + 0.001)  # blank
    y = gamma * x_hat + beta  # blank
    return y


# ==== grading ====


def cases(rng):
    import numpy as np

    # With either row, variance + 0.001 is a square: 0.06² or 0.12².
    steps = np.array([(-2, -5, 7), (-5, -11, 16)]) / 100
    steps = rng.permuted(steps, axis=1) * rng.choice([-1, 1], size=(2, 1))
    yield dict(
        x=np.round(rng.choice([-0.4, -0.2, 0.1, 0.3], size=2, replace=False) + steps.T, 2),
        gamma=rng.choice([0.5, 1.5, 2.5], size=2, replace=False),
        beta=rng.choice([-2.0, -1.0, 1.0, 2.0], size=2, replace=False),
    )
    for least in (3, 7):
        batch, features = (least + rng.choice(4, size=2, replace=False)).tolist()
        spread = rng.uniform(0.03, 0.3, size=features)
        yield dict(
            x=rng.normal(size=features) + spread * rng.normal(size=(batch, features)),
            gamma=rng.uniform(0.5, 2, size=features),
            beta=rng.normal(size=features),
        )

    # A batch of one, whose variance is 0; and a feature that is the same in all samples.
    yield dict(
        x=rng.normal(size=(1, batch)), gamma=1 + rng.random(batch), beta=rng.normal(size=batch)
    )
    x = rng.normal(scale=0.1, size=(features, 2))
    x[:, 0] = x[0, 0]
    yield dict(x=x, gamma=rng.uniform(0.5, 2, size=2), beta=rng.normal(size=2))


BORDERS = {
    "variances at which ε shows": "np.any((x.var(0) > 1e-4) & (x.var(0) < 0.05))",
    "a single sample": "len(x) == 1",
    "a feature that does not vary beside one that does": "len(x) > 1 and x.var(0).min() < 1e-12 < x.var(0).max()",
    "means other than 0": "np.abs(x.mean(0)).max() > 0.1",
}


def oracle(x, gamma, beta):
    import keras

    layer = keras.layers.BatchNormalization()
    layer.build(x.shape)
    layer.gamma.assign(gamma)
    layer.beta.assign(beta)
    return layer(x, training=True)


STEM = dict(
    ja="""全結合層の出力 x を、学習時の BatchNormalization に通す。ε は Keras の既定値
0.001 で、標準偏差を求める前に分散に足す。分散は batch で割る（不偏分散ではな
い）。

    x: (batch, features)    gamma, beta: (features,)""",
    en="""This sends x, the output of a fully connected layer, through
BatchNormalization in training. ε is Keras's default, 0.001, and is added to
the variance before its root is taken. The variance is divided by batch (it is
not the unbiased one).

    x: (batch, features)    gamma, beta: (features,)""",
)

VARIANTS = {
    "variance-by-moments": dict(
        right="x.var(axis=0)",
        same="(x**2).mean(axis=0) - mean**2",
    ),
    "by-rows-of-the-transpose": dict(
        right="(x - mean) / np.sqrt(variance + 0.001)",
        same="((x.T - mean[:, np.newaxis]) / np.sqrt(variance + 1e-3)[:, np.newaxis]).T",
    ),
}

MISTAKES = {
    "each-sample": dict(
        edits=[
            dict(right="x.mean(axis=0)", wrong="x.mean(axis=1, keepdims=True)"),
            dict(right="x.var(axis=0)", wrong="x.var(axis=1, keepdims=True)"),
        ],
        ja="サンプル（行）ごとに正規化するのは LayerNormalization。BN は列ごとに、バッチ全体を見る。",
        en="Normalising each sample (row) is LayerNormalization; BN looks down a column, at the batch.",
    ),
    "whole-matrix": dict(
        edits=[
            dict(right="x.mean(axis=0)", wrong="x.mean()"),
            dict(right="x.var(axis=0)", wrong="x.var()"),
        ],
        ja="全要素をまとめると、大きさの違う特徴どうしがそろわない。統計は特徴ごとにとる。",
        en="Taken all together, features of different scale stay different; statistics are per feature.",
    ),
    "not-centred": dict(
        right="(x - mean) /",
        wrong="x /",
        ja="平均を引いていないので、結果の平均が 0 にならない。",
        en="The mean is not taken away, so what comes out is not centred on 0.",
    ),
    "unbiased": dict(
        right="x.var(axis=0)",
        wrong="x.var(axis=0, ddof=1)",
        ja="batch − 1 で割る不偏分散になっている。BN はミニバッチそのものの分散で割る。",
        en="This divides by batch − 1; BN uses the variance of the mini-batch itself.",
    ),
    "second-moment": dict(
        right="x.var(axis=0)",
        wrong="(x**2).mean(axis=0)",
        ja="2 乗の平均は原点からの散らばり。分散は平均からの偏差で測る。",
        en="The mean of squares measures spread about 0; variance is about the mean.",
    ),
    "deviation-for-variance": dict(
        right="x.var(axis=0)",
        wrong="x.std(axis=0)",
        ja="これは標準偏差。このあともう一度平方根をとってしまう。",
        en="This is the standard deviation already, and its root is taken once more below.",
    ),
    "no-root": dict(
        right="np.sqrt(variance + 0.001)",
        wrong="(variance + 0.001)",
        ja="分散で割っても分散は 1 にならない。割るのは平方根をとった標準偏差。",
        en="Dividing by the variance does not bring it to 1; the divisor is its root.",
    ),
    "epsilon-outside": dict(
        right="np.sqrt(variance + 0.001)",
        wrong="(np.sqrt(variance) + 0.001)",
        ja="ε を足すのは平方根の中。外に足すと、分散の小さい特徴で値が大きく変わる。",
        en="ε belongs under the root; added outside, it changes features of small variance a lot.",
    ),
    "other-epsilon": dict(
        right="0.001",
        wrong="0.00001",
        ja="10⁻⁵ は PyTorch の既定値。分散が小さいと、ε の違いは結果に出る。",
        en="10⁻⁵ is PyTorch's default; where the variance is small, the choice of ε shows.",
    ),
    "no-epsilon": dict(
        right="variance + 0.001",
        wrong="variance",
        ja="ε がないと、値のそろった特徴で 0 で割ることになる。",
        en="Without ε, a feature that is the same in all samples is divided by 0.",
    ),
    "tiny-epsilon": dict(
        right="0.001",
        wrong="0.0000001",
        ja="教科書には 10⁻⁷ を使うものもある。分散が小さいと、ε の違いは結果に出る。",
        en="Textbooks use 10⁻⁷, too; where the variance is small, the choice of ε shows.",
    ),
    "variance-not-below-epsilon": dict(
        right="np.sqrt(variance + 0.001)",
        wrong="np.sqrt(np.maximum(variance, 0.001))",
        ja="ε は分散の下限ではない。どの特徴の分散にも足す。",
        en="ε is no lower bound of the variance; it is added to that of every feature.",
    ),
    "no-gamma": dict(
        right="gamma * x_hat",
        wrong="x_hat",
        ja="gamma がないと出力の分散はいつも 1 になり、層の表現力が落ちる。",
        en="Without gamma the variance is 1 whatever the network would like it to be.",
    ),
    "no-beta": dict(
        right=" + beta",
        wrong="",
        ja="beta がないと出力の平均はいつも 0 になる。平均も学習で決められるようにする。",
        en="Without beta the mean is always 0; where it lies should be learnt as well.",
    ),
    "shift-before-scale": dict(
        right="gamma * x_hat + beta",
        wrong="gamma * (x_hat + beta)",
        ja="足してから掛けると、ずらす量まで gamma 倍になる。",
        en="Shifted first, the shift itself is multiplied by gamma.",
    ),
    "exchanged": dict(
        right="gamma * x_hat + beta",
        wrong="beta * x_hat + gamma",
        ja="gamma と beta の役割が逆。広がりを決めるのが gamma、位置を決めるのが beta。",
        en="Their parts are exchanged: gamma sets the spread and beta the place.",
    ),
    "one-mean-for-all": dict(
        right="x.mean(axis=0)",
        wrong="x.mean()",
        ja="平均が全要素で 1 つしかない。分散と同じように、特徴ごとにとる。",
        en="One mean for all values; like the variance, it is taken for each feature.",
    ),
}
