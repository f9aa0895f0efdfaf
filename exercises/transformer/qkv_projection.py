"""クエリ・キー・バリューを作る

自己注意では、各単語のベクトル h から、クエリ q、キー k、バリュー v を作る。
hidden のすべての単語の q, k, v を求め、この順に返せ。

式の h は長さ size の列ベクトルで、重みを左から掛ける。hidden[b, t] が文 b の
t 番目の単語の h である。バイアスはない。hidden, q, k, v の軸は、文、単語、
ベクトルの成分の順である。

w_o はヘッドの出力を連結したあとに掛ける重み W_O で、同じ層の重みとして一緒に
渡される。

---
    hidden, q, k, v: (batch, length, size)
    w_q (W_Q), w_k (W_K), w_v (W_V), w_o (W_O): (size, size)

    q = W_Q h    k = W_K h    v = W_V h

---
Making queries, keys and values

Self-attention makes a query q, a key k and a value v from the vector h of each
word. Compute q, k and v for all words of the batch `hidden` and return them in
this order.

In the formulas h is a column vector of length size, and the weights are applied
from the left. hidden[b, t] is the h of word t of sentence b. There are no
biases. The axes of `hidden`, q, k and v are sentences, words and components, in
this order.

w_o, given because it belongs to the same layer, is the weight W_O that is
applied after the outputs of the heads have been joined.
"""

import numpy as np


def project(hidden, w_q, w_k, w_v, w_o):
    q = ...  # TODO 1
    k = ...  # TODO 2
    v = ...  # TODO 3
    return q, k, v
