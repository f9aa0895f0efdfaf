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
    patches = ...  # TODO 1

    padded = np.zeros((batch, channels, height + 2 * padding, width + 2 * padding))
    for i in range(kernel_height):
        for j in range(kernel_width):
            rows = ...  # TODO 2
            cols = ...  # TODO 3
            ...  # TODO 4
    dx = ...  # TODO 5
    return dx
