"""全結合層の逆伝播

全結合層の逆伝播を NumPy だけで求めよ。損失 L の、出力 Y に関する勾配 dY から、
入力 X、重み W、バイアス b に関する勾配 dX, dW, db を求め、この順に返せ。
N はデータの数である。

L が平均か和かは、すでに dY に反映されている。ここで改めて N で
割ることはしない。db の形は (1, M) ではなく (M,) である。

---
    X, dX: (N, D)    W, dW: (D, M)    b, db: (M,)    Y, dY: (N, M)

    Y = X W + b
    dY = ∂L/∂Y    dX = ∂L/∂X    dW = ∂L/∂W    db = ∂L/∂b

---
Backward through a fully connected layer

Go backward through a fully connected layer with NumPy alone: from dY, the
gradient of a loss L with respect to the output Y, compute those with respect to
the input X, the weights W and the bias b. Return dX, dW and db in this order.
N is the number of samples.

Whether L is a mean or a sum is already in dY: do not divide by N here. db
is (M,), not (1, M).
"""

import numpy as np


def affine_backward(X, W, dY):
    dX = dY @ W.T  # blank
    dW = X.T @ dY  # blank
    db = np.sum(dY, axis=0)  # blank
    return dX, dW, db


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(
        X=np.array([[1.0, -2.0]]) * rng.choice([1, 3]) + np.array([[0.0], [1.0], [5.0]]),
        W=np.array([[1.0, 2.0, -3.0, 4.0], [2.0, -1.0, 5.0, 3.0]]),
        dY=np.array([[1.0, -2.0, 3.0, 0.5], [2.0, 4.0, -1.0, 1.0], [0.5, 1.0, 5.0, -3.0]]),
    )
    fewer, some, more = (int(size) for size in np.sort(rng.choice(range(2, 9), 3, replace=False)))
    for n, d, m in [(more, some, fewer), (some, more, fewer), (1, fewer, more), (some, some, some)]:
        yield dict(X=rng.normal(size=(n, d)), W=rng.normal(size=(d, m)), dY=rng.normal(size=(n, m)))


BORDERS = {
    "more samples than inputs and outputs": "len(X) > max(W.shape)",
    "one sample": "len(X) == 1",
    "more outputs than inputs": "W.shape[1] > W.shape[0]",
    "as many samples as inputs as outputs, so that every product has a shape": "len(X) == W.shape[0] == W.shape[1] > 1",
}


def oracle(X, W, dY):
    import keras
    import numpy as np
    import tensorflow as tf

    layer = keras.layers.Dense(W.shape[1], dtype="float64")
    layer.build(X.shape)
    layer.set_weights([W, np.zeros(W.shape[1])])
    source = tf.Variable(X)
    with tf.GradientTape() as tape:
        output = layer(source)
    sources = [source, layer.kernel.value, layer.bias.value]
    return tape.gradient(output, sources, tf.constant(dY))


STEM = dict(
    ja="""全結合層の逆伝播である。損失の、出力 Y に関する勾配 dY から、入力 X、重み W、
バイアス b に関する勾配 dX, dW, db を求める。損失が平均であれば、1/N は dY に
入っている。

    X: (N, D)    W: (D, M)    b: (M,)    Y = X W + b""",
    en="""This goes backward through a fully connected layer: from dY, the gradient of a
loss with respect to the output Y, to those with respect to the input X, the
weights W and the bias b. If the loss is a mean, its 1/N is in dY.

    X: (N, D)    W: (D, M)    b: (M,)    Y = X W + b""",
)

VARIANTS = {
    "einsum": dict(right="dY @ W.T", same="np.einsum('nm,dm->nd', dY, W)"),
    "transposed-product": dict(right="X.T @ dY", same="(dY.T @ X).T"),
    "outer-products": dict(right="X.T @ dY", same="np.sum(X[:, :, None] * dY[:, None, :], axis=0)"),
    "ones": dict(right="np.sum(dY, axis=0)", same="np.ones(len(dY)) @ dY"),
}

MISTAKES = {
    "not-transposed": dict(
        right="dY @ W.T",
        wrong="dY @ W",
        ja="形が合わない。順伝播で W は D から M へ写すので、戻るときは転置して M から D へ写す。",
        en="The shapes do not fit: forward, W leads from D to M; back it must lead from M to D.",
    ),
    "reshaped": dict(
        right="W.T",
        wrong="W.reshape(-1, len(W))",
        ja="reshape は形を合わせるだけで、要素の並びは転置にならない。",
        en="A reshape makes the shapes fit but does not put the elements where a transpose does.",
    ),
    "input-transposed": dict(
        right="dY @ W.T",
        wrong="W @ dY.T",
        ja="行と列が入れ替わっている。dX は X と同じ形で、1 行が 1 つのデータである。",
        en="Rows and columns are exchanged; dX has the shape of X, one row per sample.",
    ),
    "input-averaged": dict(
        right="dY @ W.T",
        wrong="dY @ W.T / len(X)",
        ja="L が平均ならば、1/N は dY に入っている。もう一度割ると小さくなりすぎる。",
        en="If L is a mean, 1/N is in dY already; dividing once more makes it too small.",
    ),
    "weights-transposed": dict(
        right="X.T @ dY",
        wrong="dY.T @ X",
        ja="重みに関する勾配が転置になっている。W から引けるように、W と同じ形でなければならない。",
        en="The weights' gradient is transposed; to be taken from W it must have the shape of W.",
    ),
    "inputs-not-transposed": dict(
        right="X.T @ dY",
        wrong="X @ dY",
        ja="形が合わない。データについて足し合わせるので、X を転置して、データの軸どうしをそろえる。",
        en="The shapes do not fit: what is summed over are the samples, which takes the transpose of X.",
    ),
    "weights-averaged": dict(
        right="X.T @ dY",
        wrong="X.T @ dY / len(X)",
        ja="1/N は、L が平均ならば dY に入っている。ここではデータについての和のままにする。",
        en="If L is a mean, 1/N is in dY; what remains here is the sum over the samples.",
    ),
    "weights-reshaped": dict(
        right="X.T",
        wrong="X.reshape(X.shape[1], -1)",
        ja="形は合うが、別のデータの値が混ざる。行と列を入れ替えるのは転置である。",
        en="The shapes fit, but samples get mixed; to exchange rows and columns is a transpose.",
    ),
    "bias-not-summed": dict(
        right="np.sum(dY, axis=0)",
        wrong="dY",
        ja="b は 1 つしかなく、どのデータにも足された。分かれた先からの勾配は足し合わせる。",
        en="There is one b, added to every sample; gradients from all its uses add up.",
    ),
    "bias-averaged": dict(
        right="np.sum(dY, axis=0)",
        wrong="np.mean(dY, axis=0)",
        ja="共有された b に関する勾配は、平均ではなく和になる。",
        en="The gradient of a shared b is a sum, not a mean.",
    ),
    "bias-over-units": dict(
        right="np.sum(dY, axis=0)",
        wrong="np.sum(dY, axis=1)",
        ja="足す向きが違う。ユニットごとに、データについて足す。",
        en="The wrong way: for each unit one sums over the samples.",
    ),
    "bias-one-number": dict(
        right="np.sum(dY, axis=0)",
        wrong="np.sum(dY)",
        ja="全部を 1 つの数に足している。バイアスはユニットごとにあり、勾配も別々である。",
        en="All is summed into one number; each unit has a bias, and a gradient, of its own.",
    ),
    "bias-keeps-axis": dict(
        right="np.sum(dY, axis=0)",
        wrong="np.sum(dY, axis=0, keepdims=True)",
        ja="大きさ 1 の軸が残っている。db は b と同じ 1 次元の配列。",
        en="An axis of size 1 is left; db is one-dimensional, like b.",
    ),
}
