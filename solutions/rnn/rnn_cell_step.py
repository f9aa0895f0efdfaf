"""RNN の 1 ステップ

入力 x と 1 時刻前の状態 h から、次の状態 h_next を NumPy だけで求めよ。値は、
Keras の `SimpleRNNCell` の既定の設定（活性化関数は tanh）と同じにする。

kernel は入力から、recurrent_kernel は 1 時刻前の状態から、次の状態への重みであ
る。x と h の行はサンプルで、z は活性化関数を通る前の値である。

---
    x: (batch, inputs)    h, h_next, z: (batch, units)
    kernel: (inputs, units)    recurrent_kernel: (units, units)
    bias: (units,)

---
One step of an RNN

From the input x and the state h of the previous step, compute the next state
h_next with NumPy alone, so that it has the values of Keras's `SimpleRNNCell`
with its default settings (the activation is tanh).

kernel leads from the input, recurrent_kernel from the state of the previous
step to the next state. The rows of x and h are samples, and z is what goes into
the activation.
"""

import numpy as np


def rnn_step(x, h, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias  # blank
    h_next = np.tanh(z)  # blank
    return h_next


# ==== grading ====


def cases(rng):
    few, some, many = rng.choice(range(2, 7), size=3, replace=False)
    for batch, inputs, units in [(1, 1, 2), (few, some, many), (1, many, some)]:
        yield dict(
            x=rng.normal(size=(batch, inputs)),
            h=rng.normal(size=(batch, units)),
            kernel=rng.normal(size=(inputs, units)) / inputs**0.5,
            recurrent_kernel=rng.normal(size=(units, units)) / units**0.5,
            bias=rng.normal(size=units),
        )


BORDERS = {
    "several samples, and sizes that all differ": "len({*x.shape, h.shape[1]} - {1}) == 3",
    "a single sample": "len(x) == 1 and x.shape[1] > 1",
    "a transpose that would fit but differs": "abs(recurrent_kernel - recurrent_kernel.T).max() > 0.01",
}


def oracle(x, h, kernel, recurrent_kernel, bias):
    import keras

    cell = keras.layers.SimpleRNNCell(units=h.shape[-1])
    cell.build(x.shape)
    cell.set_weights([kernel, recurrent_kernel, bias])
    h_next, _ = cell(x, [h])
    return h_next


STEM = dict(
    ja="入力 x と 1 時刻前の状態 h から、RNN の次の状態 h_next を求める。Keras の `SimpleRNNCell` と同じ値になる。x と h の行はサンプルで、kernel は (inputs, units)、recurrent_kernel は (units, units) である。",
    en="From the input x and the state h of the previous step this computes the next state h_next of an RNN, with the values of Keras's `SimpleRNNCell`. The rows of x and h are samples; kernel is (inputs, units), recurrent_kernel (units, units).",
)

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
    "elementwise": dict(
        right="h @ recurrent_kernel",
        wrong="h * np.diag(recurrent_kernel)",
        ja="ユニットは自分だけでなく、同じ層のすべてのユニットの前の値を受け取る。",
        en="A unit receives the previous values of all units of its layer, not only its own.",
    ),
    "activated-twice": dict(
        right="h @ recurrent_kernel",
        wrong="np.tanh(h @ recurrent_kernel)",
        ja="活性化関数を通すのは、すべてを足したあとの 1 回だけである。",
        en="There is one activation, after everything has been added up.",
    ),
    "two-biases": dict(
        right=" + bias",
        wrong=" + 2 * bias",
        ja="入力の側と状態の側に別々にバイアスを足すのは PyTorch。Keras には 1 本しかない。",
        en="PyTorch adds a bias on the side of the input and one on that of the state; Keras has one.",
    ),
    "weights-from-the-left": dict(
        right="x @ kernel",
        wrong="kernel @ x",
        ja="サンプルは x の行に並ぶので、重みは右から掛ける。左から掛けると形が合わない。",
        en="Samples are the rows of x, so weights are applied from the right; from the left no shape fits.",
        exam=False,
    ),
    "relu": dict(
        right="np.tanh(z)",
        wrong="np.maximum(z, 0)",
        ja="ここでの活性化関数は tanh。ReLU には上限がなく、繰り返すうちに状態が発散しうる。",
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
        ja="活性化関数がなければ、何時刻繰り返しても全体は入力の線形な関数でしかない。",
        en="Without an activation, however many steps are taken, the whole stays linear.",
    ),
    "added-to-state": dict(
        right="np.tanh(z)",
        wrong="h + np.tanh(z)",
        ja="状態は足し込むのではなく置き換える。前の状態はすでに z の中に入っている。",
        en="The state is replaced, not added to; the old one is already inside z.",
    ),
}
