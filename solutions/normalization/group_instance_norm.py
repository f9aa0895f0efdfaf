"""GroupNormalization と InstanceNormalization

画像 x（NHWC）を、チャネルを groups 個に分ける GroupNormalization に通した値 y
を求めよ。groups は、channels を割り切る正の整数である。

チャネルは先頭から順に、隣り合う channels / groups 枚ずつをまとめて 1 つの
グループとする。6 枚を 2 つに分けるなら 0, 1, 2 番と 3, 4, 5 番である。
平均と分散は画像ごと、グループごとに、そのグループの全チャネルと全画素からとる
（不偏分散ではない）。ε = 0.001 は分散に足してから平方根をとる。gamma と beta は
グループごとではなく、チャネルごとの係数である。

    grouped    x の形を変えたもの。与えられたコードが、あとで元の形に戻す
    axes       grouped の、平均をとる軸の番号のタプル（0 から数える）
    y          正規化した x_hat に gamma を掛け、beta を足したもの

groups = channels なら InstanceNormalization、groups = 1 なら
画像全体の LayerNormalization と同じ正規化になる。

---
    x, x_hat, y: (batch, height, width, channels)    gamma, beta: (channels,)

---
GroupNormalization and InstanceNormalization

Send the images x (NHWC) through GroupNormalization, which divides the channels
into `groups` groups, and return the result y. groups is a positive integer
that divides channels.

From the first channel on, channels / groups neighbours make a group: 6 channels
in 2 groups are numbers 0, 1, 2 and numbers 3, 4, 5. There is one mean and
one variance per image and group, taken over all channels of the group and all
pixels (not unbiased). ε = 0.001 is added to the variance before the root is
taken. gamma and beta belong to the channels, not to the groups.

    grouped    x in another shape; the code given turns the result back later
    axes       the numbers of the axes of grouped averaged over, from 0, a tuple
    y          x_hat, what is normalised, times gamma, plus beta

With groups = channels this normalises as InstanceNormalization does, and with
groups = 1 as LayerNormalization of whole images.
"""

import numpy as np


def group_norm(x, groups, gamma, beta):
    batch, height, width, channels = x.shape
    grouped = x.reshape(batch, height, width, groups, channels // groups)  # blank
    axes = (1, 2, 4)  # blank
    mean = grouped.mean(axis=axes, keepdims=True)
    variance = grouped.var(axis=axes, keepdims=True)
    x_hat = ((grouped - mean) / np.sqrt(variance + 0.001)).reshape(x.shape)
    y = gamma * x_hat + beta  # blank
    return y


# ==== grading ====


def by_hand(rng):
    """An image of 1×2 pixels; in either half of its 6 channels variance + 0.001 is a square."""
    import numpy as np

    steps = rng.permuted([(-7, -5, -2, 2, 5, 7), (-16, -11, -5, 5, 11, 16)], axis=1) / 100
    centres = rng.choice([-0.4, -0.2, 0.1, 0.3], size=(2, 1), replace=False)
    return np.round(centres + steps, 2).reshape(2, 2, 3).swapaxes(0, 1).reshape(1, 1, 2, 6)


def cases(rng):
    import numpy as np

    first = by_hand(rng)
    while np.abs(np.diff(first.reshape(2, 2, 3).mean(axis=2), axis=0)).min() < 0.02:
        first = by_hand(rng)  # pixels alike would hide statistics taken per pixel
    yield dict(
        x=first,
        groups=2,
        gamma=rng.permutation([0.5, 0.8, 1.5, 2.0, 2.5, 3.0]),
        beta=rng.permutation([-3.0, -2.0, -1.0, 1.0, 2.0, 4.0]),
    )
    for groups, channels in [
        (4, 8),
        (3, 6 * rng.integers(1, 3)),
        (rng.choice([5, 7]), 0),
        (1, rng.choice([4, 6])),
    ]:
        groups = int(groups)
        channels = int(channels) or groups  # instance normalisation
        shape = (*rng.permutation([2, 3, 5]).tolist(), channels)
        batch = shape[0]
        centres = 0.3 * rng.normal(size=(batch, 1, 1, channels))
        yield dict(
            x=centres + rng.uniform(0.03, 0.3, size=channels) * rng.normal(size=shape),
            groups=groups,
            gamma=rng.uniform(0.5, 2, size=channels),
            beta=rng.normal(size=channels),
        )


BORDERS = {
    "as many groups as channels": "groups == x.shape[3] > 1",
    "a single group": "groups == 1 < x.shape[3]",
    "several groups of several channels": "1 < groups < x.shape[3]",
    "another number of groups than channels in each": "groups > 1 and groups**2 != x.shape[3]",
    "channels of a group whose means differ": "groups < x.shape[3] and np.ptp(x.mean((0, 1, 2))) > 0.05",
    "several images that are no squares": "len(x) > 1 and x.shape[1] != x.shape[2]",
}


def oracle(x, groups, gamma, beta):
    import keras

    layer = keras.layers.GroupNormalization(groups)
    layer.build(x.shape)
    layer.gamma.assign(gamma)
    layer.beta.assign(beta)
    return layer(x)


STEM = dict(
    ja="画像 x（NHWC）のチャネルを、先頭から順に、隣り合う channels / groups 枚ずつの groups 個のグループに分け、\n"
    "GroupNormalization に通した値 y を求める。ε は 0.001、gamma と beta の形は (channels,) である。",
    en="From the first channel on, channels / groups neighbours of the images x (NHWC) make one of `groups` groups;\n"
    "x goes through GroupNormalization with ε = 0.001. gamma and beta have the shape (channels,).",
)

VARIANTS = {
    "size-left-open": dict(
        right="x.reshape(batch, height, width, groups, channels // groups)",
        same="x.reshape(*x.shape[:3], groups, -1)",
    ),
    "pixels-in-a-row": dict(
        edits=[
            dict(
                right="x.reshape(batch, height, width, groups, channels // groups)",
                same="x.reshape(batch, height * width, groups, channels // groups)",
            ),
            dict(right="(1, 2, 4)", same="(1, 3)"),
        ],
    ),
}

MISTAKES = {
    "groups-as-size": dict(
        right="groups, channels // groups)",
        wrong="channels // groups, groups)",
        ja="個数と枚数が逆で、groups 枚ずつのグループになる。groups はグループの個数。",
        en="Number and size are exchanged: groups is how many there are, not how large each is.",
    ),
    "every-other-channel": dict(
        edits=[
            dict(right="groups, channels // groups)", wrong="channels // groups, groups)"),
            dict(right="(1, 2, 4)", wrong="(1, 2, 3)"),
        ],
        ja="飛び飛びのチャネルが 1 つのグループになっている。まとめるのは隣り合うチャネル。",
        en="These groups take channels at intervals; neighbours are what makes a group.",
    ),
    "channels-first": dict(
        edits=[
            dict(
                right="batch, height, width, groups, channels // groups",
                wrong="batch, groups, channels // groups, height, width",
            ),
            dict(right="(1, 2, 4)", wrong="(2, 3, 4)"),
        ],
        ja="NCHW の順の reshape。reshape は軸を入れ替えないので、NHWC では画素とチャネルが混ざる。",
        en="This reshape is for NCHW; as reshape moves no axes, it mixes pixels and channels of NHWC.",
    ),
    "layer-normalisation": dict(
        right="(1, 2, 4)",
        wrong="(1, 2, 3, 4)",
        ja="グループまでまとめ、画像全体で 1 組の統計になっている。groups の値が効いていない。",
        en="This merges the groups into one per image; the value of groups makes no difference.",
    ),
    "instance-normalisation": dict(
        right="(1, 2, 4)",
        wrong="(1, 2)",
        ja="チャネルごとの統計、つまり InstanceNormalization。グループ内のチャネルはまとめる。",
        en="Statistics of each channel are instance normalisation; a group's channels go together.",
    ),
    "per-pixel": dict(
        right="(1, 2, 4)",
        wrong="(4,)",
        ja="画素ごとに別の統計になっている。平均は縦と横の全画素にわたってとる。",
        en="Each pixel gets statistics of its own; they are to go over all pixels of the image.",
    ),
    "across-images": dict(
        right="(1, 2, 4)",
        wrong="(0, 1, 2, 4)",
        ja="画像をまたいでいる。GN は 1 枚ごとに計算するから、バッチが小さくても安定する。",
        en="This goes across images; GN treats each by itself and so bears small batches.",
    ),
    "gamma-of-the-group": dict(
        right="gamma * x_hat",
        wrong="np.repeat(gamma[:groups], channels // groups) * x_hat",
        ja="係数がグループで共通になっている。共有するのは統計だけで、係数はチャネルごとにある。",
        en="One coefficient per group: a group shares its statistics, but gamma goes by channel.",
    ),
    "no-gamma": dict(
        right="gamma * x_hat",
        wrong="x_hat",
        ja="gamma が掛かっていない。グループにまとめたチャネルの大きさの比を変えられるのは gamma だけ。",
        en="gamma is left out, the one thing that can change the proportions within a group.",
    ),
    "no-beta": dict(
        right=" + beta",
        wrong="",
        ja="beta が足されていない。チャネルごとの位置を学習で決められるようにする。",
        en="beta is left out; where each channel lies should be learnt as well.",
    ),
    "shift-before-scale": dict(
        right="gamma * x_hat + beta",
        wrong="gamma * (x_hat + beta)",
        ja="足してから掛けると、ずらす量まで gamma 倍になる。",
        en="Shifted first, the shift itself is multiplied by gamma.",
    ),
}
