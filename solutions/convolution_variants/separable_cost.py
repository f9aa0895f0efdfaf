"""MobileNet の計算量

ふつうの畳み込みと、それを depthwise と pointwise（1×1）に分けたときの計算量
（掛け算の回数）を求めよ。MobileNet はこの分け方で計算を減らしている。
standard, depthwise, pointwise（どれも整数）と、その比 ratio（実数）を、この順に
返せ。

入力は、縦 height、横 width、チャネル数 c で、出力のチャネル数は m である。
引数はどれも正の整数である。

    standard   k × k のふつうの畳み込み
    depthwise  チャネルごとに 1 枚のフィルタを使う k × k の畳み込み
    pointwise  depthwise の出力に続ける 1×1 の畳み込み

ストライドは 1 で、パディングによって縦も横も変わらない。パディングの 0 との
掛け算も数え、バイアスは考えない。

---
    (height, width, c) → (height, width, m)

    ratio = (depthwise + pointwise) / standard

---
The cost of MobileNet

Count the multiplications of an ordinary convolution, and of the same split into
a depthwise and a pointwise (1×1) one, as MobileNet does to save work. Return
standard, depthwise and pointwise (integers) and ratio (a real number), in this
order.

The input is `height` high and `width` wide and has c channels; the output has
m. All arguments are positive integers.

    standard   the ordinary convolution, k × k
    depthwise  the k × k convolution with one filter for each channel
    pointwise  the 1×1 convolution of what depthwise puts out

The stride is 1, and padding keeps height and width. Products with the zeros of
the padding count; there are no biases.
"""


def separable_cost(height, width, k, c, m):
    standard = height * width * k * k * c * m  # blank
    depthwise = height * width * c * k * k  # blank
    pointwise = height * width * c * m  # blank
    ratio = (depthwise + pointwise) / standard
    return standard, depthwise, pointwise, ratio


# ==== grading ====


def cases(rng):
    yield dict(height=4, width=5, k=3, c=2, m=6)
    yield dict(height=7, width=3, k=5, c=4, m=8)

    def draw(k, c, m):
        height, width = rng.choice(range(4, 15), 2, replace=False)
        return dict(height=int(height), width=int(width), k=int(k), c=int(c), m=int(m))

    # More channels out, fewer; a kernel of 1×1 and one filter, for which splitting does not pay; one channel; one row.
    yield draw(3, rng.integers(4, 9), rng.integers(9, 15))
    yield draw(rng.choice([2, 4]), rng.integers(9, 15), rng.integers(4, 9))
    yield draw(1, rng.integers(4, 9), rng.integers(2, 4))
    yield draw(3, rng.integers(4, 9), 1)
    yield draw(rng.choice([3, 5]), 1, rng.integers(4, 9))
    yield draw(3, rng.integers(4, 9), rng.integers(4, 9)) | dict(height=1)


BORDERS = {
    "more channels out than in": "m > c > 1",
    "fewer channels out than in": "1 < m < c",
    "one channel in": "c == 1 < m",
    "one filter": "m == 1 < c",
    "a kernel of 1×1": "k == 1",
    "an even kernel": "k % 2 == 0",
    "splitting costs more": "k * k + m > k * k * m",
    "an image of one row": "height == 1 < width",
}


def oracle(height, width, k, c, m):
    import keras
    import numpy as np

    # With inputs and weights of 1 every product is 1, so that the outputs add up to their number. The
    # padding is part of the input here.
    def products(layer, size, channels):
        layer.build((None, size, size, channels))
        layer.set_weights([np.ones(w.shape) for w in layer.get_weights()])
        x = np.ones((1, height + size - 1, width + size - 1, channels))
        return int(np.sum(keras.ops.convert_to_numpy(layer(x))))

    layers = keras.layers
    standard = products(layers.Conv2D(m, k, use_bias=False), k, c)
    depthwise = products(layers.DepthwiseConv2D(k, use_bias=False), k, c)
    pointwise = products(layers.Conv2D(m, 1, use_bias=False), 1, c)
    return standard, depthwise, pointwise, (depthwise + pointwise) / standard


STEM = dict(
    ja="k × k のふつうの畳み込みと、それを depthwise と pointwise（1×1）に分けたときの、掛け算の回数を数える。"
    "入力は縦 height、横 width、c チャネル、出力は m チャネルである。パディングによって縦と横は変わらず、"
    "パディングの 0 との掛け算も数える。バイアスは考えない。",
    en="This counts the multiplications of an ordinary k × k convolution, and of the same split into a depthwise and a "
    "pointwise (1×1) one. The input is of height × width and has c channels, the output m. Padding keeps the height and "
    "the width, products with its zeros count, and there are no biases.",
)

VARIANTS = {
    "by-output-values": dict(
        edits=[
            dict(right="height * width * k * k * c * m", same="(height * width * m) * (k**2 * c)"),
            dict(right="height * width * c * k * k", same="(height * width * c) * k**2"),
        ],
    ),
}

MISTAKES = {
    "standard-size-forgotten": dict(
        right="height * width * k * k * c * m",
        wrong="k * k * c * m",
        ja="これは重みの数。重みは、出力のすべての位置で使われる。",
        en="This is the number of weights; they are used at every place of the output.",
    ),
    "standard-k-not-squared": dict(
        right="height * width * k * k * c * m",
        wrong="height * width * k * c * m",
        ja="カーネルは縦横に広がるので、1 つの出力に k の 2 乗の画素が入る。",
        en="A kernel extends both ways: k squared pixels go into one value.",
    ),
    "standard-one-channel": dict(
        right="height * width * k * k * c * m",
        wrong="height * width * k * k * m",
        ja="入力のチャネルが数えられていない。ふつうの畳み込みは全チャネルを足す。",
        en="Input channels are not counted; an ordinary convolution sums over all of them.",
    ),
    "standard-twice": dict(
        right="height * width * k * k * c * m",
        wrong="2 * height * width * k * k * c * m",
        ja="足し算も数えている。ここで数えるのは掛け算だけである。",
        en="Additions are counted as well; here only multiplications are.",
    ),
    "depthwise-times-m": dict(
        right="height * width * c * k * k",
        wrong="height * width * c * k * k * m",
        ja="depthwise では、入力の 1 つのチャネルから出力の 1 つのチャネルだけを作る。",
        en="In a depthwise convolution one channel in makes just one channel out.",
    ),
    "depthwise-k-not-squared": dict(
        right="height * width * c * k * k",
        wrong="height * width * c * k",
        ja="フィルタは 2 次元である。",
        en="The filter has two dimensions.",
    ),
    "depthwise-on-the-output": dict(
        right="height * width * c * k * k",
        wrong="height * width * m * k * k",
        ja="depthwise の出力のチャネル数は入力と同じで、m 個になるのは pointwise のあとである。",
        en="A depthwise convolution puts out as many channels as come in; m of them come after the pointwise one.",
    ),
    "depthwise-one-channel": dict(
        right="height * width * c * k * k",
        wrong="height * width * k * k",
        ja="1 チャネル分しか数えていない。フィルタはチャネルごとに 1 枚ある。",
        en="One channel only; there is a filter for each.",
    ),
    "pointwise-with-k": dict(
        right="pointwise = height * width * c * m",
        wrong="pointwise = height * width * c * m * k * k",
        ja="pointwise のカーネルは 1×1 なので、k は現れない。",
        en="The pointwise kernel is 1×1, so there is no k.",
    ),
    "pointwise-sum": dict(
        right="pointwise = height * width * c * m",
        wrong="pointwise = height * width * (c + m)",
        ja="入力と出力のチャネルの組ごとに重みがあるので、和ではなく積になる。",
        en="There is a weight for every pair of channels in and out: a product, not a sum.",
    ),
    "pointwise-size-forgotten": dict(
        right="pointwise = height * width * c * m",
        wrong="pointwise = c * m",
        ja="位置の数が掛かっていない。",
        en="The number of places is missing.",
    ),
}
