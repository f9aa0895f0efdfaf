"""GRU の 1 ステップ（教科書の式）

入力 x と直前の状態 h から、次の状態 h_next を NumPy だけで求めよ。リセットゲー
ト r と更新ゲート z は、与えられたコードが求める。

candidate は次の状態の候補で、x と、r を要素ごとに掛けて弱めた h に、それぞれ重
み W_h, U_h を右から掛け、バイアス b_h とともに足して tanh を通したものである。
リセットは行列を掛ける前に行う。h_next は、直前の状態と候補を要素ごとに混ぜたも
ので、割合の和は 1 である。更新ゲート z は候補の割合を表す。

W は kernel、U は recurrent_kernel、b は bias を左から 3 等分したもので、units
列ずつ z, r, h の順に並ぶ。

z が候補に掛かるこの式は、教科書に多い形である。Keras の `GRU` とは z の向きが
逆になる。

---
    x: (batch, inputs)    h, h_next, candidate: (batch, units)
    kernel: (inputs, 3·units)    recurrent_kernel: (units, 3·units)
    bias: (3·units,)

---
One step of a GRU, as in the textbooks

From the input x and the previous state h, compute the next state h_next with
NumPy alone. The code given computes the reset gate r and the update gate z.

candidate is what the next state could be: x, and h weakened by r element by
element, are multiplied from the right by their weights W_h and U_h, added
together with the bias b_h, and put through tanh. The reset comes before the
matrix. h_next mixes the previous state and the candidate, element by element,
in shares that add up to 1; the update gate z is the share of the candidate.

W, U and b are the thirds of kernel, recurrent_kernel and bias: from left to
right those of z, r and h, `units` columns each.

Here z belongs to the candidate, as in many textbooks; in Keras's `GRU` it is
the other way round.
"""

import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def gru_step(x, h, kernel, recurrent_kernel, bias):
    W_z, W_r, W_h = np.split(kernel, 3, axis=-1)
    U_z, U_r, U_h = np.split(recurrent_kernel, 3, axis=-1)
    b_z, b_r, b_h = np.split(bias, 3)
    r = sigmoid(x @ W_r + h @ U_r + b_r)
    z = sigmoid(x @ W_z + h @ U_z + b_z)
    candidate = ...  # TODO 1
    h_next = ...  # TODO 2
    return h_next
