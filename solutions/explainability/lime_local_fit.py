"""LIME の局所的な線形近似

中身の分からないモデルの、入力 x に対する予測を、x の近くだけで合う線形モデルで
説明する。samples は x の周りにとった標本、predictions はそれらに対するモデルの
予測である。

    weights         標本の重み。x とのユークリッド距離を D、幅を width（σ）とし
                    て exp(−D²/σ²) とする
    design          線形モデルの入力。特徴の列に続けて、最後に切片のための 1 の
                    列を置く
    coefficients    特徴の係数
    intercept       切片。特徴の値が 0 のときの線形モデルの値である

coefficients と intercept は、重みつきの二乗誤差（標本の数では割らない）に、係数
の二乗和の ridge 倍を足したものを最小にする値とする。切片にはペナルティをかけな
い。与えられたコードは、連立方程式 matrix · solution = right を解く。
coefficients, intercept の順に返せ。

---
    x, coefficients: (features,)    samples: (count, features)
    predictions, weights: (count,)  design: (count, features + 1)
    width, ridge, intercept: scalar
    matrix: (features + 1, features + 1)    right, solution: (features + 1,)

---
The local linear fit of LIME

What a model of unknown workings predicts for an input x is explained by a
linear model that fits near x only. `samples` is taken around x, and
`predictions` is what the model predicts for them.

    weights         the weights of the samples: exp(−D²/σ²), with D the
                    Euclidean distance from x and σ the width `width`
    design          the inputs of the linear model: the columns of the features,
                    and as the last a column of ones for the intercept
    coefficients    the coefficients of the features
    intercept       the intercept: the value of the linear model where all
                    features are 0

coefficients and intercept minimise the weighted squared error (not divided by
the number of samples) plus `ridge` times the sum of the squared coefficients.
The intercept is not penalised. The code given solves the equations
matrix · solution = right. Return coefficients and intercept, in this order.
"""

import numpy as np


def lime_fit(x, samples, predictions, width, ridge):
    weights = np.exp(-np.sum((samples - x) ** 2, axis=1) / width**2)  # blank
    design = np.column_stack([samples, np.ones(len(samples))])
    penalty = np.diag([ridge] * len(x) + [0])  # blank
    matrix = design.T @ (weights[:, None] * design) + penalty  # blank
    right = design.T @ (weights * predictions)  # blank
    solution = np.linalg.solve(matrix, right)
    coefficients, intercept = solution[:-1], solution[-1]
    return coefficients, intercept


# ==== grading ====


def cases(rng):
    import numpy as np

    # By hand: the parabola around 1, seen at five places; no ridge.
    places = np.array([[-2.0], [-1.0], [0.0], [1.0], [2.0]])
    yield dict(
        x=np.array([1.0]),
        samples=places,
        predictions=places[:, 0] ** 2,
        width=float(rng.choice([0.5, 1.0, 1.5])),
        ridge=0.0,
    )
    features = int(rng.integers(2, 5))
    for width, ridge in ((1.6, 0.5), (2.5, 2.0)):
        count = int(rng.integers(4, 7)) * (features + 1)
        x = rng.uniform(1.5, 3, size=features) * rng.choice([-1, 1], size=features)
        samples = x + rng.normal(scale=0.9, size=(count, features))
        slopes = rng.uniform(0.4, 1.2, size=features) * rng.choice([-1, 1], size=features)
        waves = np.sin(samples @ slopes) + 0.1 * np.sum(samples**2, axis=1)
        yield dict(x=x, samples=samples, predictions=waves + 3, width=width, ridge=ridge)
        features += 1
    x = rng.uniform(1.5, 3, size=features)
    # Fewer samples than unknowns: it is the ridge that decides.
    samples = x + rng.normal(scale=0.7, size=(features - 1, features))
    predictions = np.tanh(samples.sum(axis=1) - x.sum()) + 1.5
    yield dict(x=x, samples=samples, predictions=predictions, width=2.0, ridge=0.3)


BORDERS = {
    "one feature": "len(x) == 1",
    "no ridge": "ridge == 0",
    "a ridge": "ridge > 0",
    "fewer samples than unknowns": "len(samples) < len(x) + 1",
    "a width that is not 1": "width != 1 and len(x) > 1",
    "a sample far away": "np.exp(-np.sum((samples - x) ** 2, axis=1) / width**2).min() < 0.3",
    "a mean that is not 0": "abs(predictions.mean()) > 0.3",
}


def oracle(x, samples, predictions, width, ridge):
    import tensorflow as tf

    # Ordinary least squares of rows scaled by the root of their weight, and of a row for each penalty.
    roots = tf.exp(-(tf.norm(samples - x, axis=1) ** 2) / (2 * width**2))
    ones = tf.ones((len(samples), 1), samples.dtype)
    rows = roots[:, None] * tf.concat([samples, ones], axis=1)
    penalties = tf.pad(
        tf.sqrt(tf.cast(ridge, rows.dtype)) * tf.eye(len(x), dtype=rows.dtype), [[0, 0], [0, 1]]
    )
    targets = tf.concat([roots * predictions, tf.zeros(len(x), rows.dtype)], axis=0)
    solution = tf.linalg.lstsq(tf.concat([rows, penalties], axis=0), targets[:, None], fast=False)
    return solution[:-1, 0], solution[-1, 0]


def plot(case, outputs):
    """Predictions along each feature, larger where the weight is, and the linear model through x."""
    import numpy as np
    from matplotlib.figure import Figure

    x, samples = case["x"], case["samples"]
    figure = Figure(figsize=(3 * len(x), 2.8), layout="constrained")
    rows = figure.subplots(1, len(x), squeeze=False, sharey=True)[0]
    weights = np.exp(-np.sum((samples - x) ** 2, axis=1) / case["width"] ** 2)
    coefficients = np.asarray(outputs["coefficients"], dtype=float)
    middle = float(outputs["intercept"]) + coefficients @ x
    for feature, axes in enumerate(rows):
        axes.scatter(samples[:, feature], case["predictions"], s=4 + 60 * weights)
        axes.axline((x[feature], middle), slope=coefficients[feature], color="tab:red")
        axes.axvline(x[feature], color="gray", linewidth=0.8)
        axes.set_xlabel(f"feature {feature}")
    return figure


STEM = dict(
    ja="中身の分からないモデルの予測を、入力 x の近くだけで合う線形モデルで説明する関数である（LIME）。samples は x の周りの\n"
    "標本、predictions はその予測、width は近さの重みの幅である。係数の二乗和の ridge 倍をペナルティとし、切片にはペナルティをかけない。",
    en="The function explains what a model of unknown workings predicts by a linear model that fits near the\n"
    "input x only (LIME). `samples` lies around x, `predictions` belongs to it, and `width` is that of the\n"
    "weights. The penalty is `ridge` times the sum of squared coefficients, without the intercept.",
)

VARIANTS = {
    "norm": dict(
        right="np.exp(-np.sum((samples - x) ** 2, axis=1) / width**2)",
        same="np.exp(-((np.linalg.norm(samples - x, axis=1) / width) ** 2))",
    ),
    "diagonal-matrix": dict(
        right="design.T @ (weights[:, None] * design)", same="design.T @ np.diag(weights) @ design"
    ),
    "einsum": dict(
        right="design.T @ (weights * predictions)",
        same='np.einsum("nf,n,n->f", design, weights, predictions)',
    ),
    "appended": dict(
        right="np.diag([ridge] * len(x) + [0])",
        same="ridge * np.diag(np.append(np.ones(len(x)), 0))",
    ),
}

MISTAKES = {
    "unweighted": dict(
        right="np.exp(-np.sum((samples - x) ** 2, axis=1) / width**2)",
        wrong="np.ones(len(samples))",
        ja="どの標本も同じ重みである。x の近くではなく、標本全体に合わせた線形モデルになる。",
        en="All samples weigh the same: the linear model fits all of them, and not the neighbourhood of x.",
    ),
    "distance-not-squared": dict(
        right="np.sum((samples - x) ** 2, axis=1) / width**2",
        wrong="np.sqrt(np.sum((samples - x) ** 2, axis=1)) / width",
        ja="距離を 2 乗していない。",
        en="The distance is not squared.",
    ),
    "width-not-squared": dict(
        right="/ width**2)",
        wrong="/ width)",
        ja="幅を 2 乗していない。距離の単位を変えると重みも変わってしまう。",
        en="The width is not squared; weights would then depend on the unit of length.",
    ),
    "twice-the-variance": dict(
        right="/ width**2)",
        wrong="/ (2 * width**2))",
        ja="正規分布の密度のように 2 で割っている。ここでの重みの式には 2 がない。",
        en="This divides by 2 as a normal density does; there is no 2 in the weights asked for.",
    ),
    "far-weighs-more": dict(
        right="np.exp(-np.sum(",
        wrong="np.exp(np.sum(",
        ja="遠い標本ほど重くなっている。",
        en="The farther a sample is, the more it weighs.",
    ),
    "distance-from-zero": dict(
        right="(samples - x) ** 2",
        wrong="samples**2",
        ja="原点からの距離になっている。近さは、説明する入力から測る。",
        en="That is the distance from 0; nearness is to the input that is explained.",
    ),
    "distance-from-the-mean": dict(
        right="(samples - x) ** 2",
        wrong="(samples - samples.mean(axis=0)) ** 2",
        ja="標本の平均からの距離になっている。説明するのは x での予測である。",
        en="That is the distance from the samples' mean; what is explained is the prediction for x.",
    ),
    "feature-by-feature": dict(
        right="np.sum((samples - x) ** 2, axis=1)",
        wrong="np.mean((samples - x) ** 2, axis=1)",
        ja="特徴について平均している。ユークリッド距離の 2 乗は和である。",
        en="This averages over features; a squared Euclidean distance is a sum.",
    ),
    "intercept-penalised": dict(
        right="np.diag([ridge] * len(x) + [0])",
        wrong="ridge * np.eye(len(x) + 1)",
        ja="切片にもペナルティをかけている。予測の水準まで 0 に引き寄せられてしまう。",
        en="The intercept is penalised as well, which draws the level of the predictions to 0.",
    ),
    "no-penalty": dict(
        right="np.diag([ridge] * len(x) + [0])",
        wrong="np.diag([0] * len(x) + [1e-9])",
        ja="ペナルティがない。標本が少ないと、係数が 1 つに決まらない。",
        en="There is no penalty; with few samples the coefficients are not even determined.",
    ),
    "first-spared": dict(
        right="np.diag([ridge] * len(x) + [0])",
        wrong="np.diag([0] + [ridge] * len(x))",
        ja="切片の列は最後にある。最初の特徴がペナルティから外れている。",
        en="The intercept has the last column; here it is the first feature that is spared.",
    ),
    "penalty-everywhere": dict(
        right="np.diag([ridge] * len(x) + [0])",
        wrong="ridge * np.pad(np.ones((len(x), len(x))), (0, 1))",
        ja="ペナルティが行列のすべての成分に入っている。係数の二乗和の微分は、対角成分だけになる。",
        en="The penalty stands in all elements; the derivative of a sum of squares has a diagonal alone.",
    ),
    "half-the-penalty": dict(
        right="design) + penalty",
        wrong="design) + penalty / 2",
        ja="ペナルティだけが半分になっている。二乗誤差を微分したときの 2 も、同じように消える。",
        en="The penalty alone is halved; the 2 of the squared error's derivative vanishes as well.",
    ),
    "penalty-by-samples": dict(
        right="design) + penalty",
        wrong="design) + len(samples) * penalty",
        ja="ペナルティに標本の数が掛かっている。二乗誤差は、標本の数で割らない和である。",
        en="The penalty is multiplied by the number of samples; the squared error is a sum, not divided by it.",
    ),
    "weights-squared": dict(
        right="(weights[:, None] * design)",
        wrong="(weights[:, None] ** 2 * design)",
        ja="重みが 2 回掛かっている。",
        en="The weights are there twice.",
    ),
    "matrix-unweighted": dict(
        right="design.T @ (weights[:, None] * design)",
        wrong="design.T @ design",
        ja="左辺に重みがない。重みは、両辺に同じように入る。",
        en="There are no weights on this side; they enter both sides alike.",
    ),
    "right-unweighted": dict(
        right="design.T @ (weights * predictions)",
        wrong="design.T @ predictions",
        ja="右辺に重みがない。重みは、両辺に同じように入る。",
        en="There are no weights on the right-hand side; they enter both sides alike.",
    ),
    "centred-predictions": dict(
        right="(weights * predictions)",
        wrong="(weights * (predictions - predictions.mean()))",
        ja="予測から平均を引いている。その分だけ、切片がずれる。",
        en="The mean is subtracted from the predictions, which shifts the intercept by it.",
    ),
}
