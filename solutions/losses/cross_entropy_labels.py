"""交差エントロピー（整数ラベルの正解）

softmax の出力 y と整数ラベルの正解 labels から、バッチについて平均した交差エン
トロピー loss を NumPy だけで求めよ。

labels[n] はデータ n の正解クラスの番号で、0 以上 classes 未満の整数である。
バッチに現れないクラスもある。loss の式の t は、labels を one-hot 形式に直した
もので、labels から直接求めても同じ値になる。log は自然対数である。

picked は、データごとに正解クラスの確率を取り出した配列とする。正解クラスの確率
は小さいこともあるが、どれも 10⁻⁶ より大きいので、ε は足さない。

---
    y: (m, classes)    labels, picked: (m,)    loss: scalar

    loss = −(1/m) Σ_n Σ_k t_nk log y_nk

---
Cross-entropy with integer labels

From the outputs y of a softmax and the right answers `labels`, integers,
compute with NumPy alone the cross-entropy averaged over the batch, `loss`.

labels[n] is the number of the right class of sample n, an integer from 0 to
classes − 1; not every class need be in the batch. In the formula of the loss, t
is labels turned into one-hot targets; the same value can be had from labels
directly. log is the natural logarithm.

`picked` is the array of the probability of the right class of each sample. Some
of these are small, but all are greater than 10⁻⁶, so no ε is added.
"""

import numpy as np


def cross_entropy(y, labels):
    picked = y[np.arange(len(y)), labels]  # blank
    loss = -np.mean(np.log(picked))  # blank
    return loss


# ==== grading ====


def draw(rng, m, classes):
    import numpy as np

    powers = np.exp(rng.uniform(-1.5, 1.5, size=(m, classes)))
    y = powers / powers.sum(axis=1, keepdims=True)
    labels = rng.integers(classes, size=m)
    every = min(m, classes)
    labels[:every] = rng.permutation(classes)[:every]
    labels[-1] = np.argmin(y[-1])  # not all predictions are right
    return dict(y=y, labels=labels)


def cases(rng):
    import numpy as np

    y = np.array([[0.5, 0.25, 0.25], [0.125, 0.375, 0.5], [0.1, 0.7, 0.2], [0.3, 0.1, 0.6]])
    yield dict(y=y, labels=np.array([1, 0, 1, 2]))
    few, some, many = np.sort(rng.choice(range(3, 9), 3, replace=False)).tolist()
    yield draw(rng, some, few)
    yield draw(rng, many, some)
    # Neither the first class nor the last, and two right classes that were thought unlikely.
    absent = draw(rng, few, many)
    absent["labels"] = rng.integers(1, many - 1, size=few)
    for n in (0, few - 1):
        right = absent["labels"][n]
        absent["y"][n] *= 1 - (small := rng.uniform(1.2e-6, 3e-6)) / (1 - absent["y"][n, right])
        absent["y"][n, right] = small
        absent["y"][n, 0] += 1 - absent["y"][n].sum()
    yield absent
    yield draw(rng, 1, some)


BORDERS = {
    "neither the first class nor the last": "0 < np.min(labels) and np.max(labels) < y.shape[1] - 1",
    "every class": "set(labels) == set(range(y.shape[1]))",
    "fewer samples than classes": "1 < len(labels) < y.shape[1]",
    "more samples than classes": "len(labels) > y.shape[1]",
    "a right class of a small probability": "np.min(y[np.arange(len(y)), labels]) < 3e-6",
    "a wrong prediction": "np.any(np.argmax(y, axis=1) != labels)",
    "a single sample": "len(labels) == 1",
    "classes of different size": "len(set(np.unique(labels, return_counts=True)[1])) > 1",
}


def oracle(y, labels):
    import keras

    return keras.losses.SparseCategoricalCrossentropy()(labels, y)


STEM = dict(
    ja="softmax の出力 y と整数ラベルの正解 labels から、バッチについて平均した交差エントロピー loss（自然対数）を求める。labels[n] はデータ n の正解クラスの番号である。",
    en="This computes from the outputs y of a softmax and the right answers, integers, the cross-entropy (natural logarithms) averaged over the batch. labels[n] is the number of the right class of sample n.",
)

VARIANTS = {
    "one-hot": dict(
        right="y[np.arange(len(y)), labels]",
        same="np.sum(np.eye(y.shape[1])[labels] * y, axis=1)",
    ),
    "take-along-axis": dict(
        right="y[np.arange(len(y)), labels]",
        same="np.take_along_axis(y, labels[:, None], axis=1)[:, 0]",
    ),
    "sum-over-m": dict(
        right="-np.mean(np.log(picked))",
        same="-np.log(picked).sum() / len(labels)",
    ),
}

MISTAKES = {
    "rows": dict(
        right="y[np.arange(len(y)), labels]",
        wrong="y[labels]",
        ja="番号が 1 つだけだと行が選ばれる。必要なのは、n 行目の labels[n] 番目の要素である。",
        en="A single index picks rows; what is needed is element labels[n] of row n.",
    ),
    "columns": dict(
        right="y[np.arange(len(y)), labels]",
        wrong="y[:, labels]",
        ja="どの行からも全データの正解の列を取り出し、(m, m) になる。行ごとに 1 つだけ取り出す。",
        en="This takes the columns of all answers from every row, (m, m); each row gives just one.",
    ),
    "from-one": dict(
        right="y[np.arange(len(y)), labels]",
        wrong="y[np.arange(len(y)), labels - 1]",
        ja="クラスの番号は 0 から始まるので、ずらさない。−1 は最後のクラスを指してしまう。",
        en="Classes are numbered from 0 and need no shift; −1 would mean the last class.",
    ),
    "highest": dict(
        right="y[np.arange(len(y)), labels]",
        wrong="y.max(axis=1)",
        ja="最も高い確率は、予測したクラスのもので、正解のクラスのものとは限らない。",
        en="The highest probability is that of the predicted class, not always of the right one.",
    ),
    "labels-as-weights": dict(
        right="y[np.arange(len(y)), labels]",
        wrong="np.sum(labels[:, None] * y, axis=1)",
        ja="整数ラベルは掛ける重みではない。掛けて足せるのは one-hot のときだけである。",
        en="Integer labels are no weights; one can multiply and sum only with one-hot targets.",
    ),
    "sum": dict(
        right="np.mean(np.log(picked))",
        wrong="np.sum(np.log(picked))",
        ja="バッチの和のままである。損失はデータの数 m で割った平均。",
        en="This is the sum over the batch; the loss is the mean over its m samples.",
    ),
    "no-minus": dict(
        right="-np.mean",
        wrong="np.mean",
        ja="確率の log は 0 以下。マイナスを付けて初めて、小さいほどよい損失になる。",
        en="Logarithms of probabilities are at most 0; only the minus makes a loss of them.",
    ),
    "log-of-mean": dict(
        right="-np.mean(np.log(picked))",
        wrong="-np.log(np.mean(picked))",
        ja="平均してから log をとっている。データごとに log をとり、それを平均する。",
        en="The mean is taken before the logarithm; each sample has its own, and these are averaged.",
    ),
    "over-classes": dict(
        right="-np.mean(np.log(picked))",
        wrong="-np.sum(np.log(picked)) / y.shape[1]",
        ja="クラスの数で割っている。平均はデータについてとる。",
        en="Divided by the number of classes; the mean is over the samples.",
    ),
    "base-two": dict(
        right="np.log(picked)",
        wrong="np.log2(picked)",
        ja="底が 2 になっている。ここの log は自然対数である。",
        en="The base is 2; log here is the natural logarithm.",
    ),
    "epsilon-added": dict(
        right="np.log(picked)",
        wrong="np.log(picked + 1e-7)",
        ja="確率に 10⁻⁷ を足している。小さな確率では、そのわずかな数でも損失が変わる。",
        en="10⁻⁷ is added to the probabilities; where these are small, even that changes the loss.",
    ),
    "mean-over-all": dict(
        right="-np.mean(np.log(picked))",
        wrong="-np.mean(np.log(picked)) / y.shape[1]",
        ja="クラスの数でも割っている。one-hot との積を全要素について平均すると、こうなる。",
        en="Divided by the number of classes, too, as happens where the product with one-hot targets is averaged over all elements.",
    ),
    "by-class": dict(
        right="-np.mean(np.log(picked))",
        wrong="-np.mean([np.mean(np.log(picked[labels == k])) for k in np.unique(labels)])",
        ja="クラスごとに平均してから平均している。データが少ないクラスの 1 件が重くなる。",
        en="Averaged within each class first; a sample of a rare class then weighs more.",
    ),
    "first-row": dict(
        right="y[np.arange(len(y)), labels]",
        wrong="np.take(y, labels)",
        ja="軸を指定しない np.take は平らにした配列の番号で取り出すので、どの値も 1 行目のものになる。",
        en="Without an axis np.take numbers the flattened array, so that every value comes from the first row.",
    ),
    "classes-that-occur": dict(
        right="y[np.arange(len(y)), labels]",
        wrong="np.sum(y * np.eye(np.max(labels) + 1)[labels], axis=1)",
        ja="クラスの数を、ラベルの最大値から決めている。最後のクラスがバッチになければ、1 列足りない。",
        en="The number of classes is taken from the greatest label; where the last class is absent, a column is missing.",
    ),
}
