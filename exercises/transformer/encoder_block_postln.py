"""エンコーダのブロック（Post-LN）

Transformer のエンコーダのブロック 1 つを、原論文と同じ順序で組み立て、Keras の
モデルとして返せ。

    1. 自己注意（ヘッドの数 heads、1 ヘッドの次元は d_model / heads）
    2. 残差接続：1 の入力と出力を足し、和を層正規化（LayerNormalization）に通す
    3. 位置ごとの FFN：全結合 d_ff ユニット（ReLU）→ 全結合 d_model ユニット
       （活性化関数なし）
    4. 残差接続：3 の入力と出力を足し、和を層正規化に通す

単語の数は可変で、d_model は heads で割り切れる。層正規化の ε は、2 と
4 のどちらも epsilon とする。どの層にもバイアスがあり、マスクと Dropout はない。
1 から 4 の重みのある層には、番号に続けて示した名前を付けること（3 では全結合の
順）。重みの対応はこの名前で判断する。コンパイルは不要である。

---
    inputs, outputs: (batch, None, d_model)

    1 "attention"             2 "attention_norm"
    3 "expand", "contract"    4 "ffn_norm"

---
An encoder block (post-LN)

Return, as a Keras model, one block of the encoder in the order of the original
paper on the Transformer.

    1. self-attention with `heads` heads of d_model / heads dimensions each
    2. residual connection: the input of 1 and its output are added; then layer
       normalisation (LayerNormalization) of the sum
    3. position-wise FFN: a dense layer of d_ff units (ReLU), then one of
       d_model units, which has no activation
    4. residual connection: the input of 3 and its output are added; then layer
       normalisation of the sum

The number of words varies; heads divides d_model. The ε of both layer
normalisations is epsilon. All layers have biases; there is no mask and no
dropout. Give the layers of 1 to 4 that have weights the names shown after these
numbers (in 3, in the order of the two dense layers); weights are matched by
these names. Do not compile the model.
"""

import keras
from keras import layers


def build_block(d_model, heads, d_ff, epsilon):
    attention = ...  # TODO 1
    attention_norm = ...  # TODO 2
    expand = ...  # TODO 3
    contract = layers.Dense(d_model, name="contract")
    ffn_norm = ...  # TODO 4

    inputs = keras.Input((None, d_model))
    x = ...  # TODO 5
    outputs = ...  # TODO 6
    return keras.Model(inputs, outputs)
