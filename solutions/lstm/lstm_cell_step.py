"""LSTM の記憶の更新と出力（候補が先頭の並び）

LSTM の 1 ステップのうち、記憶 c_next と出力 h_next を求める 2 行を埋めよ。

x はいまの入力、h, c は直前の時刻の出力と記憶である。候補 a と 3 つのゲートの
値までは与えられたコードが求める。

    a            候補：新しく書き込みたい内容（tanh を通したあと）
    input_gate   入力ゲート：a を要素ごとにどれだけ書き込むか
    forget_gate  忘却ゲート：これまでの記憶を要素ごとにどれだけ残すか
    output_gate  出力ゲート：更新後の記憶を tanh に通した値を、要素ごとに
                 どれだけ外へ出すか

kernel, recurrent_kernel, bias の列は、units 列ずつ a, i, f, o の順に並ぶ。
候補が先頭にあり、i, f, 候補, o と候補が 3 番目に来る Keras の `LSTMCell` とは
並びが異なる。

---
    x: (batch, inputs)    h, c, h_next, c_next: (batch, units)
    kernel: (inputs, 4·units)    recurrent_kernel: (units, 4·units)
    bias: (4·units,)

---
Memory and output of an LSTM, candidate first

Write the two lines of an LSTM step that compute the memory c_next and the
output h_next.

x is the input now, h and c are the output and the memory of the previous time
step. The code given computes the candidate a and the three gates:

    a            the candidate: what could be written now (after its tanh)
    input_gate   how much of a is written, element by element
    forget_gate  how much of the old memory is kept, element by element
    output_gate  how much of the tanh of the new memory is let out, element
                 by element

The columns of kernel, recurrent_kernel and bias hold a, i, f, o in this order,
`units` columns each. The candidate comes first here; Keras's `LSTMCell` has it
third: i, f, candidate, o.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_cell_step(x, h, c, kernel, recurrent_kernel, bias):
    a, i, f, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    a = np.tanh(a)
    input_gate = sigmoid(i)
    forget_gate = sigmoid(f)
    output_gate = sigmoid(o)
    c_next = input_gate * a + forget_gate * c  # blank
    h_next = output_gate * np.tanh(c_next)  # blank
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
    )


def shows(x, h, c, kernel, recurrent_kernel, bias):
    """Whether no number is near 0, where tanh cannot be seen, or so large that a gate is shut."""
    import numpy as np

    z = x @ kernel + h @ recurrent_kernel + bias
    a, i, f, _ = np.split(z, 4, axis=-1)
    c_next = c / (1 + np.exp(-f)) + np.tanh(a) / (1 + np.exp(-i))
    numbers = np.abs(np.concatenate([x, h, c, z, c_next], axis=None))
    return np.all((numbers > 0.4) & (numbers < 2))


def cases(rng):
    first = draw(rng, 1, 1, 1)
    while not shows(**first):
        first = draw(rng, 1, 1, 1)
    yield first
    yield draw(rng, 2, 4, 3)
    yield draw(rng, 5, 3, 2)


def oracle(x, h, c, kernel, recurrent_kernel, bias):
    import keras
    import numpy as np

    def keras_order(weights):
        a, i, f, o = np.split(weights, 4, axis=-1)
        return np.concatenate([i, f, a, o], axis=-1)

    cell = keras.layers.LSTMCell(units=h.shape[-1])
    cell.build(x.shape)
    cell.set_weights([keras_order(weights) for weights in (kernel, recurrent_kernel, bias)])
    h_next, (_, c_next) = cell(x, [h, c])
    return h_next, c_next


VARIANTS = {
    "one-stacked-sum": dict(
        right="input_gate * a + forget_gate * c",
        same="np.sum(np.stack([forget_gate, input_gate]) * np.stack([c, a]), axis=0)",
    ),
    "tanh-by-exponentials": dict(
        right="np.tanh(c_next)",
        same="(1 - np.exp(-2 * c_next)) / (1 + np.exp(-2 * c_next))",
    ),
}

MISTAKES = {
    "output-gate-writes": dict(
        right="input_gate * a + forget_gate * c",
        wrong="output_gate * a + forget_gate * c",
        ja="出力ゲートは記憶を外へ出す量を決めるもので、書き込む量を決めるゲートではない。",
        en="The output gate decides what leaves the memory, not what is written into it.",
    ),
    "output-gate-keeps": dict(
        right="input_gate * a + forget_gate * c",
        wrong="forget_gate * a + output_gate * c",
        ja="忘却ゲートは古い記憶に掛かる。出力ゲートは記憶の更新には関わらない。",
        en="The forget gate acts on the old memory; the output gate has no part in the update.",
    ),
    "gates-exchanged": dict(
        right="input_gate * a + forget_gate * c",
        wrong="forget_gate * a + input_gate * c",
        ja="掛ける相手が逆。新しい内容に掛かるのが入力ゲート、古い記憶に掛かるのが忘却ゲート。",
        en="Exchanged: the input gate acts on what is new, the forget gate on what is old.",
    ),
    "coupled-gates": dict(
        right="input_gate * a",
        wrong="(1 - forget_gate) * a",
        ja="忘れた分だけ書き込むのは GRU などの流儀。LSTM は書き込む量を別のゲートで決める。",
        en="Writing just what was forgotten is the way of the GRU; an LSTM has a gate for writing.",
    ),
    "tanh-twice": dict(
        right="input_gate * a",
        wrong="input_gate * np.tanh(a)",
        ja="a はすでに tanh を通っている。もう一度通すと、書き込む内容が弱まる。",
        en="a has been through tanh already; a second one weakens what is written.",
    ),
    "no-forget-gate": dict(
        right="forget_gate * c",
        wrong="c",
        ja="古い記憶が減らずに積もり続ける。不要になった記憶を消すために忘却ゲートがある。",
        en="The old memory piles up for ever; the forget gate is there to clear the useless part.",
    ),
    "output-kept": dict(
        right="forget_gate * c",
        wrong="forget_gate * h",
        ja="残すのは記憶であって、直前の出力ではない。h はそこから外に出た一部にすぎない。",
        en="What is kept is the memory, not the previous output, which is only the part let out.",
    ),
    "nothing-kept": dict(
        right="input_gate * a + forget_gate * c",
        wrong="input_gate * a",
        ja="前の時刻の記憶が引き継がれず、長期の依存関係を覚えられない。",
        en="Nothing is carried over from the previous step, so nothing can be remembered for long.",
    ),
    "raw-memory": dict(
        right="np.tanh(c_next)",
        wrong="c_next",
        ja="記憶は和で更新され大きさに上限がない。外へ出す前に (−1, 1) に収める。",
        en="The memory is a running sum without bounds; it is squashed into (−1, 1) to be output.",
    ),
    "sigmoid-memory": dict(
        right="np.tanh(c_next)",
        wrong="sigmoid(c_next)",
        ja="σ は割合を決めるゲートのためのもの。記憶の符号を残して (−1, 1) に収めるのは tanh。",
        en="σ makes the shares of gates; it is tanh that bounds the memory and keeps its sign.",
    ),
    "old-memory": dict(
        right="np.tanh(c_next)",
        wrong="np.tanh(c)",
        ja="出力が読むのは更新後の記憶。更新前では、いまの入力が 1 時刻遅れて出てくる。",
        en="The output reads the updated memory; the old one shows the present input a step late.",
    ),
    "input-gate-outputs": dict(
        right="output_gate * np.tanh",
        wrong="input_gate * np.tanh",
        ja="入力ゲートは書き込みの量。どれだけ出すかは別のゲートが決める。",
        en="The input gate is for writing; how much is let out has a gate of its own.",
    ),
    "no-output-gate": dict(
        right="output_gate * ",
        wrong="",
        ja="記憶がそのまま外に漏れる。いつ使うかを決めるゲートを通していない。",
        en="The whole memory leaks out; nothing decides when it is to be used.",
    ),
}
