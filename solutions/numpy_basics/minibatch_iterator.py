"""シャッフルしたミニバッチ

入力 x とラベル t から、ミニバッチ (x_batch, t_batch) を 1 組ずつ yield する
ジェネレータを書け。

1 エポックで、どのサンプルもちょうど 1 回ずつ渡す。x_batch の行と t_batch の
要素は、同じ位置のものが同じサンプルに対応する。ミニバッチの大きさは batch_size
で、割り切れないときは、残りを小さなミニバッチとしてエポックの最後に渡す。
これを epochs 回繰り返す。

サンプルの順序は乱数で決め、エポックごとに引き直す。どの順になってもよいので、
乱数生成器 rng（`np.random.Generator`）はどのように使ってもよい。x と t そのもの
を並べ替えてもよい。

---
    x: (n, features)    t: (n,)    batch_size, epochs: scalar
    x_batch: (batch_size, features)    t_batch: (batch_size,)

---
Shuffled mini-batches

Write a generator that yields mini-batches (x_batch, t_batch) of the inputs x
and the labels t, one pair after another.

In every epoch each sample comes exactly once. The rows of x_batch and the
elements of t_batch at the same place belong to the same sample. A mini-batch
has `batch_size` samples; where these leave a remainder, it comes as a smaller
mini-batch at the end of the epoch. All this happens `epochs` times.

The order of the samples is drawn at random, and anew in every epoch. Any order
will do, so `rng`, a `np.random.Generator`, may be used in whatever way, and x
and t themselves may be shuffled.
"""

import numpy as np


def minibatches(x, t, batch_size, epochs, rng):
    n = len(x)
    for _ in range(epochs):
        order = rng.permutation(n)  # blank
        starts = np.arange(0, n, batch_size)  # blank
        for start in starts:
            chosen = order[start : start + batch_size]  # blank
            yield x[chosen], t[chosen]  # blank


# ==== grading ====


def cases(rng):
    def samples(n, features):
        return dict(x=rng.normal(size=(n, features)), t=rng.integers(0, 5, size=n))

    def seed():
        return int(rng.integers(2**31))

    values = rng.permutation(3) + 1
    yield dict(x=1.0 * values[:, None], t=10 * values, batch_size=2, epochs=1, rng=seed())
    size = int(rng.integers(3, 6))
    n, features = size * int(rng.integers(4, 6)), int(rng.integers(6, 9))
    yield dict(**samples(n, features), batch_size=size, epochs=2, rng=seed())
    yield dict(**samples(n + 1, features), batch_size=size, epochs=3, rng=seed())
    yield dict(**samples(n - 1, 2), batch_size=size, epochs=4, rng=seed())
    yield dict(**samples(n, features), batch_size=n + 3, epochs=3, rng=seed())


def oracle(x, t, batch_size, epochs, rng):
    import tensorflow as tf

    dataset = tf.data.Dataset.from_tensor_slices((x, t)).shuffle(len(x)).batch(batch_size)
    for _ in range(epochs):  # each passage draws anew
        yield from dataset.as_numpy_iterator()


def compared(outputs, x, t, batch_size, epochs, rng):
    import numpy as np

    count = len(outputs) // 2
    batches = [(outputs[f"result[{k}][0]"], outputs[f"result[{k}][1]"]) for k in range(count)]
    inputs = np.concatenate([batch for batch, _ in batches]).reshape(epochs, *x.shape)
    labels = np.concatenate([batch for _, batch in batches]).reshape(epochs, *t.shape)
    by_rows = [np.lexsort(epoch.T) for epoch in inputs]
    distances = np.abs(inputs[:, :, None] - x).sum(axis=-1)
    orders = [tuple(order) for order in np.argmin(distances, axis=-1)]
    earlier = [tuple(range(len(x))), *orders]
    few = len(x) < 10  # which may come in the same order by chance
    return {
        "sizes": np.array([[len(batch), len(own)] for batch, own in batches]),
        "x_batch": np.array([inputs[k][by_rows[k]] for k in range(epochs)]),
        "t_batch": np.array([labels[k][by_rows[k]] for k in range(epochs)]),
        "shuffled": np.array([few or orders[k] not in earlier[: k + 1] for k in range(epochs)]),
    }


BORDERS = {
    "the batch size divides the number of samples": "len(x) % batch_size == 0",
    "one sample remains": "len(x) % batch_size == 1 and len(x) > 3",
    "all but one of a batch remain": "len(x) % batch_size == batch_size - 1",
    "there are fewer samples than a batch has": "len(x) < batch_size",
    "several epochs": "epochs > 1",
}

STEM = dict(
    ja="入力 x（n × features）とラベル t（n）をシャッフルし、大きさ batch_size のミニバッチを\n"
    "1 組ずつ yield するジェネレータである。epochs 回のエポックのどれでも、すべての\n"
    "サンプルがちょうど 1 回ずつ現れ、余りも小さなミニバッチとして渡される。",
    en="A generator shuffles the inputs x (n × features) and labels t (n) and yields them in\n"
    "mini-batches of batch_size, one pair after another. In each of the epochs every sample\n"
    "comes exactly once; the remainder comes as a smaller mini-batch.",
)

VARIANTS = {
    "another-order": dict(right="rng.permutation(n)", same="rng.permutation(n)[::-1]"),
    "places-of-sorted-draws": dict(right="rng.permutation(n)", same="np.argsort(rng.random(n))"),
    "drawn-without-replacement": dict(
        right="rng.permutation(n)", same="rng.choice(n, size=n, replace=False)"
    ),
    "own-generator": dict(right="rng.permutation(n)", same="np.random.permutation(n)"),
    "counted-batches": dict(
        right="np.arange(0, n, batch_size)",
        same="[k * batch_size for k in range(-(-n // batch_size))]",
    ),
    "up-to-the-end": dict(
        right="order[start : start + batch_size]",
        same="order[start : min(start + batch_size, n)]",
    ),
    "taken": dict(
        right="yield x[chosen], t[chosen]", same="yield np.take(x, chosen, axis=0), t.take(chosen)"
    ),
    "as-a-list": dict(right="yield x[chosen], t[chosen]", same="yield [x[chosen], t[chosen]]"),
}

MISTAKES = {
    "with-replacement": dict(
        right="rng.permutation(n)",
        wrong="rng.integers(n, size=n)",
        ja="同じ番号が何度も引かれ、1 度も現れないサンプルが残る。",
        en="The same number is drawn again and again, and some samples never come.",
    ),
    "not-shuffled": dict(
        right="rng.permutation(n)",
        wrong="np.arange(n)",
        ja="並び順がデータのまま。クラスごとに並んだデータなら、ミニバッチが偏る。",
        en="The order is that of the data; where these are sorted by class, the mini-batches are one-sided.",
    ),
    "seeded-anew": dict(
        right="rng.permutation(n)",
        wrong="np.random.default_rng(0).permutation(n)",
        ja="エポックのたびに同じシードで始めるので、毎回同じ順になる。",
        en="Each epoch begins with the same seed, and so with the same order.",
    ),
    "shuffled-in-place": dict(
        right="rng.permutation(n)",
        wrong="rng.shuffle(np.arange(n))",
        ja="`shuffle` は配列をその場で並べ替え、None を返す。",
        en="`shuffle` reorders the array in place and returns None.",
    ),
    "remainder-dropped": dict(
        right="np.arange(0, n, batch_size)",
        wrong="np.arange(0, n - batch_size + 1, batch_size)",
        ja="割り切れないときの残りが捨てられている。",
        en="What is left over is dropped.",
    ),
    "numbers-of-batches": dict(
        right="np.arange(0, n, batch_size)",
        wrong="np.arange(-(-n // batch_size))",
        ja="これはミニバッチの番号。何番目のサンプルから始まるかは、番号では決まらない。",
        en="These number the mini-batches; they do not say with which sample each begins.",
    ),
    "one-too-many": dict(
        right="np.arange(0, n, batch_size)",
        wrong="np.arange(0, n + 1, batch_size)",
        ja="割り切れるとき、空のミニバッチが最後に付く。",
        en="Where the batch size divides, an empty mini-batch comes at the end.",
    ),
    "drawn-for-each-batch": dict(
        right="order[start : start + batch_size]",
        wrong="rng.choice(n, batch_size)",
        ja="ミニバッチごとに引き直すと、1 エポックですべてのサンプルを使うとは限らない。",
        en="Drawn for each mini-batch by itself, an epoch need not use all samples.",
    ),
    "one-too-few": dict(
        right="order[start : start + batch_size]",
        wrong="order[start : start + batch_size - 1]",
        ja="スライスの終わりはもともと含まれないので、1 つずつ抜ける。",
        en="The end of a slice is left out anyway; here one more sample is lost each time.",
    ),
    "end-instead-of-size": dict(
        right="order[start : start + batch_size]",
        wrong="order[start:batch_size]",
        ja="スライスの 2 つ目は長さではなく終わりの位置。2 つ目からのミニバッチが空になる。",
        en="A slice's second number is where it ends, not its length; from the second one on, mini-batches are empty.",
    ),
    "labels-in-their-old-order": dict(
        right="yield x[chosen], t[chosen]",
        wrong="yield x[chosen], t[start : start + batch_size]",
        ja="x だけを並べ替えると、ラベルが別のサンプルのものになる。",
        en="With x alone in another order, the labels are those of other samples.",
    ),
    "labels-shuffled-apart": dict(
        right="yield x[chosen], t[chosen]",
        wrong="yield x[chosen], t[rng.permutation(chosen)]",
        ja="x と t を別々に並べ替えると、組が崩れる。",
        en="Where x and t are shuffled each by itself, the pairs fall apart.",
    ),
    "returned": dict(
        right="yield x[chosen], t[chosen]",
        wrong="return x[chosen], t[chosen]",
        ja="return では最初のミニバッチで関数が終わる。",
        en="With return the function ends at its first mini-batch.",
    ),
    "places": dict(
        right="yield x[chosen], t[chosen]",
        wrong="yield chosen, t[chosen]",
        ja="chosen はサンプルの番号で、サンプルそのものではない。",
        en="`chosen` holds the numbers of the samples, not the samples.",
    ),
}
