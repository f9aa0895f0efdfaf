"""線形回帰の勾配降下法

線形回帰 ŷ = xw + b のパラメータを、勾配降下法で 1 回だけ更新せよ。損失は
平均二乗誤差、つまり、(ŷ − y)² の samples 件についての平均で、½ は付かない。
学習率は rate である。

    error    予測から目標を引いた値
    dw, db   損失の w, b に関する勾配

w_next, b_next は更新後の w, b である。この順に返せ。どちらの更新にも、更新前の
w, b で計算した勾配を使う。

---
    x: (samples, features)    y, error: (samples,)    rate: scalar
    w, dw, w_next: (features,)    b, db, b_next: scalar

---
Gradient descent for linear regression

The parameters of the linear regression ŷ = xw + b are updated once by gradient
descent. The loss is the mean squared error: the mean of (ŷ − y)² over the
samples, without a ½. The learning rate is `rate`.

    error    the predictions less the targets
    dw, db   the gradients of the loss with respect to w and b

w_next and b_next are w and b after the update; return them in this order. Both
are updated with gradients that are computed from the old w and b.
"""

import numpy as np


def gradient_step(x, y, w, b, rate):
    error = x @ w + b - y  # blank
    dw = 2 * x.T @ error / len(y)  # blank
    db = 2 * np.mean(error)  # blank
    w_next, b_next = w - rate * dw, b - rate * db  # blank
    return w_next, b_next


# ==== grading ====


def cases(rng):
    import numpy as np

    values = rng.choice([1.0, 2.0, 3.0, 4.0], size=2, replace=False)
    yield dict(x=values[:, None], y=np.array([1.0, 2.0]), w=np.array([2.0]), b=1.0, rate=0.5)
    samples, features, fewer = rng.choice(range(2, 9), size=3, replace=False)
    for count in (samples, fewer, 1):
        x, w = rng.normal(size=(count, features)) + 0.5, rng.normal(size=features)
        b, rate = float(rng.normal() + 2), float(rng.uniform(0.05, 0.4))
        error = np.resize([1.0, -1.0], count) * rng.uniform(0.5, 3, size=count)
        yield dict(x=x, y=x @ w + b - error, w=w, b=b, rate=rate)


BORDERS = {
    "a single sample": "len(y) == 1",
    "several samples": "len(y) > 1",
    "errors above and below": "np.any(x @ w + b > y) and np.any(x @ w + b < y)",
    "inputs whose mean is not zero": "np.any(np.abs(x.mean(axis=0)) > 0.1)",
}


def oracle(x, y, w, b, rate):
    import keras
    import numpy as np
    import tensorflow as tf

    kernel, bias = keras.Variable(w[:, None]), keras.Variable(np.array([b]))
    with tf.GradientTape() as tape:
        predicted = tf.matmul(x, kernel) + bias
        loss = keras.losses.MeanSquaredError()(y[:, None], predicted)
    gradients = tape.gradient(loss, [kernel.value, bias.value])
    keras.optimizers.SGD(rate).apply(gradients, [kernel, bias])
    return kernel.numpy()[:, 0], bias.numpy()[0]


STEM = dict(
    ja="線形回帰 ŷ = xw + b のパラメータを、平均二乗誤差（½ は付かない）の勾配 dw, db で\n"
    "1 回更新する関数である。x は (samples, features)、y は (samples,)、学習率は rate である。",
    en="The function updates the parameters of the linear regression ŷ = xw + b once, with the\n"
    "gradients dw, db of the mean squared error (without a ½). x is (samples, features), y is\n"
    "(samples,), the learning rate is `rate`.",
)

VARIANTS = {
    "error-reversed": dict(
        edits=[
            dict(right="x @ w + b - y", same="y - x @ w - b"),
            dict(right="2 * x.T @ error / len(y)", same="-2 * np.mean(x * error[:, None], axis=0)"),
            dict(right="2 * np.mean(error)", same="-2 * np.mean(error)"),
        ],
    ),
    "error-first": dict(right="2 * x.T @ error / len(y)", same="2 / len(y) * error @ x"),
    "einsum": dict(
        right="2 * x.T @ error / len(y)", same='np.einsum("s,sf->f", error, x) * 2 / x.shape[0]'
    ),
    "sum": dict(right="2 * np.mean(error)", same="2 * np.sum(error) / len(error)"),
}

MISTAKES = {
    "no-bias": dict(
        right="x @ w + b - y",
        wrong="x @ w - y",
        ja="予測に b が入っていない。",
        en="The prediction lacks b.",
    ),
    "reversed": dict(
        right="x @ w + b - y",
        wrong="y - (x @ w + b)",
        ja="損失が増える方向に進んでいる。差の向きか、更新の符号が逆である。",
        en="This goes where the loss grows: either the difference is the other way round, or the sign of the update.",
    ),
    "dw-no-two": dict(
        right="2 * x.T @ error / len(y)",
        wrong="x.T @ error / len(y)",
        ja="2 乗の微分の 2 が抜けている。½ を付けた損失の勾配である。",
        en="The 2 of the square's derivative is missing; this is the gradient of a loss with a ½.",
    ),
    "dw-sum": dict(
        right="2 * x.T @ error / len(y)",
        wrong="2 * x.T @ error",
        ja="和のままでは、データが増えるほど歩幅が大きくなる。",
        en="Left as a sum, the step grows with the number of samples.",
    ),
    "dw-no-input": dict(
        right="2 * x.T @ error / len(y)",
        wrong="2 * np.mean(error) * np.ones_like(w)",
        ja="予測を w で微分すると入力が残る。それを掛けていない。",
        en="The derivative of the prediction with respect to w is the input, which is not multiplied here.",
    ),
    "dw-mean-input": dict(
        right="2 * x.T @ error / len(y)",
        wrong="2 * np.mean(x, axis=0) * np.mean(error)",
        ja="入力と誤差を別々に平均している。積の平均は、平均の積とは違う。",
        en="Inputs and errors are averaged apart; the mean of products is not the product of means.",
    ),
    "dw-not-transposed": dict(
        right="2 * x.T @ error / len(y)",
        wrong="2 * x @ error / len(y)",
        ja="サンプルについて足すには、x のサンプルの軸を内側に置かなければならない。",
        en="To sum over samples, the axis of samples of x has to be the inner one.",
    ),
    "db-no-two": dict(
        right="2 * np.mean(error)",
        wrong="np.mean(error)",
        ja="2 乗の微分の 2 が抜けている。",
        en="The 2 of the square's derivative is missing.",
    ),
    "db-sum": dict(
        right="2 * np.mean(error)",
        wrong="2 * np.sum(error)",
        ja="和のままである。損失は平均なので、勾配も平均になる。",
        en="This is still a sum; the loss is a mean, and so is its gradient.",
    ),
    "bias-kept": dict(
        right="w - rate * dw, b - rate * db",
        wrong="w - rate * dw, b",
        ja="b が更新されていない。",
        en="b is not updated.",
    ),
    "rate-forgotten": dict(
        right="w - rate * dw, b - rate * db",
        wrong="w - dw, b - db",
        ja="学習率が掛かっていない。",
        en="The learning rate is left out.",
    ),
}
