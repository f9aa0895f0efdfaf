"""双方向 LSTM による感情分類モデル

単語 ID の列（長さは可変）から、肯定的である確率を求める Keras モデルを返せ。

    単語 ID の列 → 埋め込み dimensions 次元
    → 双方向 LSTM（各方向 units ユニット）
    → 全結合 1 ユニット（sigmoid） → 確率

双方向 LSTM からは、前向きと後ろ向きがそれぞれ系列を読み終えたときの出力を、
この順に連結して、次の層に渡す。語彙の大きさは vocabulary である。ID の 0 も
1 つの単語であり、マスクはしない。コンパイルは不要である。

---
    inputs: (batch, None) int    0 ≤ id < vocabulary
    outputs: (batch, 1)

---
A sentiment classifier with a bidirectional LSTM

Return the Keras model that reads a sequence of word ids of any length and
returns the probability that the text is positive.

    word ids → embedding, `dimensions` dimensions
    → bidirectional LSTM, `units` units each way
    → fully connected, 1 unit (sigmoid) → probability

What the bidirectional LSTM passes on are two outputs joined end to end: first
that of the forward direction, then that of the backward one, each when it has
read the whole sequence. The vocabulary has `vocabulary` words; the id 0 is a
word like any other, and nothing is masked. Do not compile the model.
"""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    inputs = keras.Input((None,), dtype="int32")
    x = ...  # TODO 1
    x = ...  # TODO 2
    outputs = ...  # TODO 3
    return keras.Model(inputs, outputs)
