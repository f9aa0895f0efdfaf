"""LayerNormalization の計算

系列 x を LayerNormalization に通した値 y を求めよ。Transformer の Add & Norm で
使われるのがこれである（BatchNormalization ではない）。

どのサンプルのどの時刻でも、そこにある features 個の値だけから平均と分散を求めて
正規化する。学習時と推論時で計算は変わらない。

    mean        平均
    variance    分散。偏差の 2 乗の和を features で割る（不偏分散ではない）
    x_hat       平均を引き、標準偏差で割った値

標準偏差は、分散に ε = 0.001（Keras の既定値）を足してからとった平方根とする。
正規化した値に、特徴ごとの gamma を掛け、beta を足したものが y である。

---
    x, x_hat, y: (batch, steps, features)    gamma, beta: (features,)

---
Computing LayerNormalization

Send the sequences x through LayerNormalization and return the result y. This is
the Norm of the Transformer's Add & Norm (which is not BatchNormalization).

At every step of every sample, the mean and the variance are those of
the `features` numbers there and of nothing else. Training and inference
are the same.

    mean        the mean
    variance    the squared deviations summed, divided by features (not
                unbiased)
    x_hat       x less the mean, over the standard deviation

The standard deviation is the square root of the variance plus ε, and ε = 0.001
(Keras's default) is added before the root is taken. Multiply what is normalised
by gamma and add beta, feature by feature, to get y.
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
    import numpy as np

    # With either row, variance + 0.001 is a square: 0.06² or 0.12².
    steps = np.array([(-2, -5, 7), (-5, -11, 16)]) / 100
    steps = rng.permuted(steps, axis=1) * rng.choice([-1, 1], size=(2, 1))
    centres = rng.choice([-0.4, -0.2, 0.1, 0.3], size=(2, 1), replace=False)
    yield dict(
        x=np.round(centres + steps, 2)[np.newaxis],
        gamma=rng.choice([0.5, 1.5, 2.0, 2.5], size=3, replace=False),
        beta=rng.choice([-2.0, -1.0, 1.0, 3.0], size=3, replace=False),
    )
    for _ in range(2):
        batch, steps, features = rng.choice(range(2, 8), size=3, replace=False).tolist()
        features += 1  # of two features the normalised values are 1 and −1 whatever they were
        spread = rng.uniform(0.03, 0.3, size=(batch, steps, 1))
        noise = rng.normal(size=(batch, steps, features))
        case = dict(
            x=rng.normal(size=(batch, steps, 1)) + spread * noise,
            gamma=rng.uniform(0.5, 2, size=features),
            beta=rng.normal(size=features),
        )
        yield case

    # A step at which all features are alike.
    case["x"][0, 1] = case["x"][0, 1, 0]
    yield case


BORDERS = {
    "variances at which ε shows": "np.any((x.var(2) > 1e-4) & (x.var(2) < 0.05))",
    "a step at which no feature varies": "x.var(2).min() < 1e-12",
    "steps and samples whose means differ": "np.ptp(x.mean(2), axis=0).min() > 0.01 and np.ptp(x.mean(2), axis=1).min() > 0.01",
    "several samples of several steps": "1 < len(x) != x.shape[1] > 1",
}


def oracle(x, gamma, beta):
    import keras

    layer = keras.layers.LayerNormalization()
    layer.build(x.shape)
    layer.set_weights([gamma, beta])
    return layer(x)


STEM = dict(
    ja="系列 x を LayerNormalization に通した値 y を求める。ε は Keras の既定値 0.001 である。分散は個数で割る\n"
    "（不偏分散ではない）。\n"
    "\n"
    "    x, x_hat, y: (batch, steps, features)    gamma, beta: (features,)",
    en="The sequences x go through LayerNormalization, with Keras's default for ε, 0.001. The variance is divided\n"
    "by the count (not unbiased).\n"
    "\n"
    "    x, x_hat, y: (batch, steps, features)    gamma, beta: (features,)",
)

VARIANTS = {
    "sum-over-features": dict(
        right="x.mean(axis=-1, keepdims=True)",
        same="(x.sum(axis=2) / x.shape[2])[..., np.newaxis]",
    ),
    "variance-by-moments": dict(
        right="x.var(axis=-1, keepdims=True)",
        same="(x**2).mean(axis=-1, keepdims=True) - mean**2",
    ),
}

MISTAKES = {
    "over-the-batch": dict(
        edits=[
            dict(right="x.mean(axis=-1, keepdims=True)", wrong="x.mean(axis=0)"),
            dict(right="x.var(axis=-1, keepdims=True)", wrong="x.var(axis=0)"),
        ],
        ja="サンプルをまたいでいる。LN はほかのサンプルを見ないから、バッチサイズに左右されない。",
        en="This goes across samples; LN sees no other sample, so the batch size does not matter.",
    ),
    "over-the-steps": dict(
        edits=[
            dict(right="x.mean(axis=-1, keepdims=True)", wrong="x.mean(axis=1, keepdims=True)"),
            dict(right="x.var(axis=-1, keepdims=True)", wrong="x.var(axis=1, keepdims=True)"),
        ],
        ja="時刻をまたいでいる。系列の長さや後の時刻によって、同じ時刻の値が変わってしまう。",
        en="This goes across steps; what comes later in the sequence would change a step.",
    ),
    "batch-normalisation": dict(
        edits=[
            dict(right="x.mean(axis=-1, keepdims=True)", wrong="x.mean(axis=(0, 1))"),
            dict(right="x.var(axis=-1, keepdims=True)", wrong="x.var(axis=(0, 1))"),
        ],
        ja="特徴ごとにサンプルと時刻にわたってとるのは BatchNormalization。向きが逆である。",
        en="Per feature, over samples and steps: that is BatchNormalization, the other way round.",
    ),
    "whole-sample": dict(
        edits=[
            dict(
                right="x.mean(axis=-1, keepdims=True)", wrong="x.mean(axis=(1, 2), keepdims=True)"
            ),
            dict(right="x.var(axis=-1, keepdims=True)", wrong="x.var(axis=(1, 2), keepdims=True)"),
        ],
        ja="サンプル全体で 1 組になっている。ここでは時刻ごとに別々に正規化する。",
        en="This is one mean per sample; here each step is normalised by itself.",
    ),
    "not-centred": dict(
        right="(x - mean) /",
        wrong="x /",
        ja="平均を引いていないので、入力を一斉にずらすと出力も変わってしまう。",
        en="The mean is not taken away, so shifting all inputs alike would change the output.",
    ),
    "unbiased": dict(
        right="x.var(axis=-1, keepdims=True)",
        wrong="x.var(axis=-1, ddof=1, keepdims=True)",
        ja="features − 1 で割る不偏分散になっている。ここでは母集団を推定しているのではない。",
        en="This divides by features − 1; no population is being estimated from a sample here.",
    ),
    "second-moment": dict(
        right="x.var(axis=-1, keepdims=True)",
        wrong="(x**2).mean(axis=-1, keepdims=True)",
        ja="2 乗の平均は原点からの散らばり。分散は平均からの偏差で測る。",
        en="The mean of squares measures spread about 0; variance is about the mean.",
    ),
    "deviation-for-variance": dict(
        right="x.var(axis=-1, keepdims=True)",
        wrong="x.std(axis=-1, keepdims=True)",
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
        ja="ε を足すのは平方根の中。外に足すと、分散の小さいところで値が大きく変わる。",
        en="ε belongs under the root; added outside, it changes much where the variance is small.",
    ),
    "other-epsilon": dict(
        right="0.001",
        wrong="0.00001",
        ja="10⁻⁵ は PyTorch の既定値。分散が小さいと、ε の違いは結果に出る。",
        en="10⁻⁵ is PyTorch's default; where the variance is small, the choice of ε shows.",
    ),
    "axis-dropped": dict(
        edits=[
            dict(right="x.mean(axis=-1, keepdims=True)", wrong="x.mean(axis=-1)"),
            dict(right="x.var(axis=-1, keepdims=True)", wrong="x.var(axis=-1)"),
        ],
        ja="平均の形が (batch, steps) になり、x の後ろの軸とそろわない。平均をとった軸を残す。",
        en="The means have the shape (batch, steps), which does not match the last axes of x; the axis has to be kept.",
    ),
    "root-mean-square": dict(
        edits=[
            dict(
                right="x.var(axis=-1, keepdims=True)", wrong="(x**2).mean(axis=-1, keepdims=True)"
            ),
            dict(right="(x - mean) /", wrong="x /"),
        ],
        ja="平均を引かず、2 乗の平均の根で割るのは RMSNorm。LayerNormalization は平均も 0 にする。",
        en="Dividing by the root mean square without a mean is RMSNorm; LayerNormalization brings the mean to 0, too.",
    ),
    "no-gamma": dict(
        right="gamma * x_hat",
        wrong="x_hat",
        ja="gamma がないと、どの特徴も同じ広がりに固定されてしまう。",
        en="Without gamma no feature can be given more weight than another.",
    ),
    "no-beta": dict(
        right=" + beta",
        wrong="",
        ja="beta がないと、出力の平均はどこでも 0 に固定されてしまう。",
        en="Without beta the mean of the output is fixed at 0 everywhere.",
    ),
    "shift-before-scale": dict(
        right="gamma * x_hat + beta",
        wrong="gamma * (x_hat + beta)",
        ja="足してから掛けると、ずらす量まで gamma 倍になる。",
        en="Shifted first, the shift itself is multiplied by gamma.",
    ),
    "mean-of-the-sample": dict(
        right="x.mean(axis=-1, keepdims=True)",
        wrong="x.mean(axis=(1, 2), keepdims=True)",
        ja="平均だけがサンプル全体で 1 つになっている。分散と同じように、時刻ごとにとる。",
        en="The mean alone is that of the whole sample; like the variance, it is taken at each step.",
    ),
}
