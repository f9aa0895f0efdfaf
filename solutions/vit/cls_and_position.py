"""CLS トークンと位置埋め込み

Vision Transformer の入口を Keras のモデルとして返せ。畳み込み "patches" が、
height × width でチャネル数 channels の画像を、size × size のパッチごとに dim 次
元のベクトルに写す。height と width は size で割り切れる。

クラス ClassToken は、学習する 1 つのベクトル token をもつ。これはどの画像にも共
通で、パッチの列の先頭に 1 つのトークンとして加わる。形は (1, 1, dim) とする。

クラス PositionEmbedding は、学習する表 table をもつ。表には、CLS を含むトークン
ごとに dim 次元のベクトルが並び、それぞれが同じ位置のトークンに足される。形は
(tokens, dim) で、tokens は CLS を含むトークンの数である。

PositionEmbedding は ClassToken のあとに来る。重みの対応は層の名前で
判断するので、名前は "patches"、"cls"、"position" とすること。重みの初期値は
問わない。コンパイルは不要である。

---
    sequence: (batch, count, dim)
    model: (batch, height, width, channels) → (batch, count + 1, dim)

---
The CLS token and position embeddings

Return the entrance of a Vision Transformer as a Keras model. The convolution
"patches" maps images of height × width with the given channels, patch by patch
of size × size, to vectors of dim numbers. size divides height and width.

The class ClassToken has one vector, token, that is learned. All images share
it, and it joins the sequence of patches at its front as one token. Its shape is
(1, 1, dim).

The class PositionEmbedding has a table that is learned. It holds a vector of
dim numbers for each token, CLS among them, which is added to the token at that
place. Its shape is (tokens, dim), where tokens counts CLS, too.

PositionEmbedding comes after ClassToken. Weights are matched by names of
layers: these are "patches", "cls" and "position". The weights may start from
any values. Do not compile the model.
"""

import keras
from keras import layers, ops


class ClassToken(layers.Layer):
    def build(self, shape):
        self.token = self.add_weight(shape=(1, 1, shape[-1]), name="token")  # blank

    def call(self, sequence):
        token = ops.repeat(self.token, ops.shape(sequence)[0], axis=0)  # blank
        return ops.concatenate([token, sequence], axis=1)  # blank


class PositionEmbedding(layers.Layer):
    def build(self, shape):
        self.table = self.add_weight(shape=(shape[1], shape[2]), name="table")  # blank

    def call(self, sequence):
        return sequence + self.table  # blank


def build_entrance(height, width, channels, size, dim):
    image = keras.Input((height, width, channels))
    grid = layers.Conv2D(dim, size, strides=size, name="patches")(image)
    sequence = layers.Reshape((-1, dim))(grid)
    sequence = ClassToken(name="cls")(sequence)
    sequence = PositionEmbedding(name="position")(sequence)
    model = keras.Model(image, sequence)
    return model


# ==== grading ====

SECONDS = 30


def cases(rng):
    yield dict(height=2, width=4, channels=1, size=2, dim=2)
    for least in (2, 3):
        size, rows, columns = (int(n) for n in least + rng.choice(3, size=3, replace=False))
        yield dict(
            height=rows * size,
            width=columns * size,
            channels=int(rng.integers(1, 4)),
            size=size,
            dim=6 + int(rng.integers(3)),
        )
    yield dict(height=3, width=3, channels=2, size=3, dim=5)


BORDERS = {
    "several patches, not in a square": "height != width and height > size and width > size",
    "one patch": "height == width == size",
    "another dimension than tokens": "dim != height * width // size**2 + 1",
}


def oracle(height, width, channels, size, dim):
    import keras
    import numpy as np

    tokens = (height // size) * (width // size) + 1
    image = keras.Input((height, width, channels))
    grid = keras.layers.Conv2D(dim, size, size, name="patches")(image)
    sequence = keras.layers.Reshape((tokens - 1, dim))(grid)
    # An Embedding is looked up with 0, 1, …, whatever the image is.
    places = np.arange(tokens)
    none = keras.ops.cast(sequence[:, :1, 0] * 0, "int32")
    token = keras.layers.Embedding(1, dim, name="cls")(none)
    position = keras.layers.Embedding(tokens, dim, name="position")(none + places)
    return keras.Model(image, keras.ops.concatenate([token, sequence], axis=1) + position)


STEM = dict(
    ja="Vision Transformer の入口を Keras で作る。画像をパッチごとに dim 次元のベクトルに写し、"
    "分類のためのトークンと位置埋め込みを加える。sequence の形は (batch, count, dim) である。",
    en="This builds the entrance of a Vision Transformer in Keras. Patches of an image become vectors of "
    "dim numbers, which a token for classification and positions join. sequence is (batch, count, dim).",
)

VARIANTS = {
    "broadcast": dict(
        right="ops.repeat(self.token, ops.shape(sequence)[0], axis=0)",
        same="ops.broadcast_to(self.token, (ops.shape(sequence)[0], 1, sequence.shape[2]))",
    ),
    "of-ones": dict(
        right="ops.repeat(self.token, ops.shape(sequence)[0], axis=0)",
        same="self.token * ops.ones_like(sequence[:, :1])",
    ),
    "last-two": dict(right="shape=(shape[1], shape[2])", same="shape=shape[1:]"),
}

MISTAKES = {
    "frozen-token": dict(
        right="shape=(1, 1, shape[-1])",
        wrong="trainable=False, shape=(1, 1, shape[-1])",
        ja="CLS のベクトルが学習されない。どんな値がよいかは、訓練で決まる。",
        en="The vector of CLS is not learned; what it should be is found in training.",
    ),
    "one-number": dict(
        right="shape=(1, 1, shape[-1])",
        wrong="shape=(1, 1, 1)",
        ja="CLS が 1 つの数しかもたない。ほかのトークンと同じ次元のベクトルである。",
        en="CLS has only one number; it is a vector with as many as the other tokens.",
    ),
    "token-for-each": dict(
        right="shape=(1, 1, shape[-1])",
        wrong="shape=(1, shape[1], shape[-1])",
        ja="パッチの数だけトークンを作っている。CLS は 1 つである。",
        en="This makes as many tokens as there are patches; there is one CLS.",
    ),
    "mean-of-patches": dict(
        right="ops.repeat(self.token, ops.shape(sequence)[0], axis=0)",
        wrong="ops.mean(sequence, axis=1, keepdims=True)",
        ja="パッチの平均を CLS としている。入口での CLS は、画像によらない学習する値である。",
        en="This takes the mean of the patches for CLS, which at the entrance depends on no image.",
    ),
    "not-repeated": dict(
        right="ops.repeat(self.token, ops.shape(sequence)[0], axis=0)",
        wrong="self.token",
        ja="画像が何枚あっても CLS が 1 つしかないので、連結できない。画像ごとに同じものが要る。",
        en="There is one CLS however many images there are, and they cannot be joined; each image needs it.",
    ),
    "added-to-patches": dict(
        right="ops.concatenate([token, sequence], axis=1)",
        wrong="token + sequence",
        ja="CLS をパッチに足している。CLS は、列に加わる別のトークンである。",
        en="This adds CLS to the patches; it is a token of its own in the sequence.",
    ),
    "appended": dict(
        right="[token, sequence]",
        wrong="[sequence, token]",
        ja="CLS が末尾にある。置く場所は先頭と決まっている。",
        en="CLS is at the end; its place is the front.",
    ),
    "replaced": dict(
        right="[token, sequence]",
        wrong="[token, sequence[:, 1:]]",
        ja="先頭のパッチが失われ、CLS に置き換わっている。",
        en="The first patch is lost: CLS has taken its place.",
    ),
    "along-features": dict(
        right="axis=1)",
        wrong="axis=2)",
        ja="特徴の軸で連結しようとしている。トークンは 1 番の軸に並ぶ。",
        en="This joins along the features; tokens lie along axis 1.",
    ),
    "frozen-positions": dict(
        right="shape=(shape[1], shape[2])",
        wrong="trainable=False, shape=(shape[1], shape[2])",
        ja="位置埋め込みが学習されない。固定するのは、sin と cos で決める方式である。",
        en="The positions are not learned; fixed ones are those computed with sin and cos.",
    ),
    "number-for-each": dict(
        right="shape=(shape[1], shape[2])",
        wrong="shape=(shape[1], 1)",
        ja="位置ごとに 1 つの数しかない。トークンと同じ次元のベクトルが要る。",
        en="There is one number for each place; it takes a vector with as many as a token.",
    ),
    "same-everywhere": dict(
        right="shape=(shape[1], shape[2])",
        wrong="shape=(1, shape[2])",
        ja="どの位置にも同じベクトルを足すので、位置を区別できない。",
        en="Every place gets the same vector, which tells no place from another.",
    ),
    "patches-alone": dict(
        right="shape=(shape[1], shape[2])",
        wrong="shape=(shape[1] - 1, shape[2])",
        ja="CLS の分の位置埋め込みがない。トークンの数と合わず、足すこともできない。",
        en="There is none for CLS: the table does not fit the tokens, and cannot be added.",
    ),
    "multiplied": dict(
        right="sequence + self.table",
        wrong="sequence * self.table",
        ja="位置埋め込みは掛けずに足す。",
        en="Positions are added; this multiplies by them.",
    ),
    "table-twice": dict(
        right="sequence + self.table",
        wrong="sequence + self.table + self.table",
        ja="位置埋め込みが 2 度足されている。",
        en="The positions are added twice.",
        exam=False,
    ),
    "positions-alone": dict(
        right="sequence + self.table",
        wrong="ops.zeros_like(sequence) + self.table",
        ja="位置だけが残り、画像の内容が失われている。",
        en="Only the positions are left; what the image shows is lost.",
    ),
}
