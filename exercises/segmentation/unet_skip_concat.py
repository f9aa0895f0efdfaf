"""U-Net

U-Net を組み立て、Keras のモデルとして返せ。縮小側で縮めながら取り出した特徴を、
同じ大きさの拡大側へ渡して連結する。

    縮小側    depth 段。各段で double_conv を行い、その結果を skips に残してか
              ら、2×2 の最大プーリングで半分にする
    底        double_conv を 1 回行う
    拡大側    depth 段。縮小側と逆の順に、2×2、ストライド 2 の転置畳み込みで 2
              倍にし、同じ段の skips とチャネルの方向に連結してから、double_conv
              を行う
    出力      1×1 の畳み込みで classes 枚にし、画素ごとに softmax をとる

畳み込みのフィルタの枚数は、縮小側の最初の段が filters で、1 段下がるごとに 2 倍
になる。底では filters·2^depth である。拡大側の転置畳み込みと double_conv は、ど
ちらも、同じ段の縮小側と同じ枚数とする。連結では、skips を先、拡大した特徴を後に
する。転置畳み込みに活性化関数はなく、どの畳み込みにもバイアスがある。層に名前は
付けず、コンパイルはしない。

原論文と違い、double_conv は大きさを変えないので、切り取りは要らない。height と
width は 2^depth で割り切れる。

---
    (batch, height, width, channels) → (batch, height, width, classes)

---
U-Net

Build a U-Net and return it as a Keras model. Features that are taken on the way
down are handed over to the way up, where the size is the same, and joined with
what is there.

    down      `depth` levels: double_conv, whose result is kept in `skips`, and
              then max pooling 2×2, which halves the size
    bottom    double_conv once
    up        `depth` levels, in the opposite order: a transposed convolution
              2×2 with stride 2 doubles the size, its result is concatenated
              with the skip of the same level along the channels, and
              double_conv follows
    out       a 1×1 convolution with `classes` filters, and a softmax at each
              pixel

The first level down has `filters` filters, and each further one twice as many
as the one before; the bottom has filters·2^depth. On the way up, the transposed
convolution and double_conv have as many filters as the level of the same size
on the way down. What is concatenated is the skip first and what was enlarged
after it. Transposed convolutions have no activation, and everything has biases.
Give no layer a name, and do not compile the model.

In contrast to the paper double_conv keeps the size, so that nothing is cropped.
height and width are divisible by 2^depth.
"""

import keras
from keras import layers


def double_conv(x, filters):
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    return layers.Conv2D(filters, 3, padding="same", activation="relu")(x)


def unet(height, width, channels, classes, filters, depth):
    inputs = keras.Input((height, width, channels))
    x, skips = inputs, []
    for level in range(depth):
        x = double_conv(x, filters * 2**level)
        ...  # TODO 1
        x = ...  # TODO 2
    x = double_conv(x, filters * 2**depth)
    for level in reversed(range(depth)):
        x = ...  # TODO 3
        x = ...  # TODO 4
        x = double_conv(x, filters * 2**level)
    outputs = ...  # TODO 5
    return keras.Model(inputs, outputs)
