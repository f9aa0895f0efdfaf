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
    vectors = layers.Embedding(vocabulary, dimensions, mask_zero=True)(words)  # blank
    forwards = layers.LSTM(units)(vectors)  # blank
    backwards = layers.LSTM(units, go_backwards=True)(vectors)  # blank
    both = layers.Concatenate()([forwards, backwards])  # blank
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


# ==== grading ====

SECONDS = 20


def cases(rng):
    import numpy as np

    # As in Keras's IMDB data 1 begins a review; 4, 6, … stand for praise here and 5, 7, … for blame.
    maxlen, more = int(rng.integers(6, 9)), rng.integers(2)
    reviews, labels = [], rng.permutation([0, 0, 1, 1, 1, 1] + more * [0, 0, 1])
    lengths = rng.permutation([1, 3, maxlen - 1, maxlen, *rng.integers(2, 5, 2 + 3 * more)])
    for label, length in zip(labels, lengths, strict=True):
        words = 4 + 2 * rng.integers(4, size=length) + (rng.random(length) < 0.8 - 0.6 * label)
        reviews.append([1, *words.tolist()])
    yield dict(
        reviews=reviews,
        labels=np.asarray(labels),
        maxlen=maxlen,
        vocabulary=int(rng.integers(12, 16)),
        dimensions=int(rng.integers(5, 7)),
        units=int(rng.integers(2, 5)),
        epochs=2,
        rng=int(rng.integers(1000)),
    )


BORDERS = {
    "reviews that are shorter, and longer": "min(map(len, reviews)) < maxlen < max(map(len, reviews))",
    "a review without padding": "maxlen in map(len, reviews)",
    "good reviews and bad ones": "set(labels) == {0, 1}",
    "not as many units as dimensions": "units != dimensions",
    "several mini-batches, all of them full": "len(reviews) > 3 and len(reviews) % 3 == 0",
}


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


STEM = dict(
    ja="長さをそろえるために前を 0 で埋めたレビューを、前からと後ろから 2 つの LSTM で読み、肯定的である確率を求める。埋めた "
    "0 は単語でなく、その個数が変わっても出力は変わらない。語彙は 0 も入れて vocabulary 語、埋め込みは dimensions 次元、"
    "LSTM は units ユニットずつである。",
    en="Reviews that were filled up with 0 in front to one length are read by two LSTMs, one forwards and one "
    "backwards, which gives the probability that a review is positive. The zeros are no words: the output does not "
    "depend on how many there are. There are `vocabulary` words, 0 counted as one, embeddings of `dimensions` "
    "dimensions, and `units` units in each LSTM.",
)

VARIANTS = {
    "wrapped": dict(
        right="layers.Concatenate()([forwards, backwards])",
        same="layers.Bidirectional(layers.LSTM(units))(vectors)",
    ),
    "spelled-out": dict(
        right="layers.LSTM(units)(vectors)",
        same="layers.LSTM(units, return_sequences=False)(vectors)",
    ),
    "operation": dict(
        right="layers.Concatenate()([forwards, backwards])",
        same="keras.ops.concatenate([forwards, backwards], axis=1)",
    ),
}

MISTAKES = {
    "not-masked": dict(
        right=", mask_zero=True",
        wrong="",
        ja="後ろから読む LSTM が、レビューを読み終えたあと、前に並んだ 0 も単語として読み続ける。",
        en="Having read the review, the LSTM that reads backwards goes on to read the zeros as words.",
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
    "forwards-twice": dict(
        right=", go_backwards=True",
        wrong="",
        ja="2 つとも前から読んでいる。重みが違っても、後ろの文脈を先に知ることはない。",
        en="Both read forwards; other weights do not let either of them know the end before the beginning.",
    ),
    "backwards-twice": dict(
        right="layers.LSTM(units)(vectors)",
        wrong="layers.LSTM(units, go_backwards=True)(vectors)",
        ja="2 つとも後ろから読んでいる。",
        en="Both read backwards.",
    ),
    "one-after-the-other": dict(
        edits=[
            dict(
                right="layers.LSTM(units)(vectors)",
                wrong="layers.LSTM(units, return_sequences=True)(vectors)",
            ),
            dict(
                right="layers.LSTM(units, go_backwards=True)(vectors)",
                wrong="layers.LSTM(units, go_backwards=True)(forwards)",
            ),
            dict(right="layers.Concatenate()([forwards, backwards])", wrong="backwards"),
        ],
        ja="後ろから読む LSTM が、単語でなく前向きの LSTM の出力を読んでいる。2 層に重ねるのではなく、並べる。",
        en="The second reads the outputs of the first instead of words; the two stand side by side, not one upon the "
        "other.",
    ),
    "one-reads-the-other": dict(
        edits=[
            dict(
                right="layers.LSTM(units)(vectors)",
                wrong="layers.LSTM(units, return_sequences=True)(vectors)",
            ),
            dict(
                right="layers.LSTM(units, go_backwards=True)(vectors)",
                wrong="layers.LSTM(units, go_backwards=True)(forwards)",
            ),
            dict(
                right="layers.Concatenate()([forwards, backwards])",
                wrong="layers.Concatenate()([forwards[:, -1], backwards])",
            ),
        ],
        ja="後ろ向きの LSTM が読むのは単語の埋め込みであって、前向きの LSTM の出力ではない。これは 2 層の LSTM である。",
        en="The LSTM that reads backwards reads the words' vectors, not what the other one gives: this is a stack of two.",
    ),
    "forwards-alone": dict(
        right="layers.Concatenate()([forwards, backwards])",
        wrong="forwards",
        ja="前からしか読んでいない。後ろからの文脈も要る。",
        en="This reads forwards only; the context from behind is needed too.",
    ),
    "averaged-directions": dict(
        right="layers.Concatenate()([forwards, backwards])",
        wrong="layers.Average()([forwards, backwards])",
        ja="平均すると幅は units のままで、どちらの向きの値だったのかが分からなくなる。連結なら 2 倍になる。",
        en="An average stays `units` wide and no longer says which direction a value came from; joined, they are twice "
        "as wide.",
    ),
    "summed-directions": dict(
        right="layers.Concatenate()([forwards, backwards])",
        wrong="layers.Add()([forwards, backwards])",
        ja="両方向の出力は足さずに並べる。足すと、どちらから来たかが失われる。",
        en="The two directions are laid side by side; a sum forgets which way a value came from.",
    ),
    "backwards-first": dict(
        right="[forwards, backwards]",
        wrong="[backwards, forwards]",
        ja="連結する順が逆である。全結合層の重みは、前半が前向きに、後半が後ろ向きに掛かる。",
        en="They are joined in the other order; the first half of the dense weights belongs to the forward direction.",
    ),
    "twice-the-units": dict(
        edits=[
            dict(right="layers.LSTM(units)(vectors)", wrong="layers.LSTM(2 * units)(vectors)"),
            dict(right="layers.LSTM(units, go", wrong="layers.LSTM(2 * units, go"),
        ],
        ja="units は各方向のユニット数。2 倍の幅（128）は、両方向を並べれば自然に出てくる。",
        en="There are units each way; the double width (128) comes by itself from joining the two.",
    ),
    "half-the-units": dict(
        edits=[
            dict(right="layers.LSTM(units)(vectors)", wrong="layers.LSTM(units // 2)(vectors)"),
            dict(right="layers.LSTM(units, go", wrong="layers.LSTM(units // 2, go"),
        ],
        ja="units は各方向のユニット数。連結したあとの幅を units にそろえるのではない。",
        en="There are units each way; it is not the joined output that is units wide.",
    ),
}
