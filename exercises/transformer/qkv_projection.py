"""クエリ・キー・バリューを作る

自己注意では、各単語のベクトル h から、クエリ q、キー k、バリュー v を作る。

    q = W_Q h    k = W_K h    v = W_V h

この式の h は長さ size の列ベクトルで、重みはその左に置かれている。hidden[b, t]
が文 b の t 番目の単語の h である。hidden のすべての単語の q, k, v を求め、
この順に返せ。バイアスはない。

    hidden, q, k, v: (batch, length, size)    文、単語、ベクトルの成分の順
    w_q, w_k, w_v, w_o: (size, size)    それぞれ W_Q, W_K, W_V, W_O

w_o はヘッドの出力を連結したあとに掛ける重み W_O で、同じ層の重みとして一緒に
渡される。

---
Making queries, keys and values

Self-attention makes a query q, a key k and a value v from the vector h of each
word, by the formulas above, in which h is a column vector of length `size` and
the weights stand on its left. hidden[b, t] is the h of word t of sentence b.
Compute q, k and v for all words of the batch `hidden` and return them in this
order. There are no biases.

    hidden, q, k, v: (batch, length, size)    sentences, words, components
    w_q, w_k, w_v, w_o: (size, size)    these are W_Q, W_K, W_V and W_O

w_o, given because it belongs to the same layer, is the weight W_O that is
applied after the outputs of the heads have been joined.
"""

import numpy as np


def project(hidden, w_q, w_k, w_v, w_o):
    q = ...  # TODO 1
    k = ...  # TODO 2
    v = ...  # TODO 3
    return q, k, v
