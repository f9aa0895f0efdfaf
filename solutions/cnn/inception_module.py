"""Inception モジュール

GoogLeNet の Inception モジュール（1×1 の畳み込みでチャネルを減らす形）を
組み立て、Keras のモデルとして返せ。同じ入力を 4 つの枝 branch1, branch2,
branch3, branch4 に通し、結果をこの順にチャネルの方向に連結する。

畳み込みは、フィルタの縦 × 横、フィルタの枚数、層の名前の順に示した。重みの
対応は層の名前で判断するので、このとおりに付けること。max は最大値プーリングを
表す。

軸の順は NHWC である。畳み込みもプーリングもストライドは 1 で、縦横を変えない
"same" のパディングを使う。プーリングは、足した画素を最大値の候補に入れない
（Keras と同じ）。どの畳み込みもバイアスをもち、活性化関数は ReLU である。

コンパイルは不要である。枝を表す変数には、その枝の出力を入れる。

---
    branch1    1×1, filters1, "conv1"
    branch2    1×1, reduce3, "reduce3" → 3×3, filters3, "conv3"
    branch3    1×1, reduce5, "reduce5" → 5×5, filters5, "conv5"
    branch4    max 3×3 → 1×1, filters_pool, "project"

    (batch, height, width, channels)
        → (batch, height, width, filters1 + filters3 + filters5 + filters_pool)

---
An Inception module

Build GoogLeNet's Inception module (the one in which 1×1 convolutions reduce the
channels) and return it as a Keras model. One input goes through four branches,
branch1, branch2, branch3 and branch4, whose results are joined along the
channels in this order.

Each convolution is given as height × width of its filters, the number of
filters, and the name of the layer. Weights are matched by these names, so keep
to them. max is max pooling.

The axes are NHWC. Convolutions and pooling have stride 1 and "same" padding,
which keeps height and width. Pooling never takes a padded pixel for the maximum
(as in Keras). Every convolution has biases and ends in ReLU.

Do not compile the model. The variables named after branches hold what a branch
gives.
"""

import keras
from keras import layers


def conv(filters, size, name):
    return layers.Conv2D(filters, size, padding="same", activation="relu", name=name)  # blank


def build_module(
    height, width, channels, filters1, reduce3, filters3, reduce5, filters5, filters_pool
):
    inputs = keras.Input((height, width, channels))
    branch1 = conv(filters1, 1, "conv1")(inputs)  # blank
    branch2 = conv(filters3, 3, "conv3")(conv(reduce3, 1, "reduce3")(inputs))  # blank
    branch3 = conv(filters5, 5, "conv5")(conv(reduce5, 1, "reduce5")(inputs))  # blank
    pooled = layers.MaxPooling2D(3, strides=1, padding="same")(inputs)  # blank
    branch4 = conv(filters_pool, 1, "project")(pooled)  # blank
    outputs = layers.Concatenate(axis=-1)([branch1, branch2, branch3, branch4])  # blank
    return keras.Model(inputs, outputs)


# ==== grading ====

SECONDS = 20


def cases(rng):
    sizes = [2, 3, 4, 5, 6, 8]
    filters1, reduce3, filters3, reduce5, filters5, filters_pool = (
        int(n) for n in rng.permutation(sizes)
    )
    height, width, channels = (7 + rng.choice(6, size=3, replace=False)).tolist()
    yield dict(
        height=height,
        width=width,
        channels=channels,
        filters1=filters1,
        reduce3=reduce3,
        filters3=filters3,
        reduce5=reduce5,
        filters5=filters5,
        filters_pool=filters_pool,
    )
    # With a single pixel and equal numbers whatever joins the branches gives something.
    numbers = ["filters1", "reduce3", "filters3", "reduce5", "filters5", "filters_pool"]
    yield dict(height=1, width=1, channels=filters1 + 1) | dict.fromkeys(numbers, filters1)


BORDERS = {
    "a height that is not the width": "height != width",
    "no two numbers of filters alike": "len({filters1, reduce3, filters3, reduce5, filters5, filters_pool}) == 6",
    "a single pixel": "height == width == 1",
    "branches of equal numbers": "filters1 == filters3 == filters5 == filters_pool",
    "pooling leaves more channels than there are after it": "channels != filters_pool",
}


def oracle(height, width, channels, filters1, reduce3, filters3, reduce5, filters5, filters_pool):
    import keras
    from keras import layers

    def convolve(x, filters, size, name):
        """Padded by hand, so that "same" is not taken on trust."""
        x = layers.ZeroPadding2D(size // 2)(x)
        return layers.ReLU()(layers.Conv2D(filters, size, padding="valid", name=name)(x))

    image = keras.Input((height, width, channels))
    one = convolve(image, filters1, 1, "conv1")
    three = convolve(convolve(image, reduce3, 1, "reduce3"), filters3, 3, "conv3")
    five = convolve(convolve(image, reduce5, 1, "reduce5"), filters5, 5, "conv5")
    least = keras.ops.pad(image, [[0, 0], [1, 1], [1, 1], [0, 0]], constant_values=-1e9)
    best = layers.MaxPooling2D(3, strides=1, padding="valid")(least)
    pool = convolve(best, filters_pool, 1, "project")
    return keras.Model(image, keras.ops.concatenate([one, three, five, pool], axis=3))


STEM = dict(
    ja="""1×1 の畳み込みでチャネルを減らす、GoogLeNet の Inception モジュールを組み立て
る。縦横の大きさは変えない。reduce3 と reduce5 は 3×3 と 5×5 の前で減らした
チャネル数、filters で始まる引数は各枝の出力のチャネル数である。

    (batch, height, width, channels)""",
    en="""This builds GoogLeNet's Inception module, in which 1×1 convolutions reduce the
channels. Height and width stay as they are. reduce3 and reduce5 are the
channels left before the 3×3 and the 5×5; the arguments that begin with
filters are the channels that each branch gives.

    (batch, height, width, channels)""",
)

VARIANTS = {
    "by-function": dict(
        right="layers.Concatenate(axis=-1)([branch1, branch2, branch3, branch4])",
        same="keras.ops.concatenate([branch1, branch2, branch3, branch4], axis=3)",
    ),
    "activation-as-a-function": dict(right='activation="relu"', same="activation=keras.ops.relu"),
}

MISTAKES = {
    "linear": dict(
        right=', activation="relu"',
        wrong="",
        ja="活性化関数がない。1×1 の畳み込みのあとにも ReLU が入る。",
        en="There is no activation; a ReLU follows every convolution, the 1×1 ones too.",
    ),
    "unpadded": dict(
        right='size, padding="same"',
        wrong="size",
        ja="パディングがないと、枝ごとに縦横が違ってしまい、連結できない。",
        en="Without padding the branches differ in height and width and cannot be joined.",
    ),
    "unbiased": dict(
        right='padding="same", activation',
        wrong='padding="same", use_bias=False, activation',
        ja="バイアスを省くのは、すぐあとに正規化が続くとき。このモジュールにはない。",
        en="Biases are left out where a normalisation follows; there is none in this module.",
    ),
    "wide-first-branch": dict(
        right='conv(filters1, 1, "conv1")',
        wrong='conv(filters1, 3, "conv1")',
        ja="枝 1 は 1×1 だけ。周りの画素を見ずに、チャネルを混ぜる枝である。",
        en="Branch 1 is 1×1 only: it mixes channels and sees no neighbouring pixels.",
    ),
    "no-reduction": dict(
        right='conv(filters3, 3, "conv3")(conv(reduce3, 1, "reduce3")(inputs))',
        wrong='conv(filters3, 3, "conv3")(inputs)',
        ja="1×1 の畳み込みがない。チャネルを減らさずに 3×3 を掛けると、計算量が増える。",
        en="The 1×1 convolution is missing; 3×3 over all channels costs far more.",
    ),
    "reduced-after": dict(
        right='conv(filters3, 3, "conv3")(conv(reduce3, 1, "reduce3")(inputs))',
        wrong='conv(reduce3, 1, "reduce3")(conv(filters3, 3, "conv3")(inputs))',
        ja="順序が逆。重い畳み込みの前に減らさないと、計算量は減らない。",
        en="The wrong order: nothing is saved unless the channels are reduced before the large "
        "filter.",
    ),
    "numbers-exchanged": dict(
        right='conv(filters3, 3, "conv3")(conv(reduce3, 1, "reduce3")(inputs))',
        wrong='conv(reduce3, 3, "conv3")(conv(filters3, 1, "reduce3")(inputs))',
        ja="枚数が入れ替わっている。reduce3 は減らすほうの枚数である。",
        en="The numbers are exchanged; reduce3 is the number of the reducing filters.",
    ),
    "reduced-by-three": dict(
        right='conv(reduce3, 1, "reduce3")',
        wrong='conv(reduce3, 3, "reduce3")',
        ja="チャネルを減らすだけなら、フィルタは 1×1 でよい。",
        en="Merely to reduce the channels a filter of 1×1 is enough.",
    ),
    "five-without-reduction": dict(
        right='conv(filters5, 5, "conv5")(conv(reduce5, 1, "reduce5")(inputs))',
        wrong='conv(filters5, 5, "conv5")(inputs)',
        ja="5×5 こそ計算量が大きいので、その前にチャネルを減らす。",
        en="5×5 is the costliest of all: the channels are reduced before it.",
    ),
    "three-again": dict(
        right='conv(filters5, 5, "conv5")',
        wrong='conv(filters5, 3, "conv5")',
        ja="枝ごとに見る範囲を変えるのがこのモジュールの考え。枝 3 は 5×5 である。",
        en="The idea is that each branch sees another range; branch 3 is 5×5.",
    ),
    "branches-in-a-row": dict(
        right='(conv(reduce5, 1, "reduce5")(inputs))',
        wrong='(conv(reduce5, 1, "reduce5")(branch2))',
        ja="枝は並んでいて、どれも同じ入力を読む。前の枝の続きではない。",
        en="The branches are side by side and read the same input; none continues another.",
    ),
    "pooling-halves": dict(
        right="layers.MaxPooling2D(3, strides=1,",
        wrong="layers.MaxPooling2D(3,",
        ja="Keras のプーリングは、ストライドを渡さないと窓の大きさだけずれ、画像が縮む。",
        en="Unless told its stride, Keras's pooling moves by its own size, and the image shrinks.",
    ),
    "average": dict(
        right="layers.MaxPooling2D(",
        wrong="layers.AveragePooling2D(",
        ja="枝 4 は平均ではなく最大値をとる。",
        en="Branch 4 takes maxima, not means.",
    ),
    "pooling-two": dict(
        right="layers.MaxPooling2D(3,",
        wrong="layers.MaxPooling2D(2,",
        ja="プーリングの窓は 3×3。2×2 では、上と左の画素を見ない。",
        en="The pooling window is 3×3; one of 2×2 does not see the pixels above and to the left.",
    ),
    "projection-forgotten": dict(
        right='conv(filters_pool, 1, "project")(pooled)',
        wrong="pooled",
        ja="プーリングではチャネルが減らない。そのまま連結すると、モジュールを重ねるたびに増えていく。",
        en="Pooling does not reduce channels; joined as they are, they grow with every module.",
    ),
    "projection-of-the-input": dict(
        right='"project")(pooled)',
        wrong='"project")(inputs)',
        ja="プーリングの結果が使われていない。これでは枝 1 と同じ形になる。",
        en="What was pooled is not used; like this, the branch is one more branch 1.",
    ),
    "added": dict(
        right="layers.Concatenate(axis=-1)",
        wrong="layers.Add()",
        ja="枝の結果は足さずに並べる。足すのは ResNet で、チャネルの数がそろっていなければならない。",
        en="Branches are laid side by side, not added; adding is ResNet's, and needs equal "
        "channels.",
    ),
    "joined-in-space": dict(
        right="axis=-1",
        wrong="axis=1",
        ja="縦に並べようとしている。NHWC では、チャネルは最後の軸である。",
        en="This joins along the height; in NHWC the channels are the last axis.",
    ),
    "other-order": dict(
        right="[branch1, branch2, branch3, branch4]",
        wrong="[branch4, branch1, branch2, branch3]",
        ja="次の層はチャネルを番号で見る。連結の順序は枝 1, 2, 3, 4 と決めてある。",
        en="The next layer knows channels by number; the order is fixed as branches 1, 2, 3, 4.",
    ),
}
