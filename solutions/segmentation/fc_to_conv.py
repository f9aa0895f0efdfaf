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
    first = layers.Conv2D(units, size, activation="relu")  # blank
    second = layers.Conv2D(classes, 1)  # blank
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([kernel1.reshape(*size, channels, units), bias1])  # blank
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])  # blank
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== grading ====

SECONDS = 30


def cases(rng):
    def draw(batch, height, width, size, channels, units, classes):
        inside = size[0] * size[1] * channels
        return dict(
            features=rng.normal(size=(batch, height, width, channels)),
            size=size,
            kernel1=rng.normal(size=(inside, units)) / inside**0.5,
            bias1=rng.normal(size=units) / 4,
            kernel2=rng.normal(size=(units, classes)),
            bias2=rng.normal(size=classes),
        )

    yield draw(1, 1, 2, (1, 2), 1, 2, 3)
    tall, wide, channels, units, classes = (2 + rng.permutation(5)).tolist()
    yield draw(2, tall, wide, (tall, wide), channels, units, classes)  # as when it classifies
    batch = int(rng.integers(1, 4))
    yield draw(batch, tall + 3, wide + 2, (tall, wide), channels, units, classes)


BORDERS = {
    "features of the size itself": "features.shape[1:3] == tuple(size)",
    "larger features": "features.shape[1] > size[0] and features.shape[2] > size[1]",
    "a height that is not the width": "size[0] != size[1]",
    "several channels": "features.shape[3] > 1",
}


def oracle(features, size, kernel1, bias1, kernel2, bias2):
    import keras
    import tensorflow as tf
    from keras import layers

    # Each window is cut out and sent through the dense layers that there were.
    windows = tf.image.extract_patches(
        features, [1, *size, 1], [1, 1, 1, 1], [1, 1, 1, 1], padding="VALID"
    )
    inputs = keras.Input((windows.shape[-1],))
    hidden = layers.Dense(len(bias1), activation="relu")(inputs)
    model = keras.Model(inputs, layers.Dense(len(bias2))(hidden))
    model.set_weights([kernel1, bias1, kernel2, bias2])
    flat = tf.reshape(windows, (-1, windows.shape[-1]))
    return tf.reshape(model(flat), (*windows.shape[:3], len(bias2)))


STEM = dict(
    ja="分類用の CNN の最後の 2 つの全結合層（重み kernel1, bias1 と kernel2, bias2。1 つ目だけ ReLU）を、同じ重みを\n"
    "もつ畳み込み層に置き換え、大きな特徴 features をそのまま通して、クラスごとのスコアの地図を出す関数である。\n"
    "元の層は、高さ size[0]、幅 size[1] の特徴を Flatten で並べて受け取る。",
    en="Two dense layers at the end of a CNN (weights kernel1, bias1 and kernel2, bias2; ReLU after the\n"
    "first alone) are replaced by convolutions of the same weights, through which larger features go as\n"
    "they are: a map of scores comes out. The dense layers get features of height size[0] and width\n"
    "size[1], put in a row by Flatten.",
)

VARIANTS = {
    "keywords": dict(
        right='layers.Conv2D(units, size, activation="relu")',
        same='layers.Conv2D(filters=units, kernel_size=size, strides=1, padding="valid", activation="relu")',
    ),
    "per-point-dense": dict(
        edits=[
            dict(right="layers.Conv2D(classes, 1)", same="layers.Dense(classes)"),
            dict(right="[kernel2.reshape(1, 1, units, classes), bias2]", same="[kernel2, bias2]"),
        ],
    ),
    "new-axes": dict(right="kernel2.reshape(1, 1, units, classes)", same="kernel2[None, None]"),
    "reshape-by-two-steps": dict(
        right="kernel1.reshape(*size, channels, units)",
        same="kernel1.reshape(size[0], -1, units).reshape(size[0], size[1], channels, units)",
    ),
}

MISTAKES = {
    "no-relu": dict(
        right='layers.Conv2D(units, size, activation="relu")',
        wrong="layers.Conv2D(units, size)",
        ja="元の 1 つ目の層にある ReLU がない。",
        en="The ReLU of the first dense layer is missing.",
    ),
    "padded": dict(
        right='activation="relu")',
        wrong='padding="same", activation="relu")',
        ja="外側を 0 で補っている。元の層が見たことのない窓の値まで並び、1 点にならない。",
        en="The outside is padded with zeros: windows that the dense layers never had come out, and more than one point.",
    ),
    "strided": dict(
        right='activation="relu")',
        wrong='strides=size, activation="relu")',
        ja="窓を、その大きさずつ飛ばして動かしている。1 画素ずつずらす。",
        en="The window moves by its own size; it is to move by one pixel.",
    ),
    "one-by-one": dict(
        edits=[
            dict(right="layers.Conv2D(units, size,", wrong="layers.Conv2D(units, 1,"),
            dict(
                right="kernel1.reshape(*size, channels, units)",
                wrong="kernel1[:channels].reshape(1, 1, channels, units)",
            ),
        ],
        ja="フィルタが 1×1 では、Flatten で並べた範囲のうちの 1 点しか見ない。",
        en="A 1×1 filter sees only one point of what Flatten puts in a row.",
    ),
    "transposed-convolution": dict(
        edits=[
            dict(right="layers.Conv2D(units, size,", wrong="layers.Conv2DTranspose(units, size,"),
            dict(
                right="kernel1.reshape(*size, channels, units)",
                wrong="kernel1.reshape(*size, channels, units).swapaxes(2, 3)",
            ),
        ],
        ja="転置畳み込みは、1 点の値を窓に広げて足し合わせる。窓の中の値の和にはならない。",
        en="A transposed convolution spreads each value over a window and adds them up; it is no sum over a window.",
    ),
    "second-relu": dict(
        right="layers.Conv2D(classes, 1)",
        wrong='layers.Conv2D(classes, 1, activation="relu")',
        ja="2 つ目の層に活性化関数はない。これでは、負のスコアが 0 になる。",
        en="The second layer has no activation; this makes negative scores 0.",
    ),
    "softmax": dict(
        right="layers.Conv2D(classes, 1)",
        wrong='layers.Conv2D(classes, 1, activation="softmax")',
        ja="確率になっている。求めるのは、元の層と同じスコアである。",
        en="These are probabilities; the scores of the dense layers are asked for.",
    ),
    "channels-first": dict(
        right="kernel1.reshape(*size, channels, units)",
        wrong="kernel1.reshape(channels, *size, units).transpose(1, 2, 0, 3)",
        ja="Flatten で並ぶ順が違う。NHWC では、最も速く変わるのはチャネルである。",
        en="Flatten has another order: with NHWC it is the channels that change fastest.",
    ),
    "width-first": dict(
        right="kernel1.reshape(*size, channels, units)",
        wrong="kernel1.reshape(size[1], size[0], channels, units).transpose(1, 0, 2, 3)",
        ja="縦と横が入れ替わっている。Flatten では、行ごとに並ぶ。",
        en="Height and width have changed places; Flatten goes row by row.",
    ),
    "units-first": dict(
        right="kernel1.reshape(*size, channels, units)",
        wrong="kernel1.reshape(units, *size, channels).transpose(1, 2, 3, 0)",
        ja="units を先頭にして並べ直している。全結合層の重みは、行が入力、列がユニットである。",
        en="This takes the units to be the first axis; in the weights of a dense layer inputs are rows and units columns.",
    ),
    "flipped": dict(
        right="kernel1.reshape(*size, channels, units)",
        wrong="kernel1.reshape(*size, channels, units)[::-1, ::-1]",
        ja="フィルタを反転している。Conv2D が計算するのは相互相関で、反転しない。",
        en="The filter is flipped; what Conv2D computes is a cross-correlation, without flipping.",
    ),
    "as-it-is": dict(
        right="kernel1.reshape(*size, channels, units)",
        wrong="kernel1",
        ja="行列のままである。畳み込みの重みには 4 つの軸がある。",
        en="This is still a matrix; weights of a convolution have four axes.",
    ),
    "second-scrambled": dict(
        right="kernel2.reshape(1, 1, units, classes)",
        wrong="kernel2.T.reshape(1, 1, units, classes)",
        ja="転置してから同じ形に並べ直すと、重みの対応が崩れる。",
        en="Transposed and then put in the same shape, weights go to other places.",
    ),
    "second-as-it-is": dict(
        right="kernel2.reshape(1, 1, units, classes)",
        wrong="kernel2",
        ja="行列のままである。1×1 の畳み込みの重みにも、縦と横の軸がある。",
        en="This is still a matrix; the weights of a 1×1 convolution, too, have axes of height and width.",
    ),
}
