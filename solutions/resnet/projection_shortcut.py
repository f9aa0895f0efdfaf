"""ショートカットの射影

ResNet で解像度とチャネル数を変える残差ブロックを Keras のモデルとして返せ。入力
は height × width でチャネル数 channels、出力のチャネル数は filters である。枝の
初めの畳み込み conv1 のストライドは stride、2 つ目は 1 である。

ショートカットは、入力と枝の出力の形が同じなら恒等とする。高さ、幅、チャネル数
のどれかが違うときだけ、1×1 の畳み込み projection とバッチ正規化 norm3 をこの順
に適用し、枝の出力と同じ形にする。projection は、入力の画素を縦横とも stride 個
おきに読み、バイアスをもたない。射影に活性化関数はない。

same_shape は、形が同じかどうかを表す真偽値とする。枝とショートカットを合わせ、
そのあとに ReLU を適用したものが出力である。

ここで大きさ height と width は 2 以上、stride は 1 以上である。重みの対応は層の
名前で判断する。コンパイルは不要である。

---
    model: (batch, height, width, channels)
        → (batch, ⌈height / stride⌉, ⌈width / stride⌉, filters)

---
A shortcut with a projection

Return, as a Keras model, the residual block with which ResNet changes the
resolution and the number of channels. The input is height × width with the
given channels; the output has `filters` channels. The branch's first
convolution, conv1, has the given stride, its second has stride 1.

Where the input has the shape of what the branch gives, the shortcut is the
identity. Only where height, width or channels differ, a convolution of 1×1 and
then a batch normalisation norm3 give it the branch's shape. That convolution is
named projection, reads every stride-th pixel in both directions, and has no
biases. The projection has no activation.

same_shape is true or false: whether the shapes are the same. Branch and
shortcut are joined, and ReLU of that is the output.

height and width are at least 2, stride at least 1. Weights are matched by names
of layers. Do not compile the model.
"""

import keras
from keras import layers


def build_block(height, width, channels, filters, stride):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(filters, 3, stride, padding="same", use_bias=False, name="conv1")(x)
    y = layers.ReLU()(layers.BatchNormalization(name="norm1")(y))
    y = layers.Conv2D(filters, 3, padding="same", use_bias=False, name="conv2")(y)
    y = layers.BatchNormalization(name="norm2")(y)
    same_shape = stride == 1 and channels == filters  # blank
    if same_shape:
        shortcut = x
    else:
        shortcut = layers.Conv2D(filters, 1, stride, use_bias=False, name="projection")(x)  # blank
        shortcut = layers.BatchNormalization(name="norm3")(shortcut)
    output = layers.ReLU()(layers.Add()([shortcut, y]))  # blank
    model = keras.Model(x, output)
    return model


# ==== grading ====

SECONDS = 30


def cases(rng):
    yield dict(height=2, width=3, channels=1, filters=2, stride=2)

    def drawn(stride, channels, filters):
        height, width = (int(size) for size in 4 + rng.choice(5, size=2, replace=False))
        height += stride > 1 and height % stride == 0  # a remainder is left
        width += width == height
        if stride > 1 and channels == filters:
            width = height
        return dict(height=height, width=width, channels=channels, filters=filters, stride=stride)

    fewer, more = (int(number) for number in (2 + rng.integers(2), 4 + rng.integers(2)))
    yield drawn(1, more, more)
    yield drawn(1, fewer, more)
    yield drawn(1, more, fewer)
    yield drawn(2, fewer, fewer)
    yield drawn(3, more, fewer)


BORDERS = {
    "the same shape, not of a square": "stride == 1 and channels == filters and height != width",
    "more channels only": "stride == 1 and channels < filters",
    "fewer channels only": "stride == 1 and channels > filters",
    "another size only, of a square": "stride > 1 and channels == filters and height == width",
    "fewer channels and another size": "stride > 1 and channels > filters",
    "a stride that leaves a remainder": "stride > 1 and height % stride != 0",
    "a stride of 3": "stride == 3",
    "an image that is not square": "height != width",
}


def oracle(height, width, channels, filters, stride):
    import keras

    def convolution(size, stride, name):
        return keras.layers.Conv2D(filters, size, stride, padding="same", use_bias=False, name=name)

    x = keras.Input((height, width, channels))
    branch = keras.layers.BatchNormalization(name="norm1")(convolution(3, stride, "conv1")(x))
    branch = convolution(3, 1, "conv2")(keras.ops.relu(branch))
    branch = keras.layers.BatchNormalization(name="norm2")(branch)
    shortcut = x
    if branch.shape != x.shape:
        kept = x[:, ::stride, ::stride]
        shortcut = convolution(1, 1, "projection")(kept)
        shortcut = keras.layers.BatchNormalization(name="norm3")(shortcut)
    return keras.Model(x, keras.ops.relu(branch + shortcut))


STEM = dict(
    ja="ResNet で、解像度やチャネル数を変えることのある残差ブロックを組み立てる。形が同じなら"
    "ショートカットは恒等で、違うときだけ射影する。",
    en="This builds a residual block of ResNet that may change the resolution or the number of "
    "channels. Its shortcut is the identity, or a projection where the shapes differ.",
)

VARIANTS = {
    "shapes": dict(
        right="stride == 1 and channels == filters",
        same="x.shape == y.shape",
    ),
    "padded-projection": dict(
        right='stride, use_bias=False, name="projection"',
        same='stride, padding="same", use_bias=False, name="projection"',
    ),
    "plus": dict(right="layers.Add()([shortcut, y])", same="shortcut + y"),
}

MISTAKES = {
    "channels-alone": dict(
        right="stride == 1 and channels == filters",
        wrong="channels == filters",
        ja="チャネル数が同じでも、ストライドで縮んだ枝とは縦横が違い、足し合わせられない。",
        en="With as many channels as before, height and width may still differ by the stride, and "
        "nothing can be added.",
    ),
    "stride-alone": dict(
        right="stride == 1 and channels == filters",
        wrong="stride == 1",
        ja="縦横が同じでも、チャネル数が変わることがある。",
        en="Where height and width stay, the number of channels may still change.",
    ),
    "either": dict(
        right="stride == 1 and channels == filters",
        wrong="stride == 1 or channels == filters",
        ja="どちらか一方が同じだけでは、形は同じにならない。",
        en="One of the two being equal does not make the shapes the same.",
    ),
    "always-projected": dict(
        right="stride == 1 and channels == filters",
        wrong="False",
        ja="形が同じブロックにも重みが加わり、入力がそのままでは伝わらない。",
        en="Weights are added even where the shape stays, and the input no longer passes as it is.",
    ),
    "full-size-shortcut": dict(
        right="filters, 1, stride,",
        wrong="filters, 1,",
        ja="枝だけが縮むので、縦横が合わず、足し合わせられない。",
        en="Only the branch shrinks: height and width differ, and the two cannot be added.",
    ),
    "wide-projection": dict(
        right="filters, 1, stride,",
        wrong='filters, 3, stride, padding="same",',
        ja="射影は形を合わせるだけで、隣の画素を混ぜない。3×3 では重みが 9 倍になる。",
        en="A projection only fits the shape and mixes no neighbouring pixels; 3×3 has 9 times the "
        "weights.",
    ),
    "as-many-channels-as-before": dict(
        right="filters, 1, stride,",
        wrong="channels, 1, stride,",
        ja="チャネル数が入力のままで、枝の出力と合わない。",
        en="It keeps the channels of the input, which are not those of the branch.",
    ),
    "stride-two": dict(
        right="filters, 1, stride,",
        wrong="filters, 1, 2,",
        ja="縮め方は枝のストライドで決まる。いつも半分とは限らない。",
        en="How far it shrinks goes by the stride of the branch, which is not always 2.",
    ),
    "bias-kept": dict(
        right='stride, use_bias=False, name="projection"',
        wrong='stride, name="projection"',
        ja="直後のバッチ正規化が平均を引くので、バイアスは打ち消される。",
        en="The batch normalisation that follows subtracts the mean, and with it any bias.",
    ),
    "rectified-shortcut": dict(
        right='use_bias=False, name="projection"',
        wrong='use_bias=False, activation="relu", name="projection"',
        ja="ショートカットの途中に ReLU があると、負の成分が伝わらない。",
        en="With ReLU on the shortcut nothing negative passes it.",
    ),
    "projection-of-the-branch": dict(
        right='name="projection")(x)',
        wrong='name="projection")(y)',
        ja="枝の出力を射影している。ショートカットはブロックの入力を運ぶ。",
        en="This projects what the branch gave; a shortcut carries the input of the block.",
    ),
    "pooled": dict(
        right='use_bias=False, name="projection")(x)',
        wrong='use_bias=False, name="projection")(layers.AveragePooling2D(stride, padding="same")(x))',
        ja="プーリングで縮めたうえに、ストライドでもう一度縮めている。",
        en="Pooling shrinks it, and then the stride shrinks it once more.",
        exam=False,
    ),
    "relu-before-sum": dict(
        right="layers.ReLU()(layers.Add()([shortcut, y]))",
        wrong="layers.Add()([shortcut, layers.ReLU()(y)])",
        ja="足す前に ReLU を適用すると残差が負になれず、ショートカットの値を減らせない。",
        en="With ReLU before the sum a residual is never negative and can lower nothing that the "
        "shortcut brings.",
    ),
    "no-last-relu": dict(
        right="layers.ReLU()(layers.Add()([shortcut, y]))",
        wrong="layers.Add()([shortcut, y])",
        ja="和のあとの ReLU がない。負の値がそのまま次のブロックに渡る。",
        en="No ReLU follows the sum, and negative values go on to the next block.",
    ),
    "concatenated": dict(
        right="layers.Add()",
        wrong="layers.Concatenate()",
        ja="並べるとチャネルが 2 倍になる。形を合わせたのは、足し合わせるためである。",
        en="Laid side by side the channels double; the shapes were made equal in order to add.",
    ),
}
