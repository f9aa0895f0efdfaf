"""2 層のネットワークの勾配

2 層のネットワークについて、4 つのパラメータに関する損失 L の勾配を、
誤差逆伝播法によって NumPy だけで求めよ。

A は隠れ層の活性化前の値、Z は隠れ層の出力である。softmax は行ごとにとり、
L は全要素の和をデータの数 N で割ったもの、⊙ は要素ごとの積である。T の
各行は one-hot で、A に 0 の要素はない。

与えられたコードの delta は、Z W2 + b2 に関する L の勾配で、1/N は入っている。
dZ, dA はそれぞれ Z, A に関する L の勾配である。dW1, db1, dW2, db2 の順に返せ。
形はそれぞれのパラメータと同じである。

---
    X: (N, D)    A, Z, dA, dZ: (N, H)    Y, T, delta: (N, M)
    W1, dW1: (D, H)    b1, db1: (H,)    W2, dW2: (H, M)    b2, db2: (M,)

    A = X W1 + b1    Z = ReLU(A)
    Y = softmax(Z W2 + b2)
    L = −(1/N) Σ T ⊙ log Y

---
The gradients of a two-layer network

Compute by backpropagation, with NumPy alone, the gradients of the loss L of a
two-layer network with respect to its four parameters.

A holds the hidden layer before the activation, Z after it; softmax is taken
in each row; L is the sum over all elements divided by N, the number of
samples, and ⊙ is the elementwise product. The rows of T are one-hot, and
no element of A is 0.

In the code given, delta is the gradient of L with respect to Z W2 + b2, with
1/N in it; dZ and dA are those with respect to Z and A. Return dW1, db1, dW2 and
db2 in this order, each of the shape of its parameter.
"""

import numpy as np


def softmax(u):
    exp = np.exp(u - u.max(axis=1, keepdims=True))
    return exp / exp.sum(axis=1, keepdims=True)


def two_layer_net_grads(X, T, W1, b1, W2, b2):
    A = X @ W1 + b1  # blank
    Z = np.maximum(A, 0)  # blank
    Y = softmax(Z @ W2 + b2)  # blank

    delta = (Y - T) / len(X)
    dW2 = Z.T @ delta  # blank
    db2 = np.sum(delta, axis=0)  # blank
    dZ = delta @ W2.T  # blank
    dA = dZ * (A > 0)  # blank
    dW1 = X.T @ dA  # blank
    db1 = np.sum(dA, axis=0)  # blank
    return dW1, db1, dW2, db2


# ==== grading ====


def cases(rng):
    import numpy as np

    # The logits are whole multiples of log 2, and the probabilities 1, 1, 2 and 4 eighths.
    columns = rng.permutation(4)
    second = np.log(2) * np.array(
        [
            (1.0, -1.0, 1.0, 1.0),
            (1.0, 2.0, 2.0, 1.0),
            (-1.0, 4.0, 1.0, 1.0),
            (-1.0, -4.0, -5.0, -3.0),
        ]
    )
    yield dict(
        X=np.array([[1.0], [-1.0]]),
        T=np.eye(4)[rng.permutation(4)[:2]],
        W1=np.array([[1.0, -2.0, 3.0]]),
        b1=np.array([2.0, 1.0, -1.0]),
        W2=second[:3, columns],
        b2=second[3, columns],
    )
    for n, d, h, m in [(5, 3, 4, 2), (6, 4, 5, 3)]:
        yield dict(
            X=rng.normal(size=(n, d)),
            T=np.eye(m)[rng.permutation(n) % m],
            W1=rng.normal(size=(d, h)),
            b1=rng.uniform(0.3, 0.8, h) * rng.choice([-1, 1], h),
            W2=0.7 * rng.normal(size=(h, m)),
            b2=rng.uniform(0.3, 0.8, m) * (-1) ** rng.permutation(m),
        )


def oracle(X, T, W1, b1, W2, b2):
    import keras
    import tensorflow as tf

    hidden = keras.layers.Dense(len(b1), activation="relu", dtype="float64")
    output = keras.layers.Dense(len(b2), dtype="float64")
    hidden.build(X.shape)
    output.build((None, len(b1)))
    hidden.set_weights([W1, b1])
    output.set_weights([W2, b2])
    loss = keras.losses.CategoricalCrossentropy(from_logits=True, dtype="float64")
    with tf.GradientTape() as tape:
        value = loss(T, output(hidden(tf.constant(X))))
    weights = hidden.trainable_weights + output.trainable_weights
    return tape.gradient(value, [weight.value for weight in weights])


VARIANTS = {
    "einsum": dict(right="delta @ W2.T", same="np.einsum('nm,hm->nh', delta, W2)"),
    "mask-of-output": dict(right="(A > 0)", same="(Z > 0)"),
    "where": dict(right="dZ * (A > 0)", same="np.where(A > 0, dZ, 0)"),
    "ones": dict(right="np.sum(delta, axis=0)", same="np.ones(len(X)) @ delta"),
}

MISTAKES = {
    "first-bias-missing": dict(
        right="X @ W1 + b1",
        wrong="X @ W1",
        ja="b1 を足し忘れている。どのユニットが ReLU を通るかまで変わる。",
        en="b1 is missing; even which units ReLU lets through changes.",
    ),
    "activation-before-weights": dict(
        edits=[
            dict(right="X @ W1 + b1", wrong="np.maximum(X, 0) @ W1 + b1"),
            dict(right="np.maximum(A, 0)", wrong="A"),
        ],
        ja="順序が逆。ReLU に通すのは入力ではなく、重みを掛けてバイアスを足したあとの値である。",
        en="The wrong order: ReLU takes not the input but what weights and bias make of it.",
    ),
    "no-activation": dict(
        right="np.maximum(A, 0)",
        wrong="A",
        ja="順伝播で ReLU を通していない。負の値がそのまま次の層に届いている。",
        en="There is no ReLU on the way forward; negative values reach the next layer.",
    ),
    "absolute": dict(
        right="np.maximum(A, 0)",
        wrong="np.abs(A)",
        ja="負の値を折り返している。ReLU は負の値を 0 にする。",
        en="This reflects negative values; ReLU makes them 0.",
    ),
    "second-bias-missing": dict(
        right="Z @ W2 + b2",
        wrong="Z @ W2",
        ja="b2 を足し忘れているので、確率 Y が変わり、勾配がすべて変わる。",
        en="b2 is missing, which changes the probabilities Y and with them every gradient.",
    ),
    "before-activation": dict(
        right="Z.T @ delta",
        wrong="A.T @ delta",
        ja="W2 に掛かった入力は、ReLU を通ったあとの値である。",
        en="What W2 was multiplied by had been through ReLU.",
    ),
    "second-transposed": dict(
        right="Z.T @ delta",
        wrong="delta.T @ Z",
        ja="W2 の勾配が転置になっている。W2 と同じ形でなければならない。",
        en="The gradient of W2 is transposed; it must have the shape of W2.",
    ),
    "averaged-twice": dict(
        right="Z.T @ delta",
        wrong="Z.T @ delta / len(X)",
        ja="1/N は delta に入っている。もう一度割ってはいけない。",
        en="1/N is in delta already; it must not be divided once more.",
    ),
    "second-bias-averaged": dict(
        right="np.sum(delta, axis=0)",
        wrong="np.mean(delta, axis=0)",
        ja="平均の 1/N は delta に入っている。データについては和をとる。",
        en="The 1/N of the mean is in delta; over the samples one takes the sum.",
    ),
    "second-bias-not-summed": dict(
        right="np.sum(delta, axis=0)",
        wrong="delta",
        ja="b2 は全データで共有されている。データについての和が要る。",
        en="All samples share b2; its gradient is a sum over them.",
    ),
    "reshaped": dict(
        right="W2.T",
        wrong="W2.reshape(-1, len(W2))",
        ja="reshape は形を合わせるだけで、要素の並びは転置にならない。",
        en="A reshape makes the shapes fit but does not put the elements where a transpose does.",
    ),
    "not-transposed": dict(
        right="delta @ W2.T",
        wrong="delta @ W2",
        ja="形が合わない。順伝播で W2 は H から M へ写すので、戻るときは M から H へ写す。",
        en="The shapes do not fit: forward, W2 leads from H to M; back it must lead from M to H.",
    ),
    "not-through-activation": dict(
        right="dZ * (A > 0)",
        wrong="dZ",
        ja="ReLU が止めたユニットにも勾配を流している。順伝播で 0 になったところは通さない。",
        en="Gradient flows through units that ReLU stopped; what became 0 passes nothing back.",
    ),
    "mask-of-gradient": dict(
        right="(A > 0)",
        wrong="(dZ > 0)",
        ja="勾配の符号で止めている。通すかどうかは、順伝播で ReLU に入った値で決まる。",
        en="This stops by the gradient's sign; what counts is what entered ReLU going forward.",
    ),
    "activation-itself": dict(
        right="dZ * (A > 0)",
        wrong="np.maximum(dZ, 0) * (A > 0)",
        ja="勾配にも ReLU を掛けている。掛けるのは ReLU の微分である。",
        en="ReLU is applied to the gradient as well; what multiplies is its derivative.",
    ),
    "cache-overwritten": dict(
        right="X.T @ dA",
        wrong="Z.T @ dA",
        ja="2 層目の入力を使っている。保存した入力を層ごとに分けないと、あとの層が上書きする。",
        en="This uses the second layer's input; a layer must keep its own, or it is overwritten.",
    ),
    "first-without-mask": dict(
        right="X.T @ dA",
        wrong="X.T @ dZ",
        ja="dZ は ReLU の出口の勾配。W1 に届くのは、ReLU を戻ったあとの勾配である。",
        en="dZ is the gradient at the exit of ReLU; W1 is reached after going back through it.",
    ),
    "bias-without-mask": dict(
        right="np.sum(dA, axis=0)",
        wrong="np.sum(dZ, axis=0)",
        ja="b1 は ReLU の手前で足している。その勾配も ReLU を戻ったあとのもの。",
        en="b1 is added before ReLU; its gradient too is what has gone back through ReLU.",
    ),
    "first-bias-averaged": dict(
        right="np.sum(dA, axis=0)",
        wrong="np.mean(dA, axis=0)",
        ja="平均の 1/N は delta から伝わってきている。ここでは和をとる。",
        en="The 1/N of the mean has come down from delta; here one takes the sum.",
    ),
}
