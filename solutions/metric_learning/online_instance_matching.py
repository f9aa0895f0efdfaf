"""人物検索の OIM 損失

Online Instance Matching（OIM）の損失を求め、表 table と待ち行列 queue を更新
せよ。table の行は人物ごとの特徴、queue の行はラベルのない人物の特徴で、どの
行も長さは 1 である。queue は古いものから順に並ぶ。labels は人物の番号で、ラ
ベルのない画像は −1 である。

    x         L2 正規化した特徴 features
    logits    x と、table の各行、続いて queue の各行との内積を、temperature
              で割った値
    loss      softmax の確率による負の対数尤度。ラベルのある画像だけで平均する
    moved     その人物の table の行に momentum、特徴に 1 − momentum の重みを付
              けた和
    table     ラベルのある画像の特徴で、順に更新した表。moved を正規化して行に
              入れる
    queue     ラベルのない画像の特徴を、順に末尾に加え、同じ数だけ古いものを捨
              てた待ち行列

loss は、更新する前の table と queue で求める。同じ人物が 2 度現れれば、更新
も 2 度行う。ラベルのある画像は 1 枚以上、queue には 1 行以上ある。ラベルのな
い画像は、1 枚もないことも、queue の長さより多いこともある。loss, table,
queue の順に返せ。

---
    features, x: (images, dimensions)    labels: (images,)
    table: (persons, dimensions)    queue: (length, dimensions)
    logits: (images, persons + length)    moved: (dimensions,)
    temperature, momentum, loss: scalar

---
The OIM loss of person search

Find the loss of online instance matching (OIM), and update its lookup table
`table` and its queue `queue`. The rows of `table` are the features of known
persons, those of `queue` features of persons without a label; each has length
1. The queue begins with the oldest. `labels` are numbers of persons, −1 for an
image without a label.

    x         `features`, L2-normalised
    logits    the inner products of x with the rows of `table` and then those
              of `queue`, divided by `temperature`
    loss      the negative log-likelihood by softmax, averaged over the images
              with a label only
    moved     the person's row of `table` with the weight momentum, plus the
              feature with 1 − momentum
    table     the table, updated by the images with a label one after another:
              `moved`, normalised, becomes the row
    queue     the queue with the features of images without a label added
              behind, in their order, and as many of the oldest dropped

The loss is that of table and queue before they are updated. A person who is
there twice gets two updates. The queue has at least one row, and at least one
image has a label. There may be no image without one, or more such images than
the queue is long. Return loss, table and queue, in this order.
"""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def online_instance_matching(features, labels, table, queue, temperature, momentum):
    x = features / np.linalg.norm(features, axis=1, keepdims=True)  # blank
    known = labels >= 0
    logits = x @ np.concatenate([table, queue]).T / temperature  # blank
    loss = -np.mean(log_softmax(logits)[known, labels[known]])  # blank
    table = table.copy()
    for vector, person in zip(x[known], labels[known], strict=True):
        moved = momentum * table[person] + (1 - momentum) * vector  # blank
        table[person] = moved / np.linalg.norm(moved)  # blank
    queue = np.concatenate([queue, x[~known]])[-len(queue) :]  # blank
    return loss, table, queue


# ==== grading ====


def cases(rng):
    import numpy as np

    def unit(*shape):
        x = rng.normal(size=shape)
        return x / np.linalg.norm(x, axis=-1, keepdims=True)

    def draw(persons, length, dimensions, labels, temperature=0.3):
        lengths = rng.uniform(0.4, 3, size=(len(labels), 1))
        return dict(
            features=lengths * unit(len(labels), dimensions),
            labels=np.array(labels),
            table=unit(persons, dimensions),
            queue=unit(length, dimensions),
            temperature=float(temperature),
            momentum=float(rng.uniform(0.2, 0.45)),
        )

    yield dict(
        features=np.array([[3.0, 4.0], [0.0, 2.0]]),
        labels=np.array([0, -1]),
        table=np.array([[1.0, 0.0]]),
        queue=np.array([[0.0, -1.0]]),
        temperature=float(rng.uniform(0.4, 0.8)),
        momentum=0.5,
    )
    for _ in range(2):
        persons, length, dimensions = (int(n) for n in rng.choice(range(4, 9), 3, replace=False))
        # One person three times, and two images without a label.
        more = rng.integers(persons, size=int(rng.integers(0, 4)))
        labels = rng.permutation([1, 1, 1, 0, persons - 1, -1, -1, *more])
        temperature = rng.uniform(0.1, 0.6)
        yield draw(persons, length, dimensions, labels, temperature)
    # More without a label than the queue is long; none; a cold softmax.
    yield draw(4, 3, 5, [-1, 2, *[-1] * int(rng.integers(3, 6))])
    yield draw(int(rng.integers(3, 6)), 6, 2, [0, 2], temperature=0.001)
    yield draw(6, 2, int(rng.integers(3, 6)), [5, -1, 0, -1, 5])


BORDERS = {
    "a person who is there twice": "any(np.sum(labels == person) > 1 for person in labels if person >= 0)",
    "no image without a label": "np.all(labels >= 0)",
    "more images without a label than the queue is long": "np.sum(labels < 0) > len(queue)",
    "as many as the queue is long": "len(queue) > 1 and np.sum(labels < 0) == len(queue)",
    "fewer than the queue is long": "0 < np.sum(labels < 0) < len(queue)",
    "products that a temperature makes large": "temperature < 0.01",
    "features of other lengths than 1": "np.any(np.abs(np.linalg.norm(features, axis=1) - 1) > 0.1)",
}


def oracle(features, labels, table, queue, temperature, momentum):
    from collections import deque

    import keras
    import numpy as np
    import tensorflow as tf

    x = tf.linalg.l2_normalize(features, axis=1)
    logits = tf.concat([tf.matmul(x, m, transpose_b=True) for m in (table, queue)], axis=1)
    known = labels >= 0
    entropy = keras.losses.SparseCategoricalCrossentropy(from_logits=True, reduction="sum")
    rows = tf.boolean_mask(logits, known) / temperature
    loss = entropy(labels[known], rows) / np.sum(known)
    persons = list(tf.unstack(tf.constant(table)))
    waiting = deque(tf.unstack(tf.constant(queue)), maxlen=len(queue))
    for vector, label in zip(tf.unstack(x), labels, strict=True):
        if label < 0:
            waiting.append(vector)
        else:
            between = vector + momentum * (persons[label] - vector)
            persons[label] = tf.linalg.l2_normalize(between)
    return loss, tf.stack(persons), tf.stack(list(waiting))


STEM = dict(
    ja="人物検索の OIM 損失を求め、ラベルのある人物の表 table と、ラベルのない人物の待ち行列 queue（古い順）を\n"
    "更新する。labels は人物の番号で、ラベルのない画像は −1 である。",
    en="The OIM loss of person search. The table of labelled persons and the queue of unlabelled ones, oldest\n"
    "first, are updated; `labels` are numbers of persons, −1 for an image without a label.",
)

VARIANTS = {
    "root-of-squares": dict(
        right="features / np.linalg.norm(features, axis=1, keepdims=True)",
        same="features / np.sqrt(np.sum(features**2, axis=-1, keepdims=True))",
    ),
    "side-by-side": dict(
        right="x @ np.concatenate([table, queue]).T / temperature",
        same="np.hstack([x @ table.T, x @ queue.T]) / temperature",
    ),
    "sum-divided": dict(
        right="-np.mean(log_softmax(logits)[known, labels[known]])",
        same="-np.sum(log_softmax(logits[known])[np.arange(np.sum(known)), labels[known]]) / sum(known)",
    ),
    "step-towards": dict(
        right="momentum * table[person] + (1 - momentum) * vector",
        same="vector + momentum * (table[person] - vector)",
    ),
    "by-the-root": dict(
        right="moved / np.linalg.norm(moved)", same="moved / np.sqrt(moved @ moved)"
    ),
    "from-the-start": dict(
        right="np.concatenate([queue, x[~known]])[-len(queue) :]",
        same="np.vstack([queue, x[~known]])[np.sum(~known) :]",
    ),
}

MISTAKES = {
    "not-normalised": dict(
        right="features / np.linalg.norm(features, axis=1, keepdims=True)",
        wrong="features / 1",
        ja="正規化していないと、内積がコサイン類似度にならず、長い特徴ほど強く効く。",
        en="Unless normalised, products are no cosines, and long features count more.",
    ),
    "columns-normalised": dict(
        right="axis=1, keepdims=True",
        wrong="axis=0, keepdims=True",
        ja="次元ごとに正規化している。",
        en="This normalises each dimension.",
    ),
    "queue-ignored": dict(
        right="x @ np.concatenate([table, queue]).T / temperature",
        wrong="x @ table.T / temperature",
        ja="待ち行列が入っていない。ラベルのない人物も、負例として確率を分け合う。",
        en="The queue is missing: persons without a label take part in the softmax, as negatives.",
    ),
    "queue-first": dict(
        right="np.concatenate([table, queue])",
        wrong="np.concatenate([queue, table])",
        ja="待ち行列が先にあると、人物の番号がずれる。",
        en="With the queue in front, the numbers of the persons do not fit.",
    ),
    "no-temperature": dict(
        right="x @ np.concatenate([table, queue]).T / temperature",
        wrong="x @ np.concatenate([table, queue]).T",
        ja="温度で割っていない。コサイン類似度のままでは、softmax がほとんど平らになる。",
        en="Not divided by the temperature: of mere cosines a softmax is nearly flat.",
    ),
    "times-temperature": dict(
        right="np.concatenate([table, queue]).T / temperature",
        wrong="np.concatenate([table, queue]).T * temperature",
        ja="温度を掛けている。低い温度が、分布を鋭くするはずである。",
        en="This multiplies by the temperature; a low one has to sharpen the distribution.",
    ),
    "distances": dict(
        right="x @ np.concatenate([table, queue]).T / temperature",
        wrong="np.linalg.norm(x[:, np.newaxis] - np.concatenate([table, queue]), axis=-1) / temperature",
        ja="距離が大きいほど確率が高くなってしまう。",
        en="By distances the probability is high where they are large.",
    ),
    "unlabelled-counted": dict(
        right="-np.mean(log_softmax(logits)[known, labels[known]])",
        wrong="-np.sum(log_softmax(logits)[known, labels[known]]) / len(x)",
        ja="ラベルのない画像の数まで含めて割っている。",
        en="This divides by the number of all images, those without a label among them.",
    ),
    "minus-one-looked-up": dict(
        right="-np.mean(log_softmax(logits)[known, labels[known]])",
        wrong="-np.mean(log_softmax(logits)[np.arange(len(x)), labels])",
        ja="番号 −1 は、最後の列を指してしまう。ラベルのない画像には、正解がない。",
        en="The number −1 points to the last column; an image without a label has no right answer.",
    ),
    "sum": dict(
        right="-np.mean(log_softmax(logits)[known, labels[known]])",
        wrong="-np.sum(log_softmax(logits)[known, labels[known]])",
        ja="合計になっている。",
        en="This is the sum.",
    ),
    "sign": dict(
        right="-np.mean(log_softmax(logits)[known, labels[known]])",
        wrong="np.mean(log_softmax(logits)[known, labels[known]])",
        ja="これは大きくしたい対数尤度で、損失とは符号が逆である。",
        en="This is the log-likelihood, which is to grow; a loss has the other sign.",
    ),
    "exchanged-weights": dict(
        right="momentum * table[person] + (1 - momentum) * vector",
        wrong="(1 - momentum) * table[person] + momentum * vector",
        ja="momentum は、表に残る分の重みである。",
        en="Momentum is the weight of what the table keeps.",
    ),
    "replaced": dict(
        right="momentum * table[person] + (1 - momentum) * vector",
        wrong="vector",
        ja="新しい特徴で置き換えている。移動平均は、前の特徴も残す。",
        en="The new feature replaces the old; a moving average keeps some of it.",
    ),
    "never-updated": dict(
        right="momentum * table[person] + (1 - momentum) * vector",
        wrong="table[person]",
        ja="表が更新されず、学習の進んだ特徴に付いていけない。",
        en="The table never changes, and falls behind features that have learned.",
    ),
    "gradient-step": dict(
        right="momentum * table[person] + (1 - momentum) * vector",
        wrong="table[person] - momentum * (table[person] + vector)",
        exam=False,
        ja="表は、勾配で学習するパラメータではない。",
        en="The table is no parameter that is trained by gradients.",
    ),
    "length-not-restored": dict(
        right="moved / np.linalg.norm(moved)",
        wrong="moved",
        ja="平均をとると長さが 1 より短くなり、その人物の内積だけが小さくなる。",
        en="A mean is shorter than 1, and products with this person become smaller than others.",
    ),
    "squared-length": dict(
        right="moved / np.linalg.norm(moved)",
        wrong="moved / np.sum(moved**2)",
        ja="長さの 2 乗で割っている。",
        en="This divides by the squared length.",
    ),
    "newest-dropped": dict(
        right="np.concatenate([queue, x[~known]])[-len(queue) :]",
        wrong="np.concatenate([queue, x[~known]])[: len(queue)]",
        ja="新しいほうを捨てていて、待ち行列が変わらない。",
        en="The newest are dropped, so that the queue never changes.",
    ),
    "added-in-front": dict(
        right="np.concatenate([queue, x[~known]])[-len(queue) :]",
        wrong="np.concatenate([x[~known], queue])[: len(queue)]",
        ja="先頭に加えている。古い順に並べるので、新しいものは末尾に入る。",
        en="They are added in front; the oldest is first, so the new ones go behind.",
    ),
    "never-dropped": dict(
        right="np.concatenate([queue, x[~known]])[-len(queue) :]",
        wrong="np.concatenate([queue, x[~known]])",
        ja="古いものを捨てないので、長さが変わる。",
        en="Nothing is dropped, and the queue gets longer.",
    ),
    "everybody-queues": dict(
        right="np.concatenate([queue, x[~known]])[-len(queue) :]",
        wrong="np.concatenate([queue, x])[-len(queue) :]",
        ja="ラベルのある人物まで待ち行列に入っている。自分の表の行と競い合うことになる。",
        en="Labelled persons are in the queue, too, where they compete with their own row of the table.",
    ),
    "raw-features-queue": dict(
        right="np.concatenate([queue, x[~known]])[-len(queue) :]",
        wrong="np.concatenate([queue, features[~known]])[-len(queue) :]",
        ja="正規化する前の特徴を入れている。",
        en="These are the features before they were normalised.",
    ),
    "queue-reversed": dict(
        right="np.concatenate([queue, x[~known]])[-len(queue) :]",
        wrong="np.concatenate([queue, x[~known][::-1]])[-len(queue) :]",
        exam=False,
        ja="新しい特徴が逆の順に入っている。",
        en="The new features are in the opposite order.",
    ),
}
