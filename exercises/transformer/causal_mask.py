"""未来を隠すマスク（Masked Self-Attention）

デコーダの自己注意では、i 番目の単語が見てよいのは 0 番目から i 番目まで、つまり
自分より前の単語と自分自身だけである。未来を隠して、出力 output と注意の重み
weights を求め、この順に返せ。

weights[b, i, j] は、文 b の i から j への重みである。与えられたコードの
scores[b, i, j] は q_i と k_j の内積を √d_k で割ったスコア、softmax は最後の軸の
和を 1 にする関数である。

    visible    i が j を見てよいとき visible[i, j] が True である行列で、どの文
               にも同じものを使う
    masked     softmax に渡すスコア。見てはならない位置は、重みがちょうど 0 に
               なるほど小さな値（−1e9 か −∞）に置き換わる

どの i についても、見てよい単語への重みの和は 1 である。スコアは、−100 より
小さいことも、100 より大きいこともある。

---
    q, k: (batch, length, d_k)    v, output: (batch, length, d_v)
    weights, scores, masked: (batch, length, length)
    visible: (length, length) bool

---
Hiding the future (masked self-attention)

In a decoder's self-attention, word i may see itself and the words before it
(those from 0 to i) and no others. Compute the output, `output`, and the
attention weights, `weights`, with the future hidden, and return them in this
order.

weights[b, i, j] is the weight that goes from i to j in sentence b. In the code
given, scores[b, i, j] is the inner product of q_i and k_j divided by √d_k, and
softmax makes the sum along the last axis equal to 1.

    visible    the matrix whose visible[i, j] is True where i may see j, the
               same for every sentence
    masked     what is given to softmax: the scores, those of hidden positions
               replaced by a value so low that their weight is exactly 0 (−1e9
               or −∞)

For each i the weights of the visible words add up to 1. Scores may be less than
−100, or greater than 100.
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
