"""注意機構：エンコーダの全時刻の出力の加重和

デコーダの状態 h と、エンコーダの各時刻 t の出力 hs_t との関連度から重み a_t を
求め、その重みで hs_t を足し合わせた context と、重み weights を、この順に返せ。

関連度 s_t は、hs_t と h の内積（成分ごとの積の和）で、ほかの量では割らない。
softmax は、エンコーダの時刻 t についてとる。計算はサンプルごとに独立である。
与えられた関数 softmax は、軸 axis に沿って計算する。1 つのサンプルの s_t は
scores の、a_t は weights の 1 行に、t の順に並ぶ。

---
    hs: (batch, steps, units)    h: (batch, units)
    context: (batch, units)    scores, weights: (batch, steps)

---
Attention: a weighted sum of all outputs of the encoder

From how the decoder's state h relates to the encoder's output hs_t at each
step t, compute weights a_t; return `context`, the sum of the hs_t with these
weights, and `weights`, the weights themselves, in this order.

s_t, which says how the two relate, is the inner product of hs_t and h (the sum
of the products of their components), divided by nothing. The softmax is taken
over the encoder's steps t. Each sample is computed on its own. The function
given, softmax, works along `axis`. A row of `scores` holds the s_t of one
sample, a row of `weights` its a_t, in the order of t.
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
