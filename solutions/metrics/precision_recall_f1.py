"""適合率・再現率・F 値

2 値分類のスコア scores と正解ラベル labels（陽性 1、陰性 0）から、適合率
precision、再現率 recall、F 値 f1 を求め、この順に返せ。f1 は F₁ で、適合率と
再現率を同じ重みでみる。

    predicted    陽性と判定したかどうか。スコアが threshold より大きければ陽性
                 で、threshold に等しければ陰性である
    hits         真陽性の数

陽性のサンプルがないことも、陽性と判定したものがないこともある。分母が 0 になる
ときは、値を 0 とする。この規則を、関数 share に書け。

---
    scores, labels, predicted: (samples,)
    threshold, hits, precision, recall, f1: scalar

---
Precision, recall and F1

From the scores of a classifier of two classes and the true labels (1 positive,
0 negative) compute the precision, the recall and f1, and return them in this
order. f1 is F₁, in which precision and recall have the same weight.

    predicted    whether a sample is called positive: it is where its score is
                 greater than `threshold`, and it is not where they are equal
    hits         the number of true positives

There may be no positive sample, and none that is called positive. A quotient
whose denominator would be 0 counts as 0: write this rule into the function
`share`.
"""

import numpy as np


def share(part, whole):
    quotient = part / whole if whole > 0 else 0.0  # blank
    return quotient


def precision_recall_f1(scores, labels, threshold):
    predicted = scores > threshold  # blank
    hits = np.sum(predicted & (labels == 1))  # blank
    precision = share(hits, np.sum(predicted))  # blank
    recall = share(hits, np.sum(labels == 1))  # blank
    f1 = share(2 * precision * recall, precision + recall)  # blank
    return precision, recall, f1


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(true_positives, false_positives, false_negatives, true_negatives, equal=0):
        counts = [true_positives, false_positives, false_negatives, true_negatives]
        labels = np.repeat([1, 0, 1, 0], counts)
        threshold = int(rng.integers(20, 45))
        called = np.repeat([True, True, False, False], counts)
        above = rng.integers(threshold + 1, 64, size=len(labels))
        below = rng.integers(1, threshold + 1, size=len(labels))
        scores = np.where(called, above, below)
        for label in (0, 1):  # that many of either class are at the threshold
            scores[np.flatnonzero(~called & (labels == label))[:equal]] = threshold
        order = rng.permutation(len(labels))
        return dict(scores=scores[order] / 64, labels=labels[order], threshold=threshold / 64)

    yield draw(2, 1, 0, 1)
    few, some, many, most = np.cumsum(rng.integers(1, 3, size=4)).tolist()
    yield draw(some, few, many, most, equal=1)
    yield draw(many, some, few, some, equal=few)
    yield draw(0, 0, some, few)  # nothing is called positive
    yield draw(0, few, 0, many)  # nothing is positive
    yield draw(0, few, some, few)  # whatever is called positive is not
    yield draw(0, 0, 0, many)
    yield draw(some, 0, 0, few)
    yield draw(1, 0, some, few)
    yield draw(1, most, many + 1, few)


BORDERS = {
    "a positive score at the threshold": "np.any((scores == threshold) & (labels == 1))",
    "a negative score at the threshold": "np.any((scores == threshold) & (labels == 0))",
    "nothing called positive, but something is": "np.all(scores <= threshold) and np.any(labels == 1)",
    "something called positive, but nothing is": "np.any(scores > threshold) and np.all(labels == 0)",
    "neither": "np.all(scores <= threshold) and np.all(labels == 0)",
    "both, but no true positive": "np.any(scores > threshold) and np.any(labels == 1) and not np.any((scores > threshold) & (labels == 1))",
    "a precision and a recall that make less than 1 together": "0 < np.sum((scores > threshold) & (labels == 1)) "
    "* (1 / max(np.sum(scores > threshold), 1) + 1 / max(np.sum(labels), 1)) < 1",
    "one sample called positive": "np.sum(scores > threshold) == 1",
    "fewer called positive than there are": "np.sum(scores > threshold) < np.sum(labels)",
    "more called positive than there are": "np.sum(scores > threshold) > np.sum(labels) > 0",
}


def oracle(scores, labels, threshold):
    import keras

    values = []
    epsilon = keras.config.epsilon()
    keras.config.set_epsilon(1e-14)  # F1Score adds it to every denominator
    try:
        for metric in (
            keras.metrics.Precision(threshold),
            keras.metrics.Recall(threshold),
            keras.metrics.F1Score(average="micro", threshold=threshold),
        ):
            metric.update_state(labels[:, None], scores[:, None])
            values.append(metric.result())
    finally:
        keras.config.set_epsilon(epsilon)
    return tuple(values)


STEM = dict(
    ja="2 値分類のスコア scores と正解ラベル labels（陽性 1、陰性 0）から、適合率 precision、再現率 recall、\n"
    "F₁ を求める関数である。スコアが threshold より大きいサンプルを陽性と判定する。\n"
    "分母が 0 になるときは、値を 0 とする。",
    en="From the scores of a classifier of two classes and the true labels (1 positive, 0 negative)\n"
    "the function computes precision, recall and F₁. Samples whose score is greater than `threshold`\n"
    "are called positive. Where a denominator would be 0, the value is 0.",
)

VARIANTS = {
    "zero-rule": dict(right="part / whole if whole > 0 else 0.0", same="part / max(whole, 1e-300)"),
    "product": dict(
        right="np.sum(predicted & (labels == 1))", same="np.dot(predicted.astype(int), labels)"
    ),
    "false-positives": dict(
        right="share(hits, np.sum(predicted))",
        same="share(hits, hits + np.sum(predicted & (labels == 0)))",
    ),
    "false-negatives": dict(
        right="share(hits, np.sum(labels == 1))",
        same="share(hits, hits + np.sum(~predicted & (labels == 1)))",
    ),
    "from-counts": dict(
        right="share(2 * precision * recall, precision + recall)",
        same="share(2 * hits, np.sum(predicted) + np.sum(labels))",
    ),
}

MISTAKES = {
    "no-rule": dict(
        right="part / whole if whole > 0 else 0.0",
        wrong="part / whole",
        ja="分母が 0 のときに nan になる。",
        en="Where the denominator is 0 this gives nan.",
    ),
    "one-for-nothing": dict(
        right="part / whole if whole > 0 else 0.0",
        wrong="part / whole if whole > 0 else 1.0",
        ja="分母が 0 のとき、1 になる。一つも陽性と判定しないだけで、適合率が満点になってしまう。",
        en="Where the denominator is 0 this gives 1: calling nothing positive would be enough for a perfect precision.",
    ),
    "at-least": dict(
        right="scores > threshold",
        wrong="scores >= threshold",
        ja="閾値に等しいスコアまで陽性と判定している。",
        en="A score that equals the threshold is called positive, too.",
    ),
    "half": dict(
        right="scores > threshold",
        wrong="scores > 0.5",
        ja="閾値が 0.5 に固定されている。",
        en="The threshold is fixed at 0.5.",
    ),
    "below": dict(
        right="scores > threshold",
        wrong="scores < threshold",
        ja="スコアの小さいほうを陽性と判定している。",
        en="The smaller scores are called positive.",
    ),
    "all-right-answers": dict(
        right="np.sum(predicted & (labels == 1))",
        wrong="np.sum(predicted == labels)",
        ja="真陰性まで数えている。適合率にも再現率にも、真陰性は現れない。",
        en="True negatives are counted, too; neither precision nor recall has any.",
    ),
    "called-positive": dict(
        right="np.sum(predicted & (labels == 1))",
        wrong="np.sum(predicted)",
        ja="陽性と判定したものをすべて数えている。偽陽性が混じる。",
        en="All that are called positive are counted, false positives among them.",
    ),
    "either": dict(
        right="predicted & (labels == 1)",
        wrong="predicted | (labels == 1)",
        ja="判定か正解のどちらかが陽性なら数えている。両方が陽性のものが真陽性である。",
        en="This counts where either the call or the truth is positive; for a true positive both are.",
    ),
    "exchanged": dict(
        edits=[
            dict(right="share(hits, np.sum(predicted))", wrong="share(hits, np.sum(labels == 1))"),
            dict(right="share(hits, np.sum(labels == 1))", wrong="share(hits, np.sum(predicted))"),
        ],
        ja="適合率と再現率が入れ替わっている。適合率は、陽性と判定したもののうち、当たっていた割合である。",
        en="Precision and recall have changed places: the precision is the share of right ones among those called positive.",
    ),
    "precision-of-the-positive": dict(
        right="share(hits, np.sum(predicted))",
        wrong="share(hits, np.sum(labels == 1))",
        ja="実際に陽性のものを分母にすると、再現率になる。",
        en="With the samples that are truly positive below, this is the recall.",
    ),
    "accuracy": dict(
        right="share(hits, np.sum(predicted))",
        wrong="np.mean(predicted == labels)",
        ja="これは正解率であり、陰性の判定が当たっても上がる。",
        en="This is the accuracy, which right negative calls raise as well.",
    ),
    "recall-of-the-called": dict(
        right="share(hits, np.sum(labels == 1))",
        wrong="share(hits, np.sum(predicted))",
        ja="陽性と判定したものを分母にすると、適合率になる。",
        en="With the samples called positive below, this is the precision.",
    ),
    "recall-of-all": dict(
        right="share(hits, np.sum(labels == 1))",
        wrong="share(hits, len(labels))",
        ja="すべてのサンプルで割っている。見つけるべきものは、実際に陽性のサンプルだけである。",
        en="This divides by all samples; only those that are truly positive can be found.",
    ),
    "specificity": dict(
        right="share(hits, np.sum(labels == 1))",
        wrong="share(np.sum(~predicted & (labels == 0)), np.sum(labels == 0))",
        ja="これは特異度、つまり、陰性のうち陰性と判定した割合である。",
        en="This is the specificity: the share of negative samples that are called negative.",
    ),
    "zero-over-zero": dict(
        right="share(2 * precision * recall, precision + recall)",
        wrong="2 * precision * recall / (precision + recall)",
        ja="真陽性が一つもないと、適合率も再現率も 0 で、0 で割ることになる。",
        en="Without a true positive both precision and recall are 0, and this divides by 0.",
    ),
    "arithmetic-mean": dict(
        right="share(2 * precision * recall, precision + recall)",
        wrong="(precision + recall) / 2",
        ja="算術平均になっている。F₁ では、一方が 0 に近ければ、他方が 1 でも 0 に近くなる。",
        en="This is the arithmetic mean; F₁ is near 0 wherever one of the two is, even if the other is 1.",
    ),
    "geometric-mean": dict(
        right="share(2 * precision * recall, precision + recall)",
        wrong="np.sqrt(precision * recall)",
        ja="幾何平均になっている。F₁ は、逆数の平均の逆数である。",
        en="This is the geometric mean; F₁ is the inverse of the mean of the inverses.",
    ),
    "no-two": dict(
        right="2 * precision * recall",
        wrong="precision * recall",
        ja="2 倍していないので、適合率と再現率が 1 でも、0.5 にしかならない。",
        en="The factor 2 is missing: even with both at 1 this is only 0.5.",
    ),
    "f2": dict(
        right="share(2 * precision * recall, precision + recall)",
        wrong="share(5 * precision * recall, 4 * precision + recall)",
        ja="これは再現率を重くみる F₂ である。",
        en="This is F₂, in which the recall counts more.",
    ),
}
