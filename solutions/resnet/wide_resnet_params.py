"""WideResNet の重みの数

3 チャネルの画像を入力とする WideResNet（WRN）の、畳み込みの重みを数えよ。WRN
は、ResNet のブロックを widen 倍のチャネル数にしたものである。

最初は 3×3 の畳み込みで、チャネル数は base である。続いて 3 つの段（group = 0,
1, 2）があり、どの段も blocks 個の残差ブロックからなる。ブロックの枝は、3×3 の畳
み込み 2 つである。段の中ではどちらの出力のチャネル数も filters で、最初の段では
base の widen 倍、次の段からは前の段の 2 倍である。

ショートカットは、ブロックの入力と出力のチャネル数が違うなら 1×1 の畳み込み、同
じなら恒等である。どの畳み込みもバイアスをもたない。正規化と最後の全結合は数えな
い。

depth は WRN-depth-widen と名乗るときの層の数である。最初の畳み込み、各ブロック
の枝の 2 つ、各段の初めのショートカットの 1×1 を数える。ショートカットは、恒等で
あるときも 1 と数える。

groups は段ごとの重みの数を順に並べたリスト、parameters は全体の重みの数で、どれ
も整数である。opening は段の初めのブロック、others は残りのブロックの分とする。

---
    blocks = 4, widen = 10, base = 16    →  parameters = 36454832

---
Weights of a WideResNet

Count the weights of the convolutions of a WideResNet (WRN) for images of 3
channels. A WRN is a ResNet whose blocks have widen times the channels.

It begins with a convolution of 3×3 that gives `base` channels. There follow
three groups (group = 0, 1, 2) of `blocks` residual blocks each. The branch of a
block is two convolutions of 3×3. Within a group both give `filters` channels:
in the first group widen times base, in each later one twice those of the group
before.

The shortcut is a convolution of 1×1 where the input and the output of a block
differ in channels, else the identity. No convolution has biases. Normalisation
and the dense layer at the end do not count.

depth is the number of layers in the name WRN-depth-widen. It counts these
convolutions: the first, two in the branch of each block, and the 1×1 of the
shortcut that opens each group, which counts as 1 even where it is the identity.

groups is a list of the weights in each group, in order, and parameters is how
many weights there are altogether; all are integers. opening is what the first
block of a group has, others what the rest of its blocks have.
"""


def wide_resnet_params(blocks, widen, base):
    depth = 6 * blocks + 4  # blank
    first = 27 * base  # blank
    inputs = base
    groups = []
    for group in range(3):
        filters = base * widen * 2**group  # blank
        opening = 9 * inputs * filters + 9 * filters**2  # blank
        if inputs != filters:  # blank
            opening += inputs * filters
        others = (blocks - 1) * 18 * filters**2  # blank
        groups.append(opening + others)
        inputs = filters
    parameters = first + sum(groups)
    return depth, groups, parameters


# ==== grading ====

SECONDS = 30


def cases(rng):
    yield dict(blocks=1, widen=1, base=1)
    yield dict(blocks=4, widen=10, base=16)
    yield dict(blocks=int(rng.integers(2, 4)), widen=1, base=int(rng.integers(3, 9)))
    yield dict(blocks=2, widen=2, base=int(rng.integers(2, 6)))
    widen, base = (int(n) for n in rng.choice(range(3, 9), 2, replace=False))
    yield dict(blocks=1, widen=widen, base=base)
    yield dict(blocks=int(rng.integers(2, 6)), widen=base, base=widen)


BORDERS = {
    "a network that is not widened": "widen == 1 and blocks > 1",
    "twice as wide": "widen == 2",
    "one block in each group": "blocks == 1 and widen > 1",
    "several blocks, widened": "blocks > 1 and widen > 2",
}


def oracle(blocks, widen, base):
    import itertools

    import keras

    # Inside such a scope variables have shapes and no values.
    with keras.StatelessScope(initialize_variables=False):

        def convolved(x, filters, kernel):
            layer = keras.layers.Conv2D(filters, kernel, padding="same", use_bias=False)
            y = layer(x)
            made.append(layer)
            return y

        made: list = []
        x = convolved(keras.Input((4, 4, 3)), base, 3)
        ends, filters, identities = [len(made)], base * widen, 0
        for _ in range(3):
            for block in range(blocks):
                y = convolved(convolved(x, filters, 3), filters, 3)
                same = x.shape == y.shape
                identities += same and block == 0
                x = y + (x if same else convolved(x, filters, 1))
            ends.append(len(made))
            filters += filters
        weights = [layer.count_params() for layer in made]
    groups = [sum(weights[i:j]) for i, j in itertools.pairwise(ends)]
    return len(made) + identities, groups, sum(weights)


STEM = dict(
    ja="3 チャネルの画像を入力とする WideResNet の、畳み込みの重みを数える。最初の 3×3 の畳み込みの"
    "あとに 3 つの段があり、段ごとに blocks 個のブロックがある。ブロックの枝は 3×3 の畳み込み 2 つ"
    "で、バイアスはない。depth は WRN-depth-widen の層の数である。",
    en="This counts the weights of the convolutions of a WideResNet for images of 3 channels. A first "
    "convolution of 3×3 is followed by three groups of `blocks` blocks, whose branches are two "
    "convolutions of 3×3 without biases. depth is the number of layers in WRN-depth-widen.",
)

VARIANTS = {
    "by-group": dict(right="6 * blocks + 4", same="1 + 3 * (2 * blocks + 1)"),
    "shifted": dict(right="base * widen * 2**group", same="(base * widen) << group"),
    "factored": dict(
        right="9 * inputs * filters + 9 * filters**2",
        same="9 * filters * (inputs + filters)",
    ),
}

MISTAKES = {
    "depth-of-resnet": dict(
        right="6 * blocks + 4",
        wrong="6 * blocks + 2",
        ja="段の初めの 1×1 が数えられていない。6N + 2 は、畳み込み 6N + 1 層と全結合で数える ResNet のほうである。",
        en="The 1×1 that opens each group is not counted; 6N + 2 is ResNet's way, with the dense layer.",
    ),
    "one-group": dict(
        right="6 * blocks",
        wrong="2 * blocks",
        ja="段は 3 つある。",
        en="There are three groups.",
    ),
    "one-convolution-each": dict(
        right="6 * blocks",
        wrong="3 * blocks",
        ja="1 つのブロックに畳み込みは 2 つある。",
        en="There are two convolutions in a block.",
    ),
    "first-not-counted": dict(
        right="6 * blocks + 4",
        wrong="6 * blocks + 3",
        ja="最初の畳み込みが数えられていない。",
        en="The first convolution is not counted.",
    ),
    "first-widened": dict(
        right="27 * base",
        wrong="27 * base * widen",
        ja="広げるのはブロックの中だけで、最初の畳み込みのチャネル数は変わらない。",
        en="Only the blocks are widened; the first convolution keeps its channels.",
    ),
    "one-colour": dict(
        right="27 * base",
        wrong="9 * base",
        ja="画像には 3 つのチャネルがあり、フィルタはそのすべてを読む。",
        en="The image has 3 channels, and a filter reads all of them.",
    ),
    "first-by-one-pixel": dict(
        right="27 * base",
        wrong="3 * base",
        ja="最初の畳み込みのフィルタは 3×3 である。",
        en="The filters of the first convolution are 3×3.",
    ),
    "not-widened": dict(
        right="base * widen * 2**group",
        wrong="base * 2**group",
        ja="ブロックのチャネル数が widen 倍になっていない。これは元の ResNet である。",
        en="The channels of the blocks are not widened: this is the plain ResNet.",
    ),
    "not-doubled": dict(
        right="base * widen * 2**group",
        wrong="base * widen",
        ja="段が進むと解像度は半分になり、チャネル数は 2 倍になる。",
        en="From group to group the resolution is halved and the channels double.",
    ),
    "added-up": dict(
        right="base * widen * 2**group",
        wrong="base * widen * (group + 1)",
        ja="前の段の 2 倍になるので、1、2、3 倍ではなく 1、2、4 倍である。",
        en="Each has twice those before: 1, 2 and 4 times, not 1, 2 and 3.",
    ),
    "squared-widening": dict(
        right="base * widen * 2**group",
        wrong="base * widen**2 * 2**group",
        ja="チャネル数は widen 倍である。2 乗になるのは、入力と出力の両方が広がる重みのほうである。",
        en="There are widen times the channels; the square belongs to the weights, widened at both ends.",
    ),
    "same-channels-in": dict(
        right="9 * inputs * filters + 9 * filters**2",
        wrong="18 * filters**2",
        ja="段の初めの畳み込みは、前の段のチャネルを読む。",
        en="The first convolution of a group reads the channels of the group before.",
    ),
    "opening-one-convolution": dict(
        right="9 * inputs * filters + 9 * filters**2",
        wrong="9 * inputs * filters",
        ja="初めのブロックにも畳み込みは 2 つある。",
        en="The first block, too, has two convolutions.",
    ),
    "opening-linear": dict(
        right="9 * filters**2",
        wrong="9 * filters",
        ja="入力のどのチャネルにも重みがある。1 枚のフィルタの重みは、9 × 入力のチャネル数である。",
        en="There are weights for every channel that comes in: 9 for each, in each filter.",
    ),
    "always-projected": dict(
        right="inputs != filters",
        wrong="True",
        ja="チャネル数が変わらない段では、ショートカットは恒等で、重みがない。",
        en="In a group whose channels do not change the shortcut is the identity, with no weights.",
    ),
    "never-projected": dict(
        right="inputs != filters",
        wrong="False",
        ja="チャネル数が違うと足し合わせられない。ショートカットにも重みがある。",
        en="With other channels nothing can be added: the shortcut has weights, too.",
    ),
    "projected-from-the-second": dict(
        right="inputs != filters",
        wrong="group > 0",
        ja="最初の段でも、幅を広げれば、最初の畳み込みの出力とチャネル数が違う。",
        en="In the first group, too, the channels differ from those of the first convolution once it is "
        "widened.",
    ),
    "projected-by-three": dict(
        right="opening += inputs * filters",
        wrong="opening += 9 * inputs * filters",
        ja="ショートカットの畳み込みは 1×1 である。",
        en="The shortcut's convolution is 1×1.",
    ),
    "opening-twice": dict(
        right="(blocks - 1) * 18",
        wrong="blocks * 18",
        ja="初めのブロックを 2 度数えている。",
        en="The first block is counted twice.",
    ),
    "others-one-convolution": dict(
        right="(blocks - 1) * 18",
        wrong="(blocks - 1) * 9",
        ja="残りのブロックにも畳み込みは 2 つずつある。",
        en="The other blocks, too, have two convolutions each.",
    ),
    "others-linear": dict(
        right="18 * filters**2",
        wrong="18 * filters",
        ja="入力と出力の両方が filters チャネルなので、重みはその 2 乗に比例する。幅を k 倍にすると k² 倍である。",
        en="Both ends have `filters` channels, so that weights grow with their square: k times the width is "
        "k² times the weights.",
    ),
}
