"""未来を隠すマスク（Masked Self-Attention）

デコーダの自己注意では、i 番目の単語が見てよいのは 0 番目から i 番目まで、つまり
自分より前の単語と自分自身だけである。未来を隠して、注意の重み weights と
出力 output を求めよ。

    q, k: (batch, length, d_k)    v, output: (batch, length, d_v)
    weights: (batch, length, length)    weights[b, i, j] は i から j への重み

与えられたコードの scores[b, i, j] は q_i と k_j の内積を √d_k で割ったスコア、
softmax は最後の軸の和を 1 にする関数である。

    visible    (length, length) の行列。i が j を見てよいとき visible[i, j] が
               True で、どの文にも同じものを使う
    masked     softmax に渡すスコア。形は scores と同じで、見てはならない位置は
               重みがちょうど 0 になるほど小さな値（−1e9 か −∞）に置き換わる

どの i についても、見てよい単語への重みの和は 1 である。返り値は output, weights
の順とする。

---
Hiding the future (masked self-attention)

In a decoder's self-attention, word i may see itself and the words before it
(those from 0 to i) and no others. Compute the attention weights and the output
with the future hidden.

    q, k: (batch, length, d_k)    v, output: (batch, length, d_v)
    weights: (batch, length, length)    weights[b, i, j]: from i to j

In the code given, scores[b, i, j] is the inner product of q_i and k_j divided
by √d_k, and softmax makes the sum along the last axis equal to 1.

    visible    the (length, length) matrix whose visible[i, j] is True where i
               may see j, the same for every sentence
    masked     what is given to softmax, of the shape of scores: the scores,
               those of hidden positions replaced by a value so low that their
               weight is exactly 0 (−1e9 or −∞)

For each i the weights of the visible words add up to 1. Return output and
weights in this order.
"""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def masked_self_attention(q, k, v):
    length, d_k = q.shape[1:]
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(d_k)
    visible = ...  # TODO 1
    masked = ...  # TODO 2
    weights = ...  # TODO 3
    output = weights @ v
    return output, weights
