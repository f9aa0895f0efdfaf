"""GRU の 1 ステップ（教科書の式）

入力 x と直前の状態 h から、次の状態 h_next を NumPy だけで求めよ。

r はリセットゲート、z は更新ゲート、h̃ は候補で、⊙ は要素ごとの積である。W は
kernel、U は recurrent_kernel、b は bias を左から 3 等分したもので、units 列ずつ
z, r, h の順に並ぶ。

更新ゲート z が候補に掛かるこの式は、教科書に多い形である。Keras の `GRU` とは
z の向きが逆になる。

---
    x: (batch, inputs)    h, h_next: (batch, units)
    kernel: (inputs, 3·units)    recurrent_kernel: (units, 3·units)
    bias: (3·units,)

    r = σ(x W_r + h U_r + b_r)
    z = σ(x W_z + h U_z + b_z)
    h̃ = tanh(x W_h + (r ⊙ h) U_h + b_h)
    h_next = (1 − z) ⊙ h + z ⊙ h̃

---
One step of a GRU, as in the textbooks

From the input x and the previous state h, compute the next state h_next with
NumPy alone.

r is the reset gate, z the update gate, h̃ the candidate, and ⊙ the elementwise
product. W, U and b are the thirds of kernel, recurrent_kernel and bias: from
left to right those of z, r and h, `units` columns each.

Here z multiplies the candidate, as in many textbooks; in Keras's `GRU` it is
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
