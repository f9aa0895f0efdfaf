"""エントロピー（ビット）

各行が離散の確率分布である p から、行ごとのエントロピー（平均情報量）entropy を
ビット単位で求めよ。

確率 0 の記号もあり、0 · log 0 は 0 とする。ほとんど 1 つの記号しか出ない分布も
あるので、値がずれないように、確率に小さな ε は足さない。

information[n, k] は、分布 n で記号 k が出たことの自己情報量（ビット）とする。
確率 0 の記号の自己情報量は 0 とおく。

---
    p, information: (distributions, symbols)    entropy: (distributions,)

---
Entropy in bits

Each row of p is a discrete probability distribution. Compute the entropy of
each row, `entropy`, in bits.

Some symbols have probability 0, and 0 · log 0 counts as 0. In some
distributions one symbol is nearly certain; no small ε is added to probabilities
then, as it would change the value.

information[n, k] is the self-information, in bits, of symbol k in distribution
n. For a symbol of probability 0 let it be 0.
"""

import numpy as np


def entropy_bits(p):
    information = -np.log2(np.where(p > 0, p, 1))  # blank
    entropy = np.sum(p * information, axis=1)  # blank
    return information, entropy


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(distributions, symbols):
        weights = rng.uniform(0.2, 3, size=(distributions, symbols))
        return weights / weights.sum(axis=1, keepdims=True)

    # By hand: powers of two.
    yield dict(p=np.array([rng.permutation([0.5, 0.25, 0.25]), rng.permutation([0.5, 0.5, 0])]))
    symbols = int(rng.integers(3, 6))
    p = draw(symbols + 2, symbols)
    p[0] = np.eye(symbols)[rng.integers(symbols)]  # certain
    p[1] = 1 / symbols  # the most uncertain
    p[2, int(rng.integers(symbols))] = 0
    p[2] /= p[2].sum()
    yield dict(p=p)
    yield dict(p=draw(symbols - 1, symbols + 3))
    rare = 10 ** rng.uniform(-7, -6)
    yield dict(p=np.array([rng.permutation([1 - rare, rare, 0])]))


BORDERS = {
    "a symbol of probability 0": "np.any(p == 0)",
    "a distribution without doubt": "np.any(p == 1)",
    "a uniform distribution of more than two symbols": "np.any(np.ptp(p, axis=1) == 0) and p.shape[1] > 2",
    "one distribution, of a nearly certain symbol": "len(p) == 1 and 1e-7 < 1 - p.max() < 1e-5",
    "fewer distributions than symbols": "1 < len(p) < p.shape[1]",
    "more distributions than symbols": "len(p) > p.shape[1]",
}


def oracle(p):
    import math

    import numpy as np
    import tensorflow as tf

    # x log y is 0 here where x is 0, whatever y is.
    information = -tf.math.xlogy((p > 0).astype(np.float64), p) / math.log(2)
    return information, -tf.reduce_sum(tf.math.xlogy(p, p), axis=1) / math.log(2)


STEM = dict(
    ja="各行が確率分布である配列 p から、記号ごとの自己情報量と、行ごとのエントロピーをビット単位で求める。確率 0 の記号の自己情報量は 0 とおく。",
    en="Each row of the array p is a probability distribution. This computes, in bits, the self-information of each symbol and the entropy of each row. The self-information of a symbol of probability 0 is set to 0.",
)

VARIANTS = {
    "natural-divided": dict(
        right="-np.log2(np.where(p > 0, p, 1))",
        same="np.log(1 / np.where(p > 0, p, 1)) / np.log(2)",
    ),
    "only-where-positive": dict(
        right="-np.log2(np.where(p > 0, p, 1))",
        same="-np.log2(p, out=np.zeros_like(p), where=p > 0)",
    ),
    "row-products": dict(
        right="np.sum(p * information, axis=1)", same='np.einsum("nk,nk->n", p, information)'
    ),
}

MISTAKES = {
    "nats": dict(
        right="-np.log2(np.where(p > 0, p, 1))",
        wrong="-np.log(np.where(p > 0, p, 1))",
        ja="自然対数では単位がナットになる。ビットの底は 2 である。",
        en="With the natural logarithm the unit is the nat; bits have the base 2.",
    ),
    "no-minus": dict(
        right="-np.log2(np.where(p > 0, p, 1))",
        wrong="np.log2(np.where(p > 0, p, 1))",
        ja="確率の対数は 0 以下なので、このままでは情報量が負になる。まれな記号ほど、情報量は大きい。",
        en="Logarithms of probabilities are at most 0, so that this is negative; the rarer a symbol, the more information.",
    ),
    "zero-not-treated": dict(
        right="np.where(p > 0, p, 1)",
        wrong="p",
        ja="log 0 は −inf で、0 × inf は nan になる。確率 0 の記号は別に扱う。",
        en="log 0 is −inf, and 0 × inf is nan; a symbol of probability 0 needs care.",
    ),
    "epsilon": dict(
        right="np.where(p > 0, p, 1)",
        wrong="(p + 1e-7)",
        ja="ε を足すと、確率 0 の記号の情報量が 0 にならず、ほぼ 1 つに決まった分布のエントロピーもずれる。",
        en="With an ε a symbol of probability 0 has information, and the entropy of a nearly certain distribution is off.",
    ),
    "probability-for-information": dict(
        right="-np.log2(np.where(p > 0, p, 1))",
        wrong="1 / np.where(p > 0, p, 1)",
        ja="対数をとっていない。独立な記号の情報量が足し算になるのは、対数だからである。",
        en="There is no logarithm, which alone makes the information of independent symbols add up.",
    ),
    "unweighted-sum": dict(
        right="np.sum(p * information, axis=1)",
        wrong="np.sum(information, axis=1)",
        ja="情報量をそのまま足している。平均情報量では、よく出る記号ほど重く数える。",
        en="The information is summed as it is; on average, a symbol counts the more the oftener it occurs.",
    ),
    "unweighted-mean": dict(
        right="np.sum(p * information, axis=1)",
        wrong="np.mean(information, axis=1)",
        ja="どの記号も同じ割合で出るとみなした平均である。重みは確率。",
        en="This averages as if every symbol occurred equally often; the weights are the probabilities.",
    ),
    "divided-by-symbols": dict(
        right="np.sum(p * information, axis=1)",
        wrong="np.mean(p * information, axis=1)",
        ja="確率で重みづけた和がすでに平均である。記号の数でもう一度割っている。",
        en="The sum weighted by probabilities is the average already; here it is divided by the number of symbols again.",
    ),
    "over-the-distributions": dict(
        right="np.sum(p * information, axis=1)",
        wrong="np.sum(p * information, axis=0)",
        ja="分布について足している。1 つの分布の中で、記号について足す。",
        en="This sums over the distributions; it is the symbols of one of them that are summed.",
    ),
    "whole-sum": dict(
        right="np.sum(p * information, axis=1)",
        wrong="np.sum(p * information)",
        ja="全部の分布を合わせた 1 つの数になっている。エントロピーは分布ごとにある。",
        en="This is one number for all; each distribution has an entropy of its own.",
    ),
    "normalised": dict(
        right="np.sum(p * information, axis=1)",
        wrong="np.sum(p * information, axis=1) / np.log2(p.shape[1])",
        ja="最大値（一様分布のエントロピー）で割って 0 から 1 にした比で、ビットではない。",
        en="Divided by its maximum, the entropy of a uniform distribution, it is a ratio from 0 to 1 and no longer in bits.",
    ),
}
