"""マルチヘッド注意（Multi-Head Attention）

ヘッドの数が heads の自己注意を求め、output を返せ。バイアスもマスクもない。

    x, output: (batch, length, d_model)
    w_q, w_k, w_v, w_o: (d_model, d_model)    どれも右から掛ける
    heads: 整数    d_k = d_model / heads は割り切れる

x w_q, x w_k, x w_v の d_model 列は、ヘッドごとに連続した d_k 列ずつに分かれる。
j 番目のヘッド（j は 0 から）が使うのは j·d_k 列目から (j+1)·d_k − 1 列目まで。

    1. 分ける   split は (batch, length, d_model) の配列をヘッドごとに分け、
                (batch, heads, length, d_k) にする
    2. 注意     ヘッドごとに独立に softmax(q kᵀ / √d_k) v を求める。softmax に
                渡す値が scores: (batch, heads, length, length) で、最後の軸が
                キーである。attended の形は 1 の結果と同じ
    3. 連結     ヘッドの出力を 0 番目から順に横に並べ、joined: (batch, length,
                d_model) に戻す
    4. 混ぜる   w_o を掛けたものが output

与えられた関数 softmax は、最後の軸の和を 1 にする。

---
Multi-head attention

Compute self-attention with `heads` heads and return its output. There are no
biases and there is no mask.

    x, output: (batch, length, d_model)
    w_q, w_k, w_v, w_o: (d_model, d_model)    each is applied from the right
    heads: an integer    d_k = d_model / heads leaves no remainder

The d_model columns of x w_q, x w_k and x w_v belong to the heads in blocks of
d_k neighbours: head j, counted from 0, uses columns j·d_k to (j+1)·d_k − 1.

    1. split     `split` divides an array (batch, length, d_model) among the
                 heads, to (batch, heads, length, d_k)
    2. attend    each head by itself computes softmax(q kᵀ / √d_k) v. scores,
                 (batch, heads, length, length), is what is given to softmax,
                 keys on the last axis; attended is shaped like the result of 1
    3. join      the heads' outputs side by side, head 0 first, give joined,
                 (batch, length, d_model)
    4. mix       w_o is applied, which gives output

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
