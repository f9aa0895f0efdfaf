"""特徴抽出部に新しい出力層を付ける

事前学習した CNN を、classes 個のクラスの分類に使うモデルを、関数型 API で組み立
てて返せ。与えられた関数 pretrained は、keras.applications のモデルと同じように
呼ぶ小さな CNN である。画像の形と、元の課題の出力層を含めるかどうか
（include_top）を渡す。ここでは重みは乱数のままで、学習済みの重みは読み込まな
い。

モデルは、次のものをこの順に通す。

    入力        画素の値が 0 から 1 の画像
    スケール    pretrained の学習時と同じ、−1 から 1 までの値に一次式で直す。0
                は −1 に、1 は 1 になる
    特徴抽出    出力層を除いた pretrained。その重みは学習しない
    プーリング  特徴マップを、チャネルごとに、すべての位置で平均する
    出力        全結合層。バイアスがあり、クラスの確率を出す

コンパイルはしない。層に名前は付けない。

---
    model: (batch, height, width, 3) → (batch, classes)    classes ≥ 2

---
A new output layer on features learned before

Build, with the functional API, the model that uses a pre-trained CNN to sort
images into `classes` classes, and return it. The function given, pretrained, is
a small CNN that is called as the models of keras.applications are: with the
shape of an image, and whether the output layer of its own task is part of it
(include_top). Here its weights stay random; none are loaded.

The model has, in this order:

    input       an image with pixels from 0 to 1
    scaling     to values from −1 to 1, as in the training of pretrained, by a
                linear function: 0 becomes −1, and 1 stays 1
    features    pretrained without its output layer; its weights are not
                learned
    pooling     the mean of the feature map over all places, for each channel
    output      a dense layer with biases that gives the probabilities of the
                classes

Do not compile it, and give no names to layers.
"""

import keras
from keras import layers


def pretrained(input_shape, include_top=True):
    """A small CNN as those of keras.applications; its own task has 10 classes."""
    inputs = keras.Input(input_shape)
    x = layers.Conv2D(6, 3, strides=2, padding="same", use_bias=False)(inputs)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    x = layers.SeparableConv2D(8, 3, padding="same", use_bias=False)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    if include_top:
        x = layers.Dense(10, activation="softmax")(layers.GlobalAveragePooling2D()(x))
    return keras.Model(inputs, x)


def build_classifier(height, width, classes):
    inputs = keras.Input((height, width, 3))
    x = ...  # TODO 1
    features = ...  # TODO 2
    ...  # TODO 3
    x = ...  # TODO 4
    outputs = ...  # TODO 5
    model = keras.Model(inputs, outputs)
    return model
