"""畳み込み層のあとの BatchNormalization

畳み込み層の出力 x（NHWC）を、学習時の BatchNormalization に通した値 y を
求めよ。

フィルタは、画像のどの位置でも同じものが使われる。そこで、平均と分散は
チャネルごとに 1 組だけとり、同じフィルタから出た値はすべて同じ平均と分散で
正規化する。Keras の `BatchNormalization(axis=-1)` と同じである。

    axes        平均をとる軸の番号のタプル（0 から数える）
    variance    分散。偏差の 2 乗の平均（不偏分散ではない）。形は mean と同じ

ε = 0.001 を分散に足してから平方根をとる。gamma と beta もチャネルごとの係数で、
gamma を掛けてから beta を足す。

---
    x, y: (batch, height, width, channels)    gamma, beta: (channels,)

---
BatchNormalization after a convolution

Send x, the output of a convolutional layer (NHWC), through BatchNormalization
in training and return the result y.

A filter is the same wherever on the image it is used. So there is one mean and
one variance per channel, and whatever came from the same filter is normalised
with the same two numbers, as in Keras's `BatchNormalization(axis=-1)`.

    axes        the numbers of the axes averaged over, a tuple, counted from 0
    variance    the mean of the squared deviations (not unbiased), of the shape
                of mean

ε = 0.001 is added to the variance before the root is taken. gamma and beta
belong to the channels as well: gamma multiplies, and then beta is added.
"""

import numpy as np


def conv_batchnorm(x, gamma, beta):
    axes = (0, 1, 2)  # blank
    mean = x.mean(axis=axes, keepdims=True)
    variance = ((x - mean) ** 2).mean(axis=axes, keepdims=True)  # blank
    y = gamma * (x - mean) / np.sqrt(variance + 0.001) + beta  # blank
    return y


# ==== grading ====


def by_hand(rng):
    """Two images of 1×3 pixels; with either channel, variance + 0.001 is a square."""
    import numpy as np

    one, other = rng.permuted([(-7, -5, -2, 2, 5, 7), (-16, -11, -5, 5, 11, 16)], axis=1) / 100
    steps = np.stack([one, other], axis=-1).reshape(2, 1, 3, 2)
    return np.round(rng.choice([-0.4, -0.2, 0.1, 0.3], size=2, replace=False) + steps, 2)


def cases(rng):
    import numpy as np

    first = by_hand(rng)
    while np.ptp(first.mean(axis=(1, 2)), axis=0).min() < 0.02:  # images alike hide a slip
        first = by_hand(rng)
    yield dict(
        x=first,
        gamma=rng.choice([0.5, 1.5, 2.5], size=2, replace=False),
        beta=rng.choice([-2.0, -1.0, 1.0, 2.0], size=2, replace=False),
    )
    for _ in range(2):
        shape = rng.permutation([2, 3, 4, 5]).tolist()
        batch, _, _, channels = shape
        spread = rng.uniform(0.03, 0.3, size=channels)
        images = 0.2 * rng.normal(size=(batch, 1, 1, channels))
        yield dict(
            x=rng.normal(size=channels) + images + spread * rng.normal(size=shape),
            gamma=rng.uniform(0.5, 2, size=channels),
            beta=rng.normal(size=channels),
        )


BORDERS = {
    "images whose means differ": "np.any(np.ptp(x.mean((1, 2)), axis=0) > 0.05)",
    "pixels whose means differ": "np.any(np.ptp(x.mean(0).reshape(-1, x.shape[3]), axis=0) > 0.05)",
    "channels of other spreads": "np.ptp(x.std((0, 1, 2))) > 0.001",
    "images that are no squares": "x.shape[1] != x.shape[2]",
    "variances at which ε shows": "x.var((0, 1, 2)).min() < 0.1",
}


def oracle(x, gamma, beta):
    import keras

    layer = keras.layers.BatchNormalization(axis=-1)
    layer.build(x.shape)
    layer.gamma.assign(gamma)
    layer.beta.assign(beta)
    return layer(x, training=True)


STEM = dict(
    ja="畳み込み層の出力 x（NHWC）を、学習時の BatchNormalization に通した値 y を求める。Keras の\n"
    "`BatchNormalization(axis=-1)` と同じもので、ε は 0.001 である。分散は個数で割る（不偏分散ではない）。\n"
    "\n"
    "    x: (batch, height, width, channels)    gamma, beta: (channels,)",
    en="x, the output of a convolutional layer (NHWC), goes through BatchNormalization in training, as in Keras's\n"
    "`BatchNormalization(axis=-1)`, with ε = 0.001. The variance is divided by the count (not unbiased).\n"
    "\n"
    "    x: (batch, height, width, channels)    gamma, beta: (channels,)",
)

VARIANTS = {
    "negative-axes": dict(right="(0, 1, 2)", same="(-4, -3, -2)"),
    "flattened-pixels": dict(
        right="((x - mean) ** 2).mean(axis=axes, keepdims=True)",
        same="x.reshape(-1, x.shape[-1]).var(axis=0)",
    ),
}

MISTAKES = {
    "per-pixel": dict(
        right="(0, 1, 2)",
        wrong="(0,)",
        ja="位置ごとに別の統計になっている。同じフィルタの出力なら、位置が違っても同じ統計を使う。",
        en="Each position gets statistics of its own; one filter's outputs share theirs everywhere.",
    ),
    "per-image": dict(
        right="(0, 1, 2)",
        wrong="(1, 2)",
        ja="画像ごとにとるのは Instance Normalization。BN はミニバッチの全画像にわたってとる。",
        en="Statistics of each image are instance normalisation; BN's go over the whole batch.",
    ),
    "whole-tensor": dict(
        right="(0, 1, 2)",
        wrong="(0, 1, 2, 3)",
        ja="チャネルまでまとめている。フィルタが違えば値の大きさも違い、別々にそろえる必要がある。",
        en="This merges the channels; different filters differ in scale and are normalised apart.",
    ),
    "each-sample": dict(
        right="(0, 1, 2)",
        wrong="(1, 2, 3)",
        ja="サンプルごとに全チャネルをまとめるのは、画像での Layer Normalization。",
        en="All channels of each sample together: that is layer normalisation of images.",
    ),
    "channels-first": dict(
        right="(0, 1, 2)",
        wrong="(0, 2, 3)",
        ja="これは NCHW の並びでの軸。NHWC ではチャネルが最後にある。",
        en="These are the axes for NCHW; in NHWC the channels come last.",
    ),
    "unbiased": dict(
        right="((x - mean) ** 2).mean(axis=axes, keepdims=True)",
        wrong="x.var(axis=axes, ddof=1, keepdims=True)",
        ja="個数 − 1 で割る不偏分散になっている。BN はミニバッチそのものの分散で割る。",
        en="This divides by the count less 1; BN uses the variance of the mini-batch itself.",
    ),
    "mean-of-variances": dict(
        right="((x - mean) ** 2).mean(axis=axes, keepdims=True)",
        wrong="x.var(axis=(1, 2), keepdims=True).mean(axis=0, keepdims=True)",
        ja="画像ごとの分散を平均すると、画像どうしの平均の違いが抜け落ちる。",
        en="The mean of the images' variances leaves out how far their means lie apart.",
    ),
    "divided-by-batch": dict(
        right="((x - mean) ** 2).mean(axis=axes, keepdims=True)",
        wrong="((x - mean) ** 2).sum(axis=axes, keepdims=True) / len(x)",
        ja="足した個数は画像の枚数だけではない。1 枚ごとに画素の数だけ値がある。",
        en="More was summed than one number per image: each image has one per pixel.",
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
        ja="ε を足すのは平方根の中。外に足すと、分散の小さいチャネルで値が大きく変わる。",
        en="ε belongs under the root; added outside, it changes channels of small variance a lot.",
    ),
    "other-epsilon": dict(
        right="0.001",
        wrong="0.00001",
        ja="10⁻⁵ は PyTorch の既定値。分散が小さいと、ε の違いは結果に出る。",
        en="10⁻⁵ is PyTorch's default; where the variance is small, the choice of ε shows.",
    ),
    "not-centred": dict(
        right="gamma * (x - mean)",
        wrong="gamma * x",
        ja="平均を引いていないので、どのチャネルも 0 が中心にならない。",
        en="The mean is not taken away, so no channel is centred on 0.",
    ),
    "no-gamma": dict(
        right="gamma * (x - mean)",
        wrong="(x - mean)",
        ja="gamma がないと、どのチャネルも分散が 1 に固定されてしまう。",
        en="Without gamma the variance of every channel is fixed at 1.",
    ),
    "no-beta": dict(
        right=" + beta",
        wrong="",
        ja="beta がないと、どのチャネルも平均が 0 に固定されてしまう。",
        en="Without beta the mean of every channel is fixed at 0.",
    ),
}
