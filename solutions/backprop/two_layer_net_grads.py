"""2 層のネットワークの勾配

2 層のネットワークについて、4 つのパラメータに関する損失 L の勾配を、誤差逆伝播
法によって NumPy だけで求めよ。

隠れ層は重み W1、バイアス b1 の全結合層で、活性化関数は ReLU である。A はそ
の活性化前の値、Z は活性化後の値とする。出力層は重み W2、バイアス b2 の全結
合層で、データごとに softmax をとったものが Y である。T の各行は正解を表す
one-hot で、L は Y の交差エントロピーの、N 件のデータについての平均とする。A
に 0 の要素はない。

与えられたコードの delta は、出力層の softmax の手前の値に関する L の勾配で、
1/N はすでに入っている。dZ, dA はそれぞれ Z, A に関する L の勾配である。dW1,
db1, dW2, db2 の順に返せ。形はそれぞれのパラメータと同じである。

---
    X: (N, D)    A, Z, dA, dZ: (N, H)    Y, T, delta: (N, M)
    W1, dW1: (D, H)    b1, db1: (H,)    W2, dW2: (H, M)    b2, db2: (M,)

---
The gradients of a two-layer network

Compute by backpropagation, with NumPy alone, the gradients of the loss L of a
two-layer network with respect to its four parameters.

The hidden layer is fully connected, with weights W1, bias b1 and ReLU as its
activation; A is what it has before the activation, Z after it. The output layer
is fully connected with W2 and b2, and Y is the softmax of what it gives for
each sample. The rows of T are one-hot, the right answers, and L is the
cross-entropy of Y, the mean over N samples. No element of A is 0.

In the code given, delta is the gradient of L with respect to what goes into the
softmax, with 1/N in it; dZ and dA are those with respect to Z and A. Return
dW1, db1, dW2 and db2 in this order, each of the shape of its parameter.
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
    sizes = rng.permutation(range(2, 8)).tolist()
    for places in [(3, 1, 2, 0), (1, 2, 3, 0), (None, 1, 2, 0)]:
        n, d, h, m = (1 if place is None else sizes[place] for place in places)
        W1 = rng.normal(size=(d, h))
        W1[:, 0] = -np.abs(W1[:, 0])
        X = rng.normal(size=(n, d))
        b1 = rng.uniform(0.3, 0.8, h) * rng.choice([-1, 1], h)
        # ReLU stops the first unit for all samples, the second one for some if there are more than two.
        b1[0] = -0.5 - (X @ W1[:, 0]).max()
        reached = np.sort(X @ W1[:, 1])
        b1[1] = -(reached[:2].mean() if n > 2 else reached[0] - 0.5)
        yield dict(
            X=X,
            T=np.eye(m)[rng.permutation(n) % m],
            W1=W1,
            b1=b1,
            W2=0.7 * rng.normal(size=(h, m)),
            b2=rng.uniform(0.3, 0.8, m) * (-1) ** rng.permutation(m),
        )


BORDERS = {
    "a unit that ReLU stops for every sample": "np.any(np.all(X @ W1 + b1 < 0, axis=0))",
    "a unit that ReLU stops for some samples": "np.any(np.ptp(np.sign(X @ W1 + b1), axis=0))",
    "one sample": "len(X) == 1",
    "negative inputs": "np.any(X < 0)",
}


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


STEM = dict(
    ja="""隠れ層（W1、b1、活性化関数は ReLU）と出力層（W2、b2、softmax）からなる 2 層の
ネットワークで、交差エントロピーの N 件の平均から誤差逆伝播を行い、4 つの
パラメータに関する勾配を求める。A と Z は隠れ層の活性化前と活性化後の値、delta は
softmax の手前の値に関する勾配である。

    X: (N, D)    T: (N, M)    W1: (D, H)    b1: (H,)    W2: (H, M)    b2: (M,)""",
    en="""A network has a hidden layer (W1, b1, ReLU) and an output layer (W2, b2, softmax).
From the cross-entropy, the mean over N samples, this goes back to the gradients
with respect to the four parameters. A and Z are the hidden layer before and after
the activation; delta is the gradient with respect to what goes into the softmax.

    X: (N, D)    T: (N, M)    W1: (D, H)    b1: (H,)    W2: (H, M)    b2: (M,)""",
)

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
        ja="W2 に関する勾配が転置になっている。W2 と同じ形でなければならない。",
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
    "sigmoid-slope": dict(
        right="(A > 0)",
        wrong="Z * (1 - Z)",
        ja="これはシグモイド関数の微分を出力で表したもの。ReLU の微分は 0 か 1 である。",
        en="This is a sigmoid's derivative in terms of its output; that of ReLU is 0 or 1.",
    ),
    "value-for-slope": dict(
        right="(A > 0)",
        wrong="Z",
        ja="ReLU の値を掛けている。掛けるのは、その微分である。",
        en="This multiplies by the value of ReLU; what belongs here is its derivative.",
    ),
    "activation-itself": dict(
        right="dZ * (A > 0)",
        wrong="np.maximum(dZ, 0) * (A > 0)",
        ja="勾配まで ReLU に通している。勾配に掛けるのは、ReLU の微分である。",
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
        ja="b1 は ReLU の手前で足している。b1 に関する勾配も、ReLU を戻ったあとのものである。",
        en="b1 is added before ReLU; its gradient too is what has gone back through ReLU.",
    ),
    "first-bias-averaged": dict(
        right="np.sum(dA, axis=0)",
        wrong="np.mean(dA, axis=0)",
        ja="平均の 1/N は delta から伝わってきている。ここでは和をとる。",
        en="The 1/N of the mean has come down from delta; here one takes the sum.",
    ),
}
