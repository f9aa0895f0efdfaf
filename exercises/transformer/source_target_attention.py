"""ソース・ターゲット注意（Source-Target Attention）

デコーダの単語がエンコーダの出力を見る注意を求め、output を返せ。ヘッドは 1 つ、
バイアスはない。

    target: (batch, T, d_model)    target_mask: (batch, T)    デコーダ側
    source: (batch, S, d_model)    source_mask: (batch, S)    エンコーダの出力
    w_q, w_k: (d_model, d_k)    w_v: (d_model, d_v)    output: (batch, T, d_v)

デコーダの単語が尋ね、エンコーダの単語が尋ねられて中身を渡す。W_Q, W_K, W_V
（w_q, w_k, w_v）は、それぞれクエリ、キー、バリューを作る重みで、右から掛ける。

マスクは、単語のある位置が True、長さをそろえるための埋め草が False である。
どのクエリも、ソースの埋め草に注意してはならない。ソースの残りの位置はすべて
見てよい。ターゲットの埋め草の行の出力は、後で捨てるので、ほかの行と同じように
計算する。

    masked     softmax に渡すスコア。見てはならない位置は、重みがちょうど 0 に
               なるほど小さな値（−1e9 か −∞）にする

どの文にも、ソースには単語が 1 つ以上ある。与えられたコードの scores[b, i, j] は
i 番目のクエリと j 番目のキーのスコア、softmax は最後の軸の和を 1 にする関数。

---
Source-target attention

Compute the attention by which the words of the decoder see the output of the
encoder, and return its output. There is one head and there are no biases.

    target: (batch, T, d_model)    target_mask: (batch, T)    decoder's side
    source: (batch, S, d_model)    source_mask: (batch, S)    encoder's output
    w_q, w_k: (d_model, d_k)    w_v: (d_model, d_v)    output: (batch, T, d_v)

The decoder's words ask; the encoder's are asked and hand over what they hold.
w_q, w_k and w_v are the weights that make queries, keys and values, applied
from the right.

A mask is True where there is a word and False at the padding that makes lengths
equal. No query may attend to padding of the source; all other positions of the
source may be seen. Rows at the target's padding are thrown away later and are
computed like all others.

    masked     what is given to softmax: the scores, those of hidden positions
               so low that their weight is exactly 0 (−1e9 or −∞)

Every source has at least one word. In the code given, scores[b, i, j] is the
score of query i and key j, and softmax makes the sum along the last axis 1.
"""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def source_target_attention(target, source, target_mask, source_mask, w_q, w_k, w_v):
    q = ...  # TODO 1
    k = ...  # TODO 2
    v = ...  # TODO 3
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(q.shape[-1])
    masked = ...  # TODO 4
    output = softmax(masked) @ v
    return output
