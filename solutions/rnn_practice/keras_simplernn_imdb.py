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
    embedding = layers.Embedding(vocabulary, dimensions)  # blank
    hidden = layers.SimpleRNN(units)  # blank
    output = layers.Dense(1, activation="sigmoid")  # blank
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    model = keras.Sequential(
        [keras.Input((None,), dtype="int32"), embedding, hidden, output, layers.Reshape((1,))]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["acc"])  # blank
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


# ==== grading ====

SECONDS = 20


def cases(rng):
    import numpy as np

    # As in Keras's IMDB data 1 begins a review; 4, 6, … stand for praise here and 5, 7, … for blame.
    maxlen, more = int(rng.integers(5, 8)), rng.integers(2)
    reviews, labels = [], rng.permutation([0, 0, 0, 1, 1, 1, 1, 1] + more * [0, 0, 1, 1])
    lengths = rng.permutation(
        [1, maxlen - 1, maxlen, maxlen + 3, *rng.integers(2, 6, 4 + 4 * more)]
    )
    for label, length in zip(labels, lengths, strict=True):
        words = 4 + 2 * rng.integers(4, size=length) + (rng.random(length) < 0.8 - 0.6 * label)
        reviews.append([1, *words.tolist()])
    yield dict(
        reviews=reviews,
        labels=np.asarray(labels),
        maxlen=maxlen,
        vocabulary=int(rng.integers(12, 16)),
        dimensions=int(rng.integers(2, 5)),
        units=int(rng.integers(5, 8)),
        epochs=2,
        rng=int(rng.integers(1000)),
    )


BORDERS = {
    "reviews that are shorter, and longer": "min(map(len, reviews)) < maxlen < max(map(len, reviews))",
    "good reviews and bad ones": "set(labels) == {0, 1}",
    "words that occur in no review": "vocabulary > max(max(review) for review in reviews)",
    "not as many units as dimensions": "units != dimensions",
    "several mini-batches, all of them full": "len(reviews) > 4 and len(reviews) % 4 == 0",
}


def oracle(reviews, labels, maxlen, vocabulary, dimensions, units, epochs, rng):
    import keras
    import numpy as np

    def build(vocabulary, dimensions, units):
        words = keras.Input((maxlen,), dtype="int32")
        read = keras.layers.RNN(keras.layers.SimpleRNNCell(units), unroll=True)
        last = read(keras.layers.Embedding(vocabulary, dimensions)(words))
        return keras.Model(words, keras.layers.Dense(1)(last))

    parameters = build(10_000, 128, 64).count_params()
    model = build(vocabulary, dimensions, units)
    shapes = [
        (vocabulary, dimensions),
        (dimensions, units),
        (units, units),
        (units,),
        (units, 1),
        (1,),
    ]
    model.set_weights([rng.normal(scale=0.5, size=shape) for shape in shapes])
    x = keras.utils.pad_sequences(reviews, maxlen=maxlen)
    model.compile(
        keras.optimizers.Adam(),
        keras.losses.BinaryCrossentropy(from_logits=True),
        metrics=[keras.metrics.BinaryAccuracy(threshold=0.0)],
    )
    history = np.zeros((epochs, len(x) // 4, 2))
    for epoch, update in np.ndindex(history.shape[:2]):
        batch = slice(4 * update, 4 * update + 4)
        model.reset_metrics()  # else some versions of Keras average over all updates so far
        history[epoch, update] = model.train_on_batch(x[batch], labels[batch])
    losses, accuracies = history.mean(axis=1).T
    return parameters, losses, accuracies, keras.ops.sigmoid(model(x))


STEM = dict(
    ja="映画レビューの単語 ID の列を SimpleRNN（tanh）で読み、肯定的である確率を求めるモデルを作る。語彙は vocabulary 語、"
    "埋め込みは dimensions 次元、再帰層は units ユニットで、ID の 0 もほかの単語と同じように扱う。正解は 0 か 1 で、"
    "最適化には Adam、評価指標には正解率を使う。",
    en="This builds a model that reads the word ids of a film review with a SimpleRNN (tanh) and gives the "
    "probability that the review is positive. There are `vocabulary` words, embeddings of `dimensions` dimensions and "
    "`units` recurrent units; the id 0 is treated like any other. The targets are 0 or 1; the optimizer is Adam, the "
    "metric accuracy.",
)

VARIANTS = {
    "spelled-out": dict(
        right='optimizer="adam", loss="binary_crossentropy", metrics=["acc"]',
        same="keras.optimizers.Adam(0.001), keras.losses.BinaryCrossentropy(), "
        'metrics=[keras.metrics.BinaryAccuracy("acc")]',
    ),
    "cell": dict(
        right="layers.SimpleRNN(units)",
        same="layers.RNN(layers.SimpleRNNCell(units))",
    ),
}

MISTAKES = {
    "units-wide-embedding": dict(
        right="layers.Embedding(vocabulary, dimensions)",
        wrong="layers.Embedding(vocabulary, units)",
        ja="単語を表すベクトルの長さと RNN のユニット数は別の量で、そろえる必要はない。",
        en="The length of a word's vector and the number of RNN units are separate choices.",
    ),
    "masked-zero": dict(
        right="vocabulary, dimensions",
        wrong="vocabulary, dimensions, mask_zero=True",
        ja="マスクすると RNN はパディングを読み飛ばす。ここでは 0 も 1 語として読む。",
        en="Masked, padding is skipped by the RNN; here 0 is read like a word.",
    ),
    "whole-sequence": dict(
        right="layers.SimpleRNN(units)",
        wrong="layers.SimpleRNN(units, return_sequences=True)",
        ja="レビュー全体に答えは 1 つ。各時刻の出力ではなく、最後の時刻の出力だけを使う。",
        en="One answer for the whole review: only the output of the last step is used, not one "
        "per step.",
    ),
    "lstm": dict(
        right="layers.SimpleRNN(units)",
        wrong="layers.LSTM(units)",
        ja="LSTM には重みが 4 組ある。ここで求められているのは、1 組だけの SimpleRNN。",
        en="An LSTM has four sets of weights; a SimpleRNN, which has one, is asked for.",
    ),
    "relu": dict(
        right="layers.SimpleRNN(units)",
        wrong='layers.SimpleRNN(units, activation="relu")',
        ja="ReLU は状態の大きさを抑えず、長い文では爆発しやすい。SimpleRNN の既定は tanh。",
        en="ReLU does not bound the state, which may explode over a long text; a SimpleRNN's "
        "default is tanh.",
    ),
    "softmax": dict(
        right='"sigmoid"',
        wrong='"softmax"',
        ja="1 ユニットの softmax はつねに 1 になる。1 つの数を確率にするのはシグモイド関数。",
        en="A softmax over a single unit is always 1; a single number becomes a probability by a "
        "sigmoid.",
    ),
    "logit": dict(
        right=', activation="sigmoid"',
        wrong="",
        ja="これはロジットで、どんな実数にもなる。確率にするには、シグモイド関数で 0 と 1 の間に収める。",
        en="This is the logit, which may be any number; a sigmoid brings it between 0 and 1.",
    ),
    "categorical-loss": dict(
        right='"binary_crossentropy"',
        wrong='"categorical_crossentropy"',
        ja="クラスの数だけ出力が並ぶときの損失。1 ユニットでは確率が 1 に正規化され、何も学習できない。",
        en="This loss is for one output per class; a single unit is normalised to 1, and nothing "
        "is learned.",
    ),
    "from-logits": dict(
        right='"binary_crossentropy"',
        wrong="keras.losses.BinaryCrossentropy(from_logits=True)",
        ja="from_logits=True は、損失の中でシグモイド関数を適用する。出力層のものと合わせて 2 度通ることになる。",
        en="With from_logits=True the loss applies a sigmoid of its own, the second after that of the output.",
    ),
    "no-acc": dict(
        right=', metrics=["acc"]',
        wrong="",
        ja="履歴に残るのは、コンパイルで渡した評価指標だけで、そのキーは渡した名前になる。acc という名前のものがない。",
        en="The history holds the metrics passed to compile, under the names they were passed by; none is called acc.",
    ),
    "squared-error": dict(
        right='"binary_crossentropy"',
        wrong='"mse"',
        ja="平均二乗誤差は回帰の損失。シグモイド関数と合わせると、大きく外したときほど勾配が消える。",
        en="The mean squared error is for regression; with a sigmoid its gradient vanishes just "
        "where the answer is far off.",
    ),
    "sgd": dict(
        right='"adam"',
        wrong='"sgd"',
        ja="SGD は全部の重みに同じ学習率を使う。めったに出ない単語の埋め込みも進むように、"
        "重みごとに調整する Adam を使う。",
        en="SGD uses one learning rate for all weights; Adam adapts it to each, so that rare words "
        "move too.",
    ),
}
