"""2 次元の畳み込み

カラー画像などの多チャネルの入力 x に、フィルタ kernel を畳み込んだ値 y を
求めよ。

x の上下左右に padding ずつ 0 を足したものを padded とし、その上でフィルタを、
縦にも横にも stride ずつずらす。全体が padded に収まる位置だけで計算する。

フィルタの左上が padded の (top, left) にあるとき、フィルタと重なる部分が
patch である。フィルタ 1 枚と patch について、重なる値どうしの積を、縦、横、
入力のチャネルのすべてにわたって足し合わせ、そのフィルタの bias を加えたものが
y の 1 つの値になる。

ここでの畳み込みは、Keras の `Conv2D` と同じくフィルタを裏返さない（相互相関）。
活性化関数は適用しない。

---
    x: (batch, height, width, in_channels)
    kernel: (kernel_height, kernel_width, in_channels, out_channels)
    bias: (out_channels,)    y: (batch, out_height, out_width, out_channels)

---
Convolution in two dimensions

Convolve x, an input of several channels such as a colour image, with the
filters in `kernel` and return the result y.

`padded` is x with `padding` zeros added at the top, the bottom, the left and
the right. Over it the filters move by `stride` both down and to the right;
only positions where all of a filter lies within `padded` count.

While a filter's upper left corner is at (top, left) of `padded`, what it covers
is `patch`. For one filter and one patch, the products of the values that meet
are summed over height, width and all input channels; with the filter's `bias`
added, this is one value of y.

As in Keras's `Conv2D`, the filter is not flipped (cross-correlation), and there
is no activation.
"""

import numpy as np


def conv2d(x, kernel, bias, stride, padding):
    batch, height, width, _ = x.shape
    kernel_height, kernel_width, _, out_channels = kernel.shape
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])  # blank
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1

    y = np.empty((batch, out_height, out_width, out_channels))
    for i in range(out_height):
        for j in range(out_width):
            top = i * stride  # blank
            left = j * stride  # blank
            patch = padded[:, top : top + kernel_height, left : left + kernel_width]
            y[:, i, j] = np.tensordot(patch, kernel, axes=3) + bias  # blank
    return y


# ==== grading ====


def cases(rng):
    yield dict(
        x=rng.permutation([-4.0, -3.0, -2.0, -1.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0]).reshape(
            1, 2, 3, 2
        ),
        kernel=rng.permutation([-3.0, -2.0, -1.0, 1.0, 2.0, 3.0, 4.0, 5.0]).reshape(2, 2, 2, 1),
        bias=rng.choice([-2.0, 3.0], size=1),
        stride=2,
        padding=1,
    )
    for shape, kernel_shape, stride, padding in [
        ((2, 7, 6, 3), (3, 2, 3, 4), 1, 0),
        ((3, 6, 8, 2), (4, 3, 2, 5), 3, 2),
    ]:
        yield dict(
            x=rng.normal(size=shape),
            kernel=rng.normal(size=kernel_shape),
            bias=rng.choice([-1, 1], kernel_shape[3]) * rng.uniform(0.5, 1.5, kernel_shape[3]),
            stride=stride,
            padding=padding,
        )


def oracle(x, kernel, bias, stride, padding):
    import tensorflow as tf

    ends = [[0, 0], [padding, padding], [padding, padding], [0, 0]]
    return tf.nn.conv2d(x, kernel, stride, ends) + bias


VARIANTS = {
    "matrix-product": dict(
        right="np.tensordot(patch, kernel, axes=3)",
        same="patch.reshape(batch, -1) @ kernel.reshape(-1, out_channels)",
    ),
    "einsum": dict(
        right="np.tensordot(patch, kernel, axes=3)",
        same="np.einsum('nhwc,hwcf->nf', patch, kernel)",
    ),
}

MISTAKES = {
    "edge-repeated": dict(
        right="(padding, padding), (padding, padding), (0, 0)]",
        wrong="(padding, padding), (padding, padding), (0, 0)], mode='edge'",
        ja="外側に足すのは 0。端の値を繰り返すのは別のパディングである。",
        en="What is added outside is 0; to repeat the values at the edge is another padding.",
    ),
    "one-sided": dict(
        right="(padding, padding), (padding, padding)",
        wrong="(0, 2 * padding), (0, 2 * padding)",
        ja="0 が片側にまとまっている。両側に同じ数だけ足さないと、出力の位置がずれる。",
        en="The zeros are all on one side; without as many on the other the output is shifted.",
    ),
    "stride-one": dict(
        edits=[dict(right="i * stride", wrong="i"), dict(right="j * stride", wrong="j")],
        ja="フィルタが 1 ずつしか動いていない。",
        en="The filter moves by no more than 1 at a time.",
    ),
    "stride-down-only": dict(
        right="j * stride",
        wrong="j",
        ja="ストライドが縦にしか効いていない。横にも同じ幅だけ動かす。",
        en="The stride acts downwards only; the filter moves as far to the right.",
    ),
    "stride-across-only": dict(
        right="i * stride",
        wrong="i",
        ja="ストライドが横にしか効いていない。縦にも同じ幅だけ動かす。",
        en="The stride acts to the right only; the filter moves as far down.",
    ),
    "kernel-flipped": dict(
        right="np.tensordot(patch, kernel, axes=3)",
        wrong="np.tensordot(patch, kernel[::-1, ::-1], axes=3)",
        ja="数学の畳み込みはフィルタを裏返すが、深層学習の畳み込みは裏返さない相互相関。",
        en="In mathematics a convolution flips the filter; in deep learning it is not flipped.",
    ),
    "no-bias": dict(
        right=" + bias",
        wrong="",
        ja="バイアスが足されていない。フィルタ 1 枚に 1 つある。",
        en="The bias is not added; each filter has one.",
    ),
    "bias-per-channel": dict(
        right=" + bias",
        wrong=" + x.shape[-1] * bias",
        ja="バイアスを入力のチャネルごとに足している。足すのは、和をとったあとの 1 回だけ。",
        en="The bias is added for each input channel; it is added once, after the sum.",
    ),
    "first-channel-only": dict(
        right="np.tensordot(patch, kernel, axes=3)",
        wrong="np.tensordot(patch[..., :1], kernel[:, :, :1], axes=3)",
        ja="入力の 1 枚目のチャネルしか使っていない。全チャネルにわたる和をとる。",
        en="Only the first channel of the input is used; the sum goes over all of them.",
    ),
    "channel-mean": dict(
        right="np.tensordot(patch, kernel, axes=3)",
        wrong="np.tensordot(patch, kernel, axes=3) / x.shape[-1]",
        ja="入力のチャネルについて平均している。チャネルにわたる和をとる。",
        en="The input channels are averaged; they are summed.",
    ),
    "channels-mixed": dict(
        right="np.tensordot(patch, kernel, axes=3)",
        wrong="np.tensordot(patch.sum(axis=3), kernel.sum(axis=2), axes=2)",
        ja="チャネルを先に足すと、別のチャネルどうしの積まで入る。同じチャネルどうしを掛ける。",
        en="Channels summed first bring in products of different ones; each meets its own.",
    ),
}
