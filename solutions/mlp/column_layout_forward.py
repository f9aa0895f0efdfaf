"""データを列に並べた順伝播

データを列に並べる流儀（Andrew Ng の講義など）で、1 つの層の出力を NumPy だけで
求めよ。for 文も内包表記も使わず、m 個のデータをまとめて計算すること
（np.vectorize と np.apply_along_axis も使わない）。

    A_prev: (n_x, m)    1 列が 1 つのデータ、m はデータの数
    W: (n_y, n_x)    b: (n_y, 1)
    Z, A: (n_y, m)

    Z = W A_prev + b    b は列ごとに足す
    A = tanh(Z)    要素ごと

Z, A の順に返すこと。

---
Forward pass with samples in columns

Compute with NumPy alone the output of one layer where samples are columns, as
in Andrew Ng's courses. Compute all m samples at once, without `for`,
comprehensions, np.vectorize or np.apply_along_axis.

Shapes and formulas are those above: each column of A_prev is one of m samples,
b is added to every column, and tanh is elementwise. Return Z and A in this
order.
"""

import numpy as np


def column_layout_forward(A_prev, W, b):
    Z = W @ A_prev + b  # blank
    A = np.tanh(Z)  # blank
    return Z, A


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(
        A_prev=np.array([[1.0, 2.0], [-1.0, 0.5], [0.5, -0.25]]),
        W=np.array([[0.5, -0.25, 1.0], [0.25, 0.5, -1.0]]),
        b=np.array([[0.25], [-0.5]]),
    )
    for m, n_x, n_y in [(5, 3, 2), (4, 2, 4)]:
        yield dict(
            A_prev=rng.normal(size=(n_x, m)),
            W=0.5 * rng.normal(size=(n_y, n_x)),
            b=rng.choice([-1, 1], (n_y, 1)) * rng.uniform(0.3, 1, (n_y, 1)),
        )


def oracle(A_prev, W, b):
    import keras
    import numpy as np

    # Dense has samples in rows: everything is transposed.
    layer = keras.layers.Dense(len(b))
    layer.build((None, len(A_prev)))
    layer.set_weights([W.T, b[:, 0]])
    z = layer(A_prev.T)
    return np.transpose(z), np.transpose(keras.ops.tanh(z))


VARIANTS = {
    "einsum": dict(right="W @ A_prev", same="np.einsum('yx,xm->ym', W, A_prev)"),
    "rows": dict(right="W @ A_prev + b", same="(A_prev.T @ W.T + b.T).T"),
}

MISTAKES = {
    "no-bias": dict(
        right="W @ A_prev + b",
        wrong="W @ A_prev",
        ja="バイアスが足されていない。",
        en="The bias is not added.",
    ),
    "weights-transposed": dict(
        right="W @ A_prev",
        wrong="W.T @ A_prev",
        ja="W は (n_y, n_x) で、もう転置された形をしている。そのまま左から掛ければ形が合う。",
        en="W is (n_y, n_x), transposed as it were; it multiplies from the left as it is.",
    ),
    "rows-of-samples": dict(
        right="W @ A_prev + b",
        wrong="A_prev.T @ W.T + b.T",
        ja="データを行に並べた形 (m, n_y) になっている。ここでは列に並べたまま返す。",
        en="This has samples in rows, (m, n_y); here they stay in columns.",
    ),
    "flat-bias": dict(
        right="+ b",
        wrong="+ b[:1]",
        ja="どのユニットにも同じバイアスを足している。b には、ユニットごとに 1 つの値がある。",
        en="All units get the same bias, but b has a value for each.",
    ),
    "bias-subtracted": dict(
        right="+ b",
        wrong="- b",
        ja="バイアスは足す。",
        en="A bias is added.",
    ),
    "activation-of-input": dict(
        right="np.tanh(Z)",
        wrong="np.tanh(W @ A_prev)",
        ja="活性化関数に入るのは、バイアスまで足した Z。",
        en="The activation takes Z, with the bias in it.",
    ),
    "sigmoid": dict(
        right="np.tanh(Z)",
        wrong="1 / (1 + np.exp(-Z))",
        ja="これはシグモイド関数。tanh は −1 から 1 の値をとる。",
        en="This is the sigmoid; tanh takes values from −1 to 1.",
    ),
    "linear": dict(
        right="np.tanh(Z)",
        wrong="1.0 * Z",
        ja="活性化関数が掛かっていない。",
        en="There is no activation.",
    ),
}
