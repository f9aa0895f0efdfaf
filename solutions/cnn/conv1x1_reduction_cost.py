"""1×1 畳み込みで減らせる計算量

GoogLeNet の Inception では、大きいフィルタの前に 1×1 の畳み込みを置いて
チャネルを減らす。その効果を、積和演算の回数で求めよ。direct, bottleneck
（どちらも整数）と ratio（実数）を、この順に返せ。

direct は size × size の畳み込み 1 回で直接計算したときの回数である。
bottleneck は、1×1 の畳み込みでチャネルを reduced に減らしてから size × size の
畳み込みを行うときの合計で、squeeze が前者の、expand が後者の回数である。

ストライドは 1、縦横を変えないパディングを使う。積和演算は、掛け算 1 回とその
結果の足し込みを合わせて 1 回と数える。パディングの 0 との掛け算も数え、
バイアスと活性化関数は数えない。

---
    (height, width, inputs) → (height, width, outputs)

    direct     size × size    inputs → outputs
    squeeze    1 × 1          inputs → reduced
    expand     size × size    reduced → outputs

    bottleneck = squeeze + expand    ratio = bottleneck / direct

---
What a 1×1 convolution saves

In GoogLeNet's Inception, a 1×1 convolution before a large filter reduces the
number of channels. What does it save? Count multiply-accumulate operations.
Return direct and bottleneck (integers) and ratio (a real number), in this
order.

direct counts one convolution of size × size. bottleneck counts a 1×1
convolution, down to `reduced` channels, together with a convolution of
size × size after it; squeeze is the count of the first, expand that of the
second.

The stride is 1, and padding keeps height and width. A multiplication together
with adding its result counts as one operation. Multiplications with the zeros
of the padding count; biases and activations do not.
"""


def reduction_cost(height, width, inputs, reduced, outputs, size):
    direct = height * width * size * size * inputs * outputs  # blank
    squeeze = height * width * inputs * reduced  # blank
    expand = height * width * size * size * reduced * outputs  # blank
    bottleneck = squeeze + expand
    ratio = bottleneck / direct  # blank
    return direct, bottleneck, ratio


# ==== grading ====


def cases(rng):
    import numpy as np

    reduced, inputs, outputs = (2 + np.sort(rng.choice(6, size=3, replace=False))).tolist()
    yield dict(height=4, width=5, inputs=inputs, reduced=reduced, outputs=outputs, size=3)
    yield dict(height=28, width=28, inputs=192, reduced=16, outputs=32, size=5)
    height, width, inputs, outputs = (int(n) for n in rng.choice(range(8, 25), 4, replace=False))
    size = int(rng.choice([5, 7]))
    yield dict(
        height=height,
        width=width,
        inputs=inputs,
        reduced=[2, 4, 6][int(rng.integers(3))],
        outputs=outputs,
        size=size,
    )


BORDERS = {
    "a height that is not the width": "height != width",
    "a number of inputs that is not that of outputs": "inputs != outputs",
    "filters larger than 3×3": "size > 3",
    "as in GoogLeNet": "(height, inputs, reduced, outputs, size) == (28, 192, 16, 32, 5)",
}


def oracle(height, width, inputs, reduced, outputs, size):
    import numpy as np
    import tensorflow as tf

    def operations(channels, filters, size):
        """With ones everywhere each product adds 1 to an output: their sum is what was done."""
        padded = tf.ones((1, height + size - 1, width + size - 1, channels), tf.float64)
        kernel = tf.ones((size, size, channels, filters), tf.float64)
        made = tf.nn.conv2d(padded, kernel, 1, "VALID")
        assert made.shape == (1, height, width, filters)
        return int(np.sum(made))

    direct = operations(inputs, outputs, size)
    bottleneck = operations(inputs, reduced, 1) + operations(reduced, outputs, size)
    return direct, bottleneck, bottleneck / direct


STEM = dict(
    ja="大きさ size × size の畳み込みの前に 1×1 の畳み込みを置いて、チャネルを inputs から reduced に減らすと、積和演算の回数が"
    "どれだけ減るかを求める。direct は直接計算したときの回数、squeeze と expand は 1×1 とそのあとの畳み込みの回数である。"
    "出力は outputs チャネルで、縦横は変えない。バイアスは数えない。",
    en="A 1×1 convolution before one of size × size reduces the channels from inputs to reduced. This computes what that "
    "saves in multiply-accumulate operations: direct counts those of computing directly, squeeze and expand those of the "
    "1×1 and of the convolution after it. There are outputs channels at the end; height and width are kept, and biases do "
    "not count.",
)

VARIANTS = {
    "power": dict(
        right="size * size * inputs * outputs",
        same="inputs * outputs * size**2",
    ),
    "share": dict(
        right="bottleneck / direct",
        same="reduced / outputs / size**2 + reduced / inputs",
    ),
}

MISTAKES = {
    "weights-counted": dict(
        edits=[
            dict(
                right="height * width * size * size * inputs * outputs",
                wrong="size * size * inputs * outputs",
            ),
            dict(right="height * width * inputs * reduced", wrong="inputs * reduced"),
            dict(
                right="height * width * size * size * reduced * outputs",
                wrong="size * size * reduced * outputs",
            ),
        ],
        ja="これは重みの数。フィルタは出力の全部の位置で使われ、そのたびに計算する。",
        en="That is the number of weights; a filter is computed anew at every position of the "
        "output.",
    ),
    "one-input-channel": dict(
        right="size * size * inputs * outputs",
        wrong="size * size * outputs",
        ja="フィルタは入力の全チャネルにまたがる。1 つの出力にも、チャネルの数だけの積が要る。",
        en="A filter spans all channels of the input; one output takes products from each of them.",
    ),
    "one-filter": dict(
        right="size * size * inputs * outputs",
        wrong="size * size * inputs",
        ja="フィルタ 1 枚分しか数えていない。出力のチャネルごとに 1 枚ある。",
        en="This counts a single filter; there is one for each channel of the output.",
    ),
    "one-dimensional-filter": dict(
        right="size * size * inputs * outputs",
        wrong="size * inputs * outputs",
        ja="size はフィルタの一辺。縦と横で 2 度掛かる。",
        en="size is the side of the filter; height and width make a square of it.",
    ),
    "unpadded": dict(
        right="height * width * size * size * inputs * outputs",
        wrong="(height - size + 1) * (width - size + 1) * size * size * inputs * outputs",
        ja="パディングで縦横を保つので、出力の位置は入力と同じだけある。",
        en="Padding keeps height and width: there are as many output positions as input ones.",
    ),
    "biases-counted": dict(
        edits=[
            dict(
                right="height * width * size * size * inputs * outputs",
                wrong="height * width * (size * size * inputs + 1) * outputs",
            ),
            dict(
                right="height * width * inputs * reduced",
                wrong="height * width * (inputs + 1) * reduced",
            ),
            dict(
                right="height * width * size * size * reduced * outputs",
                wrong="height * width * (size * size * reduced + 1) * outputs",
            ),
        ],
        ja="バイアスの足し算も数えている。積和演算は、重みとの掛け算の数だけある。",
        en="This counts the additions of biases, too; what is asked for are products with weights.",
    ),
    "twice-each": dict(
        edits=[
            dict(
                right="height * width * size * size * inputs * outputs",
                wrong="2 * height * width * size * size * inputs * outputs",
            ),
            dict(
                right="height * width * inputs * reduced",
                wrong="2 * height * width * inputs * reduced",
            ),
            dict(
                right="height * width * size * size * reduced * outputs",
                wrong="2 * height * width * size * size * reduced * outputs",
            ),
        ],
        ja="これは FLOPs の数え方。ここでは掛け算と足し込みを合わせて 1 回とする。",
        en="That is how FLOPs are counted; here a product and its addition count as one.",
    ),
    "squeeze-forgotten": dict(
        right="height * width * inputs * reduced",
        wrong="0",
        ja="1×1 の畳み込みにも計算が要る。画素ごとに、チャネルどうしの全結合をしている。",
        en="A 1×1 convolution is not free: in each pixel it fully connects the channels.",
    ),
    "squeeze-with-large-filter": dict(
        right="height * width * inputs * reduced",
        wrong="height * width * size * size * inputs * reduced",
        ja="チャネルを減らすのは 1×1 のフィルタ。周りの画素は見ない。",
        en="What reduces the channels is a 1×1 filter, which sees no neighbouring pixels.",
    ),
    "squeeze-per-channel": dict(
        right="height * width * inputs * reduced",
        wrong="height * width * inputs",
        ja="reduced 枚のフィルタのそれぞれが、入力の全チャネルを足し合わせる。",
        en="Each of the reduced filters adds up all channels of the input.",
    ),
    "expand-from-all": dict(
        right="size * size * reduced * outputs",
        wrong="size * size * inputs * outputs",
        ja="大きいフィルタに入るのは、減らしたあとのチャネルだけ。",
        en="Only the channels that are left after reduction enter the large filter.",
    ),
    "expand-per-pixel": dict(
        right="height * width * size * size * reduced * outputs",
        wrong="height * width * reduced * outputs",
        ja="2 つ目の畳み込みは size × size。周りの画素との積もある。",
        en="The second convolution is size × size; its products come from neighbours, too.",
    ),
    "inverted": dict(
        right="bottleneck / direct",
        wrong="direct / bottleneck",
        ja="これは何倍速いか。求めるのは、直接の場合に対する割合。",
        en="That is how many times faster it is; asked for is the share of the direct cost.",
    ),
    "saved-share": dict(
        right="bottleneck / direct",
        wrong="1 - bottleneck / direct",
        ja="これは減った割合。求めるのは、残る割合。",
        en="That is the share saved; asked for is the share that remains.",
    ),
    "whole-ratio": dict(
        right="bottleneck / direct",
        wrong="bottleneck // direct",
        ja="整数の割り算では、1 より小さい比は 0 になる。",
        en="Whole-number division makes 0 of any ratio below 1.",
    ),
}
