"""Ridge 回帰の解

Ridge 回帰 ŷ = xw + b の係数 w と切片 b を、次の J を最小にする閉じた形の解と
して求めよ。λ は decay である。切片にはペナルティをかけない。

    x_centred, y_centred    x, y の平均を 0 にそろえたもの
    gram                    w の連立方程式の、左辺の行列

特徴の数が samples より多いこともある。λ は正である。w, b の順に返せ。

---
    x, x_centred: (samples, features)    y, y_centred: (samples,)
    gram: (features, features)    w: (features,)    b, decay: scalar

    J = Σ (y − xw − b)² + λ Σ w²

---
The solution of ridge regression

Find the coefficients w and the intercept b of the ridge regression ŷ = xw + b,
the closed-form solution that minimises J. λ is `decay`. The intercept is not
penalised.

    x_centred, y_centred    x and y, shifted so that their means are 0
    gram                    the matrix on the left of the equations for w

There may be more features than samples. λ is positive. Return w and b, in this
order.
"""

import numpy as np


def ridge(x, y, decay):
    x_centred = x - np.mean(x, axis=0)  # blank
    y_centred = y - np.mean(y)
    gram = x_centred.T @ x_centred + decay * np.eye(x.shape[1])  # blank
    w = np.linalg.solve(gram, x_centred.T @ y_centred)  # blank
    b = np.mean(y) - np.mean(x, axis=0) @ w  # blank
    return w, b


# ==== grading ====


def cases(rng):
    import numpy as np

    shift = float(rng.integers(1, 4))
    yield dict(x=np.array([[0.0], [2.0]]) + shift, y=np.array([1.0, 5.0]), decay=2.0)
    features = int(rng.integers(2, 5))
    sizes = (features + int(rng.integers(4, 8)), features), (features + 1, features + 3)
    for samples, width in sizes:
        x = rng.normal(size=(samples, width)) + rng.uniform(0.5, 1.5, size=width)
        y = x @ rng.normal(size=width) + rng.uniform(3, 5) + 0.3 * rng.normal(size=samples)
        yield dict(x=x, y=y, decay=float(rng.uniform(0.3, 3)))
    x = rng.normal(size=(features + 4, features)) + 1
    x[:, -1] = x[:, 0]
    yield dict(x=x, y=rng.normal(size=len(x)) + 2, decay=float(rng.uniform(0.5, 2)))


BORDERS = {
    "inputs whose mean is not zero": "np.all(np.abs(x.mean(axis=0)) > 0.01)",
    "targets whose mean is not zero": "abs(np.mean(y)) > 0.5",
    "more features than samples": "x.shape[1] > len(x)",
    "two columns that are equal": "x.shape[1] > 1 and np.all(x[:, 0] == x[:, -1])",
    "a penalty that is not 1": "abs(decay - 1) > 0.05",
}


def oracle(x, y, decay):
    import numpy as np
    import tensorflow as tf

    # Least squares with a further row √λ for each coefficient, whose target is 0; the ones have none.
    samples, features = x.shape
    ones = np.concatenate([np.ones(samples), np.zeros(features)])
    rows = np.concatenate([x, np.sqrt(decay) * np.eye(features)])
    targets = np.concatenate([y, np.zeros(features)])[:, None]
    solution = tf.linalg.lstsq(np.column_stack([rows, ones]), targets, fast=False)[:, 0]
    return solution[:-1], solution[-1]


STEM = dict(
    ja="Ridge 回帰 ŷ = xw + b の w と b を、J = Σ (y − xw − b)² + λ Σ w² を最小にする閉じた形の解として\n"
    "求める関数である。λ は decay で、切片にはペナルティをかけない。",
    en="The function computes w and b of the ridge regression ŷ = xw + b, the closed-form solution\n"
    "that minimises J = Σ (y − xw − b)² + λ Σ w². λ is `decay`; the intercept is not penalised.",
)

VARIANTS = {
    "inverse": dict(
        right="np.linalg.solve(gram, x_centred.T @ y_centred)",
        same="np.linalg.inv(gram) @ x_centred.T @ y_centred",
    ),
    "targets-not-centred": dict(
        right="np.linalg.solve(gram, x_centred.T @ y_centred)",
        same="np.linalg.solve(gram, x_centred.T @ y)",
    ),
    "diagonal": dict(
        right="decay * np.eye(x.shape[1])", same="np.diag(np.full(x.shape[1], decay))"
    ),
    "mean-of-what-is-left": dict(
        right="np.mean(y) - np.mean(x, axis=0) @ w", same="np.mean(y - x @ w)"
    ),
}

MISTAKES = {
    "not-centred": dict(
        right="x - np.mean(x, axis=0)",
        wrong="x",
        ja="入力の平均が 0 でないと、切片を除いた方程式は成り立たない。",
        en="Unless the inputs have mean 0, the equations without the intercept do not hold.",
    ),
    "one-mean": dict(
        right="x - np.mean(x, axis=0)",
        wrong="x - np.mean(x)",
        ja="特徴ごとに平均が違うので、列ごとに引く。",
        en="Each feature has a mean of its own, which is taken from its column.",
    ),
    "penalised-intercept": dict(
        edits=[
            dict(right="x - np.mean(x, axis=0)", wrong="np.column_stack([x, np.ones(len(x))])"),
            dict(right="decay * np.eye(x.shape[1])", wrong="decay * np.eye(x.shape[1] + 1)"),
            dict(
                right="np.linalg.solve(gram, x_centred.T @ y_centred)",
                wrong="np.linalg.solve(gram, x_centred.T @ y)[:-1]",
            ),
            dict(
                right="np.mean(y) - np.mean(x, axis=0) @ w",
                wrong="np.linalg.solve(gram, x_centred.T @ y)[-1]",
            ),
        ],
        exam=False,
        ja="切片までペナルティを受けている。目的変数をずらしただけで、係数が変わってしまう。",
        en="The intercept is penalised, too: shifting the targets would then change the coefficients.",
    ),
    "no-penalty": dict(
        right=" + decay * np.eye(x.shape[1])",
        wrong=" + 1e-9 * np.eye(x.shape[1])",
        exam=False,
        ja="ペナルティがない。これは最小二乗法で、同じ列が 2 つあると解が定まらない。",
        en="There is no penalty: this is least squares, which has no single solution where two columns are equal.",
    ),
    "penalty-everywhere": dict(
        right="decay * np.eye(x.shape[1])",
        wrong="decay",
        ja="行列のすべての要素に λ が足されている。ペナルティは、係数それぞれの 2 乗だけである。",
        en="λ is added to all elements; the penalty has the squares of single coefficients, no products of two.",
    ),
    "times-samples": dict(
        right="decay * np.eye(x.shape[1])",
        wrong="decay * len(x) * np.eye(x.shape[1])",
        ja="λ にデータ数が掛かっている。それは、損失が和ではなく平均のときの式である。",
        en="λ is multiplied by the number of samples, as where the loss is a mean, not a sum.",
    ),
    "halved": dict(
        right="decay * np.eye(x.shape[1])",
        wrong="0.5 * decay * np.eye(x.shape[1])",
        ja="この J では、二乗誤差にもペナルティにも ½ がない。微分の 2 は両方に出て、打ち消し合う。",
        en="In this J neither the squared errors nor the penalty has a ½; the 2 of the derivative comes in both and cancels.",
    ),
    "subtracted": dict(
        right=" + decay",
        wrong=" - decay",
        ja="符号が逆で、係数が縮まない。",
        en="The sign is wrong: the coefficients do not shrink.",
    ),
    "squared-penalty": dict(
        right="decay * np.eye",
        wrong="decay**2 * np.eye",
        ja="λ が 2 乗されている。",
        en="λ is squared.",
    ),
    "not-solved": dict(
        right="np.linalg.solve(gram, x_centred.T @ y_centred)",
        wrong="gram @ x_centred.T @ y_centred",
        ja="逆行列を掛けるところで、行列そのものを掛けている。",
        en="The matrix itself is multiplied where its inverse is needed.",
    ),
    "uniform-shrinking": dict(
        right="np.linalg.solve(gram, x_centred.T @ y_centred)",
        wrong="np.linalg.pinv(x_centred) @ y_centred / (1 + decay)",
        ja="最小二乗解を一様に縮めている。そうなるのは、特徴が互いに直交し、2 乗和が 1 のときだけ。",
        en="This shrinks the least-squares solution evenly, as happens only where features are orthogonal with sums of squares of 1.",
    ),
    "mean-of-targets": dict(
        right="np.mean(y) - np.mean(x, axis=0) @ w",
        wrong="np.mean(y)",
        ja="これは中心化した入力に対する切片である。元の x での切片に直す。",
        en="This is the intercept for the centred inputs; it has to be that for the x given.",
    ),
    "wrong-sign": dict(
        right="np.mean(y) - np.mean(x, axis=0) @ w",
        wrong="np.mean(y) + np.mean(x, axis=0) @ w",
        ja="符号が逆。当てはめた平面は、平均の点を通らなければならない。",
        en="The sign is wrong: the plane has to pass through the point of the means.",
    ),
    "zero": dict(
        right="np.mean(y) - np.mean(x, axis=0) @ w",
        wrong="0.0",
        ja="切片は 0 ではない。中心化で引いた平均を、ここで戻す。",
        en="The intercept is not 0: what was taken away in centring comes back here.",
    ),
}
