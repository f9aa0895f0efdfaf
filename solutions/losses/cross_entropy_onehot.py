"""交差エントロピー（one-hot の正解）

softmax の出力 y と one-hot 形式の正解 t から、バッチについて平均した交差エント
ロピー loss を NumPy だけで求めよ。

y の各行の和は 1 で、L_n はデータ n の損失である。losses は L_n を並べた配列と
する。log は自然対数である。

y には 0 の要素も 1 の要素もあるので、log をとる前に y を epsilon 以上、1 −
epsilon 以下に切り詰める。これが ŷ（clipped）である。Keras の
`CategoricalCrossentropy` も、epsilon を 10⁻⁷ として同じように切り詰める（y + ε
の log をとる教科書もある）。

---
    y, t, clipped: (m, classes)    losses: (m,)    loss: scalar
    0 < epsilon < 1/2

    L_n = −Σ_k t_nk log ŷ_nk
    loss = (1/m) Σ_n L_n

---
Cross-entropy with one-hot targets

From the outputs y of a softmax and the one-hot targets t, compute with NumPy
alone the cross-entropy averaged over the batch, `loss`.

Every row of y adds up to 1, and L_n is the loss of sample n. `losses` is the
array of all L_n. log is the natural logarithm.

y has elements that are 0 and elements that are 1. So, before taking the
logarithm, clip y to the range from epsilon to 1 − epsilon; that is ŷ
(`clipped`). Keras's `CategoricalCrossentropy` clips likewise, with an epsilon
of 10⁻⁷ (some textbooks take the logarithm of y + ε).
"""

import numpy as np


def cross_entropy(y, t, epsilon):
    clipped = np.clip(y, epsilon, 1 - epsilon)  # blank
    losses = -np.sum(t * np.log(clipped), axis=1)  # blank
    loss = np.mean(losses)  # blank
    return loss


# ==== grading ====


def draw(rng, m, classes, epsilon):
    import numpy as np

    powers = np.exp(rng.normal(size=(m, classes)))
    labels = rng.integers(classes, size=m)
    powers[0, labels[0]] = 0.0  # certain of a wrong class
    powers[1, labels[1]] = 0.0
    y = powers / powers.sum(axis=1, keepdims=True)
    # Nearly certain of one: above ε, so that it is not clipped, and of its size, so that adding ε shows.
    y[1] *= 1 - (small := epsilon * rng.uniform(2, 5))
    y[1, labels[1]] = small
    y[2] = np.eye(classes)[labels[2]]  # certain of the right class
    return dict(y=y, t=np.eye(classes)[labels], epsilon=epsilon)


def cases(rng):
    import numpy as np

    # The losses are log 4 and log 8.
    order, other = rng.permutation(3), rng.permutation(3)
    y = np.array([[0.5, 0.25, 0.25], [0.0, 0.875, 0.125]])
    t = np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]])
    y, t = (np.stack([a[0, order], a[1, other]]) for a in (y, t))
    yield dict(y=y, t=t, epsilon=0.125)
    few, some, many = (int(n) for n in rng.choice(range(3, 8), 3, replace=False))
    yield draw(rng, some, few, 1e-7)
    yield draw(rng, few, many, float(rng.uniform(0.01, 0.05)))
    # Certain of the right class everywhere.
    labels = rng.integers(some, size=many)
    one_hot = np.eye(some)[labels]
    yield dict(y=one_hot, t=one_hot.copy(), epsilon=float(rng.uniform(0.1, 0.2)))


BORDERS = {
    "a right class of probability 0": "np.any(y[t == 1] == 0)",
    "a right class of probability 1": "np.any(y[t == 1] == 1) and np.any(y[t == 1] != 1)",
    "all certain and right": "np.all(y == t)",
    "a small probability that is not clipped": "np.any((y > epsilon) & (y < 5 * epsilon) & (t == 1))",
    "the epsilon of Keras": "epsilon == 1e-7",
    "a large epsilon": "epsilon >= 0.01",
    "more samples than classes, or fewer": "y.shape[0] != y.shape[1]",
}


def oracle(y, t, epsilon):
    import keras

    usual = keras.config.epsilon()
    keras.config.set_epsilon(epsilon)
    try:
        return keras.losses.CategoricalCrossentropy()(t, y)
    finally:
        keras.config.set_epsilon(usual)


STEM = dict(
    ja="softmax の出力 y と one-hot 形式の正解 t から、バッチについて平均した交差エントロピー loss（自然対数）を求める。y には 0 の要素も 1 の要素もあるので、小さな数 epsilon で log 0 を避ける。その方法は Keras の `CategoricalCrossentropy` と同じである。",
    en="This computes from the outputs y of a softmax and the one-hot targets t the cross-entropy (natural logarithms) averaged over the batch. y has elements that are 0 or 1; a small number, epsilon, keeps away from log 0 as in Keras's `CategoricalCrossentropy`.",
)

VARIANTS = {
    "one-by-one": dict(
        right="np.clip(y, epsilon, 1 - epsilon)",
        same="np.minimum(np.maximum(y, epsilon), 1 - epsilon)",
    ),
    "sum-over-m": dict(right="np.mean(losses)", same="losses.sum() / y.shape[0]"),
    "picked": dict(
        right="-np.sum(t * np.log(clipped), axis=1)",
        same="-np.log(np.sum(t * clipped, axis=1))",
    ),
}

MISTAKES = {
    "no-epsilon": dict(
        right="np.clip(y, epsilon, 1 - epsilon)",
        wrong="y",
        ja="log 0 は −inf で、0 を掛けると nan になる。0 の要素があるところでは切り詰めが要る。",
        en="log 0 is −inf, and times 0 it is nan; where elements are 0, they must be clipped.",
    ),
    "added": dict(
        right="np.clip(y, epsilon, 1 - epsilon)",
        wrong="y + epsilon",
        ja="ε を足すと、0 でない確率までずれる。切り詰めれば、ε より大きい確率はそのまま残る。",
        en="Added, ε also moves probabilities that are not 0; clipping leaves those above ε alone.",
    ),
    "large-epsilon": dict(
        right="np.clip(y, epsilon, 1 - epsilon)",
        wrong="np.clip(y, 0.3, 0.7)",
        ja="切り詰めは 0 を避けるためのもの。広くとると、自信をもって間違えたときの損失が小さくなる。",
        en="Clipping is there to avoid 0; with wider bounds, being sure and wrong costs too little.",
    ),
    "own-epsilon": dict(
        right="np.clip(y, epsilon, 1 - epsilon)",
        wrong="np.clip(y, 1e-7, 1 - 1e-7)",
        ja="渡された epsilon ではなく、Keras の既定の値で切り詰めている。",
        en="This clips at what Keras takes unless told otherwise, not at the epsilon given.",
    ),
    "not-above": dict(
        right="np.clip(y, epsilon, 1 - epsilon)",
        wrong="np.maximum(y, epsilon)",
        ja="下だけを切り詰めている。Keras は上も切り詰めるので、確率が 1 でも損失は 0 にならない。",
        en="Only small values are clipped; Keras clips at both ends, so that even a probability of 1 costs something.",
    ),
    "added-and-clipped": dict(
        right="np.clip(y, epsilon, 1 - epsilon)",
        wrong="np.minimum(y + epsilon, 1)",
        ja="ε を足してから 1 で止めている。足すと、0 でない確率までずれる。",
        en="ε is added and the sum stopped at 1; added, it also moves probabilities that are not 0.",
    ),
    "zero-to-one": dict(
        right="np.clip(y, epsilon, 1 - epsilon)",
        wrong="np.where(y == 0, 1, y)",
        ja="0 を 1 に置き換えると log が 0 になり、最もひどい予測の損失が 0 になる。",
        en="With 0 replaced by 1 the logarithm is 0, and the worst of predictions costs nothing.",
    ),
    "no-minus": dict(
        right="-np.sum(",
        wrong="np.sum(",
        ja="1 より小さい数の log は負。損失を 0 以上にするマイナスがない。",
        en="The logarithm of a number below 1 is negative; the minus makes a loss of it.",
    ),
    "targets-in-the-log": dict(
        right="t * np.log(clipped)",
        wrong="clipped * np.log(np.clip(t, epsilon, 1))",
        ja="log をとるのは予測のほう。t と y の役割は対称ではない。",
        en="It is the prediction whose logarithm is taken; t and y do not play the same part.",
    ),
    "no-targets": dict(
        right="t * np.log(clipped)",
        wrong="np.log(clipped)",
        ja="全クラスの log を足している。数えるのは正解のクラスだけである。",
        en="This adds up the logarithms of all classes; only that of the right one counts.",
    ),
    "binary": dict(
        right="t * np.log(clipped)",
        wrong="t * np.log(clipped) + (1 - t) * np.log(1 - clipped)",
        ja="(1 − t) log(1 − y) の項は、クラスごとに独立な 2 値交差エントロピーのもの。",
        en="The term (1 − t) log(1 − y) belongs to the binary cross-entropy, one per class.",
    ),
    "base-two": dict(
        right="np.log(clipped)",
        wrong="np.log2(clipped)",
        ja="底が 2 になっている。ここの log は自然対数である。",
        en="The base is 2; log here is the natural logarithm.",
    ),
    "mean-over-classes": dict(
        right="-np.sum(t * np.log(clipped), axis=1)",
        wrong="-np.mean(t * np.log(clipped), axis=1)",
        ja="クラスについては平均せずに足す。平均すると、クラスの数だけ小さくなる。",
        en="Classes are summed; a mean makes the loss smaller by the number of classes.",
    ),
    "summed-over-batch": dict(
        right="axis=1",
        wrong="axis=0",
        ja="データについて足し、クラスについて平均している。軸が逆である。",
        en="This sums over samples and averages over classes: the axes are exchanged.",
    ),
    "batch-sum": dict(
        right="np.mean(losses)",
        wrong="np.sum(losses)",
        ja="バッチの和では、損失の大きさがデータの数に比例してしまう。",
        en="A sum over the batch makes the loss grow with the number of samples.",
    ),
    "worst-sample": dict(
        right="np.mean(losses)",
        wrong="np.max(losses)",
        ja="最も悪いデータの損失だけになっている。",
        en="This is the loss of the worst sample alone.",
    ),
    "per-sample": dict(
        right="np.mean(losses)",
        wrong="losses",
        ja="データごとの損失のままで、バッチについて平均していない。",
        en="These are still the losses of the samples, not their mean over the batch.",
    ),
}
