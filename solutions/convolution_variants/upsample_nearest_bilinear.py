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
    doubled = layers.UpSampling2D(2, interpolation="nearest")(image)  # blank
    smooth = layers.UpSampling2D(2, interpolation="bilinear")(image)  # blank
    nearest = layers.Conv2D(filters, 3, padding="same", name="nearest_conv")(doubled)  # blank
    bilinear = layers.Conv2D(filters, 3, padding="same", name="bilinear_conv")(smooth)  # blank
    model = keras.Model(image, [nearest, bilinear])
    return model


# ==== grading ====

SECONDS = 20


def cases(rng):
    yield dict(height=2, width=3, channels=1, filters=2)
    height, width = (int(side) for side in rng.choice(range(3, 6), 2, replace=False))
    channels = int(rng.integers(2, 4))
    yield dict(height=height, width=width, channels=channels, filters=channels + 1)
    yield dict(height=1, width=int(rng.integers(2, 5)), channels=channels + 1, filters=1)


BORDERS = {
    "another height than width": "height != width and min(height, width) > 1",
    "a single row": "height == 1 < width",
    "a single channel": "channels == 1",
    "more filters than channels": "filters > channels > 1",
    "fewer filters than channels": "filters < channels",
}


def oracle(height, width, channels, filters):
    import keras

    class Doubled(keras.layers.Layer):
        """`keras.ops.image.resize`, which `tf.image.resize` is behind."""

        def __init__(self, interpolation):
            super().__init__()
            self.interpolation = interpolation

        def call(self, x):
            size = (2 * height, 2 * width)
            return keras.ops.image.resize(x, size, interpolation=self.interpolation)

    image = keras.Input((height, width, channels))
    outputs = [
        keras.layers.Conv2D(filters, 3, padding="same", name=f"{name}_conv")(Doubled(name)(image))
        for name in ("nearest", "bilinear")
    ]
    return keras.Model(image, outputs)


STEM = dict(
    ja="画像の縦と横を、最近傍法（doubled）と双線形補間（smooth）で 2 倍にし、それぞれに filters 枚の 3×3 の畳み込みを"
    "続ける Keras のモデルを作る。畳み込みは大きさを変えず、バイアスがあり、活性化関数はない。",
    en="This builds a Keras model that doubles the height and the width of an image, by nearest neighbour (`doubled`) and by "
    "bilinear interpolation (`smooth`), each followed by a convolution of 3×3 with `filters` filters that keeps the size, "
    "has a bias and no activation.",
)

VARIANTS = {
    "default": dict(right=', interpolation="nearest"', same=""),
    "pairs": dict(
        right='UpSampling2D(2, interpolation="bilinear")',
        same='UpSampling2D((2, 2), interpolation="bilinear")',
    ),
}

MISTAKES = {
    "nearest-is-bilinear": dict(
        right='interpolation="nearest"',
        wrong='interpolation="bilinear"',
        ja="最近傍法は、間の値を作らずに画素を繰り返す。",
        en="Nearest neighbour repeats pixels and makes no values in between.",
    ),
    "nearest-four-times": dict(
        right='UpSampling2D(2, interpolation="nearest")',
        wrong='UpSampling2D(4, interpolation="nearest")',
        ja="引数は縦横それぞれの倍率。面積が 4 倍になるのは、2 を渡したとき。",
        en="The argument is the factor of each side; 2 makes the area four times as large.",
    ),
    "nearest-one-side": dict(
        right='UpSampling2D(2, interpolation="nearest")',
        wrong='UpSampling2D((2, 1), interpolation="nearest")',
        ja="縦しか 2 倍になっていない。",
        en="Only the height is doubled.",
    ),
    "bilinear-is-nearest": dict(
        right='interpolation="bilinear"',
        wrong='interpolation="nearest"',
        ja="双線形補間は、近くの 4 つの画素を距離に応じて混ぜる。",
        en="Bilinear interpolation mixes the four pixels around by their distance.",
    ),
    "bicubic": dict(
        right='interpolation="bilinear"',
        wrong='interpolation="bicubic"',
        ja="これは 3 次式による補間で、16 個の画素を使う。",
        en="This interpolates by cubics, from sixteen pixels.",
    ),
    "shrunk": dict(
        right='layers.UpSampling2D(2, interpolation="bilinear")',
        wrong="layers.AveragePooling2D(2)",
        ja="画像を小さくしている。求めるのは、縦も横も 2 倍の大きさの画像である。",
        en="This makes the image smaller; what is wanted is twice as high and twice as wide.",
    ),
    "valid": dict(
        right='padding="same", name="nearest_conv"',
        wrong='padding="valid", name="nearest_conv"',
        ja='"valid" では端が削られ、出力が 2 倍の大きさにならない。',
        en='With "valid" the border is cut off, and the output is not twice as large.',
    ),
    "from-the-input": dict(
        right="(doubled)",
        wrong="(image)",
        ja="拡大した画像ではなく、元の画像を畳み込んでいる。",
        en="This convolves the original image, not the doubled one.",
    ),
    "activated": dict(
        right='padding="same", name="nearest_conv"',
        wrong='padding="same", activation="relu", name="nearest_conv"',
        ja="活性化関数は求められていない。",
        en="No activation is asked for.",
    ),
    "without-bias": dict(
        right='padding="same", name="nearest_conv"',
        wrong='padding="same", use_bias=False, name="nearest_conv"',
        ja="バイアスがない。",
        en="There is no bias.",
    ),
    "shared-name": dict(
        right='name="bilinear_conv"',
        wrong='name="nearest_conv"',
        ja="名前が nearest_conv と重なっている。Keras の層の名前は、モデルの中で 1 つずつ違わなければならない。",
        en="The name is that of the other convolution; in a model of Keras no two layers share a name.",
    ),
    "bilinear-strided": dict(
        right='padding="same", name="bilinear_conv"',
        wrong='padding="same", strides=2, name="bilinear_conv"',
        ja="ストライドが 2 では、拡大した画像が元の大きさに戻ってしまう。",
        en="With a stride of 2 the doubled image shrinks back to its old size.",
    ),
}
