"""全結合層を畳み込み層に置き換える

分類用の CNN の最後の 2 つの全結合層を、同じ重みをもつ畳み込み層に置き換える。す
ると大きな画像も 1 回の順伝播で調べられ、出力はクラスごとのスコアの地図 heat に
なる。

元の層は、高さ size[0]、幅 size[1] の特徴を Flatten で 1 列に並べて受け取る。

    1 つ目の全結合層    重み kernel1, bias1。活性化関数は ReLU
    2 つ目の全結合層    重み kernel2, bias2。活性化関数はない

置き換えた層 first, second は、特徴が size と同じ大きさなら、元の層と同じ値を 1
点だけ出す。それより大きい features では、size の大きさの窓を 1 画素ずつずらしな
がら切り出し、元の 2 層に通した値が並ぶ。features の外側は補わない。軸の順は
NHWC。

---
    features: (batch, height, width, channels)    size: (2,)
    kernel1: (size[0]·size[1]·channels, units)    bias1: (units,)
    kernel2: (units, classes)                     bias2: (classes,)
    heat: (batch, height − size[0] + 1, width − size[1] + 1, classes)

---
Convolutions for dense layers

The two dense layers at the end of a CNN that classifies are replaced by
convolutions with the same weights. Then a large image, too, takes only one pass
through the network, and what comes out is a map of scores of the classes,
`heat`.

The dense layers get features of height size[0] and width size[1], put in a row
by Flatten.

    the first dense layer     weights kernel1 and bias1; its activation is ReLU
    the second dense layer    weights kernel2 and bias2; no activation

Where the features have just that size, the layers in their place, first and
second, give what the dense ones give, at one point. Where `features` are
larger, they give what the dense layers would of each window of that size, which
moves by one pixel at a time. Nothing is padded. Axes are NHWC.
"""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = ...  # TODO 1
    second = ...  # TODO 2
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    ...  # TODO 3
    ...  # TODO 4
    heat = keras.ops.convert_to_numpy(model(features))
    return heat
