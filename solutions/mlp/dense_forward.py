"""全結合層の順伝播

全結合層 1 つの出力 y を NumPy だけで求めよ。

x の 1 行が 1 つのデータである。kernel[i, j] は入力 i からユニット j への重み、
bias[j] はユニット j のバイアスとする。z は活性化関数に入る前の値で、y は z に活
性化関数 σ を要素ごとに適用した値である。

---
    x: (batch, inputs)    kernel: (inputs, units)    bias: (units,)
    z, y: (batch, units)

    σ(u) = 1 / (1 + exp(−u))

---
Forward pass of a fully connected layer

Compute the output y of one fully connected layer with NumPy alone.

Each row of x is one sample. kernel[i, j] is the weight from input i to unit j,
and bias[j] the bias of unit j. z is what goes into the activation, and y what
the activation σ makes of it, elementwise.
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
    batch, inputs, units = (int(n) for n in rng.choice(range(2, 8), 3, replace=False))
    for samples in (batch, 1):
        x, kernel = rng.normal(size=(samples, inputs)), rng.normal(size=(inputs, units))
        if samples == 1:  # as far from 0 as a sigmoid that is clipped shows
            x *= rng.uniform(15, 20) / np.max(np.abs(x @ kernel))
        bias = rng.choice([-1, 1], units) * rng.uniform(0.4, 1, units)
        yield dict(x=x, kernel=kernel, bias=bias)


BORDERS = {
    "a single sample": "len(x) == 1",
    "several samples, and all sizes different": "len({*x.shape, *kernel.shape}) == 3 and len(x) > 1",
    "outputs above ½ and below": "np.any(x @ kernel + bias > 0) and np.any(x @ kernel + bias < 0)",
    "an output next to 0 or 1": "np.max(np.abs(x @ kernel + bias)) > 12",
    "no bias is 0": "np.all(bias != 0)",
}


def oracle(x, kernel, bias):
    import keras

    layer = keras.layers.Dense(len(bias), activation="sigmoid")
    layer.build(x.shape)
    layer.set_weights([kernel, bias])
    return layer(x)


STEM = dict(
    ja="全結合層 1 つの出力 y を求める。x の 1 行が 1 つのデータ、kernel[i, j] は入力 i からユニット j への重み、bias はユニットごとのバイアスである。活性化関数は、0 から 1 の値をとるシグモイド関数とする。",
    en="This computes the output y of one fully connected layer. Each row of x is a sample, kernel[i, j] the weight from input i to unit j, and each unit has a bias. The activation is the sigmoid, whose values lie between 0 and 1.",
)

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
        ja="バイアスは足す。引くのは、閾値とよばれる量のほう。",
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
        ja="kernel は (inputs, units) なので、そのまま右から掛ければ、inputs の軸どうしがそろう。",
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
        ja="活性化関数を通していない。これでは、何層重ねても 1 つの線形な層と同じになる。",
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
    "bracket-lost": dict(
        right="1 / (1 + np.exp(-z))",
        wrong="1 / 1 + np.exp(-z)",
        ja="割り算は足し算より先に行われる。分母の括弧がないと、1 で割ってから足すことになる。",
        en="Division comes before addition: without the bracket below, 1 is divided by 1 and the rest added.",
    ),
    "relu": dict(
        right="1 / (1 + np.exp(-z))",
        wrong="np.maximum(z, 0)",
        ja="これは ReLU で、上限がない。σ の値は 0 から 1 である。",
        en="This is ReLU, which has no upper bound; σ lies between 0 and 1.",
    ),
}
