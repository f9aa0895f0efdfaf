"""内積とパッチの近さ

畳み込みの出力は、フィルタと画像のパッチの内積である。ノルムが同じなら、内積が
大きいパッチほどフィルタに近い。1 枚のフィルタ w と x の各パッチについて、
ベクトルとみたときの距離の 2 乗を、次の展開によって求めよ。

    ‖patch − w‖² = ‖patch‖² − 2 patch·w + ‖w‖²

    x: (batch, height, width, channels)
    w: (kernel_height, kernel_width, channels)
    distance: (batch, out_height, out_width)    nearest: (batch, 2) の整数

パッチは w と同じ形で、縦、横に 1 ずつずらして取る（パディングなし）。全部を
並べたものが patches で、その形は (batch, out_height, out_width,
kernel_height, kernel_width, channels)。ノルムと内積は、パッチの縦、横、
チャネルの全体でとる。inner は patch·w、patch_squares は ‖patch‖² を、
distance と同じ形に並べたもの。

nearest は、画像ごとに w に最も近いパッチの位置で、[縦の位置, 横の位置] の順。
どちらも 0 から数える。flat は、その位置を distance[n] を 1 列に並べたときの
番号で表したもの。

---
Inner products and how near a patch is

The output of a convolution is the inner product of the filter and a patch of
the image. Among patches of equal norm, the larger it is, the nearer the patch
is to the filter. For one filter w and each patch of x, taken as vectors, find
the squared distance by the expansion above.

    x: (batch, height, width, channels)
    w: (kernel_height, kernel_width, channels)
    distance: (batch, out_height, out_width)    nearest: (batch, 2), integers

Patches have the shape of w and are taken at every position, 1 apart, without
padding. `patches` holds them all; its shape is (batch, out_height, out_width,
kernel_height, kernel_width, channels). Norms and inner products go over height,
width and channels of the patch. inner holds patch·w and patch_squares ‖patch‖²,
both shaped as distance.

nearest is, for each image, where the patch nearest to w stands, as
[place downwards, place to the right], both counted from 0. flat is the same
place as a number, counted along distance[n] laid out in one row.
"""

import numpy as np


def patch_distances(x, w):
    windows = np.lib.stride_tricks.sliding_window_view(x, w.shape, axis=(1, 2, 3))
    patches = windows[:, :, :, 0]
    inner = ...  # TODO 1
    patch_squares = ...  # TODO 2
    distance = ...  # TODO 3
    flat = ...  # TODO 4
    nearest = np.stack(np.unravel_index(flat, distance.shape[1:]), axis=1)
    return distance, nearest
