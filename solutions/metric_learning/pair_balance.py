"""一致する組と一致しない組の割合

料理の写真とレシピの埋め込みを、コサイン類似度 cosines で比べる。cosines[i,
j] は、i 番目の写真と j 番目のレシピの類似度で、番号の等しい組だけが一致す
る。学習の 1 組は、確率 share で一致する組から、残りの確率で一致しない組か
ら、それぞれ一様に選ぶ。

    match       一致する組の損失: 1 から類似度を引いた値
    mismatch    一致しない組の損失: 類似度が margin を超えた分。超えなければ 0
    expected    学習の 1 組の、損失の期待値
    part        期待値のうち、一致する組によるものの割合

expected, part の順に返せ。share が 0.2 なら、一致する組と一致しない組は 2 :
8 で選ばれる。cosines に何組あるかにはよらない。expected は正で、n は 2 以上
である。

---
    cosines: (n, n)    match: (n,)    mismatch: (n (n − 1),)
    share, margin, expected, part: scalar

---
How many pairs match

Photos of dishes and recipes are embedded, and compared by cosine similarity:
cosines[i, j] is that of photo i and recipe j, and a pair matches only where
the two numbers are equal. A pair for training is drawn with the probability
`share` from those that match, else from those that do not, uniformly in both.

    match       the losses of pairs that match: 1 less the similarity
    mismatch    the losses of the others: by how much the similarity exceeds
                `margin`, 0 if it does not
    expected    the expected loss of a pair that is drawn
    part        the part of it that is due to pairs that match

Return expected and part, in this order. With a share of 0.2, matching pairs
and others are drawn 2 : 8, however many of either `cosines` has. The expected
loss is positive, and n is at least 2.
"""

import numpy as np


def pair_balance(cosines, share, margin):
    others = ~np.eye(len(cosines), dtype=bool)
    match = 1 - np.diag(cosines)  # blank
    mismatch = np.maximum(cosines[others] - margin, 0)  # blank
    expected = share * np.mean(match) + (1 - share) * np.mean(mismatch)  # blank
    part = share * np.mean(match) / expected  # blank
    return expected, part


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(n, share, margin):
        cosines = rng.uniform(-0.6, 0.8, size=(n, n))
        # Above and below the margin, and at it.
        cosines[0, 1:3] = margin + 0.15, margin - 0.1
        cosines[1, 0] = margin
        np.fill_diagonal(cosines, rng.uniform(0.3, 0.95, size=n))
        cosines[1, 1] = -0.2
        return dict(cosines=cosines, share=float(share), margin=float(margin))

    yield dict(
        cosines=np.array([[0.5, 0.4], [-0.1, 0.75]]),
        share=float(rng.choice([0.2, 0.25])),
        margin=0.25,
    )
    for share in (0.2, rng.uniform(0.6, 0.8)):
        yield draw(int(rng.integers(4, 10)), share, rng.uniform(0.1, 0.4))
    # A margin of 0, below which no similarity costs; pairs of one kind only.
    yield draw(int(rng.integers(3, 6)), rng.uniform(0.1, 0.3), 0.0)
    yield draw(3, 1.0, 0.1)
    yield draw(int(rng.integers(4, 6)), 0.0, 0.3)
    yield draw(int(rng.integers(12, 20)), 0.2, 0.3)


BORDERS = {
    "2 : 8": "share == 0.2",
    "only pairs that match": "share == 1",
    "only pairs that do not match": "share == 0",
    "a margin of 0": "margin == 0",
    "a pair that matches and is unlike": "np.any(np.diag(cosines) < 0)",
    "unlike pairs that do not match": "np.any(cosines - 2 * np.eye(len(cosines)) < margin)",
}


def oracle(cosines, share, margin):
    import numpy as np
    import tensorflow as tf

    # Each pair has its probability, and the loss is what these weigh.
    n = len(cosines)
    same = np.eye(n)
    probabilities = share / n * same + (1 - share) / (n * (n - 1)) * (1 - same)
    losses = tf.where(same == 1, 1 - cosines, tf.nn.relu(cosines - margin))
    expected = tf.tensordot(probabilities, losses, 2)
    return expected, 1 - tf.tensordot(probabilities * (1 - same), losses, 2) / expected


STEM = dict(
    ja="写真とレシピの埋め込みのコサイン類似度 cosines（番号の等しい組だけが一致する）から、学習の 1 組の損失の\n"
    "期待値 expected と、そのうち一致する組による割合 part を求める。一致する組を確率 share で、ほかの組を残り\n"
    "の確率で選ぶ。",
    en="From the cosine similarities of photos and recipes, which match where their numbers are equal, this finds\n"
    "the expected loss of a pair, and the part of it that is due to matching pairs. These are drawn with the\n"
    "probability `share`, and the others with what is left.",
)

VARIANTS = {
    "indexed": dict(
        right="1 - np.diag(cosines)",
        same="1 - cosines[np.arange(len(cosines)), np.arange(len(cosines))]",
    ),
    "clipped": dict(
        right="np.maximum(cosines[others] - margin, 0)",
        same="np.clip(cosines[others], margin, None) - margin",
    ),
    "average": dict(
        right="share * np.mean(match) + (1 - share) * np.mean(mismatch)",
        same="np.average([match.mean(), mismatch.mean()], weights=[share, 1 - share])",
    ),
    "the-rest": dict(
        right="share * np.mean(match) / expected",
        same="1 - (1 - share) * np.mean(mismatch) / expected",
    ),
}

MISTAKES = {
    "similarity-as-loss": dict(
        right="1 - np.diag(cosines)",
        wrong="np.diag(cosines)",
        ja="類似度のままでは、似ているほど損失が大きくなる。",
        en="As it is, the similarity is a loss that grows the more alike they are.",
    ),
    "negative-similarity": dict(
        right="1 - np.diag(cosines)",
        wrong="-np.diag(cosines)",
        ja="Keras の CosineSimilarity のように、符号だけを変えている。ここでは、完全に一致すると 0 である。",
        en="This only changes the sign, as Keras's CosineSimilarity does; here a perfect match costs 0.",
    ),
    "all-pairs-match": dict(
        right="1 - np.diag(cosines)",
        wrong="1 - cosines",
        ja="一致しない組まで入っている。一致するのは、番号の等しい組だけである。",
        en="This holds pairs that do not match, too; only equal numbers match.",
    ),
    "margin-for-matches": dict(
        right="1 - np.diag(cosines)",
        wrong="np.maximum(1 - margin - np.diag(cosines), 0)",
        ja="一致する組にもマージンを設けている。マージンがあるのは、一致しない組だけである。",
        en="This has a margin for matching pairs, too; only the others have one.",
    ),
    "squared": dict(
        right="1 - np.diag(cosines)",
        wrong="(1 - np.diag(cosines)) ** 2",
        ja="2 乗している。",
        en="This is squared.",
    ),
    "no-margin": dict(
        right="np.maximum(cosines[others] - margin, 0)",
        wrong="np.maximum(cosines[others], 0)",
        ja="マージンがない。少し似ているだけの組も罰している。",
        en="Without a margin pairs that are only a little alike cost, too.",
    ),
    "no-floor": dict(
        right="np.maximum(cosines[others] - margin, 0)",
        wrong="cosines[others] - margin",
        ja="0 で止めていないので、似ていない組が損失を減らしている。",
        en="Without the floor at 0, pairs that are unlike lower the loss.",
    ),
    "the-far-ones": dict(
        right="np.maximum(cosines[others] - margin, 0)",
        wrong="np.maximum(margin - cosines[others], 0)",
        ja="向きが逆である。似すぎている組を罰する。距離のマージンとは、大小が反対になる。",
        en="The other way round: pairs that are too alike cost. With distances the margin is on the other side.",
    ),
    "matches-included": dict(
        right="np.maximum(cosines[others] - margin, 0)",
        wrong="np.maximum(cosines - margin, 0)",
        ja="一致する組まで入っている。",
        en="This holds the matching pairs, too.",
    ),
    "only-those-that-cost": dict(
        right="np.maximum(cosines[others] - margin, 0)",
        wrong="cosines[others][cosines[others] > margin] - margin",
        exam=False,
        ja="損失が 0 の組が抜けているので、平均が大きくなる。",
        en="Pairs that cost nothing are left out, and the mean is too large.",
    ),
    "half-and-half": dict(
        right="share * np.mean(match) + (1 - share) * np.mean(mismatch)",
        wrong="(np.mean(match) + np.mean(mismatch)) / 2",
        ja="5 : 5 で選んだときの値である。",
        en="This would be with as many of either kind.",
    ),
    "exchanged-shares": dict(
        right="share * np.mean(match) + (1 - share) * np.mean(mismatch)",
        wrong="(1 - share) * np.mean(match) + share * np.mean(mismatch)",
        ja="割合が逆である。share は一致する組の確率である。",
        en="The shares are exchanged; `share` is that of matching pairs.",
    ),
    "pooled": dict(
        right="share * np.mean(match) + (1 - share) * np.mean(mismatch)",
        wrong="(np.sum(match) + np.sum(mismatch)) / cosines.size",
        ja="cosines にある組の数で重みが決まっている。一致しない組のほうがずっと多い。",
        en="This weighs by how many pairs `cosines` has, of which far more do not match.",
    ),
    "unweighted-sum": dict(
        right="share * np.mean(match) + (1 - share) * np.mean(mismatch)",
        wrong="np.mean(match) + np.mean(mismatch)",
        ja="確率が掛かっていない。",
        en="Nothing is multiplied by its probability.",
    ),
    "sums": dict(
        right="share * np.mean(match) + (1 - share) * np.mean(mismatch)",
        wrong="share * np.sum(match) + (1 - share) * np.sum(mismatch)",
        ja="組の数で割っていない。",
        en="These are sums, not divided by the numbers of pairs.",
    ),
    "share-itself": dict(
        right="share * np.mean(match) / expected",
        wrong="share + 0 * expected",
        exam=False,
        ja="選ばれる割合そのものである。損失の大きさが入っていない。",
        en="This is how often they are drawn, whatever they cost.",
    ),
    "without-the-share": dict(
        right="share * np.mean(match) / expected",
        wrong="np.mean(match) / expected",
        ja="一致する組が選ばれる確率が掛かっていない。",
        en="The probability that a matching pair is drawn is missing.",
    ),
    "the-other-part": dict(
        right="share * np.mean(match) / expected",
        wrong="(1 - share) * np.mean(mismatch) / expected",
        ja="一致しない組による割合になっている。",
        en="This is the part of the pairs that do not match.",
    ),
    "ratio-of-kinds": dict(
        right="share * np.mean(match) / expected",
        wrong="share * np.mean(match) / (share * np.mean(match) + np.mean(mismatch))",
        exam=False,
        ja="一致しない組に確率が掛かっていない。",
        en="The other pairs are not multiplied by their probability.",
    ),
    "not-a-part": dict(
        right="share * np.mean(match) / expected",
        wrong="share * np.mean(match)",
        ja="期待値で割っていない。割合ではなく、損失のままである。",
        en="Not divided by the expected loss this is a loss, not a part of one.",
    ),
}
