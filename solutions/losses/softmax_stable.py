"""オーバーフローしない softmax

行ごとの softmax を NumPy だけで求め、y を返せ。式の n は行、j と k は
クラスである。

z には 1000 や −1000 のような値もある。exp(1000) は float64 では表せず、
exp(−1000) は 0 になるので、定義の式のままでは nan が出る。行の全要素から同じ
数を引いても softmax の値は変わらない。そこで、exp をとる前に、nan が決して
出ないように選んだ数を行ごとに引け。それを引いたものを shifted とする。

---
    z, shifted, y: (batch, classes)

    y_nk = exp(z_nk) / Σ_j exp(z_nj)

---
A softmax that does not overflow

Compute the softmax of every row with NumPy alone and return y. In the formula n
is the row, and j and k are classes.

z also has values such as 1000 and −1000. float64 cannot hold exp(1000), and
exp(−1000) is 0, so that the formula as it stands gives nan. Subtracting one and
the same number from all elements of a row leaves its softmax as it is. Before
exp, subtract from each row a number of its own, chosen such that nan can never
appear; `shifted` is what that gives.
"""

import numpy as np


def softmax(z):
    shifted = z - np.max(z, axis=1, keepdims=True)  # blank
    powers = np.exp(shifted)  # blank
    y = powers / np.sum(powers, axis=1, keepdims=True)  # blank
    return y


# ==== grading ====


def cases(rng):
    import numpy as np

    # exp gives back whole numbers here, and rows with different sums.
    yield dict(z=np.log([rng.permutation([1.0, 2.0, 5.0]), rng.permutation([1.0, 4.0, 7.0])]))
    few, some, many = (int(n) for n in rng.choice(range(3, 8), 3, replace=False))
    yield dict(z=rng.normal(size=(some, few)) + 1000)
    levels = rng.permutation(np.resize([-1000, 0, 1000], few))
    yield dict(z=rng.normal(size=(few, many)) + levels[:, None])
    wide = rng.normal(size=(3, many + 1))
    wide[0] += 1000 * rng.permutation([1] + [-1] * many)  # far above the mean
    wide[1] += [-600] + [200] * many  # far above the first, though not above the mean
    # Far above the least, though not above the first.
    wide[2] += [200, *rng.permutation([200] * (many - 1) + [-600])]
    yield dict(z=wide)


BORDERS = {
    "every row near 1000": "np.min(z) > 900",
    "a row near −1000, and another near 1000": "np.any(np.max(z, axis=1) < -900) "
    "and np.any(np.min(z, axis=1) > 900)",
    "far above the mean of its row": "np.any(np.max(z, axis=1) - np.mean(z, axis=1) > 720)",
    "far above the first of its row": "np.any(np.max(z, axis=1) - z[:, 0] > 720)",
    "far above the least of its row": "np.any(np.ptp(z, axis=1) > 720)",
    "small numbers alone": "np.max(np.abs(z)) < 3",
}


def oracle(z):
    import tensorflow as tf

    return tf.nn.softmax(z, axis=-1)


STEM = dict(
    ja="行ごとの softmax を求める関数である。z には 1000 や −1000 のような値もあるが、どの要素も nan にならない。",
    en="This computes the softmax of every row. z also has values such as 1000 and −1000, and no element becomes nan.",
)

VARIANTS = {
    "log-sum-exp": dict(
        right="powers / np.sum(powers, axis=1, keepdims=True)",
        same="np.exp(shifted - np.log(np.sum(powers, axis=1, keepdims=True)))",
    ),
    "row-vector": dict(
        right="z - np.max(z, axis=1, keepdims=True)",
        same="(z.T - z.max(axis=1)).T",
    ),
}

MISTAKES = {
    "no-shift": dict(
        right="z - np.max(z, axis=1, keepdims=True)",
        wrong="z",
        ja="exp(1000) は inf になり、inf / inf は nan になる。何も引いていない。",
        en="exp(1000) is inf, and inf / inf is nan; nothing was subtracted.",
    ),
    "whole-maximum": dict(
        right="np.max(z, axis=1, keepdims=True)",
        wrong="np.max(z)",
        ja="全体の最大値を引くと、値の小さい行では exp がすべて 0 になり、0 / 0 で nan が出る。",
        en="With the maximum of all rows, a row far below it becomes all 0, and 0 / 0 is nan.",
    ),
    "mean-shift": dict(
        right="np.max(z, axis=1, keepdims=True)",
        wrong="np.mean(z, axis=1, keepdims=True)",
        ja="平均を引いても、平均よりずっと大きい要素の exp はオーバーフローする。",
        en="With the mean subtracted, an element far above the mean still overflows.",
    ),
    "first-element": dict(
        right="np.max(z, axis=1, keepdims=True)",
        wrong="z[:, :1]",
        ja="先頭の要素を引いても、それよりずっと大きい要素の exp はオーバーフローする。",
        en="With the first element subtracted, one far above it still overflows.",
    ),
    "minimum": dict(
        right="np.max(z, axis=1, keepdims=True)",
        wrong="np.min(z, axis=1, keepdims=True)",
        ja="最小値を引くとすべてが 0 以上になり、それよりずっと大きい要素の exp はオーバーフローする。",
        en="With the minimum subtracted nothing is below 0, and an element far above it overflows.",
    ),
    "absolute-maximum": dict(
        right="np.max(z, axis=1, keepdims=True)",
        wrong="np.max(np.abs(z), axis=1, keepdims=True)",
        ja="すべてが −1000 程度の行で、さらに 1000 を引くことになり、exp がすべて 0 になる。",
        en="In a row of values near −1000 this takes off another 1000, and every exp becomes 0.",
    ),
    "column-maximum": dict(
        right="z - np.max(z, axis=1, keepdims=True)",
        wrong="z - np.max(z, axis=0)",
        ja="列ごとに違う数を引くと、1 つの行の中の差が変わり、softmax の値も変わる。",
        en="Numbers that differ by column change the differences within a row, and so the softmax.",
    ),
    "axis-lost": dict(
        right="z - np.max(z, axis=1, keepdims=True)",
        wrong="z - np.max(z, axis=1)",
        ja="最大値の形が (batch,) になり、行としてブロードキャストされる。行ごとに引くには、とった軸を残す。",
        en="The maxima have the shape (batch,), which broadcasts as a row; to subtract row by row the axis has to stay.",
    ),
    "clipped": dict(
        right="z - np.max(z, axis=1, keepdims=True)",
        wrong="np.clip(z, -700, 700)",
        ja="切り詰めると、1000 と 900 が同じ値になり、行の中の差が失われる。",
        en="Clipped, 1000 and 900 become the same, and the differences within a row are lost.",
    ),
    "base-two": dict(
        right="np.exp(shifted)",
        wrong="2**shifted",
        ja="底は e である。底を変えると、確率の比が変わる。",
        en="The base is e; another base gives other ratios between the probabilities.",
    ),
    "over-the-batch": dict(
        right="np.sum(powers, axis=1, keepdims=True)",
        wrong="np.sum(powers, axis=0)",
        ja="足すのは 1 つのデータのクラスについて。列の和で割ると、行の和が 1 にならない。",
        en="One sums over the classes of one sample; divided by column sums, no row adds up to 1.",
    ),
    "whole-sum": dict(
        right="np.sum(powers, axis=1, keepdims=True)",
        wrong="np.sum(powers)",
        ja="バッチ全体の和で割ると、行ごとの和ではなく、全要素の和が 1 になる。",
        en="Divided by the sum of the batch, all elements together add up to 1, not each row.",
    ),
    "axis-of-sum-lost": dict(
        right="np.sum(powers, axis=1, keepdims=True)",
        wrong="np.sum(powers, axis=1)",
        ja="和の形が (batch,) になり、行として割られる。行ごとに割るには、足した軸を残す。",
        en="The sums have the shape (batch,), which divides as a row; to divide row by row the axis has to stay.",
    ),
    "by-the-largest": dict(
        right="np.sum(powers, axis=1, keepdims=True)",
        wrong="np.max(powers, axis=1, keepdims=True)",
        ja="最大値で割ると、最大の要素が 1 になるだけで、和は 1 を超える。",
        en="Divided by the maximum, the largest element becomes 1 and the sum exceeds 1.",
    ),
}
