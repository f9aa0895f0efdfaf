"""加法注意機構（Bahdanau の注意）

デコーダの状態 s とエンコーダの出力 hs_t の関連度を、中間層が 1 つの小さな
ネットワークで測る注意機構について、文脈ベクトル context と重み weights を返せ。

    s: (batch, decoder_units)    hs: (batch, steps, encoder_units)
    query_kernel: (decoder_units, dimensions)
    key_kernel: (encoder_units, dimensions)    v: (dimensions,)
    context: (batch, encoder_units)    weights: (batch, steps)

    q = s query_kernel    k_t = hs_t key_kernel
    score_t = Σ_d v_d tanh(q_d + k_{t,d})    d = 1, …, dimensions
    a = softmax(score)    エンコーダの時刻 t についての softmax
    context = Σ_t a_t hs_t

バイアスはない。q と k_t は、次元の違う s と hs_t を同じ dimensions 次元にそろえ
たもの。与えられた関数 softmax は、軸 axis に沿って softmax をとる。weights
の各行は、1 つのサンプルの a_1, a_2, … である。

---
Additive attention (Bahdanau's)

Here a small network with one hidden layer measures how the decoder's state s
and the encoder's outputs hs_t relate. Compute the context vector, context, and
the weights.

    s: (batch, decoder_units)    hs: (batch, steps, encoder_units)
    query_kernel: (decoder_units, dimensions)
    key_kernel: (encoder_units, dimensions)    v: (dimensions,)
    context: (batch, encoder_units)    weights: (batch, steps)

The formulas are those above; the softmax is taken over the encoder's steps t.
There are no biases. q and k_t bring s and hs_t, whose dimensions differ, to the
same number of dimensions. The function given, softmax, works along axis; a row
of weights holds a_1, a_2, … of one sample.
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
