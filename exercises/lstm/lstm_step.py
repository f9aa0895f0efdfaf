"""LSTM の 1 ステップ

入力 x と直前の状態 h, c から、次の状態 h_next, c_next を NumPy だけで求めよ。

    x: (batch, inputs)    h, c, h_next, c_next: (batch, units)
    kernel: (inputs, 4·units)    recurrent_kernel: (units, 4·units)    bias: (4·units,)

    z = x kernel + h recurrent_kernel + bias
    i, f, o = σ(…)    g = tanh(…)    … は z を左から i, f, g, o の順に 4 等分したもの
    c_next = f ⊙ c + i ⊙ g
    h_next = o ⊙ tanh(c_next)

重みの列は Keras の `LSTMCell` と同じく、入力ゲート i、忘却ゲート f、候補 g、出力ゲート o の順に
units 列ずつ並ぶ。z の並びもこれと同じになる。

---
One step of an LSTM

From the input x and the previous state h, c, compute the next state h_next, c_next
with NumPy alone. Shapes and formulas are those above, where … are the quarters of z, from
left to right those of i, f, g, o. As in Keras's `LSTMCell`, the columns of the weights hold
the input gate i, the forget gate f, the candidate g and the output gate o in this order,
`units` columns each, and so does z.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = ...  # TODO 1
    ...  # TODO 2
    c_next = ...  # TODO 3
    h_next = ...  # TODO 4
    return h_next, c_next
