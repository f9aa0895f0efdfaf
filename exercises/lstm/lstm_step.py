"""LSTM の 1 ステップ

入力 x と直前の状態 h, c から、次の状態 h_next, c_next を NumPy だけで求めよ。

i は入力ゲート、f は忘却ゲート、g は候補、o は出力ゲートで、式の … は z を左から
i, f, g, o の順に 4 等分したものである。重みの列も Keras の `LSTMCell` と
同じく、この順に units 列ずつ並ぶ。

---
    x: (batch, inputs)    h, c, h_next, c_next: (batch, units)
    kernel: (inputs, 4·units)    recurrent_kernel: (units, 4·units)
    bias: (4·units,)

    z = x kernel + h recurrent_kernel + bias
    i, f, o = σ(…)    g = tanh(…)
    c_next = f ⊙ c + i ⊙ g
    h_next = o ⊙ tanh(c_next)

---
One step of an LSTM

From the input x and the previous state h, c, compute the next
state h_next, c_next with NumPy alone.

i is the input gate, f the forget gate, g the candidate and o the output gate;
… stands for the quarters of z, from left to right those of i, f, g, o. The
columns of the weights, too, come in this order, `units` columns each, as in
Keras's `LSTMCell`.
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
