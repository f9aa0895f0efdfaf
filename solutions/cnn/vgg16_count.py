"""VGG16 の層とパラメータの数

VGG16 の、重みをもつ層の数とパラメータ数を求めよ。入力は side × side の RGB
画像、分類するクラスは classes 個である。

    5 つのブロック    フィルタの枚数は、順に 64, 128, 256, 512, 512
        どの畳み込みも 3×3、ストライド 1、縦横を変えないパディング、バイアスあり
        ブロックの最後に 2×2 の最大値プーリング（ストライド 2）
    1 列に並べて、全結合 4096 → 4096 → classes（どれもバイアスあり）

第 1、第 2 ブロックには畳み込みが 2 つずつ、残る 3 つのブロックには同じ数ずつ
ある。VGG16 の 16 は重みをもつ層の数なので、その数は計算できる。depths には、
各ブロックの畳み込みの数を順に並べたリストを入れる。

side は 32 の倍数である。返すのは 4 つの整数で、重みをもつ層の数 weight_layers、
畳み込みのパラメータ数 conv_parameters、全結合のパラメータ数 dense_parameters、
全体のパラメータ数 parameters である。矢印の先は、論文の設定での答えである。

side は、ループの中ではそのブロックを出たときの画像の一辺、inputs は次の層に入る
チャネル（全結合では数値）の数、in_layer は 1 つの層のパラメータ数である。

---
    side = 224, classes = 1000 → parameters = 138,357,544

---
Layers and parameters of VGG16

How many layers with weights, and how many parameters, does VGG16 have? Its
inputs are RGB images of side × side pixels, which it sorts into `classes`
classes.

    5 blocks    with 64, 128, 256, 512, 512 filters, in this order
        every convolution: 3×3, stride 1, padded so as to keep height and width,
        with biases
        at the end of a block max pooling 2×2, stride 2
    flattened, then fully connected 4096 → 4096 → classes, all with biases

The first two blocks have 2 convolutions each, the other three have equally many
each. The 16 of VGG16 is the number of layers with weights, from which that
number follows. depths is a list: the number of convolutions of each block, in
order.

side is a multiple of 32. Return four integers: weight_layers (how many layers
have weights), conv_parameters (parameters of the convolutions),
dense_parameters (those of the fully connected layers), and parameters (all of
them). The arrow leads to the number for the paper's setting.

In the loop, side is the side of the image as it leaves the block. inputs is how
many channels (for a dense layer, how many numbers) enter the next layer,
in_layer how many parameters a single layer has.
"""


def vgg16_count(side, classes):
    depths = [2, 2, 3, 3, 3]  # blank
    weight_layers = sum(depths) + 3  # blank
    conv_parameters, dense_parameters = 0, 0
    inputs = 3
    for depth, filters in zip(depths, [64, 128, 256, 512, 512], strict=True):
        for _ in range(depth):
            in_layer = 3 * 3 * inputs * filters + filters  # blank
            conv_parameters += in_layer
            inputs = filters
        side = side // 2  # blank
    inputs = side * side * inputs  # blank
    for units in [4096, 4096, classes]:
        in_layer = inputs * units + units  # blank
        dense_parameters += in_layer
        inputs = units
    parameters = conv_parameters + dense_parameters
    return weight_layers, conv_parameters, dense_parameters, parameters


# ==== grading ====

SECONDS = 30


def cases(rng):
    yield dict(side=32, classes=10)
    yield dict(side=224, classes=1000)
    yield dict(side=32 * int(rng.integers(3, 7)), classes=int(rng.integers(11, 400)))


BORDERS = {
    "a single position is left": "side == 32",
    "the setting of the paper": "side == 224 and classes == 1000",
    "a number of positions that is neither": "32 < side < 224",
}


def oracle(side, classes):
    import keras

    # Inside such a scope variables have shapes and no values: nothing of the half gigabyte is made.
    with keras.StatelessScope(initialize_variables=False):
        model = keras.applications.VGG16(weights=None, input_shape=(side, side, 3), classes=classes)
    found = [layer for layer in model.layers if layer.weights]
    convolutions = [p for p in found if isinstance(p, keras.layers.Conv2D)]
    answer = (
        len(found),
        sum(layer.count_params() for layer in convolutions),
        sum(layer.count_params() for layer in found if layer not in convolutions),
        model.count_params(),
    )
    keras.backend.clear_session()
    return answer


STEM = dict(
    ja="side × side の RGB 画像を classes 種類に分類する VGG16 の、重みをもつ層の数とパラメータ数を求める。3×3 の畳み込みの"
    "ブロックが 5 つあり、それぞれの最後で 2×2 のプーリングを行う。どの畳み込みも縦横を変えず、どの層にもバイアスがある。"
    "はじめの 2 つのブロックには畳み込みが 2 つずつ、残りの 3 つには同じ数ずつある。そのあとに全結合が 3 層続く。",
    en="This counts the layers with weights and the parameters of VGG16 for RGB images of side × side pixels and "
    "`classes` classes. There are five blocks of 3×3 convolutions, each followed by a pooling of 2×2. Convolutions keep "
    "height and width, and all layers have biases. The first two blocks have 2 convolutions each, the other three "
    "equally many each. Three fully connected layers follow.",
)

VARIANTS = {
    "factored": dict(
        right="3 * 3 * inputs * filters + filters",
        same="(9 * inputs + 1) * filters",
    ),
    "dense-factored": dict(right="inputs * units + units", same="units * (inputs + 1)"),
    "tuple": dict(right="[2, 2, 3, 3, 3]", same="(2, 2) + (3,) * 3"),
}

MISTAKES = {
    "vgg19": dict(
        right="[2, 2, 3, 3, 3]",
        wrong="[2, 2, 4, 4, 4]",
        ja="これでは全結合を合わせて 19 層。VGG19 の構成である。",
        en="With the dense layers these are 19: that is VGG19.",
    ),
    "sixteen-convolutions": dict(
        right="[2, 2, 3, 3, 3]",
        wrong="[2, 2, 4, 4, 3]",
        ja="どこも同じ数になっていない。16 から全結合の 3 層と、はじめの 4 層を引いて 3 で割る。",
        en="The last three are to be alike: take the 3 dense layers and the first 4 from 16, and "
        "divide by 3.",
    ),
    "pools-as-layers": dict(
        right="[2, 2, 3, 3, 3]",
        wrong="[2, 2, 2, 2, 2]",
        ja="プーリングに重みはない。16 層の中に数えると、畳み込みが足りなくなる。",
        en="Pooling has no weights; counted among the 16, it leaves too few convolutions.",
    ),
    "no-conv-bias": dict(
        right="3 * 3 * inputs * filters + filters",
        wrong="3 * 3 * inputs * filters",
        ja="バイアスが数えられていない。フィルタ 1 枚に 1 つある。",
        en="The biases are not counted; there is one for each filter.",
    ),
    "one-channel-filters": dict(
        right="3 * 3 * inputs * filters + filters",
        wrong="3 * 3 * filters + filters",
        ja="フィルタは入力の全チャネルにまたがっていて、チャネルごとに別の重みをもつ。",
        en="A filter spans all channels of its input and has weights of its own for each.",
    ),
    "three-weights-a-filter": dict(
        right="3 * 3 * inputs * filters + filters",
        wrong="3 * inputs * filters + filters",
        ja="3×3 のフィルタには縦と横がある。",
        en="A filter of 3×3 has a height and a width.",
    ),
    "bias-per-weight-plane": dict(
        right="3 * 3 * inputs * filters + filters",
        wrong="(3 * 3 + 1) * inputs * filters",
        ja="バイアスは入力のチャネルごとではなく、足し合わせた結果に 1 つだけ足す。",
        en="A bias is not there for each input channel; one is added to their sum.",
    ),
    "pooling-counted": dict(
        right="sum(depths) + 3",
        wrong="sum(depths) + len(depths) + 3",
        ja="プーリングは最大値をとるだけで、重みを持たない。",
        en="Pooling only takes a maximum and has no weights.",
    ),
    "dense-layers-left-out": dict(
        right="sum(depths) + 3",
        wrong="sum(depths)",
        ja="畳み込みだけを数えている。全結合の 3 層にも重みがある。",
        en="This counts the convolutions alone; the three dense layers have weights, too.",
    ),
    "block-as-layer": dict(
        right="sum(depths) + 3",
        wrong="len(depths) + 3",
        ja="ブロックの数ではなく、その中の畳み込みの数を数える。",
        en="It is the convolutions inside that count, not the blocks.",
    ),
    "never-pooled": dict(
        right="side = side // 2",
        wrong="side = side",
        ja="プーリングのたびに一辺は半分になる。縮まないと、全結合の重みが千倍になる。",
        en="Each pooling halves the side; without it the dense weights are a thousand times as "
        "many.",
    ),
    "shrinking-convolutions": dict(
        right="side = side // 2",
        wrong="side = (side - 2) // 2",
        ja="パディングがあるので、畳み込みでは縮まない。縮めるのはプーリングだけ。",
        en="Padded convolutions do not shrink the image; only pooling does.",
    ),
    "halved-area": dict(
        right="side * side * inputs",
        wrong="side * inputs",
        ja="画像には縦と横がある。並べると side の 2 乗だけの位置がある。",
        en="An image has a height and a width: laid out, there are side squared positions.",
    ),
    "averaged-positions": dict(
        right="side * side * inputs",
        wrong="inputs",
        ja="位置について平均するのは、もっと後の CNN。VGG は全位置の値を並べて全結合に渡す。",
        en="Averaging over positions came with later CNNs; VGG passes on the values of all "
        "positions.",
    ),
    "no-dense-bias": dict(
        right="inputs * units + units",
        wrong="inputs * units",
        ja="全結合にも、ユニットごとにバイアスがある。",
        en="A dense layer has a bias for each unit, too.",
    ),
    "bias-per-input": dict(
        right="inputs * units + units",
        wrong="inputs * units + inputs",
        ja="バイアスは出力のユニットごとに 1 つ。入力の数とは関係がない。",
        en="There is one bias for each unit of the output; the number of inputs does not matter.",
    ),
}
