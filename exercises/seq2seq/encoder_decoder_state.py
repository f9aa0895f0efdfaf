"""seq2seq：エンコーダの状態をデコーダに渡す

原文 source と、デコーダに入力する訳文 target から、訳文の時刻ごとに、次の語の
確率（softmax）を求める Keras モデルを返せ。入力は source, target の順とする。
原文の長さ S と訳文の長さ T は可変である。

    原文 → 埋め込み dimensions 次元 → LSTM（units ユニット、名前 "encoder"）
    訳文 → 埋め込み dimensions 次元 → LSTM（units ユニット、名前 "decoder"）
         → 全結合（時刻ごとに同じ重み、softmax、名前 "output"）

エンコーダは原文を先頭から読み、読み終えたときの出力 h と記憶 c だけを使う。
それをデコーダの初期状態（h は h、c は c）とし、デコーダは全時刻の出力を次の
層へ渡す。0 も 1 つの単語で、マスクはしない。重みは層の名前で対応をとるので、
名前は引用符の中のとおりに付ける。LSTM のほかの設定は Keras の既定のままとし、
コンパイルは不要である。

---
    source: (batch, S) int    0 ≤ id < source_vocabulary
    target: (batch, T) int    0 ≤ id < target_vocabulary
    outputs: (batch, T, target_vocabulary)

---
seq2seq: handing the encoder's state to the decoder

Return the Keras model that reads a source sentence, `source`, and the target
sentence fed to the decoder, `target`, and gives for each step of the latter the
probabilities (softmax) of the next word. Its inputs are `source` and `target`,
in this order; the lengths of the sentences, S and T, vary.

    source → embedding, `dimensions` dimensions → LSTM, `units` units, "encoder"
    target → embedding, `dimensions` dimensions → LSTM, `units` units, "decoder"
           → fully connected, the same weights at every step, softmax, "output"

The encoder reads from the front; only its output h and its memory c at the end
are used. They are the decoder's initial state, h as h and c as c; the decoder
passes on its outputs of all steps. 0 is a word like any other, and nothing is
masked. Weights are matched by the names of layers, so use those in quotes. All
else about the LSTMs is Keras's default. Do not compile.
"""

import keras
from keras import layers


def build_model(source_vocabulary, target_vocabulary, dimensions, units):
    source = keras.Input((None,), dtype="int32")
    target = keras.Input((None,), dtype="int32")
    x = layers.Embedding(source_vocabulary, dimensions, name="source_embedding")(source)
    y = layers.Embedding(target_vocabulary, dimensions, name="target_embedding")(target)
    ...  # TODO 1
    y = ...  # TODO 2
    outputs = ...  # TODO 3
    return keras.Model([source, target], outputs)
