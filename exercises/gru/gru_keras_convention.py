"""Keras の流儀の GRU

入力 x と直前の状態 h から、Keras の `GRU`（既定の reset_after=True）と同じ値に
なるように、1 ステップを NumPy だけで計算し、次の状態 h_next を返せ。

z は更新ゲート、r はリセットゲート、h̃ は候補で、⊙ は要素ごとの積である。a_z,
a_r, a_h は a を、b_z, b_r, b_h は b を、左から z, r, h の順に、units 列ずつ
3 等分したものである。

教科書の GRU とは 3 つの点が違う。z は古い状態を残す割合である。リセットは、
行列を掛けたあとの b_h に掛かる。バイアスは、入力の側の bias[0] と、状態の側の
bias[1] の 2 本がある。

---
    x: (batch, inputs)    h, h_next: (batch, units)
    kernel: (inputs, 3·units)    recurrent_kernel: (units, 3·units)
    bias: (2, 3·units)

    a = x kernel + bias[0]
    b = h recurrent_kernel + bias[1]
    z = σ(a_z + b_z)    r = σ(a_r + b_r)
    h̃ = tanh(a_h + r ⊙ b_h)
    h_next = z ⊙ h + (1 − z) ⊙ h̃

---
A GRU by Keras's convention

From the input x and the previous state h, compute one step with NumPy alone so
that it has the values of Keras's `GRU` (with reset_after=True, its default),
and return the next state h_next.

z is the update gate, r the reset gate, h̃ the candidate, and ⊙ the elementwise
product. a_z, a_r, a_h are the thirds of a from left to right, in the order z,
r, h and of `units` columns each; b_z, b_r, b_h are those of b.

Three things differ from the textbooks' GRU: z is the share of the old state
that is kept; the reset comes after the matrix, on b_h; and there are two
biases, bias[0] on the side of the input and bias[1] on the side of the state.
"""

import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def keras_gru_step(x, h, kernel, recurrent_kernel, bias):
    ...  # TODO 1
    b_z, b_r, b_h = np.split(h @ recurrent_kernel + bias[1], 3, axis=-1)
    z = sigmoid(a_z + b_z)
    r = sigmoid(a_r + b_r)
    candidate = ...  # TODO 2
    h_next = ...  # TODO 3
    return h_next
