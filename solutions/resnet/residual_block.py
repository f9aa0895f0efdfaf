"""残差ブロック

ResNet の基本の残差ブロックを Keras のモデルとして返せ。入力も出力も、大きさ
height × width、チャネル数 channels である。

残差の枝では、入力を、畳み込み conv1、バッチ正規化 norm1、ReLU、畳み込み conv2、
バッチ正規化 norm2 の 5 つに、この順に通す。ブロックの出力は、枝の値を恒等の
ショートカットの値と合わせ、そのあとに ReLU を適用したものである。

畳み込みはどちらもフィルタが 3×3、ストライドが 1、チャネル数が channels で、
縦横を変えないパディング "same" を使い、バイアスをもたない。バッチ正規化は
Keras の既定のままとする。

重みの対応は層の名前で判断するので、conv1、norm1、conv2、norm2 をそのまま層の
名前とすること。コンパイルは不要である。

---
    model: (batch, height, width, channels) → (batch, height, width, channels)

---
A residual block

Return the basic residual block of ResNet as a Keras model. Its input and its
output both have the size height × width and the given number of channels.

The residual branch goes through five things in this order: convolution conv1,
batch normalisation norm1, ReLU, convolution conv2, batch normalisation norm2.
The branch is joined with the identity shortcut, and ReLU of that is the output
of the block.

Both convolutions have filters of 3×3, stride 1 and `channels` filters, "same"
padding, which keeps height and width, and no biases. Batch normalisation is as
Keras has it by default.

Weights are matched by names of layers: name them conv1, norm1, conv2 and norm2.
Do not compile the model.
"""

import keras
from keras import layers


def build_block(height, width, channels):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv1")(x)  # blank
    y = layers.ReLU()(layers.BatchNormalization(name="norm1")(y))  # blank
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv2")(y)  # blank
    y = layers.BatchNormalization(name="norm2")(y)
    output = layers.ReLU()(layers.Add()([x, y]))  # blank
    model = keras.Model(x, output)
    return model


# ==== grading ====

SECONDS = 30


def cases(rng):
    yield dict(height=1, width=1, channels=1)
    for least in (2, 5):
        height, width = (int(size) for size in least + 3 + rng.choice(4, size=2, replace=False))
        yield dict(height=height, width=width, channels=least + int(rng.integers(2)))


BORDERS = {
    "one channel": "channels == 1",
    "several channels": "channels > 1",
    "an image that is not square": "height != width",
}


def oracle(height, width, channels):
    import keras

    def convolution(x, name):
        """Padded by hand, so that "same" is not taken on trust."""
        x = keras.layers.ZeroPadding2D(1)(x)
        return keras.layers.Conv2D(channels, 3, use_bias=False, name=name)(x)

    x = keras.Input((height, width, channels))
    first = keras.layers.BatchNormalization(name="norm1")(convolution(x, "conv1"))
    second = convolution(keras.ops.relu(first), "conv2")
    second = keras.layers.BatchNormalization(name="norm2")(second)
    return keras.Model(x, keras.ops.relu(x + second))


STEM = dict(
    ja="入力と出力の形が同じである、ResNet の基本の残差ブロックを組み立てる。",
    en="This builds the basic residual block of ResNet, whose input and output have the same shape.",
)

VARIANTS = {
    "plus": dict(right="layers.Add()([x, y])", same="x + y"),
    "by-function": dict(
        right='layers.ReLU()(layers.BatchNormalization(name="norm1")(y))',
        same='keras.activations.relu(layers.BatchNormalization(name="norm1")(y))',
    ),
}

MISTAKES = {
    "unpadded": dict(
        right='channels, 3, padding="same", use_bias=False, name="conv1"',
        wrong='channels, 3, padding="valid", use_bias=False, name="conv1"',
        ja="パディングがないと縦横が 2 ずつ縮み、入力と足し合わせられない。",
        en="Without padding height and width shrink by 2, and the input cannot be added.",
        exam=False,
    ),
    "bias-kept": dict(
        right='use_bias=False, name="conv1"',
        wrong='name="conv1"',
        ja="直後のバッチ正規化が平均を引くので、バイアスは打ち消されて役に立たない。",
        en="The batch normalisation that follows subtracts the mean, and with it any bias.",
    ),
    "activated-before-norm": dict(
        right='use_bias=False, name="conv1"',
        wrong='use_bias=False, activation="relu", name="conv1"',
        ja="負の値が正規化の前に捨てられている。畳み込みの直後に来るのは正規化である。",
        en="Negative values are lost before they are normalised; what follows a convolution is the "
        "normalisation.",
    ),
    "relu-then-norm": dict(
        right='layers.ReLU()(layers.BatchNormalization(name="norm1")(y))',
        wrong='layers.BatchNormalization(name="norm1")(layers.ReLU()(y))',
        ja="正規化と ReLU の順が逆である。先に ReLU を適用すると、半分を失った分布を正規化することになる。",
        en="Normalisation and ReLU are exchanged: here a distribution is normalised that has lost its "
        "negative half.",
    ),
    "linear-between": dict(
        right='layers.ReLU()(layers.BatchNormalization(name="norm1")(y))',
        wrong='layers.BatchNormalization(name="norm1")(y)',
        ja="2 つの畳み込みの間に非線形性がなく、枝が 1 つの線形な写像と変わらない。",
        en="Nothing nonlinear stands between the convolutions; the branch is no more than one linear map.",
    ),
    "no-first-norm": dict(
        right='layers.ReLU()(layers.BatchNormalization(name="norm1")(y))',
        wrong="layers.ReLU()(y)",
        ja="正規化が 1 つ足りない。畳み込みごとにバッチ正規化が続く。",
        en="One normalisation is missing; each convolution is followed by its own.",
    ),
    "second-activated": dict(
        right='use_bias=False, name="conv2"',
        wrong='use_bias=False, activation="relu", name="conv2"',
        ja="2 つ目の ReLU は和のあとにある。ここに置くと、正規化の前に負の値が失われる。",
        en="The second ReLU comes after the sum; here it discards negative values before they are "
        "normalised.",
    ),
    "second-biased": dict(
        right='use_bias=False, name="conv2"',
        wrong='name="conv2"',
        ja="2 つ目の畳み込みのあとにもバッチ正規化がある。バイアスは平均とともに引かれる。",
        en="The second convolution, too, is followed by a normalisation, which subtracts any bias.",
    ),
    "second-of-input": dict(
        right='name="conv2")(y)',
        wrong='name="conv2")(x)',
        ja="2 つ目の畳み込みが 1 つ目の結果を使っていない。枝の中の層は直列につながる。",
        en="The second convolution does not read what the first gave; the layers of a branch are in a row.",
    ),
    "no-shortcut": dict(
        right="layers.Add()([x, y])",
        wrong="y",
        ja="入力が足されていない。これでは残差ではなく、出力そのものを学ぶことになる。",
        en="The input is not added: like this the layers learn the output itself and not a residual.",
    ),
    "concatenated": dict(
        right="layers.Add()",
        wrong="layers.Concatenate()",
        ja="並べるとチャネルが 2 倍になる。連結するのは DenseNet で、残差ブロックは足す。",
        en="Laid side by side the channels double; that is DenseNet. A residual block adds.",
    ),
    "multiplied": dict(
        right="layers.Add()",
        wrong="layers.Multiply()",
        ja="枝の値が 0 のとき、入力が消えてしまう。足せば、入力がそのまま残る。",
        en="Where the branch is 0 the input is lost; in a sum it is what remains.",
    ),
    "averaged": dict(
        right="layers.Add()",
        wrong="layers.Average()",
        ja="平均では、入力が半分になって伝わる。ブロックを重ねると、元の信号が消えていく。",
        en="In a mean the input passes at half its size, and fades from block to block.",
    ),
    "relu-before-sum": dict(
        right="layers.ReLU()(layers.Add()([x, y]))",
        wrong="layers.Add()([x, layers.ReLU()(y)])",
        ja="足す前に ReLU を適用すると残差が負になれず、入力の値を減らせない。",
        en="With ReLU before the sum a residual is never negative and can lower no value of the input.",
    ),
    "no-last-relu": dict(
        right="layers.ReLU()(layers.Add()([x, y]))",
        wrong="layers.Add()([x, y])",
        ja="和のあとの ReLU がない。負の値がそのまま次のブロックに渡る。",
        en="No ReLU follows the sum, and negative values go on to the next block.",
    ),
}
