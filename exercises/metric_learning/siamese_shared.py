"""重みを共有するシャムネットワーク

2 枚の画像が同一人物かを判定する、シャムネットワークの Keras モデルを返せ。入
力は、平坦化した画像 first, second の順で、長さはどちらも pixels である。

    枝      全結合 hidden ユニット（ReLU、名前 "hidden"）→ 全結合 units ユニッ
            ト（活性化関数なし、名前 "code"）→ L2 正規化
    apart   2 つの枝の出力の差の、要素ごとの絶対値
    出力    全結合 1 ユニット（sigmoid、名前 "same"）で、apart から同一人物の
            確率を求める

2 つの枝は重みを共有する。どの全結合層にもバイアスがある。重みは層の名前で対
応をとるので、名前は引用符の中のとおりに付ける。2 値の交差エントロピーを損
失、学習率 rate の SGD を最適化手法としてコンパイルする。

---
    first, second: (batch, pixels)    apart: (batch, units)
    model: [first, second] → (batch, 1)

---
A siamese network with shared weights

Return the Keras model of a siamese network that judges whether two images show
the same person. Its inputs are the flattened images `first` and `second`, in
this order, both of length `pixels`.

    branch    fully connected, `hidden` units, ReLU, named "hidden" → fully
              connected, `units` units, no activation, named "code" → L2
              normalisation
    apart     the absolute differences of what the two branches give, element
              by element
    output    fully connected, 1 unit, sigmoid, named "same": the probability
              of the same person, from `apart`

The two branches share their weights. All dense layers have biases. Weights are
matched by the names of layers, so use those in quotes. Compile with binary
cross-entropy as the loss and SGD with the learning rate `rate`.
"""

import keras
from keras import layers


def siamese_shared(pixels, hidden, units, rate):
    first, second = keras.Input((pixels,)), keras.Input((pixels,))
    wide = ...  # TODO 1
    narrow = ...  # TODO 2
    normalise = layers.UnitNormalization()
    codes = ...  # TODO 3
    apart = ...  # TODO 4
    same = ...  # TODO 5
    model = keras.Model([first, second], same)
    model.compile(optimizer=keras.optimizers.SGD(rate), loss="binary_crossentropy")
    return model
