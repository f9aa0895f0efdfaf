"""映画レビューの感情分類（双方向 LSTM とマスク）

長さをそろえるために 0 で埋めたレビューを、双方向 LSTM で読む。埋めた 0 は単語で
はないので、どちらの方向でも読み飛ばさせる（マスク）。モデルの 3 つの層を書け。

    入力 (batch, None) の整数 → 埋め込み dimensions 次元（0 をマスクする）
    → 双方向 LSTM（各方向 units ユニット） → 全結合 1 ユニット（sigmoid）
    → 出力 (batch, 1)

双方向 LSTM からは、前向きと後ろ向きがそれぞれ系列を読み終えたときの出力を、この
順に連結して渡す。語彙の大きさは vocabulary で、ID は 0 以上 vocabulary 未満（0
も数に入れるので、埋め込みは vocabulary 行）。

    reviews: 整数のリストを並べたリスト
    labels: (samples,) の 0, 1（1 が肯定的）    maxlen, epochs: 整数

与えられたコードは、reviews を長さ maxlen にそろえ（短ければ前を 0 で埋める）、
重みの初期値を乱数 rng から（埋め込み、前向き、後ろ向きの LSTM の kernel,
recurrent_kernel, bias、全結合の kernel, bias の順に）引き、2 値の交差エントロ
ピーと Adam で、大きさ 3 のミニバッチにより並べ替えずに epochs エポック学習させ
る。返り値は parameters（語彙 10,000、埋め込み 128 次元、64 ユニットにしたときの
パラメータ数）、エポックごとの損失 losses、学習後の確率 probabilities: (samples,
1)。

採点は、同じ重みから、0 で埋めていないレビューを 1 つずつ読んで学習した Keras の
LSTM と、これらを比べる。マスクが正しければ同じ値になる。マスクはパラメータを増
やさず、parameters は 1,378,945 である。レビューは小さな作り物である。本物は、ネ
ットワークがあれば `grader.datasets` の load_arrays("imdb") で読める（提出するフ
ァイルからは読めない）。

---
The sentiment of film reviews: a bidirectional LSTM with a mask

A bidirectional LSTM reads reviews that were filled up with 0 to one length.
These zeros are no words; both directions are to skip them (a mask). Write the
three layers of the model.

    input integers, (batch, None) → embedding, `dimensions` dimensions, with 0
    masked → bidirectional LSTM, `units` units each way → fully connected,
    1 unit (sigmoid) → output (batch, 1)

What the bidirectional LSTM passes on are two outputs joined end to end: the one
the forward and the one the backward direction gives when it has read the whole
sequence. The ids are 0 to vocabulary − 1 (0 is counted: the embedding has
vocabulary rows).

    reviews: a list of lists of integers
    labels: (samples,), 0 or 1 (positive)    maxlen, epochs: integers

The code given brings reviews to the length maxlen (short ones get 0 at the
front), draws the initial weights from rng (embedding; kernel, recurrent_kernel
and bias of the forward and then of the backward LSTM; kernel and bias of the
fully connected layer), and trains with binary cross-entropy and Adam for
`epochs` epochs with mini-batches of 3, not shuffled. Returned are parameters
(how many there are with 10,000 words, embeddings of 128 dimensions and 64
units), the losses of all epochs, and the probabilities after training,
(samples, 1).

These are compared with those of Keras LSTMs trained from the same weights on
reviews read one by one and not filled up: with a right mask the values are the
same. A mask adds no parameters; there are 1,378,945. The reviews are small and
made up; where there is a network, the real ones come from load_arrays("imdb")
of `grader.datasets` (not in the file you hand in).
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
