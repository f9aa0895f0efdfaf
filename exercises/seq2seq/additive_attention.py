"""加法注意機構（Bahdanau の注意）

デコーダの状態 s とエンコーダの出力 hs_t の関連度を、中間層が 1 つの小さな
ネットワークで測る注意機構について、文脈ベクトル context と重み weights を、
この順に返せ。

softmax は、エンコーダの時刻 t についてとる。バイアスはない。q と k_t は、
次元の違う s と hs_t を同じ dimensions 次元にそろえたものである。与えられた関数
softmax は、軸 axis に沿って計算する。1 つのサンプルの score_t は scores の、
a_t は weights の 1 行に、t の順に並ぶ。

---
    s: (batch, decoder_units)    hs: (batch, steps, encoder_units)
    query_kernel: (decoder_units, dimensions)
    key_kernel: (encoder_units, dimensions)    v: (dimensions,)
    context: (batch, encoder_units)    scores, weights: (batch, steps)

    q = s query_kernel    k_t = hs_t key_kernel    (t = 1, …, steps)
    score_t = Σ_d v_d tanh(q_d + k_{t,d})    (d = 1, …, dimensions)
    a = softmax(score)
    context = Σ_t a_t hs_t

---
Additive attention (Bahdanau's)

Here a small network with one hidden layer measures how the decoder's state s
and the encoder's outputs hs_t relate. Return the context vector, `context`, and
the weights, `weights`, in this order.

The softmax is taken over the encoder's steps t. There are no biases. q and k_t
bring s and hs_t, whose dimensions differ, to the same number of dimensions. The
function given, softmax, works along `axis`. A row of `scores` holds the score_t
of one sample, a row of `weights` its a_t, in the order of t.
"""

import numpy as np


def softmax(x, axis):
    exponentials = np.exp(x - x.max(axis=axis, keepdims=True))
    return exponentials / exponentials.sum(axis=axis, keepdims=True)


def additive_attention(s, hs, query_kernel, key_kernel, v):
    query = s @ query_kernel
    key = hs @ key_kernel
    scores = ...  # TODO 1
    weights = softmax(scores, axis=1)
    context = ...  # TODO 2
    return context, weights
