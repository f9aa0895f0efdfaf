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
    ys = y1 + (np.arange(rows) + 0.5) * (y2 - y1) / rows  # blank
    xs = x1 + (np.arange(columns) + 0.5) * (x2 - x1) / columns  # blank
    top = np.minimum(np.floor(ys).astype(int), height - 2)  # blank
    left = np.minimum(np.floor(xs).astype(int), width - 2)  # blank
    down = (ys - top)[:, None, None]
    right = (xs - left)[None, :, None]
    upper = (1 - right) * features[top][:, left] + right * features[top][:, left + 1]  # blank
    lower = (1 - right) * features[top + 1][:, left] + right * features[top + 1][:, left + 1]
    pooled = (1 - down) * upper + down * lower  # blank
    return pooled


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(rows, columns, edge=False):
        height, width = (int(n) for n in rng.choice(range(6, 12), size=2, replace=False))
        stride = int(rng.choice([4, 8, 16]))
        y1, x1 = rng.uniform(0.1, 1.4, size=2)
        y2, x2 = height - 1 - rng.uniform(0.2, 1.3), width - 1 - rng.uniform(0.2, 1.3)
        if edge:  # the middle of the last bin is on the last row and column
            y1, x1 = 1.0, 2.0
            y2 = y1 + (height - 1 - y1) * rows / (rows - 0.5)
            x2 = x1 + (width - 1 - x1) * columns / (columns - 0.5)
        return dict(
            features=rng.normal(size=(height, width, int(rng.choice([3, 4, 5])))),
            roi=np.array([x1, y1, x2, y2]) * stride,
            rows=rows,
            columns=columns,
            stride=stride,
        )

    yield dict(
        features=np.array([[[0.0], [4.0]], [[8.0], [20.0]]]),
        roi=np.array([0.0, 0.0, 1.0, 1.5]),
        rows=1,
        columns=1,
        stride=2,
    )
    for _ in range(2):
        rows, columns = rng.choice([2, 3, 4, 5], size=2, replace=False)
        yield draw(int(rows), int(columns))
    # Halves of powers of two, so that the last point is exactly on the edge.
    yield draw(1, 1, edge=True)
    yield draw(int(rng.integers(12, 15)), 7)


BORDERS = {
    "a point on the last row and column": "np.isclose((roi[3] - (roi[3] - roi[1]) / rows / 2) / stride, len(features) - 1) and np.isclose((roi[2] - (roi[2] - roi[0]) / columns / 2) / stride, features.shape[1] - 1)",
    "rows and columns that differ": "rows != columns",
    "more bins than places": "rows > len(features)",
    "a single bin": "rows == columns == 1",
    "several channels": "features.shape[2] > 1",
    "coordinates that are no whole places": "np.any(roi / stride % 1 != 0)",
}


def oracle(features, roi, rows, columns, stride):
    import numpy as np
    import tensorflow as tf

    # Bilinear interpolation weighs a place by how near it is, 1 at the place and 0 one cell off.
    # TensorFlow's crop_and_resize does the same in single precision.
    def weights(begin, end, bins, places):
        half = (end - begin) / bins / 2
        points = np.array([begin + half * (2 * number + 1) for number in range(bins)]) / stride
        return tf.nn.relu(1 - tf.abs(tf.constant(points)[:, None] - np.arange(places, dtype=float)))

    x1, y1, x2, y2 = (float(value) for value in roi)
    height, width, _ = features.shape
    down = weights(y1, y2, rows, height)
    across = weights(x1, x2, columns, width)
    return tf.einsum("rh,cw,hwk->rck", down, across, tf.constant(features))


STEM = dict(
    ja="特徴マップ features から、候補領域 roi（x1, y1, x2, y2、入力画像の画素）の特徴を、縦 rows、横\n"
    "columns の区画に分けて取り出す。stride は特徴マップの 1 マスの画素数である。区画のそれぞれで中央の 1\n"
    "点の値を読み、座標は丸めない。整数の座標 (y, x) に features[y, x] がある。",
    en="From a feature map this takes out the features of a region roi (x1, y1, x2, y2, in pixels of the\n"
    "input), divided into `rows` by `columns` bins. stride is the number of pixels of a cell. In each\n"
    "bin the value at its middle is read; no coordinate is rounded. features[y, x] lies at the whole\n"
    "coordinates (y, x).",
)


def plot(case, outputs):
    import numpy as np
    from matplotlib.figure import Figure
    from matplotlib.patches import Rectangle

    figure = Figure(figsize=(9, 4.5), layout="constrained")
    left, right = figure.subplots(1, 2)
    rows, columns = int(case["rows"]), int(case["columns"])
    x1, y1, x2, y2 = case["roi"] / case["stride"]
    left.imshow(case["features"][:, :, 0])
    left.add_patch(Rectangle((x1, y1), x2 - x1, y2 - y1, fill=False, edgecolor="tab:red"))
    xs = x1 + (np.arange(columns) + 0.5) * (x2 - x1) / columns
    ys = y1 + (np.arange(rows) + 0.5) * (y2 - y1) / rows
    grid = np.meshgrid(xs, ys)
    left.scatter(*grid, color="tab:red", s=12)
    left.set_title("features, region and points (channel 0)")
    pooled = outputs[next(iter(outputs))]
    right.imshow(np.reshape(pooled, (len(pooled), -1, case["features"].shape[2]))[:, :, 0])
    right.set_title("pooled")
    return figure


VARIANTS = {
    "odd-halves": dict(
        right="y1 + (np.arange(rows) + 0.5) * (y2 - y1) / rows",
        same="y1 + np.arange(1, 2 * rows, 2) * (y2 - y1) / (2 * rows)",
    ),
    "linspace": dict(
        right="x1 + (np.arange(columns) + 0.5) * (x2 - x1) / columns",
        same="np.linspace(x1, x2, 2 * columns + 1)[1::2]",
    ),
    "truncated": dict(right="np.floor(ys).astype(int)", same="ys.astype(int)"),
    "clip": dict(
        right="np.minimum(np.floor(xs).astype(int), width - 2)",
        same="np.clip(np.floor(xs).astype(int), 0, width - 2)",
    ),
    "difference": dict(
        right="(1 - down) * upper + down * lower", same="upper + down * (lower - upper)"
    ),
}

MISTAKES = {
    "bins-from-edge": dict(
        right="(np.arange(rows) + 0.5) * (y2 - y1)",
        wrong="np.arange(rows) * (y2 - y1)",
        ja="区画の上の辺を読んでいる。読むのは中央である。",
        en="This reads at the upper side of each bin; it is to be its middle.",
    ),
    "edge-to-edge": dict(
        right="y1 + (np.arange(rows) + 0.5) * (y2 - y1) / rows",
        wrong="np.linspace(y1, y2, rows)",
        ja="領域の端から端に点を並べている。点は区画の中央にある。",
        en="The points reach from edge to edge of the region; they are in the middle of bins.",
    ),
    "half-a-cell": dict(
        right="y1 + (np.arange(rows) + 0.5) * (y2 - y1) / rows",
        wrong="y1 + (np.arange(rows) + 0.5) * (y2 - y1) / rows - 0.5",
        ja="半マスずらす流儀である。ここでは、整数の座標に値がある。",
        en="Some shift by half a cell; here values lie at whole coordinates.",
    ),
    "end-as-height": dict(
        right="(np.arange(rows) + 0.5) * (y2 - y1)",
        wrong="(np.arange(rows) + 0.5) * y2",
        ja="y2 を高さとみなしている。領域の高さは 2 つの座標の差である。",
        en="y2 is taken for the height, which is the difference of the two coordinates.",
    ),
    "rounded-region": dict(
        right="x1 + (np.arange(columns) + 0.5) * (x2 - x1) / columns",
        wrong="np.round(x1) + (np.arange(columns) + 0.5) * (np.round(x2) - np.round(x1)) / columns",
        ja="領域の端を丸めている。RoI pooling のように、位置がずれる。",
        en="The ends of the region are rounded, as in RoI pooling, and the place is off.",
    ),
    "columns-from-edge": dict(
        right="(np.arange(columns) + 0.5) * (x2 - x1)",
        wrong="np.arange(columns) * (x2 - x1)",
        ja="区画の左の辺を読んでいる。",
        en="This reads at the left side of each bin.",
    ),
    "as-many-as-rows": dict(
        right="(np.arange(columns) + 0.5) * (x2 - x1) / columns",
        wrong="(np.arange(rows) + 0.5) * (x2 - x1) / rows",
        ja="横の区画の数が rows になっている。",
        en="Across, the number of bins is that of the rows.",
    ),
    "nearest-row": dict(
        right="np.floor(ys).astype(int)",
        wrong="np.round(ys).astype(int)",
        ja="最も近い行を上の行としている。点より下の行になることがあり、そのときは外挿になる。",
        en="The nearest row is taken for the upper one; it may be lower than the point.",
    ),
    "last-row-not-kept": dict(
        right="np.minimum(np.floor(ys).astype(int), height - 2)",
        wrong="np.floor(ys).astype(int)",
        ja="点が最後の行の上にあると、その下の行がない。",
        en="For a point on the last row there is no row below it.",
    ),
    "kept-too-early": dict(
        right="np.minimum(np.floor(ys).astype(int), height - 2)",
        wrong="np.minimum(np.floor(ys).astype(int), height - 3)",
        ja="1 行手前で止めている。最後の 2 行の間の点が、外挿で求められる。",
        en="This stops a row early: points between the last two rows are extrapolated.",
    ),
    "nearest-column": dict(
        right="np.floor(xs).astype(int)",
        wrong="np.round(xs).astype(int)",
        ja="最も近い列を左の列としている。",
        en="The nearest column is taken for the left one.",
    ),
    "last-column-not-kept": dict(
        right="np.minimum(np.floor(xs).astype(int), width - 2)",
        wrong="np.floor(xs).astype(int)",
        ja="点が最後の列の上にあると、その右の列がない。",
        en="For a point on the last column there is no column to its right.",
    ),
    "weights-exchanged": dict(
        right="(1 - right) * features[top][:, left] + right * features[top][:, left + 1]",
        wrong="right * features[top][:, left] + (1 - right) * features[top][:, left + 1]",
        ja="重みが逆である。近いほうの重みが大きい。",
        en="The weights are exchanged: the nearer one weighs more.",
    ),
    "left-only": dict(
        right="(1 - right) * features[top][:, left] + right * features[top][:, left + 1]",
        wrong="features[top][:, left]",
        ja="左の列の値だけである。横の向きに補間していない。",
        en="These are the values of the left column; across, nothing is interpolated.",
    ),
    "axes-exchanged": dict(
        right="(1 - right) * features[top][:, left]",
        wrong="(1 - right) * features[left][:, top]",
        ja="行と列が逆である。features は y が先の軸である。",
        en="Rows and columns are exchanged; the first axis of features is y.",
    ),
    "pairs-of-places": dict(
        right="right * features[top][:, left + 1]",
        wrong="right * features[top, left + 1]",
        ja="同じ番号の行と列を組にしている。すべての行と列の組が要る。",
        en="Rows and columns of equal numbers are paired; all pairs are wanted.",
    ),
    "largest": dict(
        right="(1 - down) * upper + down * lower",
        wrong="np.maximum(upper, lower)",
        ja="大きいほうをとっている。補間は、近さの重みの付いた和である。",
        en="This takes the larger; interpolation is a sum weighted by nearness.",
    ),
    "mean-of-both": dict(
        right="(1 - down) * upper + down * lower",
        wrong="(upper + lower) / 2",
        ja="上下を同じ重みで平均している。",
        en="Upper and lower weigh the same here.",
    ),
    "upside-down": dict(
        right="(1 - down) * upper + down * lower",
        wrong="down * upper + (1 - down) * lower",
        ja="上下の重みが逆である。",
        en="The weights of upper and lower are exchanged.",
    ),
}
