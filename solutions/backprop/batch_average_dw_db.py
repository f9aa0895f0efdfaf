"""データを列に並べる流儀の逆伝播

データを列に並べる流儀（Andrew Ng の講義など）で、1 つの層の逆伝播を NumPy だけ
で求めよ。1 列が 1 つのデータで、m はデータの数、L_i は列 i のデータの損失であ
る。b は列ごとに足す。A は次の層に渡る。

この流儀では、途中の値に関する勾配 dA, dZ, dA_prev は、平均をとる前の損失 L_i の
勾配とする。パラメータに関する勾配 dW, db は、平均した損失 J の勾配とする。

dA は与えられている。Z に 0 の要素はない。dA_prev, dW, db の順に返せ。

---
    A_prev, dA_prev: (n_x, m)    A, dA, Z, dZ: (n_y, m)
    W, dW: (n_y, n_x)    b, db: (n_y, 1)

    Z = W A_prev + b    A = ReLU(Z)    J = (1/m) Σ_i L_i

    dA[:, i] = ∂L_i/∂A[:, i]    dZ[:, i] = ∂L_i/∂Z[:, i]
    dA_prev[:, i] = ∂L_i/∂A_prev[:, i]
    dW = ∂J/∂W    db = ∂J/∂b

---
Backward where samples are columns

Where samples are columns, as in Andrew Ng's courses, go backward through one
layer with NumPy alone. Each column is one of m samples, L_i is the loss of the
sample in column i, b is added to every column, and A goes on to the next layer.

In this convention the gradients with respect to values on the way, dA, dZ
and dA_prev, are those of L_i, the losses before the mean; the gradients with
respect to parameters, dW and db, are those of the mean J.

dA is given. No element of Z is 0. Return dA_prev, dW and db in this order.
"""

import numpy as np


def batch_average_dw_db(A_prev, W, b, dA):
    m = A_prev.shape[1]
    Z = W @ A_prev + b
    dZ = dA * (Z > 0)  # blank
    dW = dZ @ A_prev.T / m  # blank
    db = np.sum(dZ, axis=1, keepdims=True) / m  # blank
    dA_prev = W.T @ dZ  # blank
    return dA_prev, dW, db


# ==== grading ====


def cases(rng):
    import numpy as np

    order = rng.permutation(3)
    yield dict(
        A_prev=np.array([[1.0, 2.0, -1.0], [3.0, 1.0, 2.0]])[:, order],
        W=np.array([[2.0, -1.0]]),
        b=np.array([[2.5]]),
        dA=np.array([[3.0, -6.0, 9.0]])[:, order],
    )
    fewer, some, more = (int(size) for size in np.sort(rng.choice(range(2, 8), 3, replace=False)))
    for n_x, n_y, m in [(some, fewer, more), (fewer, more, some), (more, some, 1)]:
        A_prev = rng.normal(size=(n_x, m))
        W = rng.normal(size=(n_y, n_x))
        b = rng.uniform(0.2, 0.7, (n_y, 1))
        # The first unit is on for some samples alone, the last one for none.
        reached = np.sort(W[0] @ A_prev)
        b[0] = -reached[:2].mean() if m > 1 else 0.5 - reached[0]
        b[-1] = -0.5 - np.max(W[-1] @ A_prev)
        yield dict(
            A_prev=A_prev,
            W=W,
            b=b,
            dA=rng.uniform(0.4, 2, (n_y, m)) * rng.choice([-1, 1], (n_y, m)),
        )


BORDERS = {
    "one sample": "A_prev.shape[1] == 1",
    "a unit that ReLU stops for every sample": "np.any(np.all(W @ A_prev + b < 0, axis=1))",
    "a unit that ReLU stops for some samples": "np.any(np.ptp(np.sign(W @ A_prev + b), axis=1))",
    "more samples than inputs": "A_prev.shape[1] > len(A_prev)",
    "gradients of both signs": "dA.min() < 0 < dA.max()",
}


def oracle(A_prev, W, b, dA):
    import tensorflow as tf

    A_prev, W, b = tf.Variable(A_prev), tf.Variable(W), tf.Variable(b)
    with tf.GradientTape(persistent=True) as tape:
        A = tf.nn.relu(tf.matmul(W, A_prev) + b)
        losses = tf.reduce_sum(dA * A, axis=0)  # any losses whose gradients at A are dA
        J = tf.reduce_mean(losses)
    # A column of A_prev meets no loss but its own: the gradient of their sum is each one's.
    return (tape.gradient(losses, A_prev), *tape.gradient(J, [W, b]))


STEM = dict(
    ja="""データを列に並べる流儀による、1 つの層の逆伝播である。L_i は列 i のデータの損失で、
途中の値に関する勾配 dA, dZ, dA_prev は L_i の勾配、パラメータに関する勾配 dW, db は
J = (1/m) Σ_i L_i の勾配とする。m はデータの数である。

    A_prev: (n_x, m)    dA: (n_y, m)    W: (n_y, n_x)    b: (n_y, 1)
    Z = W A_prev + b    A = ReLU(Z)""",
    en="""This goes backward through one layer where samples are columns. L_i is the loss of
the sample in column i: dA, dZ and dA_prev, the gradients with respect to values on
the way, are those of L_i, whereas dW and db, with respect to parameters, are those of
J = (1/m) Σ_i L_i, where m is the number of samples.

    A_prev: (n_x, m)    dA: (n_y, m)    W: (n_y, n_x)    b: (n_y, 1)
    Z = W A_prev + b    A = ReLU(Z)""",
)

VARIANTS = {
    "mean": dict(
        right="np.sum(dZ, axis=1, keepdims=True) / m",
        same="np.mean(dZ, axis=1, keepdims=True)",
    ),
    "column": dict(
        right="np.sum(dZ, axis=1, keepdims=True) / m",
        same="(dZ @ np.ones(m) / m)[:, None]",
    ),
    "where": dict(right="dA * (Z > 0)", same="np.where(Z > 0, dA, 0)"),
    "einsum": dict(right="dZ @ A_prev.T / m", same="np.einsum('im,jm->ij', dZ, A_prev) / m"),
}

MISTAKES = {
    "no-mask": dict(
        right="dA * (Z > 0)",
        wrong="dA",
        ja="ReLU の微分が掛かっていない。Z が負のところでは、A は動かない。",
        en="The derivative of ReLU is not there; where Z is negative, A does not move.",
    ),
    "mask-of-gradient": dict(
        right="(Z > 0)",
        wrong="(dA > 0)",
        ja="通すかどうかは、勾配の符号ではなく、順伝播の Z の符号で決まる。",
        en="What passes depends on the sign of Z on the way forward, not on the gradient's.",
    ),
    "value-for-slope": dict(
        right="dA * (Z > 0)",
        wrong="dA * np.maximum(Z, 0)",
        ja="ReLU の値を掛けている。掛けるのは、その微分。",
        en="This multiplies by ReLU's value; what belongs here is its derivative.",
    ),
    "slope-by-sign": dict(
        right="(Z > 0)",
        wrong="np.sign(Z)",
        ja="Z が負のところで −1 を掛けている。そこでは A は 0 のまま動かないので、掛けるのは 0 である。",
        en="Where Z is negative this multiplies by −1; A stays 0 there, so the factor is 0.",
    ),
    "averaged-twice": dict(
        right="dA * (Z > 0)",
        wrong="dA * (Z > 0) / m",
        ja="dZ はデータごとの損失 L_i の勾配。ここで割ると、dW と db は 2 回割ったことになる。",
        en="dZ belongs to each sample's own loss; divided here, dW and db are divided twice.",
    ),
    "weights-summed": dict(
        right="dZ @ A_prev.T / m",
        wrong="dZ @ A_prev.T",
        ja="データについての和のままである。J は L_i の平均だから、W に関する勾配も平均になる。",
        en="This is the sum over samples; J is a mean of losses, and so is its gradient at W.",
    ),
    "weights-over-features": dict(
        right="dZ @ A_prev.T / m",
        wrong="dZ @ A_prev.T / len(A_prev)",
        ja="入力の次元で割っている。データの数は、列の数である。",
        en="Divided by the number of inputs; the samples are the columns.",
    ),
    "weights-transposed": dict(
        right="dZ @ A_prev.T / m",
        wrong="A_prev @ dZ.T / m",
        ja="転置になっている。dW は W と同じ (n_y, n_x)。",
        en="This is the transpose; dW is (n_y, n_x) like W.",
    ),
    "bias-summed": dict(
        right="np.sum(dZ, axis=1, keepdims=True) / m",
        wrong="np.sum(dZ, axis=1, keepdims=True)",
        ja="b に関する勾配も、平均した損失 J の勾配である。",
        en="The gradient at b too belongs to J, the mean of the losses.",
    ),
    "bias-axis-lost": dict(
        right="np.sum(dZ, axis=1, keepdims=True) / m",
        wrong="np.sum(dZ, axis=1) / m",
        ja="列の軸が消えて (n_y,) になり、b から引くときに思わぬ形に広がる。",
        en="The column axis is gone: taken from b, an (n_y,) array broadcasts in an unwanted way.",
    ),
    "bias-over-units": dict(
        right="axis=1, keepdims=True",
        wrong="axis=0, keepdims=True",
        ja="足す向きが違う。データは列なので、行に沿って足す。",
        en="The wrong way: samples are columns, so one sums along each row.",
    ),
    "passed-on-averaged": dict(
        right="W.T @ dZ",
        wrong="W.T @ dZ / m",
        ja="前の層に渡すのは、それぞれのデータの損失 L_i の勾配である。平均はとらない。",
        en="What goes to the layer before belongs to each sample's own loss; it is not averaged.",
    ),
    "passed-on-summed": dict(
        right="W.T @ dZ",
        wrong="W.T @ np.sum(dZ, axis=1, keepdims=True)",
        ja="データをまとめてしまった。前の層には、データごとの勾配を渡す。",
        en="The samples have been merged; the layer before needs the gradient of each.",
    ),
    "passed-on-unmasked": dict(
        right="W.T @ dZ",
        wrong="W.T @ dA",
        ja="dA は ReLU の出口の勾配。W を戻るのは、ReLU を戻ったあとである。",
        en="dA is the gradient at the exit of ReLU; one goes back through ReLU before W.",
    ),
}
