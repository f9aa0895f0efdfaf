"""縮小付き内積注意（Scaled Dot-Product Attention）

クエリ q、キー k、バリュー v から、出力 output と注意の重み weights を求め、
この順に返せ。

scores[b, i, j] は、文 b の i 番目のクエリ q_i と j 番目のキー k_j の
スコアである。重みは、スコアに softmax を適用したもので、1 つのクエリがすべての
キーに付ける重みの和は 1 である。i 番目の出力は、バリュー v_j をその重みで足し
合わせたものである。文（バッチ）は互いに独立で、バイアスもマスクもない。

与えられた関数 softmax は、axis の方向の和が 1 になるように計算する。

---
    q: (batch, targets, d_k)
    k: (batch, sources, d_k)    v: (batch, sources, d_v)
    output: (batch, targets, d_v)    weights: (batch, targets, sources)

    scores[b, i, j] = q_iᵀ k_j / √d_k

---
Scaled dot-product attention

From queries q, keys k and values v compute the output, `output`, and the
attention weights, `weights`, and return them in this order.

scores[b, i, j] is the score of the i-th query q_i and the j-th key k_j of
sentence b. The weights are the softmax of the scores, such that the weights
that one query gives to all keys add up to 1. The i-th output is the sum of the
values v_j, each times its weight. The sentences of the batch do not see each
other; there are no biases and there is no mask.

The function given, softmax, makes the sum along axis equal to 1.
"""

import numpy as np


def softmax(scores, axis):
    powers = np.exp(scores - scores.max(axis=axis, keepdims=True))
    return powers / powers.sum(axis=axis, keepdims=True)


def attention(q, k, v):
    scores = ...  # TODO 1
    weights = ...  # TODO 2
    output = ...  # TODO 3
    return output, weights
