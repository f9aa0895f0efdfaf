"""Keras の流儀の GRU

入力 x と直前の状態 h から、Keras の `GRU`（既定の reset_after=True）と同じ値に
なるように、1 ステップを NumPy だけで計算し、次の状態 h_next を返せ。

a は入力から来る分で x と kernel から、b は状態から来る分で h と
recurrent_kernel から求め、それぞれにバイアスを含む。どちらも左から z, r, h の順
に、units 列ずつ 3 等分する（a_z, a_r, a_h と b_z, b_r, b_h）。z は更新ゲート、r
はリセットゲートで、candidate は次の状態の候補である。

教科書の GRU とは 3 つの点が違う。

    1. バイアスは、入力の側の bias[0] と、状態の側の bias[1] の 2 本がある。
    2. リセットは、行列を掛け、バイアスも足したあとの b_h に掛かる。
    3. 更新ゲート z は、候補ではなく、直前の状態を残す割合である。

候補の活性化関数が tanh であること、直前の状態と候補を、和が 1 の割合で要素ごと
に混ぜることは、教科書と同じである。

---
    x: (batch, inputs)    h, h_next, candidate: (batch, units)
    kernel: (inputs, 3·units)    recurrent_kernel: (units, 3·units)
    bias: (2, 3·units)

---
A GRU by Keras's convention

From the input x and the previous state h, compute one step with NumPy alone so
that it has the values of Keras's `GRU` (with reset_after=True, its default),
and return the next state h_next.

a is what comes from the input, by x and kernel, and b what comes from the
state, by h and recurrent_kernel, each with its bias. Both are cut into thirds
of `units` columns, from left to right those of z, r and h (a_z, a_r, a_h and
b_z, b_r, b_h). z is the update gate, r the reset gate, and candidate what the
next state could be.

Three things differ from the textbooks' GRU:

    1. There are two biases, bias[0] on the side of the input and bias[1] on
       that of the state.
    2. The reset comes after the matrix and the bias, on b_h.
    3. The update gate z is not the share of the candidate but the share of the
       previous state that is kept.

As in textbooks, the candidate's activation is tanh, and the previous state and
the candidate are mixed, element by element, in shares that add up to 1.
"""

import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def keras_gru_step(x, h, kernel, recurrent_kernel, bias):
    a_z, a_r, a_h = np.split(x @ kernel + bias[0], 3, axis=-1)  # blank
    b_z, b_r, b_h = np.split(h @ recurrent_kernel + bias[1], 3, axis=-1)  # blank
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
        kernel=rng.normal(size=(inputs, 3 * units)) / inputs**0.5,
        recurrent_kernel=rng.normal(size=(units, 3 * units)) / units**0.5,
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
    batch, inputs, units = rng.choice(range(2, 7), size=3, replace=False)
    yield draw(rng, batch, inputs, units)
    single = draw(rng, 1, units, inputs)
    single["h"] *= 1.5 / abs(single["h"]).max()
    yield single


BORDERS = {
    "several samples, and sizes that all differ": "len({*x.shape, h.shape[1]} - {1}) == 3",
    "a single sample of several units": "len(x) == 1 and h.shape[1] > 1",
    "a state that no tanh gives": "abs(h).max() > 1.4",
    "two biases that differ": "np.all(bias[0] != bias[1])",
}


def oracle(x, h, kernel, recurrent_kernel, bias):
    import keras

    layer = keras.layers.GRU(h.shape[-1])
    layer.build((None, 1, x.shape[-1]))
    layer.set_weights([kernel, recurrent_kernel, bias])
    return layer(x[:, None], initial_state=[h])


STEM = dict(
    ja="Keras の `GRU`（既定の reset_after=True）と同じ値になる 1 ステップである。a は入力 x から来る分、b は直前の状態 h から来る分で、どちらも z（更新ゲート）、r（リセットゲート）、h（候補）の順に 3 等分する。バイアスの形は (2, 3·units) である。",
    en="One step with the values of Keras's `GRU` (reset_after=True, its default). a is what comes from the input x, b what comes from the previous state h; both are cut into thirds, those of z (update gate), r (reset gate) and h (candidate). bias has the shape (2, 3·units).",
)

VARIANTS = {
    "split-by-reshape": dict(
        right="np.split(h @ recurrent_kernel + bias[1], 3, axis=-1)",
        same="(h @ recurrent_kernel + bias[1]).reshape(len(h), 3, -1).swapaxes(0, 1)",
    ),
    "difference": dict(right="z * h + (1 - z) * candidate", same="candidate + z * (h - candidate)"),
}

MISTAKES = {
    "textbook-order": dict(
        right="a_z, a_r, a_h",
        wrong="a_r, a_z, a_h",
        ja="z と r が入れ替わっている。Keras の列は z, r, h の順に並ぶ。",
        en="z and r are exchanged: Keras's columns are in the order z, r, h.",
    ),
    "order-of-both": dict(
        edits=[
            dict(right="a_z, a_r, a_h", wrong="a_r, a_z, a_h"),
            dict(right="b_z, b_r, b_h", wrong="b_r, b_z, b_h"),
        ],
        ja="どちらの側でも z と r が入れ替わっている。r が先頭に来るのは PyTorch の並び。",
        en="z and r are exchanged on both sides; it is PyTorch that has r first.",
    ),
    "no-bias": dict(
        edits=[
            dict(right="x @ kernel + bias[0]", wrong="x @ kernel"),
            dict(right="h @ recurrent_kernel + bias[1]", wrong="h @ recurrent_kernel"),
        ],
        ja="バイアスが 1 本も足されていない。",
        en="Neither bias is added.",
    ),
    "rows-exchanged": dict(
        edits=[
            dict(right="bias[0]", wrong="bias[1]"),
            dict(right="bias[1]", wrong="bias[0]"),
        ],
        ja="2 本のバイアスが入れ替わっている。ゲートでは足されて同じになるが、候補ではリセットされる側が違う。",
        en="The two biases are exchanged; in the gates they only add up, but in the candidate one is reset.",
    ),
    "state-without-bias": dict(
        right="h @ recurrent_kernel + bias[1]",
        wrong="h @ recurrent_kernel",
        ja="状態の側のバイアスがない。行列を掛けたあとにリセットするので、入力の側とは別にもつ。",
        en="The bias on the side of the state is missing; as the reset comes after the matrix, it is one of its own.",
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
        ja="入力の側の a_h までリセットされている。いまの入力はそのまま候補に入る。",
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
        ja="候補の活性化関数は tanh。σ はゲートのもの。",
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
