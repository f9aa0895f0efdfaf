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
    grouped = ...  # TODO 1
    axes = ...  # TODO 2
    mean = grouped.mean(axis=axes, keepdims=True)
    variance = grouped.var(axis=axes, keepdims=True)
    x_hat = ((grouped - mean) / np.sqrt(variance + 0.001)).reshape(x.shape)
    y = ...  # TODO 3
    return y
