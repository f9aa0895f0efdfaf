"""相互情報量

離散の確率変数 X と Y の同時確率の表 joint から、相互情報量 I(X;Y) を
ビット単位で求め、information とする。

independent は、周辺分布が joint と同じで、X と Y が独立な場合の同時確率の
表とする。ratio は、joint の各要素が independent の要素の何倍かを表すが、joint
が 0 の要素では 1 とおき、対数が 0 になるようにする。

joint の行は X の値、列は Y の値に対応し、全要素の和は 1 である。起こらない組や
確率が 10⁻⁵ ほどの組もあるが、X にも Y にも、確率 0 の値はない。independent,
information の順に返せ。

---
    joint, independent, ratio: (xs, ys)    information: scalar

    joint[i, j] = P(X = x_i, Y = y_j)

---
Mutual information

From `joint`, the table of the joint probabilities of two discrete random
variables X and Y, compute the mutual information I(X;Y) in bits, `information`.

`independent` is the table of joint probabilities that has the same marginals
and in which X and Y are independent. `ratio` tells how many times as large an
element of `joint` is as that of `independent`; where `joint` is 0, let it be 1,
so that its logarithm is 0.

Rows of the table are values of X, columns values of Y, and all elements add up
to 1. Some pairs never occur, some have a probability of about 10⁻⁵, but no
value of X or of Y has probability 0. Return independent and information, in
this order.
"""

import numpy as np


def mutual_information(joint):
    p_x = np.sum(joint, axis=1)
    p_y = np.sum(joint, axis=0)
    independent = p_x[:, np.newaxis] * p_y  # blank
    ratio = np.where(joint > 0, joint / independent, 1)  # blank
    information = np.sum(joint * np.log2(ratio))  # blank
    return independent, information


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(xs, ys, never=0):
        """Weights with `never` pairs of 0, on a diagonal, so that no row and no column is empty."""
        weights = rng.uniform(0.3, 3, size=(xs, ys)) ** 2
        for place in range(never):
            weights[place % xs, place % ys] = 0
        weights[0, -1] = 1e-5 * weights.sum()
        return dict(joint=weights / weights.sum())

    # By hand, and square, so that a row for a column does not raise.
    yield dict(joint=rng.permutation([[0.5, 0.0], [0.25, 0.25]]))
    small = int(rng.integers(2, 4))
    yield draw(small, small + 1, never=2)
    yield draw(small + 3, small + 1, never=small)
    p_x = rng.uniform(0.5, 2, size=small + 1)
    yield dict(joint=rng.permutation(np.diag(p_x / p_x.sum())))


BORDERS = {
    "a pair that never occurs": "np.any(joint == 0)",
    "a pair that is hardly ever seen": "np.any((joint > 0) & (joint < 1e-4))",
    "as many values of X as of Y": "joint.shape[0] == joint.shape[1]",
    "more values of X than of Y": "joint.shape[0] > joint.shape[1]",
    "fewer values of X than of Y": "joint.shape[0] < joint.shape[1]",
    "one decides the other": "len(joint) > 2 and np.all(np.count_nonzero(joint, axis=1) == 1)",
}


def oracle(joint):
    import math

    import keras
    import tensorflow as tf

    independent = tf.tensordot(tf.reduce_sum(joint, axis=1), tf.reduce_sum(joint, axis=0), axes=0)
    # How far the joint distribution is from the product, over the pairs that occur: Keras would clip the others.
    seen = joint > 0
    divergence = keras.losses.kl_divergence(joint[seen], tf.boolean_mask(independent, seen))
    return independent, divergence / math.log(2)


STEM = dict(
    ja="X と Y の同時確率の表 joint（行が X の値、列が Y の値）から、相互情報量 I(X;Y) をビット単位で求める。起こらない組もある。",
    en="From a table of joint probabilities, rows for X and columns for Y, this computes the mutual information I(X;Y) in bits. Some pairs never occur.",
)

VARIANTS = {
    "outer": dict(right="p_x[:, np.newaxis] * p_y", same="np.outer(p_x, p_y)"),
    "ones-first": dict(
        right="np.where(joint > 0, joint / independent, 1)",
        same="np.divide(joint, independent, out=np.ones_like(joint), where=joint > 0)",
    ),
    "natural-divided": dict(
        right="np.sum(joint * np.log2(ratio))", same="np.vdot(joint, np.log(ratio)) / np.log(2)"
    ),
}

MISTAKES = {
    "added": dict(
        right="p_x[:, np.newaxis] * p_y",
        wrong="p_x[:, np.newaxis] + p_y",
        ja="独立な 2 つがともに起こる確率は、足し算ではなく積である。",
        en="That two independent things both happen has the product of their probabilities, not the sum.",
    ),
    "both-as-rows": dict(
        right="p_x[:, np.newaxis] * p_y",
        wrong="p_x * p_y",
        ja="要素どうしの積で、表にならない。どの X の値もすべての Y の値と組むには、一方を縦に並べる。",
        en="This multiplies element by element and makes no table; for each value of X to meet each of Y, one has to stand upright.",
    ),
    "uniform": dict(
        right="p_x[:, np.newaxis] * p_y",
        wrong="np.full(joint.shape, 1 / joint.size)",
        ja="一様分布と比べている。独立でも、起こりやすい値とそうでない値があってよい。",
        en="This compares with a uniform distribution; independent variables, too, may have values that are likelier than others.",
    ),
    "turned-table": dict(
        right="p_x[:, np.newaxis] * p_y",
        wrong="p_y[:, np.newaxis] * p_x",
        ja="行が Y、列が X に入れ替わっている。",
        en="Rows are values of Y here and columns values of X.",
    ),
    "zero-not-treated": dict(
        right="np.where(joint > 0, joint / independent, 1)",
        wrong="joint / independent",
        ja="起こらない組で log 0 = −inf となり、0 × (−inf) は nan になる。",
        en="For a pair that never occurs the logarithm is −inf, and 0 × (−inf) is nan.",
    ),
    "turned-ratio": dict(
        right="np.where(joint > 0, joint / independent, 1)",
        wrong="np.where(joint > 0, independent / np.where(joint > 0, joint, 1), 1)",
        ja="比が逆なので、符号が逆になる。相互情報量は 0 以上である。",
        en="The ratio is turned round, and so the sign; mutual information is never below 0.",
    ),
    "conditional-entropy": dict(
        right="np.where(joint > 0, joint / independent, 1)",
        wrong="1 / np.where(joint > 0, joint / p_x[:, np.newaxis], 1)",
        ja="これは条件付きエントロピー H(Y|X)、つまり X を知ったあとに残る不確かさである。相互情報量は、減る分である。",
        en="This is the conditional entropy H(Y|X), the uncertainty that remains once X is known; mutual information is what this takes away.",
    ),
    "joint-entropy": dict(
        right="np.where(joint > 0, joint / independent, 1)",
        wrong="1 / np.where(joint > 0, joint, 1)",
        ja="これは同時エントロピー H(X,Y) になる。独立でも 0 にならない。",
        en="This is the joint entropy H(X,Y), which is not 0 for independent variables.",
    ),
    "both-entropies": dict(
        right="np.where(joint > 0, joint / independent, 1)",
        wrong="1 / independent",
        ja="H(X) + H(Y) になっている。共通の情報は、これが同時エントロピーをどれだけ上回るかである。",
        en="This is H(X) + H(Y); what the two share is how far that exceeds the joint entropy.",
    ),
    "weighted-by-the-product": dict(
        right="np.sum(joint * np.log2(ratio))",
        wrong="np.sum(independent * np.log2(ratio))",
        ja="独立な場合の確率で期待値をとっている。実際に組が起こる割合は、同時確率である。",
        en="The expectation is taken as if the variables were independent; how often pairs really occur is the joint probability.",
    ),
    "unweighted": dict(
        right="np.sum(joint * np.log2(ratio))",
        wrong="np.sum(np.log2(ratio))",
        ja="確率で重みづけていない。よく起こる組ほど、重く数える。",
        en="There are no weights; a pair counts the more the oftener it occurs.",
    ),
    "mean": dict(
        right="np.sum(joint * np.log2(ratio))",
        wrong="np.mean(joint * np.log2(ratio))",
        ja="同時確率で重みづけた和がすでに期待値である。組の数でもう一度割っている。",
        en="Weighted by the joint probabilities the sum is the expectation already; here it is divided by the number of pairs again.",
    ),
    "nats": dict(
        right="np.log2(ratio)",
        wrong="np.log(ratio)",
        ja="自然対数では単位がナットになる。ビットの底は 2 である。",
        en="With the natural logarithm the unit is the nat; bits have the base 2.",
    ),
}
