"""最近傍法と双線形補間による拡大（Keras）

画像の縦と横を 2 倍にする層を、最近傍法と双線形補間の 2 つの方法で作り、それぞれに
3×3 の畳み込みを続けたモデルを作れ。学習できるアップサンプリングとして、転置畳み込み
の代わりに使われる。

    入力 image (height, width, channels)
    nearest:  最近傍法で 2 倍 → 畳み込み filters 枚、3×3、"same"
    bilinear: 双線形補間で 2 倍 → 畳み込み filters 枚、3×3、"same"

どちらの畳み込みにもバイアスがあり、活性化関数はない。最近傍法は、1 つの画素を 2×2 の
同じ値にする。双線形補間は Keras の `UpSampling2D` の定義による（端の画素どうしを合わ
せるのではなく、画素の中心を基準にする）。畳み込み層の名前は "nearest_conv" と
"bilinear_conv"。入力 1 つ、出力 2 つ（nearest, bilinear の順）のモデルを返せ。

---
Upsampling by nearest neighbour and bilinear (Keras)

Build layers that double the height and width of an image, by nearest neighbour
and by bilinear interpolation, each followed by a 3×3 convolution; they stand in
for a transposed convolution.

    input image (height, width, channels)
    nearest:  doubled by nearest neighbour → convolution, `filters` filters,
              3×3, "same"
    bilinear: doubled by bilinear interpolation → convolution, likewise

Both convolutions have a bias and no activation. Nearest neighbour makes 2×2 equal
values of a pixel. Bilinear is as in Keras's `UpSampling2D`, which goes by the
centres of pixels and does not align corners. The convolutions are named
"nearest_conv" and "bilinear_conv". Return a model of one input and two outputs,
nearest and bilinear in this order.
"""

import keras
from keras import layers


def build_model(height, width, channels, filters):
    image = keras.Input((height, width, channels))
    doubled = ...  # TODO 1
    smooth = ...  # TODO 2
    nearest = ...  # TODO 3
    bilinear = layers.Conv2D(filters, 3, padding="same", name="bilinear_conv")(smooth)
    model = keras.Model(image, [nearest, bilinear])
    return model
