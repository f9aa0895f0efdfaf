"""加法注意機構（Bahdanau の注意）

デコーダの状態 s とエンコーダの出力 hs_t の関連度を、隠れ層が 1 つの小さな
ネットワークで測る注意機構について、文脈ベクトル context と重み weights を、
この順に返せ。

与えられたコードの query と key は、次元の違う s と hs_t を dimensions 次元に
そろえたものである。時刻 t の関連度は、query と、key の時刻 t の行とを足して
tanh に通したものと、v との内積である。バイアスはない。関連度から softmax で
重みを求め、その重みでエンコーダの出力 hs_t を足し合わせたものが context で
ある。

与えられた関数 softmax は、軸 axis に沿って計算する。1 つのサンプルの関連度は
scores の、重みは weights の 1 行に、t の順に並ぶ。

---
    s: (batch, decoder_units)    hs: (batch, steps, encoder_units)
    query_kernel: (decoder_units, dimensions)
    key_kernel: (encoder_units, dimensions)    v: (dimensions,)
    query: (batch, dimensions)    key: (batch, steps, dimensions)
    context: (batch, encoder_units)    scores, weights: (batch, steps)

---
Additive attention (Bahdanau's)

Here a small network with one hidden layer measures how the decoder's state s
and the encoder's outputs hs_t relate. Return the context vector, `context`, and
the weights, `weights`, in this order.

In the code given, `query` and `key` bring s and hs_t, whose dimensions differ,
to the same number of dimensions. The score of step t is the inner product of v
with what comes out of tanh for the sum of the query and row t of the keys.
There are no biases. The weights are the softmax of the scores, and the context
is the sum of the encoder's outputs hs_t with these weights.

The function given, softmax, works along `axis`. A row of `scores` holds the
scores of one sample, a row of `weights` its weights, in the order of t.
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
