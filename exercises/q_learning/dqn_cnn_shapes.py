"""DQN のネットワーク

画面から行動価値を近似する、DQN の CNN を Keras のモデルとして返せ。さらに、全結
合層に入る前の特徴マップの一辺の長さ map_side と、それを 1 列に並べた値の個数
flat とを、モデルを作らずに計算で求め、model, map_side, flat の順に返せ。

入力は side × side の画面を、続けて frames 枚、チャネルの軸に重ねたものである。
論文の DQN では、84 × 84 の画面が 4 枚である。層は、順に次のとおりである。

    畳み込み    フィルタ 32 個、8 × 8、ストライド 4
    畳み込み    フィルタ 64 個、4 × 4、ストライド 2
    畳み込み    フィルタ 64 個、3 × 3、ストライド 1
    全結合      units 個。論文では 512
    出力        全結合。行動ごとの価値

パディングはなく、端の余りは使わない。プーリングもない。活性化関数は、出力のほか
は ReLU である。行動価値は、負にも 1 より大きくもなる。どの層にも名前を付けず、
バイアスは付ける。コンパイルはしない。

---
    model: (batch, side, side, frames) → (batch, actions)
    map_side, flat: scalar, integer

---
The network of DQN

Return DQN's CNN, which approximates action values from the screen, as a Keras
model. Compute also, without building the model, `map_side`, the side of the
feature maps that go into the dense layers, and `flat`, how many values they
have in a row. Return model, map_side and flat, in this order.

The input is `frames` screens of side × side that follow each other, stacked
along the axis of the channels; in the paper's DQN 4 of 84 × 84. The layers are,
in this order:

    convolution    32 filters, 8 × 8, stride 4
    convolution    64 filters, 4 × 4, stride 2
    convolution    64 filters, 3 × 3, stride 1
    dense          `units` units; in the paper 512
    output         dense, the value of each action

Nothing is padded, and what is left over at an edge is not used. There is no
pooling. All layers but the output have ReLU. Action values may be negative, or
greater than 1. Layers have no names, and all have biases. Do not compile.
"""

import keras
from keras import layers


def build_dqn(side, frames, units, actions):
    model = ...  # TODO 1
    map_side = side
    for filters, size, stride in ((32, 8, 4), (64, 4, 2), (64, 3, 1)):
        ...  # TODO 2
        map_side = ...  # TODO 3
    flat = ...  # TODO 4
    model.add(layers.Flatten())
    model.add(layers.Dense(units, activation="relu"))
    ...  # TODO 5
    return model, map_side, flat
