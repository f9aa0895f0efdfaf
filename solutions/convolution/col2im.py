"""col2im：行列を画像に戻す（NCHW）

im2col の逆伝播を求めよ。im2col は、画像 x の上下左右に padding ずつ 0 を足し、
縦にも横にも stride ずつずらしたパッチを、行列 columns の行に並べる（全体が収
まるものだけ）。損失 L の columns に関する勾配 d_columns から、x に関する勾配 dx
を求めて返せ。x は、チャネルが先の並び（NCHW）である。

    行の並び    画像、パッチの縦の位置、横の位置
    行の中身    チャネル、パッチの中の縦、横

どちらも、先に書いたものほどゆっくり動く。

patches は d_columns を並べ替えたものである。for 文はパッチの中の位置（縦に
i 番目、横に j 番目）について回る。rows と cols は、全部のパッチのその位置の
値が、padded のどこにあるかを表すスライスである。padded は、0 を足した x に
関する勾配で、どのパッチにも入らない画素では 0 のまま残る。

---
    shape = (batch, channels, height, width)    x, dx: shape
    columns, d_columns:
        (batch·out_height·out_width, channels·kernel_height·kernel_width)
    patches: (batch, channels, kernel_height, kernel_width,
        out_height, out_width)

    d_columns = ∂L/∂columns    dx = ∂L/∂x

---
col2im: from the matrix back to the images (NCHW)

Go backward through im2col, which adds `padding` zeros at the top, the bottom,
the left and the right of images x and writes patches, taken every `stride`
values both down and to the right, as rows of the matrix `columns` (those that
lie wholly within). From d_columns, the gradient of a loss L at columns, find
and return dx, the gradient at x. The channels of x come first (NCHW).

    order of the rows    image, the patch's place downwards, and to the right
    within a row         channel, height and width within the patch

In both orders what is named first moves slowest.

`patches` is d_columns in another order. The loops run over the places within a
patch (i-th downwards, j-th to the right), and rows and cols are slices that say
where in `padded` the values at this place of all patches are. `padded` is the
gradient at x with its zeros; where a pixel is in no patch, it remains 0.
"""

import numpy as np


def col2im(d_columns, shape, kernel_height, kernel_width, stride, padding):
    batch, channels, height, width = shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    parts = d_columns.reshape(batch, out_height, out_width, channels, kernel_height, kernel_width)
    patches = parts.transpose(0, 3, 4, 5, 1, 2)  # blank

    padded = np.zeros((batch, channels, height + 2 * padding, width + 2 * padding))
    for i in range(kernel_height):
        for j in range(kernel_width):
            rows = slice(i, i + stride * out_height, stride)  # blank
            cols = slice(j, j + stride * out_width, stride)  # blank
            padded[:, :, rows, cols] += patches[:, :, i, j]  # blank
    dx = padded[:, :, padding : padding + height, padding : padding + width]  # blank
    return dx


# ==== grading ====


def cases(rng):
    import numpy as np

    # By hand: four patches of 2×2 on a 3×3 image, in whose middle all overlap.
    yield dict(
        d_columns=rng.permutation(np.arange(1.0, 17.0)).reshape(4, 4),
        shape=(1, 1, 3, 3),
        kernel_height=2,
        kernel_width=2,
        stride=1,
        padding=0,
    )

    def draw(size, out, stride, padding, rest):
        batch, channels = (int(count) for count in rng.permutation([2, 3]))
        height, width = (
            int((out[axis] - 1) * stride + size[axis] + rest[axis] - 2 * padding) for axis in (0, 1)
        )
        count = batch * out[0] * out[1]
        return dict(
            d_columns=rng.normal(size=(count, channels * size[0] * size[1])),
            shape=(batch, channels, height, width),
            kernel_height=int(size[0]),
            kernel_width=int(size[1]),
            stride=stride,
            padding=padding,
        )

    # Overlapping patches; gaps between them and a remainder; more zeros; a single patch; one row.
    yield draw(rng.permutation([2, 3]), rng.permutation([4, 5]), 1, 0, (0, 0))
    yield draw(rng.permutation([2, 4]), rng.permutation([3, 5]), 3, 1, rng.integers(1, 3, 2))
    yield draw(rng.permutation([3, 5]), rng.permutation([4, 6]), 2, 2, (0, 0))
    yield draw(rng.permutation([3, 4]), (1, 1), int(rng.integers(2, 4)), 0, (0, 1))
    yield draw((1, rng.integers(3, 5)), rng.permutation([2, 3]), 2, 0, (1, 0))


BORDERS = {
    "stride 1": "stride == 1 and shape[1] > 1",
    "a remainder downwards and to the right": "min((shape[2] + 2 * padding - kernel_height) % stride, "
    "(shape[3] + 2 * padding - kernel_width) % stride) > 0",
    "no remainder": "stride > 1 and (shape[2] + 2 * padding - kernel_height) % stride == 0 "
    "and (shape[3] + 2 * padding - kernel_width) % stride == 0",
    "patches that overlap at a stride above 1": "min(kernel_height, kernel_width) > stride > 1",
    "a gap between patches": "min(kernel_height, kernel_width) < stride",
    "no zeros": "padding == 0 and shape[1] > 1",
    "more zeros than one": "padding > 1",
    "a single patch": "len(d_columns) == shape[0] > 1",
    "patches of one row": "kernel_height == 1 < kernel_width",
}


def oracle(d_columns, shape, kernel_height, kernel_width, stride, padding):
    import tensorflow as tf

    ends = [[0, 0], [padding, padding], [padding, padding], [0, 0]]
    x = tf.zeros(shape, "float64")
    with tf.GradientTape() as tape:
        tape.watch(x)
        patches = tf.image.extract_patches(
            tf.pad(tf.transpose(x, (0, 2, 3, 1)), ends),
            sizes=[1, kernel_height, kernel_width, 1],
            strides=[1, stride, stride, 1],
            rates=[1, 1, 1, 1],
            padding="VALID",
        )
        parts = tf.reshape(patches, (-1, kernel_height, kernel_width, shape[1]))
        columns = tf.reshape(tf.transpose(parts, (0, 3, 1, 2)), d_columns.shape)
    return tape.gradient(columns, x, tf.constant(d_columns))


def plot(case, outputs):
    from matplotlib.figure import Figure

    figure = Figure(figsize=(8, 4), layout="constrained")
    for axes, name, values in zip(
        figure.subplots(1, 2),
        ("d_columns", "dx[0, 0]"),
        (case["d_columns"], outputs["dx"][0, 0]),
        strict=True,
    ):
        figure.colorbar(axes.imshow(values), ax=axes)
        axes.set_title(name)
    return figure


STEM = dict(
    ja="""im2col の逆伝播である。im2col は、NCHW の並びの画像 x の上下左右に padding ずつ 0 を
足し、stride ずつずらしたパッチを columns の行に並べた。行は画像、縦、横の順に、行の中は
チャネル、縦、横の順に並ぶ（先のものほどゆっくり動く）。d_columns は columns に関する
損失の勾配、dx は x に関する勾配、shape は x の形である。""",
    en="""This goes backward through im2col, which added `padding` zeros on each side of images
x (NCHW) and wrote patches, `stride` apart, as the rows of `columns`. Rows go by image,
height and width, and within a row by channel, height and width (the first moves
slowest). d_columns is the gradient of the loss at columns, dx that at x, and `shape` is
the shape of x.""",
)

VARIANTS = {
    "moved-axes": dict(
        right="parts.transpose(0, 3, 4, 5, 1, 2)",
        same="np.moveaxis(parts, (1, 2), (4, 5))",
    ),
    "last-position": dict(
        edits=[
            dict(right="i + stride * out_height,", same="i + stride * (out_height - 1) + 1,"),
            dict(right="j + stride * out_width,", same="j + stride * (out_width - 1) + 1,"),
        ],
    ),
    "written-out": dict(
        right="padded[:, :, rows, cols] += patches[:, :, i, j]",
        same="padded[:, :, rows, cols] = padded[:, :, rows, cols] + patches[:, :, i, j]",
    ),
    "counted-from-the-end": dict(
        right="padding : padding + height, padding : padding + width",
        same="padding : padded.shape[2] - padding, padding : padded.shape[3] - padding",
    ),
}

MISTAKES = {
    "reshaped-only": dict(
        right="parts.transpose(0, 3, 4, 5, 1, 2)",
        wrong="d_columns.reshape(batch, channels, kernel_height, kernel_width, out_height, -1)",
        ja="形は合うが、reshape は値の順を変えないので、別の位置やチャネルの値が混ざる。",
        en="The shape fits, but reshape keeps the order, so that places and channels mix.",
    ),
    "axes-of-im2col": dict(
        right="parts.transpose(0, 3, 4, 5, 1, 2)",
        wrong="parts.transpose(0, 4, 5, 1, 2, 3)",
        ja="im2col のときと同じ並べ替えをしている。ここで要るのは、それを元に戻す並べ替えである。",
        en="These are the axes of im2col once more; here they have to be put back.",
    ),
    "positions-exchanged": dict(
        right="parts.transpose(0, 3, 4, 5, 1, 2)",
        wrong="d_columns.reshape(batch, out_width, out_height, channels, kernel_height, kernel_width).transpose(0, 3, 4, 5, 2, 1)",
        ja="パッチの位置の縦と横が入れ替わっている。行は横の位置が先に動く。",
        en="The patches' places are exchanged; it is the place to the right that moves fastest.",
    ),
    "channels-last": dict(
        right="parts.transpose(0, 3, 4, 5, 1, 2)",
        wrong="d_columns.reshape(batch, out_height, out_width, kernel_height, kernel_width, channels).transpose(0, 5, 3, 4, 1, 2)",
        ja="行の中でチャネルが最も速く動くものとして読んでいる。それは NHWC の並びである。",
        en="This reads the rows as if the channel moved fastest, which is the order of NHWC.",
    ),
    "within-exchanged": dict(
        right="parts.transpose(0, 3, 4, 5, 1, 2)",
        wrong="d_columns.reshape(batch, out_height, out_width, channels, kernel_width, kernel_height).transpose(0, 3, 5, 4, 1, 2)",
        ja="パッチの中の縦と横が入れ替わっている。",
        en="Height and width within the patch are exchanged.",
    ),
    "images-innermost": dict(
        right="parts.transpose(0, 3, 4, 5, 1, 2)",
        wrong="d_columns.reshape(out_height, out_width, batch, channels, kernel_height, kernel_width).transpose(2, 3, 4, 5, 0, 1)",
        ja="別の画像の行が交互に並ぶものとして読んでいる。1 枚の画像のパッチは続けて置かれている。",
        en="This reads rows of different images in turn; the patches of one image stand together.",
    ),
    "no-stride-down": dict(
        right="slice(i, i + stride * out_height, stride)",
        wrong="slice(i, i + out_height)",
        ja="縦に隣り合う画素に返している。隣のパッチの同じ位置は、stride だけ離れている。",
        en="This gives to neighbours downwards; the same place in the next patch is `stride` further.",
    ),
    "no-stride-across": dict(
        right="slice(j, j + stride * out_width, stride)",
        wrong="slice(j, j + out_width)",
        ja="横に隣り合う画素に返している。隣のパッチの同じ位置は、stride だけ離れている。",
        en="This gives to neighbours to the right; the same place in the next patch is `stride` further.",
    ),
    "no-stride": dict(
        edits=[
            dict(
                right="slice(i, i + stride * out_height, stride)", wrong="slice(i, i + out_height)"
            ),
            dict(right="slice(j, j + stride * out_width, stride)", wrong="slice(j, j + out_width)"),
        ],
        ja="縦にも横にも隣り合う画素に返している。ストライドが 1 のときしか正しくない。",
        en="This gives to neighbours both ways, which is right for a stride of 1 alone.",
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
    "overwritten": dict(
        right="padded[:, :, rows, cols] +=",
        wrong="padded[:, :, rows, cols] =",
        ja="パッチが重なる画素は columns のあちこちに写されている。上書きすると最後の分しか残らない。",
        en="Where patches overlap, a pixel was copied to many places; this keeps only the last of them.",
    ),
    "averaged": dict(
        right="patches[:, :, i, j]",
        wrong="patches[:, :, i, j] / (kernel_height * kernel_width)",
        ja="パッチの大きさで割っている。写された先の勾配は、平均ではなく和になる。",
        en="This divides by the size of a patch; the gradients of the copies are summed, not averaged.",
    ),
    "flipped": dict(
        right="patches[:, :, i, j]",
        wrong="patches[:, :, -1 - i, -1 - j]",
        ja="パッチの中を反転している。値は、取り出した位置にそのまま返す。",
        en="The patches are flipped; values go back to the places they were taken from.",
    ),
    "taken-off": dict(
        right="padded[:, :, rows, cols] +=",
        wrong="padded[:, :, rows, cols] -=",
        ja="符号が逆である。写しの勾配は、そのまま足される。",
        en="The sign is wrong: the gradients of copies are added as they are.",
    ),
    "not-cropped": dict(
        right="padded[:, :, padding : padding + height, padding : padding + width]",
        wrong="padded",
        ja="足した 0 の分が残っている。dx は x と同じ形である。",
        en="What belongs to the zeros that were added is left in; dx has the shape of x.",
    ),
    "cropped-at-one-end": dict(
        right="padded[:, :, padding : padding + height, padding : padding + width]",
        wrong="padded[:, :, :height, :width]",
        ja="後ろの端だけを切り取っている。0 は前にも足してあるので、位置がずれる。",
        en="Only the far ends are cut off; zeros were added before as well, so this is shifted.",
    ),
    "negative-end": dict(
        right="padded[:, :, padding : padding + height, padding : padding + width]",
        wrong="padded[:, :, padding:-padding, padding:-padding]",
        ja="padding が 0 のときに空になる。−0 は 0 と同じで、終わりからは数えない。",
        en="This is empty when padding is 0: −0 is 0, and does not count from the end.",
    ),
    "cropped-too-short": dict(
        right="padding : padding + height, padding : padding + width",
        wrong="padding:height, padding:width",
        ja="終わりは、padded の角からではなく、始まりから数えて height, width だけ先である。",
        en="The ends lie height and width after the beginnings; here they are counted from the corner.",
    ),
}
