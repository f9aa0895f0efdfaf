"""縮小付き内積注意（Scaled Dot-Product Attention）

クエリ q、キー k、バリュー v から、出力 output と注意の重み weights を求め、
この順に返せ。

scores[b, i, j] は、文 b の i 番目のクエリと j 番目のキーのスコアである。両者の
内積を、ベクトルの次元が増えても大きくなりすぎないように縮める。ベクトルの成分が
互いに独立で平均 0、分散 1 のとき、スコアの分散も 1 になる縮め方とする。

重みは、スコアに softmax を適用したもので、1 つのクエリがすべてのキーに付ける
重みの和は 1 である。i 番目の出力は、バリュー v_j をその重みで足し合わせたもので
ある。文（バッチ）は互いに独立で、バイアスもマスクもない。

与えられた関数 softmax は、axis の方向の和が 1 になるように計算する。

---
    q: (batch, targets, d_k)
    k: (batch, sources, d_k)    v: (batch, sources, d_v)
    output: (batch, targets, d_v)    scores, weights: (batch, targets, sources)

---
Scaled dot-product attention

From queries q, keys k and values v compute the output, `output`, and the
attention weights, `weights`, and return them in this order.

scores[b, i, j] is the score of the i-th query and the j-th key of sentence b:
their inner product, scaled so that it does not become too large as the vectors
get more dimensions. It is divided by what makes the variance of a score 1 where
all components of the vectors are independent with mean 0 and variance 1.

The weights are the softmax of the scores, such that the weights that one query
gives to all keys add up to 1. The i-th output is the sum of the values v_j,
each times its weight. The sentences of the batch do not see each other; there
are no biases and there is no mask.

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
