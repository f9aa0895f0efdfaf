"""Inception モジュール

GoogLeNet の Inception モジュール（1×1 の畳み込みでチャネルを減らす形）を
組み立て、Keras のモデルとして返せ。同じ入力を 4 つの枝 branch1, branch2,
branch3, branch4 に通し、結果をこの順にチャネルの方向に連結する。

畳み込みは、フィルタの縦 × 横、フィルタの枚数、層の名前の順に示した。重みの
対応は層の名前で判断するので、このとおりに付けること。max は最大値プーリングを
表す。

軸の順は NHWC である。畳み込みもプーリングもストライドは 1 で、縦横を変えない
"same" のパディングを使う。プーリングは、足した画素を最大値の候補に入れない
（Keras と同じ）。どの畳み込みもバイアスをもち、活性化関数は ReLU である。

コンパイルは不要である。枝を表す変数には、その枝の出力を入れる。

---
    branch1    1×1, filters1, "conv1"
    branch2    1×1, reduce3, "reduce3" → 3×3, filters3, "conv3"
    branch3    1×1, reduce5, "reduce5" → 5×5, filters5, "conv5"
    branch4    max 3×3 → 1×1, filters_pool, "project"

    (batch, height, width, channels)
        → (batch, height, width, filters1 + filters3 + filters5 + filters_pool)

---
An Inception module

Build GoogLeNet's Inception module (the one in which 1×1 convolutions reduce the
channels) and return it as a Keras model. One input goes through four branches,
branch1, branch2, branch3 and branch4, whose results are joined along the
channels in this order.

Each convolution is given as height × width of its filters, the number of
filters, and the name of the layer. Weights are matched by these names, so keep
to them. max is max pooling.

The axes are NHWC. Convolutions and pooling have stride 1 and "same" padding,
which keeps height and width. Pooling never takes a padded pixel for the maximum
(as in Keras). Every convolution has biases and ends in ReLU.

Do not compile the model. The variables named after branches hold what a branch
gives.
"""

import keras
from keras import layers


def conv(filters, size, name):
    return ...  # TODO 1


def build_module(
    height, width, channels, filters1, reduce3, filters3, reduce5, filters5, filters_pool
):
    inputs = keras.Input((height, width, channels))
    branch1 = ...  # TODO 2
    branch2 = ...  # TODO 3
    branch3 = ...  # TODO 4
    pooled = ...  # TODO 5
    branch4 = ...  # TODO 6
    outputs = ...  # TODO 7
    return keras.Model(inputs, outputs)
