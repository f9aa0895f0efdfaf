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
    stages = ...  # TODO 1

    generator = keras.Sequential([keras.Input((noise,))])
    ...  # TODO 2
    ...  # TODO 3
    for stage in range(1, stages):
        generator.add(layers.BatchNormalization())
        generator.add(layers.ReLU())
        channels = ...  # TODO 4
        ...  # TODO 5
    generator.add(layers.BatchNormalization())
    generator.add(layers.ReLU())
    ...  # TODO 6

    discriminator = keras.Sequential([keras.Input((side, side, 3))])
    for stage in range(stages):
        channels = ...  # TODO 7
        ...  # TODO 8
        if stage > 0:
            discriminator.add(layers.BatchNormalization())
        ...  # TODO 9
    discriminator.add(layers.Flatten())
    ...  # TODO 10
    return generator, discriminator
