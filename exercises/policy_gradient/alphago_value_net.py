"""AlphaGo のバリューネットワーク

局面の価値を −1 から 1 の 1 つの数で出す、AlphaGo（2016 年の論文の版）のバリュー
ネットワークを、コンパイルした Keras のモデルとして返せ。

入力は、方策ネットワークと同じ planes 枚の特徴に、手番の色を表す 1 枚を加えたも
のである。論文では 19 × 19 × 49（planes は 48）である。層は、順に次のとおりであ
る。

    畳み込み    フィルタ filters 個、5 × 5、ReLU
    畳み込み    フィルタ filters 個、3 × 3、ReLU。これを hidden 回繰り返す
    畳み込み    フィルタ 1 個、1 × 1、ReLU
    全結合      units 個、ReLU。論文では 256
    出力        全結合。双曲線関数の 1 つで −1 から 1 に収める。必ず勝つ局面は
                1、必ず負ける局面は −1 に近い

ストライドはどれも 1 で、盤面の大きさを変えないように 0 で埋める。層に名前を付け
ない。損失は、終局の結果（勝ち 1、負け −1）との平均二乗誤差、最適化は学習率 rate
の SGD とする。

---
    model: (batch, board, board, planes + 1) → (batch, 1)

---
The value network of AlphaGo

Return, as a compiled Keras model, the value network of AlphaGo (of the paper of
2016), which gives the value of a position as one number from −1 to 1.

Its input are the `planes` features that the policy network has, and one more,
the colour to move; in the paper 19 × 19 × 49 (`planes` is 48). The layers are,
in this order:

    convolution    `filters` filters, 5 × 5, ReLU
    convolution    `filters` filters, 3 × 3, ReLU. It comes `hidden` times
    convolution    1 filter, 1 × 1, ReLU
    dense          `units` units, ReLU; in the paper 256
    output         dense, kept between −1 and 1 by a hyperbolic function. It is
                   close to 1 where a win is certain, close to −1 where a loss
                   is

All strides are 1, and zeros are padded so that the board keeps its size. Layers
have no names. The loss is the mean squared error against the outcome of the
game (1 for a win, −1 for a loss); the optimiser is SGD of learning rate `rate`.
"""

import keras
from keras import layers


def build_value(board, planes, filters, hidden, units, rate):
    x = ...  # TODO 1
    y = layers.Conv2D(filters, 5, padding="same", activation="relu")(x)
    for _ in range(hidden):
        y = layers.Conv2D(filters, 3, padding="same", activation="relu")(y)
    points = ...  # TODO 2
    row = ...  # TODO 3
    value = layers.Dense(units, activation="relu")(row)
    value = ...  # TODO 4
    model = keras.Model(x, value)
    ...  # TODO 5
    return model
