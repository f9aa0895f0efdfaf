"""L1 損失と L2 損失

m 個のデータの予測 y_hat と正解 y から、L1 損失 l1 と L2 損失 l2 を NumPy だけで
求めよ。

どちらも m で割らず、½ も付けず、√ もとらない。l1, l2 の順に返すこと。数で
示したのは、m = 5 のときの例である。

---
    y_hat, y: (m,)    l1, l2: scalar

    l1 = Σ_i |y_i − ŷ_i|    l2 = Σ_i (y_i − ŷ_i)²

    y_hat = [0.9, 0.2, 0.1, 0.4, 0.9]    y = [1, 0, 0, 1, 1]
    l1 = 1.1    l2 = 0.43

---
L1 and L2 loss

From the predictions y_hat and the right answers y of m samples, compute the
losses l1 and l2 with NumPy alone.

Neither is divided by m, neither has a ½ or a root. Return l1 and l2 in this
order. The numbers shown are an example with m = 5.
"""

import numpy as np


def l1_l2_loss(y_hat, y):
    l1 = np.sum(np.abs(y - y_hat))  # blank
    l2 = np.sum((y - y_hat) ** 2)  # blank
    return l1, l2


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(y_hat=np.array([0.9, 0.2, 0.1, 0.4, 0.9]), y=np.array([1.0, 0.0, 0.0, 1.0, 1.0]))
    for m in (4, 9):
        y = (np.arange(m) % 3 == 0) * 1.0
        yield dict(y_hat=rng.uniform(0.05, 0.95, size=m), y=rng.permutation(y))


def oracle(y_hat, y):
    import tensorflow as tf

    return tf.reduce_sum(tf.abs(y - y_hat)), tf.reduce_sum(tf.math.squared_difference(y, y_hat))


VARIANTS = {
    "dot": dict(right="np.sum((y - y_hat) ** 2)", same="np.dot(y - y_hat, y - y_hat)"),
    "norm": dict(right="np.sum(np.abs(y - y_hat))", same="np.linalg.norm(y - y_hat, 1)"),
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
}
