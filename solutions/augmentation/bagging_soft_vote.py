"""bagging と多数決

models 個の分類器による bagging の、標本の抽出、予測の組合せ、評価の部分を書け。
分類器 m は、訓練データから復元抽出した標本 indices[m] で学習してある。p_train
と p_test は、学習した各分類器が訓練データとテストデータに対して出した確率、y は
訓練データのラベルである。

    indices    抽出したデータの番号（0 から samples − 1）。uniform は 0 以上 1
               未満の一様乱数で、値 u 1 つにつき番号を 1 つ選ぶ。u を samples 倍
               して小数点以下を切り捨てると、どの番号も等しい確率で選ばれる
    soft       各分類器の確率の平均
    counts     各クラスに投票した分類器の数。分類器は、確率が最大のクラスに投票
               する
    hard       得票が最も多いクラス。同数なら番号の小さいクラスとする
    unseen     データ s が indices[m] に含まれないか（真偽値）
    total      訓練データごとの、そのデータで学習していない分類器だけの、確率の
               和
    oob        out-of-bag の正解率: total が最大のクラスが y と一致する割合。全
               部の分類器が学習に使ったデータは、割合に含めない

indices, soft, hard, oob の順に返せ。

---
    uniform, indices, unseen: (models, samples)    y: (samples,)
    p_train: (models, samples, classes)    total: (samples, classes)
    p_test: (models, queries, classes)     soft, counts: (queries, classes)
    hard: (queries,)    oob: scalar

---
Bagging and voting

Write how bagging draws its samples, combines predictions and is evaluated, for
a number of classifiers. Classifier m was trained on the sample indices[m],
drawn from the training data with replacement. p_train and p_test are the
probabilities that the trained classifiers gave for training data and test data;
y has the labels of the training data.

    indices    the numbers (0 to samples − 1) of the data that were drawn.
               uniform is drawn uniformly from 0 up to, but not including, 1;
               each of its values u selects a number, namely u times samples
               without what comes after the decimal point, which makes all
               numbers equally probable
    soft       the mean of the classifiers' probabilities
    counts     how many classifiers vote for a class. A classifier votes for the
               class of its highest probability
    hard       the class with most votes; in a tie, the one whose number is
               smallest
    unseen     whether sample s is not in indices[m]
    total      for each training sample, the sum of the probabilities from those
               classifiers only that were not trained on it
    oob        the out-of-bag accuracy: how often the class of the largest total
               is y. Samples that all classifiers were trained on do not count

Return indices, soft, hard and oob, in this order.
"""

import numpy as np


def bagging(uniform, p_train, y, p_test):
    samples, classes = p_train.shape[1:]
    indices = (uniform * samples).astype(int)  # blank
    soft = np.mean(p_test, axis=0)  # blank
    votes = np.argmax(p_test, axis=2)
    counts = np.stack([np.sum(votes == c, axis=0) for c in range(classes)], axis=1)  # blank
    hard = np.argmax(counts, axis=1)
    unseen = np.stack([~np.isin(np.arange(samples), drawn) for drawn in indices])  # blank
    total = np.einsum("ms,msc->sc", unseen, p_train)  # blank
    judged = np.any(unseen, axis=0)
    oob = np.mean(np.argmax(total, axis=1)[judged] == y[judged])  # blank
    return indices, soft, hard, oob


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(
        uniform=np.array([[0.0, 0.5, 0.75, 0.5], [0.25, 0.5, 0.0, 0.125]]),
        p_train=np.array(
            [
                [[0.75, 0.25], [0.625, 0.375], [0.25, 0.75], [0.875, 0.125]],
                [[0.125, 0.875], [0.4375, 0.5625], [0.5, 0.5], [0.375, 0.625]],
            ]
        ),
        y=np.array([0, 0, 1, 1]),
        p_test=np.array([[[0.25, 0.75]], [[0.875, 0.125]]]),
    )

    def peaked(best, least, most, classes):
        """Probabilities with the highest one for the class that is given."""
        highest = rng.uniform(least, most, best.shape)
        others = rng.dirichlet(np.full(classes - 1, 9), best.shape) * (1 - highest)[..., None]
        places = (np.arange(1, classes) + best[..., None]) % classes
        p = np.empty((*best.shape, classes))
        np.put_along_axis(p, places, others, axis=-1)
        np.put_along_axis(p, best[..., None], highest[..., None], axis=-1)
        return p

    for models in rng.permutation([3, 4, 5]):
        classes = int(rng.choice([n for n in (4, 5, 6) if n != models]))
        samples, queries = (int(n) for n in rng.choice(range(9, 16), 2, replace=False))
        # The last number is drawn by u near 1; sample 1 is drawn by all, sample 2 by none.
        places = rng.integers(3, samples, size=(models, samples))
        places[:, :2] = 1
        places[:, 2] = samples - 1
        # Of sample 3 it is the first classifier alone that is right, and was trained on it.
        places[1:][places[1:] == 3] = 4
        places[0, 3] = 3
        uniform = (places + rng.uniform(0.05, 0.95, places.shape)) / samples
        uniform[:, 2] = 1 - 1e-6
        y = rng.integers(1, classes, size=samples)
        y[[2, 4]] = 0
        right = rng.random((models, samples)) < 0.7
        right[:, :3], right[:, 3] = True, False
        right[0, 3] = True
        wrong = (y + rng.integers(1, classes, size=right.shape)) % classes
        p_train = peaked(np.where(right, y, wrong), 0.5, 0.9, classes)
        # Of sample 2 the first is more sure, and wrong, than any other.
        p_train[0, 2] = peaked((y[2] + 1) % classes, 0.8, 0.85, classes)
        p_train[1:, 2] = peaked(np.full(models - 1, y[2]), 0.65, 0.7, classes)
        # The first query: one who is sure against more who hesitate. The second: all disagree.
        best = rng.integers(classes, size=(models, queries))
        best[:, 1] = 1 + np.arange(models) % 2
        p_test = peaked(best, 0.5, 0.9, classes)
        p_test[:, 0] = 0.3 / (classes - 2)
        p_test[1:, 0, 1:3] = 0.36, 0.34
        p_test[0, 0] = peaked(np.array(2), 0.9, 0.95, classes)
        order = rng.permutation(queries)
        yield dict(
            uniform=rng.permuted(uniform, axis=1), p_train=p_train, y=y, p_test=p_test[:, order]
        )


BORDERS = {
    "the smallest and the largest of the uniform numbers": "np.any(uniform == 0) or np.any(uniform > 0.99999)",
    "a sample that all classifiers drew": "np.any(np.all([np.isin(np.arange(len(y)), np.floor(row * len(y))) for row in uniform], axis=0))",
    "a sample that none of them drew": "not np.all(np.isin(np.arange(len(y)), np.floor(uniform * len(y))))",
    "a sample drawn more than once": "np.any([len(set(np.floor(row * len(y)))) < len(y) for row in uniform])",
    "a tie": "len(p_test) == 4 and np.any([list(np.bincount(row)[-2:]) == [2, 2] for row in p_test.argmax(axis=2).T])",
    "a minority that is sure": "len(p_test) % 2 == 1 and np.any(p_test.mean(axis=0).argmax(axis=1) != np.median(p_test.argmax(axis=2), axis=0))",
    "several classes": "p_test.shape[2] > 3",
}


def oracle(uniform, p_train, y, p_test):
    import keras
    import tensorflow as tf

    models, samples, classes = p_train.shape
    indices = tf.searchsorted(tf.range(1, samples + 1) / samples, tf.reshape(uniform, -1), "right")
    indices = tf.reshape(indices, (models, samples))
    soft = keras.layers.Average()([tf.constant(p) for p in p_test])
    votes = tf.reduce_sum(tf.one_hot(tf.argmax(p_test, axis=2), classes), axis=0)
    # How often each sample was drawn; the classifiers that never did so may judge it.
    drawn = tf.math.bincount(indices, minlength=samples, maxlength=samples, axis=-1)
    p_unseen = tf.ragged.boolean_mask(tf.transpose(p_train, (1, 0, 2)), tf.transpose(drawn == 0))
    judged = p_unseen.row_lengths() > 0
    mean = tf.boolean_mask(tf.reduce_mean(p_unseen, axis=1), judged)
    oob = keras.metrics.sparse_categorical_accuracy(tf.boolean_mask(y, judged), mean)
    return indices, soft, tf.argmax(votes, axis=1), tf.reduce_mean(tf.cast(oob, "float64"))


def plot(case, outputs):
    import numpy as np
    from matplotlib.figure import Figure

    p_test, soft = case["p_test"], outputs["soft"]
    if soft.shape != p_test.shape[1:]:
        return None
    figure = Figure(figsize=(2.1 * (len(p_test) + 1) + 0.6, 4.2), layout="constrained")
    panels = figure.subplots(1, len(p_test) + 1, sharey=True)
    named = [(f"classifier {number}", p) for number, p in enumerate(p_test)] + [("soft", soft)]
    for panel, (name, p) in zip(panels, named, strict=True):
        panel.imshow(p, cmap="Blues", vmin=0, vmax=1, aspect="auto")
        panel.scatter(p.argmax(axis=1), np.arange(len(p)), marker=".", color="tab:red")
        panel.set_title(name)
        panel.set_xlabel("class")
    panels[0].set_ylabel("query")
    if outputs["hard"].shape == (len(soft),):
        panels[-1].scatter(
            outputs["hard"], np.arange(len(soft)), marker="s", color="none", edgecolor="tab:red"
        )
        panels[-1].set_title("soft ●, hard □")
    return figure


STEM = dict(
    ja="bagging の、標本の抽出、予測の組合せ、評価である。分類器 m は、訓練データから抽出した番号\n"
    "indices[m] の標本で学習してある。p_train と p_test は、各分類器が訓練データとテストデータに対\n"
    "して出した確率、uniform は 0 以上 1 未満の一様乱数、y は訓練データのラベルである。soft は確率\n"
    "の平均による予測、hard は多数決（同数なら番号の小さいクラス）、oob は out-of-bag の正解率。\n\n"
    "    uniform: (models, samples)    p_train: (models, samples, classes)",
    en="How bagging draws samples, combines predictions and is evaluated. Classifier m was trained on\n"
    "the training data with the numbers indices[m]. p_train and p_test are the probabilities that\n"
    "the classifiers gave for training data and test data, uniform is drawn from 0 up to 1, and y\n"
    "has the labels of the training data. soft is the mean of the probabilities, hard the vote (in a\n"
    "tie the class with the smaller number), oob the out-of-bag accuracy.\n\n"
    "    uniform: (models, samples)    p_train: (models, samples, classes)",
)

VARIANTS = {
    "floor": dict(
        right="(uniform * samples).astype(int)",
        same="np.floor(samples * uniform).astype(np.int64)",
    ),
    "divided": dict(right="np.mean(p_test, axis=0)", same="sum(p_test) / len(p_test)"),
    "compared": dict(
        right="np.stack([np.sum(votes == c, axis=0) for c in range(classes)], axis=1)",
        same="np.sum(votes[:, :, None] == np.arange(classes), axis=0)",
    ),
    "bincount": dict(
        right="np.stack([np.sum(votes == c, axis=0) for c in range(classes)], axis=1)",
        same="np.array([np.bincount(v, minlength=classes) for v in votes.T])",
    ),
    "no-match": dict(
        right="np.stack([~np.isin(np.arange(samples), drawn) for drawn in indices])",
        same="(indices[:, :, None] != np.arange(samples)).all(axis=1)",
    ),
    "where": dict(
        right='np.einsum("ms,msc->sc", unseen, p_train)',
        same="np.sum(np.where(unseen[:, :, None], p_train, 0), axis=0)",
    ),
}

MISTAKES = {
    "without-replacement": dict(
        right="(uniform * samples).astype(int)",
        wrong="np.argsort(uniform, axis=1)",
        ja="並べ替えになっていて、どの番号もちょうど 1 度ずつ現れる。復元抽出では、重複も欠けもある。",
        en="This is a shuffle, in which each number comes exactly once; drawn with replacement, some come twice, and some not at all.",
    ),
    "rounded": dict(
        right="(uniform * samples).astype(int)",
        wrong="np.round(uniform * samples).astype(int)",
        ja="四捨五入すると、0 番が選ばれる確率は半分になり、存在しない番号 samples も出る。",
        en="Rounded, number 0 has half its probability, and there is a number `samples`, which does not exist.",
    ),
    "last-never-drawn": dict(
        right="(uniform * samples).astype(int)",
        wrong="(uniform * (samples - 1)).astype(int)",
        ja="最後の番号が選ばれない。乱数は 1 にならないので、samples 倍しても番号の範囲に収まる。",
        en="The last number is never drawn; the random numbers stay below 1, so samples times them stays in the range.",
    ),
    "from-one": dict(
        right="(uniform * samples).astype(int)",
        wrong="(uniform * samples).astype(int) + 1",
        ja="番号は 0 から始まる。",
        en="Numbers start from 0.",
    ),
    "as-many-as-models": dict(
        right="(uniform * samples).astype(int)",
        wrong="(uniform * len(uniform)).astype(int)",
        ja="分類器の個数を掛けている。選ぶのはデータの番号である。",
        en="This multiplies by the number of classifiers; it is data that are selected.",
    ),
    "most-sure": dict(
        right="np.mean(p_test, axis=0)",
        wrong="np.max(p_test, axis=0)",
        ja="最も自信のある分類器の値だけを取っている。和も 1 にならない。",
        en="This takes the value of whoever is surest; and the sum is not 1.",
    ),
    "not-divided": dict(
        right="np.mean(p_test, axis=0)",
        wrong="np.sum(p_test, axis=0)",
        ja="和のままで、確率になっていない。",
        en="This is a sum, and no probability yet.",
    ),
    "median": dict(
        right="np.mean(p_test, axis=0)",
        wrong="np.median(p_test, axis=0)",
        ja="中央値では、自信の強さが結果に表れにくく、和も 1 とは限らない。",
        en="With the median it hardly counts how sure somebody is, and the sum need not be 1.",
    ),
    "geometric": dict(
        right="np.mean(p_test, axis=0)",
        wrong="np.exp(np.mean(np.log(p_test), axis=0))",
        ja="確率の対数の平均である。平均するのは確率そのもの。",
        en="That is a mean of logarithms; it is the probabilities themselves that are averaged.",
    ),
    "mean-of-votes": dict(
        right="np.mean(p_test, axis=0)",
        wrong="np.mean(p_test == p_test.max(axis=2, keepdims=True), axis=0)",
        ja="票の割合である。soft では、票でなく確率を平均する。",
        en="That is a share of votes; soft is a mean of probabilities.",
    ),
    "mean-over-queries": dict(
        right="np.mean(p_test, axis=0)",
        wrong="np.mean(p_test, axis=1)",
        ja="データについて平均している。分類器について平均する。",
        en="This averages over data; it is to be over classifiers.",
    ),
    "votes-by-models": dict(
        right="np.sum(votes == c, axis=0)",
        wrong="np.sum(votes == c, axis=1)",
        ja="分類器ごとに、そのクラスに入れたデータの数を数えている。",
        en="This counts for each classifier how many data it gave the class to.",
    ),
    "sums-as-votes": dict(
        right="np.stack([np.sum(votes == c, axis=0) for c in range(classes)], axis=1)",
        wrong="np.sum(p_test, axis=0)",
        ja="確率の和では、自信のある少数が多数に勝つことがある。1 つの分類器は 1 票である。",
        en="By a sum of probabilities a few who are sure may win against more; a classifier has one vote.",
    ),
    "largest-in-a-tie": dict(
        right="np.sum(votes == c, axis=0)",
        wrong="np.sum(votes == c, axis=0) + c / (2 * classes)",
        ja="同数のとき、番号の大きいクラスを選んでいる。",
        en="In a tie this takes the class with the larger number.",
    ),
    "any-vote": dict(
        right="np.sum(votes == c, axis=0)",
        wrong="np.any(votes == c, axis=0)",
        ja="票の有無しか見ていない。1 票でも入ったクラスがすべて並ぶ。",
        en="This only looks whether there is a vote; all classes that got one are equal.",
    ),
    "classes-without-the-first": dict(
        right="for c in range(classes)",
        wrong="for c in range(1, classes + 1)",
        ja="クラスの番号は 0 から始まる。1 から数えると、列が 1 つずれる。",
        en="Classes are numbered from 0; counted from 1 all columns are one off.",
    ),
    "seen": dict(
        right="~np.isin(np.arange(samples), drawn)",
        wrong="np.isin(np.arange(samples), drawn)",
        ja="逆で、学習に使ったデータを選んでいる。",
        en="It is the other way round: these are the data it was trained on.",
    ),
    "not-in-its-place": dict(
        right="~np.isin(np.arange(samples), drawn)",
        wrong="np.arange(samples) != drawn",
        ja="同じ位置にある番号としか比べていない。番号は標本のどこに現れてもよい。",
        en="This compares with what is in the same place; a number may come anywhere in the sample.",
    ),
    "asked-the-other-way": dict(
        right="~np.isin(np.arange(samples), drawn)",
        wrong="~np.isin(drawn, np.arange(samples))",
        ja="逆に、抽出した番号がデータにあるかを調べている。いつも含まれるので、すべて False になる。",
        en="This asks whether what was drawn is among the data; it always is, so that all are False.",
    ),
    "by-all-classifiers": dict(
        right='np.einsum("ms,msc->sc", unseen, p_train)',
        wrong="np.sum(p_train, axis=0)",
        ja="そのデータで学習した分類器も加えている。当てはめた答えが混ざり、正解率が高く見える。",
        en="Classifiers that were trained on a sample judge it, too; what was fitted makes the accuracy look better.",
    ),
    "only-those-trained-on-it": dict(
        right="unseen, p_train)",
        wrong="~unseen, p_train)",
        ja="そのデータで学習した分類器だけを使っている。これは訓練誤差に当たる。",
        en="Only classifiers trained on a sample judge it here, which makes it a training error.",
    ),
    "surest-of-the-others": dict(
        right='np.einsum("ms,msc->sc", unseen, p_train)',
        wrong="np.max(np.where(unseen[:, :, None], p_train, 0), axis=0)",
        ja="最も自信のある分類器だけで決めている。自信があって誤る 1 つに、ほかの全部が負ける。",
        en="The surest classifier decides alone here; one that is sure and wrong wins over all others.",
    ),
    "all-counted": dict(
        right="np.mean(np.argmax(total, axis=1)[judged] == y[judged])",
        wrong="np.mean(np.argmax(total, axis=1) == y)",
        ja="判定できる分類器がないデータまで数えている。0 だけの行の argmax は 0 番のクラスになる。",
        en="Samples that nobody may judge are counted, too; argmax of a row of zeros is class 0.",
    ),
    "divided-by-all": dict(
        right="np.mean(np.argmax(total, axis=1)[judged] == y[judged])",
        wrong="np.sum(np.argmax(total, axis=1)[judged] == y[judged]) / samples",
        ja="判定したデータの数で割る。全部の数で割ると、判定できないデータが不正解になる。",
        en="It is divided by the number of samples judged; by that of all, those not judged count as wrong.",
    ),
    "error-rate": dict(
        right="np.argmax(total, axis=1)[judged] == y[judged]",
        wrong="np.argmax(total, axis=1)[judged] != y[judged]",
        ja="これは誤り率である。",
        en="That is the error rate.",
    ),
    "probability-of-the-label": dict(
        right="np.mean(np.argmax(total, axis=1)[judged] == y[judged])",
        wrong="np.mean((total / np.maximum(total.sum(axis=1, keepdims=True), 1e-9))[judged, y[judged]])",
        ja="正解のクラスの確率を平均している。正解率は、最大のクラスが一致した割合である。",
        en="That is the mean probability of the label; accuracy is how often the largest one is that of the label.",
    ),
}
