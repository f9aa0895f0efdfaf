"""対数の上のランダムサーチ

ハイパーパラメータを無作為に選ぶ trials 回の試行を作り、最もよい試行を求めよ。u
は 0 以上 1 未満の一様乱数で、その列 0, 1, 2 を順に次の 3 つに使う。どれも、u が
0 のとき範囲の下端になり、u とともに大きくなるように変換する。

    exponent      学習率の常用対数（一様に分布する）
    rate          学習率。low 以上 high 未満である
    difference    1 から慣性の係数 momentum を引いた差。slow 以上 fast 未満で、
                  その常用対数が一様に分布する
    units         ユニット数。least 以上 most 以下（両端を含む）の整数で、どれも
                  等しい確率で選ばれる

結果について、次の 2 つも求めよ。

    best          検証データの損失 loss が最も小さい試行の番号（0 から数える）。
                  発散した試行の損失は NaN で、選ばない。同じ値なら番号の小さい
                  試行とする
    share         rate が middle より小さくなる確率

rate, momentum, units, best, share の順に返せ。

---
    u: (trials, 3)
    loss, exponent, rate, difference, momentum, units: (trials,)
    0 < low < middle < high    0 < slow < fast < 1    share: scalar
    least, most, best: integer    least ≤ most

---
Random search on a logarithmic scale

Choose hyperparameters at random for a number of trials, and find the best one.
u is drawn uniformly from 0 up to, but not including, 1, and its columns 0, 1
and 2 serve for the three things that follow, in this order. In each, u = 0
gives the lower end of the range, and a larger u a larger value.

    exponent      the common logarithm of the learning rate, distributed
                  uniformly
    rate          the learning rate, from low up to high
    difference    1 less momentum, the coefficient of momentum; from slow up to
                  fast, with a common logarithm that is distributed uniformly
    units         the number of units, an integer from least to most, both
                  included, all of them equally probable

Of the results, find:

    best          the number (from 0) of the trial with the least loss on
                  validation data. The loss of a trial that diverged is NaN; it
                  is not chosen. Of equal ones it is the one with the smaller
                  number
    share         the probability that rate is less than middle

Return rate, momentum, units, best and share, in this order.
"""

import numpy as np


def random_search(u, loss, low, middle, high, slow, fast, least, most):
    exponent = np.log10(low) + (np.log10(high) - np.log10(low)) * u[:, 0]  # blank
    rate = 10**exponent  # blank
    difference = slow * (fast / slow) ** u[:, 1]  # blank
    momentum = 1 - difference
    units = least + ((most - least + 1) * u[:, 2]).astype(int)  # blank
    best = np.nanargmin(loss)  # blank
    share = np.log(middle / low) / np.log(high / low)  # blank
    return rate, momentum, units, best, share


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(
        u=np.array([[0.0, 0.5, 0.125], [0.5, 0.0, 0.75]]),
        loss=np.array([np.nan, 0.5]),
        low=0.001,
        middle=0.01,
        high=0.1,
        slow=0.01,
        fast=0.25,
        least=3,
        most=4,
    )
    for single in (False, True):
        trials = int(rng.integers(6, 20))
        u = rng.random((trials, 3))
        # Both ends of each range; the last number of units needs a u that is near 1.
        u[0], u[1] = 0, 1 - 1e-4
        low = float(rng.uniform(1, 9)) * 10.0 ** -int(rng.integers(4, 7))
        high = float(rng.uniform(0.02, 0.9)) if single else float(rng.uniform(1.5, 4))
        least = int(rng.integers(2, 9))
        most = least if single else least + int(rng.integers(2, 7))
        u[2, 2] = 0.9 / (most - least + 1)  # nearly the second number
        loss = np.append(np.sort(rng.uniform(0.2, 2, trials - 3)), [np.inf, np.nan])
        loss = rng.permutation(np.append(loss, loss[0]))
        loss[:2] = np.nan, rng.uniform(2.1, 3)
        loss[-2:] = rng.uniform(0.1, 0.15)
        loss[2] = rng.uniform(3, 4)
        yield dict(
            u=np.concatenate([u[:1], rng.permutation(u[1:])]),
            loss=loss,
            low=low,
            middle=float(low * (high / low) ** rng.uniform(0.2, 0.45)),
            high=high,
            slow=float(rng.uniform(0.0005, 0.004)),
            fast=float(rng.uniform(0.1, 0.5)),
            least=least,
            most=most,
        )


BORDERS = {
    "the lower end of the range": "np.any(u == 0)",
    "next to the upper end": "np.any(u > 0.999)",
    "a loss of NaN": "np.any(np.isnan(loss))",
    "an infinite loss, or a large one": "np.nanmax(loss) > 2",
    "two trials that are best": "np.sum(loss == np.nanmin(loss)) == 2",
    "units that are given": "least == most",
    "a range beyond 1": "high > 1",
    "a range below 1": "high < 1",
}


def oracle(u, loss, low, middle, high, slow, fast, least, most):
    import tensorflow as tf

    first, second, third = tf.unstack(tf.constant(u), axis=1)
    # Weighted geometric means of the ends.
    rate = tf.pow(tf.constant(low, tf.float64), 1 - first) * tf.pow(high, first)
    momentum = 1 - tf.pow(tf.constant(slow, tf.float64), 1 - second) * tf.pow(fast, second)
    edges = tf.linspace(tf.constant(0.0, tf.float64), 1, most - least + 2)
    units = least + tf.searchsorted(edges[1:-1], third, side="right")
    known = tf.where(tf.math.is_nan(loss), tf.constant(float("inf"), tf.float64), loss)
    # The uniform number that gives `middle`, by bisection: it is the probability of those below.
    below, above = tf.constant(0.0, tf.float64), tf.constant(1.0, tf.float64)
    for _ in range(60):
        half = (below + above) / 2
        less = tf.pow(tf.constant(low, tf.float64), 1 - half) * tf.pow(high, half) < middle
        below, above = tf.where(less, half, below), tf.where(less, above, half)
    return rate, momentum, units, tf.argmin(known), below


def plot(case, outputs):
    import numpy as np
    from matplotlib.figure import Figure

    rate, momentum = outputs["rate"], outputs["momentum"]
    if not rate.shape == momentum.shape == case["loss"].shape:
        return None
    figure = Figure(figsize=(6, 4.5), layout="constrained")
    axes = figure.subplots()
    diverged = ~np.isfinite(case["loss"])
    points = axes.scatter(rate, 1 - momentum, c=np.where(diverged, np.nan, case["loss"]))
    axes.scatter(rate[diverged], 1 - momentum[diverged], marker="x", color="gray")
    figure.colorbar(points, label="loss")
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.axvline(case["middle"], linestyle="--", color="gray")
    axes.set_xlabel("rate")
    axes.set_ylabel("1 − momentum")
    best = int(outputs["best"].flat[0])
    if 0 <= best < len(rate):
        axes.scatter(rate[best], 1 - momentum[best], s=160, color="none", edgecolor="tab:red")
    return figure


STEM = dict(
    ja="ランダムサーチの試行を作る。u は 0 以上 1 未満の一様乱数である。学習率 rate と、1 から慣性の係\n"
    "数を引いた差は、それぞれ low と high、slow と fast の間で常用対数が一様に分布する。ユニット数\n"
    "units は least 以上 most 以下の整数で、どれも等しい確率で選ばれる。best は損失が最小の試行（NaN\n"
    "は発散した試行で、選ばない）、share は学習率が middle より小さくなる確率である。\n\n"
    "    u: (trials, 3)    loss: (trials,)",
    en="The trials of a random search. u is drawn uniformly from 0 up to 1. The learning rate, between\n"
    "low and high, and 1 less the coefficient of momentum, between slow and fast, have common\n"
    "logarithms that are distributed uniformly. units is an integer from least to most, all of them\n"
    "equally probable. best is the trial of the least loss (those with NaN diverged and are not\n"
    "chosen), share the probability that the learning rate is less than middle.\n\n"
    "    u: (trials, 3)    loss: (trials,)",
)

VARIANTS = {
    "weighted": dict(
        right="np.log10(low) + (np.log10(high) - np.log10(low)) * u[:, 0]",
        same="(1 - u[:, 0]) * np.log10(low) + u[:, 0] * np.log10(high)",
    ),
    "power": dict(right="10**exponent", same="np.power(10.0, exponent)"),
    "by-logarithms": dict(
        right="slow * (fast / slow) ** u[:, 1]",
        same="np.exp(np.log(slow) + u[:, 1] * np.log(fast / slow))",
    ),
    "int": dict(
        right="least + ((most - least + 1) * u[:, 2]).astype(int)",
        same="np.floor(least + (most - least + 1) * u[:, 2]).astype(int)",
    ),
    "infinite": dict(
        right="np.nanargmin(loss)", same="np.argmin(np.where(np.isnan(loss), np.inf, loss))"
    ),
    "common": dict(
        right="np.log(middle / low) / np.log(high / low)",
        same="(np.log10(middle) - np.log10(low)) / (np.log10(high) - np.log10(low))",
    ),
}

MISTAKES = {
    "linear": dict(
        edits=[
            dict(
                right="np.log10(low) + (np.log10(high) - np.log10(low)) * u[:, 0]",
                wrong="low + (high - low) * u[:, 0]",
            ),
            dict(right="10**exponent", wrong="exponent"),
        ],
        ja="値そのものが一様に分布し、ほとんどの試行が上端と同じ桁になる。",
        en="Here the value itself is distributed uniformly, and nearly all trials are of the order of the upper end.",
    ),
    "powers-of-the-rate": dict(
        right="np.log10(low) + (np.log10(high) - np.log10(low)) * u[:, 0]",
        wrong="low + (high - low) * u[:, 0]",
        ja="学習率の範囲を、対数をとらずに指数として使っている。",
        en="This takes the range of the rate for the exponent, without the logarithms.",
    ),
    "natural-exponent": dict(
        right="np.log10(low) + (np.log10(high) - np.log10(low)) * u[:, 0]",
        wrong="np.log(low) + (np.log(high) - np.log(low)) * u[:, 0]",
        ja="自然対数になっている。10 を底とする累乗では、元の範囲に戻らない。",
        en="These are natural logarithms; powers of 10 do not lead back to the range.",
    ),
    "range-only": dict(
        right="np.log10(low) + (np.log10(high) - np.log10(low)) * u[:, 0]",
        wrong="np.log10(low) + np.log10(high) * u[:, 0]",
        ja="範囲の幅は、2 つの対数の差である。上端の対数を掛けると、上端に届かない。",
        en="The width of the range is a difference of logarithms; with that of the upper end, the range ends elsewhere.",
    ),
    "downwards": dict(
        right="np.log10(low) + (np.log10(high) - np.log10(low)) * u[:, 0]",
        wrong="np.log10(high) + (np.log10(low) - np.log10(high)) * u[:, 0]",
        ja="u が 0 のとき上端になっている。u とともに小さくなる。",
        en="At u = 0 this is at the upper end; it gets smaller as u grows.",
    ),
    "whole-exponents": dict(
        right="np.log10(low) + (np.log10(high) - np.log10(low)) * u[:, 0]",
        wrong="np.round(np.log10(low) + (np.log10(high) - np.log10(low)) * u[:, 0])",
        ja="指数が整数に限られ、同じ学習率ばかりを何度も試すことになる。",
        en="With whole exponents only, the same few rates are tried again and again.",
    ),
    "power-of-e": dict(
        right="10**exponent",
        wrong="np.exp(exponent)",
        ja="常用対数に対して e の累乗をとっている。底がそろっていない。",
        en="These are powers of e, of common logarithms; their base is another.",
    ),
    "logarithm-as-rate": dict(
        right="10**exponent",
        wrong="exponent",
        ja="対数のままで、学習率になっていない。",
        en="This is still the logarithm, no learning rate.",
    ),
    "linear-difference": dict(
        right="slow * (fast / slow) ** u[:, 1]",
        wrong="slow + (fast - slow) * u[:, 1]",
        ja="差が一様に分布している。momentum が 1 に近いときの 0.99 と 0.999 の違いは、差の桁に表れる。",
        en="Here the difference is uniform; what 0.99 and 0.999 differ in is the order of magnitude of the difference.",
    ),
    "momentum-itself": dict(
        right="slow * (fast / slow) ** u[:, 1]",
        wrong="1 - (1 - fast) * ((1 - slow) / (1 - fast)) ** u[:, 1]",
        ja="momentum の対数を一様にしている。1 に近い値の対数は、ほとんど変わらない。",
        en="It is momentum whose logarithm is uniform here; near 1 that hardly changes.",
    ),
    "difference-downwards": dict(
        right="slow * (fast / slow) ** u[:, 1]",
        wrong="fast * (slow / fast) ** u[:, 1]",
        ja="u が 0 のとき、差が上端の fast になっている。",
        en="At u = 0 this difference is at its upper end, fast.",
    ),
    "column-of-the-rate": dict(
        right="slow * (fast / slow) ** u[:, 1]",
        wrong="slow * (fast / slow) ** u[:, 0]",
        ja="学習率と同じ乱数を使っている。2 つの値が連動し、組合せが探せない。",
        en="These are the random numbers of the rate: both move together, and combinations go untried.",
    ),
    "most-left-out": dict(
        right="((most - least + 1) * u[:, 2])",
        wrong="np.floor((most - least) * u[:, 2])",
        ja="most が選ばれることがない。両端を含む整数の個数は、差より 1 多い。",
        en="most is never chosen; with both ends there is one integer more than the difference.",
    ),
    "ends-half-as-often": dict(
        right="((most - least + 1) * u[:, 2])",
        wrong="np.round((most - least) * u[:, 2])",
        ja="四捨五入では、両端の整数の確率が、ほかの半分になる。",
        en="Rounded, the integers at both ends have half the probability of the others.",
    ),
    "from-zero": dict(
        right="least + ((most - least + 1) * u[:, 2]).astype(int)",
        wrong="np.floor((most + 1) * u[:, 2]).astype(int)",
        ja="0 から most までの整数になっている。下端は least である。",
        en="These are integers from 0 to most; the lower end is least.",
    ),
    "width-forgotten": dict(
        right="((most - least + 1) * u[:, 2])",
        wrong="np.floor(most * u[:, 2])",
        ja="least を足した後で、most を超えてしまう。",
        en="With least added this goes beyond most.",
    ),
    "not-whole": dict(
        right="((most - least + 1) * u[:, 2]).astype(int)",
        wrong="(most - least + 1) * u[:, 2]",
        ja="小数のままである。ユニット数は整数である。",
        en="These are not whole; a number of units is an integer.",
    ),
    "diverged-chosen": dict(
        right="np.nanargmin(loss)",
        wrong="np.argmin(loss)",
        ja="NaN があると、argmin はその番号を返す。発散した試行が選ばれてしまう。",
        en="Where there is a NaN, argmin returns its number, and a trial that diverged is chosen.",
    ),
    "greatest-loss": dict(
        right="np.nanargmin(loss)",
        wrong="np.nanargmax(loss)",
        ja="損失は小さいほどよい。最大を選ぶのは、正解率のような値の場合である。",
        en="A loss is better the less it is; the largest is chosen of values such as the accuracy.",
    ),
    "value-not-number": dict(
        right="np.nanargmin(loss)",
        wrong="np.nanmin(loss)",
        ja="これは損失の値である。求めるのは試行の番号である。",
        en="That is the value of the loss; wanted is the number of the trial.",
    ),
    "diverged-removed": dict(
        right="np.nanargmin(loss)",
        wrong="np.argmin(loss[~np.isnan(loss)])",
        ja="NaN を取り除くと番号が詰まり、元の試行の番号と合わなくなる。",
        en="With the NaN taken out numbers shift, and are no longer those of the trials.",
    ),
    "last-of-equals": dict(
        right="np.nanargmin(loss)",
        wrong="len(loss) - 1 - np.nanargmin(loss[::-1])",
        ja="同じ値のとき、番号の大きい試行を選んでいる。",
        en="Of equal trials this chooses the one with the larger number.",
    ),
    "share-of-the-line": dict(
        right="np.log(middle / low) / np.log(high / low)",
        wrong="(middle - low) / (high - low)",
        ja="値そのものを一様に引くときの確率である。",
        en="That is the probability where the value itself is drawn uniformly.",
    ),
    "share-above": dict(
        right="np.log(middle / low) / np.log(high / low)",
        wrong="np.log(high / middle) / np.log(high / low)",
        ja="大きくなるほうの確率である。",
        en="That is the probability of being greater.",
    ),
    "without-low": dict(
        right="np.log(middle / low) / np.log(high / low)",
        wrong="np.log(middle) / np.log(high)",
        ja="下端からの長さで測っていない。対数の目盛りで、low から middle までの割合である。",
        en="This does not start at the lower end; on the logarithmic scale it is how far middle is from low.",
    ),
    "share-of-trials": dict(
        right="np.log(middle / low) / np.log(high / low)",
        wrong="np.mean(rate < middle)",
        ja="たまたま引いた試行での割合である。確率は、引いた値によらない。",
        en="That is the share of the trials that happened to be drawn; a probability does not depend on them.",
    ),
}
