"""ストライド付きスライスによる im2col（NCHW）

チャネルが先の並び（NCHW）の画像 x を im2col で行列 columns に直し、畳み込みの
出力 y を 1 回の行列積で求めよ。columns, y の順に返すこと。

padded は、x の上下左右に padding ずつ 0 を足したものである。フィルタ
kernel はその上を縦にも横にも stride ずつ動き、全体が収まる位置で、重なった部分
（パッチ）との積和をとる（反転しない）。バイアスはない。

for 文は、パッチの位置ではなく、パッチの中の位置（縦に i 番目、横に j 番目）に
ついて回る。rows と cols は、その位置の値を全部のパッチから一度に取り出す
スライスである。

columns の 1 行は 1 つのパッチである。weights は columns に右から掛ける
行列である。

    行の並び    画像、パッチの縦の位置、横の位置
    行の中身    チャネル、パッチの中の縦、横

どちらも、先に書いたものほどゆっくり動く。

---
    x: (batch, channels, height, width)
    kernel: (filters, channels, kernel_height, kernel_width)
    columns: (batch·out_height·out_width, channels·kernel_height·kernel_width)
    weights: (channels·kernel_height·kernel_width, filters)
    y: (batch, filters, out_height, out_width)

---
im2col by slices with a stride (NCHW)

Turn images x, whose channels come first (NCHW), into the matrix `columns` by
im2col, and compute the output y of a convolution as one matrix product. Return
columns and y, in this order.

`padded` is x with `padding` zeros added at the top, the bottom, the left and
the right. The filters `kernel` move over it by `stride` both down and to the
right; wherever they fit wholly, products with what they cover, a patch, are
summed (nothing is flipped). There is no bias.

The loops run not over the places of the patches but over the places within a
patch (i-th downwards, j-th to the right). The slices rows and cols take the
values at this place out of all patches at once.

A row of columns is a patch. `weights` is the matrix that multiplies columns
from the right.

    order of the rows    image, the patch's place downwards, and to the right
    within a row         channel, height and width within the patch

In both orders what is named first moves slowest.
"""

import numpy as np


def im2col_strided(x, kernel, stride, padding):
    batch, channels, height, width = x.shape
    filters, _, kernel_height, kernel_width = kernel.shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    padded = np.pad(x, [(0, 0), (0, 0), (padding, padding), (padding, padding)])

    patches = np.empty((batch, channels, kernel_height, kernel_width, out_height, out_width))
    for i in range(kernel_height):
        for j in range(kernel_width):
            rows = slice(i, i + stride * out_height, stride)  # blank
            cols = slice(j, j + stride * out_width, stride)  # blank
            patches[:, :, i, j] = padded[:, :, rows, cols]
    count = batch * out_height * out_width
    columns = patches.transpose(0, 4, 5, 1, 2, 3).reshape(count, -1)  # blank
    weights = kernel.reshape(filters, -1).T  # blank
    product = columns @ weights
    y = product.reshape(batch, out_height, out_width, filters).transpose(0, 3, 1, 2)  # blank
    return columns, y


# ==== grading ====


def cases(rng):
    import numpy as np

    # By hand: four patches of 2×2, which overlap.
    yield dict(
        x=rng.permutation(np.arange(1.0, 10.0)).reshape(1, 1, 3, 3),
        kernel=rng.permutation([-1.0, 1.0, 2.0, 3.0]).reshape(1, 1, 2, 2),
        stride=1,
        padding=0,
    )

    def draw(size, out, stride, padding, rest):
        batch, channels, filters = rng.permutation([2, 3, 4])
        sides = [
            (out[axis] - 1) * stride + size[axis] + rest[axis] - 2 * padding for axis in (0, 1)
        ]
        return dict(
            x=rng.normal(size=(batch, channels, *sides)),
            kernel=rng.normal(size=(filters, channels, *size)),
            stride=stride,
            padding=padding,
        )

    # Overlapping patches; gaps between them and a remainder; a single patch; filters of one row.
    yield draw(rng.permutation([2, 3]), rng.permutation([4, 5]), 1, 0, (0, 0))
    yield draw(rng.permutation([2, 4]), rng.permutation([3, 5]), 3, 1, rng.integers(1, 3, 2))
    yield draw(rng.permutation([3, 5]), rng.permutation([2, 4]), 2, 2, (0, 0))
    yield draw(rng.permutation([3, 4]), (1, 1), int(rng.integers(2, 4)), 0, (0, 1))
    yield draw((1, rng.integers(3, 5)), rng.permutation([2, 3]), 2, 0, (1, 0))


BORDERS = {
    "stride 1": "stride == 1 and x.shape[1] > 1",
    "a remainder downwards and to the right": "min((x.shape[2] + 2 * padding - kernel.shape[2]) % stride, "
    "(x.shape[3] + 2 * padding - kernel.shape[3]) % stride) > 0",
    "no remainder": "stride > 1 and (x.shape[2] + 2 * padding - kernel.shape[2]) % stride == 0 "
    "and (x.shape[3] + 2 * padding - kernel.shape[3]) % stride == 0",
    "patches that overlap at a stride above 1": "min(kernel.shape[2:]) > stride > 1",
    "a gap between patches": "min(kernel.shape[2:]) < stride",
    "no zeros": "padding == 0 and x.shape[1] > 1",
    "more zeros than one": "padding > 1",
    "a single patch": "x.shape[2] + 2 * padding == kernel.shape[2] and x.shape[0] > 1",
    "filters of one row": "kernel.shape[2] == 1 < kernel.shape[3]",
}


def oracle(x, kernel, stride, padding):
    import tensorflow as tf

    _, channels, kernel_height, kernel_width = kernel.shape
    ends = [[0, 0], [padding, padding], [padding, padding], [0, 0]]
    padded = tf.pad(tf.transpose(x, (0, 2, 3, 1)), ends)
    patches = tf.image.extract_patches(
        padded,
        sizes=[1, kernel_height, kernel_width, 1],
        strides=[1, stride, stride, 1],
        rates=[1, 1, 1, 1],
        padding="VALID",
    )
    parts = tf.reshape(patches, (-1, kernel_height, kernel_width, channels))
    columns = tf.reshape(tf.transpose(parts, (0, 3, 1, 2)), (len(parts), -1))
    y = tf.nn.conv2d(padded, tf.transpose(kernel, (2, 3, 1, 0)), stride, "VALID")
    return columns, tf.transpose(y, (0, 3, 1, 2))


STEM = dict(
    ja="""NCHW の並びの画像 x とフィルタ kernel の畳み込みを、im2col と 1 回の行列積で求める。
for 文はパッチの中の位置 (i, j) について回り、その位置の値を全部のパッチから一度に
取り出す。columns の行は画像、縦、横の順に、行の中はチャネル、縦、横の順に並ぶ
（先のものほどゆっくり動く）。y の並びも NCHW である。

    x: (batch, channels, height, width)
    kernel: (filters, channels, kernel_height, kernel_width)""",
    en="""The convolution of images x (NCHW) with filters `kernel` is computed by im2col and
one matrix product. The loops run over the places (i, j) within a patch, and take the
values there out of all patches at once. Rows of columns go by image, height and
width, and within a row by channel, height and width (the first moves slowest). The
output y is NCHW, too.

    x: (batch, channels, height, width)
    kernel: (filters, channels, kernel_height, kernel_width)""",
)

VARIANTS = {
    "last-position": dict(
        edits=[
            dict(right="i + stride * out_height,", same="i + stride * (out_height - 1) + 1,"),
            dict(right="j + stride * out_width,", same="j + stride * (out_width - 1) + 1,"),
        ],
    ),
    "index-arrays": dict(
        right="slice(i, i + stride * out_height, stride)",
        same="i + stride * np.arange(out_height)",
    ),
    "transposed-at-the-end": dict(
        right="patches.transpose(0, 4, 5, 1, 2, 3).reshape(count, -1)",
        same="patches.transpose(1, 2, 3, 0, 4, 5).reshape(-1, count).T",
    ),
    "weights-transposed-first": dict(
        right="kernel.reshape(filters, -1).T",
        same="kernel.transpose(1, 2, 3, 0).reshape(-1, filters)",
    ),
    "moved-axis": dict(
        right="product.reshape(batch, out_height, out_width, filters).transpose(0, 3, 1, 2)",
        same="np.moveaxis(product.reshape(batch, out_height, out_width, -1), -1, 1)",
    ),
}

MISTAKES = {
    "no-stride-down": dict(
        right="slice(i, i + stride * out_height, stride)",
        wrong="slice(i, i + out_height)",
        ja="縦に隣り合う値を取っている。隣のパッチの同じ位置は、stride だけ離れている。",
        en="These are neighbours downwards; the same place in the next patch is `stride` further.",
    ),
    "no-stride-across": dict(
        right="slice(j, j + stride * out_width, stride)",
        wrong="slice(j, j + out_width)",
        ja="横に隣り合う値を取っている。隣のパッチの同じ位置は、stride だけ離れている。",
        en="These are neighbours to the right; the same place in the next patch is `stride` further.",
    ),
    "no-stride": dict(
        edits=[
            dict(
                right="slice(i, i + stride * out_height, stride)", wrong="slice(i, i + out_height)"
            ),
            dict(right="slice(j, j + stride * out_width, stride)", wrong="slice(j, j + out_width)"),
        ],
        ja="縦にも横にも隣り合う値を取っている。ストライドが 1 のときしか正しくない。",
        en="These are neighbours both ways, which is right for a stride of 1 alone.",
    ),
    "one-patch-rows": dict(
        right="slice(i, i + stride * out_height, stride)",
        wrong="slice(i * stride, i * stride + kernel_height)",
        ja="1 つのパッチの高さだけ取っている。ここでの i はパッチの中の位置で、縦に並ぶパッチごとに 1 行ある。",
        en="These are as many rows as a patch is high, but i is a place within: one row per patch downwards.",
    ),
    "one-patch-columns": dict(
        right="slice(j, j + stride * out_width, stride)",
        wrong="slice(j * stride, j * stride + kernel_width)",
        ja="1 つのパッチの幅だけ取っている。ここでの j はパッチの中の位置で、横に並ぶパッチごとに 1 列ある。",
        en="These are as many columns as a patch is wide, but j is a place within: one per patch across.",
    ),
    "too-few-rows": dict(
        right="i + stride * out_height,",
        wrong="i + out_height,",
        ja="終わりが近すぎる。stride おきに out_height 個取るには、その積だけの幅が要る。",
        en="The end is too near: out_height values, `stride` apart, span their product.",
    ),
    "too-few-columns": dict(
        right="j + stride * out_width,",
        wrong="j + out_width,",
        ja="終わりが近すぎる。stride おきに out_width 個取るには、その積だけの幅が要る。",
        en="The end is too near: out_width values, `stride` apart, span their product.",
    ),
    "open-end-rows": dict(
        right="slice(i, i + stride * out_height, stride)",
        wrong="slice(i, None, stride)",
        ja="下の端まで取ると、パッチの下のほうでは使わない行まで入り、個数が合わなくなる。",
        en="Taken to the bottom, rows come in that belong to no patch at this place: too many.",
    ),
    "open-end-columns": dict(
        right="slice(j, j + stride * out_width, stride)",
        wrong="slice(j, None, stride)",
        ja="右の端まで取ると、どのパッチのこの位置にも当たらない列まで入り、個数が合わなくなる。",
        en="Taken to the right end, columns come in that belong to no patch at this place.",
    ),
    "not-transposed": dict(
        right="patches.transpose(0, 4, 5, 1, 2, 3).reshape(count, -1)",
        wrong="patches.reshape(count, -1)",
        ja="reshape は値の順を変えない。パッチの位置の軸を前に出さないと、行が 1 つのパッチにならない。",
        en="reshape keeps the order; unless the axes of the patches' places come forward, a row is no patch.",
    ),
    "channels-last": dict(
        right="patches.transpose(0, 4, 5, 1, 2, 3)",
        wrong="patches.transpose(0, 4, 5, 2, 3, 1)",
        ja="行の中でチャネルが最も速く動いている。それは NHWC の並びである。",
        en="Within a row the channel moves fastest, which is the order of NHWC.",
    ),
    "places-exchanged": dict(
        right="patches.transpose(0, 4, 5, 1, 2, 3)",
        wrong="patches.transpose(0, 5, 4, 1, 2, 3)",
        ja="パッチの縦と横の位置が入れ替わっている。",
        en="The places of the patches downwards and to the right are exchanged.",
    ),
    "within-exchanged": dict(
        right="patches.transpose(0, 4, 5, 1, 2, 3)",
        wrong="patches.transpose(0, 4, 5, 1, 3, 2)",
        ja="パッチの中の縦と横が入れ替わっている。フィルタの重みと対応しなくなる。",
        en="Height and width within the patch are exchanged and no longer meet the filter's weights.",
    ),
    "images-innermost": dict(
        right="patches.transpose(0, 4, 5, 1, 2, 3)",
        wrong="patches.transpose(4, 5, 0, 1, 2, 3)",
        ja="別の画像の行が交互に並んでいる。1 枚の画像のパッチは続けて置く。",
        en="Rows of different images alternate; the patches of one image stand together.",
    ),
    "rows-are-places": dict(
        right="patches.transpose(0, 4, 5, 1, 2, 3).reshape(count, -1)",
        wrong="patches.transpose(1, 2, 3, 0, 4, 5).reshape(-1, count)",
        ja="パッチの数だけ列がある。右から掛けるには、パッチの数だけ行がなければならない。",
        en="There are as many columns as patches; for weights on the right there must be as many rows.",
    ),
    "weights-reshaped-only": dict(
        right="kernel.reshape(filters, -1).T",
        wrong="kernel.reshape(-1, filters)",
        ja="形は合うが、先頭の軸がフィルタなので、1 列に別のフィルタの重みが混ざる。",
        en="The shape fits, but as the first axis is the filters', weights of several mix in a column.",
    ),
    "weights-not-transposed": dict(
        right="kernel.reshape(filters, -1).T",
        wrong="kernel.reshape(filters, -1)",
        ja="フィルタが行のまま。行列積では、columns の 1 行と weights の 1 列が対応する。",
        en="The filters are still rows; a product pairs the rows of columns with columns of weights.",
    ),
    "keras-order": dict(
        right="kernel.reshape(filters, -1).T",
        wrong="kernel.transpose(2, 3, 1, 0).reshape(-1, filters)",
        ja="Keras の重みの並び（縦、横、チャネル）になっている。行の中身と同じ順でなければならない。",
        en="This is Keras's order (height, width, channel); it has to be that within the rows.",
    ),
    "flipped": dict(
        right="kernel.reshape(filters, -1).T",
        wrong="kernel[:, :, ::-1, ::-1].reshape(filters, -1).T",
        ja="フィルタを反転している。畳み込み層が計算するのは相互相関である。",
        en="The filters are flipped; what a convolutional layer computes is a cross-correlation.",
    ),
    "reshaped-to-nchw": dict(
        right="product.reshape(batch, out_height, out_width, filters).transpose(0, 3, 1, 2)",
        wrong="product.reshape(batch, filters, out_height, out_width)",
        ja="形は合うが、product で最も速く動くのはフィルタである。reshape だけでは軸の順は変わらない。",
        en="The shape fits, but the filter moves fastest in product, and reshape moves no axis.",
    ),
    "left-nhwc": dict(
        right=".transpose(0, 3, 1, 2)",
        wrong="",
        ja="フィルタの軸が最後にあり、NHWC のままである。",
        en="The axis of the filters is last: this is still NHWC.",
    ),
    "image-turned": dict(
        right=".transpose(0, 3, 1, 2)",
        wrong=".transpose(0, 3, 2, 1)",
        ja="出力の縦と横が入れ替わっている。",
        en="Height and width of the output are exchanged.",
    ),
}
