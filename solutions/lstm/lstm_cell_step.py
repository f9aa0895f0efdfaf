"""LSTM の 1 ステップ（候補が先頭の並び）

LSTM の 1 ステップで、候補 a と 3 つのゲートを z から切り出し、記憶 c_next と出
力 h_next を求める行を埋めよ。x はいまの入力、h, c は直前の時刻の出力と記憶であ
る。

z の列は、units 列ずつ a, i, f, o の順に並ぶ（kernel, recurrent_kernel, bias の
列も同じ）。候補が先頭にあり、i, f, 候補, o と候補が 3 番目に来る Keras の
`LSTMCell` とは並びが異なる。z は、まだ活性化関数を通っていない。

    a            候補：新しく書き込みたい内容（tanh を通したあと）
    gates        3 つのゲートの値（sigmoid を通したあと）。i, f, o の順のまま
    input_gate   入力ゲート：a を要素ごとにどれだけ書き込むか
    forget_gate  忘却ゲート：これまでの記憶を要素ごとにどれだけ残すか
    output_gate  出力ゲート：更新後の記憶を tanh に通した値を、要素ごとに
                 どれだけ外へ出すか

---
    x: (batch, inputs)    h, c, h_next, c_next: (batch, units)
    kernel: (inputs, 4·units)    recurrent_kernel: (units, 4·units)
    bias: (4·units,)
    z: (batch, 4·units)    a: (batch, units)    gates: (batch, 3·units)

---
One step of an LSTM, candidate first

In an LSTM step, write the lines that cut the candidate a and the three gates
out of z and compute the memory c_next and the output h_next. x is the input
now, h and c are the output and the memory of the previous time step.

The columns of z hold a, i, f, o in this order, `units` columns each (and so do
those of kernel, recurrent_kernel and bias). The candidate comes first here;
Keras's `LSTMCell` has it third: i, f, candidate, o. z has not been through any
activation yet.

    a            the candidate: what could be written now (after its tanh)
    gates        the three gates (after their sigmoid), still in the order
                 i, f, o
    input_gate   how much of a is written, element by element
    forget_gate  how much of the old memory is kept, element by element
    output_gate  how much of the tanh of the new memory is let out, element
                 by element
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_cell_step(x, h, c, kernel, recurrent_kernel, bias):
    units = h.shape[-1]
    z = x @ kernel + h @ recurrent_kernel + bias
    a = np.tanh(z[:, :units])  # blank
    gates = sigmoid(z[:, units:])  # blank
    input_gate, forget_gate, output_gate = np.split(gates, 3, axis=-1)
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


STEM = dict(
    ja="LSTM の 1 ステップである。z の列は、候補 a、入力ゲート、忘却ゲート、出力ゲートの順に units 列ずつ並ぶ。x は入力、h, c は直前の出力と記憶である。",
    en="One step of an LSTM. The columns of z are those of the candidate a, the input gate, the forget gate and the output gate, units each. x is the input, h and c are the previous output and memory.",
)

VARIANTS = {
    "counted-from-the-end": dict(
        edits=[
            dict(right="z[:, :units]", same="z[:, : -3 * units]"),
            dict(right="z[:, units:]", same="z[:, -3 * units :]"),
        ],
    ),
    "all-through-the-sigmoid": dict(
        right="sigmoid(z[:, units:])", same="np.delete(sigmoid(z), np.s_[:units], axis=1)"
    ),
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
    "candidate-third": dict(
        edits=[
            dict(right="z[:, :units]", wrong="z[:, 2 * units : 3 * units]"),
            dict(right="z[:, units:]", wrong="np.delete(z, np.s_[2 * units : 3 * units], axis=1)"),
        ],
        ja="候補が 3 番目に来るのは Keras の並び。ここでは先頭にある。",
        en="The candidate is third in Keras's order; here it comes first.",
    ),
    "candidate-last": dict(
        edits=[
            dict(right="z[:, :units]", wrong="z[:, -units:]"),
            dict(right="z[:, units:]", wrong="z[:, :-units]"),
        ],
        ja="候補が最後に来る並びもあるが、ここでは先頭にある。最後は出力ゲートである。",
        en="Some sources put the candidate last; here it comes first, and the output gate is last.",
    ),
    "sigmoid-candidate": dict(
        right="np.tanh(z[:, :units])",
        wrong="sigmoid(z[:, :units])",
        ja="候補はゲートではない。σ を通すと負の値を書き込めず、記憶を減らせない。",
        en="The candidate is no gate; through σ no negative value could be written to lower the memory.",
    ),
    "raw-candidate": dict(
        right="np.tanh(z[:, :units])",
        wrong="z[:, :units]",
        ja="候補がまだ tanh を通っていない。そのままでは一度に書き込む量に限りがない。",
        en="The candidate has not been through tanh; nothing bounds what one step may write.",
    ),
    "first-samples": dict(
        right="z[:, :units]",
        wrong="z[:units]",
        ja="先頭の units 行、つまりサンプルを切り出している。候補は列の方向に並んでいる。",
        en="This cuts off the first rows, which are samples; the candidate lies in the columns.",
        exam=False,
    ),
    "candidate-among-gates": dict(
        right="z[:, units:]",
        wrong="z[:, :-units]",
        ja="先頭の候補まで切り出したので、ゲートが 1 つずつずれる。",
        en="The candidate in front is cut out, too, so that every gate is moved by one.",
    ),
    "raw-gates": dict(
        right="sigmoid(z[:, units:])",
        wrong="z[:, units:]",
        ja="ゲートが σ を通っていない。ゲートは 0 から 1 の割合で、符号を変えたり何倍にもしたりしない。",
        en="The gates have not been through σ; a gate is a share from 0 to 1 and never flips a sign.",
    ),
    "tanh-gates": dict(
        right="sigmoid(z[:, units:])",
        wrong="np.tanh(z[:, units:])",
        ja="tanh は負にもなり、割合にならない。負のゲートは、忘れるのでなく符号を変えてしまう。",
        en="tanh may be negative and is no share; a negative gate does not forget but flips the sign.",
    ),
    "tanh-outside": dict(
        right="output_gate * np.tanh(c_next)",
        wrong="np.tanh(output_gate * c_next)",
        ja="tanh を通すのは記憶だけで、ゲートはそのあとに掛かる。",
        en="It is the memory alone that goes through tanh; the gate comes after it.",
    ),
    "forgotten-share": dict(
        right="forget_gate * c",
        wrong="(1 - forget_gate) * c",
        ja="忘却ゲートという名でも、その値は残す割合である。1 のとき全部が残る。",
        en="For all its name, the value of a forget gate is the share that is kept: at 1 all is kept.",
    ),
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
