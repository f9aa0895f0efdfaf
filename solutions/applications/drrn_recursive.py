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
    first = layers.Conv2D(filters, 3, padding="same", activation="relu", name="first")  # blank
    second = layers.Conv2D(filters, 3, padding="same", name="second")  # blank
    x = head
    for _ in range(units):
        x = layers.Add()([head, second(first(x))])  # blank
    tail = layers.Conv2D(channels, 3, padding="same", name="tail")(x)  # blank
    outputs = layers.Add()([inputs, tail])  # blank
    return keras.Model(inputs, outputs)


# ==== grading ====

SECONDS = 40


def cases(rng):
    height, width, channels, filters = (2 + rng.permutation(5)[:4]).tolist()
    yield dict(height=2, width=3, channels=1, filters=2, units=1)
    yield dict(
        height=height + 1,
        width=width + 1,
        channels=channels,
        filters=filters,
        units=int(rng.integers(3, 5)),
    )


BORDERS = {
    "a single unit": "units == 1",
    "several units": "units > 2",
    "channels that are not the filters": "channels != filters",
    "a height that is not the width": "height != width",
}


def oracle(height, width, channels, filters, units):
    import keras
    from keras import layers

    image = keras.Input((height, width, channels))
    head, first, second = (
        layers.Conv2D(filters, (3, 3), (1, 1), "same", name=name)
        for name in ("head", "first", "second")
    )
    tail = layers.Conv2D(channels, (3, 3), (1, 1), "same", name="tail")
    relu = keras.ops.relu
    begin = relu(head(image))

    def unit(x, left):
        return x if left == 0 else unit(begin + second(relu(first(x))), left - 1)

    return keras.Model(image, image + tail(unit(begin, units)))


STEM = dict(
    ja="DRRN をもとにした超解像の Keras モデルを組み立てる関数である。入力は、低解像度の画像を目的の大きさに拡大したものである。畳み込みはすべて 3×3 で、head と first には ReLU がある。残差ユニットを units 回繰り返し、どのユニットも同じ重みを使い、head の出力を足す。",
    en="The function builds a Keras model for super-resolution after DRRN. Its input is an image of low resolution, enlarged to the size wanted. All convolutions are 3×3; head and first have a ReLU. A residual unit is repeated `units` times with the same weights, and each adds what head put out.",
)

VARIANTS = {
    "relu-apart": dict(
        right='layers.Conv2D(filters, 3, padding="same", activation="relu", name="first")',
        same='keras.Sequential([layers.Conv2D(filters, 3, padding="same", name="first"), layers.ReLU()])',
    ),
    "plus": dict(right="layers.Add()([head, second(first(x))])", same="second(first(x)) + head"),
    "ops": dict(right="layers.Add()([inputs, tail])", same="keras.ops.add(tail, inputs)"),
}

MISTAKES = {
    "linear-first": dict(
        right='layers.Conv2D(filters, 3, padding="same", activation="relu", name="first")',
        wrong='layers.Conv2D(filters, 3, padding="same", name="first")',
        ja="first に活性化関数がない。",
        en="first has no activation.",
    ),
    "pointwise-first": dict(
        right='layers.Conv2D(filters, 3, padding="same", activation="relu", name="first")',
        wrong='layers.Conv2D(filters, 1, padding="same", activation="relu", name="first")',
        ja="1×1 の畳み込みでは、周りの画素が見えない。",
        en="A 1×1 convolution does not see the pixels around.",
    ),
    "relu-second": dict(
        right='layers.Conv2D(filters, 3, padding="same", name="second")',
        wrong='layers.Conv2D(filters, 3, padding="same", activation="relu", name="second")',
        ja="second に活性化関数が付いている。ユニットが足すものが、負になれない。",
        en="second has an activation: what a unit adds can never be negative.",
    ),
    "second-to-channels": dict(
        right='layers.Conv2D(filters, 3, padding="same", name="second")',
        wrong='layers.Conv2D(channels, 3, padding="same", name="second")',
        ja="画像のチャネル数に戻してしまい、head の出力に足せない。",
        en="This has the channels of the image, and cannot be added to what head put out.",
    ),
    "not-padded": dict(
        right='layers.Conv2D(filters, 3, padding="same", name="second")',
        wrong='layers.Conv2D(filters, 3, name="second")',
        ja="パディングがないので小さくなり、足せない。",
        en="Without padding it shrinks, and cannot be added.",
    ),
    "new-weights": dict(
        right="layers.Add()([head, second(first(x))])",
        wrong='layers.Add()([head, layers.Conv2D(filters, 3, padding="same")(layers.Conv2D(filters, 3, padding="same", activation="relu")(x))])',
        ja="ユニットごとに新しい重みを作っている。同じ重みを繰り返し使うので、パラメータは units によらない。",
        en="Each unit has new weights; the same ones are used again and again, whatever `units` is.",
    ),
    "no-local-residual": dict(
        right="layers.Add()([head, second(first(x))])",
        wrong="second(first(x))",
        ja="ユニットの残差接続がない。",
        en="The residual connection of the unit is missing.",
    ),
    "ordinary-residual": dict(
        right="layers.Add()([head, second(first(x))])",
        wrong="layers.Add()([x, second(first(x))])",
        ja="前のユニットの出力を足している。DRRN では、どのユニットでも head の出力を足す。",
        en="This adds what the unit before put out; in DRRN every unit adds what head put out.",
    ),
    "image-in-every-unit": dict(
        right="layers.Add()([head, second(first(x))])",
        wrong="layers.Add()([head, second(first(head))])",
        ja="どのユニットも head の出力から計算していて、繰り返しが深さにならない。",
        en="Every unit begins with what head put out: repeating it makes nothing deeper.",
    ),
    "second-before-first": dict(
        right="second(first(x))",
        wrong="first(second(x))",
        ja="2 つの畳み込みの順序が逆である。",
        en="The two convolutions stand in the wrong order.",
    ),
    "relu-after-the-sum": dict(
        right="layers.Add()([head, second(first(x))])",
        wrong="layers.ReLU()(layers.Add()([head, second(first(x))]))",
        ja="足した後に ReLU がある。それは最初の ResNet の形で、ここでは使わない。",
        en="A ReLU follows the sum, as in the first ResNet; there is none here.",
    ),
    "relu-at-the-end": dict(
        right='layers.Conv2D(channels, 3, padding="same", name="tail")(x)',
        wrong='layers.Conv2D(channels, 3, padding="same", activation="relu", name="tail")(x)',
        ja="足りない成分は負にもなるので、ReLU があると暗くする向きに直せない。",
        en="What is missing may be negative: with a ReLU nothing can be made darker.",
    ),
    "tail-of-the-head": dict(
        right='layers.Conv2D(channels, 3, padding="same", name="tail")(x)',
        wrong='layers.Conv2D(channels, 3, padding="same", name="tail")(head)',
        ja="繰り返したユニットの出力が使われていない。",
        en="What the units have put out is not used.",
    ),
    "one-channel": dict(
        right='layers.Conv2D(channels, 3, padding="same", name="tail")(x)',
        wrong='layers.Conv2D(1, 3, padding="same", name="tail")(x)',
        ja="1 チャネルしか作らないので、どの色にも同じ値が足される。",
        en="There is one channel, and the same is added to all colours.",
    ),
    "no-global-residual": dict(
        right="layers.Add()([inputs, tail])",
        wrong="tail",
        ja="入力の画像を足していないので、画像全体を作り直すことになる。",
        en="The image is not added: the whole of it would have to be made anew.",
    ),
    "subtracted": dict(
        right="layers.Add()([inputs, tail])",
        wrong="layers.Subtract()([inputs, tail])",
        ja="足りない成分を引いている。",
        en="What is missing is subtracted.",
    ),
}
