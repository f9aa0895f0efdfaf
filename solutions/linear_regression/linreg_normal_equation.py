"""最小二乗法と決定係数

重回帰 ŷ = xw + b を最小二乗法で当てはめ、係数 w、切片 b、訓練データでの決定係数
r2 を、この順に返せ。

    design      x の前に、切片のための列を 1 つ足した行列
    solution    残差の 2 乗和を最小にする係数。切片、w の順に並べる
    residual    目的変数から予測を引いた値

決定係数は、目的変数の変動（平均からの差の 2 乗和）のうち、当てはめた式で説明で
きた割合である。完全に当てはまれば 1、どの行にも平均を答えるのと同じなら 0 にな
る。

design の列は線形独立で、y は一定ではない。値の小さい特徴もあるので、行列の対角
に微小な数を足してはならない。

---
    x: (samples, features)    y, residual: (samples,)    w: (features,)
    design: (samples, 1 + features)    solution: (1 + features,)
    b, r2: scalar

---
Least squares and the coefficient of determination

Fit the multiple regression ŷ = xw + b by least squares, and return its
coefficients w, its intercept b and its coefficient of determination on the
training data, r2, in this order.

    design      x with a column in front of it, for the intercept
    solution    the coefficients with the least sum of squared residuals: the
                intercept, then w
    residual    the targets less the predictions

The coefficient of determination is how much of the variation of the targets
(the sum of their squared differences from the mean) the fit explains: 1 where
it fits perfectly, 0 where it does no better than the mean as the answer to
every row.

The columns of `design` are linearly independent, and y is not constant. Some
features have small values, so that no small number is added to the diagonal of
a matrix.
"""

import numpy as np


def least_squares(x, y):
    design = np.column_stack([np.ones(len(x)), x])  # blank
    solution = np.linalg.solve(design.T @ design, design.T @ y)  # blank
    b, w = solution[0], solution[1:]
    residual = y - design @ solution  # blank
    r2 = 1 - np.sum(residual**2) / np.sum((y - np.mean(y)) ** 2)  # blank
    return w, b, r2


# ==== grading ====


def cases(rng):
    import numpy as np

    shift = int(rng.integers(4))
    yield dict(x=np.array([[1.0], [2.0], [3.0]]), y=np.array([2.0, 3.0, 7.0]) + shift)
    features = rng.choice(range(2, 6), size=2, replace=False)
    for width, spare, noise in zip(features, rng.integers(3, 9, size=2), (0.5, 3), strict=True):
        x = rng.uniform(-2, 3, size=(width + 1 + spare, width))
        w = rng.choice([-1, 1], width) * rng.uniform(0.5, 2, size=width)
        y = x @ w + rng.uniform(2, 4) + noise * rng.normal(size=len(x))
        if noise > 1:
            x[:, 0] *= 1e-3  # metres for millimetres
        yield dict(x=x, y=y)


BORDERS = {
    "one feature": "x.shape[1] == 1",
    "several features": "x.shape[1] > 1",
    "a mean that is not zero": "abs(np.mean(y)) > 0.1",
    "a feature of small values": "np.any(np.abs(x).max(axis=0) < 0.01)",
    "points that lie on no plane": "np.linalg.matrix_rank(np.column_stack([np.ones(len(x)), x, y])) == x.shape[1] + 2",
}


def oracle(x, y):
    import numpy as np
    import tensorflow as tf

    # Centred, no intercept is needed; it follows from the means.
    centred = tf.constant(x - np.mean(x, axis=0))
    target = tf.constant(y - np.mean(y))[:, None]
    w = tf.linalg.lstsq(centred, target, fast=False)
    unexplained = tf.math.reduce_variance(target - centred @ w)
    r2 = 1 - unexplained / tf.math.reduce_variance(target)
    return w[:, 0], np.mean(y) - tf.tensordot(np.mean(x, axis=0), w[:, 0], 1), r2


STEM = dict(
    ja="重回帰 ŷ = xw + b を最小二乗法で当てはめ、w、b と決定係数 r2 を求める関数である。\n"
    "x は (samples, features)、y は (samples,) である。",
    en="The function fits the multiple regression ŷ = xw + b by least squares and computes w, b\n"
    "and the coefficient of determination r2. x is (samples, features), y is (samples,).",
)

VARIANTS = {
    "insert": dict(
        right="np.column_stack([np.ones(len(x)), x])", same="np.insert(x, 0, 1, axis=1)"
    ),
    "lstsq": dict(
        right="np.linalg.solve(design.T @ design, design.T @ y)",
        same="np.linalg.lstsq(design, y, rcond=None)[0]",
    ),
    "pseudo-inverse": dict(
        right="np.linalg.solve(design.T @ design, design.T @ y)", same="np.linalg.pinv(design) @ y"
    ),
    "other-sign": dict(right="y - design @ solution", same="design @ solution - y"),
    "variances": dict(
        right="1 - np.sum(residual**2) / np.sum((y - np.mean(y)) ** 2)",
        same="1 - np.var(residual) / np.var(y)",
    ),
    "correlation-with-the-prediction": dict(
        right="1 - np.sum(residual**2) / np.sum((y - np.mean(y)) ** 2)",
        same="np.corrcoef(y, y - residual)[0, 1] ** 2",
    ),
}

MISTAKES = {
    "no-intercept": dict(
        right="np.column_stack([np.ones(len(x)), x])",
        wrong="x",
        ja="切片の列がない。これでは直線が原点を通らなければならない。",
        en="There is no column for the intercept, and the line has to pass through the origin.",
    ),
    "column-at-the-end": dict(
        right="[np.ones(len(x)), x]",
        wrong="[x, np.ones(len(x))]",
        ja="切片の列が最後にあるので、最初の係数は切片ではなくなる。",
        en="The column for the intercept is the last one, and so the first coefficient is not the intercept.",
    ),
    "zeros": dict(
        right="np.ones(len(x))",
        wrong="np.zeros(len(x))",
        ja="0 の列は何も足さず、連立方程式も解けなくなる。",
        en="A column of zeros adds nothing, and the equations can no longer be solved.",
    ),
    "products-of-rows": dict(
        right="np.linalg.solve(design.T @ design, design.T @ y)",
        wrong="np.linalg.solve(design @ design.T, y)",
        ja="サンプルどうしの内積の行列になっていて、係数の数と合わない。",
        en="This is the matrix of products of samples, which does not match the number of coefficients.",
    ),
    "not-inverted": dict(
        right="np.linalg.solve(design.T @ design, design.T @ y)",
        wrong="design.T @ y / len(y)",
        ja="特徴どうしの積の行列で解いていない。それでよいのは、列が互いに直交し、長さもそろっているときだけ。",
        en="The matrix of the features' products is left out; that is right only where columns are orthogonal and of one length.",
    ),
    "diagonal-lifted": dict(
        right="np.linalg.solve(design.T @ design, design.T @ y)",
        wrong="np.linalg.solve(design.T @ design + 1e-6 * np.eye(len(design.T)), design.T @ y)",
        exam=False,
        ja="対角に足した数は、微小でも Ridge 回帰のペナルティになる。値の小さい特徴では、係数が目に見えて縮む。",
        en="However small, what is added to the diagonal is the penalty of ridge regression; of features with small values it shrinks the coefficients visibly.",
    ),
    "multiplied": dict(
        right="np.linalg.solve(design.T @ design, design.T @ y)",
        wrong="design.T @ design @ design.T @ y",
        ja="逆行列を掛けるところで、行列そのものを掛けている。",
        en="The matrix itself is multiplied where its inverse is needed.",
    ),
    "targets-for-residuals": dict(
        right="y - design @ solution",
        wrong="y",
        ja="予測を引いていない。",
        en="The predictions are not taken away.",
    ),
    "no-intercept-in-prediction": dict(
        right="y - design @ solution",
        wrong="y - x @ w",
        ja="予測に切片が入っていない。",
        en="The predictions lack the intercept.",
    ),
    "unexplained": dict(
        right="1 - np.sum(residual**2) / np.sum((y - np.mean(y)) ** 2)",
        wrong="np.sum(residual**2) / np.sum((y - np.mean(y)) ** 2)",
        ja="これは説明できずに残った割合である。",
        en="This is the part that is left unexplained.",
    ),
    "not-centred": dict(
        right="np.sum((y - np.mean(y)) ** 2)",
        wrong="np.sum(y**2)",
        ja="目的変数の変動は、0 からではなく平均から測る。",
        en="The variation of the targets is measured from their mean, not from 0.",
    ),
    "not-squared": dict(
        right="1 - np.sum(residual**2) / np.sum((y - np.mean(y)) ** 2)",
        wrong="np.corrcoef(y, design @ solution)[0, 1]",
        ja="目的変数と予測の相関係数（重相関係数）である。決定係数は、その 2 乗に当たる。",
        en="This is the correlation of targets and predictions; the coefficient of determination is its square.",
    ),
    "absolute-values": dict(
        right="1 - np.sum(residual**2) / np.sum((y - np.mean(y)) ** 2)",
        wrong="1 - np.sum(np.abs(residual)) / np.sum(np.abs(y - np.mean(y)))",
        ja="絶対値の和の比になっている。変動は 2 乗和で測る。",
        en="This is a ratio of sums of absolute values; variation is a sum of squares.",
    ),
}
