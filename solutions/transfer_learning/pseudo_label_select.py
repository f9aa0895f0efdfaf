"""疑似ラベルの選択

自己訓練（self-training）では、ラベルのないサンプルのうち、モデルの予測の確かな
ものに予測したクラスをラベル（疑似ラベル）として付け、訓練データに加える。
probabilities は、ラベルのないサンプル unlabelled についての予測確率である。加え
た後の訓練データ x とラベル t、加えたサンプルで真の chosen を、この順に返せ。

    confidence    サンプルごとの、最も高い確率
    predicted     サンプルごとの、最も確率の高いクラス。等しければ番号の小さいほ
                  う
    sure          confidence が threshold 以上のサンプルで真
    chosen        加えるサンプルで真。sure のサンプルから、予測したクラスごと
                  に、confidence の高いほうから limit 個まで選ぶ。confidence が
                  等しければ、番号の小さいほうを選ぶ

x と t には、元の訓練データ labelled とそのラベル labels の後に、選んだサンプル
とその疑似ラベルを、番号の順に続ける。1 つも選ばれないこともある。

---
    labelled: (samples, features)    labels: (samples,)
    unlabelled: (others, features)    probabilities: (others, classes)
    confidence, predicted: (others,)    sure, chosen: (others,) bool
    x: (samples + n, features)    t: (samples + n,)
    0 < threshold ≤ 1    limit ≥ 1

---
Choosing pseudo-labels

Self-training takes samples without labels of which a model is sure, gives them
the class it predicts as their label, a pseudo-label, and adds them to the
training data. probabilities are its predictions for the samples without labels,
`unlabelled`. Return the training data x and the labels t with what was added,
and `chosen`, true for the samples added, in this order.

    confidence    the highest probability of each sample
    predicted     the class of that probability; of equal ones the smaller
    sure          true for samples whose confidence is at least threshold
    chosen        true for the samples to be added: of those that are sure,
                  the ones with the highest confidence, up to `limit` of each
                  predicted class; where confidences are equal the smaller
                  number is chosen

x and t begin with the training data there were, labelled, and their labels,
`labels`; after these come the chosen samples and their pseudo-labels, in the
order of their numbers. It may be that none is chosen.
"""

import numpy as np


def pseudo_label_select(labelled, labels, unlabelled, probabilities, threshold, limit):
    confidence = np.max(probabilities, axis=1)  # blank
    predicted = np.argmax(probabilities, axis=1)  # blank
    sure = confidence >= threshold  # blank
    chosen = np.zeros(len(unlabelled), dtype=bool)
    for number in np.argsort(-confidence, kind="stable"):
        taken = np.sum(predicted[chosen] == predicted[number])
        if sure[number] and taken < limit:  # blank
            chosen[number] = True
    x = np.concatenate([labelled, unlabelled[chosen]])  # blank
    t = np.concatenate([labels, predicted[chosen]])  # blank
    return x, t, chosen


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(samples, others, features, classes, threshold, limit):
        powers = rng.uniform(size=(others, classes)) ** 6 + 0.01
        probabilities = powers / powers.sum(axis=1, keepdims=True)
        return dict(
            labelled=rng.normal(size=(samples, features)),
            labels=rng.integers(classes, size=samples),
            unlabelled=rng.normal(size=(others, features)),
            probabilities=probabilities,
            threshold=threshold,
            limit=limit,
        )

    def row(classes, *pairs):
        """Probabilities in 16ths for some classes."""
        values = np.zeros(classes)
        for place, value in pairs:
            values[place] = value / 16
        return values

    yield dict(
        labelled=np.array([[1.0]]),
        labels=np.array([1]),
        unlabelled=rng.permutation([[2.0], [3.0], [5.0]]),
        probabilities=np.array([[0.25, 0.75], [0.875, 0.125], [0.4, 0.6]]),
        threshold=0.75,
        limit=1,
    )
    samples, features, classes = rng.permutation([0, 1, 2]) + np.array([3, 2, 4])
    others = 11 + int(rng.integers(5))
    case = draw(samples, others, features, classes, 0.75, 2)
    # At the threshold, below it, ties at the limit, and classes that are equally probable.
    first, second, third = rng.permutation(classes)[:3]
    rows = [
        row(classes, (first, 12), (second, 4)),
        row(classes, (second, 14), (third, 2)),
        row(classes, (second, 14), (first, 2)),
        row(classes, (second, 15), (first, 1)),
        row(classes, (second, 14), (first, 1), (third, 1)),
        row(classes, (second, 12), (first, 4)),
        row(classes, (third, 11), (first, 5)),
        row(classes, (third, 8), (first, 8)),
    ]
    places = rng.permutation(others)[: len(rows)]
    places[1:5] = np.sort(places[1:5])[[0, 1, 3, 2]]  # the most confident of them comes last
    case["probabilities"][places] = rows
    yield case
    yield case | dict(threshold=0.5, limit=int(rng.integers(3, 5)))
    yield case | dict(threshold=1.0)  # nobody is so sure
    samples, features, classes = rng.permutation([0, 1, 2]) + np.array([5, 3, 3])
    yield draw(samples, others + 4, features, classes, 0.4, 40)


BORDERS = {
    "a confidence at the threshold": "np.any(np.max(probabilities, axis=1) == threshold)",
    "none that is sure": "np.all(np.max(probabilities, axis=1) < threshold)",
    "all of a class within the limit": "limit > len(unlabelled)",
    "equal confidences of one class": "len(np.unique(np.max(probabilities, axis=1))) < len(probabilities) and np.any(np.max(probabilities, axis=1) > threshold)",
    "two classes of equal probability": "threshold == 0.5 and np.any(np.sum(probabilities == 0.5, axis=1) == 2)",
}


def oracle(labelled, labels, unlabelled, probabilities, threshold, limit):
    import keras
    import numpy as np
    import tensorflow as tf

    best = tf.math.top_k(probabilities, 1)
    confidence, predicted = best.values[:, 0], tf.cast(best.indices[:, 0], "int64")
    chosen = np.zeros(len(unlabelled), dtype=bool)
    for kind in range(probabilities.shape[1]):
        mine = np.flatnonzero((predicted == kind) & (confidence >= threshold))
        ranked = tf.math.top_k(tf.gather(confidence, mine), min(limit, len(mine))).indices
        chosen[mine[ranked.numpy()]] = True
    x = keras.ops.concatenate([labelled, tf.boolean_mask(unlabelled, chosen)])
    return x, tf.concat([labels, tf.boolean_mask(predicted, chosen)], 0), chosen


STEM = dict(
    ja="自己訓練で、ラベルのないサンプル unlabelled のうち予測の確かなものに疑似ラベルを付け、訓練データ labelled に\n"
    "加える。probabilities は予測確率で、確信度が threshold 以上のサンプルを、予測したクラスごとに limit 個まで選ぶ。",
    en="For self-training, samples without labels of which a model is sure get pseudo-labels and join the\n"
    "training data. probabilities are its predictions; of samples whose confidence is at least threshold,\n"
    "up to limit are chosen for each predicted class.",
)

VARIANTS = {
    "method": dict(right="np.max(probabilities, axis=1)", same="probabilities.max(axis=-1)"),
    "first-of-equal": dict(
        right="np.argmax(probabilities, axis=1)",
        same='np.argsort(-probabilities, axis=1, kind="stable")[:, 0]',
    ),
    "not-below": dict(right="confidence >= threshold", same="~(confidence < threshold)"),
    "apart": dict(right="sure[number] and taken < limit", same="taken < limit and sure[number]"),
    "stacked": dict(
        right="np.concatenate([labelled, unlabelled[chosen]])",
        same="np.vstack((labelled, np.compress(chosen, unlabelled, axis=0)))",
    ),
    "appended": dict(
        right="np.concatenate([labels, predicted[chosen]])",
        same="np.append(labels, predicted[chosen])",
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
    "mean": dict(
        right="np.max(probabilities, axis=1)",
        wrong="np.mean(probabilities, axis=1)",
        ja="確率の平均は、どのサンプルでもクラス数の逆数である。",
        en="The mean of probabilities is the same for every sample, the inverse of the number of classes.",
    ),
    "gap": dict(
        right="np.max(probabilities, axis=1)",
        wrong="np.diff(np.sort(probabilities, axis=1))[:, -1]",
        ja="2 番目との差（margin）である。ここでの確信度は、最も高い確率そのものである。",
        en="That is the margin to the second; the confidence here is the highest probability itself.",
    ),
    "least-likely": dict(
        right="np.argmax(probabilities, axis=1)",
        wrong="np.argmin(probabilities, axis=1)",
        ja="最も確率の低いクラスになっている。",
        en="That is the least probable class.",
    ),
    "over-samples-class": dict(
        right="np.argmax(probabilities, axis=1)",
        wrong="np.argmax(probabilities, axis=0)",
        ja="軸が逆で、クラスごとに最も確かなサンプルの番号になっている。",
        en="With the other axis these are the numbers of samples, one for each class.",
        exam=False,
    ),
    "last-of-equal": dict(
        right="np.argmax(probabilities, axis=1)",
        wrong="probabilities.shape[1] - 1 - np.argmax(probabilities[:, ::-1], axis=1)",
        ja="確率の等しいクラスのうち、番号の大きいほうになっている。",
        en="Of classes of equal probability this takes the larger number.",
        exam=False,
    ),
    "border-left-out": dict(
        right="confidence >= threshold",
        wrong="confidence > threshold",
        ja="閾値と等しいサンプルが落ちている。",
        en="Samples whose confidence equals the threshold are left out.",
    ),
    "unsure": dict(
        right="confidence >= threshold",
        wrong="confidence <= threshold",
        ja="確信のないサンプルを選んでいる。疑似ラベルは誤りやすく、その誤りを学習してしまう。人に尋ねる能動学習なら、こちらを選ぶ。",
        en="This takes those of which the model is not sure, whose pseudo-labels are often wrong; active learning asks people about them.",
    ),
    "everything": dict(
        right="confidence >= threshold",
        wrong="confidence > 0",
        ja="閾値を使わず、すべての予測を正しいとしている。",
        en="Without the threshold every prediction is taken for true.",
    ),
    "one-too-many": dict(
        right="taken < limit",
        wrong="taken <= limit",
        ja="すでに limit 個あるのに、もう 1 つ加えてしまう。",
        en="There are limit of them already, and one more is added.",
    ),
    "no-limit": dict(
        right="sure[number] and taken < limit",
        wrong="sure[number]",
        ja="クラスごとの上限がない。予測の偏ったクラスが、訓練データを占めてしまう。",
        en="Without a limit a class that is predicted often would fill the training data.",
    ),
    "limit-of-all": dict(
        right="sure[number] and taken < limit",
        wrong="sure[number] and np.sum(chosen) < limit",
        ja="全体で limit 個までになっている。上限は、クラスごとである。",
        en="This is a limit for all together; it holds for each class.",
    ),
    "either": dict(
        right="sure[number] and taken < limit",
        wrong="sure[number] or taken < limit",
        ja="どちらか一方でよいことになっている。確かで、かつ上限に達していないものを選ぶ。",
        en="Either is enough here; a sample has to be sure, and its class below the limit.",
    ),
    "all-samples": dict(
        right="np.concatenate([labelled, unlabelled[chosen]])",
        wrong="np.concatenate([labelled, unlabelled])",
        ja="選ばれなかったサンプルまで加えている。ラベルの数と合わない。",
        en="Samples that were not chosen are added, too; there are fewer labels.",
    ),
    "pseudo-alone": dict(
        edits=[
            dict(
                right="np.concatenate([labelled, unlabelled[chosen]])", wrong="unlabelled[chosen]"
            ),
            dict(right="np.concatenate([labels, predicted[chosen]])", wrong="predicted[chosen]"),
        ],
        ja="元のラベル付きデータがない。疑似ラベルだけで学習すると、誤りを正すものがなくなる。",
        en="The labelled data are gone; with pseudo-labels alone nothing corrects their errors.",
    ),
    "in-front": dict(
        right="np.concatenate([labelled, unlabelled[chosen]])",
        wrong="np.concatenate([unlabelled[chosen], labelled])",
        ja="選んだサンプルが前に来ていて、ラベルの順と合わない。",
        en="The chosen samples come first, and labels no longer belong to them.",
    ),
    "soft-labels": dict(
        right="np.concatenate([labels, predicted[chosen]])",
        wrong="np.concatenate([labels, confidence[chosen]])",
        ja="ラベルが確信度になっている。付けるのは、予測したクラスの番号である。",
        en="These labels are confidences; a pseudo-label is the number of the predicted class.",
    ),
    "not-chosen-alone": dict(
        right="predicted[chosen]])",
        wrong="predicted])",
        ja="選ばれなかったサンプルの予測まで、ラベルに加えている。",
        en="Predictions of samples that were not chosen are among the labels, too.",
    ),
    "misplaced": dict(
        right="predicted[chosen]])",
        wrong="predicted[: np.sum(chosen)]])",
        ja="先頭から同じ数だけとっている。選んだサンプルの予測でなければならない。",
        en="These are the first predictions, of the right number; they have to be those of the chosen samples.",
    ),
}
