"""k 近傍法と一つ抜き交差検証

訓練データ x（ラベル t）を使う k 近傍法で、queries の各行のラベル predicted を予
測せよ。さらに、x の各行のラベルを、その行だけを除いた訓練データから予測し
（一つ抜き交差検証）、left_out とする。accuracy は、left_out が t と一致する割合
である。

    distances    ユークリッド距離の行列。訓練データは列に並ぶ。値の等しい距離は
                 1 つの行の中にない
    nearest      訓練データの番号。各行に、近い k 個が並ぶ
    labels       近い k 個の多数決。票が同数なら、番号の小さいラベル
    among        x どうしの距離

k は 1 以上、訓練データの数より小さい。ラベルは 0 以上の整数で、途中の番号が抜け
ることもある。距離の大きさに上限はない。predicted, left_out, accuracy の順に返
せ。

---
    x: (samples, features)    t, left_out: (samples,)    k, accuracy: scalar
    queries: (queries, features)    predicted: (queries,)
    distances: (rows, samples)      nearest: (rows, k)    labels: (rows,)

---
Nearest neighbours, and cross-validation that leaves one out

Predict `predicted`, the labels of the rows of `queries`, from the k nearest
neighbours among the training data x, whose labels are t. Then predict the
label of each row of x from the training data without that one row
(leave-one-out cross-validation): these are `left_out`. `accuracy` is the
fraction in which left_out agrees with t.

    distances    a matrix of Euclidean distances, a column for each training
                 sample; no row has two that are equal
    nearest      the numbers of training samples: in each row the k nearest
    labels       the majority of the k nearest; the smaller label where votes
                 are equal
    among        the distances of the rows of x from one another

k is at least 1 and smaller than the number of training samples; labels are
integers from 0 on, of which some may be left out. Distances may be as large as
they like. Return predicted, left_out and accuracy, in this order.
"""

import numpy as np


def distances_between(rows, samples):
    return np.linalg.norm(rows[:, None] - samples, axis=-1)


def vote(distances, t, k):
    nearest = np.argsort(distances, axis=1)[:, :k]  # blank
    labels = np.array([np.argmax(np.bincount(t[row])) for row in nearest])  # blank
    return labels


def knn_predict(x, t, queries, k):
    predicted = vote(distances_between(queries, x), t, k)
    among = distances_between(x, x)
    np.fill_diagonal(among, np.inf)  # blank
    left_out = vote(among, t, k)
    accuracy = np.mean(left_out == t)  # blank
    return predicted, left_out, accuracy


# ==== grading ====


def cases(rng):
    import numpy as np

    from grader.datasets import load_table

    flowers = load_table("iris").iloc[:, :3].to_numpy()
    # Versicolor and virginica overlap; the label between theirs is setosa's.
    first = int(rng.choice([0, 2]))
    species = np.repeat([1, first, 2 - first], 50)

    def draw(samples, count, k):
        features = int(rng.integers(2, 4))
        while True:
            rows = rng.permutation(len(flowers))[: samples + count]
            # The noise leaves no two distances equal.
            values = flowers[rows, :features] + rng.uniform(0, 0.02, (len(rows), features))
            x, queries, t = values[:samples], values[samples:], species[rows[:samples]]
            order = np.argsort(np.linalg.norm(queries[:, None] - x, axis=-1), axis=1)
            labels = t[order[:, :k]]
            steps = set(np.sign(labels[:, -1] - labels[:, 0]))
            both = np.any(labels == 0, axis=1) & np.any(labels == 2, axis=1)
            enough = {2: {-1, 1} <= steps, 3: np.any(both)}.get(k, True)
            if len(set(t)) == 3 and enough:
                return dict(x=x, t=t, queries=queries, k=k)

    places = np.array([0.0, 1.0, 3.0, 7.0]) + rng.integers(-3, 4)
    yield dict(x=places[:, None], t=np.array([2, 0, 0, 2]), queries=places[:1, None] + 4.5, k=1)
    # In nanometres, and each is nearest to one of the other label.
    places = np.cumsum(1e6 * (np.arange(int(rng.integers(4, 8))) + rng.uniform(1, 2)))
    t = 8 * ((np.arange(len(places)) + rng.integers(2)) % 2)
    yield dict(x=places[:, None] * [3, 4], t=t, queries=places[:2, None] * [3, 3], k=1)
    # A row that comes to be as far from itself as from the farthest of all has a vote in its own label.
    places = np.array([[0.0], [1.0], [3.0]]) + rng.integers(-3, 4)
    t = np.array([0, 1, 1])
    for way in (1, -1):
        yield dict(x=places[::way], t=t[::way], queries=places[:2] + 0.4, k=2)
    sizes = rng.choice(range(9, 22), size=3, replace=False)
    for samples, k in zip(sizes, (2, 3, 5), strict=True):
        case = draw(int(samples), int(rng.integers(5, 9)), k)
        # With numbers above 7 Python's sets are in no order.
        yield case if k > 2 else {**case, "t": np.array([3, 8, 17])[case["t"]]}
    samples = int(rng.integers(5, 9))
    yield draw(samples, samples + 2, samples - 1)


BORDERS = {
    "one neighbour": "k == 1",
    "a tie in which the nearest has the larger label": "k == 2 and np.any(np.diff(t[np.argsort(np.linalg.norm(queries[:, None] - x, axis=-1), axis=1)[:, :2]], axis=1) < 0)",
    "a tie in which the nearest has the smaller label": "k == 2 and np.any(np.diff(t[np.argsort(np.linalg.norm(queries[:, None] - x, axis=-1), axis=1)[:, :2]], axis=1) > 0)",
    "labels above 7 that get as many votes as others": "k == 2 and max(t) > 7",
    "distances above a million": "np.any(x > 1e6)",
    "all other samples are neighbours": "k == len(x) - 1",
    "a label that no sample has": "not np.any(t == 1)",
}


def oracle(x, t, queries, k):
    import tensorflow as tf

    def vote(nearest):
        votes = tf.reduce_sum(tf.one_hot(tf.gather(t, nearest), int(max(t)) + 1), axis=1)
        return tf.argmax(votes, axis=1)  # the first of equal ones

    def nearest(rows, count):
        distances = tf.norm(rows[:, None] - x, axis=-1)
        return tf.math.top_k(-distances, count).indices

    left_out = vote(nearest(x, k + 1)[:, 1:])  # each row itself is its nearest
    agrees = tf.cast(left_out == t, tf.float64)
    return vote(nearest(queries, k)), left_out, tf.reduce_mean(agrees)


STEM = dict(
    ja="k 近傍法で、queries の各行のラベル predicted と、x の各行をその行だけを除いた訓練データから\n"
    "予測したラベル left_out、その正解率 accuracy を求める関数である。距離の行列 distances では、\n"
    "訓練データが列に並ぶ。票が同数なら、番号の小さいラベルを選ぶ。",
    en="With the k nearest neighbours the function predicts the labels of the rows of `queries`,\n"
    "and those of each row of x from the training data without that row: left_out, whose\n"
    "accuracy it returns as well. Training samples are the columns of `distances`. Where votes\n"
    "are equal, the smaller label wins.",
)

VARIANTS = {
    "partition": dict(
        right="np.argsort(distances, axis=1)[:, :k]",
        same="np.argpartition(distances, k - 1, axis=1)[:, :k]",
    ),
    "counted-labels": dict(
        right="np.array([np.argmax(np.bincount(t[row])) for row in nearest])",
        same="np.argmax((t[nearest][:, :, None] == np.arange(max(t) + 1)).sum(axis=1), axis=1)",
    ),
    "unique": dict(
        right="np.argmax(np.bincount(t[row]))",
        same="max(sorted(set(t[row].tolist())), key=t[row].tolist().count)",
    ),
    "added-diagonal": dict(
        right="np.fill_diagonal(among, np.inf)", same="among += 1e9 * np.eye(len(x))"
    ),
    "mask": dict(
        right="np.fill_diagonal(among, np.inf)",
        same="among[np.eye(len(x), dtype=bool)] = np.inf",
    ),
    "counted": dict(
        right="np.mean(left_out == t)", same="np.count_nonzero(left_out == t) / len(t)"
    ),
}

MISTAKES = {
    "farthest": dict(
        right="np.argsort(distances, axis=1)[:, :k]",
        wrong="np.argsort(-distances, axis=1)[:, :k]",
        ja="遠い順に k 個を選んでいる。",
        en="These are the k farthest.",
    ),
    "among-the-rows": dict(
        right="np.argsort(distances, axis=1)[:, :k]",
        wrong="np.argsort(distances, axis=0)[:, :k]",
        ja="列の中で並べている。訓練データは列に並ぶので、1 つの行の中で近い順に並べる。",
        en="This sorts within columns; a row holds the distances of one query, and it is these that are sorted.",
    ),
    "values-for-places": dict(
        right="np.argsort(distances, axis=1)[:, :k]",
        wrong="np.sort(distances, axis=1)[:, :k]",
        ja="これは距離の値である。ラベルを取り出すには、何番目の訓練データかが要る。",
        en="These are distances; to look labels up, the places of the training samples are needed.",
    ),
    "nearest-left-out": dict(
        right="np.argsort(distances, axis=1)[:, :k]",
        wrong="np.argsort(distances, axis=1)[:, 1 : k + 1]",
        ja="最も近い 1 個を飛ばしている。質問点は訓練データにないので、飛ばす相手がいない。",
        en="The nearest is skipped; a query is not among the training data, so there is nothing to skip.",
    ),
    "one-neighbour": dict(
        right="np.argsort(distances, axis=1)[:, :k]",
        wrong="np.argsort(distances, axis=1)[:, :1]",
        ja="最も近い 1 個だけで決めている。",
        en="The nearest alone decides.",
    ),
    "mean-of-labels": dict(
        right="np.argmax(np.bincount(t[row]))",
        wrong="int(np.mean(t[row]) + 0.5)",
        ja="ラベルの平均は回帰での予測である。0 と 2 の間は 1、とはならない。",
        en="The mean of the labels is for regression; between classes 0 and 2 there is no class 1.",
    ),
    "median-of-labels": dict(
        right="np.argmax(np.bincount(t[row]))",
        wrong="int(np.median(t[row]))",
        ja="ラベルの番号に大小の意味はないので、中央値ではなく票を数える。",
        en="The numbers of the labels mean no order: votes are counted, there is no median.",
    ),
    "votes-for-the-label": dict(
        right="np.argmax(np.bincount(t[row]))",
        wrong="np.max(np.bincount(t[row]))",
        ja="これは最多の票数で、どのラベルがそれを得たかではない。",
        en="This is the largest number of votes, not the label that got them.",
    ),
    "larger-label": dict(
        right="np.argmax(np.bincount(t[row]))",
        wrong="max(t[row], key=lambda label: (np.sum(t[row] == label), label))",
        ja="票が同数のとき、番号の大きいほうを選んでいる。",
        en="Where votes are equal, this takes the larger label.",
    ),
    "nearest-of-the-tied": dict(
        right="np.argmax(np.bincount(t[row]))",
        wrong="max(t[row].tolist(), key=t[row].tolist().count)",
        ja="票が同数のとき、近いほうのラベルを選んでいる。ここでは番号の小さいほうである。",
        en="Where votes are equal, this takes the label of the nearer one; here it is the smaller label.",
    ),
    "self-included": dict(
        right="np.fill_diagonal(among, np.inf)",
        wrong="pass",
        ja="自分自身が最も近い点として票をもつ。k = 1 なら、必ず当たってしまう。",
        en="Each row is its own nearest neighbour and votes; with k = 1 it is always right.",
    ),
    "error-rate": dict(
        right="np.mean(left_out == t)",
        wrong="np.mean(left_out != t)",
        ja="これは誤り率である。",
        en="This is the error rate.",
    ),
    "hits": dict(
        right="np.mean(left_out == t)",
        wrong="np.sum(left_out == t)",
        ja="当たった数のままである。割合は、サンプルの数で割った値。",
        en="This is the number of hits; the fraction is that divided by the number of samples.",
    ),
}
