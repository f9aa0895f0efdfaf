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
    embedding = layers.Embedding(vocabulary, dimensions, mask_zero=True)  # blank
    hidden = layers.Bidirectional(layers.LSTM(units))  # blank
    output = layers.Dense(1, activation="sigmoid")  # blank
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


# ==== grading ====

SECONDS = 20


def cases(rng):
    import numpy as np

    # As in Keras's IMDB data 1 begins a review; 4, 6, … stand for praise here and 5, 7, … for blame.
    reviews, labels = [], rng.permutation([0, 0, 1, 1, 1, 1])
    for label, length in zip(labels, [3, 7, 4, 1, 2, 4], strict=True):
        words = 4 + 2 * rng.integers(4, size=length) + (rng.random(length) < 0.8 - 0.6 * label)
        reviews.append([1, *words.tolist()])
    yield dict(
        reviews=reviews,
        labels=np.asarray(labels),
        maxlen=7,
        vocabulary=12,
        dimensions=5,
        units=4,
        epochs=2,
        rng=int(rng.integers(1000)),
    )


def oracle(reviews, labels, maxlen, vocabulary, dimensions, units, epochs, rng):
    """Reads one review after another, without padding, forwards and backwards."""
    import keras
    import numpy as np
    import tensorflow as tf

    def build(vocabulary, dimensions, units):
        layers = [
            keras.layers.Embedding(vocabulary, dimensions),
            keras.layers.LSTM(units, unroll=True),
            keras.layers.LSTM(units, unroll=True, go_backwards=True),
            keras.layers.Dense(1),
        ]
        shapes = [(1, None), (1, None, dimensions), (1, None, dimensions), (1, 2 * units)]
        for layer, shape in zip(layers, shapes, strict=True):
            layer.build(shape)
        return layers

    def logit(review):
        words = embedding(np.array([review[-maxlen:]]))
        return output(tf.concat([forwards(words), backwards(words)], axis=-1))

    parameters = sum(layer.count_params() for layer in build(10_000, 128, 64))
    layers = embedding, forwards, backwards, output = build(vocabulary, dimensions, units)
    for layer in layers:
        layer.set_weights([rng.normal(scale=0.5, size=w.shape) for w in layer.get_weights()])
    weights = [weight for layer in layers for weight in layer.trainable_weights]
    adam = keras.optimizers.Adam()
    losses = np.zeros((epochs, len(reviews) // 3))
    for epoch, update in np.ndindex(losses.shape):
        batch = slice(3 * update, 3 * update + 3)
        with tf.GradientTape() as tape:
            logits = tf.concat([logit(review) for review in reviews[batch]], axis=0)
            wanted = labels[batch, np.newaxis].astype(float)
            loss = tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(wanted, logits))
        # Slopes of embeddings come as slices: Adam leaves the rows of all other words alone.
        adam.apply(tape.gradient(loss, [weight.value for weight in weights]), weights)
        losses[epoch, update] = loss
    logits = tf.concat([logit(review) for review in reviews], axis=0)
    return parameters, losses.mean(axis=1), tf.sigmoid(logits)


VARIANTS = {
    "spelled-out": dict(
        right="layers.Bidirectional(layers.LSTM(units))",
        same='layers.Bidirectional(layers.LSTM(units), merge_mode="concat")',
    ),
    "separate-activation": dict(
        right='layers.Dense(1, activation="sigmoid")',
        same="layers.Dense(1, keras.ops.sigmoid)",
    ),
}

MISTAKES = {
    "not-masked": dict(
        right=", mask_zero=True",
        wrong="",
        ja="後ろ向きの LSTM がレビューを読み終えてから、前に並んだ 0 を単語として読み続ける。出力が 0 の"
        "個数で変わってしまう。",
        en="Having read the review, the backward LSTM goes on to read the zeros before it as words: "
        "its output depends on how many there are.",
    ),
    "one-word-more": dict(
        right="Embedding(vocabulary",
        wrong="Embedding(vocabulary + 1",
        ja="1 行余る。0 はすでに vocabulary の数に入っている。",
        en="One row too many: 0 is counted in vocabulary already.",
    ),
    "units-wide-embedding": dict(
        right="vocabulary, dimensions",
        wrong="vocabulary, units",
        ja="単語を表すベクトルの長さと LSTM のユニット数は別の量で、そろえる必要はない。",
        en="The length of a word's vector and the number of LSTM units are separate choices.",
    ),
    "one-direction": dict(
        right="layers.Bidirectional(layers.LSTM(units))",
        wrong="layers.LSTM(units)",
        ja="前からしか読んでいない。後ろからの文脈も要る。",
        en="This reads forwards only; the context from behind is needed too.",
    ),
    "summed-directions": dict(
        right="layers.Bidirectional(layers.LSTM(units))",
        wrong='layers.Bidirectional(layers.LSTM(units), merge_mode="sum")',
        ja="両方向の出力は足さずに並べる。足すと、どちらから来たかが失われる。",
        en="The two directions are laid side by side; a sum forgets which way a value came from.",
    ),
    "twice-the-units": dict(
        right="LSTM(units)",
        wrong="LSTM(2 * units)",
        ja="units は各方向のユニット数。2 倍の幅（128）は、両方向を並べれば自然に出てくる。",
        en="There are units each way; the double width (128) comes by itself from joining the two.",
    ),
    "half-the-units": dict(
        right="LSTM(units)",
        wrong="LSTM(units // 2)",
        ja="units は各方向のユニット数。連結したあとの幅を units にそろえるのではない。",
        en="There are units each way; it is not the joined output that is units wide.",
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
}
