"""L2 正規化とコサイン類似度

行列 x の行は特徴ベクトルである。各行をその L2 ノルムで割り、長さを 1 にした行
列 unit と、すべての行の組のコサイン類似度を並べた行列 similarity を、この順に
返せ。similarity の i 行 j 列が、i 行目と j 行目の類似度である。

短い行を割る数が 0 にならないように、各行の L2 ノルムの 2 乗が epsilon より小
さいときは、2 乗を epsilon に置き換えてから平方根をとる（epsilon を足すのでは
ない）。そのため、0 だけの行は 0 のままで、その行との類似度は、その行自身との
ものも 0 である。類似度には、このようにして得た unit を使う。

ベクトルの長さをそろえる正規化（normalization）は、重みの大きさに罰を与える正
則化（regularization）とは別のものである。

---
    x, unit: (samples, features)    epsilon: scalar
    similarity: (samples, samples)

---
L2 normalisation and cosine similarity

The rows of the matrix x are feature vectors. Return `unit`, in which each row
is divided by its L2 norm so that its length is 1, and `similarity`, the cosine
similarities of all pairs of rows, in this order. Row i, column j of similarity
belongs to rows i and j.

So that no short row is divided by 0, the square of a row's L2 norm is replaced
by epsilon where it is less, before the root is taken (epsilon is not added). A
row of zeros therefore stays 0, and its similarity to every row is 0, to itself,
too. The similarities are those of this unit.

Normalisation, which makes lengths equal, is not regularisation, which puts a
penalty on the size of weights.
"""

import numpy as np


def l2_normalize_rows(x, epsilon):
    squares = np.sum(x**2, axis=1, keepdims=True)  # blank
    unit = x / np.sqrt(np.maximum(squares, epsilon))  # blank
    similarity = unit @ unit.T  # blank
    return unit, similarity


# ==== grading ====


def cases(rng):
    import numpy as np

    # By hand: lengths 5 and 0.
    yield dict(x=np.array([[3.0, -4.0], [0.0, 0.0]])[rng.permutation(2)], epsilon=1e-12)
    sizes = 4 + rng.permutation(4)
    for samples, features, epsilon in (
        (*sizes[:2], float(rng.choice([1e-12, 1e-6]))),
        (*sizes[2:], float(rng.uniform(0.01, 0.1))),
    ):
        x = rng.normal(1, 2, size=(samples, features))
        x[0] = 0
        x[1] *= np.sqrt(epsilon * rng.uniform(0.1, 0.5)) / np.linalg.norm(x[1])
        x[2] *= np.sqrt(epsilon * rng.uniform(2, 5)) / np.linalg.norm(x[2])
        yield dict(x=rng.permutation(x), epsilon=epsilon)
    n = int(sizes[0])
    yield dict(x=rng.normal(size=(n, n)), epsilon=1e-12)
    yield dict(x=rng.normal(2, 1, size=(1, int(sizes[1]))), epsilon=float(rng.uniform(0.1, 0.5)))


def oracle(x, epsilon):
    import tensorflow as tf

    unit = tf.math.l2_normalize(x, axis=1, epsilon=epsilon)
    return unit, tf.linalg.matmul(unit, unit, transpose_b=True)


BORDERS = {
    "a row of zeros": "np.any(np.all(x == 0, axis=1))",
    "a squared length below epsilon": "np.any((0 < np.sum(x**2, 1)) & (np.sum(x**2, 1) < 0.6 * epsilon))",
    "a squared length a little above epsilon": "np.any((epsilon < np.sum(x**2, 1)) & (np.sum(x**2, 1) < 9 * epsilon))",
    "an epsilon that is not tiny": "epsilon > 0.005",
    "as many rows as columns": "x.shape[0] == x.shape[1]",
    "a single row": "x.shape[0] == 1",
}

STEM = dict(
    ja="各行を L2 ノルムで割って長さ 1 にした unit と、すべての行の組のコサイン類似度を\n"
    "求める。ノルムの 2 乗が epsilon より小さい行では、2 乗の代わりに epsilon を使う。\n"
    "    x, unit: (samples, features)    similarity: (samples, samples)",
    en="Computes unit, in which each row is divided by its L2 norm, and the cosine similarities\n"
    "of all pairs of rows. Where the squared norm is less than epsilon, epsilon stands for it.\n"
    "    x, unit: (samples, features)    similarity: (samples, samples)",
)

VARIANTS = {
    "product-of-the-matrix": dict(
        right="np.sum(x**2, axis=1, keepdims=True)",
        same="np.diag(x @ x.T)[:, None]",
    ),
    "norm-squared": dict(
        right="np.sum(x**2, axis=1, keepdims=True)",
        same="np.linalg.norm(x, axis=1, keepdims=True) ** 2",
    ),
    "roots-compared": dict(
        right="np.sqrt(np.maximum(squares, epsilon))",
        same="np.maximum(np.sqrt(squares), np.sqrt(epsilon))",
    ),
    "where": dict(
        right="np.sqrt(np.maximum(squares, epsilon))",
        same="np.where(squares < epsilon, epsilon, squares) ** 0.5",
    ),
    "einsum": dict(right="unit @ unit.T", same='np.einsum("if,jf->ij", unit, unit)'),
    "inner": dict(right="unit @ unit.T", same="np.inner(unit, unit)"),
}

MISTAKES = {
    "columns": dict(
        right="np.sum(x**2, axis=1, keepdims=True)",
        wrong="np.sum(x**2, axis=0, keepdims=True)",
        ja="軸 0 に沿って足すと、特徴ごと（列ごと）の 2 乗和になる。",
        en="Along axis 0 these are the sums of squares of each feature, the columns.",
    ),
    "whole-matrix": dict(
        right="np.sum(x**2, axis=1, keepdims=True)",
        wrong="np.sum(x**2)",
        ja="行列全体の 2 乗和で、行の長さはそろわない。",
        en="This is the sum over the whole matrix, which makes no two lengths equal.",
    ),
    "axis-dropped": dict(
        right="np.sum(x**2, axis=1, keepdims=True)",
        wrong="np.sum(x**2, axis=1)",
        ja="足した軸が消えるので、行でなく列を割ることになる（行と列の数が違えば割れない）。",
        en="The axis summed over is gone, so that columns are divided, or nothing where the sizes differ.",
    ),
    "mean-of-squares": dict(
        right="np.sum(x**2, axis=1, keepdims=True)",
        wrong="np.mean(x**2, axis=1, keepdims=True)",
        ja="2 乗の平均である。ノルムでは要素の数で割らない。",
        en="This is the mean of the squares; a norm is not divided by the number of elements.",
    ),
    "absolute-values": dict(
        right="np.sum(x**2, axis=1, keepdims=True)",
        wrong="np.sum(np.abs(x), axis=1, keepdims=True) ** 2",
        ja="絶対値の和は L1 ノルムである。長さは 1 にならない。",
        en="The sum of absolute values is the L1 norm; the length does not become 1.",
    ),
    "no-root": dict(
        right="x / np.sqrt(np.maximum(squares, epsilon))",
        wrong="x / np.maximum(squares, epsilon)",
        ja="長さの 2 乗で割っているので、長い行ほど短くなる。",
        en="Divided by the squared length, long rows come out short.",
    ),
    "epsilon-added": dict(
        right="np.maximum(squares, epsilon)",
        wrong="(squares + epsilon)",
        ja="epsilon を足すと、短くない行の長さも 1 より小さくなる。",
        en="With epsilon added, rows that are not short end with a length below 1, too.",
    ),
    "epsilon-after-the-root": dict(
        right="np.sqrt(np.maximum(squares, epsilon))",
        wrong="np.maximum(np.sqrt(squares), epsilon)",
        ja="epsilon は 2 乗と比べる数である。平方根の後で比べると、その 2 乗が境になる。",
        en="Epsilon is compared with the square; after the root, the border is its own square.",
    ),
    "nan-for-zeros": dict(
        right="np.maximum(squares, epsilon)",
        wrong="squares",
        ja="0 だけの行では 0 を 0 で割ることになり、nan になる。",
        en="For a row of zeros this divides 0 by 0, which is nan.",
    ),
    "minimum": dict(
        right="np.maximum(squares, epsilon)",
        wrong="np.minimum(squares, epsilon)",
        ja="小さいほうをとると、割る数は epsilon の平方根を超えない。",
        en="With the smaller of the two, what is divided by never exceeds the root of epsilon.",
    ),
    "not-normalised": dict(
        right="unit @ unit.T",
        wrong="x @ x.T",
        ja="正規化する前の行の内積は、長い行ほど大きい。コサイン類似度は向きだけで決まる。",
        en="Inner products of the rows as they were grow with their lengths; a cosine knows only directions.",
    ),
    "features-compared": dict(
        right="unit @ unit.T",
        wrong="unit.T @ unit",
        ja="行でなく、特徴（列）どうしの内積になっている。",
        en="These are the inner products of the features, the columns.",
    ),
    "elementwise": dict(
        right="unit @ unit.T",
        wrong="unit * unit",
        ja="要素ごとの積で、行の組の内積ではない。",
        en="The elements are multiplied, which gives no inner product of two rows.",
    ),
    "ones-on-the-diagonal": dict(
        right="similarity = unit @ unit.T",
        wrong="similarity = unit @ unit.T\n    np.fill_diagonal(similarity, 1)",
        ja="0 だけの行や、epsilon で割った短い行では、自身との類似度は 1 にならない。",
        en="For a row of zeros, or a short one that was divided by epsilon's root, the similarity to itself is not 1.",
    ),
}
