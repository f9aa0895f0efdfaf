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
    a = ...  # TODO 1
    gates = ...  # TODO 2
    input_gate, forget_gate, output_gate = np.split(gates, 3, axis=-1)
    c_next = ...  # TODO 3
    h_next = ...  # TODO 4
    return h_next, c_next
