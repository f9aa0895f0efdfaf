"""FCOS の目標と centerness

FCOS は、特徴マップの位置を入力画像の座標に直した点 points のうち、正解の矩形
box の内側にあるものを正例とする。正例の点は、矩形の左、上、右、下の辺までの距
離 distances と、中心への近さ centerness を学ぶ。inside, distances, centerness
の順に返せ。

    inside        点が矩形の内側にあるかどうか（真偽値）。辺の上は含まない
    distances     どの点でも、左、上、右、下の順。外側の点では負の値が混じる
    centerness    左右の距離の、小さいほうを大きいほうで割った比と、上下の距離の
                  同じ比との積の平方根。内側にない点では 0 とする

x は右へ、y は下へ測る。

---
    points: (n, 2)    x, y
    box: (4,)         x1, y1, x2, y2    x1 < x2, y1 < y2
    inside, centerness: (n,)    distances: (n, 4)

---
FCOS's targets and centerness

Of the places of a feature map, given as points in the coordinates of the input,
FCOS takes those inside a true box as positives. Such a point learns its
distances from the left, top, right and bottom sides of the box, and how near it
is to the centre, its centerness. Return inside, distances and centerness, in
this order.

    inside        whether a point is inside the box (truth values); the sides
                  are not inside
    distances     for all points, in the order left, top, right, bottom; some of
                  those of points outside are negative
    centerness    the ratio of the smaller to the larger of the left and right
                  distances, times that of the top and bottom distances, of
                  which the square root is taken; 0 for points not inside

x is measured to the right, y downwards.
"""

import numpy as np


def fcos_centerness(points, box):
    distances = np.concatenate([points - box[:2], box[2:] - points], axis=1)  # blank
    inside = np.min(distances, axis=1) > 0  # blank
    centerness = np.zeros(len(points))
    left, top, right, bottom = distances[inside].T
    across = np.minimum(left, right) / np.maximum(left, right)  # blank
    down = np.minimum(top, bottom) / np.maximum(top, bottom)  # blank
    centerness[inside] = np.sqrt(across * down)  # blank
    return inside, distances, centerness


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(width, height, extra):
        corner = rng.integers(-20, 60, size=2)
        size = np.array([width, height])
        inner = [rng.integers(1, side, size=extra) for side in size]
        beside = [
            (0, rng.integers(1, height)),
            (rng.integers(1, width), height),
            (0, 0),
            (-rng.integers(1, 9), rng.integers(1, height)),
            (rng.integers(1, width), height + rng.integers(1, 9)),
            (-rng.integers(1, 9), height + rng.integers(1, 9)),
            (width + rng.integers(1, 9), -rng.integers(1, 9)),
        ]
        places = np.concatenate([np.stack(inner, axis=1), np.array(beside), size[None] / 2])
        places = rng.permutation(places) + corner
        return dict(
            points=places.astype(float), box=np.concatenate([corner, corner + size]).astype(float)
        )

    yield dict(points=np.array([[3.0, 1.0]]), box=np.array([2.0, 0.0, 6.0, 5.0]))
    for _ in range(2):
        width, height = rng.choice(range(9, 30), size=2, replace=False)
        yield draw(int(width), int(height), int(rng.integers(4, 12)))
    shift = rng.integers(1, 9)
    yield dict(
        points=np.array([[2.0, 3.0], [9.0, 9.0]]) + shift, box=np.array([1.0, 2, 4, 7]) + shift
    )
    yield dict(points=np.array([[0.0, 5.0]]) - shift, box=np.array([0.0, 0.0, 3.0, 9.0]))


BORDERS = {
    "a point on a side": "np.any((points[:, 0] == box[0]) & (points[:, 1] > box[1]) & (points[:, 1] < box[3]))",
    "a point at a corner": "np.any(np.all(points == box[:2], axis=1))",
    "outside along both axes": "np.any(np.all((points < box[:2]) | (points > box[2:]), axis=1))",
    "the centre": "np.any(np.all(2 * points == box[:2] + box[2:], axis=1))",
    "no point inside": "not np.any(np.all((points > box[:2]) & (points < box[2:]), axis=1))",
    "a single point": "len(points) == 1",
}


def oracle(points, box):
    import tensorflow as tf

    # From the offset from the centre: the ratio is (half − |offset|) / (half + |offset|).
    center, half = (box[:2] + box[2:]) / 2, (box[2:] - box[:2]) / 2
    offset = points - center
    distances = tf.concat([half + offset, half - offset], axis=1)
    away = tf.abs(offset)
    inside = tf.reduce_all(away < half, axis=1)
    ratio = tf.reduce_prod((half - away) / (half + away), axis=1)
    zero = tf.zeros_like(ratio)
    return inside, distances, tf.where(inside, tf.sqrt(tf.where(inside, ratio, zero)), zero)


STEM = dict(
    ja="FCOS で、点 points（x, y）のうち正解の矩形 box（x1, y1, x2, y2）の内側にあるもの（辺の上は含まな\n"
    "い）を正例とし、矩形の左、上、右、下の辺までの距離 distances と、中心への近さ centerness を求める。\n"
    "centerness は、内側にない点では 0 である。",
    en="In FCOS those of the points (x, y) that are inside the true box (x1, y1, x2, y2), its sides not\n"
    "included, are positives. This finds their distances from the left, top, right and bottom sides\n"
    "and their centerness, how near they are to the centre, which is 0 for points not inside.",
)


def plot(case, outputs):
    import numpy as np
    from matplotlib.figure import Figure
    from matplotlib.patches import Rectangle

    figure = Figure(figsize=(6, 5), layout="constrained")
    axes = figure.subplots()
    x1, y1, x2, y2 = case["box"]
    axes.add_patch(Rectangle((x1, y1), x2 - x1, y2 - y1, fill=False, edgecolor="tab:green"))
    points, values = case["points"], np.ravel(outputs["centerness"])
    shown = axes.scatter(points[:, 0], points[:, 1], c=values, vmin=0, vmax=1, cmap="viridis")
    outside = ~np.ravel(outputs["inside"]).astype(bool)
    axes.scatter(points[outside, 0], points[outside, 1], marker="x", color="tab:red")
    axes.set_aspect("equal")
    axes.invert_yaxis()
    axes.set_title("crossed: not inside")
    figure.colorbar(shown, label="centerness")
    return figure


VARIANTS = {
    "signs": dict(
        right="np.concatenate([points - box[:2], box[2:] - points], axis=1)",
        same="np.hstack([points, -points]) - np.hstack([box[:2], -box[2:]])",
    ),
    "all": dict(right="np.min(distances, axis=1) > 0", same="np.all(distances > 0, axis=1)"),
    "ratio": dict(
        right="np.minimum(left, right) / np.maximum(left, right)",
        same="np.minimum(left / right, right / left)",
    ),
    "ratio-down": dict(
        right="np.minimum(top, bottom) / np.maximum(top, bottom)",
        same="np.minimum(top / bottom, bottom / top)",
    ),
    "power": dict(right="np.sqrt(across * down)", same="across**0.5 * down**0.5"),
}

MISTAKES = {
    "corner-distances": dict(
        right="[points - box[:2], box[2:] - points]",
        wrong="[points - box[:2], points - box[2:]]",
        ja="右と下の符号が逆である。内側の点では 4 つとも正になる。",
        en="Right and bottom have the wrong sign; of a point inside all four are positive.",
    ),
    "right-and-left": dict(
        right="[points - box[:2], box[2:] - points]",
        wrong="[box[2:] - points, points - box[:2]]",
        ja="左・上と右・下が入れ替わっている。",
        en="Left and top are exchanged with right and bottom.",
    ),
    "no-signs": dict(
        right="np.concatenate([points - box[:2], box[2:] - points], axis=1)",
        wrong="np.abs(np.concatenate([points - box[:2], box[2:] - points], axis=1))",
        ja="絶対値をとると、外側の点も内側に見える。",
        en="Without signs points outside look as if they were inside.",
    ),
    "sides-inside": dict(
        right="np.min(distances, axis=1) > 0",
        wrong="np.min(distances, axis=1) >= 0",
        ja="辺の上の点まで含めている。",
        en="Points on the sides are included.",
    ),
    "any-side": dict(
        right="np.min(distances, axis=1) > 0",
        wrong="np.max(distances, axis=1) > 0",
        ja="負の距離が 1 つでもあれば外側である。これでは外側の点まで含まれる。",
        en="A single negative distance is enough to be outside; here points outside are taken in.",
    ),
    "positive-product": dict(
        right="np.min(distances, axis=1) > 0",
        wrong="np.prod(distances, axis=1) > 0",
        ja="負の距離が 2 つあると積は正になる。縦にも横にも外れた点である。",
        en="Two negative distances have a positive product: points outside along both axes.",
    ),
    "along-points": dict(
        right="np.min(distances, axis=1) > 0",
        wrong="np.min(distances, axis=0) > 0",
        ja="点の軸に沿って最小値をとっている。最小値は、点ごとに 4 つの距離からとる。",
        en="The minimum is taken along the points; each point has its own four distances.",
    ),
    "neighbouring-sides": dict(
        right="np.minimum(left, right) / np.maximum(left, right)",
        wrong="np.minimum(left, top) / np.maximum(left, top)",
        ja="左と上を比べている。組にするのは、向かい合う辺である。",
        en="Left and top are compared; the pairs are opposite sides.",
    ),
    "left-over-right": dict(
        right="np.minimum(left, right) / np.maximum(left, right)",
        wrong="left / right",
        ja="左が長いと 1 を超える。中心からどちらにずれても同じだけ下がる値である。",
        en="This exceeds 1 if the left is longer; it should fall alike to either side of the centre.",
    ),
    "left-of-the-width": dict(
        right="np.minimum(left, right) / np.maximum(left, right)",
        wrong="np.minimum(left, right) / (left + right)",
        ja="幅に対する割合で、中心でも 0.5 にしかならない。",
        en="That is a share of the width, and 0.5 even at the centre.",
    ),
    "top-over-bottom": dict(
        right="np.minimum(top, bottom) / np.maximum(top, bottom)",
        wrong="top / bottom",
        ja="上が長いと 1 を超える。",
        en="This exceeds 1 if the top is longer.",
    ),
    "upside-down": dict(
        right="np.minimum(top, bottom) / np.maximum(top, bottom)",
        wrong="np.maximum(top, bottom) / np.minimum(top, bottom)",
        ja="分子と分母が逆で、端ほど大きくなる。",
        en="This is upside down, and grows towards the edges.",
    ),
    "no-root": dict(
        right="np.sqrt(across * down)",
        wrong="across * down",
        ja="平方根をとっていない。中心から外れたときの下がり方が急になる。",
        en="The root is missing: the value falls too fast away from the centre.",
    ),
    "arithmetic-mean": dict(
        right="np.sqrt(across * down)",
        wrong="(across + down) / 2",
        ja="相加平均である。片方の向きで端にあっても、0 に近づかない。",
        en="That is the arithmetic mean, which is not near 0 at an edge of one direction.",
    ),
    "smaller-one": dict(
        right="np.sqrt(across * down)",
        wrong="np.minimum(across, down)",
        ja="小さいほうだけを見ている。centerness は、両方の向きの比の積の平方根である。",
        en="Only the smaller counts here; it is the root of the product of both.",
    ),
}
