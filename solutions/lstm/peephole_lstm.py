"""覗き穴結合のある LSTM の 1 ステップ

ゲートが記憶（CEC の値）も見る LSTM の 1 ステップを計算し、次の状態
h_next, c_next を返せ。x は入力、h, c は直前の状態である。

peephole の 3 つの行 p_i, p_f, p_o は、順に入力ゲート、忘却ゲート、出力ゲートの
覗き穴の重みである。重みはユニットごとに 1 つの数で、各ユニットのゲートは自分の
記憶だけを見る（重み行列は対角行列と考える）。入力ゲートと忘却ゲートは更新前の
記憶 c を、出力ゲートは更新後の記憶 c_next を見る。候補 g は記憶を見ない。

z は Keras と同じく、左から i, f, g, o の順に 4 等分する。各ゲート i, f, o は、
z の自分の部分に、見る記憶と覗き穴の重みの要素ごとの積を加えてから sigmoid を
通した値、候補 g は z の自分の部分を tanh に通した値である。与えられたコードで
z から切り出した i, f, g, o は、まだどちらも通っていない。ゲートと候補から次の
状態を求めるところは、覗き穴のない LSTM（Keras の `LSTMCell`）と同じである。

---
    x: (batch, inputs)    h, c, h_next, c_next: (batch, units)
    kernel: (inputs, 4·units)    recurrent_kernel: (units, 4·units)
    bias: (4·units,)
    peephole: (3, units)    p_i, p_f, p_o: (units,)

    z = x kernel + h recurrent_kernel + bias

---
One step of an LSTM with peepholes

Compute one step of an LSTM whose gates also see the memory, and return the next
state h_next, c_next. x is the input, h and c are the previous state.

The three rows of `peephole` are p_i, p_f and p_o, the peephole weights of the
input, the forget and the output gate. A peephole weight is one number per unit:
the gate of a unit sees the memory of that unit only (as if the weight matrix
were diagonal). The input gate and the forget gate see the memory c before the
update, the output gate sees c_next after it, and the candidate g does not see
the memory.

z is cut into quarters, from left to right those of i, f, g, o, as in Keras. To
its own quarter each gate i, f, o adds the element-wise product of its peephole
weights and the memory it sees, and the sum goes through a sigmoid; the
candidate's quarter goes through tanh. In the code given, the quarters i, f, g,
o have not been through any of this yet. From the gates and the candidate on,
the next state is computed as in an LSTM without peepholes (Keras's `LSTMCell`).
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def peephole_lstm(x, h, c, kernel, recurrent_kernel, bias, peephole):
    i, f, g, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    p_i, p_f, p_o = peephole
    input_gate = sigmoid(i + p_i * c)  # blank
    forget_gate = sigmoid(f + p_f * c)  # blank
    c_next = forget_gate * c + input_gate * np.tanh(g)  # blank
    output_gate = sigmoid(o + p_o * c_next)  # blank
    h_next = output_gate * np.tanh(c_next)
    return h_next, c_next


# ==== grading ====


def draw(rng, batch, inputs, units):
    return dict(
        x=rng.normal(size=(batch, inputs)),
        h=rng.normal(size=(batch, units)),
        c=rng.normal(size=(batch, units)),
        kernel=rng.normal(size=(inputs, 4 * units)),
        recurrent_kernel=rng.normal(size=(units, 4 * units)),
        bias=rng.normal(size=4 * units),
        peephole=rng.normal(size=(3, units)),
    )


def shows(x, h, c, kernel, recurrent_kernel, bias, peephole):
    """Whether no number is near 0, where tanh cannot be seen, or so large that a gate is shut."""
    import numpy as np

    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=-1)
    i, f = i + peephole[0] * c, f + peephole[1] * c
    c_next = c / (1 + np.exp(-f)) + np.tanh(g) / (1 + np.exp(-i))
    o = o + peephole[2] * c_next
    numbers = np.abs(np.concatenate([x, h, c, peephole, z, i, f, o, c_next], axis=None))
    return np.all((numbers > 0.3) & (numbers < 2.5))


def cases(rng):
    first = draw(rng, 1, 1, 1)
    while not shows(**first):
        first = draw(rng, 1, 1, 1)
    yield first
    batch, inputs, units = rng.choice(range(2, 7), size=3, replace=False)
    yield draw(rng, batch, inputs, units)
    single = draw(rng, 1, units, inputs)
    single["c"] *= 2.5 / abs(single["c"]).max()
    yield single


BORDERS = {
    "several samples, and sizes that all differ": "len({*x.shape, h.shape[1]} - {1}) == 3",
    "a single sample of several units": "len(x) == 1 and h.shape[1] > 1",
    "a memory that tanh changes much": "abs(c).max() > 2",
}


def oracle(x, h, c, kernel, recurrent_kernel, bias, peephole):
    """Keras has no peepholes; its LSTMCell gets them by reading the memory as a further input."""
    import keras
    import numpy as np

    units = h.shape[-1]
    p_i, p_f, p_o = (np.diag(weights) for weights in peephole)
    blind = np.zeros((units, units))
    before = np.hstack([p_i, p_f, blind, blind])
    after = np.hstack([blind, blind, blind, p_o])

    cell = keras.layers.LSTMCell(units)
    cell.build((None, x.shape[-1] + 2 * units))
    cell.set_weights([np.vstack([kernel, before, after]), recurrent_kernel, bias])
    _, (_, c_next) = cell(np.hstack([x, c, np.zeros_like(c)]), [h, c])
    h_next, _ = cell(np.hstack([x, c, keras.ops.convert_to_numpy(c_next)]), [h, c])
    return h_next, c_next


STEM = dict(
    ja="Gers と Schmidhuber（2000 年）による、覗き穴結合のある LSTM の 1 ステップである。各ユニットのゲートは、自分の記憶も見る。peephole の行 p_i, p_f, p_o は、順に入力ゲート、忘却ゲート、出力ゲートの覗き穴の重みである。z を左から 4 等分した i, f, g, o（g は候補）は、まだ活性化関数を通っていない。\n\n"
    "    z = x kernel + h recurrent_kernel + bias",
    en="One step of an LSTM with peepholes, after Gers and Schmidhuber (2000): the gates of a unit also see its own memory. p_i, p_f and p_o, the rows of peephole, are the weights of the input, the forget and the output gate. i, f, g, o, where g is the candidate, are the quarters of z from left to right, and have not been through their activations.\n\n"
    "    z = x kernel + h recurrent_kernel + bias",
)

VARIANTS = {
    "diagonal-matrix": dict(
        right="p_i * c",
        same="c @ np.diag(p_i)",
    ),
    "tanh-sigmoid": dict(
        right="sigmoid(o + p_o * c_next)",
        same="0.5 + 0.5 * np.tanh((o + c_next * p_o) / 2)",
    ),
}

MISTAKES = {
    "blind-input-gate": dict(
        right=" + p_i * c",
        wrong="",
        ja="入力ゲートが記憶を見ていない。書き込む前に、いまの記憶を覗けるのがこの構造。",
        en="The input gate does not see the memory; here it may look at it before writing.",
    ),
    "input-gate-sees-output": dict(
        right="p_i * c",
        wrong="p_i * h",
        ja="直前の出力 h は recurrent_kernel を通してすでに入っている。覗くのは記憶そのもの。",
        en="The previous output h is already in, by recurrent_kernel; a peephole sees the memory.",
    ),
    "peephole-outside": dict(
        right="sigmoid(i + p_i * c)",
        wrong="sigmoid(i) + p_i * c",
        ja="sigmoid のあとに足すと、ゲートが 0 から 1 の範囲を外れる。",
        en="Added after the sigmoid, it drives the gate out of the range from 0 to 1.",
    ),
    "all-units-seen": dict(
        right="p_i * c",
        wrong="np.sum(p_i * c, axis=-1, keepdims=True)",
        ja="内積をとるとほかのユニットの記憶まで混ざる。覗き穴は自分のユニットの記憶だけを見る。",
        en="An inner product mixes in other units; a peephole shows a unit its own memory only.",
    ),
    "blind-forget-gate": dict(
        right=" + p_f * c",
        wrong="",
        ja="忘却ゲートが記憶を見ていない。何を覚えているかを見て、忘れるかどうかを決める。",
        en="The forget gate does not see the memory that it is about to keep or clear.",
    ),
    "memory-through-tanh": dict(
        edits=[
            dict(right="p_i * c)", wrong="p_i * np.tanh(c))"),
            dict(right="p_f * c)", wrong="p_f * np.tanh(c))"),
            dict(right="p_o * c_next", wrong="p_o * np.tanh(c_next)"),
        ],
        ja="ゲートが覗くのは記憶そのもの。tanh を通すのは出力するときである。",
        en="What gates see is the memory itself; the tanh is for the output.",
    ),
    "peepholes-exchanged": dict(
        edits=[
            dict(right="p_i * c)", wrong="p_f * c)"),
            dict(right="p_f * c)", wrong="p_i * c)"),
        ],
        ja="入力ゲートと忘却ゲートの覗き穴の重みが入れ替わっている。",
        en="The peephole weights of the input gate and the forget gate are exchanged.",
    ),
    "shared-peephole": dict(
        right="p_f * c",
        wrong="p_i * c",
        ja="覗き穴の重みはゲートごとに別にある。これは入力ゲートのもの。",
        en="Each gate has peephole weights of its own; these belong to the input gate.",
    ),
    "gates-exchanged": dict(
        right="forget_gate * c + input_gate * np.tanh(g)",
        wrong="input_gate * c + forget_gate * np.tanh(g)",
        ja="掛ける相手が逆。古い記憶に掛かるのが忘却ゲート、候補に掛かるのが入力ゲート。",
        en="Exchanged: the forget gate acts on the old memory, the input gate on the candidate.",
    ),
    "peeping-candidate": dict(
        right="np.tanh(g)",
        wrong="np.tanh(g + p_i * c)",
        ja="覗き穴があるのは 3 つのゲートだけ。候補は書き込む内容で、記憶を見ない。",
        en="Only the three gates have peepholes; the candidate does not see the memory.",
    ),
    "sigmoid-candidate": dict(
        right="np.tanh(g)",
        wrong="sigmoid(g)",
        ja="候補 g はゲートではない。sigmoid では記憶を減らす（負の）値を書けない。",
        en="The candidate is no gate; a sigmoid could never write a negative value.",
    ),
    "raw-candidate": dict(
        right="np.tanh(g)",
        wrong="g",
        ja="候補 g がまだ tanh を通っていない。そのままでは一度に書き込む量に限りがない。",
        en="The candidate g has not been through tanh; nothing bounds what one step may write.",
    ),
    "output-gate-sees-old-memory": dict(
        right="p_o * c_next",
        wrong="p_o * c",
        ja="出力ゲートが働くのは記憶の更新後なので、これから外へ出す新しい記憶を見る。",
        en="The output gate acts after the update, so it sees the new memory it is to let out.",
    ),
    "blind-output-gate": dict(
        right=" + p_o * c_next",
        wrong="",
        ja="出力ゲートが記憶を見ていない。閉じている間は h に何も現れず、開く手がかりがない。",
        en="The output gate does not see the memory; while it is closed, nothing tells it to open.",
    ),
    "output-gate-sees-tanh": dict(
        right="p_o * c_next",
        wrong="p_o * np.tanh(c_next)",
        ja="覗くのは記憶そのもの。tanh を通すのは出力するとき。",
        en="A peephole sees the memory itself; the tanh is for the output.",
    ),
    "plain-lstm": dict(
        edits=[
            dict(right="i + p_i * c", wrong="i"),
            dict(right="f + p_f * c", wrong="f"),
            dict(right="o + p_o * c_next", wrong="o"),
        ],
        ja="覗き穴がなく、ふつうの LSTM になっている。ゲートが記憶の中身を知らずに開閉する。",
        en="There are no peepholes: a plain LSTM, whose gates act without knowing the memory.",
    ),
}
