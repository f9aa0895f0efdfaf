"""再帰的な残差による超解像

DRRN（Deep Recursive Residual Network）をもとにした、超解像の Keras モデルを組み
立てよ。入力は、低解像度の画像を目的の大きさに拡大したもので、出力も同じ大きさで
ある。

    head      最初の畳み込み。filters 枚
    body      残差ユニットを units 回繰り返す。ユニットは、2 つの畳み込み
              first、second を順に行い、head の出力を足す。1 回目のユニットの入
              力は head の出力、その後は前のユニットの出力である。どのユニットに
              も、同じ重みの first と second を使う
    tail      最後の畳み込み。枚数は、入力の画像のチャネル数と同じ
    output    tail の出力に、入力の画像を足したもの

畳み込みはすべて 3×3、ストライド 1 で、大きさを変えないパディングとバイアスがあ
る。head と first の活性化関数は ReLU で、second と tail にはない。足した後には
活性化関数を使わない。畳み込みの層の名前は、head、first、second、tail とする。コ
ンパイルはしない。

原論文と違い、バッチ正規化は使わず、活性化関数は畳み込みの後に置く。

---
    model: (batch, height, width, channels) → (batch, height, width, channels)

---
Super-resolution by recursive residuals

Build a Keras model for super-resolution after DRRN (Deep Recursive Residual
Network). Its input is an image of low resolution that has been enlarged to the
size wanted, and its output has the same size.

    head      the first convolution, with `filters` filters
    body      `units` times a residual unit. A unit has two convolutions, first
              and then second, and adds what head put out. The first unit begins
              with what head put out, each further one with what the unit before
              it put out. All units have the same weights of first and second
    tail      the last convolution, with as many filters as the image has
              channels
    output    what tail puts out, plus the image

All convolutions are 3×3 with stride 1, padding that keeps the size, and biases.
head and first have the activation ReLU, second and tail have none, and nothing
follows an addition. The layers of the convolutions are called head, first,
second and tail. Do not compile the model.

In contrast to the paper there is no batch normalisation, and activations stand
after the convolutions.
"""

import keras
from keras import layers


def drrn_recursive(height, width, channels, filters, units):
    inputs = keras.Input((height, width, channels))
    head = layers.Conv2D(filters, 3, padding="same", activation="relu", name="head")(inputs)
    first = ...  # TODO 1
    second = ...  # TODO 2
    x = head
    for _ in range(units):
        x = ...  # TODO 3
    tail = ...  # TODO 4
    outputs = ...  # TODO 5
    return keras.Model(inputs, outputs)
