"""HRED：発話をまたいで文脈を運ぶ RNN

HRED は、発話ごとの意味ベクトルをもう 1 つの RNN（context RNN）で順に読み、
それまでの会話全体を 1 つのベクトルにまとめる。次の発話の時刻ごとに、語の確率
（softmax）を求める Keras モデルを返せ。

入力は dialogue（turns 個の発話、各 words 語）、response（デコーダに入力する次の
発話、長さ T は可変）の順である。

    x           dialogue の埋め込み（与えられている。response にも同じ層を使う）
    utterances  発話ごとに、同じ重みの GRU（utterance_units ユニット）で語を先頭
                から読み、読み終えたときの状態を並べる。発話の初めの状態は 0。
                層の名前は "utterance_encoder"
    context     それを GRU（context_units ユニット、名前 "context"）で古い発話
                から順に読み、読み終えたときの状態
    state       デコーダの初期状態。context を入力とする tanh の全結合
                （decoder_units ユニット、名前 "bridge"）

デコーダと出力層は与えられている。重みは層の名前で対応をとる。GRU のほかの設定は
Keras の既定のまま、マスクはせず、コンパイルは不要である。発話ごとに同じ層を
使うには `TimeDistributed` がある。名前は、包まれる層でなく `TimeDistributed` に
付ける。

---
    dialogue: (batch, turns, words) int    response: (batch, T) int
    0 ≤ id < vocabulary    outputs: (batch, T, vocabulary)

    x: (batch, turns, words, dimensions)
    utterances: (batch, turns, utterance_units)
    context: (batch, context_units)    state: (batch, decoder_units)

---
HRED: an RNN that carries the context from utterance to utterance

HRED reads the vectors of utterances, one after another, with one more RNN (the
context RNN), which sums up the dialogue so far in a vector. Return the Keras
model that gives the probabilities (softmax) of the words of the next utterance.

Its inputs are `dialogue`, `turns` utterances of `words` words each, and
`response`, the next utterance as fed to the decoder, whose length T varies, in
this order.

    x           dialogue embedded (given; one layer for both inputs)
    utterances  each utterance is read from its front by the same GRU of
                utterance_units units, named "utterance_encoder", which starts
                from zeros at each; its state at the end of each
    context     a GRU of context_units units, named "context", reads these from
                the oldest on; its state at the end
    state       the decoder's initial state: a fully connected layer of
                decoder_units units with tanh on the context, named "bridge"

The decoder and the output layer are given. Weights are matched by the names of
layers. All else about the GRUs is Keras's default; nothing is masked; do not
compile. To use a layer on every utterance there is `TimeDistributed`; it is
that, and not the layer inside, that gets the name.
"""

import keras
from keras import layers


def build_model(
    vocabulary, turns, words, dimensions, utterance_units, context_units, decoder_units
):
    dialogue = keras.Input((turns, words), dtype="int32")
    response = keras.Input((None,), dtype="int32")
    embedding = layers.Embedding(vocabulary, dimensions, name="word_embedding")
    x = embedding(dialogue)
    y = embedding(response)

    encoder = layers.GRU(utterance_units)
    utterances = ...  # TODO 1
    context = ...  # TODO 2
    state = ...  # TODO 3

    decoder = layers.GRU(decoder_units, return_sequences=True, name="decoder")
    y = decoder(y, initial_state=state)
    outputs = layers.Dense(vocabulary, activation="softmax", name="output")(y)
    return keras.Model([dialogue, response], outputs)
