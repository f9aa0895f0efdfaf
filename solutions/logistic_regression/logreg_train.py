"""ロジスティック回帰の学習と判定

重み w とバイアス b から始めて、全サンプルを使う勾配降下法の更新を steps 回繰
り返し、ロジスティック回帰を学習せよ。

X の各列が 1 つのサンプル（n 個の特徴）で、Y はそのラベル（0 か 1）である。
コストは 2 値交差エントロピー（自然対数）の、m 個のサンプルについての平均で、
学習率は rate とする。steps は 1 以上で、コストがほとんど減らなくなっても、必ず
steps 回更新する。costs には、更新それぞれの直前のコストを順に入れる。コードの
関数 sigmoid と cost を使ってよい。w と b は同時に更新する。つまり、どちらの勾配
も、その回の更新前の w と b で求める。

predicted は、学習後の重みによる X の判定で、ラベルが 1 である確率が 1/2 以上の
とき 1、そうでなければ 0 とする。

学習後の w と b、それに costs, predicted を、w, b, costs, predicted の順に返せ。

---
    X: (n, m)    Y, predicted: (1, m)    w: (n, 1)    b, rate: scalar
    costs: (steps,)

---
Logistic regression: training and decisions

From the weights w and the bias b, train a logistic regression by `steps` steps
of gradient descent that use all samples.

Each column of X is a sample with n features, and Y holds its label, 0 or 1. The
cost is the mean of the binary cross-entropy (with the natural logarithm) over
the m samples; the learning rate is `rate`. There is at least one step, and all
of them are made, even if the cost hardly falls any more. Put into `costs` the
cost just before each of the updates, in their order. The functions `sigmoid`
and `cost` of the code may be used. w and b are updated at the same time: both
gradients are taken at the w and b from before that update.

`predicted` holds what the trained weights decide about X: 1 where the
probability of label 1 is at least 1/2, else 0.

Return the trained w and b, costs and predicted, in this order.
"""

import numpy as np


def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))


def cost(A, Y):
    return np.mean(-Y * np.log(A) - (1 - Y) * np.log(1 - A))


def logreg_train(X, Y, w, b, rate, steps):
    costs = np.zeros(steps)
    for step in range(steps):
        A = sigmoid(w.T @ X + b)  # blank
        costs[step] = cost(A, Y)
        w = w - rate * X @ (A - Y).T / Y.size  # blank
        b = b - rate * np.mean(A - Y)  # blank
    predicted = sigmoid(w.T @ X + b) >= 1 / 2  # blank
    return w, b, costs, predicted.astype(int)


# ==== grading ====


def draw(rng, n, m, steps):
    """Two overlapping classes of different sizes; the start is wrong about most of the samples."""
    direction = rng.uniform(0.5, 1, size=(n, 1)) * (-1.0) ** rng.permutation(n)[:, None]
    Y = (rng.permutation(m) < max(2, m // 3)).astype(float)[None]
    X = rng.normal(size=(n, m)) + direction * (1.5 * Y - 0.4)
    w = -direction * rng.uniform(0.5, 1, size=(n, 1))
    return dict(X=X, Y=Y, w=w, b=float(rng.uniform(0.6, 1.2)), rate=0.75, steps=steps)


def cases(rng):
    import numpy as np

    # By hand: every A is 1/2, b stays 0, and the samples at the origin stay at exactly 1/2.
    order = rng.permutation(4)
    X = np.array([[1.0, -1.0, 0.0, 0.0], [2.0, -2.0, 0.0, 0.0]])[:, order]
    Y = np.array([[1.0, 0.0, 1.0, 0.0]])[:, order]
    yield dict(X=X, Y=Y, w=np.zeros((2, 1)), b=0.0, rate=0.5, steps=1)
    n = int(rng.integers(2, 4))
    yield draw(rng, n, n + int(rng.integers(16, 21)), int(rng.integers(12, 16)))
    # A small rate hardly moves logits that lie close together on both sides of 0 and of the bias.
    m = int(rng.integers(9, 12))
    case = draw(rng, m + int(rng.integers(1, 4)), m, int(rng.integers(3, 6)))
    X, w, b = case["X"], case["w"], case["b"]
    logits = rng.permutation(np.linspace(-1.6, 1.5, m))
    yield {**case, "X": X + w @ (logits - w.T @ X - b) / np.sum(w**2), "rate": 1 / 64}
    # The cost hardly falls.
    yield {**draw(rng, 2, int(rng.integers(6, 9)), int(rng.integers(3, 6))), "rate": 2.0**-30}


def oracle(X, Y, w, b, rate, steps):
    import keras
    import numpy as np

    model = keras.Sequential([keras.Input((len(X),)), keras.layers.Dense(1, "sigmoid")])
    model.set_weights([w, np.array([b])])
    model.compile(optimizer=keras.optimizers.SGD(rate), loss="binary_crossentropy")
    history = model.fit(X.T, Y.T, batch_size=Y.size, epochs=steps, shuffle=False, verbose=0)
    kernel, bias = model.get_weights()
    decided = (keras.ops.convert_to_numpy(model(X.T)) >= 0.5).astype(int).T
    return kernel, float(bias[0]), np.array(history.history["loss"]), decided


BORDERS = {
    "a single step": "steps == 1",
    "several steps": "steps > 1",
    "a start at 0, and a probability of exactly 1/2 in the end": "steps == 1 and b == 0 and not np.any(w) and np.any(~np.any(X, axis=0))",
    "steps that hardly lower the cost": "steps > 2 and rate < 1e-8",
    "a start elsewhere": "np.any(w) and b != 0",
    "more features than samples": "X.shape[0] > X.shape[1]",
    "more samples than features": "X.shape[0] < X.shape[1]",
    "classes of different sizes": "np.mean(Y) != 0.5",
    "a logit on the other side of 0 because of the bias": "np.any((w.T @ X < 0) & (w.T @ X + b > 0.1))",
}

STEM = dict(
    ja="ロジスティック回帰を、全サンプルを使う勾配降下法で steps 回更新し、最後に判定する。\n"
    "関数 sigmoid はシグモイド、cost は交差エントロピーの平均、rate は学習率である。\n"
    "X の各列がサンプル、Y はラベル（0 か 1）、predicted は確率 1/2 以上を 1 とする判定である。\n"
    "    X: (n, m)    Y: (1, m)    w: (n, 1)    b: スカラー",
    en="A logistic regression is trained by steps of gradient descent on all samples and then\n"
    "decides: 1 from a probability of 1/2 on. `cost` is the mean cross-entropy, `rate` the\n"
    "learning rate. The columns of X are the samples, Y holds their labels.\n"
    "    X: (n, m)    Y: (1, m)    w: (n, 1)    b: a scalar",
)

VARIANTS = {
    "other-layout": dict(right="A = sigmoid(w.T @ X + b)", same="A = sigmoid(X.T @ w + b).T"),
    "mean-of-products": dict(
        right="X @ (A - Y).T / Y.size", same="np.mean(X * (A - Y), axis=1, keepdims=True)"
    ),
    "sign-outside": dict(right="b - rate * np.mean(A - Y)", same="b + rate * np.mean(Y - A)"),
    "by-the-logit": dict(right="sigmoid(w.T @ X + b) >= 1 / 2", same="w.T @ X + b >= 0"),
    "not-less": dict(right="sigmoid(w.T @ X + b) >= 1 / 2", same="~(sigmoid(w.T @ X + b) < 0.5)"),
}

MISTAKES = {
    "no-bias": dict(
        right="A = sigmoid(w.T @ X + b)",
        wrong="A = sigmoid(w.T @ X)",
        ja="バイアスが予測に使われず、更新しても効かない。",
        en="The bias is not used in the prediction, however it is updated.",
    ),
    "logits": dict(
        right="A = sigmoid(w.T @ X + b)",
        wrong="A = w.T @ X + b",
        ja="シグモイドがなく、確率でない値になっている。",
        en="Without the sigmoid these are no probabilities.",
    ),
    "rounded-predictions": dict(
        right="A = sigmoid(w.T @ X + b)",
        wrong="A = 1.0 * (w.T @ X + b >= 0)",
        ja="判定に丸めた予測で学習すると、損失が無限大になり、正しい側のサンプルからは何も学べない。",
        en="Trained on rounded decisions the loss is infinite, and samples on the right side teach nothing.",
    ),
    "samples-as-rows": dict(
        right="A = sigmoid(w.T @ X + b)",
        wrong="A = sigmoid(X.T @ w + b)",
        ja="m × 1 の縦になり、1 × m の Y との計算で m × m に広がる。",
        en="This lies in a column, m × 1, and spreads out to m × m together with Y, which is 1 × m.",
    ),
    "ascent": dict(
        right="w - rate * X @ (A - Y).T / Y.size",
        wrong="w + rate * X @ (A - Y).T / Y.size",
        ja="勾配の向きに進むと、コストは増える。",
        en="Along the gradient the cost grows.",
    ),
    "summed": dict(
        right="w - rate * X @ (A - Y).T / Y.size",
        wrong="w - rate * X @ (A - Y).T",
        ja="勾配が和のままで、サンプルの数だけ 1 歩が大きい。コストは平均である。",
        en="This gradient is a sum, and each step longer by the number of samples; the cost is a mean.",
    ),
    "by-the-features": dict(
        right="w - rate * X @ (A - Y).T / Y.size",
        wrong="w - rate * X @ (A - Y).T / len(X)",
        ja="len(X) は行数、つまり特徴の数である。",
        en="len(X) counts rows, and those are the features.",
    ),
    "squared-error": dict(
        right="w - rate * X @ (A - Y).T / Y.size",
        wrong="w - rate * X @ ((A - Y) * A * (1 - A)).T / Y.size",
        ja="二乗誤差の勾配になっている。交差エントロピーでは、シグモイドの微分が打ち消される。",
        en="This descends on the squared error; with the cross-entropy the derivative of the sigmoid cancels.",
    ),
    "perceptron": dict(
        right="w - rate * X @ (A - Y).T / Y.size",
        wrong="w - rate * X @ ((A >= 1 / 2) - Y).T / Y.size",
        ja="予測を丸めると、誤って判定されたサンプルだけで動くパーセプトロンの規則になる。",
        en="With rounded predictions it is the perceptron's rule, which only wrongly decided samples move.",
    ),
    "no-rate": dict(
        right="w - rate * X @ (A - Y).T / Y.size",
        wrong="w - X @ (A - Y).T / Y.size",
        ja="学習率が掛かっていない。",
        en="The learning rate is missing.",
    ),
    "weights-as-they-were": dict(
        right="w - rate * X @ (A - Y).T / Y.size",
        wrong="w",
        ja="重みが更新されず、バイアスだけが学習される。",
        en="The weights are never updated; only the bias learns.",
    ),
    "not-transposed": dict(
        right="w - rate * X @ (A - Y).T / Y.size",
        wrong="w - rate * X @ (A - Y) / Y.size",
        ja="X は n × m、誤差は 1 × m で、内側の次元が合わない。",
        en="X is n × m, the errors 1 × m: their inner dimensions differ.",
    ),
    "bias-as-it-was": dict(
        right="b - rate * np.mean(A - Y)",
        wrong="b",
        ja="バイアスが更新されず、重みだけで境界を合わせることになる。",
        en="The bias is never updated; the weights alone have to move the boundary.",
    ),
    "ascent-of-the-bias": dict(
        right="b - rate * np.mean(A - Y)",
        wrong="b + rate * np.mean(A - Y)",
        ja="符号が逆。確率が大きすぎるなら、バイアスは減らさなければならない。",
        en="The sign is reversed: where probabilities are too large, the bias has to go down.",
    ),
    "bias-summed": dict(
        right="b - rate * np.mean(A - Y)",
        wrong="b - rate * np.sum(A - Y)",
        ja="バイアスに関する勾配も、サンプルについての平均である。",
        en="The gradient of the bias is a mean over the samples, too.",
    ),
    "one-after-the-other": dict(
        right="b - rate * np.mean(A - Y)",
        wrong="b - rate * np.mean(sigmoid(w.T @ X + b) - Y)",
        ja="更新した後の重みで予測し直している。2 つの勾配は同じ点で求める。",
        en="This predicts anew with weights already updated; both gradients belong to the same point.",
    ),
    "a-bias-for-each-sample": dict(
        right="b - rate * np.mean(A - Y)",
        wrong="b - rate * (A - Y)",
        ja="バイアスがサンプルごとに分かれてしまう。",
        en="This makes a bias for each sample.",
    ),
    "strictly-more": dict(
        right="sigmoid(w.T @ X + b) >= 1 / 2",
        wrong="sigmoid(w.T @ X + b) > 1 / 2",
        ja="ちょうど 1/2 のサンプルも 1 と判定する。",
        en="A probability of exactly 1/2 counts as 1, too.",
    ),
    "logit-against-half": dict(
        right="sigmoid(w.T @ X + b) >= 1 / 2",
        wrong="w.T @ X + b >= 1 / 2",
        ja="確率が 1/2 になるのは、ロジットが 0 のときである。",
        en="The probability is 1/2 where the logit is 0.",
    ),
    "before-the-last-update": dict(
        right="sigmoid(w.T @ X + b) >= 1 / 2",
        wrong="A >= 1 / 2",
        ja="A は最後の更新の前の予測で、学習後の重みによるものではない。",
        en="A was predicted before the last update, not with the trained weights.",
    ),
    "decided-without-bias": dict(
        right="sigmoid(w.T @ X + b) >= 1 / 2",
        wrong="sigmoid(w.T @ X) >= 1 / 2",
        ja="バイアスがなく、境界がいつも原点を通ることになる。",
        en="Without the bias the boundary passes through the origin.",
    ),
    "other-class": dict(
        right="sigmoid(w.T @ X + b) >= 1 / 2",
        wrong="sigmoid(w.T @ X + b) < 1 / 2",
        ja="0 と 1 が入れ替わっている。",
        en="0 and 1 are exchanged.",
    ),
    "probabilities-cut": dict(
        right="sigmoid(w.T @ X + b) >= 1 / 2",
        wrong="sigmoid(w.T @ X + b)",
        ja="整数に変えるときに小数部分が切り捨てられ、どれも 0 になる。",
        en="Made into integers, all that is below 1 is cut off, and everything is 0.",
    ),
}
