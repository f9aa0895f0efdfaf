"""softmax と交差エントロピーの逆伝播

softmax と交差エントロピーをまとめた層の逆伝播を NumPy だけで求めよ。
ロジット logits に関する損失 L の勾配を、正解が整数ラベルの場合と one-hot の
場合のそれぞれについて返せ。d_labels は y から 3 段階で求める。

N はデータの数、K はクラスの数、k_n はデータ n の正解のクラスの番号で、softmax
は行ごとにとる。labels は 0 から K − 1 の整数ラベル、t は各行が one-hot の
float64 の配列である。

labels と t は別々の問題の正解で、一致しない行もある。d_labels は labels を
正解とした勾配、d_one_hot は t を正解とした勾配である。この順に返せ。

---
    logits, y, t, d_labels, d_one_hot: (N, K)    labels: (N,)

    y = softmax(logits)    L = −(1/N) Σ_n log y[n, k_n]
    d_labels = ∂L/∂logits    k_n = labels[n]
    d_one_hot = ∂L/∂logits    t[n, k_n] = 1

---
Backward through softmax and cross-entropy

Go backward with NumPy alone through the layer that joins softmax and
cross-entropy. Return the gradient of the loss L with respect to `logits` for
both kinds of targets, integer labels and one-hot rows. d_labels comes from y in
three steps.

There are N samples and K classes, k_n is the number of the right class of
sample n, and softmax is taken in each row. `labels` holds integers from 0 to
K − 1; the rows of `t` are one-hot (float64).

`labels` and `t` are the answers of two separate problems and differ in some
rows. d_labels is the gradient with `labels` as the answers, d_one_hot that with
`t`; return them in this order.
"""

import numpy as np


def softmax_ce_backward(logits, labels, t):
    N = len(logits)
    exp = np.exp(logits - logits.max(axis=1, keepdims=True))
    y = exp / exp.sum(axis=1, keepdims=True)

    d_labels = y.copy()  # blank
    d_labels[np.arange(N), labels] -= 1  # blank
    d_labels /= N  # blank
    d_one_hot = (y - t) / N  # blank
    return d_labels, d_one_hot


# ==== grading ====


def cases(rng):
    import numpy as np

    # The probabilities are eighths; the two labels differ, and so do the two kinds of targets.
    weights = rng.permuted([(1.0, 2.0, 5.0), (3.0, 4.0, 1.0)], axis=1)
    labels = rng.permutation(3)[:2]
    yield dict(logits=np.log(weights), labels=labels, t=np.eye(3)[(labels + 1) % 3])
    fewer, more = (int(size) for size in np.sort(rng.choice(range(4, 9), 2, replace=False)))
    for n, k in [(more, fewer), (fewer, more), (1, fewer)]:
        labels = rng.permutation(n) % 3  # one class more than once, one not at all
        other = np.where(np.arange(n) % 2, labels, (labels + 1) % k)
        yield dict(logits=rng.uniform(-1.5, 1.5, (n, k)), labels=labels, t=np.eye(k)[other])


BORDERS = {
    "more samples than classes": "len(logits) > logits.shape[1]",
    "more classes than samples": "1 < len(logits) < logits.shape[1]",
    "one sample": "len(logits) == 1",
    "a class that is right more than once, and one that never is": "len(labels) > len(set(labels.tolist())) < logits.shape[1]",
    "targets that differ in some rows alone": "0 < np.sum(t.argmax(1) != labels) < len(labels)",
}


def oracle(logits, labels, t):
    import keras
    import tensorflow as tf

    logits = tf.Variable(logits)
    sparse = keras.losses.SparseCategoricalCrossentropy(from_logits=True, dtype="float64")
    dense = keras.losses.CategoricalCrossentropy(from_logits=True, dtype="float64")
    with tf.GradientTape(persistent=True) as tape:
        of_labels = sparse(labels, logits)
        of_one_hot = dense(t, logits)
    return tape.gradient(of_labels, logits), tape.gradient(of_one_hot, logits)


STEM = dict(
    ja="""softmax と交差エントロピー（N 個のデータの平均）をまとめた層の逆伝播である。
labels は 0 から K − 1 の整数、t の各行は one-hot。d_labels は labels を正解と
したとき、d_one_hot は t を正解としたときの、logits に関する損失の勾配である。

    logits, t: (N, K)    labels: (N,)""",
    en="""This goes backward through a layer that joins softmax and cross-entropy (the
mean over N samples). `labels` holds integers from 0 to K − 1, the rows of `t`
are one-hot. d_labels and d_one_hot are the gradients of the loss with respect
to `logits`, with `labels` and with `t` as the answers.

    logits, t: (N, K)    labels: (N,)""",
)

VARIANTS = {
    "eye": dict(
        right="d_labels[np.arange(N), labels] -= 1",
        same="d_labels -= np.eye(y.shape[1])[labels]",
    ),
    "two-terms": dict(right="(y - t) / N", same="y / N - t / N"),
    "jacobian": dict(
        right="(y - t) / N",
        same="y * (-(t / y) / N - np.sum(-(t / y) / N * y, axis=1, keepdims=True))",
    ),
}

MISTAKES = {
    "shared-array": dict(
        right="y.copy()",
        wrong="y",
        ja="代入しただけでは同じ配列を指す。d_labels から引くと、あとで使う y まで変わる。",
        en="An assignment only names the same array: what is taken from d_labels is gone from y.",
    ),
    "logits-not-probabilities": dict(
        right="y.copy()",
        wrong="logits.copy()",
        ja="引かれる側は、softmax を通した確率である。確率から引けば、勾配の行の和は 0 になる。",
        en="What one subtracts from are probabilities, after the softmax; then each row sums to 0.",
    ),
    "every-label-of-all": dict(
        right="d_labels[np.arange(N), labels]",
        wrong="d_labels[:, labels]",
        ja="どの行からも、全データの正解の列を引いている。行ごとに、その行の正解だけから引く。",
        en="This lowers the columns of all answers in every row; each row has just one answer.",
    ),
    "every-class": dict(
        right="d_labels[np.arange(N), labels] -= 1",
        wrong="d_labels[labels] -= 1",
        ja="ラベルを行の番号として使っている。ラベルが指すのは列で、行のほうは 1 行ずつ順に進む。",
        en="Labels are used as numbers of rows here; a label tells the column, one for each row in turn.",
    ),
    "added-not-taken": dict(
        right="d_labels[np.arange(N), labels] -= 1",
        wrong="d_labels[np.arange(N), labels] += 1",
        ja="符号が逆。正解の確率は上げたいので、そこの勾配は負になる。",
        en="The wrong sign: the right class's probability is to rise, so its gradient is negative.",
    ),
    "right-class-only": dict(
        right="d_labels[np.arange(N), labels] -= 1",
        wrong="d_labels = d_labels * np.eye(y.shape[1])[labels] - np.eye(y.shape[1])[labels]",
        ja="正解のクラスにしか勾配がない。softmax の分母を通って、ほかのロジットも損失に効く。",
        en="Only the right class has a gradient; through softmax's denominator all logits matter.",
    ),
    "labels-not-averaged": dict(
        right="d_labels /= N",
        wrong="pass",
        ja="損失は N 件の平均なので、1 件の勾配も N で割られる。",
        en="The loss is a mean over N samples, so each sample's gradient is divided by N.",
    ),
    "labels-over-classes": dict(
        right="d_labels /= N",
        wrong="d_labels /= y.shape[1]",
        ja="割る数が違う。平均をとるのはデータについてで、クラスについてではない。",
        en="The wrong divisor: the mean is over the samples, not over the classes.",
    ),
    "labels-over-elements": dict(
        right="d_labels /= N",
        wrong="d_labels /= y.size",
        ja="全要素の数で割っている。損失はクラスについては和、データについては平均である。",
        en="Divided by the number of elements; the mean is over samples, over classes it is a sum.",
    ),
    "not-averaged": dict(
        right="(y - t) / N",
        wrong="(y - t)",
        ja="損失は N 件の平均なので、y と t の差も N で割られる。",
        en="The loss is a mean over N samples, so y less t is divided by N too.",
    ),
    "sign": dict(
        right="(y - t) / N",
        wrong="(t - y) / N",
        ja="符号が逆。このまま勾配降下に使うと、損失は増えていく。",
        en="The sign is wrong: gradient descent with this would raise the loss.",
    ),
    "cross-entropy-alone": dict(
        right="(y - t) / N",
        wrong="-t / y / N",
        ja="これは確率 y に関する勾配。そこから softmax を通って、ロジットまで戻す。",
        en="This is the gradient at the probabilities y; it still has to go back through softmax.",
    ),
    "diagonal-only": dict(
        right="(y - t) / N",
        wrong="-t * (1 - y) / N",
        ja="softmax の微分の対角成分 y (1 − y) だけを使っている。ロジット 1 つで、どの確率も変わる。",
        en="Only the diagonal y (1 − y) of softmax's derivative; a logit moves every probability.",
    ),
    "sigmoid-slope": dict(
        right="(y - t) / N",
        wrong="(y - t) * y * (1 - y) / N",
        ja="余分な微分が掛かっている。交差エントロピーと組むと、softmax の微分の分は打ち消し合う。",
        en="A slope too many: joined with cross-entropy, that of softmax cancels.",
    ),
}
