"""k 分割交差検証の番号

n 件のデータを k 分割交差検証のために分け、訓練データの番号 train と検証データ
の番号 val の組を、k 回 yield するジェネレータを書け。番号は 0 から n − 1 の整
数である。

    order      乱数で並べ替えた番号
    borders    order を区切る位置。k + 1 個あり、0 で始まり n で終わる

どの番号も、k 回のうちちょうど 1 回だけ val に入り、残りの回では train に入る。
val の大きさは、どの 2 つの回でも違いが 1 以下とする（余りを 1 つの回にまとめな
い）。それ以外は自由で、どの回が大きいか、どの番号がどの回に入るか、train と
val の中の順序は問わない。rng はどのように使ってもよいが、0, 1, 2, … の順のまま
の番号を、区切ったり k 個おきに取ったりするだけではいけない。

---
    n, k: scalar, 2 ≤ k ≤ n    order: (n,)    borders: (k + 1,)
    train, val: (rows,)

---
The indices of k-fold cross-validation

Write a generator that splits n samples for k-fold cross-validation and yields k
pairs: `train`, the indices of the training samples, and `val`, those of the
validation samples. Indices are integers from 0 to n − 1.

    order      the indices in an order that is drawn at random
    borders    the places that divide `order`: k + 1 of them, from 0 to n

Every index is in `val` exactly once in the k times, and in `train` at all
others. The sizes of any two `val` differ by 1 at most: what is left over does
not go to one of them. All else is free: which one is larger, which index comes
when, and the order within train and val. `rng` may be used in whatever way,
but it is not enough to cut the indices in the order 0, 1, 2, …, or to take
every k-th of them in that order.
"""

import numpy as np


def kfold_indices(n, k, rng):
    order = rng.permutation(n)  # blank
    borders = np.arange(k + 1) * n // k  # blank
    for fold in range(k):
        val = order[borders[fold] : borders[fold + 1]]  # blank
        train = np.setdiff1d(order, val)  # blank
        yield train, val  # blank


# ==== grading ====


def cases(rng):
    def case(n, k):
        return dict(n=int(n), k=int(k), rng=int(rng.integers(2**31)))

    yield case(3, 2)
    few = rng.integers(3, 5)
    yield case(few * rng.integers(6, 8), few)
    k = rng.integers(5, 7)
    yield case(k * rng.integers(5, 7) + 1, k)
    yield case(k * rng.integers(4, 6) - 1, k)
    n = rng.integers(5, 9)
    yield case(n, n)


BORDERS = {
    "k divides n": "n % k == 0 and k < n",
    "one sample is left over": "n % k == 1 and n > 20",
    "one sample is missing": "n % k == k - 1 and k > 2",
    "every fold holds one sample": "k == n",
    "enough samples to see whether they were shuffled": "n >= 20 and n // k >= 4",
}


def oracle(n, k, rng):
    import numpy as np
    import tensorflow as tf

    numbers = tf.constant(rng.permutation(n))
    for part in np.array_split(np.arange(n), k):
        chosen = tf.scatter_nd(part[:, None], np.ones(len(part), dtype=bool), (n,))
        yield tf.boolean_mask(numbers, ~chosen), tf.boolean_mask(numbers, chosen)


def compared(outputs, n, k, rng):
    import numpy as np

    count = len(outputs) // 2
    train = [outputs[f"result[{fold}][0]"] for fold in range(count)]
    val = [np.sort(outputs[f"result[{fold}][1]"]) for fold in range(count)]
    validated = np.sort(np.concatenate(val))
    regular = [len(set(np.diff(part).tolist())) < 2 for part in val]
    few = n < 20 or n // k < 4  # which may come so by chance
    complete = np.array_equal(validated, np.arange(n))
    return {
        "validated": validated,
        "sizes": np.sort([len(part) for part in val]),
        "together": np.concatenate(
            [np.sort(np.concatenate(pair)) for pair in zip(train, val, strict=True)]
        ),
        "shuffled": np.array(few or not complete or not all(regular)),
    }


STEM = dict(
    ja="n 件のデータを k 分割交差検証のために分け、訓練データの番号 train と検証データの番号 val の組を\n"
    "k 回 yield するジェネレータである。データは乱数で並べ替えてから分け、val の大きさの違いは\n"
    "どの 2 つの回でも 1 以下である。",
    en="A generator splits n samples for k-fold cross-validation and yields k pairs of the\n"
    "indices of training samples, train, and of validation samples, val. Samples are split in\n"
    "an order drawn at random, and the sizes of any two val differ by 1 at most.",
)

VARIANTS = {
    "places-of-sorted-draws": dict(right="rng.permutation(n)", same="np.argsort(rng.random(n))"),
    "drawn-without-replacement": dict(
        right="rng.permutation(n)", same="rng.choice(n, size=n, replace=False)"
    ),
    "own-generator": dict(right="rng.permutation(n)", same="np.random.permutation(n)"),
    "larger-ones-first": dict(
        right="np.arange(k + 1) * n // k",
        same="np.cumsum([0] + [n // k + (fold < n % k) for fold in range(k)])",
    ),
    "rounded": dict(
        right="np.arange(k + 1) * n // k",
        same="np.linspace(0, n, k + 1).round().astype(int)",
    ),
    "joined": dict(
        right="np.setdiff1d(order, val)",
        same="np.concatenate([order[: borders[fold]], order[borders[fold + 1] :]])",
    ),
    "deleted": dict(
        right="np.setdiff1d(order, val)",
        same="np.delete(order, np.arange(borders[fold], borders[fold + 1]))",
    ),
}

MISTAKES = {
    "with-replacement": dict(
        right="rng.permutation(n)",
        wrong="rng.integers(n, size=n)",
        ja="同じ番号が何度も引かれ、1 度も検証に使われないデータが残る。",
        en="The same index is drawn again and again, and some samples are never used to validate.",
    ),
    "not-shuffled": dict(
        right="rng.permutation(n)",
        wrong="np.arange(n)",
        ja="並び順がデータのまま。クラスごとに並んだデータなら、訓練に 1 度も現れないクラスを検証することになる。",
        en="The order is that of the data; where these are sorted by class, a class that is validated was never trained.",
    ),
    "remainder-dropped": dict(
        right="np.arange(k + 1) * n // k",
        wrong="np.arange(k + 1) * (n // k)",
        ja="割り切れないとき、最後の余りがどの回でも検証に使われない。",
        en="Where k does not divide n, what is left over at the end is never used to validate.",
    ),
    "remainder-in-the-last": dict(
        right="np.arange(k + 1) * n // k",
        wrong="np.append(np.arange(k) * (n // k), n)",
        ja="余りがすべて最後の回に入り、その検証だけが大きくなりうる。",
        en="All that is left over goes to the last fold, which may then be much larger.",
    ),
    "rounded-up": dict(
        right="np.arange(k + 1) * n // k",
        wrong="np.minimum(np.arange(k + 1) * -(-n // k), n)",
        ja="切り上げた大きさで分けていくと、最後の回だけが小さくなり、空のこともある。",
        en="With sizes that are rounded up, the last fold comes out smaller, or even empty.",
    ),
    "size-k": dict(
        right="np.arange(k + 1) * n // k",
        wrong="np.arange(k + 1) * k",
        ja="k は分割の数であり、1 回に検証する件数ではない。",
        en="k is the number of folds, not the number of samples in one.",
    ),
    "overlapping": dict(
        right="borders[fold + 1]]",
        wrong="borders[fold + 1] + 1]",
        ja="スライスの終わりは含まれないので、1 つ足すと隣の回と重なる。",
        en="The end of a slice is left out anyway; one more, and it overlaps with the next fold.",
    ),
    "growing": dict(
        right="order[borders[fold] : borders[fold + 1]]",
        wrong="order[: borders[fold + 1]]",
        ja="前の回に検証したデータまで、もう一度入っている。",
        en="Samples that were validated before are in it again.",
    ),
    "training-on-all": dict(
        right="np.setdiff1d(order, val)",
        wrong="order",
        ja="検証するデータまで訓練に使っている。",
        en="What is validated is used in training, too.",
    ),
    "what-came-before": dict(
        right="np.setdiff1d(order, val)",
        wrong="order[: borders[fold]]",
        ja="検証より前のデータしか訓練に使っていない。それは時系列の分け方で、最初の回には訓練データがない。",
        en="Only what comes before is used in training; that is for time series, and the first fold has none.",
    ),
    "next-fold": dict(
        right="np.setdiff1d(order, val)",
        wrong="order[borders[fold + 1] :]",
        ja="検証より後のデータしか訓練に使っていない。",
        en="Only what comes after is used in training.",
    ),
    "exchanged": dict(
        right="yield train, val",
        wrong="yield val, train",
        ja="順が逆で、少ない側で訓練し、残りで検証することになる。",
        en="The other way round: few samples would train, and most would validate.",
    ),
    "same-for-both": dict(
        right="yield train, val",
        wrong="yield val, val",
        ja="訓練と検証が同じデータになっている。",
        en="The same samples serve to train and to validate.",
    ),
    "training-error": dict(
        right="yield train, val",
        wrong="yield train, train",
        ja="訓練に使ったデータで検証することになり、汎化誤差ではなく訓練誤差が測られる。",
        en="This validates on what was trained on: it measures the training error, not the generalisation error.",
    ),
    "first-fold-only": dict(
        right="yield train, val",
        wrong="return train, val",
        ja="return では最初の組で関数が終わる。",
        en="With return the function ends at its first pair.",
    ),
}
