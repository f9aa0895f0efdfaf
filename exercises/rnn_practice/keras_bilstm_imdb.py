"""映画レビューの感情分類（双方向 LSTM とマスク）

長さをそろえるために 0 で埋めたレビューを、双方向 LSTM で読む。埋めた 0 は
単語ではないので、どちらの方向でも読み飛ばさせる（マスク）。モデルの 3 つの層を
書け。

    単語 ID の列 → 埋め込み dimensions 次元（0 をマスクする）
    → 双方向 LSTM（各方向 units ユニット）
    → 全結合 1 ユニット（sigmoid） → 確率

双方向 LSTM からは、前向きと後ろ向きがそれぞれ系列を読み終えたときの出力を、
この順に連結して渡す。語彙の大きさは vocabulary で、0 も数に入れる（埋め込みは
vocabulary 行になる）。

reviews は整数のリストを並べたリストで、labels の 1 は肯定的であることを
表す。与えられたコードは、reviews を長さ maxlen にそろえ（短ければ前を
0 で埋める）、重みの初期値を乱数 rng から（埋め込み、前向き、後ろ向きの
LSTM の kernel, recurrent_kernel, bias、全結合の kernel, bias の順に）引き、
2 値の交差エントロピーと Adam で、大きさ 3 のミニバッチにより並べ替えずに
epochs エポック学習させる。返り値は parameters（語彙 10,000、埋め込み 128 次元、
64 ユニットにしたときのパラメータ数）、エポックごとの損失 losses、学習後の確率
probabilities である。

採点では、これらの値を、同じ重みから始め、0 で埋めていないレビューを 1 つずつ
読んで学習した Keras の LSTM の値と比べる。マスクが正しければ同じ値になる。
マスクはパラメータを増やさない。レビューは小さな作り物である。本物は、
ネットワークがあれば `grader.datasets` の load_arrays("imdb") で読める（提出する
ファイルからは読めない）。

---
    inputs: (batch, None) int    0 ≤ id < vocabulary    outputs: (batch, 1)
    labels ∈ {0, 1}: (samples,)    maxlen, epochs: int
    losses: (epochs,)    probabilities: (samples, 1)
    parameters = 1,378,945

---
The sentiment of film reviews: a bidirectional LSTM with a mask

A bidirectional LSTM reads reviews that were filled up with 0 to one length.
These zeros are no words; both directions are to skip them (a mask). Write the
three layers of the model.

    word ids → embedding, `dimensions` dimensions, with 0 masked
    → bidirectional LSTM, `units` units each way
    → fully connected, 1 unit (sigmoid) → probability

What the bidirectional LSTM passes on are two outputs joined end to end: first
that of the forward direction, then that of the backward one, each when it has
read the whole sequence. The vocabulary has `vocabulary` words, 0 counted as one
(the embedding has `vocabulary` rows).

`reviews` is a list of lists of integers; a 1 in `labels` means positive. The
code given brings `reviews` to the length maxlen (short ones get 0 at the
front), draws the initial weights from rng (embedding; kernel, recurrent_kernel
and bias of the forward and then of the backward LSTM; kernel and bias of the
fully connected layer), and trains with binary cross-entropy and Adam for
`epochs` epochs with mini-batches of 3, not shuffled. Returned are `parameters`
(how many there are with 10,000 words, embeddings of 128 dimensions and 64
units), `losses`, those of all epochs, and `probabilities`, those after
training.

In grading, these values are compared with those of Keras LSTMs trained from the
same weights on reviews read one by one and not filled up. With a right mask the
values are the same. A mask adds no parameters. The reviews are small and made
up; where there is a network, the real ones come from load_arrays("imdb") of
`grader.datasets` (not in the file you hand in).
"""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    embedding = ...  # TODO 1
    hidden = ...  # TODO 2
    output = ...  # TODO 3
    model = keras.Sequential([keras.Input((None,), dtype="int32"), embedding, hidden, output])
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
