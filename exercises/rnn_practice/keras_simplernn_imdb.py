"""映画レビューの感情分類（SimpleRNN）

レビューの単語 ID の列から、肯定的である確率を求めるモデルを作って学習させる。
空欄は、モデルの 3 つの層と、コンパイルである。

    単語 ID の列 → 埋め込み dimensions 次元
    → SimpleRNN（units ユニット、tanh、最後の時刻の出力のみ）
    → 全結合 1 ユニット（sigmoid） → 確率

    最適化 Adam（Keras の既定の設定）    損失 2 値の交差エントロピー
    評価指標 正解率（名前は "acc"）

語彙の大きさは vocabulary である。0 はパディングだが、ここではマスクせず、ほかの
ID と同じように扱う。

reviews は整数のリストを並べたリストで、labels の 1 は肯定的であることを表す。
与えられたコードは、reviews を長さ maxlen にそろえ、乱数 rng で決めた重みから
epochs エポック学習させて、parameters（語彙 10,000、埋め込み 128 次元、
64 ユニットにしたときのパラメータ数）、エポックごとの損失 losses と正解率
accuracies、学習後の確率 probabilities を返す。

---
    inputs: (batch, None) int    0 ≤ id < vocabulary    outputs: (batch, 1)
    labels ∈ {0, 1}: (samples,)    maxlen, epochs: int
    losses, accuracies: (epochs,)    probabilities: (samples, 1)
    parameters = 1,292,417

---
The sentiment of film reviews, with a SimpleRNN

Build and train a model that gives, for the word ids of a review, the
probability that it is positive. The blanks are its three layers and compiling.

    word ids → embedding, `dimensions` dimensions
    → SimpleRNN (`units` units, tanh, the output of the last step only)
    → fully connected, 1 unit (sigmoid) → probability

    optimizer Adam (as Keras sets it)    loss binary cross-entropy
    metric accuracy (named "acc")

The vocabulary has `vocabulary` words. 0 is padding, but here it is not masked
and is treated like any other id.

`reviews` is a list of lists of integers; a 1 in `labels` means positive. The
code given brings `reviews` to the length maxlen, trains for `epochs` epochs
from weights set by rng, and returns `parameters` (how many there are with
10,000 words, embeddings of 128 dimensions and 64 units), `losses` and
`accuracies`, those of all epochs, and `probabilities`, those after training.
"""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    embedding = ...  # TODO 1
    hidden = ...  # TODO 2
    output = ...  # TODO 3
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    model = keras.Sequential(
        [keras.Input((None,), dtype="int32"), embedding, hidden, output, layers.Reshape((1,))]
    )
    ...  # TODO 4
    return model


def train_on_reviews(reviews, labels, maxlen, vocabulary, dimensions, units, epochs, rng):
    parameters = build_model(10_000, 128, 64).count_params()

    model = build_model(vocabulary, dimensions, units)
    model.run_eagerly = True  # so little data is faster without building a graph
    model.set_weights([rng.normal(scale=0.5, size=w.shape) for w in model.get_weights()])
    x = keras.utils.pad_sequences(reviews, maxlen=maxlen)
    run = model.fit(x, labels, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["acc"]
    probabilities = model(x)
    return parameters, losses, accuracies, probabilities
