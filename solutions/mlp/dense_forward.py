"""全結合層の順伝播

全結合層 1 つの出力 y を NumPy だけで求めよ。

x の 1 行が 1 つのデータである。x kernel は行列の積で、bias は行ごとに足し、σ は
要素ごとにとる。

---
    x: (batch, inputs)    kernel: (inputs, units)    bias: (units,)
    z, y: (batch, units)

    z = x kernel + bias
    y = σ(z) = 1 / (1 + exp(−z))

---
Forward pass of a fully connected layer

Compute the output y of one fully connected layer with NumPy alone.

Each row of x is one sample. x kernel is a matrix product, bias is added to
every row, and σ is elementwise.
"""

import numpy as np


def dense_forward(x, kernel, bias):
    z = x @ kernel + bias  # blank
    y = 1 / (1 + np.exp(-z))  # blank
    return y


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(
        x=np.array([[1.0, 2.0, -1.0], [-2.0, 1.0, 0.5]]),
        kernel=rng.permutation([[0.5, -1.0], [0.25, 0.5], [1.0, 0.75]]),
        bias=np.array([0.5, -0.25]),
    )
    for batch, inputs, units in [(2, 4, 3), (5, 3, 4)]:
        yield dict(
            x=rng.normal(size=(batch, inputs)),
            kernel=rng.normal(size=(inputs, units)),
            bias=rng.choice([-1, 1], units) * rng.uniform(0.4, 1, units),
        )


def oracle(x, kernel, bias):
    import keras

    layer = keras.layers.Dense(len(bias), activation="sigmoid")
    layer.build(x.shape)
    layer.set_weights([kernel, bias])
    return layer(x)


VARIANTS = {
    "einsum": dict(right="x @ kernel", same="np.einsum('ni,iu->nu', x, kernel)"),
    "other-form": dict(right="1 / (1 + np.exp(-z))", same="np.exp(z) / (np.exp(z) + 1)"),
}

MISTAKES = {
    "no-bias": dict(
        right="x @ kernel + bias",
        wrong="x @ kernel",
        ja="バイアスが足されていない。入力がすべて 0 のときの出力が、いつも σ(0) になってしまう。",
        en="The bias is not added; inputs of 0 would always give σ(0).",
    ),
    "bias-subtracted": dict(
        right="+ bias",
        wrong="- bias",
        ja="バイアスは足す。引くのは、しきい値とよばれる量のほう。",
        en="A bias is added; it is a threshold that would be subtracted.",
    ),
    "bias-after-activation": dict(
        edits=[
            dict(right="x @ kernel + bias", wrong="x @ kernel"),
            dict(right="1 / (1 + np.exp(-z))", wrong="1 / (1 + np.exp(-z)) + bias"),
        ],
        ja="バイアスを活性化関数の後で足している。活性化関数に入るのは、バイアスまで足した z。",
        en="The bias is added after the activation; the activation takes z, with the bias in it.",
    ),
    "transposed": dict(
        right="x @ kernel",
        wrong="x @ kernel.T",
        ja="kernel は (inputs, units) なので、そのまま右から掛ければ inputs どうしが打ち消し合う。",
        en="The kernel is (inputs, units) and multiplies from the right as it is: the inputs meet.",
    ),
    "bias-per-weight": dict(
        right="x @ kernel + bias",
        wrong="x @ (kernel + bias)",
        ja="バイアスが重みに足され、入力と掛け合わされている。バイアスは入力によらない。",
        en="The bias is added to the weights and multiplied by the inputs, on which it must not depend.",
    ),
    "linear": dict(
        right="1 / (1 + np.exp(-z))",
        wrong="z",
        ja="活性化関数が掛かっていない。これでは、何層重ねても 1 つの線形な層と同じになる。",
        en="There is no activation; however many such layers amount to a single linear one.",
    ),
    "sign": dict(
        right="np.exp(-z)",
        wrong="np.exp(z)",
        ja="これは 1 − σ(z) で、z が大きいほど小さくなる。",
        en="This is 1 − σ(z), which falls as z grows.",
    ),
    "tanh": dict(
        right="1 / (1 + np.exp(-z))",
        wrong="np.tanh(z)",
        ja="tanh は −1 から 1 の値をとる。σ の値は 0 から 1 である。",
        en="tanh lies between −1 and 1, σ between 0 and 1.",
    ),
    "softmax": dict(
        right="1 / (1 + np.exp(-z))",
        wrong="np.exp(z) / np.sum(np.exp(z), axis=1, keepdims=True)",
        ja="softmax はユニットどうしを競わせ、和を 1 にする。σ はユニットごとに独立である。",
        en="Softmax makes the units compete for a sum of 1; σ takes each unit by itself.",
    ),
}
