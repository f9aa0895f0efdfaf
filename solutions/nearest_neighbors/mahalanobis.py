"""マハラノビス距離

平均 mean、共分散行列 covariance の分布の中心から x の各行までのマハラノビス距離
distance を求めよ。

特徴どうしの相関を考え、分布が広がっている向きの差ほど小さく数える距離である。
特徴が 1 つなら、平均との差の絶対値を標準偏差で割った値になり、共分散行列が単位
行列なら、ユークリッド距離になる。2 乗した値ではない。

centred は x の各行を平均からの差にしたものである。距離の 2 乗 squares は、その
各行の 2 次形式であり、scaled は、各行にその 2 次形式の行列を掛けたものとする。

covariance は対称で、正定値である。

---
    x, centred, scaled: (samples, features)    mean: (features,)
    covariance: (features, features)           squares, distance: (samples,)

---
The Mahalanobis distance

Compute `distance`, the Mahalanobis distance of each row of x from the centre
of a distribution with the mean `mean` and the covariance matrix `covariance`.

It minds how features are correlated: a difference counts the less, the wider
the distribution is in its direction. Of a single feature it is the absolute
difference from the mean, divided by the standard deviation; where the
covariance matrix is the identity, it is the Euclidean distance. It is not
squared.

`centred` is each row of x as its difference from the mean. `squares`, the
squared distances, are a quadratic form of each row of `centred`; `scaled` is
these rows, multiplied by the matrix of that form.

The matrix `covariance` is symmetric and positive definite.
"""

import numpy as np


def mahalanobis(x, mean, covariance):
    centred = x - mean  # blank
    scaled = np.linalg.solve(covariance, centred.T).T  # blank
    squares = np.sum(centred * scaled, axis=1)  # blank
    distance = np.sqrt(squares)  # blank
    return distance


# ==== grading ====


def cases(rng):
    import numpy as np

    # By hand: the variance is 9 along (1, 1) and 1 along (1, -1), so that both rows are equally far.
    mean = rng.integers(-3, 4, size=2).astype(float)
    steps = float(rng.integers(1, 4)) * np.array([[3.0, 3.0], [1.0, -1.0]])
    yield dict(x=mean + steps, mean=mean, covariance=np.array([[5.0, 4.0], [4.0, 5.0]]))
    features = int(rng.integers(2, 4))
    for samples, width in [(features + 3, features), (1, features + 1), (7, features + 2)]:
        mean = rng.normal(scale=2, size=width)
        axes = np.linalg.qr(rng.normal(size=(width, width)))[0]
        spread = rng.permutation(np.linspace(0.3, 3, width) ** 2)
        covariance = axes @ np.diag(spread) @ axes.T
        x = mean + rng.choice([-1, 1], (samples, width)) * rng.uniform(0.5, 2, (samples, width))
        if samples > 1:
            x[-1] = mean
        yield dict(x=x, mean=mean, covariance=(covariance + covariance.T) / 2)


BORDERS = {
    "correlated features": "np.any(np.abs(covariance - np.diag(np.diag(covariance))) > 0.1)",
    "a mean that is not zero": "np.all(np.abs(mean) > 0.01)",
    "a row at the mean": "np.any(np.all(x == mean, axis=1))",
    "a single row": "len(x) == 1",
    "more rows than features": "len(x) > x.shape[1]",
}


def oracle(x, mean, covariance):
    import tensorflow as tf

    # In the coordinates where the covariance is the identity it is the Euclidean distance.
    root = tf.linalg.cholesky(covariance)
    whitened = tf.linalg.triangular_solve(root, tf.transpose(x - mean))
    return tf.norm(whitened, axis=0)


STEM = dict(
    ja="平均 mean、共分散行列 covariance の分布の中心から、x の各行までのマハラノビス距離を求める\n"
    "関数である。x は (samples, features) である。",
    en="The function computes the Mahalanobis distance of each row of x, (samples, features),\n"
    "from the centre of a distribution with the given mean and covariance matrix.",
)

VARIANTS = {
    "inverse": dict(
        right="np.linalg.solve(covariance, centred.T).T",
        same="centred @ np.linalg.inv(covariance)",
    ),
    "einsum": dict(
        right="np.sum(centred * scaled, axis=1)",
        same='np.einsum("sf,sf->s", centred, scaled)',
    ),
    "diagonal-of-all-pairs": dict(
        right="np.sum(centred * scaled, axis=1)",
        same="np.diag(centred @ scaled.T)",
    ),
    "power": dict(right="np.sqrt(squares)", same="squares**0.5"),
}

MISTAKES = {
    "not-centred": dict(
        right="x - mean",
        wrong="x",
        ja="原点から測っている。距離は、分布の中心から測る。",
        en="This measures from the origin; the distance is taken from the centre of the distribution.",
    ),
    "mean-of-the-rows": dict(
        right="x - mean",
        wrong="x - x.mean(axis=0)",
        ja="渡された行の平均からの差である。中心は、分布の平均 mean として与えられている。",
        en="These are differences from the mean of the rows given; the centre is the distribution's mean.",
    ),
    "not-inverted": dict(
        right="np.linalg.solve(covariance, centred.T).T",
        wrong="centred @ covariance",
        ja="共分散を掛けると、広がっている向きほど遠くなる。割り引くには逆行列が要る。",
        en="Multiplied by the covariance, wide directions count more; to discount them takes the inverse.",
    ),
    "variances-only": dict(
        right="np.linalg.solve(covariance, centred.T).T",
        wrong="centred / np.diag(covariance)",
        ja="対角成分の分散だけを使い、特徴どうしの相関を無視している。",
        en="Only the variances on the diagonal are used; the correlation of the features is left out.",
    ),
    "inverse-of-elements": dict(
        right="np.linalg.solve(covariance, centred.T).T",
        wrong="centred @ (1 / covariance)",
        ja="要素ごとの逆数は、逆行列ではない。",
        en="The reciprocals of the elements are not the inverse of the matrix.",
    ),
    "no-covariance": dict(
        right="centred * scaled",
        wrong="centred * centred",
        ja="共分散を使っていない。これはユークリッド距離である。",
        en="The covariance is not used: this is the Euclidean distance.",
    ),
    "other-side": dict(
        right="np.linalg.solve(covariance, centred.T).T",
        wrong="np.linalg.solve(covariance, centred)",
        ja="サンプルが列に並ぶように転置しないと、行列の形が合わない。",
        en="The samples have to be columns here, or the shapes do not fit.",
    ),
    "discounted-twice": dict(
        right="centred * scaled",
        wrong="scaled * scaled",
        ja="2 次形式の両側に逆行列を掛けている。逆行列は間に 1 つだけ入る。",
        en="The inverse acts on both sides of the quadratic form; there is only one, in the middle.",
    ),
    "summed-over-samples": dict(
        right="np.sum(centred * scaled, axis=1)",
        wrong="np.sum(centred * scaled, axis=0)",
        ja="サンプルについて足している。足すのは特徴である。",
        en="This sums over the samples; it is the features that are summed.",
    ),
    "all-pairs": dict(
        right="np.sum(centred * scaled, axis=1)",
        wrong="centred @ scaled.T",
        ja="行列の積では、異なるサンプルどうしの組まで計算される。",
        en="The matrix product takes pairs of different samples, too.",
    ),
    "mean-over-features": dict(
        right="np.sum(centred * scaled, axis=1)",
        wrong="np.mean(centred * scaled, axis=1)",
        ja="特徴の数で割っている。2 次形式は和である。",
        en="This is divided by the number of features; a quadratic form is a sum.",
    ),
    "squared": dict(
        right="np.sqrt(squares)",
        wrong="squares",
        ja="2 乗のままである。特徴が 1 つのとき、差を標準偏差で割った値にならない。",
        en="This is the square; of one feature it is not the difference over the standard deviation.",
    ),
}
