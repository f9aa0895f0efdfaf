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
    c_next = ...  # TODO 1
    h_next = ...  # TODO 2
    return h_next, c_next
