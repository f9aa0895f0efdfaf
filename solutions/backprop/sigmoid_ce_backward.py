"""シグモイドと 2 値交差エントロピーの逆伝播

出力層がシグモイド 1 ユニットの 2 値分類で、交差エントロピーの平均 L からの
逆伝播を NumPy だけで求めよ。a はシグモイドに入る値（ロジット）、y は予測する
確率、t は正解の 0 か 1 である。

    dy    y に関する L の勾配
    da    a に関する L の勾配。dy を使わず、y と t だけから求める
    dW    W に関する L の勾配
    db    b に関する L の勾配
    dx    x に関する L の勾配

|a| が 100 や 1000 のデータもあり、そこでは y が 0 か 1 に丸められて dy が inf
や nan になることがある。それでも da は有限で、正しい値でなければならない。dy
は最初の clear 行だけを求めて返す（clear は 1 以上の整数）。その行の y は丸め
られていない。

dy, da, dW, db, dx の順に返せ。L は N 件のデータの平均なので、どの勾配にもその
1/N が入っている。

---
    x, dx: (N, inputs)    W, dW: (inputs, 1)    b, db: (1,)
    a, y, t, da: (N, 1)    dy: (clear, 1)

    a = x W + b    y = σ(a)
    L = −(1/N) Σ_n ( t_n log y_n + (1 − t_n) log(1 − y_n) )

---
Backward through a sigmoid and the binary cross-entropy

A classifier of two classes ends in one sigmoid unit. Go backward with NumPy
alone through the mean cross-entropy L and this layer. `a` is what goes into the
sigmoid, the logit, y the predicted probability, and t the right answer, 0 or 1.

    dy    the gradient of L at y
    da    the gradient of L at a, computed from y and t alone, without dy
    dW    the gradient of L at W
    db    the gradient of L at b
    dx    the gradient of L at x

For some samples |a| is 100 or 1000; there y is rounded to 0 or 1, and dy may be
inf or nan. Even so, da must be finite and right. Compute and return dy only for
the first `clear` rows, in which y is not rounded (`clear` is an integer of at
least 1).

Return dy, da, dW, db and dx, in this order. L is the mean over N samples, so
that each gradient has its 1/N in it.
"""

import numpy as np


def sigmoid_ce_backward(x, t, W, b, clear):
    N = len(x)
    a = x @ W + b
    y = (1 + np.tanh(a / 2)) / 2

    p, q = y[:clear], t[:clear]
    dy = (p - q) / (p * (1 - p)) / N  # blank
    da = (y - t) / N  # blank
    dW = x.T @ da  # blank
    db = np.sum(da, axis=0)  # blank
    dx = da @ W.T  # blank
    return dy, da, dW, db, dx


# ==== grading ====


def cases(rng):
    import numpy as np

    # By hand: the logits are log 3 and 0, so that the probabilities are 3/4 and 1/2.
    order = rng.permutation(2)
    yield dict(
        x=np.array([[1.0, 0.0], [0.0, 2.0]])[order],
        t=np.array([[1.0], [0.0]])[rng.permutation(2)],
        W=np.log([[3.0], [1.0]]),
        b=np.zeros(1),
        clear=2,
    )

    def draw(n, inputs, large):
        W = rng.uniform(0.4, 1.2, (inputs, 1)) * (-1.0) ** rng.permutation(inputs)[:, None]
        b = rng.choice([-1, 1], 1) * rng.uniform(0.3, 0.6, 1)
        x = rng.normal(size=(n, inputs))
        # The logits are put where they are wanted, along W: about as many of each sign, none near 0.
        wanted = rng.uniform(0.4, 2, (n, 1)) * (-1.0) ** np.arange(n)[:, None]
        if n > 2:
            wanted[0] *= 7 / np.abs(
                wanted[0]
            )  # a probability near 0 or 1, of which dy is still asked
        wanted[n - large :] *= np.resize([100, 1000], large)[:, None]
        x += (wanted - x @ W - b) * W.T / np.sum(W**2)
        # Most answers are the same, so that the sums over the batch do not come near 0.
        t = np.full((n, 1), float(rng.integers(2)))
        t[rng.permutation(n - large)[: n // 3]] = 1 - t[0]
        return dict(x=x, t=t, W=W, b=b, clear=n - large)

    inputs = int(rng.integers(2, 5))
    yield draw(inputs + int(rng.integers(2, 5)), inputs, 0)
    yield draw(int(rng.integers(3, 5)), 5, 0)
    yield draw(1, 3, 0)
    # Large logits on either side, each with the right and with the wrong answer.
    case = draw(int(rng.integers(8, 11)), 3, 4)
    case["t"][-4:, 0] = rng.permutation([0.0, 1.0]).repeat(2)
    yield case


BORDERS = {
    "both answers": "len(t) > 2 and 0 < np.sum(t) < len(t)",
    "one sample": "len(x) == 1",
    "a probability near 0 or 1 before the clear ones end": "np.max(np.abs(x @ W + b)[:clear]) > 6",
    "fewer samples than inputs": "1 < len(x) < x.shape[1]",
    "a probability that is rounded to 1, and the answer 0 or 1": "np.max(x @ W + b) > 50 "
    "and clear < len(x)",
    "a probability that is rounded to 0": "np.min(x @ W + b) < -50 and clear < len(x)",
    "large logits of both answers": "len(x) > clear and 0 < np.sum(t[clear:]) < len(x) - clear",
    "errors of both signs": "np.any(((x @ W + b) > 0) & (t == 0)) and np.any(((x @ W + b) < 0) & (t == 1))",
}


def oracle(x, t, W, b, clear):
    import keras
    import tensorflow as tf

    layer = keras.layers.Dense(1, dtype="float64")
    layer.build(x.shape)
    layer.set_weights([W, b])
    mean_of_logits = keras.losses.BinaryCrossentropy(from_logits=True, dtype="float64")
    inputs = tf.constant(x)
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(inputs)
        a = layer(inputs)
        loss = mean_of_logits(t, a)
    da, (dW, db), dx = (
        tape.gradient(loss, a),
        tape.gradient(loss, layer.trainable_variables),
        tape.gradient(loss, inputs),
    )
    # Keras clips probabilities, which these are far from; its mean is over the rows that are given.
    y = tf.sigmoid(a[:clear])
    with tf.GradientTape() as tape:
        tape.watch(y)
        loss = tf.reduce_sum(keras.losses.binary_crossentropy(t[:clear], y)) / len(x)
    return tape.gradient(loss, y), da, dW, db, dx


STEM = dict(
    ja="""出力層がシグモイド 1 ユニットの 2 値分類で、2 値交差エントロピーの N 件の平均 L から
逆伝播する。a はロジット、y は予測する確率、t は正解の 0 か 1。dy は y の最初の clear 行に
関する L の勾配、da, dW, db, dx は a, W, b, x に関する L の勾配である。

    x: (N, inputs)    W: (inputs, 1)    b: (1,)    t: (N, 1)""",
    en="""A classifier of two classes ends in one sigmoid unit; this goes backward from L, the
mean of the binary cross-entropy over N samples. `a` is the logit, y the predicted
probability, t the answer, 0 or 1. dy is the gradient of L at the first `clear` rows of y,
and da, dW, db and dx are those at a, W, b and x.

    x: (N, inputs)    W: (inputs, 1)    b: (1,)    t: (N, 1)""",
)

VARIANTS = {
    "two-fractions": dict(
        right="(p - q) / (p * (1 - p)) / N", same="((1 - q) / (1 - p) - q / p) / N"
    ),
    "by-answer": dict(
        right="(p - q) / (p * (1 - p)) / N", same="np.where(q == 1, -1 / p, 1 / (1 - p)) / N"
    ),
    "added": dict(right="(y - t) / N", same="-(t - y) / N"),
    "by-answer-too": dict(right="(y - t) / N", same="np.where(t == 1, y - 1, y) / N"),
    "einsum": dict(right="x.T @ da", same="np.einsum('ni,nj->ij', x, da)"),
    "ones": dict(right="np.sum(da, axis=0)", same="np.ones(N) @ da"),
    "broadcast": dict(right="da @ W.T", same="da * W[:, 0]"),
}

MISTAKES = {
    "dy-of-logit": dict(
        right="(p - q) / (p * (1 - p)) / N",
        wrong="(p - q) / N",
        ja="これは a に関する勾配である。y に関する勾配には、シグモイドの微分 y (1 − y) がまだ掛かっていない。",
        en="This is the gradient at a; in the one at y, the sigmoid's derivative y (1 − y) is not a factor yet.",
    ),
    "dy-right-answer-only": dict(
        right="(p - q) / (p * (1 - p)) / N",
        wrong="-q / p / N",
        ja="正解が 0 のデータの項がない。2 値では、1 − y の対数の項も y で微分される。",
        en="The term of answers 0 is missing: with two classes the logarithm of 1 − y depends on y as well.",
    ),
    "dy-sign-within": dict(
        right="(p - q) / (p * (1 - p)) / N",
        wrong="(-q / p - (1 - q) / (1 - p)) / N",
        ja="log(1 − y) の中の 1 − y を微分した −1 が抜けている。",
        en="Inside log(1 − y) there is 1 − y, whose derivative, −1, is missing.",
    ),
    "dy-times": dict(
        right="(p - q) / (p * (1 - p)) / N",
        wrong="(p - q) * p * (1 - p) / N",
        ja="y (1 − y) を掛けている。それはシグモイドの微分で、dy には対数の微分、つまり割り算が現れる。",
        en="This multiplies by y (1 − y), the sigmoid's derivative; in dy logarithms are differentiated, which divides.",
    ),
    "dy-not-averaged": dict(
        right="(p - q) / (p * (1 - p)) / N",
        wrong="(p - q) / (p * (1 - p))",
        ja="L は平均なので、1 件分の勾配は N で割られる。",
        en="L is a mean: what one sample contributes is divided by N.",
    ),
    "dy-averaged-over-clear": dict(
        right="/ (p * (1 - p)) / N",
        wrong="/ (p * (1 - p)) / clear",
        ja="求める行の数で割っている。L は N 件すべての平均である。",
        en="This divides by how many rows are asked for; L is the mean of all N samples.",
    ),
    "reversed": dict(
        right="da = (y - t) / N",
        wrong="da = (t - y) / N",
        ja="符号が逆である。正解が 1 なら a を大きくしたいので、そこでの勾配は負になる。",
        en="The sign is reversed: where the answer is 1, a should grow, so the gradient is negative.",
    ),
    "not-averaged": dict(
        right="da = (y - t) / N",
        wrong="da = y - t",
        ja="L は平均なので、1 件分の勾配は N で割られる。",
        en="L is a mean: what one sample contributes is divided by N.",
    ),
    "sigmoid-twice": dict(
        right="da = (y - t) / N",
        wrong="da = (y - t) * y * (1 - y) / N",
        ja="シグモイドの微分 y (1 − y) は、交差エントロピーの微分の分母と打ち消し合う。これは二乗誤差のときの形である。",
        en="The sigmoid's derivative y (1 − y) cancels with what the cross-entropy divides by; this is the form of squared errors.",
    ),
    "through-dy": dict(
        right="da = (y - t) / N",
        wrong="da = (y - t) / (y * (1 - y)) / N * (y * (1 - y))",
        ja="y が 0 か 1 に丸められたデータでは、0 で割って nan になる。打ち消し合うものは、先に消しておく。",
        en="Where y is rounded to 0 or 1, this divides by 0 and gives nan; what cancels is taken out first.",
    ),
    "logit-for-probability": dict(
        right="da = (y - t) / N",
        wrong="da = (a - t) / N",
        ja="正解と比べるのは、ロジットではなく確率である。",
        en="What is compared with the answer is the probability, not the logit.",
    ),
    "rounded": dict(
        right="da = (y - t) / N",
        wrong="da = ((y > 0.5) - t) / N",
        ja="予測したクラスと比べている。これでは、合っていれば勾配が 0 になり、確率を近づけられない。",
        en="This compares the class predicted: where it is right nothing is left to bring the probability nearer.",
    ),
    "weights-transposed": dict(
        right="x.T @ da",
        wrong="da.T @ x",
        ja="転置した形になっている。dW は W と同じ形で、入力の数だけ行がある。",
        en="This has the transposed shape; dW has that of W, with a row for each input.",
    ),
    "weights-averaged-again": dict(
        right="x.T @ da",
        wrong="x.T @ da / N",
        ja="N で 2 度割っている。1/N は da に入っている。",
        en="This divides by N a second time; it is in da.",
    ),
    "weights-without-input": dict(
        right="x.T @ da",
        wrong="np.sum(da) * np.ones_like(W)",
        ja="重みには入力が掛かっているので、勾配にもその入力が掛かる。",
        en="Each weight multiplies an input, and so does its gradient.",
    ),
    "bias-averaged-again": dict(
        right="np.sum(da, axis=0)",
        wrong="np.mean(da, axis=0)",
        ja="平均をとると、N で 2 度割ることになる。1/N は da に入っている。",
        en="A mean divides by N a second time; it is in da.",
    ),
    "bias-over-units": dict(
        right="np.sum(da, axis=0)",
        wrong="np.sum(da, axis=1)",
        ja="データごとに 1 つの値になっている。バイアスはどのデータにも使われるので、データについて足す。",
        en="This is one value per sample; a bias serves all samples, and its gradient is summed over them.",
    ),
    "bias-shape": dict(
        right="np.sum(da, axis=0)",
        wrong="np.sum(da, axis=0, keepdims=True)",
        ja="足した軸が大きさ 1 で残っている。db は b と同じ形である。",
        en="The axis that was summed is left with size 1; db has the shape of b.",
    ),
    "input-through-x": dict(
        right="da @ W.T",
        wrong="da * x",
        ja="掛けるのは重みである。入力を掛けるのは、重みに関する勾配のほうである。",
        en="It is the weights that multiply here; inputs multiply in the gradient of the weights.",
    ),
    "input-summed": dict(
        right="da @ W.T",
        wrong="np.sum(da) * W.T * np.ones_like(x)",
        ja="どの行にもデータ全部の和が入っている。1 件の入力が変えるのは、そのデータの a だけである。",
        en="Every row holds the sum of all samples; the inputs of a sample change its own a alone.",
    ),
    "input-not-transposed": dict(
        right="da @ W.T",
        wrong="da @ W",
        ja="形が合わない。1 ユニットの勾配を入力の数に広げるには、W を転置する。",
        en="The shapes do not fit; to spread one unit's gradient over the inputs, W is transposed.",
    ),
}
