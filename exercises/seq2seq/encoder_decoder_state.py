"""seq2seq：エンコーダの状態をデコーダに渡す

原文と、デコーダに入力する訳文から、訳文の各時刻の次の語の確率を返す Keras
モデルを返せ。

    入力 1（原文）    (batch, None) の整数
    入力 2（訳文）    (batch, None) の整数
    出力              (batch, 訳文の長さ, target_vocabulary) の確率（softmax）

    原文 → 埋め込み dimensions 次元 → LSTM（units ユニット、名前 "encoder"）
    訳文 → 埋め込み dimensions 次元 → LSTM（units ユニット、名前 "decoder"）
         → 全結合（時刻ごとに同じ重み、softmax、名前 "output"）

エンコーダは原文を先頭から読み、読み終えたときの出力 h と記憶 c だけを使う。それ
をデコーダの初期状態（h は h、c は c）とし、デコーダは全時刻の出力を次の層へ渡
す。0 も 1 つの単語で、マスクはしない。重みは層の名前で対応をとるので、名前は上
のとおりに付ける。LSTM のほかの設定は Keras の既定のままとし、コンパイルは不要。

Keras の LSTM は、return_state=True で「出力, h, c」の 3 つを返す。

---
seq2seq: handing the encoder's state to the decoder

Return the Keras model that reads a source sentence and the target sentence fed
to the decoder, and gives for each step of the latter the probabilities of the
next word.

    input 1 (source)  integers, (batch, None)
    input 2 (target)  integers, (batch, None)
    output            probabilities (softmax), (batch, target length,
                      target_vocabulary)

    source → embedding, `dimensions` dimensions → LSTM, `units` units, "encoder"
    target → embedding, `dimensions` dimensions → LSTM, `units` units, "decoder"
           → fully connected, the same weights at every step, softmax, "output"

The encoder reads from the front; only its output h and its memory c at the end
are used. They are the decoder's initial state, h as h and c as c; the decoder
passes on its outputs of all steps. 0 is a word like any other
(source_vocabulary and target_vocabulary count it), and nothing is masked.
Weights are matched by the names of layers, so use those in quotes. All else
about the LSTMs is Keras's default. Do not compile. With return_state=True,
Keras's LSTM returns three things: output, h, c.
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
