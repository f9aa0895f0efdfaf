"""混同行列と正解率

多クラス分類のスコア scores と正解ラベル labels から、混同行列 counts と正解率
accuracy を求めよ。

    predicted    予測したクラス。スコアが最も大きいクラスとする
    counts       混同行列。i 行 j 列は、正解が i で予測が j の件数（整数）

labels は 0 以上 classes 未満の整数である。1 つのサンプルのスコアに、等しいもの
はない。正解にも予測にも現れないクラスの行と列は、0 のまま残す。counts, accuracy
の順に返せ。

---
    scores: (samples, classes)    labels, predicted: (samples,)
    counts: (classes, classes)    accuracy: scalar

---
The confusion matrix and the accuracy

From the scores of a classifier of several classes and the true labels compute
the confusion matrix `counts` and the accuracy.

    predicted    the class that is predicted: the one with the greatest score
    counts       row i, column j: how many samples (an integer) are truly of
                 class i and predicted as class j

labels are integers from 0 to classes − 1. No two scores of a sample are equal.
A class that is neither true nor predicted anywhere keeps its row and column of
zeros. Return counts and accuracy, in this order.
"""

import numpy as np


def confusion_counts(scores, labels):
    classes = scores.shape[1]
    predicted = np.argmax(scores, axis=1)  # blank
    counts = np.zeros((classes, classes), dtype=int)
    np.add.at(counts, (labels, predicted), 1)  # blank
    accuracy = np.trace(counts) / np.sum(counts)  # blank
    return counts, accuracy


# ==== grading ====


def cases(rng):
    import numpy as np

    def case(labels, predicted, classes):
        values = np.tile(rng.permutation(90)[:classes] - 60.0, (len(labels), 1))
        scores = rng.permuted(values, axis=1)
        scores[np.arange(len(labels)), predicted] = rng.uniform(30, 40, size=len(labels))
        return dict(scores=scores, labels=labels)

    def draw(samples, classes, unseen):
        seen = np.delete(np.arange(classes), unseen)
        while True:
            labels = rng.choice(seen, size=samples)
            predicted = np.where(
                rng.uniform(size=samples) < 0.6, labels, rng.choice(seen, size=samples)
            )
            counts = np.zeros((classes, classes))
            np.add.at(counts, (labels, predicted), 1)
            hits, sums = np.diag(counts), counts.sum(axis=1)
            balanced = np.mean(hits[seen] / np.maximum(sums, 1)[seen])
            share = hits.sum() / samples
            off = counts - np.diag(hits)
            fine = share not in (0.5, 1) and abs(balanced - share) > 0.01
            if fine and off.max() > 1 and hits.max() > 1 and np.any(counts != counts.T):
                return case(labels, predicted, classes)

    yield case(np.array([0, 1, 1, 0]), np.array([0, 1, 0, 0]), 2)
    samples, more = rng.choice(range(12, 25), size=2, replace=False)
    classes = int(rng.integers(4, 7))
    yield draw(int(samples), classes, classes - 1)
    yield draw(int(more), classes + 1, int(rng.integers(classes)))
    yield case(rng.integers(3, size=1), np.array([2]), 3)


BORDERS = {
    "a class that is neither true nor predicted": "np.any(np.bincount(np.append(labels, np.argmax(scores, axis=1)), minlength=scores.shape[1]) == 0)",
    "the last class neither true nor predicted": "max(max(labels), max(np.argmax(scores, axis=1))) < scores.shape[1] - 1",
    "a mistake made twice": "len(set(zip(labels[np.argmax(scores, axis=1) != labels], np.argmax(scores, axis=1)[np.argmax(scores, axis=1) != labels]))) < np.sum(np.argmax(scores, axis=1) != labels)",
    "one sample": "len(labels) == 1",
}


def oracle(scores, labels):
    import keras
    import tensorflow as tf

    metric = keras.metrics.SparseCategoricalAccuracy()
    metric.update_state(labels, scores)
    predicted = tf.argmax(scores, axis=1)
    counts = tf.math.confusion_matrix(labels, predicted, num_classes=scores.shape[1])
    return counts, metric.result()


STEM = dict(
    ja="多クラス分類のスコア scores (samples, classes) と正解ラベル labels (samples,) から、混同行列 counts と\n"
    "正解率 accuracy を求める関数である。counts の行は正解、列は予測のクラスである。",
    en="From the scores (samples, classes) of a classifier and the true labels (samples,) the function\n"
    "computes the confusion matrix `counts` and the accuracy. Rows of counts are true classes,\n"
    "columns predicted ones.",
)

VARIANTS = {
    "sorted": dict(right="np.argmax(scores, axis=1)", same="np.argsort(scores, axis=1)[:, -1]"),
    "one-hot-product": dict(
        right="np.add.at(counts, (labels, predicted), 1)",
        same="counts += np.eye(classes, dtype=int)[labels].T @ np.eye(classes, dtype=int)[predicted]",
    ),
    "bincount": dict(
        right="np.add.at(counts, (labels, predicted), 1)",
        same="counts += np.bincount(labels * classes + predicted, minlength=classes**2).reshape(classes, classes)",
    ),
    "compared": dict(
        right="np.trace(counts) / np.sum(counts)", same="np.mean(predicted == labels)"
    ),
}

MISTAKES = {
    "least": dict(
        right="np.argmax(scores, axis=1)",
        wrong="np.argmin(scores, axis=1)",
        ja="スコアが最も小さいクラスを選んでいる。",
        en="This takes the class of the smallest score.",
    ),
    "over-the-samples": dict(
        right="np.argmax(scores, axis=1)",
        wrong="np.argmax(scores, axis=0)",
        ja="クラスごとに、スコアが最大のサンプルを選んでいる。比べるのは、1 つのサンプルの中のクラスである。",
        en="For each class this finds a sample; it is the classes of one sample that are compared.",
    ),
    "score-for-the-class": dict(
        right="np.argmax(scores, axis=1)",
        wrong="np.max(scores, axis=1)",
        ja="これはスコアの値であり、クラスの番号ではない。",
        en="This is a score, not the number of a class.",
    ),
    "transposed": dict(
        right="(labels, predicted)",
        wrong="(predicted, labels)",
        ja="行と列が逆である。ここでは、行が正解、列が予測である。",
        en="Rows and columns have changed places; here rows are what is true, columns what is predicted.",
    ),
    "counted-once": dict(
        right="np.add.at(counts, (labels, predicted), 1)",
        wrong="counts[labels, predicted] += 1",
        ja="配列を添字にして足すと、同じ組が何度現れても 1 回しか足されない。",
        en="With arrays as indices a pair that occurs several times is added only once.",
    ),
    "every-pair": dict(
        right="np.add.at(counts, (labels, predicted), 1)",
        wrong="np.add.at(counts, np.ix_(labels, predicted), 1)",
        ja="あるサンプルの正解と、別のサンプルの予測の組まで数えている。",
        en="The truth of one sample is paired with the predictions of all the others, too.",
    ),
    "hits-alone": dict(
        right="np.add.at(counts, (labels, predicted), 1)",
        wrong="np.add.at(counts, (labels, labels), predicted == labels)",
        ja="当たった数だけで、どのクラスをどのクラスと間違えたかが残らない。",
        en="These are hits alone; which class was taken for which is lost.",
    ),
    "shares": dict(
        right="np.add.at(counts, (labels, predicted), 1)",
        wrong="np.add.at(counts, (labels, predicted), 1); counts = counts / len(labels)",
        ja="全体に占める割合になっている。求めるのは、サンプルの数である。",
        en="These are shares of all the samples; counts are asked for.",
    ),
    "error-rate": dict(
        right="np.trace(counts) / np.sum(counts)",
        wrong="1 - np.trace(counts) / np.sum(counts)",
        ja="これは誤り率である。",
        en="This is the error rate.",
    ),
    "hits-not-divided": dict(
        right="np.trace(counts) / np.sum(counts)",
        wrong="np.trace(counts)",
        ja="当たった数のままである。正解率は、サンプルの数で割った値になる。",
        en="This is the number of hits; the accuracy is that divided by the number of samples.",
    ),
    "mean-of-the-diagonal": dict(
        right="np.trace(counts) / np.sum(counts)",
        wrong="np.trace(counts) / classes",
        ja="クラスの数で割っている。割合にするには、サンプルの数で割る。",
        en="This divides by the number of classes; a share has the number of samples below.",
    ),
    "mean-recall": dict(
        right="np.trace(counts) / np.sum(counts)",
        wrong="np.mean(np.diag(counts) / np.maximum(np.sum(counts, axis=1), 1))",
        ja="クラスごとの再現率の平均である。正解率では、どのサンプルも同じ重みをもつ。",
        en="This is the mean of the recalls of the classes; in the accuracy every sample has the same weight.",
    ),
}
