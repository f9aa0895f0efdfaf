"""条件付きエントロピー

離散の確率変数 X と Y の同時確率の表 joint から、X を知ったあとに残る Y の
不確かさをビット単位で求めよ。entropies[i] は、X が i 番目の値だと知ったときの Y
のエントロピー H(Y|X = x_i)、conditional は条件付きエントロピー H(Y|X) である。

joint の行は X の値、列は Y の値に対応し、全要素の和は 1 である。起こらない
組もあり、確率が 0 である X の値もある。その行では y_given_x も entropies も
0 とおく。0 · log 0 は 0 とする。

---
    joint, y_given_x: (xs, ys)    p_x, entropies: (xs,)    conditional: scalar

    joint[i, j] = P(X = x_i, Y = y_j)    y_given_x[i, j] = P(Y = y_j | X = x_i)

---
Conditional entropy

From `joint`, the table of the joint probabilities of two discrete random
variables X and Y, compute in bits the uncertainty of Y that remains once X is
known. entropies[i] is the entropy of Y once X is known to have its value number
i, H(Y|X = x_i), and `conditional` is the conditional entropy H(Y|X).

Rows of the table are values of X, columns values of Y, and all elements add up
to 1. Some pairs never occur, and some values of X have probability 0; let
y_given_x and `entropies` be 0 in their rows. 0 · log 0 counts as 0.
"""

import numpy as np


def conditional_entropy(joint):
    p_x = np.sum(joint, axis=1)
    y_given_x = joint / np.where(p_x > 0, p_x, 1)[:, np.newaxis]  # blank
    entropies = -np.sum(y_given_x * np.log2(np.where(joint > 0, y_given_x, 1)), axis=1)  # blank
    conditional = np.sum(p_x * entropies)  # blank
    return entropies, conditional


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(xs, ys):
        weights = rng.uniform(0.3, 3, size=(xs, ys)) ** 2 * rng.uniform(0.3, 3, size=(xs, 1))
        return weights / weights.sum()

    # By hand, and square: once X is known, Y is open or decided.
    yield dict(joint=rng.permutation([[0.25, 0.25], [0.5, 0.0]]))
    small = int(rng.integers(3, 5))
    yield dict(joint=draw(small, small + 1))
    weights = draw(small + 2, small)
    rows = rng.permutation(small + 2)
    weights[rows[0]] = 0
    weights[rows[1], 1:] = 0
    weights[rows[2], 0] = 0
    weights[rows[2], 1] = 1e-5
    yield dict(joint=weights / weights.sum())
    p_x, p_y = rng.uniform(0.3, 3, size=small + 1), rng.uniform(0.3, 3, size=small - 1)
    yield dict(joint=np.outer(p_x / p_x.sum(), p_y / p_y.sum()))
    yield dict(joint=draw(1, small))


BORDERS = {
    "a value of X that never occurs": "np.any(joint.sum(1) == 0)",
    "a value of X that decides Y": "np.any(np.count_nonzero(joint, axis=1) == 1)",
    "a pair that never occurs": "np.any((joint == 0) & (joint.sum(1, keepdims=True) > 0))",
    "a pair that is hardly ever seen": "np.any((joint > 0) & (joint < 1e-4))",
    "as many values of X as of Y": "joint.shape[0] == joint.shape[1]",
    "more values of X than of Y": "joint.shape[0] > joint.shape[1]",
    "X has one value": "len(joint) == 1",
    "independent variables": "len(joint) > 1 and np.allclose(joint, np.outer(joint.sum(1), joint.sum(0)))",
    "values of X of other probabilities": "np.ptp(joint.sum(1)) > 0.05",
}


def oracle(joint):
    import math

    import tensorflow as tf

    def entropy(p):
        return -tf.reduce_sum(tf.math.xlogy(p, p), axis=-1) / math.log(2)

    p_x = tf.reduce_sum(joint, axis=1, keepdims=True)
    # What both leave open together, less what X leaves open: no average over the rows.
    conditional = entropy(tf.reshape(joint, [-1])) - entropy(tf.reshape(p_x, [-1]))
    return entropy(tf.math.divide_no_nan(joint, p_x)), conditional


STEM = dict(
    ja="X と Y の同時確率の表 joint（行が X の値、列が Y の値）から、X の値ごとの Y のエントロピーと、条件付きエントロピー H(Y|X) をビット単位で求める。確率 0 の組や X の値もある。",
    en="From a table of joint probabilities, rows for X and columns for Y, this computes in bits the entropy of Y for each value of X and the conditional entropy H(Y|X). Some pairs, and some values of X, have probability 0.",
)

VARIANTS = {
    "zeros-first": dict(
        right="joint / np.where(p_x > 0, p_x, 1)[:, np.newaxis]",
        same="np.divide(joint, p_x[:, None], out=np.zeros_like(joint), where=p_x[:, None] > 0)",
    ),
    "natural-divided": dict(
        right="np.log2(np.where(joint > 0, y_given_x, 1))",
        same="np.log(np.where(y_given_x > 0, y_given_x, 1)) / np.log(2)",
    ),
    "scalar-product": dict(right="np.sum(p_x * entropies)", same="p_x @ entropies"),
}

MISTAKES = {
    "zero-row-not-treated": dict(
        right="np.where(p_x > 0, p_x, 1)[:, np.newaxis]",
        wrong="p_x[:, np.newaxis]",
        ja="確率 0 の X の値の行で 0 / 0 となり、nan が出る。",
        en="In the row of a value of X that never occurs 0 / 0 gives nan.",
    ),
    "not-conditioned": dict(
        right="joint / np.where(p_x > 0, p_x, 1)[:, np.newaxis]",
        wrong="joint",
        ja="同時確率のままで、行の和が 1 にならない。X を知ったときの Y の分布にしてから、エントロピーを求める。",
        en="These are still joint probabilities, whose rows do not add up to 1; an entropy is that of Y's distribution once X is known.",
    ),
    "other-condition": dict(
        right="joint / np.where(p_x > 0, p_x, 1)[:, np.newaxis]",
        wrong="joint / np.sum(joint, axis=0)",
        ja="Y の確率で割ると、Y を知ったときの X の分布になる。知っているのは X である。",
        en="Divided by the probabilities of Y this is how X is distributed once Y is known; it is X that is known.",
    ),
    "row-for-a-column": dict(
        right="np.where(p_x > 0, p_x, 1)[:, np.newaxis]",
        wrong="np.where(p_x > 0, p_x, 1)",
        ja="形 (xs,) は行としてブロードキャストされる。行ごとに割るには、縦に並べる。",
        en="The shape (xs,) broadcasts as a row; to divide row by row it has to stand upright.",
    ),
    "given-y": dict(
        edits=[
            dict(
                right="joint / np.where(p_x > 0, p_x, 1)[:, np.newaxis]",
                wrong="joint / np.sum(joint, axis=0)",
            ),
            dict(right="1)), axis=1)", wrong="1)), axis=0)"),
            dict(
                right="np.sum(p_x * entropies)", wrong="np.sum(np.sum(joint, axis=0) * entropies)"
            ),
        ],
        exam=False,
        ja="Y を知ったときに残る X の不確かさ H(X|Y) になっている。条件とする X は行に並ぶ。",
        en="This is H(X|Y), the uncertainty of X that remains once Y is known; the condition is X, which has the rows.",
    ),
    "marginal": dict(
        right="joint / np.where(p_x > 0, p_x, 1)[:, np.newaxis]",
        wrong="np.where(joint > 0, np.sum(joint, axis=0), 0)",
        ja="Y の周辺確率では、X を知ったことが使われていない。",
        en="With the marginal of Y nothing is made of knowing X.",
    ),
    "zero-not-treated": dict(
        right="np.where(joint > 0, y_given_x, 1)",
        wrong="y_given_x",
        ja="起こらない組で log 0 = −inf となり、0 × (−inf) は nan になる。",
        en="For a pair that never occurs log 0 is −inf, and 0 × (−inf) is nan.",
    ),
    "weighted-twice": dict(
        right="-np.sum(y_given_x * np.log2(",
        wrong="-np.sum(joint * np.log2(",
        ja="同時確率で重みづけると、X の確率がここですでに掛かる。X の値を 1 つに決めたときのエントロピーは、その中の割合で重みづける。",
        en="Weighted by joint probabilities, the probability of X is in it already; with X fixed, the weights are the shares within that value.",
    ),
    "no-minus": dict(
        right="-np.sum(y_given_x",
        wrong="np.sum(y_given_x",
        ja="確率の対数は 0 以下なので、このままではエントロピーが負になる。",
        en="Logarithms of probabilities are at most 0, and without the minus so is the entropy.",
    ),
    "over-x": dict(
        right="1)), axis=1)",
        wrong="1)), axis=0)",
        ja="X の値について足している。X を 1 つに決めて、Y の値について足す。",
        en="This sums over the values of X; with X fixed, one sums over the values of Y.",
    ),
    "nats": dict(
        right="np.log2(",
        wrong="np.log(",
        ja="自然対数では単位がナットになる。ビットの底は 2 である。",
        en="With the natural logarithm the unit is the nat; bits have the base 2.",
    ),
    "unweighted-mean": dict(
        right="np.sum(p_x * entropies)",
        wrong="np.mean(entropies)",
        ja="どの X の値も同じ割合で起こるとみなした平均である。重みは X の確率。",
        en="This averages as if all values of X were equally probable; the weights are their probabilities.",
    ),
    "sum": dict(
        right="np.sum(p_x * entropies)",
        wrong="np.sum(entropies)",
        ja="足しただけで、平均になっていない。残る不確かさは Y のエントロピーを超えないはずである。",
        en="This is a sum and no average; what remains uncertain cannot exceed the entropy of Y.",
    ),
    "weighted-by-y": dict(
        right="np.sum(p_x * entropies)",
        wrong="np.sum(np.sum(joint, axis=0) * entropies)",
        ja="Y の確率で重みづけている。entropies は X の値ごとにあるので、重みも X の確率である。",
        en="The weights are the probabilities of Y; there is an entropy for each value of X, and so the weights are X's.",
    ),
    "mutual-information": dict(
        right="np.sum(p_x * entropies)",
        wrong="-np.sum(joint.sum(0) * np.log2(joint.sum(0))) - np.sum(p_x * entropies)",
        ja="これは相互情報量で、X を知って減る不確かさである。求めるのは、残る不確かさ。",
        en="This is the mutual information, the uncertainty that knowing X takes away; what is asked for is what remains.",
    ),
    "joint-entropy": dict(
        right="np.sum(p_x * entropies)",
        wrong="-np.sum(joint * np.log2(np.where(joint > 0, joint, 1)))",
        ja="これは同時エントロピー H(X,Y) で、X そのものの不確かさも含んでいる。",
        en="This is the joint entropy H(X,Y), which contains the uncertainty of X, too.",
    ),
}
