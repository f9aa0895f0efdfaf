"""エンコーダのブロック（Post-LN）

Transformer のエンコーダのブロック 1 つを、原論文と同じ順序で 組み立て、
Keras のモデルとして返せ。

    1. 自己注意（ヘッドの数 heads、1 ヘッドの次元は d_model / heads）
    2. 残差接続：1 の入力と出力を足し、和を層正規化（LayerNormalization）に通す
    3. 位置ごとの FFN：全結合 d_ff ユニット（ReLU）→ 全結合 d_model ユニット
       （活性化なし）
    4. 残差接続：3 の入力と出力を足し、和を層正規化に通す

入力は (batch, None, d_model)（単語の数は可変）、出力も同じ形。d_model は heads
で割り切れる。層正規化の ε は、2 と 4 のどちらも epsilon とする。どの層にも
バイアスがあり、マスクと Dropout はない。重みのある層には次の名前を付けること。
重みの対応はこの名前で判断する。

    1 "attention"    2 "attention_norm"    3 "expand" と "contract"（この順）
    4 "ffn_norm"

コンパイルは不要。

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

The input is (batch, None, d_model), with any number of words, and so is the
output. heads divides d_model. The ε of both layer normalisations is `epsilon`.
All layers have biases; there is no mask and no dropout. Name the layers that
have weights as follows; weights are matched by these names.

    1 "attention"    2 "attention_norm"    3 "expand" and "contract", in this
    order    4 "ffn_norm"

Do not compile the model.
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
