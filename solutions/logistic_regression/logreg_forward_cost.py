"""ロジスティック回帰の順伝播とコスト

2 値分類のロジスティック回帰で、m 個のサンプルをまとめて計算せよ。Z は各サン
プルのロジット、A はラベルが 1 である確率の予測、losses はサンプルごとの損失、
J はその m 個についての平均（コスト）である。A と J をこの順に返せ。

X の各列が 1 つのサンプル（n 個の特徴）で、Y はそのラベル（0 か 1）である。
w は特徴ごとの重み、b はバイアスを表す。損失には 2 値交差エントロピーを使い、
対数は自然対数とする。

どのロジットも −36 以上 12 以下なので、確率は 0 にも 1 にもならない。log に渡す
値に微小な数を足したり、その範囲を制限（クリップ）したりしてはならない。

---
    X: (n, m)    Y: (1, m)    w: (n, 1)    b: scalar
    Z, A, losses: (1, m)      J: scalar

---
Logistic regression: forward pass and cost

Compute a logistic regression for two classes on m samples at once: Z holds the
logit of each sample, A the predicted probability that its label is 1, `losses`
the loss of each sample, and J, the cost, is their mean over the m samples.
Return A and J in this order.

Each column of X is a sample with n features, and Y holds its label, 0 or 1; w
has one weight for each feature, and b is the bias. The loss is the binary
cross-entropy with the natural logarithm.

Every logit lies between −36 and 12, so that no probability is 0 or 1. Add no
small number to what goes into a logarithm, and do not clip it.
"""

import numpy as np


def logreg_forward_cost(X, Y, w, b):
    Z = w.T @ X + b  # blank
    A = 1 / (1 + np.exp(-Z))  # blank
    losses = -Y * np.log(A) - (1 - Y) * np.log(1 - A)  # blank
    J = np.mean(losses)  # blank
    return A, J


# ==== grading ====


def draw(rng, n, m, lowest, highest):
    """Samples with both labels; those of the lowest and the highest logit are predicted wrongly."""
    import numpy as np

    X, w = rng.normal(size=(n, m)), rng.uniform(0.4, 1.2, size=(n, 1))
    w *= (-1.0) ** np.arange(n)[:, None]
    b = float(rng.choice([-1, 1]) * rng.uniform(0.5, 1))
    # Moved along w, each sample gets a logit of its own.
    logits = rng.permutation(np.linspace(lowest, highest, m)) if m > 1 else np.array([highest])
    X += w @ (logits - w.T @ X - b) / np.sum(w**2)
    Y = 1.0 * (logits > 0)
    Y[np.argmax(logits)] = 0
    Y[np.argmin(logits)] = m > 1
    return dict(X=X, Y=Y[None], w=w, b=b)


def cases(rng):
    import numpy as np

    # By hand: the logits are 1, -1 and 0.
    order = rng.permutation(3)
    X = np.array([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])[:, order]
    Y = np.array([[1.0, 0.0, 0.0]])[:, order]
    yield dict(X=X, Y=Y, w=np.array([[2.0], [1.0]]), b=-1.0)
    n = int(rng.integers(3, 6))
    yield draw(rng, n, n + int(rng.integers(2, 6)), -2.7, 3.0)
    yield draw(rng, int(rng.integers(4, 7)), 2, -10.4, 11.5)
    yield draw(rng, int(rng.integers(2, 5)), 1, 0.0, 6.0)
    # Beyond 10⁻¹⁵: 1 − A would have no digits left, but A itself has them all.
    yield draw(rng, int(rng.integers(4, 7)), 3, -35.9, 5.0)


def oracle(X, Y, w, b):
    import keras
    import numpy as np

    layer = keras.layers.Dense(1)
    layer.build((None, len(X)))
    layer.set_weights([w, np.array([b])])
    logits = layer(X.T)
    cost = keras.losses.BinaryCrossentropy(from_logits=True)(Y.T, logits)
    return keras.ops.transpose(keras.ops.sigmoid(logits)), cost


BORDERS = {
    "a single sample": "X.shape[1] == 1",
    "more features than samples": "X.shape[0] > X.shape[1] > 1",
    "more samples than features": "X.shape[0] < X.shape[1]",
    "both labels": "np.any(Y == 0) and np.any(Y == 1)",
    "a probability of 1/2": "np.any(w.T @ X + b == 0)",
    "a label of 1 that is held to be as good as impossible": "np.any((w.T @ X + b < -35) & (Y == 1))",
    "a wrong prediction that is nearly certain": "np.any((w.T @ X + b > 11) & (Y == 0))",
}

STEM = dict(
    ja="ロジスティック回帰で、m 個のサンプルをまとめて計算する。A はラベルが 1 である確率、\n"
    "J は損失（自然対数による）の平均である。X の各列がサンプル、Y はラベル（0 か 1）である。\n"
    "    X: (n, m)    Y: (1, m)    w: (n, 1)    b: スカラー",
    en="This computes a logistic regression on m samples at once: A, the probability that a\n"
    "label is 1, and J, the mean loss, with natural logarithms. The columns of X are the samples, Y their labels.\n"
    "    X: (n, m)    Y: (1, m)    w: (n, 1)    b: a scalar",
)

VARIANTS = {
    "transposed-twice": dict(right="w.T @ X + b", same="(X.T @ w).T + b"),
    "weighted-sum": dict(right="w.T @ X + b", same="np.sum(w * X, axis=0, keepdims=True) + b"),
    "exp-above": dict(right="1 / (1 + np.exp(-Z))", same="np.exp(Z) / (1 + np.exp(Z))"),
    "probability-of-the-label": dict(
        right="-Y * np.log(A) - (1 - Y) * np.log(1 - A)",
        same="-np.log(np.where(Y == 1, A, 1 - A))",
    ),
    "from-logits": dict(
        right="-Y * np.log(A) - (1 - Y) * np.log(1 - A)", same="np.logaddexp(0, Z) - Y * Z"
    ),
    "divided": dict(right="np.mean(losses)", same="np.sum(losses) / Y.shape[1]"),
}

MISTAKES = {
    "no-bias": dict(
        right="w.T @ X + b",
        wrong="w.T @ X",
        ja="バイアスがないと、特徴がすべて 0 のサンプルの確率が 1/2 に決まってしまう。",
        en="Without the bias a sample whose features are all 0 has probability 1/2, whatever was learnt.",
    ),
    "bias-times-weights": dict(
        right="w.T @ X + b",
        wrong="w.T @ (X + b)",
        ja="バイアスは重みつきの和に 1 回だけ足す。特徴に足すと、重みの和が掛かってしまう。",
        en="The bias is added once, to the weighted sum; added to the features it gets multiplied by the weights.",
    ),
    "features-not-summed": dict(
        right="w.T @ X + b",
        wrong="w * X + b",
        ja="要素ごとの積では特徴について足されず、サンプルごとに n 個の値が残る。",
        en="An elementwise product is not summed over the features; n values are left for each sample.",
    ),
    "not-transposed": dict(
        right="w.T @ X + b",
        wrong="w @ X + b",
        ja="w は n × 1 なので、そのままでは X の n 行と内側の次元が合わない。",
        en="w is n × 1: as it stands, its inner dimension does not fit the n rows of X.",
    ),
    "samples-as-rows": dict(
        right="w.T @ X + b",
        wrong="X.T @ w + b",
        ja="m × 1 の縦になる。1 × m の Y と組み合わせると、m × m に広がってしまう。",
        en="This lies in a column, m × 1; together with Y, which is 1 × m, it spreads out to m × m.",
    ),
    "sign-of-the-logit": dict(
        right="np.exp(-Z)",
        wrong="np.exp(Z)",
        ja="符号が逆で、ラベルが 0 である確率になる。ロジットが大きいほど、1 の確率は大きい。",
        en="The sign is reversed, which gives the probability of label 0; a larger logit makes 1 more likely.",
    ),
    "tanh-for-sigmoid": dict(
        right="1 / (1 + np.exp(-Z))",
        wrong="np.tanh(Z)",
        ja="tanh の値は −1 から 1 で、確率にならない。",
        en="The values of tanh lie between −1 and 1; they are no probabilities.",
    ),
    "rounded": dict(
        right="1 / (1 + np.exp(-Z))",
        wrong="1.0 * (Z >= 0)",
        ja="判定であって確率ではない。外れたサンプルの損失が無限大になる。",
        en="These are decisions, not probabilities; where one is wrong, the loss is infinite.",
    ),
    "only-label-one": dict(
        right=" - (1 - Y) * np.log(1 - A)",
        wrong="",
        ja="ラベルが 0 のサンプルの損失がいつも 0 になり、すべてを 1 と予測すれば済んでしまう。",
        en="Samples with label 0 have no loss at all; predicting 1 for everything would be best.",
    ),
    "labels-exchanged": dict(
        right="-Y * np.log(A) - (1 - Y) * np.log(1 - A)",
        wrong="-(1 - Y) * np.log(A) - Y * np.log(1 - A)",
        ja="正しく予測するほど損失が大きくなる。ラベルが 1 のとき、1 の確率に対応する項が残る。",
        en="The better the prediction, the larger this is: where the label is 1, the probability of 1 must count.",
    ),
    "likelihood": dict(
        right="-Y * np.log(A) - (1 - Y) * np.log(1 - A)",
        wrong="Y * np.log(A) + (1 - Y) * np.log(1 - A)",
        ja="これは対数尤度で、大きいほどよい。損失は小さいほどよい値である。",
        en="This is the log-likelihood, the greater the better; of a loss less is better.",
    ),
    "one-sign-only": dict(
        right="-Y * np.log(A) - (1 - Y) * np.log(1 - A)",
        wrong="-Y * np.log(A) + (1 - Y) * np.log(1 - A)",
        ja="マイナスは両方の項に掛かる。ラベルが 0 のサンプルの損失が負になっている。",
        en="The minus belongs to both terms; here the loss of samples with label 0 is negative.",
    ),
    "logarithm-to-base-two": dict(
        right="-Y * np.log(A) - (1 - Y) * np.log(1 - A)",
        wrong="-Y * np.log2(A) - (1 - Y) * np.log2(1 - A)",
        ja="底が 2 なので、値がビット単位になり、1.44 倍になる。",
        en="To base 2 the values are in bits, 1.44 times as large.",
    ),
    "logarithm-to-base-ten": dict(
        right="-Y * np.log(A) - (1 - Y) * np.log(1 - A)",
        wrong="-Y * np.log10(A) - (1 - Y) * np.log10(1 - A)",
        ja="底が 10 の常用対数になっている。",
        en="This is the common logarithm, to base 10.",
    ),
    "epsilon-added": dict(
        right="-Y * np.log(A) - (1 - Y) * np.log(1 - A)",
        wrong="-Y * np.log(A + 1e-7) - (1 - Y) * np.log(1 - A + 1e-7)",
        ja="微小な数でも、外れた予測の確率が小さいときには損失を目に見えて減らす。",
        en="Where a wrong prediction is nearly certain, even a small number visibly lessens the loss.",
    ),
    "clipped": dict(
        right="-Y * np.log(A) - (1 - Y) * np.log(1 - A)",
        wrong="-Y * np.log(np.clip(A, 1e-7, 1)) - (1 - Y) * np.log(np.clip(1 - A, 1e-7, 1))",
        exam=False,
        ja="確率をクリップすると、大きく外れた予測の損失が頭打ちになる。",
        en="With clipped probabilities the loss of predictions that are far off grows no further.",
    ),
    "squared-error": dict(
        right="-Y * np.log(A) - (1 - Y) * np.log(1 - A)",
        wrong="(A - Y) ** 2 / 2",
        ja="これは二乗誤差。シグモイドと組み合わせると、コストが重みについて凸でなくなる。",
        en="This is the squared error; together with the sigmoid, the cost is not convex in the weights.",
    ),
    "summed": dict(
        right="np.mean(losses)",
        wrong="np.sum(losses)",
        ja="和のままでは、サンプルが多いほどコストが大きくなる。",
        en="As a sum, the cost grows with the number of samples.",
    ),
    "by-the-features": dict(
        right="np.mean(losses)",
        wrong="np.sum(losses) / len(X)",
        ja="len(X) は X の行数、つまり特徴の数である。サンプルは列に並んでいる。",
        en="len(X) counts rows, that is features; the samples are the columns.",
    ),
    "halved": dict(
        right="np.mean(losses)",
        wrong="np.sum(losses) / (2 * Y.shape[1])",
        ja="1/2 は二乗誤差の微分で 2 を消すための係数で、交差エントロピーには付かない。",
        en="The 1/2 belongs to the squared error, where it cancels a 2; the cross-entropy has none.",
    ),
    "along-the-columns": dict(
        right="np.mean(losses)",
        wrong="np.mean(losses, axis=0)",
        ja="軸 0 の長さは 1 なので、平均しても何も変わらない。サンプルは軸 1 に並ぶ。",
        en="Axis 0 has length 1, so nothing is averaged; the samples lie along axis 1.",
    ),
}
