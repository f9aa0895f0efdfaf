"""最近傍法と双線形補間による拡大（Keras）

画像の縦と横を 2 倍にする層を、最近傍法と双線形補間の 2 つの方法で作り、
それぞれに 3×3 の畳み込みを続けた Keras のモデル model を返せ。学習できる
アップサンプリングとして、転置畳み込みの代わりに使われる。モデルの入力は image
の 1 つ、出力は nearest, bilinear（この順）の 2 つである。

    nearest     最近傍法で 2 倍 → 畳み込み filters 枚、3×3、"same"
    bilinear    双線形補間で 2 倍 → 畳み込み filters 枚、3×3、"same"

どちらの畳み込みにもバイアスがあり、活性化関数はない。畳み込み層の名前は、順に
"nearest_conv" と "bilinear_conv" とする。

最近傍法は、1 つの画素を 2×2 の同じ値にする。双線形補間は Keras の
`UpSampling2D` の定義による（端の画素どうしを合わせるのではなく、画素の中心を
基準にする）。

---
    image: (height, width, channels)
    nearest, bilinear: (2·height, 2·width, filters)

---
Upsampling by nearest neighbour and bilinear (Keras)

Build layers that double the height and width of an image, by nearest neighbour
and by bilinear interpolation, each followed by a 3×3 convolution, and return
all of it as a Keras model, `model`; it can stand in for a transposed
convolution. The model has one input, image, and two outputs, nearest and
bilinear, in this order.

    nearest     doubled by nearest neighbour
                → convolution, `filters` filters, 3×3, "same"
    bilinear    doubled by bilinear interpolation
                → convolution, `filters` filters, 3×3, "same"

Both convolutions have a bias and no activation. They are named "nearest_conv"
and "bilinear_conv", in this order.

Nearest neighbour makes 2×2 equal values of a pixel. Bilinear is as in Keras's
`UpSampling2D`, which goes by the centres of pixels and does not align corners.
"""

import keras
from keras import layers


def build_model(height, width, channels, filters):
    image = keras.Input((height, width, channels))
    doubled = ...  # TODO 1
    smooth = ...  # TODO 2
    nearest = ...  # TODO 3
    bilinear = ...  # TODO 4
    model = keras.Model(image, [nearest, bilinear])
    return model
