"""畳み込みの逆伝播

畳み込みの出力 y に関する損失 L の勾配 dy から、入力 x、フィルタ kernel、
バイアス bias に関する L の勾配 dx, d_kernel, d_bias を求め、この順に返せ。

padded は、x の上下左右に padding ずつ 0 を足したものである。フィルタは
その上を、縦にも横にも stride ずつ動く。式の Σ は、a（フィルタの縦）、
b（フィルタの横）、c（入力のチャネル）についての和である。

値はどれも実数である。L はすでにバッチ全体の損失なので、勾配は平均しない。
d_padded は padded に関する L の勾配で、どのフィルタも届かない所では 0 のまま
残る。x の一部にもフィルタが届かないことがある。

---
    x, dx: (batch, height, width, in_channels)
    kernel, d_kernel: (kernel_height, kernel_width, in_channels, out_channels)
    y, dy: (batch, out_height, out_width, out_channels)
    bias, d_bias: (out_channels,)

    y[n, i, j, f] = bias[f] + Σ padded[n, row, col, c] kernel[a, b, c, f]
    row = i·stride + a    col = j·stride + b

    dy = ∂L/∂y    dx = ∂L/∂x    d_kernel = ∂L/∂kernel    d_bias = ∂L/∂bias

---
Backward through a convolution

From dy, the gradient of a loss L at the output y of a convolution, find the
gradients of L at the input x, the filters `kernel` and the biases: dx, d_kernel
and d_bias. Return them in this order.

`padded` is x with `padding` zeros added at the top, the bottom, the left and
the right. The filters move over it by `stride` both down and to the right. In
the formulas Σ runs over a and b (down and across the filter) and c (the input
channels).

All values are real numbers. L is already the loss of the whole batch, so that
nothing is averaged. d_padded is the gradient of L at `padded`; it remains 0
where no filter reaches, and a part of x may be out of reach as well.
"""

import numpy as np


def conv2d_backward(x, kernel, dy, stride, padding):
    _, height, width, _ = x.shape
    kernel_height, kernel_width, _, _ = kernel.shape
    _, out_height, out_width, _ = dy.shape
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])

    d_bias = dy.sum(axis=(0, 1, 2))  # blank
    d_kernel = np.zeros_like(kernel)
    d_padded = np.zeros_like(padded)
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            d_kernel += np.tensordot(padded[:, rows, cols], dy[:, i, j], axes=(0, 0))  # blank
            d_padded[:, rows, cols] += np.tensordot(dy[:, i, j], kernel, axes=(1, 3))  # blank
    dx = d_padded[:, padding : padding + height, padding : padding + width]  # blank
    return dx, d_kernel, d_bias


# ==== grading ====


def cases(rng):
    yield dict(
        x=rng.permutation([-4.0, -3.0, -2.0, -1.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0]).reshape(
            1, 2, 5, 1
        ),
        kernel=rng.permutation([-3.0, -2.0, -1.0, 1.0, 2.0, 3.0]).reshape(2, 3, 1, 1),
        dy=rng.permutation([-2.0, -1.0, 1.0, 2.0, 3.0, 4.0]).reshape(1, 2, 3, 1),
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
            dy=rng.normal(size=(batch, *out, filters)),
            stride=stride,
            padding=padding,
        )

    # Overlapping patches; gaps and remainders; more zeros; a single patch; one row; an image that stands.
    yield draw(rng.permutation([2, 3]), rng.permutation([4, 5]), 1, 0, (0, 0))
    yield draw(rng.permutation([2, 4]), rng.permutation([3, 5]), 3, 1, rng.permutation([1, 2]))
    yield draw(rng.permutation([3, 5]), rng.permutation([3, 4]), 2, 2, (0, 0))
    yield draw(rng.permutation([3, 4]), (1, 1), int(rng.integers(2, 4)), 0, (0, 1))
    yield draw((1, rng.integers(3, 5)), (2, 3), 2, 0, (1, 0))
    yield draw((3, 2), (5, 3), 2, 1, (0, 1))


BORDERS = {
    "stride 1": "stride == 1 and x.shape[3] > 1",
    "pixels out of reach at the bottom and the right": "min((x.shape[1] + 2 * padding - kernel.shape[0]) % stride, "
    "(x.shape[2] + 2 * padding - kernel.shape[1]) % stride) > padding - 1 >= 0",
    "pixels out of reach between patches": "min(kernel.shape[:2]) < stride",
    "patches that overlap at a stride above 1": "min(kernel.shape[:2]) > stride > 1",
    "nothing out of reach at a stride above 1": "stride > 1 and (x.shape[1] + 2 * padding - kernel.shape[0]) % stride == 0 "
    "and (x.shape[2] + 2 * padding - kernel.shape[1]) % stride == 0",
    "no zeros": "padding == 0 and x.shape[3] > 1",
    "more zeros than one": "padding > 1",
    "a single patch": "dy.shape[1:3] == (1, 1) and len(x) > 1",
    "filters of one row": "kernel.shape[0] == 1 < kernel.shape[1]",
    "more rows than columns": "x.shape[1] > x.shape[2]",
    "more columns than rows": "x.shape[1] < x.shape[2]",
}


def oracle(x, kernel, dy, stride, padding):
    import tensorflow as tf

    ends = [[0, 0], [padding, padding], [padding, padding], [0, 0]]
    sources = [tf.constant(x), tf.constant(kernel), tf.zeros(kernel.shape[3], "float64")]
    with tf.GradientTape() as tape:
        tape.watch(sources)
        y = tf.nn.conv2d(tf.pad(sources[0], ends), sources[1], stride, "VALID") + sources[2]
    return tape.gradient(y, sources, tf.constant(dy))


STEM = dict(
    ja="畳み込みの出力に関する損失の勾配 dy から、入力 x、フィルタ kernel、バイアスに関する勾配 dx, d_kernel, "
    "d_bias を求める。損失はすでにバッチ全体のものである。padded は x の上下左右に padding ずつ 0 を足したもの、"
    "d_padded はそれに関する勾配で、フィルタはその上を stride ずつ動く。",
    en="From dy, the gradient of a loss at the output of a convolution, this finds those at the input x, the filters "
    "`kernel` and the biases: dx, d_kernel and d_bias. The loss is that of the whole batch already. `padded` is x with "
    "`padding` zeros on each side, over which the filters move by `stride`, and d_padded the gradient at it.",
)

VARIANTS = {
    "einsum": dict(
        edits=[
            dict(
                right="np.tensordot(padded[:, rows, cols], dy[:, i, j], axes=(0, 0))",
                same="np.einsum('nabc,nf->abcf', padded[:, rows, cols], dy[:, i, j])",
            ),
            dict(
                right="np.tensordot(dy[:, i, j], kernel, axes=(1, 3))",
                same="np.einsum('nf,abcf->nabc', dy[:, i, j], kernel)",
            ),
        ],
    ),
    "matrix-product": dict(
        right="np.tensordot(dy[:, i, j], kernel, axes=(1, 3))",
        same="(kernel @ dy[:, i, j].T).transpose(3, 0, 1, 2)",
    ),
}

MISTAKES = {
    "bias-averaged": dict(
        right="dy.sum(axis=(0, 1, 2))",
        wrong="dy.mean(axis=(0, 1, 2))",
        ja="バイアスはどの位置にも足される。使われた所すべての勾配を、平均せずに足す。",
        en="The bias is added everywhere; gradients from all its uses add up, without a mean.",
    ),
    "bias-batch-averaged": dict(
        right="dy.sum(axis=(0, 1, 2))",
        wrong="dy.sum(axis=(0, 1, 2)) / len(dy)",
        ja="バッチの大きさで割っている。L はすでにバッチ全体の損失なので、割り算は要らない。",
        en="This divides by the batch's size, but L is already the loss of the whole batch.",
    ),
    "kernel-overwritten": dict(
        right="d_kernel += np",
        wrong="d_kernel[:] = np",
        ja="最後の位置の分しか残らない。重みは全位置で共有されているので、勾配を足し合わせる。",
        en="Only the last position is left; all positions share the weights, so gradients add up.",
    ),
    "kernel-averaged": dict(
        right="np.tensordot(padded[:, rows, cols], dy[:, i, j], axes=(0, 0))",
        wrong="np.tensordot(padded[:, rows, cols], dy[:, i, j], axes=(0, 0)) "
        "/ (out_height * out_width)",
        ja="位置について平均している。共有された重みの勾配は、平均ではなく和になる。",
        en="This averages over the positions; the gradient of shared weights is a sum.",
    ),
    "kernel-without-stride": dict(
        right="padded[:, rows, cols], dy",
        wrong="padded[:, i : i + kernel_height, j : j + kernel_width], dy",
        ja="ストライドが抜けている。順伝播で y[:, i, j] に使ったのと同じパッチを使う。",
        en="The stride is missing; the patch is the one from which y[:, i, j] was computed.",
    ),
    "input-overwritten": dict(
        right="d_padded[:, rows, cols] +=",
        wrong="d_padded[:, rows, cols] =",
        ja="パッチが重なる画素は複数の出力に使われている。上書きすると最後の分しか残らない。",
        en="Where patches overlap, a pixel serves several outputs; this keeps only the last.",
    ),
    "input-without-stride": dict(
        right="d_padded[:, rows, cols] +=",
        wrong="d_padded[:, i : i + kernel_height, j : j + kernel_width] +=",
        ja="ストライドが抜けている。勾配は、順伝播で値を取った位置に返す。",
        en="The stride is missing; gradients go back to where the values were taken.",
    ),
    "kernel-flipped": dict(
        right="np.tensordot(dy[:, i, j], kernel, axes=(1, 3))",
        wrong="np.tensordot(dy[:, i, j], kernel[::-1, ::-1], axes=(1, 3))",
        ja="出力 1 つずつ返すときは反転しない。反転するのは、dy の側を畳み込む形に書いたとき。",
        en="Output by output nothing is flipped; that is for writing it as a convolution of dy.",
    ),
    "not-cropped": dict(
        right="d_padded[:, padding : padding + height, padding : padding + width]",
        wrong="d_padded",
        ja="足した 0 の分が残っている。dx は x と同じ形である。",
        en="What belongs to the zeros that were added is left in; dx has the shape of x.",
    ),
    "cropped-at-one-end": dict(
        right="d_padded[:, padding : padding + height, padding : padding + width]",
        wrong="d_padded[:, :height, :width]",
        ja="後ろの端だけを切り取っている。0 は前にも足してあるので、位置がずれる。",
        en="Only the far ends are cut off; zeros were added before as well, so this is shifted.",
    ),
    "negative-end": dict(
        right="d_padded[:, padding : padding + height, padding : padding + width]",
        wrong="d_padded[:, padding:-padding, padding:-padding]",
        ja="padding が 0 のときに空になる。−0 は 0 と同じで、終わりからは数えない。",
        en="This is empty when padding is 0: −0 is 0, and does not count from the end.",
    ),
    "bias-per-position": dict(
        right="dy.sum(axis=(0, 1, 2))",
        wrong="dy.sum(axis=0)",
        ja="位置ごとに別のバイアスがある全結合層の形になっている。畳み込みのバイアスは全位置で同じである。",
        en="This is for a bias of each position, as in a dense layer; here all positions share it.",
    ),
    "kernel-from-the-unpadded": dict(
        right="padded[:, rows, cols], dy",
        wrong="x[:, rows, cols], dy",
        ja="rows と cols は、0 を足した padded の上の位置である。x では padding の分だけずれる。",
        en="rows and cols are places in the padded array; in x they are off by the padding.",
    ),
    "front-only": dict(
        right="padding : padding + height, padding : padding + width",
        wrong="padding:, padding:",
        ja="0 は後ろの端にも足されている。",
        en="Zeros were added at the far ends as well.",
    ),
}
