"""Group Normalization

畳み込み層の出力 x を、Group Normalization に通した値 y を NumPy で求めよ。

    x, y: (batch, height, width, channels)    gamma, beta: (channels,)
    groups: チャネルの組の数。channels を割り切る

チャネルを前から順に同じ大きさの groups 組に分け、サンプルごと、組ごとに、その組の全
画素、全チャネルの平均と分散で正規化する。分散は、偏差の 2 乗の和を個数で割る。標準偏
差は、分散に ε = 0.001（Keras の既定値）を足してからとった平方根とする。正規化した値に、
チャネルごとの gamma を掛け、beta を足したものが y である。groups が channels に等しい
とき、Instance Normalization になる。

---
Group Normalization

Send x, the output of a convolution, through Group Normalization and return the result y.
Shapes are those above; `groups`, the number of groups of channels, divides `channels`.

The channels are cut, in their order, into `groups` groups of one size. Each group of each
sample is normalised with the mean and the variance of all its pixels and channels; the
squared deviations are summed and divided by their number. The standard deviation is the
square root of the variance plus ε = 0.001 (Keras's default), added before the root. What
is normalised is multiplied by gamma and beta is added, channel by channel. With as many
groups as channels this is Instance Normalization.
"""

import numpy as np


def group_norm(x, gamma, beta, groups):
    batch, height, width, channels = x.shape
    grouped = x.reshape(batch, height, width, groups, channels // groups)  # blank
    mean = grouped.mean(axis=(1, 2, 4), keepdims=True)  # blank
    variance = grouped.var(axis=(1, 2, 4), keepdims=True)
    x_hat = ((grouped - mean) / np.sqrt(variance + 0.001)).reshape(x.shape)
    y = gamma * x_hat + beta  # blank
    return y


# ==== grading ====


def cases(rng):
    for (batch, height, width, channels), groups in [
        ((1, 2, 1, 2), 1),
        ((2, 3, 2, 6), 3),
        ((3, 2, 4, 6), 2),
        ((2, 4, 3, 5), 5),
    ]:
        shape = (batch, height, width, channels)
        spread = rng.uniform(0.05, 0.4, (batch, 1, 1, channels))
        yield dict(
            x=0.3 * rng.normal(size=(batch, 1, 1, channels)) + spread * rng.normal(size=shape),
            gamma=rng.uniform(0.5, 2, channels) * rng.choice([-1, 1], channels),
            beta=rng.uniform(0.5, 2, channels) * rng.choice([-1, 1], channels),
            groups=groups,
        )


def oracle(x, gamma, beta, groups):
    import keras

    layer = keras.layers.GroupNormalization(groups)
    layer.build(x.shape)
    layer.set_weights([gamma, beta])
    return layer(x)


VARIANTS = {
    "inferred": dict(right="groups, channels // groups", same="groups, -1"),
    "negative-axis": dict(
        right="grouped.mean(axis=(1, 2, 4), keepdims=True)",
        same="grouped.mean(axis=(1, 2, -1), keepdims=True)",
    ),
}

MISTAKES = {
    "interleaved": dict(
        right="x.reshape(batch, height, width, groups, channels // groups)",
        wrong="np.moveaxis(x.reshape(batch, height, width, channels // groups, groups), 3, 4)",
        ja="飛び飛びのチャネルが 1 組になっている。組は、隣り合うチャネルを前から順に取る。",
        en="This groups channels at a distance; a group is made of neighbours, in their order.",
    ),
    "groups-ignored": dict(
        right="groups, channels // groups",
        wrong="1, channels",
        ja="全チャネルが 1 組になっている。それは Layer Normalization である。",
        en="All channels are in one group: this is Layer Normalization.",
    ),
    "channel-by-channel": dict(
        right="groups, channels // groups",
        wrong="channels, 1",
        ja="チャネルごとに 1 組になっている。それは Instance Normalization である。",
        en="Each channel is a group of its own: this is Instance Normalization.",
    ),
    "batch-too": dict(
        right="grouped.mean(axis=(1, 2, 4), keepdims=True)",
        wrong="grouped.mean(axis=(0, 1, 2, 4), keepdims=True)",
        ja="ほかのサンプルまで平均に入っている。この正規化はバッチの大きさによらない。",
        en="Other samples enter the mean; this normalisation does not depend on the batch.",
    ),
    "pixels-only": dict(
        right="grouped.mean(axis=(1, 2, 4), keepdims=True)",
        wrong="grouped.mean(axis=(1, 2), keepdims=True)",
        ja="平均がチャネルごとになっている。同じ組のチャネルは、まとめて平均をとる。",
        en="Each channel has a mean of its own; the channels of a group share one.",
    ),
    "channels-only": dict(
        right="grouped.mean(axis=(1, 2, 4), keepdims=True)",
        wrong="grouped.mean(axis=4, keepdims=True)",
        ja="画素ごとに平均をとっている。画素の軸も平均に含める。",
        en="Each pixel has a mean of its own; the mean is over the pixels as well.",
    ),
    "across-groups": dict(
        right="grouped.mean(axis=(1, 2, 4), keepdims=True)",
        wrong="grouped.mean(axis=(1, 2, 3, 4), keepdims=True)",
        ja="組の境を越えて平均をとっている。",
        en="The mean goes across the groups.",
    ),
    "no-gamma": dict(
        right="gamma * x_hat + beta",
        wrong="x_hat + beta",
        ja="gamma が掛かっていない。",
        en="gamma is not used.",
    ),
    "gamma-per-group": dict(
        right="gamma * x_hat + beta",
        wrong="np.repeat(gamma[:: channels // groups], channels // groups) * x_hat + beta",
        ja="gamma は組ごとではなく、チャネルごとにある。",
        en="There is a gamma for each channel, not for each group.",
    ),
    "exchanged": dict(
        right="gamma * x_hat + beta",
        wrong="beta * x_hat + gamma",
        ja="gamma と beta が入れ替わっている。掛けるのが gamma、足すのが beta。",
        en="gamma and beta are exchanged: gamma multiplies, beta is added.",
    ),
}
