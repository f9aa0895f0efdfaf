"""グループ化畳み込み

入力 x のチャネルを groups 個の組に分け、組ごとに別々に畳み込んで、出力 y と
重みの数 parameters を求め、この順に返せ。与えられた関数 conv は、ふつうの
畳み込み（ストライド 1、パディングなし）である。バイアスはない。

g 番目の組は、入力の g 番目の C / groups 個の連続したチャネルだけを読み、出力の
g 番目の M / groups 個の連続したチャネルを作る。フィルタは kernel の最後の軸に
この順に並んでいる。C と M は groups で割り切れる。

parameters（整数）は kernel の要素の数で、K_h, K_w, C, M, groups だけから
求める。

---
    x: (N, H, W, C)    kernel: (K_h, K_w, C / groups, M)    y: (N, OH, OW, M)
    g = 0, 1, …, groups − 1

    conv: (N, H, W, A), (K_h, K_w, A, B) → (N, OH, OW, B)

---
A grouped convolution

Split the channels of the input x into `groups` groups, convolve each by itself,
and return the output y and parameters, the number of weights, in this order.
The function given, conv, is an ordinary convolution with stride 1 and without
padding. There is no bias.

Group g reads only the g-th run of C / groups neighbouring channels and makes
the g-th run of M / groups neighbouring channels of the output; the filters
stand in this order along the last axis of the kernel. C and M are multiples of
groups.

parameters, an integer, is the number of elements of the kernel, computed from
K_h, K_w, C, M and groups alone.
"""

import numpy as np


def conv(x, kernel):
    windows = np.lib.stride_tricks.sliding_window_view(x, kernel.shape[:2], axis=(1, 2))
    return np.einsum("nijapq,pqab->nijb", windows, kernel)


def grouped_conv(x, kernel, groups):
    k_h, k_w = kernel.shape[:2]
    channels, filters = x.shape[-1], kernel.shape[-1]
    size_in, size_out = channels // groups, filters // groups
    parts = []
    for g in range(groups):
        some = x[..., g * size_in : (g + 1) * size_in]  # blank
        weights = kernel[..., g * size_out : (g + 1) * size_out]  # blank
        parts.append(conv(some, weights))
    y = np.concatenate(parts, axis=-1)  # blank
    parameters = k_h * k_w * channels * filters // groups  # blank
    return y, parameters


# ==== grading ====


def cases(rng):

    def draw(n, size_in, size_out, groups, k_h, k_w):
        height, width = rng.permutation([4, 5])
        return dict(
            x=rng.normal(size=(n, height, width, size_in * groups)),
            kernel=rng.normal(size=(k_h, k_w, size_in, size_out * groups)),
            groups=int(groups),
        )

    # By hand: two groups of two channels, three filters each.
    yield draw(1, 2, 3, 2, 2, 3)
    # More channels out than in and fewer; a single group; a channel per group; filters of 1×1.
    small, large = rng.choice([1, 2]), rng.choice([3, 4])
    yield draw(rng.integers(2, 4), 2, large, 3, *rng.permutation([2, 3]))
    yield draw(3, large, small, rng.choice([2, 4]), *rng.permutation([1, 2]))
    yield draw(2, large, small + 3, 1, *rng.permutation([2, 3]))
    yield draw(rng.integers(2, 4), 1, small, large, 3, 2)
    yield draw(2, *rng.permutation([2, 3, 4])[:2], 3, 1, 1)


BORDERS = {
    "more channels out than in": "groups > 1 and kernel.shape[3] > x.shape[3]",
    "fewer channels out than in": "groups > 1 and kernel.shape[3] < x.shape[3]",
    "another number of groups than channels in each": "1 < groups != kernel.shape[2] > 1",
    "a single group": "groups == 1",
    "a channel per group": "groups == x.shape[3] > 1",
    "filters of 1×1": "kernel.shape[:2] == (1, 1) and groups > 1",
}


def oracle(x, kernel, groups):
    import keras
    import tensorflow as tf

    # On the CPU TensorFlow has grouped convolutions only when compiled.
    layer = keras.layers.Conv2D(kernel.shape[-1], kernel.shape[:2], groups=groups, use_bias=False)
    layer.build(x.shape)
    layer.set_weights([kernel])
    return tf.function(layer)(tf.constant(x)), layer.count_params()


STEM = dict(
    ja="グループ化畳み込みの出力 y と、重みの数 parameters を求める。入力のチャネルを groups 個の組に分け、組ごとに"
    "別々に畳み込む。組は連続したチャネルで、フィルタは kernel の最後の軸に組の順に並んでいる。バイアスはない。",
    en="This finds the output y of a grouped convolution and the number of its weights, parameters. The channels of the "
    "input are split into `groups` groups, runs of neighbouring channels, and each is convolved by itself; the filters "
    "stand in the order of the groups along the last axis of the kernel. There is no bias.",
)

VARIANTS = {
    "split": dict(
        edits=[
            dict(
                right="x[..., g * size_in : (g + 1) * size_in]",
                same="np.split(x, groups, axis=-1)[g]",
            ),
            dict(
                right="kernel[..., g * size_out : (g + 1) * size_out]",
                same="np.split(kernel, groups, axis=-1)[g]",
            ),
        ],
    ),
    "size": dict(right="k_h * k_w * channels * filters // groups", same="kernel.size"),
}

MISTAKES = {
    "input-interleaved": dict(
        right="x[..., g * size_in : (g + 1) * size_in]",
        wrong="x[..., g::groups]",
        ja="チャネルを 1 つおきに取っている。組は連続したチャネルである。",
        en="Every few channels are taken; a group is a run of neighbouring channels.",
    ),
    "first-group-only": dict(
        right="x[..., g * size_in : (g + 1) * size_in]",
        wrong="x[..., :size_in]",
        ja="どの組も最初のチャネルを読んでいる。",
        en="Every group reads the first channels.",
    ),
    "input-reversed": dict(
        right="x[..., g * size_in : (g + 1) * size_in]",
        wrong="x[..., channels - (g + 1) * size_in : channels - g * size_in]",
        ja="入力の組を後ろから順に取っている。g 番目の組は、前から数えて g 番目である。",
        en="Input groups are taken from the end; group g is the g-th from the beginning.",
    ),
    "filters-interleaved": dict(
        right="kernel[..., g * size_out : (g + 1) * size_out]",
        wrong="kernel[..., g::groups]",
        ja="フィルタを 1 つおきに取っている。組のフィルタは連続して並んでいる。",
        en="Every few filters are taken; those of a group stand side by side.",
    ),
    "same-filters": dict(
        right="kernel[..., g * size_out : (g + 1) * size_out]",
        wrong="kernel[..., :size_out]",
        ja="どの組にも最初の組のフィルタを使っている。",
        en="Every group gets the filters of the first.",
    ),
    "output-interleaved": dict(
        right="np.concatenate(parts, axis=-1)",
        wrong="np.stack(parts, axis=-1).reshape(*parts[0].shape[:3], filters)",
        ja="組の出力が 1 チャネルずつ交互に並んでいる。組ごとに続けて並べる。",
        en="The groups' channels alternate; they come group after group.",
    ),
    "summed": dict(
        right="np.concatenate(parts, axis=-1)",
        wrong="sum(parts)",
        ja="組の出力を足している。チャネルの軸に並べる。",
        en="The groups' outputs are summed; they are put side by side along the channels.",
    ),
    "reversed-output": dict(
        right="np.concatenate(parts, axis=-1)",
        wrong="np.concatenate(parts[::-1], axis=-1)",
        ja="組の並びが逆になっている。",
        en="The groups come in the reverse order.",
    ),
    "parameters-not-divided": dict(
        right="k_h * k_w * channels * filters // groups",
        wrong="k_h * k_w * channels * filters",
        ja="ふつうの畳み込みの数。1 枚のフィルタが読むのは、自分の組のチャネルだけ。",
        en="That is the ordinary convolution's; a filter reads the channels of its group only.",
    ),
    "joined-along-the-batch": dict(
        right="np.concatenate(parts, axis=-1)",
        wrong="np.concatenate(parts)",
        ja="axis を省くと先頭の軸、つまり画像の軸に沿ってつながる。",
        en="Without an axis they are joined along the first one, that of the images.",
    ),
    "parameters-of-one-group": dict(
        right="k_h * k_w * channels * filters // groups",
        wrong="k_h * k_w * size_in * size_out",
        ja="1 つの組の分しか数えていない。同じ大きさの組が groups 個ある。",
        en="This counts one group; there are as many of this size as `groups` says.",
    ),
}
