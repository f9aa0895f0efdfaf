"""負例を引く分布

negative sampling の負例を引く。語の番号は 0 から vocabulary − 1 までで、
counts は、コーパスに現れた回数である。

    shares           元の割合。回数の、全体に占める割合
    weights          回数の 0.75 乗。正例の語 target は負例にしないので、0 と
                     する
    probabilities    weights を、和が 1 になるように割った確率
    negatives        引いた負例の番号。乱数 uniform の 1 つにつき 1 語

uniform の値は [0, 1) の一様乱数である。その 1 つを u とし、確率を番号の順に
足していって、和が初めて u を超える（等しいときは含まない）語を引く。同じ語が
何度引かれてもよい。1 度も現れない語は引かれない。target のほかに、現れた語が
ある。引数の値は変えない。丸め誤差が引く語を左右することはない。shares,
probabilities, negatives の順に返せ。

---
    counts, shares, weights, probabilities: (vocabulary,)    target: scalar
    uniform, negatives: (samples,)

---
The distribution of negative words

Draw the negative words of negative sampling. Words are numbered from 0 to
vocabulary − 1; `counts` says how often each occurs in the corpus.

    shares           the old shares: of each word among all of the corpus
    weights          the counts to the power of 0.75; 0 for `target`, the
                     positive word, which is never drawn
    probabilities    the weights, divided so that their sum is 1
    negatives        the numbers of the words drawn: one for each random number
                     of `uniform`

The values of `uniform` are uniformly distributed in [0, 1). For one of them,
u, add up the probabilities in the order of the numbers: the word drawn is that
with which the sum exceeds u for the first time (being equal is not enough). A
word may be drawn many times. Words that never occur are never drawn; besides
`target` there are some that do. Arguments keep their values. No rounding error
decides which word is drawn. Return shares, probabilities and negatives, in
this order.
"""

import numpy as np


def unigram_sampler(counts, target, uniform):
    weights = counts**0.75  # blank
    weights[target] = 0  # blank
    probabilities = weights / np.sum(weights)  # blank
    negatives = np.searchsorted(np.cumsum(probabilities), uniform, side="right")  # blank
    shares = counts / np.sum(counts)
    return shares, probabilities, negatives


# ==== grading ====


def cases(rng):
    import numpy as np

    def spread(samples):
        """Random numbers from all of [0, 1), in no order."""
        return rng.permutation((np.arange(samples) + rng.uniform(0.1, 0.9, samples)) / samples)

    # By hand, with roots: powers of 3/4 that are whole numbers, of words that occur unlike one another.
    yield dict(
        counts=np.array([int(rng.choice([20, 40])), *rng.permutation([16, 81]).tolist(), 1]),
        target=0,
        uniform=np.array([0.99, 0.1, 0.6]),
    )
    # By hand: two words that occur alike are left, the first has probability 0. Sums that are equal to u do not suffice.
    once = int(rng.integers(2, 9))
    yield dict(
        counts=np.array([once + 5, once, 0, once]), target=0, uniform=np.array([0.75, 0.0, 0.5])
    )
    # The first word never occurs; the target is the most frequent one.
    for samples in rng.choice(range(20, 40), size=2, replace=False):
        vocabulary = int(rng.integers(6, 12))
        counts = np.ceil(3000 / np.arange(1, vocabulary) ** 1.3).astype(int)
        counts = np.array([0, *rng.permutation(counts + rng.integers(0, 9, vocabulary - 1))])
        counts[int(rng.integers(2, vocabulary))] = 0
        uniform = spread(int(samples))
        uniform[1] = 0.0
        yield dict(counts=counts, target=int(np.argmax(counts)), uniform=uniform)
    # A rare target at the end; words of a large corpus.
    vocabulary = int(rng.integers(30, 60))
    counts = rng.permutation(10**6 // np.arange(2, vocabulary + 2))
    counts[-1] = 3
    yield dict(counts=counts, target=vocabulary - 1, uniform=spread(int(rng.integers(90, 120))))
    # One word is all that is left.
    counts = np.zeros(int(rng.integers(3, 6)), dtype=int)
    counts[[1, 2]] = rng.integers(1, 9, size=2)
    yield dict(counts=counts, target=2, uniform=np.array([0.0, *rng.uniform(0.01, 0.99, 2)]))


BORDERS = {
    "a sum that equals u": "0.5 in uniform and len(counts) == 4",
    "u is 0, and so is the first probability": "0 in uniform and (target == 0 or counts[0] == 0)",
    "a word that never occurs": "np.any(counts == 0)",
    "the target is the most frequent word": "target == np.argmax(counts) > 0",
    "the target is the last word": "target == len(counts) - 1",
    "one word besides the target": "np.count_nonzero(counts) == 2",
    "many counts": "np.max(counts) > 100000",
}


def oracle(counts, target, uniform):
    import tensorflow as tf

    # A power is a product of logarithms, and a softmax is what divides by the sum.
    others = tf.where(tf.range(len(counts)) == target, 0, counts)
    logits = 0.75 * tf.math.log(tf.cast(others, tf.float64))
    probabilities = tf.nn.softmax(logits)
    passed = tf.cumsum(probabilities) <= uniform[:, None]
    shares = counts / tf.reduce_sum(counts)
    return shares, probabilities, tf.math.count_nonzero(passed, axis=1)


STEM = dict(
    ja="negative sampling の負例を引く。counts は語の出現回数、target は正例の語の番号である。[0, 1) の一様乱数\n"
    "uniform の 1 つにつき 1 語を、確率 probabilities に従って引く。この確率は、word2vec の論文と同じように定める。shares は、\n"
    "それと比べるために返す、語の出現の割合である。",
    en="This draws negative words for negative sampling: `counts` says how often words occur, `target` is the\n"
    "positive word; for each number of `uniform`, from [0, 1), one word is drawn by `probabilities`,\n"
    "which are made as in the paper on word2vec. `shares`, how often words occur relative to all, is returned to\n"
    "compare.",
)

VARIANTS = {
    "of-the-shares": dict(right="counts**0.75", same="(counts / np.sum(counts)) ** 0.75"),
    "roots": dict(right="counts**0.75", same="np.sqrt(counts) * np.sqrt(np.sqrt(counts))"),
    "masked": dict(
        right="weights[target] = 0", same="weights = weights * (np.arange(len(counts)) != target)"
    ),
    "total-first": dict(
        right="weights / np.sum(weights)", same="weights * (1 / sum(weights.tolist()))"
    ),
    "digitized": dict(
        right='np.searchsorted(np.cumsum(probabilities), uniform, side="right")',
        same="np.digitize(uniform, np.cumsum(probabilities))",
    ),
    "first-above": dict(
        right='np.searchsorted(np.cumsum(probabilities), uniform, side="right")',
        same="np.argmax(np.cumsum(probabilities) > uniform[:, None], axis=1)",
    ),
}

MISTAKES = {
    "no-power": dict(
        right="counts**0.75",
        wrong="counts.astype(float)",
        ja="割合のまま引いている。頻度の高い語ばかりが負例になる。",
        en="Words are drawn by their share as it is, and the frequent ones take nearly all.",
    ),
    "inverse-power": dict(
        right="counts**0.75",
        wrong="counts ** (1 / 0.75)",
        ja="1 より大きい指数は、頻度の差を強める。",
        en="An exponent above 1 makes differences of frequency larger.",
    ),
    "root": dict(
        right="counts**0.75",
        wrong="np.sqrt(counts)",
        ja="指数が 0.5 になっている。",
        en="The exponent here is 0.5.",
    ),
    "negative-power": dict(
        right="counts**0.75",
        wrong="np.where(counts > 0, counts, np.inf) ** -0.75",
        exam=False,
        ja="指数が負なので、稀な語ほど多く引かれる。差を縮めるだけで、順は変えない。",
        en="With a negative exponent the rare words come most; differences are to shrink, not to be turned round.",
    ),
    "uniform": dict(
        right="counts**0.75",
        wrong="(counts > 0).astype(float)",
        ja="どの語も等しい確率になっている。頻度の高い語ほど、負例にもなりやすい。",
        en="All words are equally likely here; frequent words should be drawn more often.",
    ),
    "logarithms": dict(
        right="counts**0.75",
        wrong="np.log(1 + counts)",
        ja="対数では、差が縮まりすぎる。",
        en="Logarithms shrink the differences too much.",
    ),
    "target-drawn": dict(
        right="weights[target] = 0",
        wrong="pass",
        ja="正例の語が負例にも引かれ、同じ組を近づけながら遠ざけることになる。",
        en="The positive word is drawn, too: the same pair would be drawn together and pushed apart.",
    ),
    "target-taken-out": dict(
        right="weights[target] = 0",
        wrong="weights = np.delete(weights, target)",
        ja="取り除くと、後ろの語の番号がずれる。",
        en="Taken out, it leaves the words behind it with other numbers.",
    ),
    "counts-overwritten": dict(
        right="weights[target] = 0",
        wrong="counts[target] = weights[target] = 0",
        ja="引数の counts まで書き換えている。正例の語がコーパスに現れなかったことになる。",
        en="This overwrites the argument: `counts` now says that the positive word never occurred.",
    ),
    "one-less": dict(
        right="weights[target] = 0",
        wrong="weights[target] -= 1",
        ja="回数を 1 減らしただけでは、まだ引かれる。",
        en="One less than before it can still be drawn.",
    ),
    "most-frequent": dict(
        right="weights[target] = 0",
        wrong="weights[np.argmax(weights)] = 0",
        ja="最も多い語を除いている。除くのは正例の語である。",
        en="This leaves out the most frequent word; it is the positive one that is left out.",
    ),
    "only-the-target": dict(
        right="weights[target] = 0",
        wrong="weights[np.arange(len(counts)) != target] = 0",
        exam=False,
        ja="正例の語だけが残っている。",
        en="Only the positive word is left.",
    ),
    "sum-of-counts": dict(
        right="weights / np.sum(weights)",
        wrong="weights / np.sum(counts)",
        ja="元の回数の和で割ると、和が 1 にならない。",
        en="Divided by the sum of the counts, they do not add up to 1.",
    ),
    "target-in-the-sum": dict(
        right="weights / np.sum(weights)",
        wrong="weights / np.sum(counts**0.75)",
        ja="正例の語の分も和に入っているので、確率の和が 1 に足りない。",
        en="The sum holds the target's part, too, so that the probabilities add up to less than 1.",
    ),
    "not-normalised": dict(
        right="weights / np.sum(weights)",
        wrong="weights / np.max(weights)",
        ja="最大を 1 にしただけで、和が 1 の確率ではない。",
        en="This makes the largest 1; probabilities have the sum 1.",
    ),
    "softmax": dict(
        right="weights / np.sum(weights)",
        wrong="np.exp(weights - np.max(weights)) / np.sum(np.exp(weights - np.max(weights)))",
        ja="softmax は値を指数関数に通す。重みが 0 の語にも確率が付き、最大の語がほとんどを占める。",
        en="A softmax exponentiates: words of weight 0 get a probability, too, and the largest takes nearly all.",
    ),
    "equal-is-enough": dict(
        right='side="right"',
        wrong='side="left"',
        ja="和が u と等しい語を引いている。u が 0 なら、確率 0 の語が引かれてしまう。",
        en="This takes a word whose sum equals u: where u is 0, one of probability 0.",
    ),
    "not-cumulative": dict(
        right="np.cumsum(probabilities), uniform",
        wrong="probabilities, uniform",
        ja="確率そのものの中に u を探している。探すのは、足していった和の中である。",
        en="This looks for u among the probabilities; it is among their running sums that u has its place.",
    ),
    "word-before": dict(
        right='np.searchsorted(np.cumsum(probabilities), uniform, side="right")',
        wrong='np.searchsorted(np.cumsum(probabilities), uniform, side="right") - 1',
        ja="1 つ前の語になっている。和が u を超えたところの語が引かれる。",
        en="This is the word before the one with which the sum exceeds u.",
    ),
    "place-in-the-vocabulary": dict(
        right='np.searchsorted(np.cumsum(probabilities), uniform, side="right")',
        wrong="(uniform * len(counts)).astype(int)",
        ja="どの語も等しい幅をもち、確率が使われていない。",
        en="Each word has an interval of the same width: the probabilities are not used.",
    ),
    "most-likely": dict(
        right='np.searchsorted(np.cumsum(probabilities), uniform, side="right")',
        wrong="np.full(len(uniform), np.argmax(probabilities))",
        ja="いつも最も確率の高い語で、乱数によらない。",
        en="This is always the most likely word, whatever the random numbers are.",
    ),
    "from-the-most-likely": dict(
        right='np.searchsorted(np.cumsum(probabilities), uniform, side="right")',
        wrong='np.argsort(-probabilities, kind="stable")[np.searchsorted(np.cumsum(np.sort(probabilities)[::-1]), uniform, side="right").clip(max=len(counts) - 1)]',
        exam=False,
        ja="確率の大きい順に足している。足すのは番号の順である。",
        en="This adds up from the largest probability on; the order is that of the numbers.",
    ),
}
