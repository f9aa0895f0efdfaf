"""Keras の流儀の GRU

入力 x と直前の状態 h から、Keras の `GRU`（既定の reset_after=True）と同じ値に
なるように、1 ステップを NumPy だけで計算し、次の状態 h_next を返せ。

z は更新ゲート、r はリセットゲート、h̃ は候補で、⊙ は要素ごとの積である。a_z,
a_r, a_h は a を、b_z, b_r, b_h は b を、左から z, r, h の順に、units 列ずつ
3 等分したものである。

教科書の GRU とは 3 つの点が違う。z は古い状態を残す割合である。リセットは、
行列を掛けたあとの b_h に掛かる。バイアスは、入力の側の bias[0] と、状態の側の
bias[1] の 2 本がある。

---
    x: (batch, inputs)    h, h_next: (batch, units)
    kernel: (inputs, 3·units)    recurrent_kernel: (units, 3·units)
    bias: (2, 3·units)

    a = x kernel + bias[0]
    b = h recurrent_kernel + bias[1]
    z = σ(a_z + b_z)    r = σ(a_r + b_r)
    h̃ = tanh(a_h + r ⊙ b_h)
    h_next = z ⊙ h + (1 − z) ⊙ h̃

---
A GRU by Keras's convention

From the input x and the previous state h, compute one step with NumPy alone so
that it has the values of Keras's `GRU` (with reset_after=True, its default),
and return the next state h_next.

z is the update gate, r the reset gate, h̃ the candidate, and ⊙ the elementwise
product. a_z, a_r, a_h are the thirds of a from left to right, in the order z,
r, h and of `units` columns each; b_z, b_r, b_h are those of b.

Three things differ from the textbooks' GRU: z is the share of the old state
that is kept; the reset comes after the matrix, on b_h; and there are two
biases, bias[0] on the side of the input and bias[1] on the side of the state.
"""

import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def keras_gru_step(x, h, kernel, recurrent_kernel, bias):
    a_z, a_r, a_h = np.split(x @ kernel + bias[0], 3, axis=-1)  # blank
    b_z, b_r, b_h = np.split(h @ recurrent_kernel + bias[1], 3, axis=-1)
    z = sigmoid(a_z + b_z)
    r = sigmoid(a_r + b_r)
    candidate = np.tanh(a_h + r * b_h)  # blank
    h_next = z * h + (1 - z) * candidate  # blank
    return h_next


# ==== grading ====


def draw(rng, batch, inputs, units):
    return dict(
        x=rng.normal(size=(batch, inputs)),
        h=rng.normal(size=(batch, units)),
        kernel=rng.normal(size=(inputs, 3 * units)),
        recurrent_kernel=rng.normal(size=(units, 3 * units)),
        bias=rng.normal(size=(2, 3 * units)),
    )


def shows(x, h, kernel, recurrent_kernel, bias):
    """Whether nothing is near 0, where slips cannot be seen, or so large that a gate is shut."""
    import numpy as np

    a, b = x @ kernel + bias[0], h @ recurrent_kernel + bias[1]
    numbers = np.abs(np.concatenate([x, h, a, b, a + b, bias, bias[0] - bias[1]], axis=None))
    return np.all((numbers > 0.25) & (numbers < 2.5))


def cases(rng):
    first = draw(rng, 1, 1, 1)
    while not shows(**first):
        first = draw(rng, 1, 1, 1)
    yield first
    yield draw(rng, 2, 3, 4)
    yield draw(rng, 5, 4, 3)


def oracle(x, h, kernel, recurrent_kernel, bias):
    import keras

    layer = keras.layers.GRU(h.shape[-1])
    layer.build((None, 1, x.shape[-1]))
    layer.set_weights([kernel, recurrent_kernel, bias])
    return layer(x[:, None], initial_state=[h])


VARIANTS = {
    "difference": dict(right="z * h + (1 - z) * candidate", same="candidate + z * (h - candidate)"),
}

MISTAKES = {
    "textbook-order": dict(
        right="a_z, a_r, a_h",
        wrong="a_r, a_z, a_h",
        ja="z と r が入れ替わっている。Keras の列は z, r, h の順に並ぶ。",
        en="z and r are exchanged: Keras's columns are in the order z, r, h.",
    ),
    "one-bias": dict(
        right="x @ kernel + bias[0]",
        wrong="x @ kernel",
        ja="入力の側のバイアスがない。reset_after=True では、状態の側のものと 2 本ある。",
        en="The bias on the side of the input is missing; with reset_after=True there are two.",
    ),
    "both-biases-here": dict(
        right="bias[0]",
        wrong="bias.sum(axis=0)",
        ja="状態の側のバイアスは b に入る。こちらにも足すと、二重に数えることになる。",
        en="The state's own bias goes into b; adding it here as well counts it twice.",
    ),
    "wrong-row": dict(
        right="bias[0]",
        wrong="bias[1]",
        ja="0 行目が入力の側、1 行目が状態の側のバイアス。",
        en="Row 0 is the bias on the side of the input, row 1 that of the state.",
    ),
    "reset-before": dict(
        right="r * b_h",
        wrong="(r * h) @ recurrent_kernel[:, -h.shape[-1] :] + bias[1, -h.shape[-1] :]",
        ja="h をリセットしてから行列を掛けるのは教科書の形（reset_after=False）。既定では逆の順になる。",
        en="Resetting h before the matrix is the textbooks' way (reset_after=False); the default does it after.",
    ),
    "no-reset": dict(
        right="r * b_h",
        wrong="b_h",
        ja="リセットゲート r が使われていない。",
        en="The reset gate r is not used.",
    ),
    "reset-on-input": dict(
        right="a_h + r * b_h",
        wrong="r * a_h + b_h",
        ja="リセットするのは過去から来る b_h で、入力から来る a_h ではない。",
        en="What is reset is b_h, which comes from the past, not a_h, which comes from the input.",
    ),
    "reset-on-both": dict(
        right="a_h + r * b_h",
        wrong="r * (a_h + b_h)",
        ja="入力の側の a_h までリセットされている。今の入力はそのまま候補に入る。",
        en="This resets a_h too; the present input enters the candidate as it is.",
    ),
    "raw-candidate": dict(
        right="np.tanh(a_h + r * b_h)",
        wrong="a_h + r * b_h",
        ja="候補がまだ活性化関数を通っていない。",
        en="The candidate has not been through its activation.",
    ),
    "sigmoid-candidate": dict(
        right="np.tanh(",
        wrong="sigmoid(",
        ja="候補の活性化は tanh。σ はゲートのもの。",
        en="The candidate goes through tanh; σ is for the gates.",
    ),
    "textbook-update": dict(
        right="z * h + (1 - z) * candidate",
        wrong="(1 - z) * h + z * candidate",
        ja="教科書では z が候補の割合だが、Keras では古い状態を残す割合である。",
        en="In textbooks z is the candidate's share; in Keras it is the share of the old state.",
    ),
    "old-lost": dict(
        right="z * h + (1 - z) * candidate",
        wrong="(1 - z) * candidate",
        ja="古い状態が残らない。z の割合だけ h を運ぶ。",
        en="The old state is lost; a share z of h is carried along.",
    ),
    "reset-mixes": dict(
        right="z * h + (1 - z) * candidate",
        wrong="r * h + (1 - r) * candidate",
        ja="混ぜる割合を決めるのは更新ゲート z で、リセットゲート r ではない。",
        en="The mixture is set by the update gate z, not by the reset gate r.",
    ),
}
