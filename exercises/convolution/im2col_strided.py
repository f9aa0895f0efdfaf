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
            rows = ...  # TODO 1
            cols = ...  # TODO 2
            patches[:, :, i, j] = padded[:, :, rows, cols]
    count = batch * out_height * out_width
    columns = ...  # TODO 3
    weights = ...  # TODO 4
    product = columns @ weights
    y = ...  # TODO 5
    return columns, y
