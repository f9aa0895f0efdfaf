"""双方向 LSTM による感情分類モデル

単語 ID の列（長さは可変）から、肯定的である確率を返す Keras モデルを返せ。

    入力 (batch, None) の整数 → 埋め込み dimensions 次元 → 双方向 LSTM（各方向 units ユニット、最後の出力のみ）
    → 全結合 1 ユニット（sigmoid） → 出力 (batch, 1)

語彙の大きさは vocabulary。コンパイルは不要。

---
A sentiment classifier with a bidirectional LSTM

Return the Keras model that reads a sequence of word ids of any length, (batch, None), and
returns the probability that the text is positive, (batch, 1): an embedding of `dimensions`
dimensions, a bidirectional LSTM of `units` units each way of which only the last output is
used, and one sigmoid unit. The vocabulary has `vocabulary` words. Do not compile it.
"""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    inputs = keras.Input((None,), dtype="int32")
    x = ...  # TODO 1
    x = ...  # TODO 2
    outputs = ...  # TODO 3
    return keras.Model(inputs, outputs)
