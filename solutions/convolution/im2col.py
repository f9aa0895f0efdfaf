"""im2col：パッチを行に並べる

畳み込みを 1 回の行列積で済ませるため、フィルタが重なる部分（パッチ）を
1 つずつ 1 行に並べた行列 columns を作れ。

x の上下左右に padding ずつ 0 を足してから、縦にも横にも stride ずつずらして、
kernel_height × kernel_width のパッチを取る。パッチは 0 を足した入力に全体が
収まるものだけで、1 枚の画像から out_height × out_width 個取れる。
patches[n, i, j] には、画像 n の縦に i 番目、横に j 番目のパッチを入れる（どれも
0 から数える）。

    行の並び    画像、パッチの縦の位置、横の位置
    行の中身    パッチの中の縦、横、チャネル

どちらも、先に書いたものほどゆっくり動く。この順なら、畳み込みのフィルタ kernel
（引数ではない）を矢印の先の形に reshape し、columns に右から掛けられる。

---
    x: (batch, height, width, channels)
    patches: (batch, out_height, out_width,
        kernel_height, kernel_width, channels)
    columns: (batch·out_height·out_width, kernel_height·kernel_width·channels)

    kernel: (kernel_height, kernel_width, channels, out_channels)
        → (kernel_height·kernel_width·channels, out_channels)

---
im2col: patches as the rows of a matrix

So that a convolution becomes a single matrix product, make the matrix `columns`
whose rows are the patches that the filter covers, one patch per row.

After `padding` zeros have been added at the top, the bottom, the left and the
right of x, patches of kernel_height × kernel_width are taken every `stride`
values both down and to the right: all that lie wholly within the padded input,
out_height × out_width from each image. patches[n, i, j] holds the patch of
image n that is i-th downwards and j-th to the right, all counted from 0.

    order of the rows    image, the patch's place downwards, and to the right
    within a row         height and width within the patch, and channel

In both orders what is named first moves slowest. The filters of the
convolution, `kernel` (not an argument), reshaped as the arrow shows, can then
multiply columns from the right.
"""

import numpy as np


def im2col(x, kernel_height, kernel_width, stride, padding):
    batch, height, width, channels = x.shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])  # blank

    patches = np.empty((batch, out_height, out_width, kernel_height, kernel_width, channels))
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)  # blank
            cols = slice(j * stride, j * stride + kernel_width)  # blank
            patches[:, i, j] = padded[:, rows, cols]
    columns = patches.reshape(batch * out_height * out_width, -1)  # blank
    return columns


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(
        x=rng.permutation(np.arange(1.0, 25.0)).reshape(2, 2, 3, 2),
        kernel_height=3,
        kernel_width=2,
        stride=2,
        padding=1,
    )

    def draw(size, out, stride, padding, rest):
        batch, channels = (int(count) for count in rng.permutation([2, 3]))
        height, width = (
            int((out[axis] - 1) * stride + size[axis] + rest[axis] - 2 * padding) for axis in (0, 1)
        )
        return dict(
            x=rng.normal(size=(batch, height, width, channels)),
            kernel_height=int(size[0]),
            kernel_width=int(size[1]),
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
    "a remainder of 1 at a stride of 3": "stride == 3 and 1 in ((x.shape[1] + 2 * padding - kernel_height) % 3, "
    "(x.shape[2] + 2 * padding - kernel_width) % 3)",
    "a remainder of 2 at a stride of 3": "stride == 3 and 2 in ((x.shape[1] + 2 * padding - kernel_height) % 3, "
    "(x.shape[2] + 2 * padding - kernel_width) % 3)",
    "no remainder at a stride above 1": "stride > 1 and (x.shape[1] + 2 * padding - kernel_height) % stride == 0 "
    "and (x.shape[2] + 2 * padding - kernel_width) % stride == 0",
    "patches that overlap at a stride above 1": "min(kernel_height, kernel_width) > stride > 1",
    "a gap between patches": "min(kernel_height, kernel_width) < stride",
    "no zeros": "padding == 0 and x.shape[3] > 1",
    "more zeros than one": "padding > 1",
    "a single patch": "x.shape[1] + 2 * padding == kernel_height and x.shape[2] + 2 * padding - kernel_width < stride and len(x) > 1",
    "patches of one row": "kernel_height == 1 < kernel_width",
    "more rows than columns": "x.shape[1] > x.shape[2]",
    "more columns than rows": "x.shape[1] < x.shape[2]",
}


def oracle(x, kernel_height, kernel_width, stride, padding):
    import tensorflow as tf

    ends = [[0, 0], [padding, padding], [padding, padding], [0, 0]]
    patches = tf.image.extract_patches(
        tf.pad(x, ends),
        sizes=[1, kernel_height, kernel_width, 1],
        strides=[1, stride, stride, 1],
        rates=[1, 1, 1, 1],
        padding="VALID",
    )
    return tf.reshape(patches, (-1, kernel_height * kernel_width * x.shape[-1]))


STEM = dict(
    ja="""畳み込みを 1 回の行列積にするため、画像 x からフィルタが重なる部分を取り出し、
行列 columns の行に並べる。上下左右に padding ずつ 0 を足し、縦にも横にも
stride ずつずらす。行は画像、縦、横の順に、行の中は縦、横、チャネルの順に並ぶ
（先のものほどゆっくり動く）。

    x: (batch, height, width, channels)""",
    en="""So that a convolution becomes one matrix product, the parts of the images x
that a filter covers become the rows of columns. padding zeros are added on
each side, and the filter moves by stride. Rows go by image, height and width,
and within a row by height, width and channel (the first moves slowest).

    x: (batch, height, width, channels)""",
)

VARIANTS = {
    "named-sizes": dict(
        right="patches.reshape(batch * out_height * out_width, -1)",
        same="patches.reshape(-1, kernel_height * kernel_width * channels)",
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
        ja="0 が片側にまとまっている。両側に同じ数だけ足さないと、パッチの位置がずれる。",
        en="The zeros are all on one side; without as many on the other the patches are shifted.",
    ),
    "stride-one": dict(
        edits=[
            dict(right="i * stride, i * stride + kernel_height", wrong="i, i + kernel_height"),
            dict(right="j * stride, j * stride + kernel_width", wrong="j, j + kernel_width"),
        ],
        ja="パッチが 1 ずつしかずれていない。",
        en="The patches move by no more than 1 at a time.",
    ),
    "stride-down-only": dict(
        right="j * stride, j * stride + kernel_width",
        wrong="j, j + kernel_width",
        ja="ストライドが縦にしか効いていない。横にも同じ幅だけずらす。",
        en="The stride acts downwards only; patches move as far to the right.",
    ),
    "stride-across-only": dict(
        right="i * stride, i * stride + kernel_height",
        wrong="i, i + kernel_height",
        ja="ストライドが横にしか効いていない。縦にも同じ幅だけずらす。",
        en="The stride acts to the right only; patches move as far down.",
    ),
    "channels-first": dict(
        right="patches.reshape(",
        wrong="patches.transpose(0, 1, 2, 5, 3, 4).reshape(",
        ja="チャネルが列の外側に来るのは NCHW の並び。ここではチャネルが最も速く動く。",
        en="Channels outermost within a row belong to NCHW; here the channel moves fastest.",
    ),
    "patch-transposed": dict(
        right="patches.reshape(",
        wrong="patches.transpose(0, 1, 2, 4, 3, 5).reshape(",
        ja="パッチの中の縦と横が入れ替わっている。フィルタの重みと対応しなくなる。",
        en="Rows and columns within a patch are exchanged and no longer meet the filter's weights.",
    ),
    "positions-transposed": dict(
        right="patches.reshape(",
        wrong="patches.transpose(0, 2, 1, 3, 4, 5).reshape(",
        ja="パッチの位置の縦と横が入れ替わっている。行は横の位置が先に動く。",
        en="The patches' places are exchanged; it is the place to the right that moves fastest.",
    ),
    "images-interleaved": dict(
        right="patches.reshape(",
        wrong="patches.transpose(1, 2, 0, 3, 4, 5).reshape(",
        ja="別の画像のパッチが交互に並んでいる。1 枚の画像のパッチは続けて置く。",
        en="Patches of different images alternate; those of one image stand together.",
    ),
    "images-mixed": dict(
        right="patches.reshape(batch * out_height * out_width, -1)",
        wrong="patches.reshape(-1, batch * out_height * out_width).T",
        ja="reshape は値の順を保つだけ。転置で形を合わせると、1 行に別のパッチの値が混ざる。",
        en="reshape only keeps the order; fitting the shape by transposing mixes patches in a row.",
    ),
    "not-flattened": dict(
        right="patches.reshape(batch * out_height * out_width, -1)",
        wrong="patches.reshape(batch, out_height * out_width, -1)",
        ja="画像の軸が残っている。1 回の行列積にするには、全画像のパッチを 1 つの行列に並べる。",
        en="The axis of images is left; for a single product all patches go into one matrix.",
    ),
    "every-axis-padded": dict(
        right="np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])",
        wrong="np.pad(x, padding)",
        ja="数を 1 つだけ渡すと、バッチとチャネルの軸にも 0 が足される。",
        en="A single number adds zeros along the axes of the batch and of the channels as well.",
    ),
    "width-as-height": dict(
        right="j * stride + kernel_width",
        wrong="j * stride + kernel_height",
        ja="パッチの幅に高さを使っている。正方形のパッチのときしか正しくない。",
        en="This takes the height for the width, which is right for square patches alone.",
    ),
    "stepping-within": dict(
        edits=[
            dict(
                right="slice(i * stride, i * stride + kernel_height)",
                wrong="slice(i, i + stride * kernel_height, stride)",
            ),
            dict(
                right="slice(j * stride, j * stride + kernel_width)",
                wrong="slice(j, j + stride * kernel_width, stride)",
            ),
        ],
        ja="パッチの中を stride おきに取っている。stride だけ離れているのは、パッチの始まりである。",
        en="The values within a patch are taken `stride` apart; it is the patches' beginnings that are.",
    ),
    "columns-are-patches": dict(
        right="patches.reshape(batch * out_height * out_width, -1)",
        wrong="patches.reshape(batch * out_height * out_width, -1).T",
        ja="パッチが列に並んでいる。フィルタを右から掛けるには、1 つのパッチが 1 行でなければならない。",
        en="The patches stand as columns; for filters on the right, a patch has to be a row.",
    ),
}
