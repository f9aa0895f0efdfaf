"""能動学習の不確実性サンプリング

ラベルのないサンプルから、次に人にラベルを尋ねる k 個を、モデルの予測が不確かな
順に選ぶ。probabilities の各行はサンプルの予測確率である。次の 3 つの基準のそれ
ぞれで選んだサンプルの番号を、最も不確かなものから順に並べ、least_confident,
margin, entropy の順に返せ。

    least_confident    最も高い確率が低いほど、不確か
    margin             最も高い確率と 2 番目に高い確率の差が小さいほど、不確か
    entropy            エントロピーが大きいほど、不確か

不確かさが等しいサンプルは、番号の小さいほうを先にする。エントロピーの対数は自然
対数であり、確率が 0 のクラスの項は 0 とする。gaps と entropies は、サンプルごと
の確率の差とエントロピーである。

---
    probabilities: (samples, classes)    classes ≥ 2    1 ≤ k ≤ samples
    least_confident, margin, entropy: (k,)
    gaps, entropies: (samples,)

---
Uncertainty sampling for active learning

Of samples without labels, choose the k that a person is asked to label next:
those of whose class a model is least certain. Each row of probabilities is its
prediction for a sample. By each of three criteria choose the numbers of the
samples, the most uncertain first; return least_confident, margin and entropy in
this order.

    least_confident    the lower the highest probability, the more uncertain
    margin             the smaller the difference between the highest and the
                       second highest probability, the more uncertain
    entropy            the larger the entropy, the more uncertain

Of samples that are equally uncertain the smaller number comes first. Entropies
have natural logarithms, and a class of probability 0 adds 0 to them. `gaps` are
the differences of probabilities and `entropies` the entropies, one of each for
every sample.
"""

import numpy as np


def uncertainty_sampling(probabilities, k):
    highest = np.max(probabilities, axis=1)  # blank
    least_confident = np.argsort(highest, kind="stable")[:k]  # blank
    ordered = np.sort(probabilities, axis=1)
    gaps = ordered[:, -1] - ordered[:, -2]  # blank
    margin = np.argsort(gaps, kind="stable")[:k]
    logs = np.log(np.where(probabilities > 0, probabilities, 1))  # blank
    entropies = -np.sum(probabilities * logs, axis=1)  # blank
    entropy = np.argsort(-entropies, kind="stable")[:k]  # blank
    return least_confident, margin, entropy


# ==== grading ====


def cases(rng):
    import numpy as np

    # Rows of 16ths: which of them are equally uncertain no rounding can change.
    yield dict(
        probabilities=rng.permutation([[8, 8, 0], [6, 5, 5], [12, 3, 1], [9, 4, 3]]) / 16, k=2
    )
    for extra, sharpness in ((0, 1.5), (1, 0.5)):
        samples, classes = rng.permutation([0, 1, 2])[:2] + np.array([9, 4]) + 3 * extra
        powers = np.exp(sharpness * rng.normal(size=(samples, classes)))
        probabilities = powers / powers.sum(axis=1, keepdims=True)
        # The three criteria each have a sample that is first.
        probabilities[0] = [0.499, 0.5, *[0.001 / (classes - 2)] * (classes - 2)]
        rest = rng.uniform(0.98, 1.02, classes - 1)
        probabilities[1] = [0.24, *0.76 * rest / rest.sum()]
        probabilities[2] = 0
        probabilities[2, [1, 3]] = [1 / 3, 2 / 3]
        # Of these two the first has the larger entropy, though only its first class is probable.
        probabilities[3] = [0.79, *[0.21 / (classes - 1)] * (classes - 1)]
        probabilities[4] = [0.501, 0.499, *[0.0] * (classes - 2)]
        order = rng.permutation(samples)
        probabilities = np.array([row[rng.permutation(classes)] for row in probabilities])
        yield dict(
            probabilities=probabilities[order], k=[int(samples), int(rng.integers(4, 7))][extra]
        )
    # Ties, and samples without any doubt.
    rows = (
        np.array(
            [[8, 4, 4, 0], [8, 4, 4, 0], [8, 4, 4, 0], [16, 0, 0, 0], [4, 4, 4, 4], [4, 4, 4, 4]]
        )
        / 16
    )
    rows = np.tile(rows, (int(rng.integers(5, 9)), 1))  # so many that an unstable order shows
    rows = rows[rng.permutation(len(rows))]
    yield dict(probabilities=rows, k=len(rows))
    chances = rng.permutation(np.linspace(0.05, 0.9, int(rng.integers(5, 8))))
    yield dict(probabilities=np.stack([chances, 1 - chances], axis=1), k=1)


BORDERS = {
    "a class of probability 0": "np.any(probabilities == 0)",
    "a prediction without doubt": "np.any(probabilities == 1)",
    "equally uncertain samples": "len(np.unique(probabilities, axis=0)) < len(probabilities)",
    "all samples wanted": "k == len(probabilities)",
    "one sample wanted": "k == 1",
    "two classes": "probabilities.shape[1] == 2",
    "a second highest that is higher than half": "np.any(np.sort(probabilities, axis=1)[:, -2] > 0.49)",
}


def oracle(probabilities, k):
    import keras
    import tensorflow as tf

    top = tf.math.top_k(probabilities, 2).values
    # Keras's cross-entropy of a distribution with itself, each class by itself, is its entropy.
    entropies = -tf.reduce_sum(tf.math.xlogy(probabilities, probabilities), axis=1)
    # Of equal values top_k takes the smaller number; rounding errors must not make them differ.
    ranked = [
        tf.math.top_k(tf.round(1e11 * value), k).indices
        for value in (-top[:, 0], top[:, 1] - top[:, 0], entropies)
    ]
    return tuple(keras.ops.cast(numbers, "int64") for numbers in ranked)


STEM = dict(
    ja="能動学習で、次に人にラベルを尋ねる k 個のサンプルを、予測確率 probabilities (samples, classes) から、3 つの\n"
    "基準（least confident、margin、エントロピー）のそれぞれで選ぶ。不確かさが等しければ、番号の小さいほうが先である。",
    en="For active learning, the k samples that a person is asked to label next are chosen from predicted\n"
    "probabilities, (samples, classes), by each of three criteria: least confident, margin, entropy. Of\n"
    "equally uncertain samples the smaller number comes first.",
)

VARIANTS = {
    "last-sorted": dict(
        right="np.max(probabilities, axis=1)", same="np.sort(probabilities, axis=1)[:, -1]"
    ),
    "unsure-ness": dict(
        right='np.argsort(highest, kind="stable")[:k]',
        same='np.argsort(-(1 - highest), kind="stable")[:k]',
    ),
    "partition": dict(
        right="ordered[:, -1] - ordered[:, -2]",
        same="highest - np.partition(probabilities, -2, axis=1)[:, -2]",
    ),
    "difference": dict(
        right="ordered[:, -1] - ordered[:, -2]", same="np.diff(ordered, axis=1)[:, -1]"
    ),
    "where": dict(
        right="np.log(np.where(probabilities > 0, probabilities, 1))",
        same="np.log(probabilities, where=probabilities > 0, out=np.zeros(probabilities.shape))",
    ),
    "einsum": dict(
        right="-np.sum(probabilities * logs, axis=1)",
        same='-np.einsum("sc,sc->s", probabilities, logs)',
    ),
    "sorted-list": dict(
        right='np.argsort(-entropies, kind="stable")[:k]',
        same="np.array(sorted(range(len(entropies)), key=lambda n: -round(entropies[n], 12)))[:k]",
    ),
}

MISTAKES = {
    "over-samples": dict(
        right="np.max(probabilities, axis=1)",
        wrong="np.max(probabilities, axis=0)",
        ja="サンプルについて最大をとっている。サンプルごとに、クラスについて最大をとる。",
        en="This is the maximum over the samples; for each sample it is taken over the classes.",
        exam=False,
    ),
    "lowest": dict(
        right="np.max(probabilities, axis=1)",
        wrong="np.min(probabilities, axis=1)",
        ja="最も低い確率を見ている。1 つのクラスを除外できることは、答えに迷わないことではない。",
        en="This looks at the lowest probability; being able to exclude one class is not being certain.",
    ),
    "predicted-class": dict(
        right="np.max(probabilities, axis=1)",
        wrong="np.argmax(probabilities, axis=1)",
        ja="確率ではなく、クラスの番号になっている。",
        en="These are numbers of classes, not probabilities.",
    ),
    "most-confident": dict(
        right='np.argsort(highest, kind="stable")',
        wrong='np.argsort(-highest, kind="stable")',
        ja="最も確かなものを選んでいる。それは疑似ラベルの選び方で、尋ねても得るものが少ない。",
        en="This chooses the most certain, as one does for pseudo-labels; there is little to learn from asking.",
    ),
    "last-of-descending": dict(
        right='np.argsort(highest, kind="stable")[:k]',
        wrong='np.argsort(-highest, kind="stable")[::-1][:k]',
        ja="降順を逆にすると、等しいサンプルの順も逆になる。",
        en="A descending order reversed has equal samples in reversed order, too.",
    ),
    "ends-of-order": dict(
        right='np.argsort(highest, kind="stable")[:k]',
        wrong='np.argsort(highest, kind="stable")[-k:]',
        ja="昇順の後ろをとっている。最も確かなものが選ばれる。",
        en="This takes the end of an ascending order: the most certain samples.",
    ),
    "top-alone": dict(
        right="ordered[:, -1] - ordered[:, -2]",
        wrong="ordered[:, -1]",
        ja="最も高い確率だけでは、least confident と同じになる。2 番目との差を見る。",
        en="The highest probability alone is the criterion of the least confident; margin compares it with the second.",
    ),
    "highest-and-lowest": dict(
        right="ordered[:, -1] - ordered[:, -2]",
        wrong="ordered[:, -1] - ordered[:, 0]",
        ja="最も低い確率との差になっている。迷うのは、上位の 2 つの間である。",
        en="This is the difference from the lowest; it is between the two highest that one hesitates.",
    ),
    "unsorted": dict(
        right="ordered[:, -1] - ordered[:, -2]",
        wrong="probabilities[:, 0] - probabilities[:, 1]",
        ja="クラス 0 と 1 の差である。どの 2 つが上位かは、サンプルによって違う。",
        en="This is the difference of classes 0 and 1; which two are highest depends on the sample.",
    ),
    "gap-reversed": dict(
        right="ordered[:, -1] - ordered[:, -2]",
        wrong="ordered[:, -2] - ordered[:, -1]",
        ja="符号が逆で、差の大きいものから並ぶ。",
        en="The sign is reversed, and samples with large gaps come first.",
    ),
    "log-of-zero": dict(
        right="np.log(np.where(probabilities > 0, probabilities, 1))",
        wrong="np.log(probabilities)",
        ja="確率 0 の対数で 0 × (−∞) となり、nan が出る。",
        en="The logarithm of a probability 0 makes 0 × (−∞), which is nan.",
    ),
    "epsilon-added": dict(
        right="np.log(np.where(probabilities > 0, probabilities, 1))",
        wrong="np.log(probabilities + 0.1)",
        ja="足した数が大きく、確率の低いクラスの分が小さくなって、エントロピーの順が変わる。",
        en="So large a number added makes improbable classes count less, which changes the order of entropies.",
        exam=False,
    ),
    "negentropy": dict(
        right="-np.sum(probabilities * logs, axis=1)",
        wrong="np.sum(probabilities * logs, axis=1)",
        ja="符号が逆で、エントロピーの小さいものが選ばれる。",
        en="The sign is reversed: samples with small entropies are chosen.",
    ),
    "not-weighted": dict(
        right="-np.sum(probabilities * logs, axis=1)",
        wrong="-np.sum(logs, axis=1)",
        ja="確率で重みづけていない。めったに起きないクラスの −log p が、和を決めてしまう。",
        en="Without probabilities as weights the −log p of classes that hardly occur decides the sum.",
    ),
    "largest-term": dict(
        right="-np.sum(probabilities * logs, axis=1)",
        wrong="-np.max(logs, axis=1)",
        ja="最も確率の高いクラスの −log p である。順は least confident と同じになる。",
        en="This is −log p of the most probable class, which has the order of the least confident.",
    ),
    "reversed-order": dict(
        right='np.argsort(-entropies, kind="stable")[:k]',
        wrong='np.argsort(entropies, kind="stable")[::-1][:k]',
        ja="昇順を逆にすると、エントロピーの等しいサンプルの順も逆になる。",
        en="An ascending order reversed has samples of equal entropy in reversed order, too.",
    ),
    "in-any-order": dict(
        right='np.argsort(-entropies, kind="stable")[:k]',
        wrong='np.sort(np.argsort(-entropies, kind="stable")[:k])',
        ja="番号の順に並べ直している。最も不確かなものから並べる。",
        en="These are in the order of their numbers; the most uncertain comes first.",
    ),
}
