"""1×1 の畳み込み

1×1 の畳み込み（pointwise convolution）の出力 y を NumPy だけで求めよ。画素の
位置を動かさずに、チャネルだけを混ぜる畳み込みである。1×1 のフィルタが M 枚
あり、y の 1 つの画素は、x の同じ位置の画素に、どの位置でも同じ全結合層を適用
した値になる。フィルタごとに 1 つのバイアスを足し、活性化関数は適用しない。

ストライドは 1、パディングはない。与えられたコードの weights は、kernel から
大きさ 1 の軸を除いた行列である。pixels は 1 行が 1 つの画素（C 個の値）の行列、
mixed は、その行ごとの出力（M 個の値）を並べた行列とする。

---
    x: (N, H, W, C)    kernel: (1, 1, C, M)    bias: (M,)    y: (N, H, W, M)
    weights: (C, M)    pixels: (N·H·W, C)    mixed: (N·H·W, M)

---
A 1×1 convolution

Compute with NumPy alone the output y of a 1×1 (pointwise) convolution, which
leaves pixels where they are and mixes channels only. There are M filters of
1×1, and a pixel of y is what a dense layer, the same everywhere, makes of the
pixel of x at this place. Each filter adds one bias; there is no activation.

The stride is 1, and nothing is padded. In the code given, `weights` is the
kernel as a matrix, without its axes of size 1. `pixels` is the matrix with one
pixel (C values) per row, and `mixed` the matrix of what comes out for each of
its rows (M values).
"""

import numpy as np


def pointwise_conv(x, kernel, bias):
    weights = np.reshape(kernel, kernel.shape[2:])
    pixels = x.reshape(-1, x.shape[-1])  # blank
    mixed = pixels @ weights + bias  # blank
    y = mixed.reshape(*x.shape[:-1], -1)  # blank
    return y


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(
        x=rng.permutation(np.arange(1.0, 13)).reshape(1, 2, 3, 2),
        kernel=np.array([[1.0, -2.0], [0.5, 3.0]])[None, None],
        bias=np.array([0.5, -1.0]),
    )

    def draw(n, h, w, c, m):
        return dict(
            x=rng.normal(size=(n, h, w, c)),
            kernel=rng.normal(size=(1, 1, c, m)),
            bias=rng.choice([-1, 1], m) * rng.uniform(0.4, 1, m),
        )

    # More channels out, fewer, as many; one filter; a single pixel.
    few, many = rng.choice([2, 3]), rng.choice([5, 6])
    yield draw(few, *rng.permutation([3, 4]), few + 1, many)
    yield draw(1, *rng.permutation([2, 4]), many, few)
    yield draw(3, *rng.permutation([2, 5]), many, many)
    yield draw(few, 4, 3, many, 1)
    yield draw(rng.integers(2, 5), 1, 1, many, few + 1)


BORDERS = {
    "more channels out than in": "kernel.shape[3] > kernel.shape[2]",
    "fewer channels out than in": "1 < kernel.shape[3] < kernel.shape[2]",
    "as many channels out as in": "kernel.shape[3] == kernel.shape[2] > 2",
    "one filter": "kernel.shape[3] == 1 < kernel.shape[2]",
    "one image": "len(x) == 1",
    "a single pixel": "x.shape[1:3] == (1, 1) and len(x) > 1",
    "values below 0 come out": "np.any(x @ kernel[0, 0] + bias < 0)",
}


def oracle(x, kernel, bias):
    import keras

    layer = keras.layers.Conv2D(len(bias), 1)
    layer.build(x.shape)
    layer.set_weights([kernel, bias])
    return layer(x)


STEM = dict(
    ja="1×1 の畳み込み（pointwise convolution）の出力 y を NumPy だけで求める。ストライドは 1、パディングは"
    "ない。weights は、フィルタ kernel から大きさ 1 の軸を除いた行列である。",
    en="This computes the output y of a 1×1 (pointwise) convolution with NumPy alone, with a stride of 1 and no "
    "padding. `weights` is the kernel as a matrix, without its axes of size 1.",
)

VARIANTS = {
    "einsum": dict(
        right="pixels @ weights + bias", same="np.einsum('pc,cm->pm', pixels, weights) + bias"
    ),
    "sizes-by-name": dict(
        right="mixed.reshape(*x.shape[:-1], -1)",
        same="mixed.reshape((len(x), x.shape[1], x.shape[2], len(bias)))",
    ),
    "pixels-by-count": dict(
        right="x.reshape(-1, x.shape[-1])",
        same="x.reshape(x.shape[0] * x.shape[1] * x.shape[2], x.shape[3])",
    ),
}

MISTAKES = {
    "channels-first": dict(
        right="x.reshape(-1, x.shape[-1])",
        wrong="x.transpose(0, 3, 1, 2).reshape(-1, x.shape[-1])",
        ja="チャネルの軸を前に動かしてから並べると、1 行に別の画素の値が混ざる。",
        en="With the channels moved to the front, values of several pixels mix in a row.",
    ),
    "reshaped-and-turned": dict(
        right="x.reshape(-1, x.shape[-1])",
        wrong="x.reshape(x.shape[-1], -1).T",
        ja="形は合うが、reshape は値の順を変えない。最も速く動くのはチャネルである。",
        en="The shape fits, but reshape keeps the order, and it is the channel that moves fastest.",
    ),
    "turned": dict(
        right="x.reshape(-1, x.shape[-1])",
        wrong="x.swapaxes(1, 2).reshape(-1, x.shape[-1])",
        ja="画素を列ごとに取っているので、y では縦と横が入れ替わって並ぶ。",
        en="The pixels are taken column by column, but y puts them back row by row.",
    ),
    "neighbour": dict(
        right="x.reshape(-1, x.shape[-1])",
        wrong="np.roll(x, 1, axis=2).reshape(-1, x.shape[-1])",
        ja="隣の画素を見ている。1×1 の畳み込みは、画素の位置を動かさない。",
        en="This looks at the pixel beside; a 1×1 convolution leaves pixels where they are.",
    ),
    "one-row-per-image": dict(
        right="x.reshape(-1, x.shape[-1])",
        wrong="x.reshape(len(x), -1)",
        ja="1 枚の画像が 1 行になっている。全結合層を適用するのは、画像全体ではなく画素ごとである。",
        en="An image is a row here; the dense layer acts on each pixel, not on the whole image.",
    ),
    "no-bias": dict(
        right="pixels @ weights + bias",
        wrong="pixels @ weights",
        ja="バイアスが足されていない。",
        en="The bias is not added.",
    ),
    "mean-of-channels": dict(
        right="pixels @ weights + bias",
        wrong="pixels @ weights / x.shape[-1] + bias",
        ja="チャネルについては平均ではなく和をとる。",
        en="Channels are summed, not averaged.",
    ),
    "bias-per-channel": dict(
        right="pixels @ weights + bias",
        wrong="pixels @ weights + len(weights) * bias",
        ja="バイアスが入力のチャネルの数だけ足されている。出力の 1 つの値に 1 回である。",
        en="The bias is added once per input channel; it is added once per value of the output.",
    ),
    "one-bias": dict(
        right="pixels @ weights + bias",
        wrong="pixels @ weights + bias.mean()",
        ja="どのフィルタにも同じバイアスを足している。バイアスはフィルタごとに 1 つある。",
        en="All filters get the same bias; each has one of its own.",
    ),
    "pixels-averaged": dict(
        right="pixels @ weights + bias",
        wrong="np.repeat(x.mean(axis=(1, 2)), len(pixels) // len(x), axis=0) @ weights + bias",
        ja="画像の全部の画素を平均している。1×1 では、その画素のチャネルだけを見る。",
        en="All pixels of an image are averaged; a 1×1 kernel sees the channels of one pixel only.",
        exam=False,
    ),
    "first-channel": dict(
        right="pixels @ weights",
        wrong="pixels[:, :1] * weights[0]",
        ja="最初のチャネルしか使っていない。出力の 1 つのチャネルは、入力の全チャネルから作る。",
        en="Only the first channel is used; each channel of the output is made from all of them.",
    ),
    "weights-turned": dict(
        right="pixels @ weights",
        wrong="pixels @ weights.T",
        ja="weights の行が入力、列が出力のチャネルに対応しているので、転置は要らない。",
        en="The rows of weights belong to channels in, its columns to channels out; nothing is transposed.",
    ),
    "rectified": dict(
        right="pixels @ weights + bias",
        wrong="np.maximum(pixels @ weights + bias, 0)",
        ja="ReLU が適用されている。活性化関数はない。",
        en="This applies a ReLU; there is no activation.",
    ),
    "back-as-columns": dict(
        right="mixed.reshape(*x.shape[:-1], -1)",
        wrong="mixed.T.reshape(*x.shape[:-1], -1)",
        ja="転置すると、同じチャネルの値が続いて並び、1 つの画素の値がばらばらになる。",
        en="Transposed, the values of a channel stand together, and those of a pixel are scattered.",
    ),
    "left-as-rows": dict(
        right="mixed.reshape(*x.shape[:-1], -1)",
        wrong="mixed",
        ja="画素が 1 列に並んだままである。y では、元の縦と横に戻す。",
        en="The pixels are still in one line; in y they go back to their height and width.",
    ),
    "back-in-nchw": dict(
        right="mixed.reshape(*x.shape[:-1], -1)",
        wrong="mixed.reshape(len(x), -1, *x.shape[1:3])",
        ja="チャネルが縦と横の前にある。それは NCHW の並びで、しかも reshape では値の順が変わらない。",
        en="Here channels come before height and width, as in NCHW; and reshape moves no axis.",
    ),
}
