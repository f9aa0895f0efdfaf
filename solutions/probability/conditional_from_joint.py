"""同時確率から周辺確率と条件付き確率へ

離散の確率変数 X と Y の同時確率の表 joint から、X の周辺確率 p_x と、2 つの
条件付き確率 x_given_y、y_given_x を求めよ。p_y は Y の周辺確率とする。

joint の行 i は X の値、列 j は Y の値に対応し、全要素の和は 1 である。
起こらない組もあるが、X にも Y にも、確率 0 の値はない。x_given_y[i, j] は、Y が
j 番目の値だと知ったときに X が i 番目の値である確率で、y_given_x[i, j] は、X が
i 番目の値だと知ったときに Y が j 番目の値である確率である。

---
    joint, x_given_y, y_given_x: (xs, ys)    p_x: (xs,)    p_y: (ys,)

    joint[i, j] = P(X = x_i, Y = y_j)

---
From a joint table to marginal and conditional probabilities

From `joint`, the table of the joint probabilities of two discrete random
variables X and Y, compute the marginal probabilities of X, `p_x`, and the two
conditional ones, x_given_y and y_given_x. p_y are the marginal probabilities of
Y.

Row i of the table is a value of X, column j one of Y, and all elements add up
to 1. Some pairs never occur, but no value of X or of Y has probability 0.
x_given_y[i, j] is the probability that X has its value number i once Y is known
to have its value number j; y_given_x[i, j] is the probability that Y has its
value number j once X is known to have its value number i.
"""

import numpy as np


def conditional_from_joint(joint):
    p_x = np.sum(joint, axis=1)  # blank
    p_y = np.sum(joint, axis=0)  # blank
    x_given_y = joint / p_y  # blank
    y_given_x = joint / p_x[:, np.newaxis]  # blank
    return p_x, x_given_y, y_given_x


# ==== grading ====


def cases(rng):
    def table(xs, ys, never=0):
        """Weights with `never` pairs of 0, on a diagonal, so that no row and no column is empty."""
        weights = rng.uniform(0.5, 5, size=(xs, ys))
        for place in range(never):
            weights[place % xs, place % ys] = 0
        return dict(joint=weights / weights.sum())

    # By hand, and square, so that a row broadcast as a column does not raise.
    yield dict(joint=rng.permutation([[0.0, 0.25], [0.125, 0.625]]))
    small = int(rng.integers(2, 4))
    yield table(small, small + 1, never=2)
    yield table(small + 3, small + 1, never=small)
    yield table(1, small + 1)
    yield table(small + 1, 1)


BORDERS = {
    "as many values of X as of Y": "joint.shape[0] == joint.shape[1]",
    "more values of X than of Y": "1 < joint.shape[1] < joint.shape[0]",
    "fewer values of X than of Y": "1 < joint.shape[0] < joint.shape[1]",
    "X has one value": "joint.shape[0] == 1 < joint.shape[1]",
    "Y has one value": "joint.shape[1] == 1 < joint.shape[0]",
    "a pair that never occurs": "np.any(joint == 0)",
    "knowing one changes the other": "np.ptp(joint / joint.sum(0), axis=1).max() > 0.1",
}


def oracle(joint):
    import tensorflow as tf

    # Whatever is known is a column or row whose absolute values are made to add up to 1.
    x_given_y, _ = tf.linalg.normalize(joint, ord=1, axis=0)
    y_given_x, _ = tf.linalg.normalize(joint, ord=1, axis=1)
    return tf.reduce_sum(joint, axis=1), x_given_y, y_given_x


STEM = dict(
    ja="同時確率の表 joint から、X の周辺確率と、X と Y の一方を知ったときの他方の条件付き確率を求める。行が X の値、列が Y の値である。",
    en="From a table of joint probabilities, rows for X and columns for Y, this computes the marginal probabilities of X and the conditional probabilities of each variable once the other is known.",
)

VARIANTS = {
    "matrix-product": dict(right="np.sum(joint, axis=1)", same="joint @ np.ones(joint.shape[1])"),
    "columns-turned": dict(right="joint / p_x[:, np.newaxis]", same="(joint.T / p_x).T"),
    "by-bayes": dict(
        right="joint / p_x[:, np.newaxis]", same="x_given_y * p_y / p_x.reshape(-1, 1)"
    ),
}

MISTAKES = {
    "other-marginal": dict(
        right="np.sum(joint, axis=1)",
        wrong="np.sum(joint, axis=0)",
        ja="X について足すと X が消え、Y の周辺確率になる。消したい変数のほうを足し合わせる。",
        en="Summed over X it is X that disappears, and Y's marginal is left; one sums over what is to disappear.",
    ),
    "mean-of-the-row": dict(
        right="np.sum(joint, axis=1)",
        wrong="np.mean(joint, axis=1)",
        ja="平均では、和が 1 にならない。X の 1 つの値は、Y のどの値とも一緒に起こりうるので、確率は足し合わされる。",
        en="Means do not add up to 1. A value of X occurs with one value of Y or another, and so the probabilities add up.",
    ),
    "marginal-of-x-again": dict(
        right="np.sum(joint, axis=0)",
        wrong="np.sum(joint, axis=1)",
        ja="これは X の周辺確率である。Y を知ったときの分母は、Y のその値の確率でなければならない。",
        en="This is the marginal of X; where Y is known, one divides by the probability of that value of Y.",
    ),
    "known-is-likeliest": dict(
        right="np.sum(joint, axis=0)",
        wrong="np.max(joint, axis=0)",
        ja="Y の値ごとの最大の要素で割ると、最大が 1 になるだけで、和は 1 を超える。",
        en="Divided by the largest element of each column, the largest becomes 1 and the column adds up to more.",
    ),
    "x-direction-swapped": dict(
        right="joint / p_y",
        wrong="joint / p_x[:, np.newaxis]",
        ja="X の確率で割ると、X を知ったときの Y の確率になる。縦棒の右にあるもの、つまり知っているほうの確率で割る。",
        en="Divided by the probability of X this is Y's probability once X is known; what is known decides what one divides by.",
    ),
    "x-independent": dict(
        right="joint / p_y",
        wrong="joint / np.sum(joint)",
        ja="全体の和は 1 なので、同時確率のままである。知った列だけで 1 になるように割り直す。",
        en="The sum of all is 1, so that these are still joint probabilities; the column that is known has to add up to 1 by itself.",
    ),
    "times-the-known": dict(
        right="joint / p_y",
        wrong="joint * p_y",
        ja="条件付き確率から同時確率を求めるときは掛けるが、ここは逆である。",
        en="One multiplies to get from conditional to joint probabilities; here one goes the other way.",
    ),
    "y-direction-swapped": dict(
        right="joint / p_x[:, np.newaxis]",
        wrong="joint / p_y",
        ja="Y の確率で割ると、Y を知ったときの X の確率になる。こちらで知っているのは X である。",
        en="Divided by the probability of Y this is X's probability once Y is known; here it is X that is known.",
    ),
    "row-for-a-column": dict(
        right="p_x[:, np.newaxis]",
        wrong="p_x",
        ja="形 (xs,) は行としてブロードキャストされ、列 i を p_x[i] で割ることになる。行ごとに割るには、縦に並べる。",
        en="The shape (xs,) broadcasts as a row and divides column i by p_x[i]; to divide row by row it has to stand upright.",
    ),
    "indices-turned": dict(
        right="joint / p_x[:, np.newaxis]",
        wrong="joint.T / p_x",
        ja="値は正しいが、行が Y、列が X に入れ替わっている。",
        en="The values are right, but rows are values of Y here and columns values of X.",
    ),
    "lift": dict(
        right="joint / p_x[:, np.newaxis]",
        wrong="x_given_y / p_x[:, np.newaxis]",
        ja="両方の確率で割ると、独立な場合と比べて何倍起こりやすいかになる。確率ではなく、1 を超えることもある。",
        en="Divided by both probabilities it says how many times likelier the pair is than if independent: no probability, it may exceed 1.",
    ),
}
