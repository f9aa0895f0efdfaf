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
    x = (np.arange(columns) + 0.5) * stride  # blank
    y = (np.arange(rows) + 0.5) * stride  # blank
    widths = np.outer(scales, 1 / np.sqrt(ratios)).ravel()  # blank
    heights = np.outer(scales, np.sqrt(ratios)).ravel()  # blank
    shapes = np.stack([widths, heights], axis=1)
    centers = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 1, 2)  # blank
    anchors = np.concatenate([centers - shapes / 2, centers + shapes / 2], axis=-1).reshape(-1, 4)
    return anchors


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(rows=1, columns=1, stride=4, scales=np.array([8.0]), ratios=np.array([4.0]))
    for _ in range(2):
        rows, columns, s, r = (int(n) for n in rng.choice([2, 3, 4, 5], size=4, replace=False))
        yield dict(
            rows=rows,
            columns=columns,
            stride=int(rng.choice([4, 8, 16])),
            scales=rng.permutation(np.arange(1, 9))[:s] * 16.0,
            ratios=rng.permutation(np.array([0.25, 0.5, 1, 2, 3, 5]))[:r],
        )
    odd = int(rng.choice([3, 5, 7]))
    yield dict(
        rows=int(rng.integers(3, 6)),
        columns=1,
        stride=odd,
        scales=rng.uniform(10, 50, size=1),
        ratios=np.array([0.5, 1.0, 2.0]),
    )


BORDERS = {
    "a map that is no square": "rows != columns",
    "several scales and ratios": "len(scales) > 1 and len(ratios) > 1",
    "an odd stride": "stride % 2 == 1",
    "a single cell": "rows == columns == 1",
    "a ratio that is not 1": "np.any(ratios != 1)",
    "taller and wider than a square": "np.any(ratios > 1) and np.any(ratios < 1)",
}


def oracle(rows, columns, stride, scales, ratios):
    import math

    import tensorflow as tf

    anchors = []
    for row in range(rows):
        for column in range(columns):
            for scale in scales.tolist():
                for ratio in ratios.tolist():
                    # width · height is scale², height / width is ratio.
                    width = math.sqrt(scale * scale / ratio)
                    height = scale * scale / width
                    left = column * stride + stride / 2 - width / 2
                    top = row * stride + stride / 2 - height / 2
                    anchors.append([left, top, left + width, top + height])
    return tf.constant(anchors, tf.float64)


STEM = dict(
    ja="縦 rows、横 columns の特徴マップの各位置に置くアンカーの座標を、画素の単位で求める。stride は 1 マ\n"
    "スの一辺、scales は面積の平方根、ratios は幅に対する高さの比である。アンカーの中心はマスの中央にある。\n"
    "行は、マスの行、マスの列、scales、ratios の順に並べる。",
    en="This finds, in pixels, the anchors at each place of a feature map of `rows` by `columns`. stride is\n"
    "the side of a cell, scales are roots of areas, ratios are heights divided by widths. Anchors have\n"
    "their centre in the middle of a cell. They are in the order of the cell's row, its column,\n"
    "scales, ratios.",
)


def plot(case, outputs):
    from matplotlib.figure import Figure
    from matplotlib.patches import Rectangle

    figure = Figure(figsize=(6, 6), layout="constrained")
    axes = figure.subplots()
    boxes = outputs[next(iter(outputs))].reshape(-1, 4)
    kinds = len(case["scales"]) * len(case["ratios"])
    middle = len(boxes) // kinds // 2 * kinds
    for number, (x1, y1, x2, y2) in enumerate(boxes):
        axes.plot((x1 + x2) / 2, (y1 + y2) / 2, marker=".", color="gray")
        if middle <= number < middle + kinds:
            color = f"C{number % 10}"
            axes.add_patch(Rectangle((x1, y1), x2 - x1, y2 - y1, fill=False, edgecolor=color))
    side = int(case["stride"])
    size = int(case["columns"]) * side, int(case["rows"]) * side
    axes.add_patch(Rectangle((0, 0), *size, fill=False, linestyle=":"))
    axes.autoscale_view()
    axes.set_aspect("equal")
    axes.invert_yaxis()
    axes.set_title("all centres, the anchors of one place; dotted: the picture")
    return figure


VARIANTS = {
    "half-a-stride": dict(
        right="(np.arange(columns) + 0.5) * stride", same="np.arange(columns) * stride + stride / 2"
    ),
    "odd-halves": dict(
        right="(np.arange(rows) + 0.5) * stride", same="np.arange(1, 2 * rows, 2) * stride / 2"
    ),
    "root-of-the-inverse": dict(right="1 / np.sqrt(ratios)", same="np.sqrt(1 / ratios)"),
    "power": dict(
        right="np.outer(scales, np.sqrt(ratios)).ravel()",
        same="(scales[:, None] * ratios**0.5).reshape(-1)",
    ),
    "repeated": dict(
        right="np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 1, 2)",
        same="np.stack([np.tile(x, rows), np.repeat(y, columns)], axis=1)[:, None]",
    ),
}

MISTAKES = {
    "corner-of-the-cell": dict(
        edits=[
            dict(right="(np.arange(columns) + 0.5) * stride", wrong="np.arange(columns) * stride"),
            dict(right="(np.arange(rows) + 0.5) * stride", wrong="np.arange(rows) * stride"),
        ],
        ja="マスの左上の角に置いている。中央は、そこから半マスだけずれる。",
        en="This puts them at a corner of the cell; its middle is half a cell further.",
    ),
    "corner-across": dict(
        right="(np.arange(columns) + 0.5) * stride",
        wrong="np.arange(columns) * stride",
        ja="横の位置が、マスの左の辺になっている。",
        en="Across, this is the left side of the cell.",
    ),
    "half-a-pixel": dict(
        right="(np.arange(columns) + 0.5) * stride",
        wrong="np.arange(columns) * stride + 0.5",
        ja="0.5 画素しかずれていない。半マスは stride の半分である。",
        en="This is off by half a pixel; half a cell is half the stride.",
    ),
    "as-many-as-rows": dict(
        right="np.arange(columns)",
        wrong="np.arange(rows)",
        ja="横の位置が、行の数だけある。",
        en="Across there are as many places as there are rows here.",
    ),
    "corner-down": dict(
        right="(np.arange(rows) + 0.5) * stride",
        wrong="np.arange(rows) * stride",
        ja="縦の位置が、マスの上の辺になっている。",
        en="Down, this is the upper side of the cell.",
    ),
    "spread-over-the-picture": dict(
        right="(np.arange(rows) + 0.5) * stride",
        wrong="np.linspace(0, rows * stride, rows)",
        ja="画像の端から端に並べている。中心は、どのマスでも中央にある。",
        en="These reach from edge to edge; centres are in the middle of their cells.",
    ),
    "ratio-of-width-to-height": dict(
        edits=[
            dict(right="1 / np.sqrt(ratios)", wrong="np.sqrt(ratios)"),
            dict(
                right="np.outer(scales, np.sqrt(ratios))",
                wrong="np.outer(scales, 1 / np.sqrt(ratios))",
            ),
        ],
        ja="縦横比が逆である。ここでは、幅に対する高さの比である。",
        en="The ratio is the wrong way round; here it is the height divided by the width.",
    ),
    "ratio-without-root": dict(
        edits=[
            dict(right="1 / np.sqrt(ratios)", wrong="1 / ratios"),
            dict(right="np.outer(scales, np.sqrt(ratios))", wrong="np.outer(scales, ratios)"),
        ],
        ja="平方根がない。面積は保たれるが、縦横比が 2 乗になる。",
        en="Without roots the area is kept, but the aspect ratio is squared.",
    ),
    "width-kept": dict(
        edits=[
            dict(right="1 / np.sqrt(ratios)", wrong="np.ones(len(ratios))"),
            dict(right="np.outer(scales, np.sqrt(ratios))", wrong="np.outer(scales, ratios)"),
        ],
        ja="幅を変えずに高さだけを変えている。縦横比は合うが、面積が変わってしまう。",
        en="The width stays and the height alone changes: the ratio is right, and the area is not.",
    ),
    "wide-alone": dict(
        right="1 / np.sqrt(ratios)",
        wrong="np.sqrt(ratios)",
        ja="幅と高さが同じだけ伸び、縦横比が 1 になる。",
        en="Width and height grow alike, and the aspect ratio is 1.",
    ),
    "width-squares": dict(
        right="np.outer(scales, 1 / np.sqrt(ratios)).ravel()",
        wrong="np.repeat(scales, len(ratios))",
        ja="幅が縦横比によらない。縦長のアンカーほど、幅は狭くなる。",
        en="Widths do not depend on the ratio; taller anchors have to be narrower.",
    ),
    "widths-in-another-order": dict(
        right="np.outer(scales, 1 / np.sqrt(ratios)).ravel()",
        wrong="np.outer(1 / np.sqrt(ratios), scales).ravel()",
        ja="幅の並びで、scales のほうが速く変わる。高さの並びと合わない。",
        en="Among the widths the scales change fastest, which does not fit the heights.",
    ),
    "scales-fastest": dict(
        edits=[
            dict(
                right="np.outer(scales, 1 / np.sqrt(ratios))",
                wrong="np.outer(1 / np.sqrt(ratios), scales)",
            ),
            dict(
                right="np.outer(scales, np.sqrt(ratios))", wrong="np.outer(np.sqrt(ratios), scales)"
            ),
        ],
        ja="scales のほうが速く変わる。次の層は、アンカーを番号で区別する。",
        en="Here the scales change fastest; the next layer knows anchors by their numbers.",
    ),
    "height-squares": dict(
        right="np.outer(scales, np.sqrt(ratios)).ravel()",
        wrong="np.repeat(scales, len(ratios))",
        ja="高さが縦横比によらない。",
        en="Heights do not depend on the ratio.",
    ),
    "area-for-side": dict(
        right="np.outer(scales, np.sqrt(ratios)).ravel()",
        wrong="np.sqrt(np.outer(scales, ratios)).ravel()",
        ja="scale まで平方根に入れている。scale は面積の平方根で、長さである。",
        en="The scale is under the root as well; it is the root of an area already, a length.",
    ),
    "columns-first": dict(
        right="np.meshgrid(x, y)",
        wrong='np.meshgrid(x, y, indexing="ij")',
        ja="マスを列ごとに並べている。行ごとに、左から右へ並べる。",
        en="Cells are in the order of columns; they should go row by row, from left to right.",
    ),
    "y-before-x": dict(
        right="np.stack(np.meshgrid(x, y), axis=-1)",
        wrong="np.stack(np.meshgrid(x, y)[::-1], axis=-1)",
        ja="y, x の順になっている。座標は x が先である。",
        en="This has y before x; coordinates begin with x.",
    ),
    "axes-not-last": dict(
        right="np.stack(np.meshgrid(x, y), axis=-1)",
        wrong="np.stack(np.meshgrid(x, y))",
        ja="x と y が先頭の軸になっている。形を変えると、x だけ、y だけの組ができる。",
        en="x and y are the first axis; reshaped, they make pairs of two x and of two y.",
    ),
}
