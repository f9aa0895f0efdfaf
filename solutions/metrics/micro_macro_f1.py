"""F₁ のマイクロ平均・マクロ平均

正解ラベル labels と予測 predicted から、F₁ の 3 通りの平均を求めよ。

    f1          クラスごとの F₁。そのクラスを陽性、ほかのクラスを陰性とみなす
    macro       マクロ平均。f1 を、どのクラスも同じ重みで平均する
    weighted    重みつき平均。f1 を、正解がそのクラスであるサンプルの数で重み
                づけて平均する
    micro       マイクロ平均。真陽性・偽陽性・偽陰性の数を全クラスで足し合わせ
                てから、F₁ を 1 度だけ計算する

ラベルは 0 以上 classes 未満の整数である。正解にも予測にも現れないクラスの F₁ は
0 とし、macro ではそのクラスも数える。micro, macro, weighted の順に返せ。

---
    labels, predicted: (samples,)    classes, micro, macro, weighted: scalar
    actual, guessed: (samples, classes)    hits, f1: (classes,)

---
Micro and macro averages of F1

From the true labels and the predictions of a classifier of several classes
compute three averages of F₁.

    f1          F₁ of each class: that class is positive, all others negative
    macro       the macro average: the mean of f1 in which all classes have the
                same weight
    weighted    the weighted average: a class weighs as much as it has samples
                that are truly of it
    micro       the micro average: true positives, false positives and false
                negatives are added up over the classes, and F₁ is computed
                once, from these sums

Labels are integers from 0 to classes − 1. A class that is neither true nor
predicted anywhere has F₁ = 0, and it counts in `macro`. Return micro, macro and
weighted, in this order.
"""

import numpy as np


def micro_macro_f1(labels, predicted, classes):
    one_hot = np.eye(classes)
    actual, guessed = one_hot[labels], one_hot[predicted]
    hits = np.sum(actual * guessed, axis=0)  # blank
    f1 = 2 * hits / np.maximum(np.sum(actual, axis=0) + np.sum(guessed, axis=0), 1)  # blank
    macro = np.mean(f1)  # blank
    weighted = np.sum(f1 * np.sum(actual, axis=0)) / len(labels)  # blank
    micro = 2 * np.sum(hits) / (np.sum(actual) + np.sum(guessed))  # blank
    return micro, macro, weighted


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(samples, classes, absent):
        classes_seen = rng.permutation(classes)[: classes - absent]
        chances = rng.permutation(np.arange(1, len(classes_seen) + 1) ** 2.0)
        while True:
            labels = rng.choice(classes_seen, size=samples, p=chances / chances.sum())
            guesses = rng.choice(classes_seen, size=samples)
            predicted = np.where(rng.uniform(size=samples) < 0.6, labels, guesses)
            eye = np.eye(classes)
            rows, columns = eye[labels].sum(axis=0), eye[predicted].sum(axis=0)
            hits = (eye[labels] * eye[predicted]).sum(axis=0)
            recall = hits / np.maximum(rows, 1)
            precision = hits / np.maximum(columns, 1)
            f1 = 2 * hits / np.maximum(rows + columns, 1)
            seen = rows + columns > 0
            averages = [
                f1.mean(),
                f1 @ rows / samples,
                f1 @ columns / samples,
                hits.sum() / samples,
                recall.mean(),
                precision.mean(),
                np.median(f1),
                2 * recall.mean() * precision.mean() / (recall.mean() + precision.mean()),
            ]
            apart = np.min(np.diff(np.sort(averages))) > 0.002
            if apart and np.sum(seen) == classes - absent and np.all(hits[seen] > 0):
                return dict(labels=labels, predicted=predicted, classes=classes)

    def with_rare(case):
        """A class that is only true, and one that is only predicted."""
        classes = case["classes"]
        labels = np.append(case["labels"], [classes, 0])
        predicted = np.append(case["predicted"], [0, classes + 1])
        order = rng.permutation(len(labels))
        return dict(labels=labels[order], predicted=predicted[order], classes=classes + 2)

    yield dict(labels=np.array([0, 0, 0, 1]), predicted=np.array([0, 0, 1, 1]), classes=2)
    sizes = rng.choice(range(12, 30), size=3, replace=False).tolist()
    classes = int(rng.integers(3, 6))
    yield draw(sizes[0], classes, 0)
    yield draw(sizes[1], classes + 2, 1)
    yield with_rare(draw(sizes[2], classes, 0))


BORDERS = {
    "a class that is neither true nor predicted": "len(set(labels) | set(predicted)) < classes",
    "a class that is only true": "not set(labels) <= set(predicted)",
    "a class that is only predicted": "not set(predicted) <= set(labels)",
    "classes of different sizes": "len(set(np.bincount(labels))) > 1",
}


def oracle(labels, predicted, classes):
    import keras

    actual = keras.ops.one_hot(labels, classes, dtype="float64")
    guessed = keras.ops.one_hot(predicted, classes, dtype="float64")
    values = []
    epsilon = keras.config.epsilon()
    keras.config.set_epsilon(1e-14)  # F1Score adds it to every denominator
    try:
        for average in ("micro", "macro", "weighted"):
            metric = keras.metrics.F1Score(average)
            metric.update_state(actual, guessed)
            values.append(metric.result())
    finally:
        keras.config.set_epsilon(epsilon)
    return tuple(values)


STEM = dict(
    ja="多クラス分類の正解ラベル labels と予測 predicted から、F₁ のマイクロ平均 micro、マクロ平均 macro、\n"
    "正解の件数による重みつき平均 weighted を求める関数である。どこにも現れないクラスの F₁ は 0 とし、\n"
    "マクロ平均ではそのクラスも数える。",
    en="From true labels and predictions of several classes the function computes the micro average,\n"
    "the macro average, and the average of F₁ that is weighted by how many samples are truly of a class.\n"
    "A class that occurs nowhere has F₁ = 0, and counts in the macro average.",
)

VARIANTS = {
    "hits-by-bincount": dict(
        right="np.sum(actual * guessed, axis=0)",
        same="np.bincount(labels[labels == predicted], minlength=classes)",
    ),
    "harmonic-mean": dict(
        right="2 * hits / np.maximum(np.sum(actual, axis=0) + np.sum(guessed, axis=0), 1)",
        same="2 / (np.maximum(actual.sum(0), 1e-300) / np.maximum(hits, 1e-300) + np.maximum(guessed.sum(0), 1e-300) / np.maximum(hits, 1e-300)) * (hits > 0)",
    ),
    "average": dict(
        right="np.sum(f1 * np.sum(actual, axis=0)) / len(labels)",
        same="np.average(f1, weights=np.sum(actual, axis=0))",
    ),
    "of-each-sample": dict(
        right="np.sum(f1 * np.sum(actual, axis=0)) / len(labels)", same="np.mean(f1[labels])"
    ),
    "accuracy": dict(
        right="2 * np.sum(hits) / (np.sum(actual) + np.sum(guessed))",
        same="np.mean(labels == predicted)",
    ),
}

MISTAKES = {
    "hits-of-samples": dict(
        right="np.sum(actual * guessed, axis=0)",
        wrong="np.sum(actual * guessed, axis=1)",
        ja="サンプルごとの和になっている。クラスごとに、サンプルについて足す。",
        en="These are sums of each sample; for each class one sums over the samples.",
    ),
    "all-agreements": dict(
        right="np.sum(actual * guessed, axis=0)",
        wrong="np.sum(actual == guessed, axis=0)",
        ja="どちらも 0 の、真陰性まで数えている。",
        en="Where both are 0, the true negatives, it is counted, too.",
    ),
    "recall": dict(
        right="2 * hits / np.maximum(np.sum(actual, axis=0) + np.sum(guessed, axis=0), 1)",
        wrong="hits / np.maximum(np.sum(actual, axis=0), 1)",
        ja="これはクラスごとの再現率である。偽陽性が数えられていない。",
        en="This is the recall of each class, in which false positives do not count.",
    ),
    "precision": dict(
        right="2 * hits / np.maximum(np.sum(actual, axis=0) + np.sum(guessed, axis=0), 1)",
        wrong="hits / np.maximum(np.sum(guessed, axis=0), 1)",
        ja="これはクラスごとの適合率である。偽陰性が数えられていない。",
        en="This is the precision of each class, in which false negatives do not count.",
    ),
    "intersection-over-union": dict(
        right="2 * hits / np.maximum(np.sum(actual, axis=0) + np.sum(guessed, axis=0), 1)",
        wrong="hits / np.maximum(np.sum(np.maximum(actual, guessed), axis=0), 1)",
        ja="これは IoU である。F₁ は、真陽性を 2 倍して数える。",
        en="This is IoU; in F₁ true positives count twice.",
    ),
    "nothing-over-nothing": dict(
        right="np.maximum(np.sum(actual, axis=0) + np.sum(guessed, axis=0), 1)",
        wrong="(np.sum(actual, axis=0) + np.sum(guessed, axis=0))",
        ja="どこにも現れないクラスで 0/0 となり、nan が平均に広がる。",
        en="A class that occurs nowhere makes 0/0, and its nan spreads to the averages.",
    ),
    "seen-classes-alone": dict(
        right="np.mean(f1)",
        wrong="np.mean(f1[np.sum(actual, axis=0) + np.sum(guessed, axis=0) > 0])",
        ja="どこにも現れないクラスが、平均から除かれている。",
        en="Classes that occur nowhere are left out of the mean.",
    ),
    "true-classes-alone": dict(
        right="np.mean(f1)",
        wrong="np.mean(f1[np.sum(actual, axis=0) > 0])",
        ja="正解に現れないクラスが、平均から除かれている。誤ってそのクラスと予測したことが、値に響かない。",
        en="Classes that are never true are left out of the mean, so that predicting them wrongly costs nothing.",
    ),
    "means-first": dict(
        right="np.mean(f1)",
        wrong="2 / (1 / np.mean(hits / np.maximum(actual.sum(0), 1)) + 1 / np.mean(hits / np.maximum(guessed.sum(0), 1)))",
        ja="適合率と再現率を先に平均してから F₁ にしている。ここでは、クラスごとの F₁ を平均する。",
        en="Precision and recall are averaged first, and F₁ is that of the means; here it is F₁ of each class that is averaged.",
    ),
    "sum-of-classes": dict(
        right="np.mean(f1)",
        wrong="np.sum(f1)",
        ja="クラスの数で割っていない。",
        en="This is not divided by the number of classes.",
    ),
    "weighted-by-guesses": dict(
        right="np.sum(f1 * np.sum(actual, axis=0))",
        wrong="np.sum(f1 * np.sum(guessed, axis=0))",
        ja="予測の件数で重みづけている。重みは、正解の件数である。",
        en="Weights are how often a class is predicted; they should be how often it is true.",
    ),
    "weighted-by-hits": dict(
        right="np.sum(f1 * np.sum(actual, axis=0)) / len(labels)",
        wrong="np.sum(f1 * hits) / np.sum(hits)",
        ja="当たった件数で重みづけている。一つも当たらないクラスが、平均から消えてしまう。",
        en="Weights are hits, and a class without a hit vanishes from the average.",
    ),
    "weights-not-divided": dict(
        right="np.sum(f1 * np.sum(actual, axis=0)) / len(labels)",
        wrong="np.mean(f1 * np.sum(actual, axis=0))",
        ja="クラスの数で割っている。重みつき平均では、重みの和で割る。",
        en="This divides by the number of classes; a weighted average is divided by the sum of its weights.",
    ),
    "micro-of-means": dict(
        right="2 * np.sum(hits) / (np.sum(actual) + np.sum(guessed))",
        wrong="np.mean(f1)",
        ja="これはマクロ平均である。マイクロ平均では、サンプルの少ないクラスの影響が小さい。",
        en="This is the macro average; in the micro average classes of few samples count little.",
    ),
    "micro-no-two": dict(
        right="2 * np.sum(hits)",
        wrong="np.sum(hits)",
        ja="2 倍していないので、すべて当たっても 0.5 にしかならない。",
        en="The factor 2 is missing: with everything right this is only 0.5.",
    ),
    "mean-hits": dict(
        right="2 * np.sum(hits) / (np.sum(actual) + np.sum(guessed))",
        wrong="np.mean(hits)",
        ja="当たった件数の平均であり、割合になっていない。",
        en="This is the mean number of hits, not a share.",
    ),
}
