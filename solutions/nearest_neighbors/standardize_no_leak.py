"""交差検証での標準化（漏れなし）

データ x の列ごとの標準化を、交差検証の各回で行うジェネレータを書け。folds の各
要素は、その回に検証する行の番号 rows である。訓練データ train は残りの行で、x
での順に並べる。

各回に、標準化した訓練データと検証データの組を、この順に yield する。標準化と
は、列ごとに平均 mean を引き、標準偏差 deviation で割ることである。標準偏差は、
件数（件数 − 1 ではない）で割った分散の平方根とする。検証データの行は、rows の
順に並べる。

検証データの値によって、訓練データの標準化の結果がわずかでも変わってはならな
い。検証データが 1 行しかない回も、同じ計算になる。訓練データに、値がすべて等
しい列はない。割る数に微小な数を足してはならない。値がどれも 10⁻⁵ ほどの列もあ
る。

---
    x: (samples, features)        rows: (validated,)
    train: (samples − validated, features)
    mean, deviation: (features,)

---
Standardising in cross-validation, without a leak

Write a generator that standardises the columns of the data x in each round of
a cross-validation. Each item of `folds` is `rows`, the numbers of the rows
that are validated in this round. The training data `train` are the remaining
rows, in the order they have in x.

In each round yield a pair: the training data and the validation data, both
standardised. Standardising a column is to subtract its mean, `mean`, and to
divide by its standard deviation, `deviation`, the root of the variance that
divides by the number of samples (not by that number less 1). The rows of the
validation data come in the order of `rows`.

The values of the validation data must not change the least thing in what
becomes of the training data. A round that validates a single row is computed
in the same way. In no training data is a column constant. Add no small number
to what is divided by: there are columns, too, whose values are all about 10⁻⁵.
"""

import numpy as np


def standardize_folds(x, folds):
    for rows in folds:
        train = np.delete(x, rows, axis=0)  # blank
        mean = np.mean(train, axis=0)  # blank
        deviation = np.std(train, axis=0)  # blank
        yield (train - mean) / deviation, (x[rows] - mean) / deviation  # blank


# ==== grading ====


def cases(rng):
    import numpy as np

    from grader.datasets import load_table

    flowers = load_table("iris").iloc[:, :4].to_numpy()
    yield dict(x=np.array([[1.0], [3.0], [8.0]]) + rng.integers(4), folds=[np.array([2])])
    for count in rng.choice(range(3, 6), size=2, replace=False):
        samples = int(rng.integers(13, 19))
        columns = rng.permutation(4)[: rng.integers(2, 4)]
        rows = rng.choice(len(flowers), size=samples, replace=False)
        noise = rng.uniform(0, 0.01, size=(samples, len(columns)))  # no column is constant
        # The last row lies apart, so that what it is used for shows; it is validated alone.
        x = flowers[rows][:, columns] + noise
        x[-1] += 5
        x[:, 0] *= 1e-5  # in kilometres
        order = rng.permutation(samples - 1)
        yield dict(x=x, folds=[*np.array_split(order, int(count)), np.array([samples - 1])])


BORDERS = {
    "a round that validates a single row": "any(len(rows) == 1 for rows in folds)",
    "rows that are not in ascending order": "any(np.any(np.diff(rows) < 0) for rows in folds)",
    "rounds of different sizes": "len(set(len(rows) for rows in folds)) > 1",
    "a column of small values": "np.any(np.abs(x).max(axis=0) < 1e-3)",
    "validation data unlike the training data": "any(np.all(x[rows].min(0) > np.delete(x, rows, 0).max(0)) for rows in folds)",
}


def oracle(x, folds):
    import keras
    import numpy as np
    import tensorflow as tf

    for rows in folds:
        train = tf.gather(x, [row for row in range(len(x)) if row not in rows.tolist()])
        layer = keras.layers.Normalization()
        layer.adapt(np.asarray(train))
        yield layer(train), layer(tf.gather(x, rows))


STEM = dict(
    ja="交差検証の各回で、データ x を列ごとに標準化するジェネレータである。folds の各要素 rows は、\n"
    "その回に検証する行の番号である。標準化した訓練データと検証データの組を yield する（値を問うと\n"
    "きは、組を順に並べたリストとみなす）。検証データの情報が訓練に漏れてはならず、検証データの標準化は、\n"
    "新しい標本が 1 件だけ来たときにもできる方法による。",
    en="A generator standardises the columns of the data x in each round of a cross-validation.\n"
    "Each item of `folds`, rows, holds the numbers of the rows that are validated in that round.\n"
    "It yields pairs of standardised training and validation data (where values are asked for,\n"
    "they are taken as a list of these pairs). Nothing of the validation data may leak into\n"
    "training, and the validation data are standardised in a way that would do for a single new\n"
    "sample, too.",
)

VARIANTS = {
    "mask": dict(right="np.delete(x, rows, axis=0)", same="x[~np.isin(np.arange(len(x)), rows)]"),
    "difference-of-sets": dict(
        right="np.delete(x, rows, axis=0)",
        same="x[sorted(set(range(len(x))) - set(rows.tolist()))]",
    ),
    "methods": dict(right="np.mean(train, axis=0)", same="train.mean(0)"),
    "root": dict(
        right="np.std(train, axis=0)",
        same="np.sqrt(((train - mean) ** 2).sum(axis=0) / len(train))",
    ),
    "as-a-list": dict(
        right="yield (train - mean) / deviation, (x[rows] - mean) / deviation",
        same="yield [(part - mean) / deviation for part in (train, x[rows])]",
    ),
}

MISTAKES = {
    "training-on-all": dict(
        right="np.delete(x, rows, axis=0)",
        wrong="x",
        ja="検証する行が訓練データに残っている。",
        en="The rows that are validated stay in the training data.",
    ),
    "validated-rows": dict(
        right="np.delete(x, rows, axis=0)",
        wrong="x[rows]",
        ja="これは検証データのほうである。",
        en="These are the validation data.",
    ),
    "flattened": dict(
        right="np.delete(x, rows, axis=0)",
        wrong="np.delete(x, rows)",
        ja="軸を指定しないと、平らにした配列から要素が除かれ、列の区別がなくなる。",
        en="Without an axis, elements of the flattened array are deleted, and there are no columns any more.",
    ),
    "mean-of-all": dict(
        right="np.mean(train, axis=0)",
        wrong="np.mean(x, axis=0)",
        ja="平均に検証データの値が入り、訓練に漏れている。",
        en="Values of the validation data are in this mean, and so leak into training.",
    ),
    "one-mean": dict(
        right="np.mean(train, axis=0)",
        wrong="np.mean(train)",
        ja="特徴ごとに大きさが違うので、平均も列ごとに求める。",
        en="Each feature has a size of its own, and so a mean of its own.",
    ),
    "median": dict(
        right="np.mean(train, axis=0)",
        wrong="np.median(train, axis=0)",
        ja="中央値を引いても、平均は 0 にならない。",
        en="With the median taken away, the mean is not 0.",
    ),
    "deviation-of-all": dict(
        right="np.std(train, axis=0)",
        wrong="np.std(x, axis=0)",
        ja="標準偏差に検証データの値が入り、訓練に漏れている。",
        en="Values of the validation data are in this deviation, and so leak into training.",
    ),
    "one-deviation": dict(
        right="np.std(train, axis=0)",
        wrong="np.std(train)",
        ja="1 つの標準偏差ですべての列を割ると、特徴の大きさがそろわない。",
        en="Divided by one deviation for all columns, the features are not brought to one size.",
    ),
    "one-less": dict(
        right="np.std(train, axis=0)",
        wrong="np.std(train, axis=0, ddof=1)",
        ja="件数 − 1 で割った不偏分散の平方根になっている。",
        en="This is the root of the unbiased variance, which divides by one less.",
    ),
    "epsilon-added": dict(
        right="np.std(train, axis=0)",
        wrong="np.std(train, axis=0) + 1e-8",
        ja="値の小さい列では、足した数が標準偏差に比べて無視できず、標準化した値がずれる。",
        en="Where a column has small values, what is added is not negligible beside the deviation.",
    ),
    "variance": dict(
        right="np.std(train, axis=0)",
        wrong="np.var(train, axis=0)",
        ja="分散で割ると、単位が残り、標準偏差も 1 にならない。",
        en="Divided by the variance, a unit is left, and the deviation is not 1.",
    ),
    "own-mean": dict(
        right="(x[rows] - mean)",
        wrong="(x[rows] - x[rows].mean(axis=0))",
        ja="検証データも訓練データの平均でずらす。1 行だけなら、自分を引いて必ず 0 になってしまう。",
        en="Validation data are shifted by the mean of the training data; a single row less itself is always 0.",
    ),
    "own-statistics": dict(
        right="(x[rows] - mean) / deviation",
        wrong="(x[rows] - x[rows].mean(axis=0)) / x[rows].std(axis=0)",
        ja="検証データだけで別に標準化すると、同じ値が訓練データとは違う値に写り、1 行だけなら 0/0 になる。",
        en="Standardised by itself, a value becomes another than in the training data; a single row gives 0/0.",
    ),
    "not-divided": dict(
        right="(x[rows] - mean) / deviation",
        wrong="x[rows] - mean",
        ja="検証データも割る。モデルは、標準化した大きさの入力で学習している。",
        en="Validation data are divided, too; the model learns from inputs of the standardised size.",
    ),
    "not-standardised": dict(
        right="(x[rows] - mean) / deviation",
        wrong="x[rows]",
        ja="検証データが元の値のままである。学習した入力と単位が違う。",
        en="The validation data are as they were, in another unit than what the model learns from.",
    ),
}
