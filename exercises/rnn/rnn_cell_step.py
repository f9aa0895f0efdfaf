"""RNN の 1 ステップ

入力 x と 1 時刻前の状態 h から、次の状態 h_next を NumPy だけで求めよ。値は、
Keras の `SimpleRNNCell` の既定の設定（活性化関数は tanh）と同じにする。

kernel は入力から、recurrent_kernel は 1 時刻前の状態から、次の状態への重みであ
る。x と h の行はサンプルで、z は活性化関数を通る前の値である。

---
    x: (batch, inputs)    h, h_next, z: (batch, units)
    kernel: (inputs, units)    recurrent_kernel: (units, units)
    bias: (units,)

---
One step of an RNN

From the input x and the state h of the previous step, compute the next state
h_next with NumPy alone, so that it has the values of Keras's `SimpleRNNCell`
with its default settings (the activation is tanh).

kernel leads from the input, recurrent_kernel from the state of the previous
step to the next state. The rows of x and h are samples, and z is what goes into
the activation.
"""

import numpy as np


def rnn_step(x, h, kernel, recurrent_kernel, bias):
    z = ...  # TODO 1
    h_next = ...  # TODO 2
    return h_next
