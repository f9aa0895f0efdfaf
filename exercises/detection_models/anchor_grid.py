"""アンカーの配置

縦 rows、横 columns の特徴マップの各位置に、大きさと縦横比の異なるアンカーを置
く。その座標 anchors を、入力画像の画素を単位として求めよ。

特徴マップの 1 マスは、入力画像では一辺 stride の正方形に当たり、アンカーの中
心は、その正方形の中央にある。左上のマスの左上の角が、画像の原点である。アン
カーの面積は、縦横比によらず scale の 2 乗とする。縦横比 ratio は、幅に対する
高さの比である。座標は連続な値のまま返し、画像からはみ出してもよい。

anchors の行は、マスの行、マスの列、scales、ratios の順に並べる（最も速く変わ
るのが ratios である）。shapes は 1 つの位置に置くアンカーの幅と高さである。

---
    scales: (s,)    ratios: (r,)    rows, columns, stride: scalar
    anchors: (rows · columns · s · r, 4)    x1, y1, x2, y2
    widths, heights: (s · r,)

---
A grid of anchors

At each place of a feature map of `rows` by `columns` put anchors of different
sizes and aspect ratios. Find their coordinates, `anchors`, in pixels of the
input.

A cell of the feature map is a square of side `stride` in the input, and anchors
have their centre in the middle of this square. The origin of the picture is the
first corner of the first cell. The area of an anchor is the square of its
scale, whatever its aspect ratio is. A `ratio` is the height divided by the
width. Coordinates stay continuous and may lie outside the picture.

The rows of anchors are in the order of the cell's row, the cell's column,
scales, ratios (the ratios change fastest). shapes are the widths and heights of
the anchors at one place.
"""

import numpy as np


def anchor_grid(rows, columns, stride, scales, ratios):
    x = ...  # TODO 1
    y = ...  # TODO 2
    widths = ...  # TODO 3
    heights = ...  # TODO 4
    shapes = np.stack([widths, heights], axis=1)
    centers = ...  # TODO 5
    anchors = np.concatenate([centers - shapes / 2, centers + shapes / 2], axis=-1).reshape(-1, 4)
    return anchors
