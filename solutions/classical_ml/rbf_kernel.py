"""RBF カーネルの SVM による予測

学習を終えた RBF カーネルの SVM で、queries の各行のラベルを予測せよ。訓練データ
x のラベルは t（−1 か 1）、係数は alpha（0 以上）、バイアスは b である。

    squares    queries の行と x の行の距離の 2 乗。行に queries、列に x が並ぶ
    kernel     同じ並びの、RBF カーネルの値。gamma は距離の 2 乗にかかる係数
               で、同じ 2 点の値は 1 とする
    scores     識別関数の値。訓練データごとの、係数とラベルとカーネルの値の積
               の和に、b を加える
    labels     scores が 0 以上なら 1、負なら −1（整数）

どの点からも遠い質問点では、カーネルの値がすべて 0 になることもある。kernel,
scores, labels の順に返せ。

---
    x: (samples, features)    queries: (queries, features)
    t, alpha: (samples,)      gamma, b: scalar
    squares, kernel: (queries, samples)    scores, labels: (queries,)

---
Predicting with an SVM and the RBF kernel

Predict the labels of the rows of `queries` with an SVM that was trained with
the RBF kernel. Its training data x have the labels t (−1 or 1) and the
coefficients alpha (0 or more); its bias is b.

    squares    the squared distances: a row for each query, a column for each
               row of x
    kernel     the values of the RBF kernel in the same places. `gamma` is the
               factor of the squared distance, and two equal points give 1
    scores     the values of the decision function: the sum over the training
               data of coefficient times label times kernel, and b added
    labels     1 where the score is 0 or more, else −1 (integers)

A query may be so far from everything that all its values of the kernel are 0.
Return kernel, scores and labels, in this order.
"""

import numpy as np


def rbf_predict(x, t, alpha, b, queries, gamma):
    squares = np.sum((queries[:, np.newaxis] - x) ** 2, axis=-1)  # blank
    kernel = np.exp(-gamma * squares)  # blank
    scores = kernel @ (alpha * t) + b  # blank
    labels = np.where(scores >= 0, 1, -1)  # blank
    return kernel, scores, labels


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(samples, queries, features, gamma):
        t = rng.permutation(np.resize([1, -1, -1], samples))
        x = rng.normal(size=(samples, features)) + 0.8 * t[:, None]
        alpha = rng.uniform(0.5, 2, samples) * (rng.permutation(samples) > 0)
        return dict(
            x=x,
            t=t,
            alpha=alpha,
            b=float(rng.uniform(0.1, 0.4)),
            queries=rng.normal(size=(queries, features)) + 0.5,
            gamma=gamma,
        )

    # By hand: one query is a training sample, the other is halfway between two.
    place = float(rng.integers(-2, 3))
    yield dict(
        x=np.array([[place], [place + 2.0]]),
        t=np.array([1, -1]),
        alpha=np.array([1.0, 0.5]),
        b=0.25,
        queries=np.array([[place], [place + 1.0], [place + 4.0]]),
        gamma=0.5,
    )
    features = int(rng.integers(2, 4))
    samples, queries = (int(size) for size in rng.choice(range(5, 9), 2, replace=False))
    case = draw(samples, queries, features, float(rng.uniform(0.1, 0.3)))
    case["queries"][1] = case["x"][2]
    yield case
    # Nothing is near: with no bias, the score is exactly 0.
    case = draw(queries + 1, samples + 2, features + 1, float(rng.uniform(1.5, 3)))
    case["queries"][0] += 60
    case["b"] = 0.0
    yield case
    # Small factors, as those of features that were not standardised.
    case = draw(samples, samples + 1, features, float(rng.uniform(0.001, 0.003)))
    case["x"], case["queries"] = 15 * case["x"], 15 * case["queries"]
    case["b"] = -0.3
    yield case
    one = draw(1, int(rng.integers(3, 6)), 2, 0.75)
    one["alpha"][:] = 1.5
    yield one


BORDERS = {
    "a query that is a training sample": "len(x) > 2 and np.any(np.all(queries[:, None] == x, axis=2))",
    "a query so far away that its kernel is 0": "b == 0 and np.any(np.exp(-gamma * np.sum((queries[:, None] - x) ** 2, axis=2)).max(axis=1) == 0)",
    "a sample that is no support vector": "np.any(alpha == 0)",
    "a factor above 1": "gamma > 1",
    "a factor far below 1": "gamma < 0.01",
    "one training sample": "len(x) == 1",
    "a negative bias": "b < 0",
}


def oracle(x, t, alpha, b, queries, gamma):
    import tensorflow as tf

    def between(query):
        return tf.exp(-gamma * tf.norm(x - query, axis=1) ** 2)

    kernel = tf.stack([between(query) for query in queries])
    scores = tf.linalg.matvec(kernel, alpha * tf.cast(t, tf.float64)) + b
    return kernel, scores, tf.where(scores < 0, -1, 1)


STEM = dict(
    ja="RBF カーネルの SVM で、queries の各行のラベル labels（−1 か 1）を予測する関数である。訓練データ x\n"
    "のラベルが t、係数が alpha、バイアスが b である。kernel の行は質問点、列は訓練データに対応する。",
    en="With an SVM and the RBF kernel the function predicts the labels (−1 or 1) of the rows of\n"
    "`queries`. The training data x have the labels t and the coefficients alpha, and b is the\n"
    "bias. The rows of `kernel` belong to queries, its columns to training data.",
)

VARIANTS = {
    "expanded": dict(
        right="np.sum((queries[:, np.newaxis] - x) ** 2, axis=-1)",
        same="np.sum(queries**2, 1)[:, None] - 2 * queries @ x.T + np.sum(x**2, 1)",
    ),
    "norm": dict(
        right="np.sum((queries[:, np.newaxis] - x) ** 2, axis=-1)",
        same="np.linalg.norm(queries[:, None] - x, axis=-1) ** 2",
    ),
    "divided": dict(right="np.exp(-gamma * squares)", same="1 / np.exp(gamma * squares)"),
    "power": dict(right="np.exp(-gamma * squares)", same="np.exp(-gamma) ** squares"),
    "sum": dict(right="kernel @ (alpha * t) + b", same="np.sum(kernel * alpha * t, axis=1) + b"),
    "twice-less-one": dict(right="np.where(scores >= 0, 1, -1)", same="2 * (scores >= 0) - 1"),
}

MISTAKES = {
    "axes-exchanged": dict(
        right="queries[:, np.newaxis] - x",
        wrong="x[:, np.newaxis] - queries",
        ja="行に訓練データが並んでいる。行は質問点である。",
        en="Here the rows are training data; they should be queries.",
    ),
    "row-by-row": dict(
        right="queries[:, np.newaxis] - x",
        wrong="queries - x",
        ja="同じ番号の行どうしを引いている。すべての組の差が要り、そのために軸を 1 つ加える。",
        en="This subtracts rows of equal number; all pairs are wanted, for which an axis is added.",
    ),
    "distance": dict(
        right="np.sum((queries[:, np.newaxis] - x) ** 2, axis=-1)",
        wrong="np.linalg.norm(queries[:, np.newaxis] - x, axis=-1)",
        ja="距離を 2 乗していない。",
        en="The distance is not squared.",
    ),
    "manhattan": dict(
        right="np.sum((queries[:, np.newaxis] - x) ** 2, axis=-1)",
        wrong="np.sum(np.abs(queries[:, np.newaxis] - x), axis=-1)",
        ja="差の絶対値の和（L1）で測っている。これはラプラシアンカーネルの距離である。",
        en="This adds absolute differences (L1), which is the distance of the Laplacian kernel.",
    ),
    "summed-first": dict(
        right="np.sum((queries[:, np.newaxis] - x) ** 2, axis=-1)",
        wrong="np.sum(queries[:, np.newaxis] - x, axis=-1) ** 2",
        ja="和をとってから 2 乗している。符号の違う差が打ち消し合う。",
        en="Squared after the sum: differences of opposite signs cancel.",
    ),
    "mean": dict(
        right="np.sum((queries[:, np.newaxis] - x) ** 2, axis=-1)",
        wrong="np.mean((queries[:, np.newaxis] - x) ** 2, axis=-1)",
        ja="特徴について平均している。距離の 2 乗は和である。",
        en="This is the mean over the features; a squared distance is their sum.",
    ),
    "inner-products": dict(
        right="np.sum((queries[:, np.newaxis] - x) ** 2, axis=-1)",
        wrong="queries @ x.T",
        ja="これは内積で、線形カーネルの値である。",
        en="These are inner products, the values of the linear kernel.",
    ),
    "positive": dict(
        right="np.exp(-gamma * squares)",
        wrong="np.exp(gamma * squares)",
        ja="符号が逆で、遠い点ほど値が大きくなる。",
        en="With this sign, the values grow with the distance.",
    ),
    "divided-by-gamma": dict(
        right="np.exp(-gamma * squares)",
        wrong="np.exp(-squares / gamma)",
        ja="gamma は係数である。割ると、大きいほど遠くまで届くことになり、役割が逆になる。",
        en="`gamma` is a factor; dividing by it turns its role round: the larger, the further the kernel reaches.",
    ),
    "as-a-deviation": dict(
        right="np.exp(-gamma * squares)",
        wrong="np.exp(-squares / (2 * gamma**2))",
        ja="gamma を標準偏差のように使っている。係数は、標準偏差の 2 乗の 2 倍の逆数に当たる。",
        en="This uses `gamma` like a standard deviation; the factor is the inverse of twice that one's square.",
    ),
    "halved": dict(
        right="np.exp(-gamma * squares)",
        wrong="np.exp(-gamma * squares / 2)",
        ja="正規分布の密度にある 1/2 が残っている。",
        en="The half is left over from the Gaussian density.",
    ),
    "density": dict(
        right="np.exp(-gamma * squares)",
        wrong="np.sqrt(gamma / np.pi) * np.exp(-gamma * squares)",
        ja="積分が 1 になるように正規化している。カーネルでは、同じ 2 点の値が 1 である。",
        en="This is normalised to integrate to 1; a kernel gives 1 for two equal points.",
    ),
    "no-exponential": dict(
        right="np.exp(-gamma * squares)",
        wrong="-gamma * squares",
        ja="指数関数が抜けている。このままでは、遠い点の影響が限りなく大きくなる。",
        en="The exponential is missing; far points have an influence without bound.",
    ),
    "labels-forgotten": dict(
        right="kernel @ (alpha * t) + b",
        wrong="kernel @ alpha + b",
        ja="ラベルの符号がないので、負例も値を増やしている。",
        en="Without the sign of their labels, negative samples raise the score, too.",
    ),
    "coefficients-forgotten": dict(
        right="kernel @ (alpha * t) + b",
        wrong="kernel @ t + b",
        ja="係数がない。係数が 0 の訓練データは、予測に関わらない。",
        en="The coefficients are missing; training data whose coefficient is 0 have no part in a prediction.",
    ),
    "bias-forgotten": dict(
        right="kernel @ (alpha * t) + b",
        wrong="kernel @ (alpha * t)",
        ja="バイアスを加えていない。",
        en="The bias is not added.",
    ),
    "bias-subtracted": dict(
        right="kernel @ (alpha * t) + b",
        wrong="kernel @ (alpha * t) - b",
        ja="バイアスを引いている。",
        en="The bias is subtracted.",
    ),
    "bias-for-each": dict(
        right="kernel @ (alpha * t) + b",
        wrong="kernel @ (alpha * t + b)",
        ja="バイアスを訓練データごとに加え、カーネルの値まで掛けている。加えるのは最後に 1 度だけである。",
        en="The bias is added for each training sample, and multiplied by the kernel; it comes once, at the end.",
    ),
    "mean-of-neighbours": dict(
        right="kernel @ (alpha * t) + b",
        wrong="kernel @ (alpha * t) / np.sum(kernel, axis=1) + b",
        ja="カーネルの和で割ると、重みつきの平均になる。SVM は和のまま使う。",
        en="Divided by the sum of the kernel this is a weighted mean; an SVM uses the sum as it is.",
    ),
    "over-the-queries": dict(
        right="kernel @ (alpha * t) + b",
        wrong="np.sum(kernel * (alpha * t), axis=0) + b",
        ja="質問点について和をとっている。和をとるのは訓練データの軸である。",
        en="This sums over queries; the sum goes over training data.",
    ),
    "zero-of-zero": dict(
        right="np.where(scores >= 0, 1, -1)",
        wrong="np.sign(scores).astype(int)",
        ja="値がちょうど 0 の質問点に、0 というラベルを付けている。",
        en="A query whose score is exactly 0 gets the label 0 here.",
    ),
    "zero-is-negative": dict(
        right="scores >= 0",
        wrong="scores > 0",
        ja="値がちょうど 0 の質問点が、負の側に入っている。",
        en="A query whose score is exactly 0 goes to the negative side here.",
    ),
    "labels-of-zero": dict(
        right="np.where(scores >= 0, 1, -1)",
        wrong="np.where(scores >= 0, 1, 0)",
        ja="負のラベルは 0 ではなく −1 である。",
        en="The negative label is −1, not 0.",
    ),
    "outside-the-margin": dict(
        right="scores >= 0",
        wrong="scores >= 1",
        ja="1 はマージンの端での値。境界では 0 である。",
        en="1 is the value at the end of the margin; at the border it is 0.",
    ),
}
