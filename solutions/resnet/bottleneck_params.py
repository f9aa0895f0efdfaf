"""bottleneck ブロックのパラメータ数

残差ブロックの、学習するパラメータを数えよ。入力のチャネル数は inputs、出力の
チャネル数は filters = 4 · width である。次の 3 つを整数で、この順に返せ。

basic は、基本ブロックの枝の個数とする。3×3 の畳み込みを 2 つ続け、どちらも出力
のチャネル数が filters である。

bottleneck は、bottleneck ブロックの枝の個数とする。1×1、3×3、1×1 の畳み込みを
続け、出力のチャネル数は順に width、width、filters である。

projection は、ショートカットの個数とする。入力と出力の形が同じなら恒等で、高さ
や幅、チャネル数のどれかが違うなら 1×1 の畳み込みである。

どの畳み込みもバイアスをもたず、ショートカットのものも含めて、すぐあとに 1 つず
つバッチ正規化がある。その移動平均と移動分散は学習しないので、数えない。

stride は 1 か 2 で、枝の畳み込みの 1 つと、ショートカットの畳み込みのストライド
である。2 のときは高さと幅が変わる。inputs と width は正の整数である。

---
    (height, width, inputs) → (⌈height / stride⌉, ⌈width / stride⌉, filters)

    inputs = 256, width = 64, stride = 1    →  bottleneck = 70400

---
Parameters of a bottleneck block

Count the trainable parameters of residual blocks. The input has `inputs`
channels, the output filters = 4 · width. Return three integers in this order.

basic is the number in the branch of a basic block: two convolutions of 3×3, one
after the other, each with `filters` channels out.

bottleneck is the number in the branch of a bottleneck block: convolutions of
1×1, 3×3 and 1×1, with width, width and filters channels out, in this order.

projection is the number in the shortcut. It is the identity where input and
output have the same shape, and a convolution of 1×1 where height, width or
channels differ.

No convolution has biases, and each, that of the shortcut too, is followed by a
batch normalisation of its own. Its moving mean and variance are not trained and
do not count.

stride is 1 or 2, and is that of one convolution of the branch and of the one in
the shortcut; where it is 2, height and width change. inputs and width are
positive integers.
"""


def block_params(inputs, width, stride):
    filters = 4 * width
    basic = 9 * inputs * filters + 9 * filters**2 + 4 * filters  # blank
    weights = inputs * width + 9 * width**2 + width * filters  # blank
    bottleneck = weights + 2 * (width + width + filters)  # blank
    projection = inputs * filters + 2 * filters  # blank
    if stride == 1 and inputs == filters:  # blank
        projection = 0
    return basic, bottleneck, projection


# ==== grading ====

SECONDS = 30


def cases(rng):
    yield dict(inputs=4, width=1, stride=1)
    yield dict(inputs=256, width=64, stride=1)
    for stride, same in ((2, True), (1, False), (2, False)):
        width = int(rng.integers(3, 12))
        other = int(rng.choice([n for n in range(3, 40) if n not in (width, 2 * width, 4 * width)]))
        yield dict(inputs=4 * width if same else other, width=width, stride=stride)


BORDERS = {
    "nothing changes": "stride == 1 and inputs == 4 * width",
    "the size alone changes": "stride == 2 and inputs == 4 * width",
    "the channels alone change": "stride == 1 and inputs != 4 * width",
    "both change": "stride == 2 and inputs != 4 * width",
    "one channel inside": "width == 1",
}


def oracle(inputs, width, stride):
    import keras

    side = 8

    def trained(*convolutions, entering=inputs):
        """How many weights Keras trains in these, a stride with each, and in the normalisations behind them."""
        x = y = keras.Input((side, side, entering))
        for channels, kernel, step in convolutions:
            y = keras.layers.Conv2D(channels, kernel, step, "same", use_bias=False)(y)
            y = keras.layers.BatchNormalization()(y)
        model = keras.Model(x, y)
        return sum(int(weight.shape.num_elements()) for weight in model.trainable_weights), y.shape

    # Inside such a scope variables have shapes and no values.
    with keras.StatelessScope(initialize_variables=False):
        filters = width * 4
        basic, shape = trained((filters, 3, stride), (filters, 3, 1))
        bottleneck, same = trained((width, 1, 1), (width, 3, stride), (filters, 1, 1))
        projection, _ = trained((filters, 1, stride))
    if shape != same:
        raise ValueError("the two branches give different shapes")
    return basic, bottleneck, 0 if shape == (None, side, side, inputs) else projection


STEM = dict(
    ja="残差ブロックの、学習するパラメータを数える。basic は 3×3 の畳み込み 2 つの枝、"
    "bottleneck は 1×1、3×3、1×1 の枝、projection はショートカットの分である。"
    "畳み込みにはバイアスがなく、1 つずつバッチ正規化が続く。",
    en="This counts the trainable parameters of residual blocks: basic of a branch of two "
    "convolutions of 3×3, bottleneck of one of 1×1, 3×3 and 1×1, projection of the shortcut. No "
    "convolution has biases, and each is followed by a batch normalisation.",
)

VARIANTS = {
    "factored": dict(
        right="9 * inputs * filters + 9 * filters**2 + 4 * filters",
        same="(9 * inputs + 9 * filters + 4) * filters",
    ),
    "one-by-one": dict(
        right="inputs * filters + 2 * filters",
        same="(inputs + 2) * filters",
    ),
}

MISTAKES = {
    "basic-three": dict(
        right="9 * inputs * filters + 9 * filters**2",
        wrong="3 * inputs * filters + 3 * filters**2",
        ja="フィルタは縦にも横にも 3 画素あり、1 チャネルにつき 9 個の重みをもつ。",
        en="A filter is 3 pixels high and 3 wide: 9 weights for each channel.",
    ),
    "basic-channels-kept": dict(
        right="9 * inputs * filters + 9 * filters**2",
        wrong="9 * inputs**2 + 9 * inputs * filters",
        ja="チャネル数は初めの畳み込みで filters になり、2 つ目は filters から filters へ写す。",
        en="The first convolution already gives `filters` channels; the second maps these to as many.",
    ),
    "basic-one-convolution": dict(
        right="9 * inputs * filters + 9 * filters**2",
        wrong="9 * inputs * filters",
        ja="畳み込みは 2 つある。",
        en="There are two convolutions.",
    ),
    "basic-biases": dict(
        right="+ 4 * filters",
        wrong="+ 2 * filters",
        ja="1 チャネルにつき 1 個ならバイアスの数である。バッチ正規化はチャネルごとに γ と β を学習する。",
        en="One for each channel is the number of biases; a batch normalisation learns γ and β for each.",
    ),
    "basic-moving-statistics": dict(
        right="+ 4 * filters",
        wrong="+ 8 * filters",
        ja="移動平均と移動分散まで数えている。これらは勾配では更新されない。",
        en="This counts the moving mean and variance, too, which no gradient changes.",
    ),
    "moving-statistics": dict(
        edits=[
            dict(right="+ 4 * filters", wrong="+ 8 * filters"),
            dict(right="2 * (width + width + filters)", wrong="4 * (width + width + filters)"),
            dict(right="inputs * filters + 2 * filters", wrong="inputs * filters + 4 * filters"),
        ],
        ja="移動平均と移動分散まで数えている。学習するのは、チャネルごとに γ と β の 2 個である。",
        en="The moving mean and variance are counted as well; γ and β are what is trained for each channel.",
    ),
    "biases": dict(
        edits=[
            dict(right="+ 4 * filters", wrong="+ 6 * filters"),
            dict(right="2 * (width + width + filters)", wrong="3 * (width + width + filters)"),
            dict(right="inputs * filters + 2 * filters", wrong="inputs * filters + 3 * filters"),
        ],
        ja="畳み込みのバイアスまで数えている。すぐあとのバッチ正規化が打ち消すので、バイアスは置かない。",
        en="Biases of the convolutions are counted; they have none, as batch normalisation would cancel them.",
    ),
    "basic-no-normalisation": dict(
        right=" + 4 * filters",
        wrong="",
        ja="バッチ正規化の γ と β が入っていない。",
        en="γ and β of the batch normalisations are missing.",
    ),
    "not-expanded": dict(
        right="width * filters",
        wrong="width**2",
        ja="最後の 1×1 はチャネル数を 4 倍に戻す。width のままでは、入力と足し合わせられない。",
        en="The last 1×1 restores four times the channels; with `width` the input could not be added.",
    ),
    "not-reduced": dict(
        right="inputs * width + 9 * width**2",
        wrong="inputs * width + 9 * inputs * width",
        ja="3×3 が読むのは、初めの 1×1 で減らしたあとのチャネルである。そこに bottleneck の意味がある。",
        en="What the 3×3 reads are the channels that the first 1×1 has left: this is what a bottleneck is "
        "for.",
    ),
    "wide-inside": dict(
        right="9 * width**2 + width * filters",
        wrong="9 * width * filters + filters**2",
        ja="チャネルを増やすのは最後の 1×1 である。3×3 で増やすと、重みが 4 倍になる。",
        en="It is the last 1×1 that widens; widened in the 3×3, the weights are four times as many.",
    ),
    "bottleneck-three": dict(
        right="9 * width**2",
        wrong="3 * width**2",
        ja="真ん中のフィルタは 3×3 で、1 チャネルにつき 9 個の重みをもつ。",
        en="The filter in the middle is 3×3: 9 weights for each channel.",
    ),
    "norms-of-filters": dict(
        right="(width + width + filters)",
        wrong="(3 * filters)",
        ja="γ と β の数は、その正規化が受け取るチャネル数で決まる。初めの 2 つは width である。",
        en="How many γ and β there are goes by the channels that come in: width for the first two.",
    ),
    "one-norm": dict(
        right="(width + width + filters)",
        wrong="filters",
        ja="正規化は枝の終わりだけでなく、3 つの畳み込みのそれぞれに続く。",
        en="A normalisation follows each of the three convolutions, not the last alone.",
    ),
    "bottleneck-biases": dict(
        right="2 * (width + width + filters)",
        wrong="(width + width + filters)",
        ja="1 チャネルにつき γ と β の 2 個を学習する。",
        en="For each channel two are learned, γ and β.",
    ),
    "projection-of-three": dict(
        right="inputs * filters + 2 * filters",
        wrong="9 * inputs * filters + 2 * filters",
        ja="ショートカットの畳み込みは 1×1 で、周りの画素を読まない。",
        en="The shortcut's convolution is 1×1 and reads no neighbouring pixels.",
    ),
    "projection-not-normalised": dict(
        right="inputs * filters + 2 * filters",
        wrong="inputs * filters",
        ja="射影のあとにもバッチ正規化がある。",
        en="The projection, too, is followed by a batch normalisation.",
    ),
    "projection-strided": dict(
        right="inputs * filters + 2 * filters",
        wrong="inputs * filters // stride**2 + 2 * filters",
        ja="ストライドで減るのは計算する位置の数である。重みの数は変わらない。",
        en="What a stride saves are places to compute; there are as many weights.",
    ),
    "always-projected": dict(
        right="stride == 1 and inputs == filters",
        wrong="False",
        ja="形が同じなら入力をそのまま足せるので、ショートカットに学習するものはない。",
        en="Where the shape stays the input can be added as it is: there is nothing to learn.",
    ),
    "channels-alone": dict(
        right="stride == 1 and inputs == filters",
        wrong="inputs == filters",
        ja="チャネル数が同じでも、高さと幅が縮めば形は違う。",
        en="With as many channels, the shape still differs where height and width shrink.",
    ),
    "stride-alone": dict(
        right="stride == 1 and inputs == filters",
        wrong="stride == 1",
        ja="高さと幅が同じでも、チャネル数が違えば足し合わせられない。",
        en="Of the same height and width, two things with different channels cannot be added.",
    ),
}
