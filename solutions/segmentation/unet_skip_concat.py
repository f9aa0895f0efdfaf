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
        skips.append(x)  # blank
        x = layers.MaxPooling2D(2)(x)  # blank
    x = double_conv(x, filters * 2**depth)
    for level in reversed(range(depth)):
        x = layers.Conv2DTranspose(filters * 2**level, 2, strides=2)(x)  # blank
        x = layers.Concatenate()([skips[level], x])  # blank
        x = double_conv(x, filters * 2**level)
    outputs = layers.Conv2D(classes, 1, activation="softmax")(x)  # blank
    return keras.Model(inputs, outputs)


# ==== grading ====

SECONDS = 60


def cases(rng):
    channels, classes, filters = (2 + rng.permutation(3)).tolist()
    yield dict(height=2, width=4, channels=1, classes=2, filters=2, depth=1)
    yield dict(height=8, width=16, channels=channels, classes=classes, filters=filters, depth=3)


BORDERS = {
    "one level": "depth == 1",
    "several levels": "depth > 1",
    "a height that is not the width": "height != width",
}


def oracle(height, width, channels, classes, filters, depth):
    import keras
    from keras import layers

    def block(x, count):
        for _ in range(2):
            x = keras.ops.relu(layers.Conv2D(count, 3, padding="same")(x))
        return x

    def below(x, level):
        """Everything from a level down to the bottom and up again."""
        count = filters * 2**level
        kept = block(x, count)
        if level == depth:
            return kept
        deeper = below(keras.ops.max_pool(kept, 2), level + 1)
        wide = layers.Conv2DTranspose(count, (2, 2), (2, 2), padding="same")(deeper)
        return block(keras.ops.concatenate([kept, wide], axis=-1), count)

    image = keras.Input((height, width, channels))
    scores = layers.Conv2D(classes, 1)(below(image, 0))
    return keras.Model(image, keras.ops.softmax(scores, axis=-1))


STEM = dict(
    ja="縮小側と拡大側がそれぞれ depth 段の U-Net を、Keras のモデルとして組み立てる関数である。縮小側の各段は\n"
    "double_conv（3×3 の畳み込み 2 回、大きさは変わらない）とプーリングからなる。double_conv の枚数は、最初の段が\n"
    "filters で、1 段下がるごとに 2 倍になる。出力は、画素ごとのクラスの確率である。",
    en="The function builds a U-Net with `depth` levels down and up as a Keras model. A level down has\n"
    "double_conv (two 3×3 convolutions, which keep the size) and pooling; the first has `filters`\n"
    "filters, each further one twice as many. What comes out are the probabilities of the classes at\n"
    "each pixel.",
)

VARIANTS = {
    "insert": dict(right="skips.append(x)", same="skips.insert(level, x)"),
    "pool-strides": dict(
        right="layers.MaxPooling2D(2)(x)", same="layers.MaxPool2D((2, 2), strides=2)(x)"
    ),
    "same-padding": dict(
        right="layers.Conv2DTranspose(filters * 2**level, 2, strides=2)(x)",
        same='layers.Conv2DTranspose(filters * 2**level, 2, 2, padding="same")(x)',
    ),
    "function": dict(
        right="layers.Concatenate()([skips[level], x])",
        same="layers.concatenate([skips.pop(), x], axis=3)",
    ),
    "softmax-apart": dict(
        right='layers.Conv2D(classes, 1, activation="softmax")(x)',
        same="layers.Softmax()(layers.Conv2D(classes, 1)(x))",
    ),
}

MISTAKES = {
    "images-kept": dict(
        right="skips.append(x)",
        wrong="skips.append(inputs)",
        ja="どの段でも入力の画像を残している。渡すのは、その段の畳み込みの結果である。",
        en="It is the image that every level keeps; what is handed over is what the convolutions of the level give.",
    ),
    "pooled-kept": dict(
        edits=[
            dict(right="skips.append(x)", wrong="x = layers.MaxPooling2D(2)(x)"),
            dict(right="x = layers.MaxPooling2D(2)(x)", wrong="skips.append(x)"),
        ],
        ja="プーリングの後の特徴を残しているので、拡大側と大きさが合わない。",
        en="What is kept comes after pooling, and its size is not that of the way up.",
    ),
    "average": dict(
        right="layers.MaxPooling2D(2)",
        wrong="layers.AveragePooling2D(2)",
        ja="平均値プーリングになっている。",
        en="This is average pooling.",
    ),
    "interpolated": dict(
        right="layers.Conv2DTranspose(filters * 2**level, 2, strides=2)(x)",
        wrong="layers.UpSampling2D(2)(x)",
        ja="最近傍法の拡大で、学習する重みがない。チャネル数も減らない。",
        en="This enlarges by nearest neighbour, which has no weights to learn, and leaves all channels.",
    ),
    "channels-not-halved": dict(
        right="layers.Conv2DTranspose(filters * 2**level, 2, strides=2)",
        wrong="layers.Conv2DTranspose(filters * 2 ** (level + 1), 2, strides=2)",
        ja="転置畳み込みのフィルタの枚数が、1 つ下の段のままである。",
        en="The transposed convolution has as many filters as the level below.",
    ),
    "three-by-three": dict(
        right="layers.Conv2DTranspose(filters * 2**level, 2, strides=2)",
        wrong='layers.Conv2DTranspose(filters * 2**level, 3, strides=2, padding="same")',
        ja="フィルタが 3×3 である。大きさが 2 倍になるのは同じでも、重みの数が違う。",
        en="The filter is 3×3; the size doubles all the same, but there are other weights.",
    ),
    "added": dict(
        right="layers.Concatenate()([skips[level], x])",
        wrong="layers.Add()([skips[level], x])",
        ja="要素ごとに足している。それは FCN の合わせ方で、U-Net は連結する。",
        en="This adds element by element; that is how FCN joins, while U-Net concatenates.",
    ),
    "order-exchanged": dict(
        right="[skips[level], x]",
        wrong="[x, skips[level]]",
        ja="連結の順が逆である。",
        en="The order of what is concatenated is the other way round.",
    ),
    "along-the-width": dict(
        right="layers.Concatenate()",
        wrong="layers.Concatenate(axis=2)",
        ja="横の方向につないでいる。つなぐのは、チャネルの方向である。",
        en="This joins them along the width; it is the channels that are joined.",
    ),
    "no-skip": dict(
        right="layers.Concatenate()([skips[level], x])",
        wrong="x",
        ja="スキップ接続がない。縮小で失われた位置の情報が、拡大側に届かない。",
        en="There is no skip connection: what was lost about places on the way down does not reach the way up.",
    ),
    "first-skip": dict(
        right="skips[level]",
        wrong="skips[0]",
        ja="どの段でも最初の段の特徴を使っている。深い段では大きさが合わない。",
        en="Every level takes the features of the first; further down the sizes differ.",
    ),
    "sigmoid": dict(
        right='activation="softmax"',
        wrong='activation="sigmoid"',
        ja="シグモイドでは、クラスの確率の和が 1 にならない。",
        en="With a sigmoid the probabilities of the classes do not add up to 1.",
    ),
    "logits": dict(
        right='layers.Conv2D(classes, 1, activation="softmax")',
        wrong="layers.Conv2D(classes, 1)",
        ja="softmax をとっていないので、確率になっていない。",
        en="Without a softmax these are no probabilities.",
    ),
    "output-three": dict(
        right="layers.Conv2D(classes, 1,",
        wrong='layers.Conv2D(classes, 3, padding="same",',
        ja="出力の畳み込みが 3×3 である。",
        en="The convolution of the output is 3×3.",
    ),
    "whole-image": dict(
        right='layers.Conv2D(classes, 1, activation="softmax")(x)',
        wrong='layers.Dense(classes, activation="softmax")(layers.GlobalAveragePooling2D()(x))',
        ja="画像全体で 1 つのクラスを答えている。求めるのは、画素ごとのクラスである。",
        en="This gives one class to the whole image; every pixel is to have its own.",
    ),
}
