"""Keras の流儀の GRU

入力 x と直前の状態 h から、Keras の `GRU`（既定の reset_after=True）と同じ値に
なるように、1 ステップを NumPy だけで計算し、次の状態 h_next を返せ。

a は入力から来る分で x と kernel から、b は状態から来る分で h と
recurrent_kernel から求め、それぞれにバイアスを含む。どちらも左から z, r, h の順
に、units 列ずつ 3 等分する（a_z, a_r, a_h と b_z, b_r, b_h）。z は更新ゲート、r
はリセットゲートで、candidate は次の状態の候補である。

教科書の GRU とは 3 つの点が違う。

    1. バイアスは、入力の側の bias[0] と、状態の側の bias[1] の 2 本がある。
    2. リセットは、行列を掛け、バイアスも足したあとの b_h に掛かる。
    3. 更新ゲート z は、候補ではなく、直前の状態を残す割合である。

候補の活性化関数が tanh であること、直前の状態と候補を、和が 1 の割合で要素ごと
に混ぜることは、教科書と同じである。

---
    x: (batch, inputs)    h, h_next, candidate: (batch, units)
    kernel: (inputs, 3·units)    recurrent_kernel: (units, 3·units)
    bias: (2, 3·units)

---
A GRU by Keras's convention

From the input x and the previous state h, compute one step with NumPy alone so
that it has the values of Keras's `GRU` (with reset_after=True, its default),
and return the next state h_next.

a is what comes from the input, by x and kernel, and b what comes from the
state, by h and recurrent_kernel, each with its bias. Both are cut into thirds
of `units` columns, from left to right those of z, r and h (a_z, a_r, a_h and
b_z, b_r, b_h). z is the update gate, r the reset gate, and candidate what the
next state could be.

Three things differ from the textbooks' GRU:

    1. There are two biases, bias[0] on the side of the input and bias[1] on
       that of the state.
    2. The reset comes after the matrix and the bias, on b_h.
    3. The update gate z is not the share of the candidate but the share of the
       previous state that is kept.

As in textbooks, the candidate's activation is tanh, and the previous state and
the candidate are mixed, element by element, in shares that add up to 1.
"""

import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def keras_gru_step(x, h, kernel, recurrent_kernel, bias):
    ...  # TODO 1
    ...  # TODO 2
    z = sigmoid(a_z + b_z)
    r = sigmoid(a_r + b_r)
    candidate = ...  # TODO 3
    h_next = ...  # TODO 4
    return h_next
