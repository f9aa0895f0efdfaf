"""特異値分解による低ランク近似

0 でない行列 a の特異値分解から、ランクが k 以下の行列のうちで a に最も近い行列
である approximation と、その誤差 error、残った割合 kept を求めよ。

近さはフロベニウスノルム、つまり要素の 2 乗和の平方根で測る。error は a と
approximation の差のフロベニウスノルムで、捨てた特異値から求められる。kept は、
approximation のノルムの 2 乗を、a のノルムの 2 乗で割った値である。

`np.linalg.svd` は左特異ベクトル、特異値、右特異ベクトルを返す。left と right は
長さ 1 の特異ベクトルを並べた行列、values は特異値を大きい順に並べたベクトルで、
right では、特異ベクトルが行に並ぶ。k は 1 以上、特異値の数以下の整数である。
approximation, error, kept の順に返せ。

---
    a, approximation: (rows, columns)    k, error, kept: scalar
    left: (rows, number)    values: (number,)    right: (number, columns)
    number = min(rows, columns)

---
Approximation of low rank by the singular value decomposition

From the singular value decomposition of the matrix `a`, which is not 0, compute
`approximation`, of all matrices of rank at most k the closest to a, its
`error`, and `kept`, the share that is left.

What is close is measured by the Frobenius norm, the root of the sum of squared
elements. `error` is that norm of the difference between a and the
approximation, and can be had from the singular values left out. `kept` is the
squared norm of the approximation divided by the squared norm of a.

`np.linalg.svd` gives left singular vectors, singular values and right singular
vectors. `left` and `right` are matrices of singular vectors of length 1,
`values` has the singular values in descending order; in `right` the vectors are
the rows. k is an integer, at least 1 and at most the number of singular values.
Return approximation, error and kept in this order.
"""

import numpy as np


def svd_rank_k(a, k):
    left, values, right = np.linalg.svd(a, full_matrices=False)
    approximation = left[:, :k] @ np.diag(values[:k]) @ right[:k]  # blank
    error = np.sqrt(np.sum(values[k:] ** 2))  # blank
    kept = np.sum(values[:k] ** 2) / np.sum(values**2)  # blank
    return approximation, error, kept


# ==== grading ====


def cases(rng):
    import numpy as np

    def matrix(values, rows, columns):
        count = len(values)
        left = np.linalg.qr(rng.normal(size=(rows, count)))[0]
        right = np.linalg.qr(rng.normal(size=(columns, count)))[0]
        return left @ np.diag(values) @ right.T

    # By hand: orthogonal rows, whose lengths are the singular values.
    first, second = 5 * rng.permutation([1.0, 2.0])
    a = np.array([[3.0, 4.0, 0.0], [-4.0, 3.0, 0.0]]) / 5
    yield dict(a=a * [[first], [second]], k=1)
    short, long = int(rng.integers(4, 6)), int(rng.integers(7, 9))
    values = np.sort(1.6 ** np.arange(short) * rng.uniform(0.9, 1.1, size=short))
    yield dict(a=matrix(values, long, short), k=int(rng.integers(2, short - 1)))
    yield dict(a=matrix(values[1:], short - 1, long + 1), k=short - 2)
    # Nothing is left out: squared norms taken from one another leave rounding errors, or by chance 0.
    for rows, columns in ((long, short), (short, long + 1), (short + 1, short), (short, short + 2)):
        yield dict(a=matrix(values, rows, columns), k=short)
    # The rank is below the number of singular values.
    square = int(rng.integers(5, 7))
    yield dict(a=matrix(values[:3], square, square + 1), k=2)


def oracle(a, k):
    import tensorflow as tf

    values, left, right = tf.linalg.svd(a)
    approximation = tf.matmul(left[:, :k] * values[:k], right[:, :k], transpose_b=True)
    kept = tf.reduce_sum(approximation**2) / tf.reduce_sum(tf.square(a))
    return approximation, tf.norm(a - approximation), kept


BORDERS = {
    "more rows than columns": "a.shape[0] > a.shape[1]",
    "more columns than rows": "a.shape[0] < a.shape[1]",
    "only the largest singular value is kept": "k == 1",
    "several are kept, and several are not": "1 < k < min(a.shape) - 1",
    "all are kept": "k == min(a.shape)",
    "singular values of 0": "np.linalg.matrix_rank(a) < min(a.shape)",
}

STEM = dict(
    ja="行列 a を、フロベニウスノルムの意味で最も近いランク k の行列 approximation で近似し、\n"
    "差のノルム error と、ノルムの 2 乗で測って残った割合 kept を求める関数である。\n"
    "np.linalg.svd は特異値を大きい順に返し、right には右特異ベクトルが行に並ぶ。",
    en="The matrix of rank k that is closest to a in the Frobenius norm is computed as\n"
    "approximation, the norm of the difference as error, and as kept the share of the\n"
    "squared norm that is left. np.linalg.svd gives singular values in descending order;\n"
    "the rows of right are the right singular vectors.",
)

VARIANTS = {
    "columns-scaled": dict(
        right="left[:, :k] @ np.diag(values[:k]) @ right[:k]",
        same="left[:, :k] * values[:k] @ right[:k]",
    ),
    "sum-of-outer-products": dict(
        right="left[:, :k] @ np.diag(values[:k]) @ right[:k]",
        same="sum(values[i] * np.outer(left[:, i], right[i]) for i in range(k))",
    ),
    "others-set-to-zero": dict(
        right="left[:, :k] @ np.diag(values[:k]) @ right[:k]",
        same="left @ np.diag(np.where(np.arange(len(values)) < k, values, 0)) @ right",
    ),
    "projected": dict(
        right="left[:, :k] @ np.diag(values[:k]) @ right[:k]",
        same="left[:, :k] @ left[:, :k].T @ a",
    ),
    "the-rest-taken-away": dict(
        right="left[:, :k] @ np.diag(values[:k]) @ right[:k]",
        same="a - left[:, k:] @ np.diag(values[k:]) @ right[k:]",
    ),
    "norm": dict(right="np.sqrt(np.sum(values[k:] ** 2))", same="np.linalg.norm(values[k:])"),
    "norm-of-the-difference": dict(
        right="np.sqrt(np.sum(values[k:] ** 2))", same="np.linalg.norm(a - approximation)"
    ),
    "from-the-norms": dict(
        right="np.sum(values[:k] ** 2) / np.sum(values**2)",
        same="np.linalg.norm(approximation) ** 2 / np.linalg.norm(a) ** 2",
    ),
    "one-minus-the-rest": dict(
        right="np.sum(values[:k] ** 2) / np.sum(values**2)", same="1 - error**2 / np.sum(a**2)"
    ),
}

MISTAKES = {
    "right-vectors-as-columns": dict(
        right="left[:, :k] @ np.diag(values[:k]) @ right[:k]",
        wrong="left[:, :k] @ np.diag(values[:k]) @ right[:, :k].T",
        ja="right では特異ベクトルが行に並んでいるのに、列から取っている。",
        en="The singular vectors are the rows of `right`; here its columns are taken.",
    ),
    "left-vectors-as-rows": dict(
        right="left[:, :k] @ np.diag(values[:k]) @ right[:k]",
        wrong="left[:k] @ np.diag(values[:k]) @ right[:k]",
        ja="左特異ベクトルは列に並んでいる。行から取ると、積の形が合わない。",
        en="The left singular vectors are columns; taken as rows, they do not fit the product.",
    ),
    "smallest-kept": dict(
        right="left[:, :k] @ np.diag(values[:k]) @ right[:k]",
        wrong="left[:, -k:] @ np.diag(values[-k:]) @ right[-k:]",
        ja="小さいほうの特異値を残している。ノルムの大部分は、大きい特異値にある。",
        en="This keeps the small singular values; most of the norm is in the large ones.",
    ),
    "values-left-out": dict(
        right="left[:, :k] @ np.diag(values[:k]) @ right[:k]",
        wrong="left[:, :k] @ right[:k]",
        ja="特異値が掛かっておらず、どの方向の大きさも 1 になっている。",
        en="Without the singular values every direction has size 1.",
    ),
    "eigenvalues-for-singular-values": dict(
        right="left[:, :k] @ np.diag(values[:k]) @ right[:k]",
        wrong="left[:, :k] @ np.diag(values[:k] ** 2) @ right[:k]",
        ja="2 乗した特異値は aᵀa の固有値で、a の特異値ではない。",
        en="Squared, they are the eigenvalues of aᵀa, not the singular values of a.",
    ),
    "nothing-cut": dict(
        right="left[:, :k] @ np.diag(values[:k]) @ right[:k]",
        wrong="left @ np.diag(values) @ right",
        ja="すべての特異値を残したので、a に戻る。",
        en="With all singular values kept this is a again.",
    ),
    "one-component": dict(
        right="left[:, :k] @ np.diag(values[:k]) @ right[:k]",
        wrong="values[k - 1] * np.outer(left[:, k - 1], right[k - 1])",
        ja="k 番目の成分だけで、ランクは 1 である。",
        en="The kth component alone; its rank is 1.",
    ),
    "one-too-few": dict(
        right="left[:, :k] @ np.diag(values[:k]) @ right[:k]",
        wrong="left[:, : k - 1] @ np.diag(values[: k - 1]) @ right[: k - 1]",
        ja="スライスの終わりはもともと含まれないので、1 つ少ない。",
        en="The end of a slice is left out anyway, so that this is one fewer.",
    ),
    "first-rows-and-columns": dict(
        right="left[:, :k] @ np.diag(values[:k]) @ right[:k]",
        wrong="np.pad(a[:k, :k], [(0, a.shape[0] - k), (0, a.shape[1] - k)])",
        ja="行と列を切り取っても、近い行列にはならない。特異値の大きい方向は、座標軸とは別である。",
        en="Cutting rows and columns gives no close matrix: the directions of large singular values are not the axes.",
    ),
    "sum-of-singular-values": dict(
        right="np.sqrt(np.sum(values[k:] ** 2))",
        wrong="np.sum(values[k:])",
        ja="特異値の和は核ノルムで、フロベニウスノルムではない。",
        en="The sum of singular values is the nuclear norm, not the Frobenius norm.",
    ),
    "not-rooted": dict(
        right="np.sqrt(np.sum(values[k:] ** 2))",
        wrong="np.sum(values[k:] ** 2)",
        ja="平方根をとっていないので、ノルムの 2 乗である。",
        en="Without the root this is the norm squared.",
    ),
    "spectral-norm": dict(
        right="np.sqrt(np.sum(values[k:] ** 2))",
        wrong="np.max(values[k:], initial=0)",
        ja="捨てた特異値の最大は、スペクトルノルムで測った誤差である。",
        en="The largest one left out is the error in the spectral norm.",
    ),
    "norm-of-what-is-kept": dict(
        right="np.sqrt(np.sum(values[k:] ** 2))",
        wrong="np.sqrt(np.sum(values[:k] ** 2))",
        ja="これは approximation のノルム。誤差は捨てたほうから生じる。",
        en="This is the norm of the approximation; the error comes from what was left out.",
    ),
    "one-too-many": dict(
        right="np.sqrt(np.sum(values[k:] ** 2))",
        wrong="np.sqrt(np.sum(values[k - 1 :] ** 2))",
        ja="残した k 番目の特異値まで、誤差に入っている。",
        en="The kth singular value, which is kept, is counted in the error.",
    ),
    "mean-of-squares": dict(
        right="np.sqrt(np.sum(values[k:] ** 2))",
        wrong="np.sqrt(np.mean((a - approximation) ** 2))",
        ja="要素の 2 乗の平均から平方根をとると RMSE になる。フロベニウスノルムは、2 乗の和からとる。",
        en="With a mean this is the RMSE; the Frobenius norm is taken of the sum.",
    ),
    "relative-error": dict(
        right="np.sqrt(np.sum(values[k:] ** 2))",
        wrong="np.sqrt(np.sum(values[k:] ** 2) / np.sum(values**2))",
        ja="a のノルムで割った相対誤差になっている。",
        en="Divided by the norm of a, this is the relative error.",
    ),
    "not-squared": dict(
        right="np.sum(values[:k] ** 2) / np.sum(values**2)",
        wrong="np.sum(values[:k]) / np.sum(values)",
        ja="ノルムの 2 乗は、特異値の和でなく 2 乗の和である。",
        en="The squared norm is the sum of the squared singular values, not of the values.",
    ),
    "counted": dict(
        right="np.sum(values[:k] ** 2) / np.sum(values**2)",
        wrong="k / len(values)",
        ja="残した個数の割合で、大きさを見ていない。",
        en="The share of how many are kept; their size is not looked at.",
    ),
    "lost-instead": dict(
        right="np.sum(values[:k] ** 2) / np.sum(values**2)",
        wrong="np.sum(values[k:] ** 2) / np.sum(values**2)",
        ja="捨てた割合になっている。",
        en="This is the share that is lost.",
    ),
    "share-of-norms": dict(
        right="np.sum(values[:k] ** 2) / np.sum(values**2)",
        wrong="np.sqrt(np.sum(values[:k] ** 2) / np.sum(values**2))",
        ja="ノルムどうしの比になっている。",
        en="This is the ratio of the norms, not of their squares.",
    ),
    "error-taken-away": dict(
        right="np.sum(values[:k] ** 2) / np.sum(values**2)",
        wrong="1 - error / np.linalg.norm(a)",
        ja="ノルムのままでは足し引きできない。直交する部分の長さは、2 乗して足すと合う。",
        en="Norms do not add up: of orthogonal parts the squares do.",
    ),
}
