"""デコーダのブロック（Post-LN）

Transformer のデコーダのブロック 1 つを、原論文と同じ順序で組み立て、Keras の
モデルとして返せ。入力は、デコーダの系列 target と、エンコーダの出力 source で、
この順とする。

    1. マスク付き自己注意：target の各単語は、自分と、自分より前の単語だけを見る
    2. 残差接続と層正規化：1 の入力と出力の和を、層正規化に通す
    3. ソース・ターゲット注意：source のすべての単語を見る
    4. 残差接続と層正規化：3 に入ったデコーダの値と 3 の出力の和を、層正規化に
       通す
    5. 位置ごとの FFN：全結合 2 つ（あいだに ReLU）
    6. 残差接続と層正規化：5 の入力と出力の和を、層正規化に通す

重みのある層は、与えられたコードのものを 1 回ずつ使い、新たに加えない。ヘッドの
数 heads、FFN の隠れ層のユニット数 d_ff、層正規化の ε（epsilon）は設定済みで
ある。2 つの系列の長さ target_length と source_length は、等しいとは限らない。
パディングのマスクと Dropout はない。コンパイルは不要である。

---
    target, outputs: (batch, target_length, d_model)
    source: (batch, source_length, d_model)

    1 self_attention     2 self_attention_norm
    3 cross_attention    4 cross_attention_norm
    5 expand, contract   6 ffn_norm

---
A decoder block (post-LN)

Return, as a Keras model, one block of the decoder in the order of the original
paper on the Transformer. Its inputs are the decoder's sequence, target, and
what the encoder gave, source, in this order.

    1. masked self-attention: each word of target sees itself and the words
       before it, no others
    2. residual connection and layer normalisation: of the sum of what went into
       1 and what came out
    3. source-target attention: all words of source are seen
    4. residual connection and layer normalisation: of the sum of the decoder's
       values that went into 3 and what came out
    5. position-wise FFN: two dense layers with ReLU in between
    6. residual connection and layer normalisation: of the sum of what went into
       5 and what came out

Use each layer with weights that the code given has once, and add no others; the
number of heads, heads, the units of the first dense layer, d_ff, and epsilon,
the ε of the layer normalisations, are set in them. The sequences need not be
equally long: their lengths are target_length and source_length. There is no
mask for padding and no dropout. Do not compile the model.
"""

import keras
from keras import layers


def build_decoder_block(target_length, source_length, d_model, heads, d_ff, epsilon):
    target = keras.Input((target_length, d_model))
    source = keras.Input((source_length, d_model))
    self_attention = layers.MultiHeadAttention(heads, d_model // heads, name="self_attention")
    self_attention_norm = layers.LayerNormalization(epsilon=epsilon, name="self_attention_norm")
    cross_attention = layers.MultiHeadAttention(heads, d_model // heads, name="cross_attention")
    cross_attention_norm = layers.LayerNormalization(epsilon=epsilon, name="cross_attention_norm")
    expand = layers.Dense(d_ff, activation="relu", name="expand")
    contract = layers.Dense(d_model, name="contract")
    ffn_norm = layers.LayerNormalization(epsilon=epsilon, name="ffn_norm")

    x = ...  # TODO 1
    x = ...  # TODO 2
    outputs = ...  # TODO 3
    return keras.Model([target, source], outputs)
