"""DCGAN の生成器と識別器

一辺 side のカラー画像を作る DCGAN の生成器 generator と、識別器 discriminator
の Keras モデルを返せ。side は 4 の 2 倍、4 倍、8 倍、… で、階層の数 stages
は、4 から side まで一辺が 2 倍になる回数である。filters は 4×4 の特徴マップの
チャネル数で、一辺が 2 倍になるごとに半分になる（画像のチャネル数は 3）。

    生成器  長さ noise の乱数 → 全結合、4×4×filters の特徴マップに並べる
            → BN → ReLU
            → [一辺を 2 倍にする転置畳み込み → BN → ReLU] を stages − 1 回
            → 一辺を 2 倍にして画像にする転置畳み込み、tanh
    識別器  画像 → [一辺を半分にする畳み込み → BN → LeakyReLU] を stages 回
            → 平坦化 → 全結合、シグモイド（本物である確率）

識別器の最初の畳み込みの後には、BN を置かない。識別器のチャネル数は、生成器を逆
にたどったものになり、4×4 で filters に戻る。畳み込みと転置畳み込みは 5×5、パ
ディングは "same" で、プーリングは使わない。LeakyReLU の負の側の傾きは 0.2 であ
る。どの層にもバイアスがあり、BN の設定は Keras の既定のままとする。コンパイルは
しない。

---
    generator: (batch, noise) → (batch, side, side, 3)
    discriminator: (batch, side, side, 3) → (batch, 1)

    side = 64: 4×4×filters → 8×8×(filters/2) → 16×16×(filters/4)
               → 32×32×(filters/8) → 64×64×3

---
Generator and discriminator of a DCGAN

Return the Keras models generator and discriminator of a DCGAN for colour images
with sides of length `side`, which is 4 times 2, 4, 8, …; stages says how many
times the side doubles from 4 to side. filters is the number of channels of the
maps of 4×4, and is halved whenever the side doubles (images have 3 channels).

    generator      noise of length `noise` → fully connected, arranged as
                   maps of 4×4×filters → BN → ReLU
                   → stages − 1 times [transposed convolution that doubles the
                   side → BN → ReLU]
                   → transposed convolution to an image of twice the side, tanh
    discriminator  image → stages times [convolution that halves the side → BN
                   → LeakyReLU]
                   → flattened → fully connected, sigmoid (probability: real)

There is no BN after the first convolution of the discriminator. Its numbers of
channels are those of the generator backwards, up to filters at 4×4.
Convolutions, transposed or not, are 5×5 and padded ("same"), and there is no
pooling. The slope of LeakyReLU on the negative side is 0.2. All layers have
biases, and BN is as Keras has it by default. Do not compile the models.
"""

import keras
import numpy as np
from keras import layers


def dcgan_shapes(side, noise, filters):
    stages = int(np.log2(side // 4))  # blank

    generator = keras.Sequential([keras.Input((noise,))])
    generator.add(layers.Dense(4 * 4 * filters))  # blank
    generator.add(layers.Reshape((4, 4, filters)))  # blank
    for stage in range(1, stages):
        generator.add(layers.BatchNormalization())
        generator.add(layers.ReLU())
        channels = filters // 2**stage  # blank
        generator.add(layers.Conv2DTranspose(channels, 5, strides=2, padding="same"))  # blank
    generator.add(layers.BatchNormalization())
    generator.add(layers.ReLU())
    generator.add(layers.Conv2DTranspose(3, 5, 2, padding="same", activation="tanh"))  # blank

    discriminator = keras.Sequential([keras.Input((side, side, 3))])
    for stage in range(stages):
        channels = filters // 2 ** (stages - 1 - stage)  # blank
        discriminator.add(layers.Conv2D(channels, 5, strides=2, padding="same"))  # blank
        if stage > 0:
            discriminator.add(layers.BatchNormalization())
        discriminator.add(layers.LeakyReLU(negative_slope=0.2))  # blank
    discriminator.add(layers.Flatten())
    discriminator.add(layers.Dense(1, activation="sigmoid"))  # blank
    return generator, discriminator


# ==== grading ====

SECONDS = 60


def cases(rng):
    noise = rng.choice(range(3, 9), size=3, replace=False)
    yield dict(side=8, noise=int(noise[0]), filters=int(rng.integers(2, 7)))
    yield dict(side=16, noise=int(noise[1]), filters=2 * int(rng.integers(2, 6)))
    yield dict(side=64, noise=int(noise[2]), filters=8 * int(rng.integers(3, 5)))


BORDERS = {
    "images of 64×64": "side == 64",
    "a single stage": "side == 8",
    "two stages": "side == 16",
}


def oracle(side, noise, filters):
    import keras

    layers = keras.layers
    z = keras.Input((noise,))
    units = 16 * filters
    maps = layers.Reshape((4, 4, -1))(layers.Dense(units)(z))
    downwards = []
    while maps.shape[1] < side:
        downwards.insert(0, maps.shape[-1])
        maps = keras.ops.relu(layers.BatchNormalization()(maps))
        last = 2 * maps.shape[1] == side
        channels = 3 if last else maps.shape[-1] // 2
        maps = layers.Convolution2DTranspose(channels, (5, 5), (2, 2), "same")(maps)
    generator = keras.Model(z, keras.ops.tanh(maps))

    image = x = keras.Input((side, side, 3))
    for channels in downwards:
        x = layers.Convolution2D(channels, (5, 5), (2, 2), "same")(x)
        if channels != downwards[0]:
            x = layers.BatchNormalization()(x)
        x = keras.ops.leaky_relu(x, 0.2)
    score = layers.Dense(1)(layers.Reshape((-1,))(x))
    return generator, keras.Model(image, keras.ops.sigmoid(score))


STEM = dict(
    ja="一辺 side のカラー画像を作る DCGAN の生成器と、それを見分ける識別器を組み立てる。4×4 の特徴マップのチャネル数が filters である。",
    en="This builds the generator of a DCGAN for colour images with sides of length side, and the discriminator. Maps of 4×4 have `filters` channels.",
)

VARIANTS = {
    "bit-length": dict(right="int(np.log2(side // 4))", same="side.bit_length() - 3"),
    "tanh-apart": dict(
        right='layers.Conv2DTranspose(3, 5, 2, padding="same", activation="tanh")',
        same='layers.Conv2DTranspose(3, 5, 2, padding="same")); generator.add(layers.Activation("tanh")',
    ),
}

MISTAKES = {
    "factor-for-stages": dict(
        right="int(np.log2(side // 4))",
        wrong="side // 8",
        ja="一辺の比ではなく、何回 2 倍にするかを数える。",
        en="What counts is how many times the side doubles, not by what factor it grows.",
    ),
    "from-one": dict(
        right="int(np.log2(side // 4))",
        wrong="int(np.log2(side))",
        ja="1×1 からではなく、4×4 から始める。",
        en="It begins at 4×4, not at 1×1.",
    ),
    "one-channel-flat": dict(
        edits=[
            dict(right="layers.Dense(4 * 4 * filters)", wrong="layers.Dense(4 * 4)"),
            dict(right="layers.Reshape((4, 4, filters))", wrong="layers.Reshape((4, 4, 1))"),
        ],
        ja="最初の特徴マップは、位置ごとに filters 個の値をもつ。",
        en="The first map has `filters` values at every position.",
    ),
    "activated-early": dict(
        right="layers.Dense(4 * 4 * filters)",
        wrong='layers.Dense(4 * 4 * filters, activation="relu")',
        ja="BN の前に ReLU を通すと、BN が正の値しか受け取らない。",
        en="With ReLU in front of it, BN gets no negative values.",
    ),
    "no-bias": dict(
        right="layers.Dense(4 * 4 * filters)",
        wrong="layers.Dense(4 * 4 * filters, use_bias=False)",
        ja="BN の前のバイアスは省けるが、ここではどの層にもある。",
        en="In front of BN a bias may be spared, but here every layer has one.",
    ),
    "channels-first": dict(
        right="layers.Reshape((4, 4, filters))",
        wrong="layers.Reshape((filters, 4, 4))); generator.add(layers.Permute((2, 3, 1))",
        exam=False,
        ja="Keras では、チャネルは最後の軸である。",
        en="In Keras channels are the last axis.",
    ),
    "not-halved": dict(
        right="channels = filters // 2**stage",
        wrong="channels = filters",
        ja="一辺が 2 倍になるごとに、チャネル数は半分になる。",
        en="Whenever the side doubles, channels are halved.",
    ),
    "one-stage-late": dict(
        right="channels = filters // 2**stage",
        wrong="channels = filters // 2 ** (stage - 1)",
        ja="最初の転置畳み込みで、すでに半分になる。",
        en="The first transposed convolution halves them already.",
    ),
    "divided-by-stage": dict(
        right="channels = filters // 2**stage",
        wrong="channels = filters // (2 * stage)",
        ja="段ごとに半分になるので、2 の累乗で割る。",
        en="They are halved again and again, so that powers of 2 divide.",
    ),
    "valid": dict(
        right='layers.Conv2DTranspose(channels, 5, strides=2, padding="same")',
        wrong='layers.Conv2DTranspose(channels, 5, strides=2, padding="valid")',
        ja="パディングなしでは 4×4 が 11×11 になり、ちょうど 2 倍にならない。",
        en='With "valid" 4×4 becomes 11×11, which is not its double.',
    ),
    "upsampling": dict(
        right='layers.Conv2DTranspose(channels, 5, strides=2, padding="same")',
        wrong='layers.UpSampling2D()); generator.add(layers.Conv2D(channels, 5, padding="same")',
        ja="値を複製してから畳み込むと、パラメータ数は同じでも出力の値が違う。",
        en="Repeating values before a convolution has as many parameters, but another output.",
    ),
    "small-kernel": dict(
        right='layers.Conv2DTranspose(channels, 5, strides=2, padding="same")',
        wrong='layers.Conv2DTranspose(channels, 3, strides=2, padding="same")',
        ja="フィルタは 5×5 である。",
        en="Filters are 5×5.",
    ),
    "sigmoid-image": dict(
        right='activation="tanh"',
        wrong='activation="sigmoid"',
        ja="DCGAN の画素は −1 から 1 である。sigmoid では負の値を出せない。",
        en="Pixels of a DCGAN lie between −1 and 1; a sigmoid has no negative values.",
    ),
    "linear-image": dict(
        right=', activation="tanh"',
        wrong="",
        ja="活性化関数がないと、画素の値の範囲が決まらない。",
        en="Without an activation pixels have no bounds.",
    ),
    "grey": dict(
        right="layers.Conv2DTranspose(3, 5, 2,",
        wrong="layers.Conv2DTranspose(1, 5, 2,",
        ja="カラー画像のチャネル数は 3 である。",
        en="A colour image has 3 channels.",
    ),
    "last-not-doubled": dict(
        right="layers.Conv2DTranspose(3, 5, 2,",
        wrong="layers.Conv2DTranspose(3, 5, 1,",
        ja="最後の層でも一辺が 2 倍になる。",
        en="The last layer doubles the side, too.",
    ),
    "growing-downwards": dict(
        right="filters // 2 ** (stages - 1 - stage)",
        wrong="filters // 2**stage",
        ja="識別器では、画像に近いほどチャネルが少ない。",
        en="In the discriminator, channels are fewer the nearer they are to the image.",
    ),
    "one-halving-more": dict(
        right="filters // 2 ** (stages - 1 - stage)",
        wrong="filters // 2 ** (stages - stage)",
        ja="4×4 になったとき、チャネル数は filters に戻る。",
        en="At 4×4 there are `filters` channels again.",
    ),
    "pooling": dict(
        right='layers.Conv2D(channels, 5, strides=2, padding="same")',
        wrong='layers.Conv2D(channels, 5, padding="same")); discriminator.add(layers.MaxPooling2D()',
        ja="DCGAN はプーリングを使わず、畳み込みのストライドで縮める。",
        en="A DCGAN has no pooling: the stride of the convolution shrinks the maps.",
    ),
    "not-shrunk": dict(
        right='layers.Conv2D(channels, 5, strides=2, padding="same")',
        wrong='layers.Conv2D(channels, 5, padding="same")',
        ja="一辺が半分にならない。",
        en="This does not halve the side.",
    ),
    "relu-in-the-discriminator": dict(
        right="layers.LeakyReLU(negative_slope=0.2)",
        wrong="layers.ReLU()",
        ja="識別器では、負の側にも傾きを残し、生成器に勾配を伝える。",
        en="The discriminator keeps a slope on the negative side, so that gradients reach the generator.",
    ),
    "default-slope": dict(
        right="layers.LeakyReLU(negative_slope=0.2)",
        wrong="layers.LeakyReLU()",
        ja="Keras の既定の傾きは 0.3 である。",
        en="The slope that Keras has by default is 0.3.",
    ),
    "logit": dict(
        right='layers.Dense(1, activation="sigmoid")',
        wrong="layers.Dense(1)",
        ja="これはロジットである。求められているのは確率である。",
        en="This is a logit; what is asked for is a probability.",
    ),
    "softmax-of-one": dict(
        right='activation="sigmoid"',
        wrong='activation="softmax"',
        ja="ユニットが 1 つの softmax は、いつも 1 になる。",
        en="A softmax of a single unit is 1 whatever comes.",
    ),
}
