"""畳み込み層のパラメータ数

入力 x に畳み込み層を適用する。パラメータの数 layer, single, stacked を、
この順に、どれも整数で返せ。

layer はバイアスのある層 1 つ、single はバイアスのない層 1 つのパラメータ数で、
stacked はバイアスのない層を 2 つ重ねたときの合計である。矢印 1 つが層 1 つで、
入力のチャネル数から出力のチャネル数へ向かう。× はフィルタの縦 × 横を表す。

single でも stacked でも、出力の 1 画素が見るのは入力の 5×5 である。

---
    x: (N, height, width, in_channels)

    layer      in_channels → out_channels    kernel_height × kernel_width
    single     in_channels → in_channels     5 × 5
    stacked    in_channels → in_channels → in_channels    3 × 3

---
How many parameters a convolutional layer has

Convolutional layers are applied to an input x. Return three numbers of
parameters, layer, single and stacked, in this order and all of them integers.

layer is for one layer with biases, single for one layer without biases, and
stacked for two layers, one upon the other and without biases, both together.
Each arrow is a layer, from its channels in to its channels out, and × stands
between the height and the width of its filters.

In `single` as in `stacked`, a pixel of the output sees 5×5 of the input.
"""


def conv_param_count(height, width, kernel_height, kernel_width, in_channels, out_channels):
    layer = kernel_height * kernel_width * in_channels * out_channels + out_channels  # blank
    single = 5 * 5 * in_channels**2  # blank
    stacked = 2 * 3 * 3 * in_channels**2  # blank
    return layer, single, stacked


# ==== grading ====


def cases(rng):
    kernel_height, kernel_width = rng.choice([(2, 3), (3, 2)])
    yield dict(
        height=7,
        width=6,
        kernel_height=int(kernel_height),
        kernel_width=int(kernel_width),
        in_channels=4,
        out_channels=5,
    )

    def draw(in_channels, out_channels, kernel_sizes=(2, 3, 4, 5, 7)):
        height, width = rng.choice(range(20, 60), size=2, replace=False)
        kernel_height, kernel_width = rng.choice(kernel_sizes, size=2, replace=False)
        return dict(
            height=int(height),
            width=int(width),
            kernel_height=int(kernel_height),
            kernel_width=int(kernel_width),
            in_channels=int(in_channels),
            out_channels=int(out_channels),
        )

    # One channel in: the 25 and 18 of the lecture. Then one out, more out than in, fewer, a 1×1 filter.
    yield draw(1, rng.integers(6, 25))
    yield draw(rng.integers(6, 12), 1)
    yield draw(rng.integers(8, 12), rng.integers(13, 20))
    yield draw(rng.integers(13, 20), rng.integers(8, 12))
    yield draw(rng.integers(8, 12), rng.integers(13, 20), (1, 1))


BORDERS = {
    "one channel in": "in_channels == 1 < out_channels",
    "one filter": "out_channels == 1 < in_channels",
    "more channels out than in": "out_channels > in_channels > 1",
    "fewer channels out than in": "1 < out_channels < in_channels",
    "a filter that is not square": "kernel_height != kernel_width",
    "a filter of 1×1": "kernel_height == kernel_width == 1",
}


def oracle(height, width, kernel_height, kernel_width, in_channels, out_channels):
    import keras
    from keras import layers

    def count(*stack):
        model = keras.Sequential([keras.Input((height, width, in_channels)), *stack])
        return model.count_params()

    layer = count(layers.Conv2D(out_channels, (kernel_height, kernel_width)))
    single = count(layers.Conv2D(in_channels, 5, use_bias=False))
    small = [layers.Conv2D(in_channels, 3, use_bias=False) for _ in range(2)]
    return layer, single, count(*small)


STEM = dict(
    ja="畳み込み層のパラメータを数える。layer はバイアスのある層 1 つの個数である。single は、"
    "チャネル数を変えない 5×5 の層 1 つ、stacked は、チャネル数を変えない 3×3 の層を 2 つ重ねたときの合計"
    "で、どちらもバイアスがない。入力の大きさは height × width である。",
    en="This counts the parameters of convolutional layers: layer those of one layer with biases; single those of "
    "one of 5×5 and stacked those of two of 3×3, one upon the other, which keep the number of channels and have "
    "no biases. The input is of height × width.",
)

VARIANTS = {
    "per-filter": dict(
        right="kernel_height * kernel_width * in_channels * out_channels + out_channels",
        same="(kernel_height * kernel_width * in_channels + 1) * out_channels",
    ),
    "multiplied-out": dict(
        edits=[
            dict(right="5 * 5 * in_channels**2", same="25 * in_channels * in_channels"),
            dict(right="2 * 3 * 3 * in_channels**2", same="18 * in_channels * in_channels"),
        ],
    ),
}

MISTAKES = {
    "no-bias": dict(
        right="* out_channels + out_channels",
        wrong="* out_channels",
        ja="バイアスが数えられていない。フィルタ 1 枚ごとに 1 つある。",
        en="The biases are not counted; each filter has one.",
    ),
    "bias-per-input": dict(
        right="+ out_channels",
        wrong="+ in_channels",
        ja="バイアスは出力の特徴マップ 1 枚ごとに足すもので、入力のチャネルごとではない。",
        en="A bias is added to each map of the output, not to each channel of the input.",
    ),
    "single-bias": dict(
        right="+ out_channels",
        wrong="+ 1",
        ja="層に 1 つではなく、フィルタごとに別のバイアスがある。",
        en="There is not one bias for the layer; every filter has its own.",
    ),
    "bias-per-channel-pair": dict(
        right="in_channels * out_channels + out_channels",
        wrong="in_channels * out_channels + in_channels * out_channels",
        ja="入力の全チャネルを足し合わせてから、フィルタごとに 1 回だけバイアスを足す。",
        en="All channels are summed first; then a bias is added once for each filter.",
    ),
    "one-channel-filters": dict(
        right="kernel_width * in_channels * out_channels",
        wrong="kernel_width * out_channels",
        ja="フィルタ 1 枚は入力の全チャネルにわたり、チャネルごとに別の重みをもつ。",
        en="A filter extends over all channels of the input, with other weights for each.",
    ),
    "one-filter": dict(
        right="in_channels * out_channels + out_channels",
        wrong="in_channels + out_channels",
        ja="フィルタ 1 枚分の重みしか数えていない。出力のチャネルの数だけフィルタがある。",
        en="This counts the weights of one filter; there are as many as output channels.",
    ),
    "per-pixel": dict(
        right="kernel_height * kernel_width * in_channels",
        wrong="height * width * kernel_height * kernel_width * in_channels",
        ja="画素ごとに数えるのは計算量。重みはどの位置でも同じものを使う（重み共有）。",
        en="Counted per pixel it is the work; the weights are shared by all positions.",
    ),
    "fully-connected": dict(
        right="kernel_height * kernel_width * in_channels",
        wrong="height * width * in_channels",
        ja="入力の全画素に重みがあるのは全結合。畳み込みの重みはフィルタの広さの分だけ。",
        en="A weight for every pixel is a dense layer; here there are as many as a filter covers.",
    ),
    "single-one-filter": dict(
        right="5 * 5 * in_channels**2",
        wrong="5 * 5 * in_channels",
        ja="出力にも in_channels 枚のチャネルがあり、その 1 枚ごとにフィルタが要る。",
        en="The output has in_channels channels as well, and each of them needs a filter.",
    ),
    "single-side": dict(
        right="5 * 5 * in_channels**2",
        wrong="5 * in_channels**2",
        ja="フィルタは縦と横に広がっているので、一辺ではなく面積で数える。",
        en="A filter extends both ways; what counts is its area, not its side.",
    ),
    "one-small-layer": dict(
        right="2 * 3 * 3",
        wrong="3 * 3",
        ja="1 層分しか数えていない。5×5 の範囲を見るには 3×3 が 2 層要る。",
        en="This is one layer; two of 3×3 are needed to see 5×5.",
    ),
    "layers-multiplied": dict(
        right="2 * 3 * 3",
        wrong="3**2 * 3 * 3",
        ja="2 つの層の重みは別々にもつものなので、掛け合わせずに足す。",
        en="Two layers keep their weights apart; the numbers are added, not multiplied.",
    ),
}
