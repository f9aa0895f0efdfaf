"""DenseNet のチャネル数

DenseNet の特徴マップのチャネル数を追え。Dense ブロックを並べ、その間に
Transition 層を置く。最初のブロックに入るチャネル数は first である。

layers は整数のリストで、各ブロックの層の数を順に並べたものである。ブロックの中
では、どの層も、ブロックの入力とそれより前の層の出力をすべて連結したものを読み、
growth チャネルを出力する。ブロックの出力は、ブロックの入力と、すべての層の出力
を連結したものである。

Transition 層は、隣り合うブロックの間にだけある。入力のチャネル数を compression
倍し、小数点以下を切り捨てた数にする。compression は 0 より大きく 1 以下の実数で
ある。切り捨てたあとも 1 以上になる値だけを渡す。

3 つの整数のリストを、この順に返せ。entering はブロックごとの入力の、leaving は
ブロックごとの出力のチャネル数である。reading は、最初のブロックから順に、すべて
の層が読むチャネル数を 1 列に並べたものである。

---
    first = 64, growth = 32, layers = [6, 12, 24, 16], compression = 0.5
        →  leaving = [256, 512, 1024, 1024]

---
Channels of a DenseNet

Follow the number of channels of the feature maps in a DenseNet: dense blocks in
a row, with a transition layer between them. What enters the first block has
`first` channels.

layers is a list of integers, the number of layers in each block, in order. In a
block every layer reads the block's input and what all layers before it gave,
concatenated, and gives `growth` channels. The output of a block is its input
and what all its layers gave, concatenated.

Transition layers stand only between neighbouring blocks. They turn the number
of channels into compression times as many, rounded down. compression is a real
number greater than 0 and at most 1, such that at least 1 channel is left.

Return three lists of integers, in this order: entering, the channels of each
block's input; leaving, those of each block's output; and reading, what every
layer reads, in one row from the first block on.
"""

import math


def dense_channels(first, growth, layers, compression):
    entering, leaving, reading = [], [], []
    channels = first
    for block, count in enumerate(layers):
        if block > 0:  # blank
            channels = math.floor(compression * channels)
        entering.append(channels)
        reading += [channels + growth * layer for layer in range(count)]  # blank
        channels = channels + growth * count  # blank
        leaving.append(channels)
    return entering, leaving, reading


# ==== grading ====

SECONDS = 30


def cases(rng):
    first, growth = (int(n) for n in rng.choice(range(2, 6), 2, replace=False))
    yield dict(first=first, growth=growth, layers=[2], compression=0.5)
    yield dict(first=64, growth=32, layers=[6, 12, 24, 16], compression=0.5)

    def drawn(remainder, compression, *counts):
        """What leaves the first block divided by 4 leaves this remainder."""
        more = [int(n) for n in rng.choice(range(2, 7), int(rng.integers(2, 5)), replace=False)]
        layers = [*counts, *more]
        growth = int(rng.choice([5, 6, 7, 9, 10]))
        first = 4 * int(rng.integers(4, 9)) + (remainder - growth * layers[0]) % 4
        return dict(first=first, growth=growth, layers=layers, compression=compression)

    yield drawn(3, 0.5, 3, 1)
    yield drawn(1, 0.75)
    yield drawn(1, 0.25)
    yield drawn(2, 1.0)


BORDERS = {
    "one block": "len(layers) == 1",
    "a block of one layer": "1 in layers",
    "no compression": "compression == 1 and len(layers) > 1",
    "half a channel over": (
        "len(layers) > 1 and compression * (first + growth * layers[0]) % 1 == 0.5"
    ),
    "more than half a channel over": (
        "len(layers) > 1 and compression * (first + growth * layers[0]) % 1 > 0.5"
    ),
    "less than half a channel over": (
        "len(layers) > 1 and 0 < compression * (first + growth * layers[0]) % 1 < 0.5"
    ),
}


def oracle(first, growth, layers, compression):
    import keras

    def channels(x):
        return int(x.shape[-1])

    entering, leaving, reading = [], [], []
    # Inside such a scope variables have shapes and no values.
    with keras.StatelessScope(initialize_variables=False):
        x = keras.Input((16, 16, first))
        for block, count in enumerate(layers):
            entering.append(channels(x))
            for _ in range(count):
                layer = keras.layers.Conv2D(growth, 3, padding="same", use_bias=False)
                y = layer(x)
                reading.append(int(layer.kernel.shape[2]))
                x = keras.layers.Concatenate()([x, y])
            leaving.append(channels(x))
            if block + 1 < len(layers):
                x = keras.layers.Conv2D(int(channels(x) * compression), 1, use_bias=False)(x)
    return entering, leaving, reading


STEM = dict(
    ja="DenseNet の特徴マップのチャネル数を追う。layers は Dense ブロックごとの層の数、growth は"
    "層が出力するチャネル数、compression は Transition 層の圧縮率である。entering と leaving は"
    "ブロックごとの入力と出力、reading は層ごとの入力のチャネル数である。",
    en="This follows the channels of the feature maps in a DenseNet. layers holds the number of layers of "
    "each dense block, growth is what a layer gives, compression the rate of a transition. entering and "
    "leaving are the channels of each block's input and output, reading those of each layer's input.",
)

VARIANTS = {
    "cast": dict(right="math.floor(compression * channels)", same="int(channels * compression)"),
    "range": dict(
        right="[channels + growth * layer for layer in range(count)]",
        same="range(channels, channels + growth * count, growth)",
    ),
    "last": dict(right="channels + growth * count", same="reading[-1] + growth"),
}

MISTAKES = {
    "always-compressed": dict(
        right="block > 0",
        wrong="block >= 0",
        ja="Transition 層はブロックの間にある。最初のブロックの前にはない。",
        en="A transition stands between blocks; there is none before the first.",
    ),
    "never-compressed": dict(
        right="block > 0",
        wrong="False",
        ja="ブロックの間の Transition 層がない。チャネルが増え続ける。",
        en="The transitions between the blocks are missing, and the channels go on growing.",
    ),
    "rounded": dict(
        right="math.floor(compression * channels)",
        wrong="math.floor(compression * channels + 0.5)",
        ja="切り捨てではなく、四捨五入している。",
        en="This rounds to the nearest number and not down.",
    ),
    "rounded-up": dict(
        right="math.floor(compression * channels)",
        wrong="math.ceil(compression * channels)",
        ja="切り捨てではなく、切り上げている。",
        en="This rounds up and not down.",
    ),
    "halved": dict(
        right="math.floor(compression * channels)",
        wrong="channels // 2",
        ja="圧縮率は 0.5 とは限らない。",
        en="The rate of compression is not always 0.5.",
    ),
    "what-is-removed": dict(
        right="math.floor(compression * channels)",
        wrong="math.floor((1 - compression) * channels)",
        ja="compression は除く割合ではなく、残す割合である。",
        en="compression is the share that is left, not the one that is removed.",
    ),
    "first-again": dict(
        right="math.floor(compression * channels)",
        wrong="math.floor(compression * first)",
        ja="圧縮するのは、直前のブロックの出力である。",
        en="What is compressed is the output of the block before.",
    ),
    "one-layer-ahead": dict(
        right="growth * layer for",
        wrong="growth * (layer + 1) for",
        ja="層の出力は、その層より後が読む。最初の層が読むのはブロックの入力だけである。",
        en="What a layer gives is read by later ones; the first layer reads the block's input alone.",
    ),
    "previous-only": dict(
        right="channels + growth * layer for layer in range(count)",
        wrong="growth if layer else channels for layer in range(count)",
        ja="直前の層の出力だけを読んでいる。Dense ブロックの層は、前のすべての出力を読む。",
        en="This reads the layer before alone; in a dense block a layer reads all that came before.",
    ),
    "without-the-input": dict(
        right="channels + growth * layer for layer in range(count)",
        wrong="growth * layer if layer else channels for layer in range(count)",
        ja="2 番目からの層も、ブロックの入力を読む。",
        en="From the second on the layers still read the block's input.",
    ),
    "same-for-all": dict(
        right="channels + growth * layer for",
        wrong="channels for",
        ja="足し合わせる ResNet なら、チャネル数は変わらない。DenseNet は連結するので増えていく。",
        en="With ResNet's sums the channels would stay the same; DenseNet concatenates, and they grow.",
    ),
    "doubling": dict(
        right="channels + growth * layer for",
        wrong="channels * 2**layer for",
        ja="どの層も加えるのは growth チャネルで、前の全体を倍にするのではない。",
        en="Each layer adds `growth` channels; it does not double what there is.",
    ),
    "added": dict(
        right="channels + growth * count",
        wrong="channels",
        ja="足し合わせるならチャネル数は変わらない。連結なので、層ごとに増える。",
        en="In a sum the channels stay the same; concatenated, they grow with every layer.",
    ),
    "input-dropped": dict(
        right="channels + growth * count",
        wrong="growth * count",
        ja="ブロックの入力も、出力に連結されている。",
        en="The block's input, too, is part of its output.",
    ),
    "last-layer-alone": dict(
        right="channels + growth * count",
        wrong="growth",
        ja="最後の層の出力だけになっている。ブロックの出力は、すべての層の出力を含む。",
        en="This is what the last layer gives; a block's output holds those of all its layers.",
    ),
    "multiplied": dict(
        right="channels + growth * count",
        wrong="channels * count + growth",
        ja="層ごとに増えるのは growth で、ブロックの入力は 1 度だけ入る。",
        en="What every layer adds is `growth`; the block's input is there once.",
    ),
    "one-layer-less": dict(
        right="growth * count",
        wrong="growth * (count - 1)",
        ja="最後の層の出力が連結されていない。それは、その層が読むチャネル数である。",
        en="The last layer's output is missing: this is what that layer reads.",
    ),
}
