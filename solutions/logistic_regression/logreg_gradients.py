"""ロジスティック回帰の勾配

2 値分類のロジスティック回帰で、コストの勾配を、m 個のサンプルをまとめて
求めよ。コスト J は、2 値交差エントロピー（自然対数）の m 個についての平均で
ある。

X の各列が 1 つのサンプル（n 個の特徴）で、Y はそのラベル（0 か 1）である。
予測する確率 A は、コードで求めてある。dZ は、サンプルごとの損失の、その
サンプルのロジットに関する微分で、m では割らない。dw と db は、重み w と
バイアス b に関する J の勾配である。ロジットの大きさに限りはなく、A が 1 に丸
められることもあるが、そのときも nan を出してはならない。dZ, dw, db の順に返
せ。

---
    X: (n, m)    Y, A, dZ: (1, m)    w, dw: (n, 1)    b, db: scalar

---
Logistic regression: the gradients

Compute the gradients of the cost of a logistic regression for two classes, on m
samples at once. The cost J is the mean of the binary cross-entropy (with the
natural logarithm) over the m samples.

Each column of X is a sample with n features, and Y holds its label, 0 or 1. The
code has the predicted probabilities A. dZ holds for each sample the derivative
of its own loss with respect to its logit, not divided by m; dw and db are the
gradients of J with respect to the weights w and the bias b. Logits may be of
any size, and an A may be rounded to 1; no nan may come of it. Return dZ, dw and
db in this order.
"""

import numpy as np


def logreg_gradients(X, Y, w, b):
    m = X.shape[1]  # blank
    A = 1 / (1 + np.exp(-(w.T @ X + b)))
    dZ = A - Y  # blank
    dw = X @ dZ.T / m  # blank
    db = np.sum(dZ) / m  # blank
    return dZ, dw, db


# ==== grading ====


def draw(rng, n, m):
    import numpy as np

    X = rng.normal(size=(n, m)) + rng.choice([-0.5, 0.5], size=(n, 1))
    w = rng.uniform(0.4, 1.2, size=(n, 1)) * (-1.0) ** rng.permutation(n)[:, None]
    # The mean of dZ must not come near 0: most labels are the same, and the bias is against them.
    most = int(rng.integers(2))
    Y = np.full((1, m), 1.0 * most)
    Y[0, rng.permutation(m)[: m // 3]] = 1 - most
    return dict(X=X, Y=Y, w=w, b=float((1 - 2 * most) * rng.uniform(0.5, 1)))


def cases(rng):
    import numpy as np

    # By hand: every probability is 1/2.
    order = rng.permutation(3)
    X = np.array([[1.0, 2.0, 6.0], [4.0, 0.0, 1.0]])[:, order]
    yield dict(X=X, Y=np.array([[1.0, 0.0, 0.0]])[:, order], w=np.zeros((2, 1)), b=0.0)
    n = int(rng.integers(3, 6))
    yield draw(rng, n, n + int(rng.integers(2, 6)))
    # Moved along w, one sample is as good as certain: its A is rounded to 1.
    case = draw(rng, n, n + int(rng.integers(2, 6)))
    X, w = case["X"], case["w"]
    X[:, :1] += w * (40 - w.T @ X[:, :1] - case["b"]) / np.sum(w**2)
    yield case
    m = int(rng.integers(3, 6))
    yield draw(rng, m + int(rng.integers(1, 4)), m)
    yield draw(rng, int(rng.integers(2, 5)), 1)


def oracle(X, Y, w, b):
    import tensorflow as tf

    w, b, shift = tf.Variable(w), tf.Variable(b, dtype=tf.float64), tf.zeros_like(Y)
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(shift)
        logits = tf.matmul(w, X, transpose_a=True) + b + shift
        losses = tf.nn.sigmoid_cross_entropy_with_logits(labels=Y, logits=logits)
        total, cost = tf.reduce_sum(losses), tf.reduce_mean(losses)
    return tape.gradient(total, shift), tape.gradient(cost, w), tape.gradient(cost, b)


BORDERS = {
    "a single sample": "X.shape[1] == 1",
    "more features than samples": "X.shape[0] > X.shape[1] > 1",
    "more samples than features": "X.shape[0] < X.shape[1]",
    "both labels": "np.any(Y == 0) and np.any(Y == 1)",
    "weights that are all 0": "not np.any(w)",
    "a probability that is rounded to 1": "np.any(1 / (1 + np.exp(-(w.T @ X + b))) == 1)",
    "wrong predictions": "np.any((w.T @ X + b > 0) != (Y == 1))",
}

STEM = dict(
    ja="ロジスティック回帰の逆伝播である。コスト J は交差エントロピーの m 個のサンプルに\n"
    "ついての平均、A は予測した確率、Y はラベル（0 か 1）、X の各列がサンプルである。\n"
    "dZ はサンプルごとの損失の微分、dw と db は J の勾配を表す。\n"
    "    X: (n, m)    Y: (1, m)    w: (n, 1)    b: スカラー",
    en="The backward pass of a logistic regression. The cost J is the mean cross-entropy of m\n"
    "samples, which are the columns of X; A holds the predicted probabilities, Y the labels.\n"
    "dZ is the derivative of each sample's own loss; dw and db are the gradients of J.\n"
    "    X: (n, m)    Y: (1, m)    w: (n, 1)    b: a scalar",
)

VARIANTS = {
    "from-the-labels": dict(right="X.shape[1]", same="Y.size"),
    "sign-outside": dict(right="A - Y", same="-(Y - A)"),
    "transposed-at-the-end": dict(right="X @ dZ.T / m", same="(dZ @ X.T).T / m"),
    "mean-of-products": dict(right="X @ dZ.T / m", same="np.mean(X * dZ, axis=1, keepdims=True)"),
    "mean": dict(right="np.sum(dZ) / m", same="np.mean(dZ)"),
}

MISTAKES = {
    "rows-counted": dict(
        right="X.shape[1]",
        wrong="len(X)",
        ja="len(X) は行数、つまり特徴の数である。ここではサンプルが列に並んでいる。",
        en="len(X) counts rows, that is features; here the samples are the columns.",
    ),
    "elements-counted": dict(
        right="X.shape[1]",
        wrong="X.size",
        ja="X の要素の総数になっている。平均するのはサンプルについてである。",
        en="This counts all elements of X; the mean is over samples.",
    ),
    "reversed": dict(
        right="A - Y",
        wrong="Y - A",
        ja="符号が逆で、勾配を引くとコストが増える。予測が大きすぎるときに正になるのが損失の微分である。",
        en="The sign is reversed, and descending would raise the cost: where a prediction is too large, the loss grows with it.",
    ),
    "sigmoid-derivative-too": dict(
        right="A - Y",
        wrong="(A - Y) * A * (1 - A)",
        ja="これは二乗誤差のときの式。交差エントロピーでは、シグモイドの微分が打ち消される。",
        en="This belongs to the squared error; with the cross-entropy the sigmoid's derivative cancels.",
    ),
    "with-respect-to-probabilities": dict(
        right="A - Y",
        wrong="-Y / A + (1 - Y) / (1 - A)",
        ja="確率 A に関する微分で止まっている。ロジットまでは、もう 1 段の連鎖律が要る。",
        en="This stops at the derivative with respect to A; the chain rule has one more step to the logit.",
    ),
    "chain-rule-in-full": dict(
        right="A - Y",
        wrong="(-Y / A + (1 - Y) / (1 - A)) * A * (1 - A)",
        exam=False,
        ja="式としては正しいが、A が 1 に丸められると 0 で割ることになり、nan になる。約分してから計算する。",
        en="Right on paper, but where A is rounded to 1 this divides by 0 and gives nan; what cancels has to be cancelled first.",
    ),
    "rounded": dict(
        right="A - Y",
        wrong="1.0 * (A > 0.5) - Y",
        ja="判定に丸めるとパーセプトロンの規則になり、正しく判定されたサンプルが勾配に効かなくなる。",
        en="Rounded to decisions it is the perceptron's rule; samples on the right side no longer count.",
    ),
    "divided-at-once": dict(
        right="A - Y",
        wrong="(A - Y) / m",
        ja="ここで m で割ると、dw と db では 2 回割ることになる。",
        en="Divided by m here, dw and db are divided twice.",
    ),
    "weights-not-averaged": dict(
        right="X @ dZ.T / m",
        wrong="X @ dZ.T",
        ja="コストは平均なのに、勾配が和のままである。サンプルが多いほど 1 歩が大きくなる。",
        en="The cost is a mean, but this is a sum; the more samples, the longer a step.",
    ),
    "row-of-gradients": dict(
        right="X @ dZ.T / m",
        wrong="dZ @ X.T / m",
        ja="値は合っているが、横に並ぶ。w から引くと、n × n に広がってしまう。",
        en="The numbers are right but lie in a row; subtracted from w they spread out to n × n.",
    ),
    "not-transposed": dict(
        right="X @ dZ.T / m",
        wrong="X @ dZ / m",
        ja="X は n × m、dZ は 1 × m で、内側の次元が合わない。足し合わせるのはサンプルの軸である。",
        en="X is n × m and dZ 1 × m: the inner dimensions differ. What is summed over is the axis of samples.",
    ),
    "samples-not-summed": dict(
        right="X @ dZ.T / m",
        wrong="X * dZ / m",
        ja="要素ごとの積では、サンプルについて足されない。",
        en="An elementwise product is not summed over the samples.",
    ),
    "summed-over-features": dict(
        right="X @ dZ.T / m",
        wrong="np.sum(X * dZ, axis=0, keepdims=True) / m",
        ja="特徴について足している。重みごとの勾配には、サンプルについての和が要る。",
        en="This sums over the features; the gradient of a weight is a sum over samples.",
    ),
    "bias-not-averaged": dict(
        right="np.sum(dZ) / m",
        wrong="np.sum(dZ)",
        ja="バイアスに関する勾配も、重みと同じくサンプルについて平均する。",
        en="The gradient of the bias is a mean over the samples, as that of the weights is.",
    ),
    "a-bias-for-each-sample": dict(
        right="np.sum(dZ) / m",
        wrong="dZ / m",
        ja="バイアスは 1 つで、どのサンプルにも使われる。その勾配には全サンプルの分が集まる。",
        en="There is one bias, used for every sample; its gradient collects them all.",
    ),
    "along-the-columns": dict(
        right="np.sum(dZ) / m",
        wrong="np.sum(dZ, axis=0) / m",
        ja="軸 0 の長さは 1 なので何も足されず、m 個の値が残る。",
        en="Axis 0 has length 1: nothing is summed, and m values are left.",
    ),
    "gradients-of-the-weights-summed": dict(
        right="np.sum(dZ) / m",
        wrong="np.sum(dw)",
        ja="重みに関する勾配には特徴の値が掛かっている。バイアスは、値がいつも 1 の特徴の重みにあたる。",
        en="The gradients of weights contain the features; the bias is the weight of a feature that is always 1.",
    ),
}
