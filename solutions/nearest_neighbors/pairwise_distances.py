"""いろいろな距離の行列

x のすべての行と y のすべての行の組について、4 種類の距離を求めよ。どの行列で
も、i 行 j 列が x の i 行目と y の j 行目との距離である。

    difference    x の行から y の行を引いた差
    euclidean     ユークリッド距離
    manhattan     マンハッタン距離
    minkowski     Lp 距離（ミンコフスキー距離）。p ≧ 1 は整数とは限らない
    cosine        コサイン距離。なす角が 0° なら 0、60° なら 1/2、90° なら 1、
                  180° なら 2

どの行も 0 ベクトルではない。euclidean, manhattan, minkowski, cosine の順に返
せ。

---
    x: (queries, features)    y: (points, features)    p: scalar
    difference: (queries, points, features)
    euclidean, manhattan, minkowski, cosine: (queries, points)

---
Matrices of several distances

For every row of x with every row of y compute four kinds of distance. In each
matrix row i, column j is the distance of row i of x from row j of y.

    difference    the rows of x minus the rows of y
    euclidean     the Euclidean distance
    manhattan     the Manhattan distance
    minkowski     the Lp distance (Minkowski's). p ≥ 1 need not be an integer
    cosine        the cosine distance: 0 for an angle of 0° between the two, 1/2
                  for 60°, 1 for 90° and 2 for 180°

No row is the zero vector. Return euclidean, manhattan, minkowski and cosine, in
this order.
"""

import numpy as np


def pairwise_distances(x, y, p):
    difference = x[:, None] - y  # blank
    euclidean = np.sqrt(np.sum(difference**2, axis=-1))  # blank
    manhattan = np.sum(np.abs(difference), axis=-1)  # blank
    minkowski = np.sum(np.abs(difference) ** p, axis=-1) ** (1 / p)  # blank
    lengths = np.linalg.norm(x, axis=1)[:, None] * np.linalg.norm(y, axis=1)
    cosine = 1 - x @ y.T / lengths  # blank
    return euclidean, manhattan, minkowski, cosine


# ==== grading ====


def cases(rng):
    import numpy as np

    def rows(count, features):
        # Quarters: their squares and sums have no rounding, so that equal rows are at distance 0 in any way of counting.
        drawn = rng.integers(1, 13, size=(count, features)) * rng.choice([-1, 1], (count, features))
        return drawn / 4

    scale = float(rng.integers(1, 4))
    y = scale * np.array([[0.0, 8.0], [-3.0, -4.0], [6.0, 8.0]])
    yield dict(x=scale * np.array([[3.0, 4.0]]), y=y, p=3.0)
    queries, features, points = rng.choice(range(3, 9), size=3, replace=False)
    for p in (rng.choice([1.5, 2.5, 3.5]), 1.0, rng.choice([3.0, 4.0, 5.0])):
        x, y = rows(queries, features), rows(points, features)
        y[1] = x[0]
        y[2] = -2 * x[1]
        yield dict(x=x, y=y, p=float(p))


BORDERS = {
    "a row of x that is a row of y": "any((row == y).all(axis=1).any() for row in x)",
    "rows of opposite directions": "len(x) > 1 and np.any(np.all(np.isclose(y[:, None], -2 * x), axis=-1))",
    "the same direction, another length": "any(np.all(2 * x[0] == row) for row in y)",
    "p = 1": "p == 1",
    "a p that is no integer": "p != int(p)",
    "an odd p and a negative difference": "p % 2 == 1 and p > 1 and np.any(x[:, None] < y)",
}


def oracle(x, y, p):
    import keras
    import tensorflow as tf

    difference = tf.expand_dims(x, 1) - tf.expand_dims(y, 0)
    norms = [tf.norm(difference, ord=order, axis=-1) for order in ("euclidean", 1, p)]
    similarity = keras.losses.cosine_similarity(x[:, None], y[None])  # negative in Keras
    return *norms, 1 + similarity


STEM = dict(
    ja="x の各行と y の各行の組について、ユークリッド距離・マンハッタン距離・Lp 距離・\n"
    "コサイン距離の行列を求める関数である。x は (queries, features)、y は\n"
    "(points, features)、返す行列はどれも (queries, points) である。",
    en="The function computes the matrices of the Euclidean, Manhattan, Lp and cosine distances\n"
    "of each row of x from each row of y. x is (queries, features), y (points, features), and\n"
    "each matrix that is returned (queries, points).",
)

VARIANTS = {
    "other-sign": dict(right="x[:, None] - y", same="y - x[:, None]"),
    "three-axes": dict(right="x[:, None] - y", same="x[:, np.newaxis, :] - y[np.newaxis, :, :]"),
    "norm": dict(
        right="np.sqrt(np.sum(difference**2, axis=-1))",
        same="np.linalg.norm(difference, axis=-1)",
    ),
    "expanded": dict(
        right="np.sqrt(np.sum(difference**2, axis=-1))",
        same="np.sqrt((x**2).sum(axis=1)[:, None] - 2 * x @ y.T + (y**2).sum(axis=1))",
    ),
    "norm-one": dict(
        right="np.sum(np.abs(difference), axis=-1)",
        same="np.linalg.norm(difference, ord=1, axis=-1)",
    ),
    "unit-vectors": dict(
        right="1 - x @ y.T / lengths",
        same="1 - (x / np.linalg.norm(x, axis=1)[:, None]) @ (y / np.linalg.norm(y, axis=1)[:, None]).T",
    ),
}

MISTAKES = {
    "transposed": dict(
        right="x[:, None] - y",
        wrong="x - y[:, None]",
        ja="軸を足す側が逆で、行が y、列が x の行列になる。",
        en="The new axis is in the other array: here rows stand for y and columns for x.",
    ),
    "row-by-row": dict(
        right="x[:, None] - y",
        wrong="(x[:, None] - y)[:, :1]",
        exam=False,
        ja="y の最初の行としか比べていない。",
        en="This compares with the first row of y only.",
    ),
    "no-new-axis": dict(
        right="x[:, None] - y",
        wrong="x - y",
        ja="同じ位置の行どうしを引こうとしている。すべての組の差をとるには、軸が 1 つ足りない。",
        en="This subtracts rows at equal places; for all pairs an axis is missing.",
    ),
    "squared": dict(
        right="np.sqrt(np.sum(difference**2, axis=-1))",
        wrong="np.sum(difference**2, axis=-1)",
        ja="2 乗のままである。近い順は変わらないが、距離としての値が違う。",
        en="This is the square: the order of nearness is the same, the value of the distance is not.",
    ),
    "mean-for-sum": dict(
        right="np.sqrt(np.sum(difference**2, axis=-1))",
        wrong="np.sqrt(np.mean(difference**2, axis=-1))",
        ja="特徴の数で割っている。距離は和からつくる。",
        en="This is divided by the number of features; a distance is made from a sum.",
    ),
    "root-of-each": dict(
        right="np.sqrt(np.sum(difference**2, axis=-1))",
        wrong="np.sum(np.sqrt(difference**2), axis=-1)",
        ja="要素ごとに平方根をとると絶対値に戻り、その和はマンハッタン距離になる。",
        en="The root of each square is its absolute value again, and their sum the Manhattan distance.",
    ),
    "no-absolute-value": dict(
        right="np.sum(np.abs(difference), axis=-1)",
        wrong="np.abs(np.sum(difference, axis=-1))",
        ja="先に足すと、正の差と負の差が打ち消し合う。",
        en="Summed first, differences of opposite signs cancel.",
    ),
    "largest": dict(
        right="np.sum(np.abs(difference), axis=-1)",
        wrong="np.max(np.abs(difference), axis=-1)",
        ja="最大の差だけを見るのはチェビシェフ距離で、Lp 距離の p → ∞ に当たる。",
        en="The largest difference alone is the Chebyshev distance, the limit of Lp for p → ∞.",
    ),
    "summed-over-points": dict(
        right="np.sum(np.abs(difference), axis=-1)",
        wrong="np.sum(np.abs(difference), axis=1)",
        ja="y の行について足している。足すのは特徴の軸である。",
        en="This sums over the rows of y; it is the features that are summed.",
    ),
    "no-pth-root": dict(
        right="np.sum(np.abs(difference) ** p, axis=-1) ** (1 / p)",
        wrong="np.sum(np.abs(difference) ** p, axis=-1)",
        ja="1/p 乗していない。すべての座標を 2 倍したとき、距離も 2 倍にならなければならない。",
        en="The power 1/p is missing: with all coordinates doubled, a distance has to double.",
    ),
    "square-root": dict(
        right="axis=-1) ** (1 / p)",
        wrong="axis=-1) ** (1 / 2)",
        ja="平方根でよいのは p = 2 のときだけである。",
        en="A square root is right for p = 2 alone.",
    ),
    "signed-power": dict(
        right="np.abs(difference) ** p",
        wrong="difference ** p",
        ja="負の差を p 乗している。p が奇数なら打ち消し合い、整数でなければ nan になる。",
        en="Negative differences are raised to p: they cancel for odd p, and give nan for a p that is no integer.",
    ),
    "similarity": dict(
        right="1 - x @ y.T / lengths",
        wrong="x @ y.T / lengths",
        ja="これはコサイン類似度で、似ているほど大きい。距離は、似ているほど小さくなければならない。",
        en="This is the cosine similarity, which is large for what is alike; a distance has to be small there.",
    ),
    "negative-similarity": dict(
        right="1 - x @ y.T / lengths",
        wrong="-x @ y.T / lengths",
        ja="符号を変えただけでは、向きが同じときに −1 になる。Keras の損失 CosineSimilarity はこの値である。",
        en="With the sign changed only, it is −1 for the same direction. That is what Keras's loss CosineSimilarity is.",
    ),
    "not-normalised": dict(
        right="1 - x @ y.T / lengths",
        wrong="1 - x @ y.T",
        ja="長さで割らない内積は、ベクトルの向きだけでなく長さにもよる。",
        en="A product that is not divided by the lengths depends on these, not on the directions alone.",
    ),
}
