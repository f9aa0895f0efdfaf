"""内積とパッチの近さ

畳み込みの出力は、フィルタと画像のパッチの内積である。ノルムが同じパッチの
中では、内積が大きいものほどフィルタに近い。1 枚のフィルタ w と x の各パッチを
ベクトルとみて、その距離の 2 乗 distance を求めよ。差を作らずに、‖patch − w‖² を
展開した 3 つの項から計算する。distance と nearest をこの順に返せ。

パッチは w と同じ形で、縦、横に 1 ずつずらして取る（パディングなし）。patches は
全部のパッチを並べたものである。ノルムと内積は、パッチの縦、横、チャネルの
全体でとる。inner は patch·w を、patch_squares は ‖patch‖² を並べたものである。

nearest（整数）は、画像ごとに w に最も近いパッチの位置で、[縦の位置, 横の位置]
の順に表す。どちらも 0 から数える。flat（整数）は、その位置を、distance[n] を
行ごとに 1 列に並べたときの番号で表したものである。

---
    x: (batch, height, width, channels)
    w: (kernel_height, kernel_width, channels)
    patches: (batch, out_height, out_width,
        kernel_height, kernel_width, channels)
    inner, patch_squares, distance: (batch, out_height, out_width)
    flat: (batch,)    nearest: (batch, 2)

---
Inner products and how near a patch is

The output of a convolution is the inner product of the filter and a patch of
the image. Among patches of equal norm, one with a larger inner product is
nearer to the filter. Take one filter w and each patch of x as vectors and find
their squared distance, `distance`, without making their difference: from the
three terms into which ‖patch − w‖² expands. Return distance and nearest, in
this order.

Patches have the shape of w and are taken at every position, 1 apart, without
padding; `patches` holds them all. Norms and inner products go over height,
width and channels of the patch. inner holds patch·w and patch_squares ‖patch‖².

nearest (integers) is, for each image, where the patch nearest to w stands, as
[place downwards, place to the right], both counted from 0. flat (integers) is
the same place as a number, counted along distance[n] laid out in a line, row by
row.
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
