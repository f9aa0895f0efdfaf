"""Inception モジュール

GoogLeNet の Inception モジュール（1×1 の畳み込みでチャネルを減らす形）を組み立
て、Keras のモデルとして返せ。同じ入力を 4 つの枝に通し、結果をチャネルの方向に
連結する。

    枝 1    1×1 畳み込み、filters1 枚
    枝 2    1×1 畳み込み、reduce3 枚 → 3×3 畳み込み、filters3 枚
    枝 3    1×1 畳み込み、reduce5 枚 → 5×5 畳み込み、filters5 枚
    枝 4    3×3 最大値プーリング → 1×1 畳み込み、filters_pool 枚

入力は (batch, height, width, channels)（NHWC）。畳み込みもプーリングもストライ
ドは 1 で、縦横を変えない "same" のパディングを使う。プーリングは、足した画素を
最大値の候補に入れない（Keras と同じ）。どの畳み込みもバイアスを持ち、活性化関数
は ReLU。連結は枝 1, 2, 3, 4 の順とする。

畳み込みの層には次の名前を付けること。重みの対応はこの名前で判断する。

    枝 1 "conv1"    枝 2 "reduce3" と "conv3"    枝 3 "reduce5" と "conv5"
    枝 4 "project"

コンパイルは不要。枝を表す変数には、その枝の出力を入れる。

---
An Inception module

Build GoogLeNet's Inception module (the one in which 1×1 convolutions reduce the
channels) and return it as a Keras model. One input goes through four branches,
whose results are joined along the channels.

    branch 1    convolution 1×1, filters1 filters
    branch 2    convolution 1×1, reduce3 → convolution 3×3, filters3 filters
    branch 3    convolution 1×1, reduce5 → convolution 5×5, filters5 filters
    branch 4    max pooling 3×3 → convolution 1×1, filters_pool filters

The input is (batch, height, width, channels), NHWC. Convolutions and pooling
have stride 1 and "same" padding, which keeps height and width. Pooling never
takes a padded pixel for the maximum (as in Keras). Every convolution has biases
and ends in ReLU. The branches are joined in the order 1, 2, 3, 4.

Name the convolutions as follows; weights are matched by these names.

    branch 1 "conv1"    branch 2 "reduce3" and "conv3"
    branch 3 "reduce5" and "conv5"    branch 4 "project"

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
