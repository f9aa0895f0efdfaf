"""LSTM の 1 ステップの逆伝播

損失 L の、次の状態に関する勾配 dh_next, dc_next から、入力・直前の状態・重みに
関する勾配を求めよ。

順伝播は Keras の `LSTMCell` と同じで、式の … は z を左から i, f, g, o の順に
4 等分したものである。与えられたコードでは i, f, g, o は活性化関数を通ったあとの
値、tanh_c は tanh(c_next) である。

L は h_next と c_next だけを通して決まる。c_next は h_next の計算にも
使われるが、与えられる dc_next は次の時刻の記憶から直接届く分だけで、h_next を
経由する分を含まない。

    dc_total          c_next に届く勾配の合計（dc_next と、h_next を経由する
                      分の和）
    di, df, dg, do    活性化関数を通る前の値（z の各部分）に関する勾配
    dc                直前の記憶 c に関する勾配

残りは、これらから与えられたコードが求める。重みの勾配はバッチについての
和である。

---
    x, dx: (batch, inputs)
    h, c, h_next, c_next: (batch, units)
    dh, dc, dh_next, dc_next: (batch, units)
    kernel, dkernel: (inputs, 4·units)
    recurrent_kernel, drecurrent_kernel: (units, 4·units)
    bias, dbias: (4·units,)

    z = x kernel + h recurrent_kernel + bias
    i, f, o = σ(…)    g = tanh(…)
    c_next = f ⊙ c + i ⊙ g
    h_next = o ⊙ tanh(c_next)

    dh_next = ∂L/∂h_next    dc_next = ∂L/∂c_next

---
Backward through one step of an LSTM

From dh_next and dc_next, the gradients of a loss L with respect to the next
state, compute those with respect to the input, the previous state and the
weights.

The way forward is that of Keras's `LSTMCell`; … stands for the quarters of z,
from left to right those of i, f, g, o. In the code given, i, f, g, o have been
through their activations, and tanh_c is tanh(c_next).

L depends on h_next and c_next only. c_next is used in h_next too, but the
dc_next given is only what arrives directly from the memory of the next time
step; what comes through h_next is not in it.

    dc_total          the whole gradient at c_next: dc_next plus what comes
                      through h_next
    di, df, dg, do    gradients at the values before the activations (the
                      quarters of z)
    dc                the gradient at the previous memory c

The code given computes the rest from these; gradients of weights are sums over
the batch.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_backward(x, h, c, kernel, recurrent_kernel, bias, dh_next, dc_next):
    i, f, g, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
    tanh_c = np.tanh(f * c + i * g)

    dc_total = ...  # TODO 1
    di = i * (1 - i) * g * dc_total
    df = f * (1 - f) * c * dc_total
    dg = ...  # TODO 2
    do = ...  # TODO 3
    dc = ...  # TODO 4

    dz = np.concatenate([di, df, dg, do], axis=-1)
    dx = dz @ kernel.T
    dh = dz @ recurrent_kernel.T
    dkernel = x.T @ dz
    drecurrent_kernel = h.T @ dz
    dbias = dz.sum(axis=0)
    return dx, dh, dc, dkernel, drecurrent_kernel, dbias
