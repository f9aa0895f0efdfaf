"""画像の説明文を作る NIC

NIC（Neural Image Caption）の Keras のモデルを、説明文を教師強制で学習するときの
形に組み立てよ。入力は、CNN が求めた画像の特徴 feature と、説明文の語の番号
words の 2 つで、この順とする。

画像は、LSTM に 1 度だけ、すべての語より先に与える。そのために、特徴を全結合層で
語の埋め込みと同じ長さのベクトルにする。LSTM は、画像のベクトル、1 番目の語（文
頭の記号 <s>）、2 番目の語、… の順に読む。語を読むたびに、次の語の確率を、語彙全
体の softmax で出す。画像だけを読んだ時刻の出力は使わない。

    層の名前        層
    image           特徴を embedding 個の値にする全結合層。活性化関数はない
    words           語の番号を embedding 個の値にする埋め込み層。語彙は
                    vocabulary 語である。マスクは使わない
    decoder         units 個のユニットの LSTM
    probabilities   次の語の確率を出す全結合層

重みのある層は、この 4 つだけである。モデルはコンパイルしない。

---
    feature: (batch, features)    words: (batch, length)
    model: (batch, length, vocabulary)

---
NIC, which writes captions of images

Build NIC (Neural Image Caption) as the Keras model that is trained on captions
by teacher forcing. It has two inputs, the features of an image that a CNN has
found, `feature`, and the numbers of the words of a caption, `words`, in this
order.

The LSTM gets the image once, before all words. For this a dense layer makes the
features a vector as long as the embedding of a word. The LSTM reads the vector
of the image, the first word (the symbol <s>, with which a caption begins), the
second word, and so on. After each word the probabilities of the next one come
out, by a softmax over the whole vocabulary. What the LSTM puts out when it has
read nothing but the image is not used.

    name            layer
    image           the dense layer that makes `embedding` numbers of the
                    features, without an activation
    words           the embedding that makes `embedding` numbers of the number
                    of a word. There are `vocabulary` words. It does not mask
    decoder         the LSTM with `units` units
    probabilities   the dense layer with the probabilities of the next word

These four are the only layers with weights. Do not compile the model.
"""

import keras
from keras import layers


def nic_caption_step(features, vocabulary, length, embedding, units):
    feature = keras.Input((features,))
    words = keras.Input((length,), dtype="int32")
    image = layers.Dense(embedding, name="image")(feature)  # blank
    first = layers.Reshape((1, embedding))(image)
    following = layers.Embedding(vocabulary, embedding, name="words")(words)  # blank
    sequence = layers.Concatenate(axis=1)([first, following])  # blank
    states = layers.LSTM(units, return_sequences=True, name="decoder")(sequence)  # blank
    after = layers.Cropping1D((1, 0))(states)  # blank
    outputs = layers.Dense(vocabulary, activation="softmax", name="probabilities")(after)  # blank
    model = keras.Model([feature, words], outputs)
    return model


# ==== grading ====

SECONDS = 40


def cases(rng):
    def draw(length, vocabulary=None):
        features, words, embedding, units = (3 + rng.permutation(8)[:4]).tolist()
        return dict(
            features=features,
            vocabulary=vocabulary or words,
            length=length,
            embedding=embedding,
            units=units,
        )

    yield draw(1)
    yield draw(int(rng.integers(3, 6)))
    # Half of these words are number 0, which is a word like others.
    yield draw(int(rng.integers(8, 11)), vocabulary=2)


BORDERS = {
    "a caption of a single word": "length == 1",
    "several words": "length > 2 and vocabulary > 2",
    "so few words that number 0 is among those read": "vocabulary == 2 and length > 7",
    "as many units as numbers of a word, or not": "units != embedding",
}


def oracle(features, vocabulary, length, embedding, units):
    import keras
    from keras import layers

    # Another way: the image makes the state with which the words begin.
    feature = keras.Input((features,))
    words = keras.Input((length,), dtype="int32")
    decoder = layers.LSTM(units, return_sequences=True, return_state=True, name="decoder")
    image = keras.ops.expand_dims(layers.Dense(embedding, name="image")(feature), 1)
    _, hidden, cell = decoder(image)
    embedded = layers.Embedding(vocabulary, embedding, name="words")(words)
    states, _, _ = decoder(embedded, initial_state=[hidden, cell])
    scores = layers.Dense(vocabulary, name="probabilities")(states)
    return keras.Model([feature, words], keras.ops.softmax(scores, axis=-1))


STEM = dict(
    ja="画像の説明文を作る NIC を、Keras のモデルとして組み立てる関数である。入力は、CNN が求めた画像の特徴 feature (batch, features) と、説明文の語の番号 words (batch, length) で、語を 1 つ読むたびに、次の語の確率を出す。画像は、語より先に 1 度だけ LSTM に与える。",
    en="The function builds NIC, which writes captions of images, as a Keras model. Its inputs are the features of an image, (batch, features), and the numbers of the words of a caption, (batch, length); after each word the probabilities of the next one come out. The LSTM gets the image once, before the words.",
)

VARIANTS = {
    "concatenate": dict(
        right="layers.Concatenate(axis=1)([first, following])",
        same="keras.ops.concatenate([first, following], axis=1)",
    ),
    "sliced": dict(right="layers.Cropping1D((1, 0))(states)", same="states[:, 1:]"),
    "softmax-apart": dict(
        right='layers.Dense(vocabulary, activation="softmax", name="probabilities")(after)',
        same='layers.Softmax()(layers.Dense(vocabulary, name="probabilities")(after))',
    ),
    "every-time": dict(
        right='layers.Dense(vocabulary, activation="softmax", name="probabilities")(after)',
        same='layers.TimeDistributed(layers.Dense(vocabulary, activation="softmax"), name="probabilities")(after)',
    ),
}

MISTAKES = {
    "relu-of-the-image": dict(
        right='layers.Dense(embedding, name="image")(feature)',
        wrong='layers.Dense(embedding, activation="relu", name="image")(feature)',
        ja="活性化関数が付いている。語の埋め込みは負の値にもなる。",
        en="There is an activation; embeddings of words may be negative, too.",
    ),
    "image-as-units": dict(
        right='layers.Dense(embedding, name="image")(feature)',
        wrong='layers.Dense(units, name="image")(feature)',
        ja="LSTM のユニットの数になっている。語の埋め込みと並べて読むので、同じ長さでなければならない。",
        en="This has as many numbers as the LSTM has units; it is read in line with words, and must be as long as they are.",
    ),
    "padding-masked": dict(
        right='layers.Embedding(vocabulary, embedding, name="words")(words)',
        wrong='layers.Embedding(vocabulary, embedding, mask_zero=True, name="words")(words)',
        ja="番号 0 の語をマスクしている。ここでは、マスクは使わない。",
        en="Word number 0 is masked; nothing is to be masked here.",
        exam=False,
    ),
    "words-exchanged": dict(
        right='layers.Embedding(vocabulary, embedding, name="words")(words)',
        wrong='layers.Embedding(embedding, vocabulary, name="words")(words)',
        ja="語彙の大きさと、埋め込みの長さが入れ替わっている。",
        en="The size of the vocabulary and the length of an embedding are exchanged.",
    ),
    "image-last": dict(
        right="layers.Concatenate(axis=1)([first, following])",
        wrong="layers.Concatenate(axis=1)([following, first])",
        ja="画像を最後に読んでいる。語を読むときには、まだ画像が分からない。",
        en="The image is read last; the words are read without it.",
    ),
    "image-at-every-word": dict(
        right="layers.Concatenate(axis=1)([first, following])",
        wrong="layers.Concatenate(axis=1)([first, layers.Add()([first, following])])",
        ja="すべての語に画像を足している。画像を与えるのは、最初の 1 度だけである。",
        en="The image is added to every word; it is given once, at the beginning.",
    ),
    "image-left-out": dict(
        right="layers.Concatenate(axis=1)([first, following])",
        wrong="layers.ZeroPadding1D((1, 0))(following)",
        ja="画像の代わりに 0 を読んでいる。どの画像でも同じ説明文になる。",
        en="Zeros are read instead of the image: the caption is the same for all.",
    ),
    "beside-one-another": dict(
        right="layers.Concatenate(axis=1)([first, following])",
        wrong="layers.Concatenate(axis=-1)([first, following])",
        ja="特徴の軸で連結している。並べるのは時刻の軸である。",
        en="These are joined along the features; it is the times that they follow one another in.",
    ),
    "last-state-only": dict(
        right='layers.LSTM(units, return_sequences=True, name="decoder")(sequence)',
        wrong='layers.RepeatVector(length + 1)(layers.LSTM(units, name="decoder")(sequence))',
        ja="最後の状態しか使っていない。次の語の確率は、どの時刻でも出す。",
        en="Only the last state is used; probabilities of a next word come out at every time.",
    ),
    "reversed": dict(
        right='layers.LSTM(units, return_sequences=True, name="decoder")(sequence)',
        wrong='layers.LSTM(units, return_sequences=True, go_backwards=True, name="decoder")(sequence)',
        ja="文を後ろから読んでいる。",
        en="The caption is read from its end.",
    ),
    "gru": dict(
        right='layers.LSTM(units, return_sequences=True, name="decoder")(sequence)',
        wrong='layers.GRU(units, return_sequences=True, name="decoder")(sequence)',
        ja="GRU になっている。",
        en="This is a GRU.",
        exam=False,
    ),
    "after-the-image-too": dict(
        right="layers.Cropping1D((1, 0))(states)",
        wrong="states",
        ja="画像だけを読んだ時刻の出力も残っている。1 時刻多い。",
        en="What comes out after the image alone is still there: one time too many.",
    ),
    "last-word-dropped": dict(
        right="layers.Cropping1D((1, 0))(states)",
        wrong="layers.Cropping1D((0, 1))(states)",
        ja="最後の語の後の出力を捨て、画像だけを読んだ時刻の出力を使っている。",
        en="What comes after the last word is dropped, and what comes after the image is used.",
    ),
    "no-softmax": dict(
        right='layers.Dense(vocabulary, activation="softmax", name="probabilities")(after)',
        wrong='layers.Dense(vocabulary, name="probabilities")(after)',
        ja="softmax がないので、確率になっていない。",
        en="Without a softmax these are no probabilities.",
    ),
    "sigmoid": dict(
        right='activation="softmax"',
        wrong='activation="sigmoid"',
        ja="語ごとに別々の確率になっていて、和が 1 にならない。次の語は 1 つである。",
        en="Each word has a probability of its own, and they do not add up to 1; there is one next word.",
    ),
    "softmax-over-times": dict(
        right='layers.Dense(vocabulary, activation="softmax", name="probabilities")(after)',
        wrong='layers.Softmax(axis=1)(layers.Dense(vocabulary, name="probabilities")(after))',
        ja="時刻について正規化している。和が 1 になるのは、語彙についてである。",
        en="This is normalised over the times; it is over the vocabulary that the sum is 1.",
    ),
}
