"""マルチヘッド注意（Multi-Head Attention）

ヘッドの数が heads の自己注意を求め、output を返せ。バイアスもマスクもない。

w_q, w_k, w_v, w_o はどれも右から掛ける。d_model は heads で割り切れ、1 ヘッドの
次元は d_k である。x w_q, x w_k, x w_v の d_model 列は、ヘッドごとに連続した
d_k 列ずつに分かれる。j 番目のヘッド（j は 0 から）が使うのは j·d_k 列目から
(j+1)·d_k − 1 列目までである。

    1. 分ける   関数 split が、x w_q などの配列 array をヘッドごとに分ける
    2. 注意     ヘッドごとに独立に、縮小付き内積注意の出力 attended を求める。
                softmax に渡す値が scores で、最後の軸がキーである
    3. 連結     ヘッドの出力を 0 番目から順に横に並べたものが joined
    4. 混ぜる   joined に w_o を掛けたものが output

与えられた関数 softmax は、最後の軸の和を 1 にする。

---
    x, joined, output: (batch, length, d_model)    d_k = d_model / heads
    w_q, w_k, w_v, w_o: (d_model, d_model)
    array: (batch, length, d_model)
    split(array, heads), attended: (batch, heads, length, d_k)
    scores: (batch, heads, length, length)

---
Multi-head attention

Compute self-attention with `heads` heads and return its output, `output`. There
are no biases and there is no mask.

w_q, w_k, w_v and w_o are applied from the right. heads divides d_model, and a
head has d_k dimensions. The d_model columns of x w_q, x w_k and x w_v belong to
the heads in blocks of d_k neighbours: head j, counted from 0, uses
columns j·d_k to (j+1)·d_k − 1.

    1. split     the function split divides an array such as x w_q among the
                 heads
    2. attend    each head by itself computes attended, the output of scaled
                 dot-product attention; scores is what is given to softmax, keys
                 on the last axis
    3. join      joined holds the heads' outputs side by side, head 0 first
    4. mix       w_o is applied to joined, which gives output

The function given, softmax, makes the sum along the last axis equal to 1.
"""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def split(array, heads):
    batch, length, d_model = array.shape
    return ...  # TODO 1


def multi_head_attention(x, w_q, w_k, w_v, w_o, heads):
    batch, length, d_model = x.shape
    q, k, v = split(x @ w_q, heads), split(x @ w_k, heads), split(x @ w_v, heads)
    scores = ...  # TODO 2
    attended = softmax(scores) @ v
    joined = ...  # TODO 3
    output = ...  # TODO 4
    return output
