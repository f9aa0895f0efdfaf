"""ROC 曲線と AUC

2 値分類のスコア scores と正解ラベル labels（正例 1、負例 0）から、ROC 曲線の点
と、その下の面積 auc を求めよ。

    thresholds    閾値。scores に現れる値を、大きい順に 1 度ずつ並べたもの
    tpr           閾値ごとの真陽性率。スコアが閾値以上なら陽性と判定する
    fpr           閾値ごとの偽陽性率。判定は tpr と同じ
    auc           点 (fpr, tpr) を順に線分で結んだ曲線の下の面積。曲線は (0, 0)
                  から始まる。閾値を間引かず、近似せずに求める

スコアは確率とは限らず、負の値も 1 より大きい値もある。正例と負例に等しいスコア
があれば、曲線はそこで斜めに進む。正例も負例も必ずあり、順序は決まっていない。
fpr, tpr, auc の順に返せ。fpr と tpr に、始点 (0, 0) は含めない。

---
    scores, labels: (samples,)    auc: scalar
    thresholds, fpr, tpr: (distinct scores,)

---
The ROC curve and its area

From the scores of a classifier of two classes and the true labels (1 positive,
0 negative) compute the points of the ROC curve and `auc`, the area under it.

    thresholds    the values that occur in scores, each once, the greatest first
    tpr           the true positive rate at each threshold, where samples with a
                  score of at least the threshold are called positive
    fpr           the false positive rate at each threshold, likewise
    auc           the area under the curve that joins the points (fpr, tpr) by
                  straight lines, in this order, and begins at (0, 0); no
                  threshold is left out, and nothing is approximated

Scores need not be probabilities: some are negative or greater than 1. Where a
positive and a negative sample have the same score, the curve goes aslant. There
are samples of both classes, in any order. Return fpr, tpr and auc, in this
order; the start (0, 0) is not part of fpr and tpr.
"""

import numpy as np


def roc_auc_exact(scores, labels):
    thresholds = np.unique(scores)[::-1]
    positive, negative = scores[labels == 1], scores[labels == 0]
    tpr = np.mean(positive >= thresholds[:, None], axis=1)  # blank
    fpr = np.mean(negative >= thresholds[:, None], axis=1)  # blank
    difference = positive[:, None] - negative
    auc = np.mean((difference > 0) + 0.5 * (difference == 0))  # blank
    return fpr, tpr, auc


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(positives, negatives, values):
        while True:
            positive = rng.choice(values, size=positives) + 2 * (values[1] - values[0])
            negative = rng.choice(values, size=negatives)
            scores = np.concatenate([positive, negative])
            order = rng.permutation(positives + negatives)
            labels = np.repeat([1, 0], [positives, negatives])[order]
            signs = np.sign(positive[:, None] - negative)
            if set(signs.flat) == {-1, 0, 1} and len(set(labels[:2])) == 2:
                return dict(scores=scores[order], labels=labels)

    least = rng.choice([-3.0, 2.0])
    yield dict(scores=least + np.array([0.0, 2.0, 1.0, 1.0]), labels=np.array([0, 1, 0, 1]))
    positives, negatives = (4 + rng.choice(5, size=2, replace=False)).tolist()
    yield draw(positives, negatives, np.arange(-6, 6) / 4)
    more, fewer = (12 + rng.choice(8, size=2, replace=False)).tolist()
    yield draw(more, fewer, np.arange(2, 30) / 32)
    yield draw(fewer - 8, more + 6, rng.normal() - 40 + 8.0 * np.arange(12))
    yield dict(scores=np.full(positives, 0.25), labels=np.arange(positives) % 2)  # all alike
    # All positive samples are ahead, some of them by next to nothing.
    scores = np.concatenate([1 + 1e-9 * (1 + rng.permutation(fewer)), np.ones(more)])
    yield dict(scores=scores, labels=np.repeat([1, 0], [fewer, more]))


BORDERS = {
    "a positive and a negative sample of equal scores, and all orders": "set(np.sign(scores[labels == 1][:, None] - scores[labels == 0]).flat) == {-1, 0, 1}",
    "all scores equal": "len(set(scores)) == 1",
    "every positive sample ahead": "min(scores[labels == 1]) > max(scores[labels == 0])",
    "negative scores": "min(scores) < 0",
    "scores above 1": "max(scores) > 1",
    "scores that differ by little": "0 < np.ptp(scores) < 1e-6",
    "classes in no order": "np.any(np.diff(labels) > 0) and np.any(np.diff(labels) < 0)",
}


def oracle(scores, labels):
    import keras
    import numpy as np

    # Keras wants scores and thresholds in [0, 1]. Only the order of the scores counts: the place
    # among the distinct ones, and thresholds between all of them.
    distinct, places = np.unique(scores, return_inverse=True)
    between = np.arange(1, len(distinct)) / len(distinct)
    metric = keras.metrics.AUC(thresholds=between.tolist())
    metric.update_state(labels, (places + 0.5) / len(distinct))
    tpr = metric.true_positives / (metric.true_positives + metric.false_negatives)
    fpr = metric.false_positives / (metric.false_positives + metric.true_negatives)
    return fpr[-2::-1], tpr[-2::-1], metric.result()  # the last threshold is above all scores


def plot(case, outputs):
    import numpy as np
    from matplotlib.figure import Figure

    figure = Figure(figsize=(5, 5), layout="constrained")
    axes = figure.subplots()
    fpr, tpr = (np.ravel(outputs.get(name, [])) for name in ("fpr", "tpr"))
    points = min(len(fpr), len(tpr))
    x, y = np.append(0, fpr[:points]), np.append(0, tpr[:points])
    axes.fill_between(x, y, alpha=0.15)
    axes.plot(x, y, marker="o", markersize=4)
    axes.plot([0, 1], [0, 1], color="grey", linestyle=":")
    axes.set(xlabel="fpr", ylabel="tpr", aspect="equal")
    if np.size(outputs.get("auc", [])) == 1:
        axes.set_title(f"auc = {np.ravel(outputs['auc'])[0]:.4f}")
    return figure


STEM = dict(
    ja="2 値分類のスコア scores と正解ラベル labels（正例 1、負例 0）から、ROC 曲線の点 (fpr, tpr) と、\n"
    "その下の面積 auc を求める関数である。閾値 thresholds は、scores の値を大きい順に並べたもので、\n"
    "スコアが閾値以上のサンプルを陽性と判定する。",
    en="From the scores of a classifier of two classes and the true labels (1 positive, 0 negative) the\n"
    "function computes the points (fpr, tpr) of the ROC curve and the area under it. `thresholds` are\n"
    "the values in scores, the greatest first; samples with a score of at least the threshold are\n"
    "called positive.",
)

VARIANTS = {
    "sorted-positives": dict(
        right="np.mean(positive >= thresholds[:, None], axis=1)",
        same='1 - np.searchsorted(np.sort(positive), thresholds, side="left") / len(positive)',
    ),
    "counted": dict(
        right="np.mean(negative >= thresholds[:, None], axis=1)",
        same="np.sum(negative[:, None] >= thresholds, axis=0) / np.sum(labels == 0)",
    ),
    "sign": dict(
        right="np.mean((difference > 0) + 0.5 * (difference == 0))",
        same="(np.mean(np.sign(difference)) + 1) / 2",
    ),
    "trapezoids": dict(
        right="np.mean((difference > 0) + 0.5 * (difference == 0))",
        same="np.trapezoid(np.append(0, tpr), np.append(0, fpr))",
    ),
    "pairs": dict(
        right="np.mean((difference > 0) + 0.5 * (difference == 0))",
        same="(np.sum(difference > 0) + np.sum(difference >= 0)) / (2 * difference.size)",
    ),
}

MISTAKES = {
    "tpr-above": dict(
        right="positive >= thresholds[:, None]",
        wrong="positive > thresholds[:, None]",
        ja="閾値に等しいスコアが陰性になっている。曲線は (1, 1) に届かない。",
        en="Scores equal to the threshold are called negative here, and the curve never gets to (1, 1).",
    ),
    "tpr-called-negative": dict(
        right="positive >= thresholds[:, None]",
        wrong="positive < thresholds[:, None]",
        ja="正例を陰性と判定した割合、つまり偽陰性率になっている。",
        en="This is the share of positive samples called negative, the false negative rate.",
    ),
    "tpr-of-all": dict(
        right="np.mean(positive >= thresholds[:, None], axis=1)",
        wrong="np.sum(positive >= thresholds[:, None], axis=1) / len(scores)",
        ja="すべてのサンプルの数で割っている。真陽性率の分母は、正例の数である。",
        en="This divides by all the samples; the true positive rate has the positive ones below.",
    ),
    "precision": dict(
        right="np.mean(positive >= thresholds[:, None], axis=1)",
        wrong="np.sum(positive >= thresholds[:, None], axis=1) / np.sum(scores >= thresholds[:, None], axis=1)",
        ja="これは適合率で、ROC 曲線ではなく PR 曲線の縦軸である。",
        en="This is the precision, the upright axis of the precision–recall curve, not of ROC.",
    ),
    "tpr-not-broadcast": dict(
        right="positive >= thresholds[:, None]",
        wrong="positive >= thresholds",
        ja="正例の数と閾値の数は違う。正例と閾値のすべての組を比べるには、軸を 1 つ増やす。",
        en="There are not as many positive samples as thresholds; to compare all pairs of them one needs another axis.",
    ),
    "specificity": dict(
        right="negative >= thresholds[:, None]",
        wrong="negative < thresholds[:, None]",
        ja="これは特異度、つまり負例を陰性と判定した割合で、横軸の向きが逆になる。",
        en="This is the specificity, the share of negative samples called negative; it turns the axis round.",
    ),
    "fpr-above": dict(
        right="negative >= thresholds[:, None]",
        wrong="negative > thresholds[:, None]",
        ja="閾値に等しいスコアが陰性になっている。",
        en="Scores equal to the threshold are called negative here.",
    ),
    "false-discoveries": dict(
        right="np.mean(negative >= thresholds[:, None], axis=1)",
        wrong="np.sum(negative >= thresholds[:, None], axis=1) / np.sum(scores >= thresholds[:, None], axis=1)",
        ja="陽性と判定したもののうちの負例の割合である。偽陽性率の分母は、負例の数である。",
        en="This is the share of negative samples among those called positive; the false positive rate has the negative ones below.",
    ),
    "labels-flipped": dict(
        right="difference > 0",
        wrong="difference < 0",
        ja="負例のスコアが大きい組を数えている。優れた分類器ほど、値が小さくなる。",
        en="This counts the pairs in which the negative sample is ahead: the better the classifier, the smaller the value.",
    ),
    "ties-lost": dict(
        right=" + 0.5 * (difference == 0)",
        wrong="",
        ja="すべて同じスコアを返す分類器の面積が 0 になる。その曲線は対角線である。",
        en="A classifier whose scores are all equal would get 0, though its curve is the diagonal.",
    ),
    "ties-won": dict(
        right="(difference > 0) + 0.5 * (difference == 0)",
        wrong="(difference >= 0)",
        ja="同じスコアを返すだけで、面積が 1 になってしまう。曲線の点を、線分でなく階段で結んだ面積にあたる。",
        en="Equal scores for all would be enough for an area of 1; this joins the points by steps, not by straight lines.",
    ),
    "margin": dict(
        right="(difference > 0) + 0.5 * (difference == 0)",
        wrong="difference",
        ja="スコアの差を平均している。ROC 曲線は順序だけで決まり、差の大きさによらない。",
        en="This averages differences of scores; the curve depends on their order alone, not on how far they are apart.",
    ),
    "not-divided": dict(
        right="np.mean((difference",
        wrong="np.sum((difference",
        ja="数えた組の個数のままで、割合になっていない。面積は 0 から 1 の値である。",
        en="This is a number of pairs, not a share of them; the area lies between 0 and 1.",
    ),
    "no-start": dict(
        right="np.mean((difference > 0) + 0.5 * (difference == 0))",
        wrong="np.trapezoid(tpr, fpr)",
        ja="始点 (0, 0) が抜けている。最初の点の左側の面積が足りない。",
        en="The start (0, 0) is missing, and with it the area left of the first point.",
    ),
    "unsorted": dict(
        right="np.mean((difference > 0) + 0.5 * (difference == 0))",
        wrong="np.trapezoid(np.cumsum(labels) / len(positive), np.cumsum(1 - labels) / len(negative))",
        ja="スコアの順に並べずに曲線をたどっている。",
        en="The curve is followed in the order of the samples, which is not that of their scores.",
    ),
    "accuracy": dict(
        right="np.mean((difference > 0) + 0.5 * (difference == 0))",
        wrong="np.mean((scores > 0.5) == labels)",
        ja="これは 1 つの閾値での正解率である。AUC は、閾値によらない。",
        en="This is the accuracy at one threshold; the AUC depends on none.",
    ),
}
