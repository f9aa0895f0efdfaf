"""映画レビューの感情分類（双方向 LSTM とマスク）

長さをそろえるために 0 で埋めたレビューを、前向きと後ろ向きの 2 つの LSTM で
読む。埋めた 0 は単語ではないので、どちらの方向でも読み飛ばさせる（マスク）。

    単語 ID の列 → 埋め込み dimensions 次元（0 をマスクする）
    → 前から読む LSTM と後ろから読む LSTM（それぞれ units ユニット）
    → 2 つの出力を連結 → 全結合 1 ユニット（sigmoid） → 確率

`Bidirectional` のすることを、2 つの LSTM で書く。forwards と backwards には、
前向きと後ろ向きの LSTM がそれぞれレビューを読み終えたときの出力が、both には、
この順に連結したものが入る。語彙の大きさは vocabulary で、0 も数に入れる。埋めた
0 の個数が変わっても、モデルの出力は変わらない。

reviews は整数のリストを並べたリストで、labels の 1 は肯定的であることを表す。
与えられたコードは、reviews を長さ maxlen にそろえ（短ければ前を 0 で埋める）、
乱数 rng で決めた重みから epochs エポック学習させて、parameters（語彙 10,000、
埋め込み 128 次元、64 ユニットにしたときのパラメータ数）、エポックごとの損失
losses、学習後の確率 probabilities を返す。

---
    inputs: (batch, None) int    0 ≤ id < vocabulary    outputs: (batch, 1)
    labels ∈ {0, 1}: (samples,)    maxlen, epochs: int
    losses: (epochs,)    probabilities: (samples, 1)
    parameters = 1,378,945

---
The sentiment of film reviews: a bidirectional LSTM with a mask

Two LSTMs, one forwards and one backwards, read reviews that were filled up with
0 to one length. These zeros are no words; both are to skip them (a mask).

    word ids → embedding, `dimensions` dimensions, with 0 masked
    → an LSTM that reads forwards and one that reads backwards,
      each with `units` units
    → their two outputs joined → fully connected, 1 unit (sigmoid) → probability

Write with two LSTMs what `Bidirectional` does: forwards and backwards are the
outputs of the two, each when it has read the whole review, and both is these
two joined end to end, in this order. The vocabulary has `vocabulary` words, 0
counted as one. However many zeros there are, the output of the model stays the
same.

`reviews` is a list of lists of integers; a 1 in `labels` means positive. The
code given brings `reviews` to the length maxlen (short ones get 0 at the
front), trains for `epochs` epochs from weights set by rng, and returns
`parameters` (how many there are with 10,000 words, embeddings of 128 dimensions
and 64 units), `losses`, those of all epochs, and `probabilities`, those after
training.
"""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    words = keras.Input((None,), dtype="int32")
    vectors = ...  # TODO 1
    forwards = ...  # TODO 2
    backwards = ...  # TODO 3
    both = ...  # TODO 4
    output = layers.Dense(1, activation="sigmoid")(both)
    model = keras.Model(words, output)
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model


def train_on_reviews(reviews, labels, maxlen, vocabulary, dimensions, units, epochs, rng):
    parameters = build_model(10_000, 128, 64).count_params()

    model = build_model(vocabulary, dimensions, units)
    model.run_eagerly = True  # so little data is faster without building a graph
    model.set_weights([rng.normal(scale=0.5, size=w.shape) for w in model.get_weights()])
    x = keras.utils.pad_sequences(reviews, maxlen=maxlen)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    probabilities = model(x)
    return parameters, losses, probabilities
