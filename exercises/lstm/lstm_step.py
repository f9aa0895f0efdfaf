"""LSTM の 1 ステップ

入力 x と直前の状態 h, c から、次の状態 h_next, c_next を NumPy だけで求めよ。h
は直前の時刻の出力、c は記憶である。

z は、x と h にそれぞれの重みを右から掛けたものとバイアスの和である。i, f, g, o
は z を左から 4 等分したもので、重みの列も Keras の `LSTMCell` と同じく、この順
に units 列ずつ並ぶ。

    i    入力ゲート：候補を要素ごとにどれだけ書き込むか
    f    忘却ゲート：直前の記憶を要素ごとにどれだけ残すか
    g    候補：新しく書き込みたい内容
    o    出力ゲート：次の記憶を tanh に通した値を、要素ごとにどれだけ外へ出すか

3 つのゲートの活性化関数は σ（コードの sigmoid）、候補の活性化関数は tanh で、z
の 4 つの部分は、まだこれらを通っていない。

---
    x: (batch, inputs)    h, c, h_next, c_next: (batch, units)
    kernel: (inputs, 4·units)    recurrent_kernel: (units, 4·units)
    bias: (4·units,)    z: (batch, 4·units)

---
One step of an LSTM

From the input x and the previous state h, c, compute the next state h_next,
c_next with NumPy alone. h is the output of the step before, c the memory.

z is the sum of x and h, each multiplied by its weights from the right, and the
bias. i, f, g, o are the quarters of z from left to right; the columns of the
weights, too, come in this order, `units` columns each, as in Keras's
`LSTMCell`.

    i    input gate: how much of the candidate is written, element by element
    f    forget gate: how much of the old memory is kept, element by element
    g    candidate: what could be written now
    o    output gate: how much of the tanh of the next memory is let out,
         element by element

The three gates have the activation σ (sigmoid in the code), the candidate has
tanh; the quarters of z have not been through these yet.
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
