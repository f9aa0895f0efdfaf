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
    padded = ...  # TODO 1

    patches = np.empty((batch, out_height, out_width, kernel_height, kernel_width, channels))
    for i in range(out_height):
        for j in range(out_width):
            rows = ...  # TODO 2
            cols = ...  # TODO 3
            patches[:, i, j] = padded[:, rows, cols]
    columns = ...  # TODO 4
    return columns
