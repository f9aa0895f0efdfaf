"""ソース・ターゲット注意（Source-Target Attention）

デコーダの単語がエンコーダの単語に問い合わせ、その内容を受け取る注意を求め、
output を返せ。ヘッドは 1 つ、バイアスはない。

target はデコーダ側の単語のベクトル、source はエンコーダの出力である。
W_Q, W_K, W_V（w_q, w_k, w_v）は、それぞれクエリ、キー、バリューを作る重みで、
右から掛ける。

target_mask, source_mask は、単語のある位置が True、長さをそろえるための
パディングが False である。パディングは文の前にも後ろにもありうる。どの
クエリも、ソースのパディングに注意してはならない。ソースの残りの位置はすべて
見てよい。ターゲットのパディングの行の出力は、後で捨てるので、ほかの行と
同じように計算する。どの文にも、ソースには単語が 1 つ以上ある。

与えられたコードの scores[b, i, j] は文 b の i 番目のクエリと j 番目のキーのスコ
ア、softmax は最後の軸の和を 1 にする関数である。masked は softmax に渡すスコア
で、見てはならない位置は、重みがちょうど 0 になるほど小さな値（−1e9 か −∞）にす
る。スコアは、−100 より小さいことも、100 より大きいこともある。

---
    target: (batch, T, d_model)    target_mask: (batch, T) bool
    source: (batch, S, d_model)    source_mask: (batch, S) bool
    w_q, w_k: (d_model, d_k)    w_v: (d_model, d_v)
    scores, masked: (batch, T, S)    output: (batch, T, d_v)

---
Source-target attention

Compute the attention by which the words of the decoder query those of the
encoder and receive what they hold, and return its output, `output`. There is
one head and there are no biases.

target holds the vectors of the words on the decoder's side, source is the
encoder's output. w_q, w_k and w_v are the weights that make queries, keys and
values, applied from the right.

target_mask and source_mask are True where there is a word and False at the
padding that makes lengths equal; padding may stand before a sentence or after
it. No query may attend to padding of the source; all other positions of the
source may be seen. Rows at the target's padding are thrown away later and are
computed like all others. Every source has at least one word.

In the code given, scores[b, i, j] is the score of query i and key j of
sentence b, and softmax makes the sum along the last axis 1. masked is what is
given to softmax: the scores, those of hidden positions so low that their weight
is exactly 0 (−1e9 or −∞). Scores may be less than −100, or greater than 100.
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
