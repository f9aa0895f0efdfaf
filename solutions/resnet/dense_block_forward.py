"""Dense ブロック

DenseNet の Dense ブロックを Keras のモデルとして返せ。入力は height × width で
チャネル数 channels である。ブロックには count 個の層があり、1 から順に number
と番号を付ける。

どの層も、ブロックの入力と、それより前のすべての層の出力を読み、新しく growth
チャネルを作る。層の中の順は、バッチ正規化、ReLU、3×3 の畳み込みである。畳み込み
はストライドが 1 で、縦横を変えないパディング "same" を使い、バイアスをもたな
い。バッチ正規化は Keras の既定のままとする。

x には、そこまでの特徴マップをすべてもたせる。層の出力は x のチャネルの末尾に続
ける。ブロックの出力は、最後の x である。

number 番目の層のバッチ正規化の名前は f"norm{number}"、畳み込みの名前は
f"conv{number}" とする。重みの対応は層の名前で判断する。軸の順は NHWC で、
コンパイルは不要である。

---
    model: (batch, height, width, channels)
        → (batch, height, width, channels + count · growth)

---
A dense block

Return a dense block of DenseNet as a Keras model. The input is height × width
with the given channels. The block has `count` layers, numbered from 1 by
number.

Every layer reads the block's input and what all layers before it gave, and
makes `growth` new channels. Inside a layer the order is batch normalisation,
ReLU, convolution of 3×3. The convolution has stride 1, "same" padding, which
keeps height and width, and no biases. Batch normalisation is as Keras has it by
default.

x holds all feature maps up to there. What a layer gives is put behind the
channels of x, and the output of the block is the last x.

The batch normalisation of a layer has the name f"norm{number}", its convolution
f"conv{number}". Weights are matched by names of layers. The axes are NHWC. Do
not compile the model.
"""

import keras
from keras import layers


def build_block(height, width, channels, growth, count):
    inputs = keras.Input((height, width, channels))
    x = inputs
    for number in range(1, count + 1):
        norm_name, conv_name = f"norm{number}", f"conv{number}"
        y = layers.ReLU()(layers.BatchNormalization(name=norm_name)(x))  # blank
        y = layers.Conv2D(growth, 3, padding="same", use_bias=False, name=conv_name)(y)  # blank
        x = layers.Concatenate(axis=-1)([x, y])  # blank
    model = keras.Model(inputs, x)
    return model


# ==== grading ====

SECONDS = 30


def cases(rng):
    yield dict(height=2, width=2, channels=1, growth=1, count=1)
    for least in (2, 4):
        height, width = (int(size) for size in 4 + rng.choice(4, size=2, replace=False))
        channels, growth = (int(n) for n in least + rng.choice(3, size=2, replace=False))
        count = int(rng.integers(2, 5))
        yield dict(height=height, width=width, channels=channels, growth=growth, count=count)


BORDERS = {
    "one layer": "count == 1",
    "several layers": "count > 1",
    "another number of channels than the growth": "channels != growth",
    "an image that is not square": "height != width",
}


def oracle(height, width, channels, growth, count):
    import keras

    image = keras.Input((height, width, channels))
    maps = [image]
    for number in range(1, count + 1):
        read = keras.ops.concatenate(maps, axis=3)
        normed = keras.layers.BatchNormalization(name=f"norm{number}")(read)
        padded = keras.layers.ZeroPadding2D(1)(keras.ops.relu(normed))
        layer = keras.layers.Conv2D(growth, 3, use_bias=False, name=f"conv{number}")
        maps.append(layer(padded))
    return keras.Model(image, keras.ops.concatenate(maps, axis=3))


STEM = dict(
    ja="DenseNet の Dense ブロックを組み立てる。count 個の層のそれぞれが、前のすべての特徴マップか"
    "ら growth チャネルを新しく作る。",
    en="This builds a dense block of DenseNet. Each of its count layers makes `growth` new channels of all "
    "the feature maps before it.",
)

VARIANTS = {
    "by-function": dict(
        right="layers.Concatenate(axis=-1)([x, y])",
        same="keras.ops.concatenate([x, y], axis=3)",
    ),
    "activation": dict(
        right="layers.ReLU()(layers.BatchNormalization(name=norm_name)(x))",
        same='layers.Activation("relu")(layers.BatchNormalization(name=norm_name)(x))',
    ),
}

MISTAKES = {
    "relu-first": dict(
        right="layers.ReLU()(layers.BatchNormalization(name=norm_name)(x))",
        wrong="layers.BatchNormalization(name=norm_name)(layers.ReLU()(x))",
        ja="正規化と ReLU の順が逆である。正規化した値に ReLU を適用する。",
        en="Normalisation and ReLU are exchanged: ReLU is applied to what was normalised.",
    ),
    "no-relu": dict(
        right="layers.ReLU()(layers.BatchNormalization(name=norm_name)(x))",
        wrong="layers.BatchNormalization(name=norm_name)(x)",
        ja="非線形な関数がなく、層を重ねても線形な写像にしかならない。",
        en="Nothing is nonlinear: however many layers, they make one linear map.",
    ),
    "no-norm": dict(
        right="layers.ReLU()(layers.BatchNormalization(name=norm_name)(x))",
        wrong="layers.ReLU()(x)",
        ja="バッチ正規化がない。",
        en="The batch normalisation is missing.",
    ),
    "norm-of-the-input": dict(
        right="layers.BatchNormalization(name=norm_name)(x)",
        wrong="layers.BatchNormalization(name=norm_name)(inputs)",
        ja="どの層もブロックの入力しか読んでいない。前の層の出力も読む。",
        en="Every layer reads the block's input alone, and not what the layers before it gave.",
    ),
    "convolution-first": dict(
        edits=[
            dict(
                right="layers.ReLU()(layers.BatchNormalization(name=norm_name)(x))",
                wrong='layers.Conv2D(growth, 3, padding="same", use_bias=False, name=conv_name)(x)',
            ),
            dict(
                right='layers.Conv2D(growth, 3, padding="same", use_bias=False, name=conv_name)(y)',
                wrong="layers.ReLU()(layers.BatchNormalization(name=norm_name)(y))",
            ),
        ],
        ja="畳み込みを先にしている。この順では、新しい特徴マップが正規化と ReLU を経てから連結される。",
        en="The convolution comes first: in this order new maps are normalised and rectified before they are "
        "joined.",
    ),
    "one-pixel": dict(
        right="growth, 3,",
        wrong="growth, 1,",
        ja="畳み込みは 3×3 である。1×1 では、隣の画素を見ない。",
        en="The convolution is 3×3; one of 1×1 sees no neighbouring pixels.",
    ),
    "unpadded": dict(
        right='growth, 3, padding="same",',
        wrong="growth, 3,",
        ja="パディングがないと縦横が縮み、前の特徴マップと連結できない。",
        en="Without padding height and width shrink, and the maps cannot be joined with those before.",
    ),
    "biased": dict(
        right="use_bias=False, ",
        wrong="",
        ja="この畳み込みはバイアスをもたない。次の層の正規化が平均を引く。",
        en="This convolution has no biases; the normalisation of the next layer subtracts the mean.",
    ),
    "channels-kept": dict(
        right="layers.Conv2D(growth,",
        wrong="layers.Conv2D(channels,",
        ja="層が新しく作るのは growth チャネルである。少ないチャネルを足していくのが DenseNet である。",
        en="What a layer makes are `growth` channels: DenseNet adds a few at a time.",
    ),
    "activated-again": dict(
        right="use_bias=False, name=conv_name",
        wrong='use_bias=False, activation="relu", name=conv_name',
        ja="畳み込みのあとにも ReLU がある。ReLU は畳み込みの前の 1 つだけである。",
        en="There is another ReLU after the convolution; the only one comes before it.",
    ),
    "added": dict(
        right="layers.Concatenate(axis=-1)([x, y])",
        wrong="layers.Add()([x, y])",
        ja="足し合わせるのは ResNet である。チャネル数が違えば、足すこともできない。",
        en="To add is ResNet's way; with other channels it cannot even be done.",
    ),
    "joined-in-space": dict(
        right="axis=-1",
        wrong="axis=1",
        ja="縦に並べようとしている。NHWC では、チャネルは最後の軸である。",
        en="This joins along the height; in NHWC the channels are the last axis.",
    ),
    "new-in-front": dict(
        right="([x, y])",
        wrong="([y, x])",
        ja="新しいチャネルが先頭に来ている。あとに続く層は、チャネルを番号で見る。",
        en="The new channels come first; later layers know channels by number.",
    ),
    "input-and-last": dict(
        right="([x, y])",
        wrong="([inputs, y])",
        ja="ブロックの入力と直前の層の出力だけが残り、それより前の層の出力が失われる。",
        en="Only the block's input and the last layer's output remain; those between are lost.",
    ),
    "new-only": dict(
        right="layers.Concatenate(axis=-1)([x, y])",
        wrong="y",
        ja="それまでの特徴マップが渡らず、ふつうに層を重ねただけになる。",
        en="The maps before are not passed on: this is a plain stack of layers.",
    ),
    "input-again": dict(
        right="([x, y])",
        wrong="([x, y, inputs])",
        ja="ブロックの入力が層ごとに繰り返し連結されている。x はすでにそれを含む。",
        en="The block's input is joined anew with every layer, though x already holds it.",
    ),
}
