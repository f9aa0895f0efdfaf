"""RNN の 1 ステップ

入力 x と 1 時刻前の状態 h から、次の状態 h_next を NumPy だけで求めよ。

Keras の `SimpleRNNCell` と同じく、x には kernel、h には recurrent_kernel を
右から掛ける。この 2 つの積とバイアスの和 z に、活性化関数 tanh を適用したものが
h_next である。

---
    x: (batch, inputs)    h, h_next: (batch, units)
    kernel: (inputs, units)    recurrent_kernel: (units, units)
    bias: (units,)

---
One step of an RNN

From the input x and the state h of the previous step, compute the next
state h_next with NumPy alone.

As in Keras's `SimpleRNNCell`, x is multiplied by kernel and h by
recurrent_kernel, both from the right; h_next is the activation tanh of z, the
sum of these two products and the bias.
"""

import numpy as np


def rnn_step(x, h, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias  # blank
    h_next = np.tanh(z)  # blank
    return h_next


# ==== grading ====


def cases(rng):
    for batch, inputs, units in [(1, 1, 2), (2, 4, 3), (5, 2, 4)]:
        yield dict(
            x=rng.normal(size=(batch, inputs)),
            h=rng.normal(size=(batch, units)),
            kernel=0.5 * rng.normal(size=(inputs, units)),
            recurrent_kernel=0.5 * rng.normal(size=(units, units)),
            bias=rng.normal(size=units),
        )


def oracle(x, h, kernel, recurrent_kernel, bias):
    import keras

    cell = keras.layers.SimpleRNNCell(units=h.shape[-1])
    cell.build(x.shape)
    cell.set_weights([kernel, recurrent_kernel, bias])
    h_next, _ = cell(x, [h])
    return h_next


VARIANTS = {
    "one-matrix": dict(
        right="x @ kernel + h @ recurrent_kernel + bias",
        same="np.hstack([x, h]) @ np.vstack([kernel, recurrent_kernel]) + bias",
    ),
    "exponentials": dict(right="np.tanh(z)", same="2 / (1 + np.exp(-2 * z)) - 1"),
}

MISTAKES = {
    "no-bias": dict(
        right=" + bias",
        wrong="",
        ja="バイアスがないと、入力と状態がともに 0 のとき、次の状態も必ず 0 になってしまう。",
        en="Without the bias, a zero input and a zero state could only ever lead to a zero state.",
    ),
    "no-recurrence": dict(
        right="x @ kernel + h @ recurrent_kernel",
        wrong="x @ kernel",
        ja="前の状態が入らなければ、ただの全結合層であり、過去を見られない。",
        en="Without the previous state this is a plain dense layer, which cannot see the past.",
    ),
    "transposed-recurrent-kernel": dict(
        right="h @ recurrent_kernel",
        wrong="h @ recurrent_kernel.T",
        ja="正方行列なので転置しても形は合うが、前の状態の成分は行、次の状態の成分は列に対応する。",
        en="It is square, so its transpose fits too; but rows belong to the old state, columns to "
        "the new one.",
    ),
    "this-step-state": dict(
        right="h @ recurrent_kernel",
        wrong="np.tanh(x @ kernel + bias) @ recurrent_kernel",
        ja="recurrent_kernel には 1 時刻前の状態が掛かる。いまの入力だけでは過去が伝わらない。",
        en="What meets recurrent_kernel is the state one step ago; a value made from the present "
        "input carries no past.",
    ),
    "relu": dict(
        right="np.tanh(z)",
        wrong="np.maximum(z, 0)",
        ja="ここでの活性化は tanh。ReLU には上限がなく、くり返すうちに状態が発散しうる。",
        en="The activation here is tanh; ReLU has no upper bound, so the state may grow and grow.",
    ),
    "sigmoid": dict(
        right="np.tanh(z)",
        wrong="1 / (1 + np.exp(-z))",
        ja="sigmoid の値は 0 から 1。状態は −1 から 1 の値をとる。",
        en="A sigmoid lies between 0 and 1; the state takes values between −1 and 1.",
    ),
    "no-activation": dict(
        right="np.tanh(z)",
        wrong="z",
        ja="活性化関数がなければ、何時刻くり返しても全体は入力の線形な関数でしかない。",
        en="Without an activation, however many steps are taken, the whole stays linear.",
    ),
    "added-to-state": dict(
        right="np.tanh(z)",
        wrong="h + np.tanh(z)",
        ja="状態は足し込むのではなく置き換える。前の状態はすでに z の中に入っている。",
        en="The state is replaced, not added to; the old one is already inside z.",
    ),
}
