"""RoI Align

特徴マップ features から、候補領域 roi の特徴を縦 rows、横 columns の大きさで
取り出し、pooled として返せ。roi の座標は入力画像の画素を単位とする。

領域を縦に rows 個、横に columns 個の等しい区画に分け、区画のそれぞれで、中央
の 1 点の値を読む。座標はどこでも丸めない。入力画像の座標を stride で割ると特
徴マップの座標になり、その整数の座標 (y, x) に features[y, x] がある（半マスの
ずれは考えない）。間の値は、周りの 4 つから双線形補間で求める。

どの点も、特徴マップの最初の行と最後の行の間、最初の列と最後の列の間にあり、最
後の行や列の上にあることもある。ys と xs は点の特徴マップでの座標、top と left
は、周りの 4 つのうち上と左の番号である。features は縦も横も 2 以上である。

---
    features: (height, width, channels)    roi: (4,)    x1, y1, x2, y2
    rows, columns, stride: scalar
    ys, top: (rows,)    xs, left: (columns,)
    upper, lower, pooled: (rows, columns, channels)

---
RoI Align

From the feature map `features` take out the features of a region, `roi`, with a
size of `rows` by `columns`, and return them as `pooled`. The coordinates of roi
are in pixels of the input.

Divide the region into equal bins, `rows` of them down and `columns` across, and
read in each bin the value at one point, its middle. No coordinate is rounded
anywhere. Coordinates of the input divided by stride are those of the feature
map, which has features[y, x] at the whole coordinates (y, x), without any shift
by half a cell. Between these, values are interpolated bilinearly from the four
around.

All points lie between the first and the last row and column of the feature map;
some may be on the last. ys and xs are the points' coordinates in the feature
map; top and left are the numbers of the upper row and the left column of the
four. The feature map has at least 2 rows and 2 columns.
"""

import numpy as np


def roi_align(features, roi, rows, columns, stride):
    height, width, _ = features.shape
    x1, y1, x2, y2 = roi / stride
    ys = ...  # TODO 1
    xs = ...  # TODO 2
    top = ...  # TODO 3
    left = ...  # TODO 4
    down = (ys - top)[:, None, None]
    right = (xs - left)[None, :, None]
    upper = ...  # TODO 5
    lower = (1 - right) * features[top + 1][:, left] + right * features[top + 1][:, left + 1]
    pooled = ...  # TODO 6
    return pooled
