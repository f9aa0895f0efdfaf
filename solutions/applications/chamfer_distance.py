"""Chamfer 距離

2 つの点の集合 a、b の Chamfer 距離 distance を求めよ。a のそれぞれの点から、b
の最も近い点までのユークリッド距離の 2 乗を足し、b の側からも同じように足して、2
つの和を足したものとする。平均はしない。

a の i 番目の点に最も近い b の点の番号 nearest[i] も求め、nearest, distance の順
に返せ。最も近い点がいくつもあれば、番号の最も小さい点とする。2 つの集合の点の数
は違ってよい。同じ位置に点がいくつかあることもある。

---
    a: (n, D)    b: (m, D)    squares: (n, m)    nearest: (n,)
    distance: scalar

---
Chamfer distance

Compute `distance`, the Chamfer distance between two sets of points, a and b.
For each point of a the square of the Euclidean distance to the nearest point of
b is added; the same is done for the points of b; and the two sums are added.
Nothing is averaged.

Find also nearest[i], the number of the point of b that is nearest to point
number i of a, and return nearest and distance in this order. Of several points
that are nearest the one with the smallest number counts. The sets may have
different numbers of points, and some points may be at the same place.
"""

import numpy as np


def chamfer_distance(a, b):
    squares = np.sum((a[:, None] - b[None]) ** 2, axis=2)  # blank
    nearest = np.argmin(squares, axis=1)  # blank
    forth = np.sum(np.min(squares, axis=1))  # blank
    back = np.sum(np.min(squares, axis=0))  # blank
    distance = forth + back
    return nearest, distance


# ==== grading ====


def cases(rng):
    import numpy as np

    n, m = (4 + rng.permutation(8)[:2]).tolist()
    yield dict(a=np.array([[0.0], [3.0]]), b=np.array([[1.0]]))
    yield dict(a=rng.normal(size=(n, 2)), b=rng.normal(size=(m, 2)) + rng.normal(size=2))
    yield dict(a=rng.normal(size=(m + 2, 3)), b=2 * rng.normal(size=(n, 3)))
    # The same places, but not as often: nothing is between them.
    spots = rng.permutation(np.array([[0.0, 0.0], [1.0, 0.5], [3.0, 1.0]]))
    yield dict(a=spots[rng.permutation([0, 0, 0, 1, 2])], b=spots[rng.permutation([0, 1, 2, 2])])
    # Points of a grid: many are as near as others.
    side = int(rng.integers(3, 5))
    grid = np.stack(np.meshgrid(np.arange(side), np.arange(side)), axis=-1).reshape(-1, 2)
    yield dict(a=rng.permutation(grid)[: side + 2] + 0.5, b=rng.permutation(grid).astype(float))
    wide = 3 + int(rng.integers(5))
    yield dict(a=rng.normal(size=(1, wide)), b=rng.normal(size=(n, wide)))
    # A point far away from all others.
    far = rng.normal(size=(n, 2))
    far[rng.integers(n)] += 50
    yield dict(a=rng.normal(size=(n + 1, 2)), b=far)


BORDERS = {
    "more points in a": "len(a) > len(b) > 1",
    "more points in b": "1 < len(a) < len(b)",
    "a single point": "len(a) == 1 or len(b) == 1",
    "sets of the same places": "len(a) != len(b) and {tuple(p) for p in a} == {tuple(p) for p in b}",
    "several nearest points": "any(np.sum(np.isclose(s, s.min())) > 1 for s in np.sum((a[:, None] - b) ** 2, axis=2)) and len(a) > 2",
    "a point far away": "np.ptp(b) > 20",
    "three dimensions": "a.shape[1] == 3",
}


def oracle(a, b):
    import tensorflow as tf

    squares = tf.reduce_sum(tf.math.squared_difference(a[:, None], b[None]), axis=-1)
    one, other = tf.reduce_min(squares, axis=1), tf.reduce_min(squares, axis=0)
    return tf.argmin(squares, axis=1), tf.reduce_sum(one) + tf.reduce_sum(other)


def plot(case, outputs):
    import numpy as np
    from matplotlib.figure import Figure

    figure = Figure(figsize=(5, 5), layout="constrained")
    axes = figure.subplots()
    a, b = (np.column_stack([p, np.zeros(len(p))])[:, :2] for p in (case["a"], case["b"]))
    for point, place in zip(a, np.ravel(outputs.get("nearest", [])), strict=False):
        if 0 <= place < len(b):
            axes.plot(*np.array([point, b[int(place)]]).T, color="grey", linewidth=0.8)
    axes.plot(*a.T, marker="o", linestyle="none", label="a")
    axes.plot(*b.T, marker="x", linestyle="none", label="b")
    axes.legend()
    axes.set(aspect="equal")
    return figure


STEM = dict(
    ja="2 つの点の集合 a (n, D)、b (m, D) の Chamfer 距離 distance と、a の各点に最も近い b の点の番号 nearest を求める関数である。距離の 2 乗を使い、平均はしない。",
    en="The function computes the Chamfer distance between two sets of points, a, (n, D), and b, (m, D), from squared distances and without averaging, and for each point of a the number of the nearest point of b.",
)

VARIANTS = {
    "expanded": dict(
        right="np.sum((a[:, None] - b[None]) ** 2, axis=2)",
        same="np.linalg.norm(a[:, None] - b, axis=-1) ** 2",
    ),
    "sorted": dict(
        right="np.argmin(squares, axis=1)",
        same="np.argsort(squares, axis=1, kind='stable')[:, 0]",
    ),
    "of-the-nearest": dict(
        right="np.sum(np.min(squares, axis=1))",
        same="np.sum(squares[np.arange(len(a)), nearest])",
    ),
    "columns": dict(
        right="np.sum(np.min(squares, axis=0))",
        same="sum(column.min() for column in squares.T)",
    ),
}

MISTAKES = {
    "not-squared": dict(
        right="np.sum((a[:, None] - b[None]) ** 2, axis=2)",
        wrong="np.sqrt(np.sum((a[:, None] - b[None]) ** 2, axis=2))",
        ja="平方根をとっている。足すのは距離の 2 乗である。",
        en="The square root is taken; it is squares of distances that are added.",
    ),
    "city-block": dict(
        right="np.sum((a[:, None] - b[None]) ** 2, axis=2)",
        wrong="np.sum(np.abs(a[:, None] - b[None]), axis=2)",
        ja="座標の差の絶対値の和（マンハッタン距離）になっている。",
        en="This is the sum of absolute differences, the Manhattan distance.",
    ),
    "mean-over-coordinates": dict(
        right="np.sum((a[:, None] - b[None]) ** 2, axis=2)",
        wrong="np.mean((a[:, None] - b[None]) ** 2, axis=2)",
        ja="座標について平均している。次元の数だけ小さくなる。",
        en="This averages over the coordinates, and is smaller by their number.",
    ),
    "farthest": dict(
        right="np.argmin(squares, axis=1)",
        wrong="np.argmax(squares, axis=1)",
        ja="最も遠い点を選んでいる。",
        en="This picks the farthest point.",
    ),
    "from-b": dict(
        right="np.argmin(squares, axis=1)",
        wrong="np.argmin(squares, axis=0)",
        ja="b の各点に最も近い、a の点の番号になっている。",
        en="These are the numbers of the points of a that are nearest to those of b.",
    ),
    "last-of-equals": dict(
        right="np.argmin(squares, axis=1)",
        wrong="squares.shape[1] - 1 - np.argmin(squares[:, ::-1], axis=1)",
        ja="等しい距離の点のうち、番号の最も大きいものを選んでいる。",
        en="Of points at the same distance this takes the one with the greatest number.",
    ),
    "average-forth": dict(
        right="np.sum(np.min(squares, axis=1))",
        wrong="np.mean(np.min(squares, axis=1))",
        ja="a の点の数で割っている。ここでは和のままとする。",
        en="This divides by the number of points of a; here it stays a sum.",
    ),
    "hausdorff": dict(
        right="np.sum(np.min(squares, axis=1))",
        wrong="np.max(np.min(squares, axis=1))",
        ja="最も悪い点だけを見ている。それは Hausdorff 距離の考え方である。",
        en="Only the worst point counts here, as in the Hausdorff distance.",
    ),
    "all-pairs": dict(
        right="np.sum(np.min(squares, axis=1))",
        wrong="np.sum(np.mean(squares, axis=1))",
        ja="すべての点までの平均になっている。見るのは最も近い点だけである。",
        en="This averages over all points; only the nearest one counts.",
    ),
    "one-side": dict(
        right="np.sum(np.min(squares, axis=0))",
        wrong="0",
        ja="a の側からしか測っていない。b にだけある点の遠さが見えない。",
        en="This measures from the side of a alone, and does not see points that only b has.",
    ),
    "same-side-twice": dict(
        right="np.sum(np.min(squares, axis=0))",
        wrong="np.sum(np.min(squares, axis=1))",
        ja="a の側からの和を 2 度足している。",
        en="The sum from the side of a is added twice.",
    ),
    "average-back": dict(
        right="np.sum(np.min(squares, axis=0))",
        wrong="np.mean(np.min(squares, axis=0))",
        ja="b の点の数で割っている。",
        en="This divides by the number of points of b.",
    ),
    "hausdorff-back": dict(
        right="np.sum(np.min(squares, axis=0))",
        wrong="np.max(np.min(squares, axis=0))",
        ja="b の側では、最も悪い点だけを見ている。",
        en="On the side of b only the worst point counts here.",
    ),
}
