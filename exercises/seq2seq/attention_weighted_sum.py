"""注意機構：エンコーダの全時刻の出力の加重和

デコーダの状態 h と、エンコーダの各時刻 t の出力 hs_t との関連度から重み a_t を
求め、その重みで hs_t を足し合わせた context を返せ。重み weights も返す。

    hs: (batch, steps, units)    h: (batch, units)
    context: (batch, units)    weights: (batch, steps)

    s_t = hs_t · h               内積（成分ごとの積の和）。ほかの量では割らない
    a_t = softmax(s)_t           エンコーダの時刻 t についての softmax
    context = Σ_t a_t hs_t

計算はサンプルごとに独立である。与えられた関数 softmax は、軸 axis に沿って
softmax をとる。weights の各行は、1 つのサンプルの a_1, a_2, … である。

---
Attention: a weighted sum of all outputs of the encoder

From how the decoder's state h relates to the encoder's output hs_t at each step
t, compute weights a_t; return context, the sum of the hs_t with these weights,
and the weights themselves.

    hs: (batch, steps, units)    h: (batch, units)
    context: (batch, units)    weights: (batch, steps)

The formulas are those above: s_t is the inner product of hs_t and h, divided by
nothing; the softmax is taken over the encoder's steps t. Each sample is
computed on its own. The function given, softmax, works along axis; a
row of weights holds a_1, a_2, … of one sample.
"""

import numpy as np


def softmax(x, axis):
    exponentials = np.exp(x - x.max(axis=axis, keepdims=True))
    return exponentials / exponentials.sum(axis=axis, keepdims=True)


def attention_weighted_sum(hs, h):
    scores = ...  # TODO 1
    weights = ...  # TODO 2
    context = ...  # TODO 3
    return context, weights
