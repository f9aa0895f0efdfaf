"""特徴抽出部の固定

学習済みの CNN（特徴抽出部）に新しい出力層を付け、出力層だけを 1 回更新する。学
習するパラメータの数 trainable、学習しない数 frozen、更新した後の重みのリスト
after、更新した後の images についての出力 probabilities を、この順に返せ。

与えられた関数 build_backbone が、filters 個のフィルタの畳み込みと units 個のユ
ニットの全結合層をもつ特徴抽出部を作る。特徴抽出部はすべて固定する。学習時にも、
その中のバッチ正規化は推論のふるまいをし、移動平均も変わらないようにする。出力層
は、バイアスのある全結合層で、classes 個のクラスの確率を出す。更新は、交差エント
ロピーを損失とする学習率 rate の SGD である。

weights は、特徴抽出部、出力層の順に並べた重みで、与えられたコードがモデルに入れ
る。trainable と frozen は、重みの配列の数ではなく、その要素の数である。バッチ
正規化の移動平均と移動分散は、frozen に数える。labels は 0 以上 classes 未満の整
数である。

---
    images: (samples, height, width, channels)    labels: (samples,)
    trainable, frozen: int    weights, after: list    rate > 0
    probabilities: (samples, classes)

---
Freezing a backbone

A trained CNN, the backbone, gets a new output layer, which alone is updated
once. Return `trainable`, the number of parameters that are learned, `frozen`,
the number of those that are not, `after`, the list of weights after the update,
and `probabilities`, what the model then gives for images, in this order.

The function given, build_backbone, makes the backbone, with a convolution of
`filters` filters and a dense layer of `units` units. All of it is frozen. In
training, too, batch normalisations inside of it behave as at inference, and
their moving averages do not change. The output layer is a dense layer with
biases that gives the probabilities of `classes` classes. It is updated by SGD
with learning rate `rate`; the loss is the cross-entropy.

`weights` are those of the backbone and then of the output layer; the code given
puts them into the model. trainable and frozen count elements, not arrays;
moving means and variances of the batch normalisations count as frozen. labels
are integers from 0 to classes − 1.
"""

import keras
import numpy as np
from keras import layers


def build_backbone(input_shape, filters, units):
    """Convolution, batch normalisation, ReLU, pooling; a dense layer, batch normalisation, ReLU."""
    x = inputs = keras.Input(input_shape)
    x = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(filters, 3)(x)))
    x = layers.Dense(units)(layers.GlobalAveragePooling2D()(x))
    return keras.Model(inputs, layers.ReLU()(layers.BatchNormalization()(x)))


def freeze_backbone(images, labels, classes, filters, units, weights, rate):
    backbone = build_backbone(images.shape[1:], filters, units)
    ...  # TODO 1
    inputs = keras.Input(images.shape[1:])
    outputs = ...  # TODO 2
    model = keras.Model(inputs, outputs)
    model.set_weights(weights)
    trainable = ...  # TODO 3
    frozen = ...  # TODO 4
    ...  # TODO 5
    model.run_eagerly = True  # so little data is faster without building a graph
    model.train_on_batch(images, labels)
    after, probabilities = model.get_weights(), model(images)
    return trainable, frozen, after, probabilities
