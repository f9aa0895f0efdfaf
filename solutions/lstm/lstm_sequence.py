"""系列全体に LSTM を適用する

長さ steps の系列 x を LSTM に前から順に読ませ、全時刻の出力 outputs と、最後の
時刻の出力 h と記憶 c を、この順に返せ。初期状態はどちらも 0 とする。

時刻 t の z は、入力 x_t と直前の出力 h にそれぞれの重みを右から掛けたものとバイ
アスの和である。z を左から 4 等分したものが入力ゲート i、忘却ゲート f、候補 g、
出力ゲート o で、並びも計算も Keras の `LSTM` と同じである（活性化関数は、ゲート
が sigmoid、候補と出力する記憶が tanh）。与えられたコードで z から切り出した i,
f, g, o は、まだ活性化関数を通っていない。

Keras は忘却ゲートのバイアスを 1 で初期化するが、与えられる bias は学習後の値
なので、何も足さずに使う。

---
    x: (batch, steps, inputs)    x_t: (batch, inputs)
    outputs: (batch, steps, units)    h, c: (batch, units)
    kernel: (inputs, 4·units)    recurrent_kernel: (units, 4·units)
    bias: (4·units,)    z: (batch, 4·units)

---
An LSTM over a whole sequence

Let an LSTM read the sequence x of length `steps` from front to back. Return
`outputs`, which holds the outputs of all time steps, and the output h and the
memory c of the last, in this order. Both states start at 0.

z of step t is the sum of the input x_t and the previous output h, each
multiplied by its weights from the right, and the bias. Its quarters, from left
to right, are the input gate i, the forget gate f, the candidate g and the
output gate o, in the order and with the computation of Keras's `LSTM` (the
activation of gates is a sigmoid, that of the candidate and of the memory that
is output tanh). In the code given, i, f, g, o have not been through their
activations yet.

Keras initialises the forget gate's bias to 1; the `bias` given here is the
value after training, to be used as it is.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_sequence(x, kernel, recurrent_kernel, bias):
    batch, steps, _ = x.shape
    h = np.zeros((batch, len(recurrent_kernel)))
    c = np.zeros((batch, len(recurrent_kernel)))
    history = []
    for t in range(steps):
        z = x[:, t] @ kernel + h @ recurrent_kernel + bias  # blank
        i, f, g, o = np.split(z, 4, axis=-1)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)  # blank
        h = sigmoid(o) * np.tanh(c)  # blank
        history.append(h)
    outputs = np.stack(history, axis=1)  # blank
    return outputs, h, c


# ==== grading ====


def cases(rng):
    few, some, many = sorted(rng.choice(range(2, 8), size=3, replace=False).tolist())
    sizes = [
        (1, 2, 1, 1),
        (few, many, some, few + many),
        (many, some, few, many + 1),
        (1, 1, some, few),
    ]
    for which, (batch, steps, inputs, units) in enumerate(sizes):
        # All positive in the smallest case: nothing cancels, and every tanh is far from 0 and shows.
        numbers = rng.normal if which else lambda size: rng.uniform(0.3, 1.2, size)
        yield dict(
            x=numbers(size=(batch, steps, inputs)),
            kernel=numbers(size=(inputs, 4 * units)) / inputs**0.5,
            recurrent_kernel=numbers(size=(units, 4 * units)) / units**0.5,
            bias=numbers(size=4 * units),
        )


BORDERS = {
    "more steps than samples": "x.shape[1] > x.shape[0] > 1",
    "more samples than steps": "x.shape[0] > x.shape[1] > 1",
    "a single step": "x.shape[1] == 1",
    "a single sample": "x.shape[0] == 1",
    "a forget gate's bias far from 1": "abs(np.split(bias, 4)[1] - 1).max() > 0.5",
}


def oracle(x, kernel, recurrent_kernel, bias):
    import keras

    layer = keras.layers.LSTM(
        len(recurrent_kernel), return_sequences=True, return_state=True, unroll=True
    )
    layer.build(x.shape)
    layer.set_weights([kernel, recurrent_kernel, bias])
    return layer(x)


STEM = dict(
    ja="LSTM に系列 x を前から順に読ませ、全時刻の出力 outputs と、最後の出力 h と記憶 c を返す。ゲートの並びは Keras の `LSTM` と同じ i, f, g, o で、初期状態は 0 である。x と outputs の形は (batch, steps, 特徴) である。",
    en="An LSTM reads the sequence x from the front; returned are the outputs of all steps and the last output h and memory c. The gates are in the order of Keras's `LSTM`, i, f, g, o, and the states begin at 0. x and outputs have the shape (batch, steps, features).",
)

VARIANTS = {
    "one-matrix": dict(
        right="x[:, t] @ kernel + h @ recurrent_kernel + bias",
        same="np.hstack([x[:, t], h]) @ np.vstack([kernel, recurrent_kernel]) + bias",
    ),
    "transpose": dict(
        right="np.stack(history, axis=1)",
        same="np.array(history).transpose(1, 0, 2)",
    ),
}

MISTAKES = {
    "no-recurrence": dict(
        right=" + h @ recurrent_kernel",
        wrong="",
        ja="直前の出力 h がゲートに入らず、各時刻のゲートが過去を見ずに決まってしまう。",
        en="The previous output h does not reach the gates, so they are set blind to the past.",
    ),
    "memory-feeds-gates": dict(
        right="h @ recurrent_kernel",
        wrong="c @ recurrent_kernel",
        ja="ゲートへ戻すのは記憶 c ではなく、出力ゲートを通った直前の出力。",
        en="What returns to the gates is not the memory c but the output, past the output gate.",
    ),
    "batch-for-time": dict(
        right="x[:, t]",
        wrong="x[t]",
        ja="軸 0 はバッチ。これでは、時刻でなくサンプルを 1 つずつ読むことになる。",
        en="Axis 0 is the batch: this reads sample after sample, not step after step.",
        exam=False,
    ),
    "backwards": dict(
        right="x[:, t]",
        wrong="x[:, -1 - t]",
        ja="系列を後ろから読んでいる。これは逆向き（go_backwards）の LSTM。",
        en="This reads the sequence from back to front, as an LSTM with go_backwards does.",
    ),
    "no-bias": dict(
        right=" + bias",
        wrong="",
        ja="バイアスが加わっていない。入力がないときのゲートの開き具合はバイアスが決める。",
        en="The bias is missing; it sets how open each gate is when there is no input.",
    ),
    "forget-plus-one": dict(
        right="sigmoid(f)",
        wrong="sigmoid(f + 1)",
        ja="Keras の 1 は忘却ゲートのバイアスの初期値で、すでに bias の中にある。",
        en="Keras's 1 is where the forget bias starts; it is part of bias already.",
    ),
    "memory-reset": dict(
        right="sigmoid(f) * c + ",
        wrong="",
        ja="記憶が時刻ごとに作り直され、前の時刻から何も引き継がれない。",
        en="The memory is made anew at every step; nothing comes over from the step before.",
    ),
    "no-input-gate": dict(
        right="sigmoid(i) * np.tanh(g)",
        wrong="np.tanh(g)",
        ja="候補 g がいつも全量書き込まれ、不要な入力を無視できない。",
        en="The candidate g is always written in full, so no input can be ignored.",
    ),
    "sigmoid-candidate": dict(
        right="np.tanh(g)",
        wrong="sigmoid(g)",
        ja="候補 g はゲートではない。sigmoid を通すと正の値しか書けない。",
        en="The candidate is no gate; through a sigmoid only positive values are ever written.",
    ),
    "raw-candidate": dict(
        right="np.tanh(g)",
        wrong="g",
        ja="候補 g がまだ tanh を通っていない。そのままでは一度に書き込む量に限りがない。",
        en="The candidate g has not been through tanh; nothing bounds what one step may write.",
    ),
    "raw-quarters": dict(
        edits=[
            dict(right="sigmoid(f) * c + sigmoid(i) * np.tanh(g)", wrong="f * c + i * g"),
            dict(right="sigmoid(o)", wrong="o"),
        ],
        ja="z を 4 等分しただけで、i, f, g, o のどれもまだ活性化関数を通っていない。",
        en="These are the bare quarters of z; none of i, f, g, o has been through its activation.",
    ),
    "raw-memory": dict(
        right="np.tanh(c)",
        wrong="c",
        ja="記憶は和で更新され大きさに上限がない。出力の前に (−1, 1) に収める。",
        en="The memory is a running sum without bounds; it is squashed into (−1, 1) to be output.",
    ),
    "no-output-gate": dict(
        right="sigmoid(o) * ",
        wrong="",
        ja="記憶をいつ外へ出すかを決めるゲートを通っていない。",
        en="Nothing decides when the memory is to be let out.",
    ),
    "last-only": dict(
        right="np.stack(history, axis=1)",
        wrong="h",
        ja="最後の時刻の出力だけである。outputs には全時刻の出力を並べる。",
        en="This is the output of the last step alone; outputs holds those of all steps.",
    ),
    "time-first": dict(
        right="axis=1",
        wrong="axis=0",
        ja="時刻の軸が先頭に来ている。Keras の既定ではバッチが先頭、時刻はその次。",
        en="This puts the time axis first; in Keras the batch is first and time comes second.",
    ),
    "reshaped": dict(
        right="np.stack(history, axis=1)",
        wrong="np.array(history).reshape(batch, steps, -1)",
        ja="reshape は軸を入れ替えず、値を並び順のまま区切り直す。形は合うが、時刻とサンプルが混ざる。",
        en="reshape exchanges no axes; it cuts the same row of values anew and mixes steps with samples.",
    ),
}
