"""RNN の順伝播

系列 x を先頭から順に読み、すべての時刻の状態 h_t を並べた states を返せ。

[h_{t−1}, x_t] は、サンプルごとに状態、入力の順で横に並べたもので、コードでは
joined と呼ぶ。つまり weight の行のうち、先頭の units 行が状態に、残りの
inputs 行が入力に掛かる。

---
    x: (batch, steps, inputs)    states: (batch, steps, units)
    weight: (units + inputs, units)    bias: (units,)
    [h_{t−1}, x_t]: (batch, units + inputs)

    h_t = tanh([h_{t−1}, x_t] weight + bias)    h_0 = 0    (t = 1, …, steps)

---
Forward propagation of an RNN

Read the sequence x from its beginning and return `states`, which holds the
states h_t of all steps.

[h_{t−1}, x_t], in the code joined, is for every sample the state and the input
side by side, in this order: the first `units` rows of weight meet the state,
the remaining `inputs` rows the input.
"""

import numpy as np


def rnn_forward(x, weight, bias):
    h = np.zeros((len(x), len(bias)))
    history = []
    for t in range(x.shape[1]):
        joined = np.concatenate([h, x[:, t]], axis=1)  # blank
        h = np.tanh(joined @ weight + bias)  # blank
        history.append(h)
    states = np.stack(history, axis=1)  # blank
    return states


# ==== grading ====


def cases(rng):
    for batch, steps, inputs, units in [(1, 2, 1, 1), (2, 5, 4, 3), (5, 4, 2, 3)]:
        # All positive in the smallest case: nothing cancels, and every tanh is far from 0 and shows.
        numbers = rng.normal if batch > 1 else lambda size: rng.uniform(0.3, 1.2, size)
        yield dict(
            x=numbers(size=(batch, steps, inputs)),
            weight=0.7 * numbers(size=(units + inputs, units)),
            bias=numbers(size=units),
        )


def oracle(x, weight, bias):
    import keras

    units = len(bias)
    layer = keras.layers.SimpleRNN(units, return_sequences=True)
    layer.build(x.shape)
    layer.set_weights([weight[units:], weight[:units], bias])
    return layer(x)


VARIANTS = {
    "two-products": dict(
        right="joined @ weight",
        same="h @ weight[: len(bias)] + x[:, t] @ weight[len(bias) :]",
    ),
    "swapped-axes": dict(
        right="np.stack(history, axis=1)",
        same="np.array(history).swapaxes(0, 1)",
    ),
}

MISTAKES = {
    "input-first": dict(
        right="[h, x[:, t]]",
        wrong="[x[:, t], h]",
        ja="長さの合計は同じなので動くが、状態に掛かるはずの行が入力に掛かってしまう。",
        en="The total length is the same, so it runs; but rows meant for the state meet the input.",
    ),
    "state-reset": dict(
        right="[h, x[:, t]]",
        wrong="[np.zeros_like(h), x[:, t]]",
        ja="状態を毎回 0 に戻すと、前の時刻のことが伝わらない。0 なのは最初の時刻だけである。",
        en="Reset at every step, the state carries nothing over; it is zero at the start only.",
    ),
    "backwards": dict(
        right="x[:, t]",
        wrong="x[:, -1 - t]",
        ja="末尾から読んでいる。h_t は x_1 から x_t までのことを知っている状態である。",
        en="This reads from the end; h_t is the state that knows x_1 up to x_t.",
    ),
    "no-bias": dict(
        right=" + bias",
        wrong="",
        ja="バイアスは最初だけでなく、すべての時刻で加わる。",
        en="The bias takes part in every step.",
    ),
    "no-activation": dict(
        right="np.tanh(joined @ weight + bias)",
        wrong="joined @ weight + bias",
        ja="tanh を通さないと状態の大きさに限りがなく、全体もただの線形変換になる。",
        en="Without tanh nothing bounds the state, and the whole is only a linear map.",
    ),
    "bias-outside": dict(
        right="np.tanh(joined @ weight + bias)",
        wrong="np.tanh(joined @ weight) + bias",
        ja="バイアスは活性化関数の中に入る。外で足すと状態が −1 から 1 の範囲に収まらない。",
        en="The bias goes inside the activation; added outside, the state may leave −1 to 1.",
    ),
    "last-state-only": dict(
        right="np.stack(history, axis=1)",
        wrong="h",
        ja="最後の状態だけで足りるのは、系列全体に答えが 1 つのとき。ここでは全時刻の状態を返す。",
        en="The last state suffices when a sequence gets one answer; here every step's is wanted.",
    ),
    "time-first": dict(
        right="history, axis=1",
        wrong="history, axis=0",
        ja="これでは時刻が先頭の軸になる。入力 x と同じく、サンプルの軸が先頭に来る。",
        en="This puts time on the first axis; as in x, samples come first.",
    ),
    "reshaped": dict(
        right="np.stack(history, axis=1)",
        wrong="np.reshape(history, (len(x), -1, len(bias)))",
        ja="reshape は軸を入れ替えず、値を並び順のまま区切り直す。形は合うが、時刻とサンプルが混ざる。",
        en="reshape exchanges no axes; it cuts the same row of values anew and mixes steps with samples.",
    ),
}
