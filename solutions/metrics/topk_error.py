"""top-k 誤り率

クラスごとのスコア scores と正解ラベル labels から、正解クラスの順位 rank と、
top-k 誤り率 error を求め、この順に返せ。ILSVRC では k = 5 とした誤り率で競われ
た。

    own      正解クラスのスコア
    rank     正解クラスのスコアが、そのサンプルの中で大きいほうから何番目か。
             最大なら 1。等しいスコアは同じ順位とする（1 位が 2 つあれば、次
             は 3 位）
    error    順位が k 番目までに入らないサンプルの割合

---
    scores: (samples, classes)    labels, own, rank: (samples,)
    k, error: scalar

---
The top-k error

From the scores of the classes and the true labels compute `rank`, the rank of
the true class, and `error`, the top-k error, and return them in this order.
ILSVRC was about the error with k = 5.

    own      the score of the true class
    rank     where the score of the true class stands among those of its sample:
             1 if it is the greatest. Equal scores have the same rank: after two
             at rank 1 comes rank 3
    error    the share of the samples whose rank is not among the first k
"""

import numpy as np


def topk_error(scores, labels, k):
    own = scores[np.arange(len(labels)), labels]  # blank
    rank = 1 + np.sum(scores > own[:, None], axis=1)  # blank
    error = np.mean(rank > k)  # blank
    return rank, error


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(samples, classes, k):
        while True:
            values = rng.integers(-2 * classes, 2 * classes, size=(samples, classes)) / 8
            labels = rng.integers(classes, size=samples)
            own = np.take_along_axis(values, labels[:, None], axis=1)
            rank = 1 + np.sum(values > own, axis=1)
            last = np.sum(values >= own, axis=1)  # where equal scores do not help
            fine = np.any(rank == k) and np.any(rank == k + 1) and np.any((rank <= k) & (last > k))
            error = np.mean(rank > k)
            if fine and error not in (0.5, np.mean(rank > 1)):
                return dict(scores=values, labels=labels, k=k)

    second = dict(scores=np.array([[1.0, 3.0, 2.0], [6.0, 4.0, 5.0]]), labels=np.array([2, 1]), k=2)
    yield second
    sizes = rng.choice(range(9, 20), size=2, replace=False).tolist()
    yield draw(sizes[0], int(rng.integers(7, 9)), 5)
    yield draw(sizes[1], int(rng.integers(5, 7)), int(rng.integers(2, 4)))
    one = draw(sizes[1] + 1, 4, 2)
    yield one | dict(k=1)
    yield one | dict(k=4)  # all the classes
    scores = rng.integers(-9, 9, size=(1, 4)) / 8
    scores[0, 1:3] = scores.max() + 0.5
    yield dict(scores=scores, labels=np.array([2]), k=1)


BORDERS = {
    "top 5": "k == 5",
    "top 1": "k == 1",
    "as many as there are classes": "k == scores.shape[1]",
    "a score equal to the true one that decides": "np.any((1 + np.sum(scores > scores[np.arange(len(labels)), labels][:, None], axis=1) <= k) & (np.sum(scores >= scores[np.arange(len(labels)), labels][:, None], axis=1) > k))",
    "the true class at rank k": "np.any(1 + np.sum(scores > scores[np.arange(len(labels)), labels][:, None], axis=1) == k)",
    "the true class just after rank k": "np.any(np.sum(scores > scores[np.arange(len(labels)), labels][:, None], axis=1) == k)",
    "one sample": "len(labels) == 1",
}


def oracle(scores, labels, k):
    import keras

    # These scores have a few binary places: single precision, which Keras wants here, keeps them.
    scores = scores.astype("float32")
    metric = keras.metrics.SparseTopKCategoricalAccuracy(k)
    metric.update_state(labels, scores)
    misses = [
        1 - keras.ops.cast(keras.ops.in_top_k(labels, scores, place), "int64")
        for place in range(1, scores.shape[1] + 1)
    ]
    return 1 + sum(misses), 1 - metric.result()


STEM = dict(
    ja="クラスごとのスコア scores (samples, classes) と正解ラベル labels (samples,) から、正解クラスの順位 rank と、\n"
    "top-k 誤り率 error を求める関数である。等しいスコアは同じ順位とする（1 位が 2 つあれば、次は 3 位）。",
    en="From the scores (samples, classes) and the true labels (samples,) the function computes the rank\n"
    "of the true class and the top-k error. Equal scores have the same rank: after two at rank 1\n"
    "comes rank 3.",
)

VARIANTS = {
    "take-along": dict(
        right="scores[np.arange(len(labels)), labels]",
        same="np.take_along_axis(scores, labels[:, None], axis=1)[:, 0]",
    ),
    "smaller-or-equal": dict(
        right="1 + np.sum(scores > own[:, None], axis=1)",
        same="scores.shape[1] + 1 - np.sum(scores <= own[:, None], axis=1)",
    ),
    "sorted-row": dict(
        right="1 + np.sum(scores > own[:, None], axis=1)",
        same="np.argmax(-np.sort(-scores, axis=1) == own[:, None], axis=1) + 1",
    ),
    "from-the-accuracy": dict(right="np.mean(rank > k)", same="1 - np.mean(rank <= k)"),
}

MISTAKES = {
    "columns": dict(
        right="scores[np.arange(len(labels)), labels]",
        wrong="scores[:, labels]",
        ja="これは (samples, samples) の行列になる。行ごとに 1 つだけ取り出すには、行の番号も要る。",
        en="This is a matrix (samples, samples); to pick one of each row, the numbers of the rows are needed, too.",
    ),
    "greatest": dict(
        right="scores[np.arange(len(labels)), labels]",
        wrong="np.max(scores, axis=1)",
        ja="最大のスコアをとっている。それではいつも 1 位になる。",
        en="This is the greatest score, whose rank is always 1.",
    ),
    "ties-behind": dict(
        right="1 + np.sum(scores > own[:, None], axis=1)",
        wrong="np.sum(scores >= own[:, None], axis=1)",
        ja="等しいスコアのほかのクラスまで、上位と数えている。",
        en="Other classes of the same score are counted as if they were ahead.",
    ),
    "from-below": dict(
        right="scores > own[:, None]",
        wrong="scores < own[:, None]",
        ja="小さいほうから数えている。",
        en="This counts from the smallest.",
    ),
    "from-zero": dict(
        right="1 + np.sum(scores > own[:, None], axis=1)",
        wrong="np.sum(scores > own[:, None], axis=1)",
        ja="0 から数えている。最大のクラスの順位は 1 である。",
        en="This counts from 0; the greatest has rank 1.",
    ),
    "distinct-values": dict(
        right="1 + np.sum(scores > own[:, None], axis=1)",
        wrong="np.array([1 + len(set(row[row > score])) for row, score in zip(scores, own)])",
        ja="上位の等しいスコアを、まとめて 1 つと数えている。1 位が 2 つあれば、次は 3 位である。",
        en="Equal scores ahead count as one; after two at rank 1 comes rank 3.",
    ),
    "place-in-the-sorted-order": dict(
        right="1 + np.sum(scores > own[:, None], axis=1)",
        wrong="1 + np.argsort(-scores, axis=1)[np.arange(len(labels)), labels]",
        ja="argsort が返すのは、順位ごとのクラスの番号である。クラスごとの順位ではない。",
        en="argsort gives the class at each rank, not the rank of each class.",
    ),
    "ties-by-number": dict(
        right="1 + np.sum(scores > own[:, None], axis=1)",
        wrong='1 + np.argmax(np.argsort(-scores, axis=1, kind="stable") == labels[:, None], axis=1)',
        ja="等しいスコアの間で、クラスの番号の小さいものが上位になっている。等しければ同じ順位である。",
        en="Among equal scores the class of the smaller number is ahead here; equal scores have the same rank.",
    ),
    "over-the-samples": dict(
        right="np.sum(scores > own[:, None], axis=1)",
        wrong="np.sum(scores > own[:, None], axis=0)",
        ja="サンプルについて足している。順位は、1 つのサンプルのクラスの中でつく。",
        en="This sums over samples; a rank is one among the classes of a sample.",
    ),
    "accuracy": dict(
        right="np.mean(rank > k)",
        wrong="np.mean(rank <= k)",
        ja="これは top-k 正解率である。",
        en="This is the top-k accuracy.",
    ),
    "k-left-out": dict(
        right="rank > k",
        wrong="rank >= k",
        ja="ちょうど k 番目のものを、誤りと数えている。",
        en="Rank k itself is counted as an error.",
    ),
    "number": dict(
        right="np.mean(rank > k)",
        wrong="np.sum(rank > k)",
        ja="誤りの数のままで、割合になっていない。",
        en="This is the number of errors, not their share.",
    ),
    "top-one": dict(
        right="np.mean(rank > k)",
        wrong="np.mean(rank > 1)",
        ja="1 位だけを正解とする top-1 誤り率である。",
        en="This is the top-1 error, for which rank 1 alone is right.",
    ),
}
