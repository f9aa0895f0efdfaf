"""RNN の 1 ステップ

入力 x と 1 時刻前の状態 h から、次の状態 h_next を NumPy だけで求めよ。

Keras の `SimpleRNNCell` と同じく、x には kernel、h には recurrent_kernel を
右から掛ける。この 2 つの積とバイアスの和 z に、活性化関数 tanh を適用したものが
h_next である。

---
    x: (batch, inputs)    h, h_next: (batch, units)
    kernel: (inputs, units)    recurrent_kernel: (units, units)
    bias: (units,)

---
One step of an RNN

From the input x and the state h of the previous step, compute the next
state h_next with NumPy alone.

As in Keras's `SimpleRNNCell`, x is multiplied by kernel and h by
recurrent_kernel, both from the right; h_next is the activation tanh of z, the
sum of these two products and the bias.
"""

import numpy as np


def rnn_step(x, h, kernel, recurrent_kernel, bias):
    z = ...  # TODO 1
    h_next = ...  # TODO 2
    return h_next
