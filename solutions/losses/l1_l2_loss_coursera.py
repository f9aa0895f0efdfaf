"""L1 損失と L2 損失

m 個のデータの予測 y_hat と正解 y から、L1 損失 l1 と L2 損失 l2 を NumPy だけで
求めよ。l1 は誤差の絶対値の和、l2 は誤差の 2 乗の和で、どちらも m で割らず、½ も
付けず、√ もとらない。

次に、y_hat の代わりに、すべてのデータに同じ 1 つの数を答えることにする。そのと
きの L1 損失を最小にする数を l1_constant、L2 損失を最小にする数を l2_constant と
する。m は奇数なので、どちらも 1 つに決まる。

l1, l2, l1_constant, l2_constant の順に返せ。数で示したのは、m = 5 のときの例
である。

---
    y_hat, y: (m,)    l1, l2, l1_constant, l2_constant: scalar

    y_hat = [0.9, 0.2, 0.1, 0.4, 0.9]    y = [1, 0, 0, 1, 1]
    l1 = 1.1    l2 = 0.43    l1_constant = 1    l2_constant = 0.6

---
L1 and L2 loss

From the predictions y_hat and the right answers y of m samples, compute the
losses l1 and l2 with NumPy alone. l1 is the sum of the absolute errors, l2 the
sum of their squares; neither is divided by m, neither has a ½ or a root.

Then, instead of y_hat, one and the same number is the answer for all samples.
Let l1_constant be the number for which the L1 loss is smallest, and l2_constant
that for which the L2 loss is. m is odd, so that there is just one of each.

Return l1, l2, l1_constant and l2_constant in this order. The numbers shown are
an example with m = 5.
"""

import numpy as np


def l1_l2_loss(y_hat, y):
    l1 = np.sum(np.abs(y - y_hat))  # blank
    l2 = np.sum((y - y_hat) ** 2)  # blank
    l1_constant = np.median(y)  # blank
    l2_constant = np.mean(y)  # blank
    return l1, l2, l1_constant, l2_constant


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(y_hat=np.array([0.9, 0.2, 0.1, 0.4, 0.9]), y=np.array([1.0, 0.0, 0.0, 1.0, 1.0]))
    for m in (int(n) for n in rng.choice(range(5, 16, 2), 2, replace=False)):
        y = rng.normal(size=m)
        # An outlier in the middle of the list, which is far from the middle of the values.
        y[m // 2] += 8 * rng.choice([-1, 1]) + rng.uniform(-1, 1)
        error = rng.permutation(np.resize([1, -1], m)) * rng.uniform(0.2, 2, size=m)
        yield dict(y_hat=y + error, y=y)
    # Of three equal answers and one or two others, all are on one side.
    same, other = rng.integers(1, 5), rng.uniform(5, 9)
    y = rng.permutation([same, same, same, same + other, same + 2 * other])
    yield dict(y_hat=y + rng.uniform(0.1, 0.4, size=5), y=y)


BORDERS = {
    "errors of both signs": "np.any(y_hat > y) and np.any(y_hat < y)",
    "an outlier": "np.abs(np.mean(y) - np.median(y)) > 0.4 and len(y) > 5 or np.ptp(y) > 5",
    "errors above 1 and below": "np.any(np.abs(y_hat - y) > 1) and np.any(np.abs(y_hat - y) < 1)",
    "equal answers": "len(set(y)) == 3 and len(y) == 5",
    "the middle of the list is not the median": "np.abs(y[len(y) // 2] - np.median(y)) > 1",
    "the example": "np.all(y == [1, 0, 0, 1, 1]) if len(y) == 5 else False",
}


def oracle(y_hat, y):
    import tensorflow as tf

    l1, l2 = tf.reduce_sum(tf.abs(y - y_hat)), tf.reduce_sum(tf.math.squared_difference(y, y_hat))
    # One of the right answers is best for absolute errors: all of them are tried.
    tried = tf.reduce_sum(tf.abs(y[:, None] - y), axis=1)
    best = y[int(tf.argmin(tried))]
    # The slope of the squares is a line: where it is 0 follows from two points of it.
    constants = tf.Variable([0.0, 1.0], dtype="float64")
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(tf.math.squared_difference(y[:, None], constants))
    at_zero, at_one = tf.unstack(tape.gradient(loss, constants))
    return l1, l2, best, at_zero / (at_zero - at_one)


STEM = dict(
    ja="m 個のデータの予測 y_hat と正解 y から、L1 損失 l1 と L2 損失 l2 を求める。どちらも和である。"
    "さらに、すべてのデータに同じ 1 つの数を答えるとき、それぞれの損失を最小にする数 l1_constant と "
    "l2_constant を求める。m は奇数である。",
    en="From the predictions y_hat and the right answers y of m samples this computes the L1 and the "
    "L2 loss, which are sums. l1_constant and l2_constant are the numbers for which each loss is "
    "smallest if one number is the answer for all samples. m is odd.",
)

VARIANTS = {
    "dot": dict(right="np.sum((y - y_hat) ** 2)", same="np.dot(y - y_hat, y - y_hat)"),
    "norm": dict(right="np.sum(np.abs(y - y_hat))", same="np.linalg.norm(y - y_hat, 1)"),
    "sorted": dict(right="np.median(y)", same="np.sort(y)[len(y) // 2]"),
    "sum-over-m": dict(right="np.mean(y)", same="np.sum(y) / len(y)"),
}

MISTAKES = {
    "l1-mean": dict(
        right="np.sum(np.abs(",
        wrong="np.mean(np.abs(",
        ja="m で割ると平均絶対誤差（MAE）になる。この L1 損失は和である。",
        en="Divided by m it is the mean absolute error; this L1 loss is a sum.",
    ),
    "l1-signed": dict(
        right="np.abs(y - y_hat)",
        wrong="y - y_hat",
        ja="符号を残したまま足すと、過大な予測と過小な予測が打ち消し合う。",
        en="With their signs, predictions that are too high and too low cancel.",
    ),
    "l1-maximum": dict(
        right="np.sum(np.abs(",
        wrong="np.max(np.abs(",
        ja="最大の誤差だけをとると L∞ ノルムになる。",
        en="The largest error alone is the L∞ norm.",
    ),
    "l2-mean": dict(
        right="np.sum((",
        wrong="np.mean((",
        ja="m で割ると平均二乗誤差（MSE）になる。この L2 損失は和である。",
        en="Divided by m it is the mean squared error; this L2 loss is a sum.",
    ),
    "l2-root": dict(
        right="np.sum((y - y_hat) ** 2)",
        wrong="np.sqrt(np.sum((y - y_hat) ** 2))",
        ja="√ をとると L2 ノルムになる。L2 損失は 2 乗和のままである。",
        en="With the root it is the L2 norm; the L2 loss stays a sum of squares.",
    ),
    "l2-half": dict(
        right="np.sum((",
        wrong="0.5 * np.sum((",
        ja="½ の付く二乗和誤差とは、係数の違う定義である。",
        en="The sum of squared errors with a ½ is another definition; here there is no factor.",
    ),
    "l2-square-of-sum": dict(
        right="np.sum((y - y_hat) ** 2)",
        wrong="np.sum(np.abs(y - y_hat)) ** 2",
        ja="2 乗してから足す。足してから 2 乗すると、異なる誤差どうしの積まで入る。",
        en="Squares are summed; the square of the sum also holds products of different errors.",
    ),
    "swapped": dict(
        edits=[
            dict(right="np.sum(np.abs(y - y_hat))", wrong="np.sum((y - y_hat) ** 2)"),
            dict(right="np.sum((y - y_hat) ** 2)", wrong="np.sum(np.abs(y - y_hat))"),
        ],
        ja="l1 と l2 が入れ替わっている。1 乗の和が L1、2 乗の和が L2。",
        en="l1 and l2 are exchanged: L1 sums first powers, L2 squares.",
    ),
    "l1-constant-mean": dict(
        right="np.median(y)",
        wrong="np.mean(y)",
        ja="平均は 2 乗の和を最小にする。絶対値の和の傾きは、その数より大きい正解と小さい正解の個数の差で決まる。",
        en="The mean is best for squares; the slope of a sum of absolute values counts how many answers lie on either side.",
    ),
    "l2-constant-median": dict(
        right="np.mean(y)",
        wrong="np.median(y)",
        ja="中央値は絶対値の和を最小にする。2 乗の和の傾きが 0 になるのは、正と負の誤差の和が等しいところである。",
        en="The median is best for absolute values; the slope of the squares is 0 where errors of both signs add up to the same.",
    ),
    "constants-exchanged": dict(
        edits=[
            dict(right="np.median(y)", wrong="np.mean(y)"),
            dict(right="np.mean(y)", wrong="np.median(y)"),
        ],
        ja="2 つが入れ替わっている。外れ値に引かれるのは、誤差を 2 乗する L2 損失のほうである。",
        en="The two are exchanged: it is the L2 loss, with its squares, that an outlier pulls away.",
    ),
    "middle-of-the-list": dict(
        right="np.median(y)",
        wrong="y[len(y) // 2]",
        ja="並んでいる順の真ん中を取り出している。大きさの順に並べていない。",
        en="This is the middle of the list as it stands, not in the order of size.",
    ),
    "middle-of-the-range": dict(
        right="np.mean(y)",
        wrong="(np.max(y) + np.min(y)) / 2",
        ja="最大と最小の中点は、最大の誤差を最小にする。ほかの正解がどこにあるかを見ていない。",
        en="Halfway between greatest and least makes the largest error smallest and does not see where the others are.",
    ),
    "constant-of-predictions": dict(
        right="np.mean(y)",
        wrong="np.mean(y_hat)",
        ja="予測の平均になっている。損失は正解からの隔たりなので、正解だけで決まる。",
        en="This is the mean of the predictions; the loss measures how far the answers are, and they alone decide.",
    ),
}
