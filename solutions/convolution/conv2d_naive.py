"""2 次元の畳み込み

カラー画像などの多チャネルの入力 x に、フィルタ kernel を畳み込んだ値 y を
求めよ。

x の上下左右に padding ずつ 0 を足したものを padded とし、その上でフィルタを、
縦にも横にも stride ずつずらす。全体が padded に収まる位置だけで計算する。

フィルタの左上が padded の (top, left) にあるとき、フィルタと重なる部分が
patch である。フィルタ 1 枚と patch について、重なる値どうしの積を、縦、横、
入力のチャネルのすべてにわたって足し合わせ、そのフィルタの bias を加えたものが
y の 1 つの値になる。

ここでの畳み込みは、Keras の `Conv2D` と同じくフィルタを反転しない（相互相関）。
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

    def draw(size, out, stride, padding, rest):
        batch, channels, filters = (int(count) for count in rng.permutation([2, 3, 4]))
        height, width = (
            int((out[axis] - 1) * stride + size[axis] + rest[axis] - 2 * padding) for axis in (0, 1)
        )
        return dict(
            x=rng.normal(size=(batch, height, width, channels)),
            kernel=rng.normal(size=(*size, channels, filters)),
            bias=rng.choice([-1, 1], filters) * rng.uniform(0.5, 1.5, filters),
            stride=stride,
            padding=padding,
        )

    # Overlapping patches; gaps and remainders; more zeros; a single patch; one row; an image that lies, one that stands.
    yield draw(rng.permutation([2, 3]), rng.permutation([4, 5]), 1, 0, (0, 0))
    yield draw(rng.permutation([2, 4]), rng.permutation([3, 5]), 3, 1, rng.permutation([1, 2]))
    yield draw(rng.permutation([3, 5]), rng.permutation([3, 4]), 2, 2, (0, 0))
    yield draw(rng.permutation([3, 4]), (1, 1), int(rng.integers(2, 4)), 0, (0, 1))
    yield draw((1, rng.integers(3, 5)), (2, 3), 2, 0, (1, 0))
    yield draw((3, 2), (5, 3), 2, 1, (0, 1))


BORDERS = {
    "stride 1": "stride == 1 and x.shape[3] > 1",
    "a remainder of 1 at a stride of 3": "stride == 3 and 1 in ((x.shape[1] + 2 * padding - kernel.shape[0]) % 3, "
    "(x.shape[2] + 2 * padding - kernel.shape[1]) % 3)",
    "a remainder of 2 at a stride of 3": "stride == 3 and 2 in ((x.shape[1] + 2 * padding - kernel.shape[0]) % 3, "
    "(x.shape[2] + 2 * padding - kernel.shape[1]) % 3)",
    "no remainder at a stride above 1": "stride > 1 and (x.shape[1] + 2 * padding - kernel.shape[0]) % stride == 0 "
    "and (x.shape[2] + 2 * padding - kernel.shape[1]) % stride == 0",
    "patches that overlap at a stride above 1": "min(kernel.shape[0], kernel.shape[1]) > stride > 1",
    "a gap between patches": "min(kernel.shape[0], kernel.shape[1]) < stride",
    "no zeros": "padding == 0 and x.shape[3] > 1",
    "more zeros than one": "padding > 1",
    "a single patch": "x.shape[1] + 2 * padding == kernel.shape[0] and x.shape[2] + 2 * padding - kernel.shape[1] < stride and len(x) > 1",
    "filters of one row": "kernel.shape[0] == 1 < kernel.shape[1]",
    "more rows than columns": "x.shape[1] > x.shape[2]",
    "more columns than rows": "x.shape[1] < x.shape[2]",
}


def oracle(x, kernel, bias, stride, padding):
    import tensorflow as tf

    ends = [[0, 0], [padding, padding], [padding, padding], [0, 0]]
    return tf.nn.conv2d(x, kernel, stride, ends) + bias


STEM = dict(
    ja="多チャネルの入力 x とフィルタ kernel の畳み込み（反転しない）の値 y を求める。上下左右に padding "
    "ずつ 0 を足し、縦にも横にも stride ずつずらす。patch は、フィルタの左上が (top, left) にあるときに"
    "フィルタと重なる部分である。活性化関数は適用しない。",
    en="This convolves an input x of several channels with the filters in `kernel`, which are not flipped. There are "
    "`padding` zeros on each side, and the filters move by `stride` both down and to the right; `patch` is what they "
    "cover with the upper left corner at (top, left). There is no activation.",
)

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
        ja="数学の畳み込みはフィルタを反転するが、深層学習の畳み込みは反転しない相互相関。",
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
    "every-axis-padded": dict(
        right="np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])",
        wrong="np.pad(x, padding)",
        ja="数を 1 つだけ渡すと、バッチとチャネルの軸にも 0 が足される。",
        en="A single number adds zeros along the axes of the batch and of the channels as well.",
    ),
    "channels-apart": dict(
        right="np.tensordot(patch, kernel, axes=3)",
        wrong="np.sum(patch[..., None] * kernel, axis=(1, 2))",
        ja="入力のチャネルの軸が残っている。和は、入力のチャネルについてもとる。",
        en="The axis of the input channels is left; the sum goes over them, too.",
    ),
    "rectified": dict(
        right="np.tensordot(patch, kernel, axes=3) + bias",
        wrong="np.maximum(np.tensordot(patch, kernel, axes=3) + bias, 0)",
        ja="ReLU が適用されている。求めるのは、活性化関数を適用する前の値である。",
        en="This applies a ReLU; what is asked for are the values before any activation.",
    ),
}
