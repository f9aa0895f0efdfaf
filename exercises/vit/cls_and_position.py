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
        ...  # TODO 1

    def call(self, sequence):
        token = ...  # TODO 2
        return ...  # TODO 3


class PositionEmbedding(layers.Layer):
    def build(self, shape):
        ...  # TODO 4

    def call(self, sequence):
        return ...  # TODO 5


def build_entrance(height, width, channels, size, dim):
    image = keras.Input((height, width, channels))
    grid = layers.Conv2D(dim, size, strides=size, name="patches")(image)
    sequence = layers.Reshape((-1, dim))(grid)
    sequence = ClassToken(name="cls")(sequence)
    sequence = PositionEmbedding(name="position")(sequence)
    model = keras.Model(image, sequence)
    return model
