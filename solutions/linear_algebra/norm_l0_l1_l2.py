"""L0、L1、L2 ノルムと正規化

行列 x の行ごとに、L0 ノルム、L1 ノルム、L2 ノルムを求めよ。L0 ノルムは、0 で
ない要素の個数をこう呼ぶもので、厳密にはノルムではない。

さらに、各行をその L2 ノルムで割り、長さを 1 にした（正規化した）行列である
normalized を求めよ。すべての要素が 0 の行は、nan にせず、そのまま 0 とする。
割る数に微小な数を足してはならない。x には、長さが 10⁻⁶ ほどの行も、0 に近いが
0 でない要素もある。

l0, l1, l2, normalized の順に返せ。l0 は整数の配列である。

---
    x, normalized: (rows, columns)    l0, l1, l2: (rows, 1)

---
L0, L1 and L2 norm, and normalising

Compute the L0, the L1 and the L2 norm of each row of the matrix x. The L0 norm
is the number of elements that are not 0; strictly speaking, it is no norm.

Then compute `normalized`, the matrix in which each row is divided by its L2
norm, so that its length is 1. A row whose elements are all 0 stays 0 and must
not become nan. Add no small number to what is divided by: x has rows, too, of
a length of about 10⁻⁶, and elements that are close to 0 but not 0.

Return l0, l1, l2 and normalized in this order; l0 is an array of integers.
"""

import numpy as np


def norm_l0_l1_l2(x):
    l0 = np.sum(x != 0, axis=1, keepdims=True)  # blank
    l1 = np.sum(np.abs(x), axis=1, keepdims=True)  # blank
    l2 = np.sqrt(np.sum(x**2, axis=1, keepdims=True))  # blank
    normalized = x / np.where(l2 == 0, 1, l2)  # blank
    return l0, l1, l2, normalized


# ==== grading ====


def cases(rng):
    import numpy as np

    # By hand: a triangle with sides 3, 4 and 5, and a row of zeros.
    yield dict(x=np.array([[3.0, -4.0, 0.0], [0.0, 0.0, 0.0]])[rng.permutation(2)])
    sizes = 4 + rng.permutation(5)
    for rows, columns in (sizes[:2], sizes[2:4]):
        x = rng.uniform(0.5, 3, size=(rows, columns)) * rng.choice([-1, 1], size=(rows, columns))
        for row in range(rows):
            x[row, rng.permutation(columns)[: row % (columns - 1)]] = 0
        x[0, rng.integers(columns)] *= 1e-9
        x[1] *= 1e-6 / np.linalg.norm(x[1])
        x[2] = -np.abs(x[2])
        x[3] = 0
        yield dict(x=rng.permutation(x))
    # A square, and rows shorter than 1.
    n = int(sizes[4])
    yield dict(x=rng.uniform(-0.2, 0.2, size=(n, n)))
    yield dict(x=rng.normal(size=(n, 1)))


def oracle(x):
    import tensorflow as tf

    l0 = tf.math.count_nonzero(x, axis=1, keepdims=True)
    l1, l2 = (tf.norm(x, order, axis=1, keepdims=True) for order in (1, 2))
    return l0, l1, l2, tf.math.l2_normalize(x, axis=1, epsilon=1e-30)


BORDERS = {
    "a row of zeros": "np.any(np.all(x == 0, axis=1))",
    "a very short row": "np.any((0 < np.linalg.norm(x, axis=1)) & (np.linalg.norm(x, axis=1) < 1e-5))",
    "an element that is close to 0 but not 0": "np.any((x != 0) & (np.abs(x) < 1e-8))",
    "a row with some zeros": "np.any(np.any(x == 0, axis=1) & np.any(x != 0, axis=1))",
    "a row without zeros": "np.any(np.all(x != 0, axis=1))",
    "a row whose sum is negative": "np.any(np.sum(x, axis=1) < 0)",
    "as many rows as columns": "x.shape[0] == x.shape[1]",
    "a single column": "x.shape[1] == 1",
}

STEM = dict(
    ja="行列 x の行ごとに、L0、L1、L2 ノルムを求め、各行を長さ 1 に正規化する。すべての要素が\n"
    "0 の行は 0 のままとする。\n"
    "    x, normalized: (rows, columns)    l0, l1, l2: (rows, 1)",
    en="For each row of the matrix x this computes the L0, L1 and L2 norm and normalises it to\n"
    "length 1; a row of zeros stays 0.\n"
    "    x, normalized: (rows, columns)    l0, l1, l2: (rows, 1)",
)

VARIANTS = {
    "count-nonzero": dict(
        right="np.sum(x != 0, axis=1, keepdims=True)",
        same="np.count_nonzero(x, axis=1, keepdims=True)",
    ),
    "of-the-library": dict(
        right="np.sum(np.abs(x), axis=1, keepdims=True)",
        same="np.linalg.norm(x, 1, axis=1, keepdims=True)",
    ),
    "sum-of-signs": dict(
        right="np.sum(np.abs(x), axis=1, keepdims=True)",
        same="np.sum(np.sign(x) * x, axis=1)[:, None]",
    ),
    "norm": dict(
        right="np.sqrt(np.sum(x**2, axis=1, keepdims=True))",
        same="np.linalg.norm(x, axis=1, keepdims=True)",
    ),
    "product-with-itself": dict(
        right="np.sqrt(np.sum(x**2, axis=1, keepdims=True))",
        same="np.sqrt(np.diag(x @ x.T)).reshape(-1, 1)",
    ),
    "only-where": dict(
        right="x / np.where(l2 == 0, 1, l2)",
        same="np.divide(x, l2, out=np.zeros_like(x), where=l2 > 0)",
    ),
    "by-the-count": dict(right="x / np.where(l2 == 0, 1, l2)", same="x / np.where(l0 > 0, l2, 1)"),
}

MISTAKES = {
    "columns": dict(
        right="np.sum(x != 0, axis=1, keepdims=True)",
        wrong="np.sum(x != 0, axis=0, keepdims=True)",
        ja="軸 0 に沿って足すと、列ごとの個数になる。",
        en="Summed along axis 0 these are the numbers for the columns.",
    ),
    "sum-for-count": dict(
        right="np.sum(x != 0, axis=1, keepdims=True)",
        wrong="np.sum(x, axis=1, keepdims=True)",
        ja="要素の和であって、個数ではない。",
        en="This is the sum of the elements, not how many there are.",
    ),
    "zeros-counted": dict(
        right="np.sum(x != 0, axis=1, keepdims=True)",
        wrong="np.sum(x == 0, axis=1, keepdims=True)",
        ja="0 の要素のほうを数えている。",
        en="This counts the elements that are 0.",
    ),
    "positive-ones-counted": dict(
        right="np.sum(x != 0, axis=1, keepdims=True)",
        wrong="np.sum(x > 0, axis=1, keepdims=True)",
        ja="負の要素も 0 ではない。",
        en="Negative elements are not 0, either.",
    ),
    "axis-dropped": dict(
        right="np.sum(x != 0, axis=1, keepdims=True)",
        wrong="np.sum(x != 0, axis=1)",
        ja="足した軸が消え、1 次元になっている。",
        en="The axis summed over is gone, which leaves one dimension.",
    ),
    "signs-kept": dict(
        right="np.sum(np.abs(x), axis=1, keepdims=True)",
        wrong="np.sum(x, axis=1, keepdims=True)",
        ja="正と負の要素が打ち消し合う。ノルムは負にならない。",
        en="Positive and negative elements cancel; a norm is never negative.",
    ),
    "absolute-value-of-the-sum": dict(
        right="np.sum(np.abs(x), axis=1, keepdims=True)",
        wrong="np.abs(np.sum(x, axis=1, keepdims=True))",
        ja="足した後で絶対値をとっても、打ち消し合った分は戻らない。",
        en="The absolute value comes too late: what cancelled in the sum is lost.",
    ),
    "mean": dict(
        right="np.sum(np.abs(x), axis=1, keepdims=True)",
        wrong="np.mean(np.abs(x), axis=1, keepdims=True)",
        ja="要素の数で割った平均になっている。",
        en="This is a mean, divided by the number of elements.",
    ),
    "largest": dict(
        right="np.sum(np.abs(x), axis=1, keepdims=True)",
        wrong="np.max(np.abs(x), axis=1, keepdims=True)",
        ja="絶対値の最大は L∞ ノルムである。",
        en="The greatest absolute value is the L∞ norm.",
    ),
    "of-the-columns": dict(
        right="np.sum(np.abs(x), axis=1, keepdims=True)",
        wrong="np.sum(np.abs(x), axis=0, keepdims=True)",
        ja="列ごとのノルムになっている。",
        en="These are the norms of the columns.",
    ),
    "no-root": dict(
        right="np.sqrt(np.sum(x**2, axis=1, keepdims=True))",
        wrong="np.sum(x**2, axis=1, keepdims=True)",
        ja="平方根をとっていないので、長さの 2 乗である。",
        en="Without the root this is the length squared.",
    ),
    "root-first": dict(
        right="np.sqrt(np.sum(x**2, axis=1, keepdims=True))",
        wrong="np.sum(np.sqrt(x**2), axis=1, keepdims=True)",
        ja="要素ごとに平方根をとってから足すと、絶対値の和、つまり L1 ノルムになる。",
        en="With the root of each element before the sum, it is the sum of absolute values: the L1 norm.",
    ),
    "of-the-whole-matrix": dict(
        right="np.sqrt(np.sum(x**2, axis=1, keepdims=True))",
        wrong="np.sqrt(np.sum(x**2, keepdims=True))",
        ja="行列全体のフロベニウスノルムで、1 つの値になる。",
        en="This is the Frobenius norm of the matrix, a single value.",
    ),
    "root-of-the-mean": dict(
        right="np.sqrt(np.sum(x**2, axis=1, keepdims=True))",
        wrong="np.sqrt(np.mean(x**2, axis=1, keepdims=True))",
        ja="2 乗の平均の平方根である。ノルムでは、要素の数で割らない。",
        en="This is the root of the mean square; a norm is not divided by the number of elements.",
    ),
    "nan-for-zeros": dict(
        right="np.where(l2 == 0, 1, l2)",
        wrong="l2",
        ja="すべて 0 の行では 0 を 0 で割ることになり、nan になる。",
        en="For a row of zeros this divides 0 by 0, which is nan.",
    ),
    "epsilon-added": dict(
        right="np.where(l2 == 0, 1, l2)",
        wrong="(l2 + 1e-7)",
        ja="短い行では、足した数が長さに比べて小さくなく、長さが 1 にならない。",
        en="For a short row what is added is not small, and its length does not become 1.",
    ),
    "divided-by-l1": dict(
        right="np.where(l2 == 0, 1, l2)",
        wrong="np.where(l1 == 0, 1, l1)",
        ja="絶対値の和が 1 になり、長さは 1 にならない。",
        en="This makes the sum of absolute values 1, not the length.",
    ),
    "divided-by-the-square": dict(
        right="np.where(l2 == 0, 1, l2)",
        wrong="np.where(l2 == 0, 1, l2**2)",
        ja="長さの 2 乗で割ると、長い行ほど短くなる。",
        en="Divided by the squared length, long rows come out short.",
    ),
    "regularised": dict(
        right="x / np.where(l2 == 0, 1, l2)",
        wrong="x + l2",
        ja="割って長さをそろえるのが正規化。ノルムを足すのは損失の正則化である。",
        en="Normalising divides, so that lengths become equal; adding a norm is what one does to a loss to regularise it.",
    ),
    "standardised": dict(
        right="x / np.where(l2 == 0, 1, l2)",
        wrong="(x - np.mean(x, axis=1, keepdims=True)) / np.where(l2 == 0, 1, l2)",
        ja="平均を引くのは標準化のときで、向きが変わってしまう。",
        en="The mean is taken away when one standardises; here that changes the direction.",
    ),
}
