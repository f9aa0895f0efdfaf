"""GRU の 1 ステップ（教科書の式）

入力 x と直前の状態 h から、次の状態 h_next を NumPy だけで求めよ。リセットゲー
ト r と更新ゲート z は、与えられたコードが求める。

candidate は次の状態の候補で、x と、r を要素ごとに掛けて弱めた h に、それぞれ重
み W_h, U_h を右から掛け、バイアス b_h とともに足して tanh を通したものである。
リセットは行列を掛ける前に行う。h_next は、直前の状態と候補を要素ごとに混ぜたも
ので、割合の和は 1 である。更新ゲート z は候補の割合を表す。

W は kernel、U は recurrent_kernel、b は bias を左から 3 等分したもので、units
列ずつ z, r, h の順に並ぶ。

z が候補に掛かるこの式は、教科書に多い形である。Keras の `GRU` とは z の向きが
逆になる。

---
    x: (batch, inputs)    h, h_next, candidate: (batch, units)
    kernel: (inputs, 3·units)    recurrent_kernel: (units, 3·units)
    bias: (3·units,)

---
One step of a GRU, as in the textbooks

From the input x and the previous state h, compute the next state h_next with
NumPy alone. The code given computes the reset gate r and the update gate z.

candidate is what the next state could be: x, and h weakened by r element by
element, are multiplied from the right by their weights W_h and U_h, added
together with the bias b_h, and put through tanh. The reset comes before the
matrix. h_next mixes the previous state and the candidate, element by element,
in shares that add up to 1; the update gate z is the share of the candidate.

W, U and b are the thirds of kernel, recurrent_kernel and bias: from left to
right those of z, r and h, `units` columns each.

Here z belongs to the candidate, as in many textbooks; in Keras's `GRU` it is
the other way round.
"""

import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def gru_step(x, h, kernel, recurrent_kernel, bias):
    W_z, W_r, W_h = np.split(kernel, 3, axis=-1)
    U_z, U_r, U_h = np.split(recurrent_kernel, 3, axis=-1)
    b_z, b_r, b_h = np.split(bias, 3)
    r = sigmoid(x @ W_r + h @ U_r + b_r)
    z = sigmoid(x @ W_z + h @ U_z + b_z)
    candidate = np.tanh(x @ W_h + (r * h) @ U_h + b_h)  # blank
    h_next = (1 - z) * h + z * candidate  # blank
    return h_next


# ==== grading ====


def draw(rng, batch, inputs, units):
    return dict(
        x=rng.normal(size=(batch, inputs)),
        h=rng.normal(size=(batch, units)),
        kernel=rng.normal(size=(inputs, 3 * units)) / inputs**0.5,
        recurrent_kernel=rng.normal(size=(units, 3 * units)) / units**0.5,
        bias=rng.normal(size=3 * units),
    )


def shows(x, h, kernel, recurrent_kernel, bias):
    """Whether nothing is near 0, where slips cannot be seen, or so large that a gate is shut."""
    import numpy as np

    a = x @ kernel + h @ recurrent_kernel + bias
    # Only where the units are reset by different shares does it matter whether h is reset first.
    spread = np.ptp(np.split(a, 3, axis=-1)[1])
    numbers = np.abs(np.concatenate([x, h, a, bias, spread], axis=None))
    return np.all((numbers > 0.25) & (numbers < 2.5))


def cases(rng):
    first = draw(rng, 1, 1, 2)
    while not shows(**first):
        first = draw(rng, 1, 1, 2)
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
}


def oracle(x, h, kernel, recurrent_kernel, bias):
    import keras
    import numpy as np

    # Keras keeps h with z. As 1 − σ(a) = σ(−a), the other sign on the weights of z makes it this GRU.
    units = h.shape[-1]
    sign = np.concatenate([-np.ones(units), np.ones(2 * units)])
    cell = keras.layers.GRUCell(units, reset_after=False)
    cell.build(x.shape)
    cell.set_weights([kernel * sign, recurrent_kernel * sign, bias * sign])
    h_next, _ = cell(x, [h])
    return h_next


STEM = dict(
    ja="""教科書に多い形の GRU の 1 ステップである。更新ゲート z の向きは、Keras の
`GRU` と逆になる。重みとバイアスの列は z, r, h の順に units 列ずつ並ぶ。

    x: (batch, inputs)    h: (batch, units)    bias: (3·units,)
    kernel: (inputs, 3·units)    recurrent_kernel: (units, 3·units)""",
    en="""One step of a GRU in the form of many textbooks; its update gate z is turned
the other way from that of Keras's `GRU`. The columns of weights and biases
are those of z, r and h, units each.

    x: (batch, inputs)    h: (batch, units)    bias: (3·units,)
    kernel: (inputs, 3·units)    recurrent_kernel: (units, 3·units)""",
)

VARIANTS = {
    "difference": dict(right="(1 - z) * h + z * candidate", same="h + z * (candidate - h)"),
    "one-matrix": dict(
        right="x @ W_h + (r * h) @ U_h + b_h",
        same="np.hstack([x, r * h]) @ np.vstack([W_h, U_h]) + b_h",
    ),
}

MISTAKES = {
    "no-reset": dict(
        right="(r * h) @ U_h",
        wrong="h @ U_h",
        ja="候補を作るとき、直前の状態をどれだけ使うかを決めるのがリセットゲート。それが掛かっていない。",
        en="The reset gate says how much of the previous state the candidate sees; it is not used here.",
    ),
    "reset-after": dict(
        right="(r * h) @ U_h",
        wrong="r * (h @ U_h)",
        ja="行列を掛けたあとにリセットする流儀（Keras の既定）もあるが、ここでは h に掛けてから行列を掛ける。",
        en="Resetting after the matrix is Keras's default; here h is reset first, then meets the matrix.",
    ),
    "bias-reset": dict(
        right="(r * h) @ U_h + b_h",
        wrong="r * (h @ U_h + b_h)",
        ja="バイアスまでリセットされている。リセットするのは過去の状態だけで、行列を掛ける前に行う。",
        en="This resets the bias as well; only the past state is reset, and before the matrix.",
    ),
    "reset-on-input": dict(
        right="x @ W_h + (r * h) @ U_h",
        wrong="r * (x @ W_h) + h @ U_h",
        ja="リセットするのは過去の状態で、いまの入力ではない。",
        en="What is reset is the state of the past, not the present input.",
    ),
    "update-in-candidate": dict(
        right="(r * h) @ U_h",
        wrong="(z * h) @ U_h",
        ja="候補の中で働くのはリセットゲート r。更新ゲート z は、最後に混ぜる割合を決める。",
        en="In the candidate it is the reset gate r that acts; z decides the mixture at the end.",
    ),
    "raw-candidate": dict(
        right="np.tanh(x @ W_h + (r * h) @ U_h + b_h)",
        wrong="x @ W_h + (r * h) @ U_h + b_h",
        ja="候補がまだ活性化関数を通っていない。状態が −1 から 1 に収まるのは tanh のためである。",
        en="The candidate has not been through its activation; it is tanh that keeps the state in (−1, 1).",
    ),
    "sigmoid-candidate": dict(
        right="np.tanh(",
        wrong="sigmoid(",
        ja="候補の活性化関数は tanh。σ は 0 から 1 の割合を表すゲートのもの。",
        en="The candidate goes through tanh; σ is for gates, which are shares from 0 to 1.",
    ),
    "no-bias": dict(
        right=" + b_h",
        wrong="",
        ja="候補にもバイアスがある。",
        en="The candidate has a bias, too.",
    ),
    "keras-update": dict(
        right="(1 - z) * h + z * candidate",
        wrong="z * h + (1 - z) * candidate",
        ja="z と 1 − z が逆。Keras の `GRU` ではこうなるが、ここでは z が候補の割合である。",
        en="z and 1 − z are exchanged. Keras's `GRU` has it so; here z is the share of the candidate.",
    ),
    "candidate-only": dict(
        right="(1 - z) * h + z * candidate",
        wrong="z * candidate",
        ja="直前の状態が残らない。更新しない分は、元の h をそのまま運ぶ。",
        en="Nothing of the previous state is kept; what is not updated carries h along.",
    ),
    "complement-on-candidate": dict(
        right="(1 - z) * h + z * candidate",
        wrong="(1 - z) * candidate",
        ja="1 − z が掛かるのは直前の状態。これでは h が消え、候補の割合も逆になる。",
        en="1 − z belongs to the previous state; here h is lost and the candidate has the wrong share.",
    ),
    "reset-state-kept": dict(
        right="(1 - z) * h + z * candidate",
        wrong="(1 - z) * (r * h) + z * candidate",
        ja="リセットするのは候補を作るときだけ。混ぜるときの直前の状態は、弱められていないものである。",
        en="The reset is for the candidate only; what is mixed with it is the previous state unweakened.",
    ),
    "reset-everything": dict(
        right="x @ W_h + (r * h) @ U_h + b_h",
        wrong="r * (x @ W_h + h @ U_h + b_h)",
        ja="いまの入力まで弱められている。リセットするのは過去の状態だけである。",
        en="This weakens the present input as well; only the state of the past is reset.",
    ),
    "weights-from-the-left": dict(
        right="x @ W_h",
        wrong="W_h @ x",
        ja="サンプルは x の行に並ぶので、重みは右から掛ける。左から掛けると形が合わない。",
        en="Samples are the rows of x, so weights are applied from the right; from the left no shape fits.",
        exam=False,
    ),
    "all-of-old": dict(
        right="(1 - z) * h",
        wrong="h",
        ja="古い状態をすべて残したまま候補を足すと、割合の和が 1 にならない。",
        en="With all of the old state kept, the two shares no longer make 1.",
    ),
    "reset-mixes": dict(
        right="(1 - z) * h + z * candidate",
        wrong="(1 - r) * h + r * candidate",
        ja="混ぜる割合を決めるのは更新ゲート z。リセットゲート r の役目は候補を作るときに終わっている。",
        en="The mixture is set by the update gate z; the reset gate r has done its work in the candidate.",
    ),
}
