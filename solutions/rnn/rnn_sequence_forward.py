"""RNN の順伝播

系列 x を先頭から順に読み、すべての時刻の状態 h_t を並べた states を返せ。

h_t は、1 時刻前の状態 h_{t−1} と入力 x_t から、Keras の `SimpleRNN` と同じく求
める。活性化関数は tanh、初期状態 h_0 は 0 である。ただし、2 つの重みを縦につな
いだ行列 weight が与えられる。先頭の units 行が状態に、残りの inputs 行が入力
に、右から掛かる。joined は、サンプルごとに状態と入力を横に並べたもので、その並
びは weight の行に合わせる。

---
    x: (batch, steps, inputs)    states: (batch, steps, units)
    weight: (units + inputs, units)    bias: (units,)
    x_t: (batch, inputs)    h_t: (batch, units)    (t = 1, …, steps)
    joined: (batch, units + inputs)

---
Forward propagation of an RNN

Read the sequence x from its beginning and return `states`, which holds the
states h_t of all steps.

h_t comes from the previous state h_{t−1} and the input x_t as in Keras's
`SimpleRNN`; the activation is tanh, and the initial state h_0 is 0. But the two
sets of weights are given as one matrix, weight, one on top of the other: its
first `units` rows meet the state, the remaining `inputs` rows the input, both
from the right. joined holds for every sample the state and the input side by
side, in the order that fits the rows of weight.
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
    few, some, many, more = sorted(rng.choice(range(2, 8), size=4, replace=False).tolist())
    sizes = [(1, 2, 1, 1), (few, many, more, some), (more, some, few, many), (1, 1, some, few)]
    for which, (batch, steps, inputs, units) in enumerate(sizes):
        # All positive in the smallest case: nothing cancels, and every tanh is far from 0 and shows.
        numbers = rng.normal if which else lambda size: rng.uniform(0.3, 1.2, size)
        yield dict(
            x=numbers(size=(batch, steps, inputs)),
            weight=numbers(size=(units + inputs, units)) / (units + inputs) ** 0.5,
            bias=numbers(size=units),
        )


BORDERS = {
    "more steps than samples": "x.shape[1] > x.shape[0] > 1",
    "more samples than steps": "x.shape[0] > x.shape[1] > 1",
    "a single step": "x.shape[1] == 1",
    "more inputs than units": "x.shape[2] > len(bias)",
    "more units than inputs": "x.shape[2] < len(bias)",
}


def oracle(x, weight, bias):
    import keras

    units = len(bias)
    layer = keras.layers.SimpleRNN(units, return_sequences=True)
    layer.build(x.shape)
    layer.set_weights([weight[units:], weight[:units], bias])
    return layer(x)


STEM = dict(
    ja="RNN で系列 x を先頭から読み、全時刻の状態を並べた states を返す。x の形は (batch, steps, inputs)、states の形は (batch, steps, units) である。weight は、状態に掛かる units 行の下に、入力に掛かる inputs 行をつないだ行列である。",
    en="An RNN reads the sequence x from its beginning; states holds the states of all steps. x has the shape (batch, steps, inputs), states (batch, steps, units). In weight the units rows that meet the state stand on top of the inputs rows that meet the input.",
)

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
    "along-the-batch": dict(
        right="[h, x[:, t]], axis=1",
        wrong="[h, x[:, t]], axis=0",
        ja="軸 0 はサンプル。状態と入力は、サンプルごとに横に並べる。",
        en="Axis 0 runs over the samples; state and input lie side by side within a sample.",
        exam=False,
    ),
    "side-by-side": dict(
        right="np.stack(history, axis=1)",
        wrong="np.concatenate(history, axis=1)",
        ja="時刻の軸がなく、全時刻の状態が横 1 列につながっている。",
        en="There is no axis for time: the states of all steps are joined in one long row.",
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
