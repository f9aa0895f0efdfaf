"""エンコーダのブロックのパラメータ数

Transformer のエンコーダのブロック 1 つのパラメータ数を、部品ごとに整数で
求めよ。

    attention    マルチヘッド自己注意。Keras の
                 `MultiHeadAttention(heads, key_dim=d_model // heads)` とする。
                 クエリ、キー、バリューを作る重みと、連結したあとに掛ける重みが
                 ある。
    ffn          位置ごとの FFN。d_ff ユニットの全結合と、d_model ユニットの
                 全結合からなる。
    norms        `LayerNormalization`。注意のあとと FFN のあとに 1 つずつある。

どの全結合にも、注意の 4 種類の重みにもバイアスがある。文の単語は length 個、
単語のベクトルは d_model 次元で、d_model は heads で割り切れる。total は 3 つの
合計である。埋め込みと位置エンコーディングは、ブロックの外にある。

---
The number of parameters of an encoder block

Count the parameters of one block of the Transformer's encoder, part by part, as
integers.

    attention    multi-head self-attention, as Keras's
                 `MultiHeadAttention(heads, key_dim=d_model // heads)`: there
                 are weights that make queries, keys and values, and those
                 applied to what has been joined
    ffn          the position-wise FFN: a dense layer of d_ff units and one of
                 d_model units
    norms        `LayerNormalization`, once after the attention and once after
                 the FFN

Both dense layers and all four kinds of weights in the attention have biases. A
sentence has `length` words, and the vector of a word has d_model components;
heads divides d_model. total is the sum of the three parts. Embeddings and
positional encodings are outside the block.
"""


def encoder_param_count(length, d_model, heads, d_ff):
    attention = ...  # TODO 1
    ffn = ...  # TODO 2
    norms = ...  # TODO 3
    total = attention + ffn + norms
    return attention, ffn, norms, total
