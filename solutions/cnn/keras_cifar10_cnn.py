"""CIFAR-10 を分類する CNN

カラー画像を分類する CNN を組み立て、途中の形とパラメータ数を計算せよ。

    入力    (side, side, 3)
    1 段目  畳み込み 32 枚、周りを埋める（"same"）→ 畳み込み 32 枚、埋めない
            → 最大値プーリング 2×2 → Dropout 0.25
    2 段目  畳み込み 64 枚、周りを埋める（"same"）→ 畳み込み 64 枚、埋めない
            → 最大値プーリング 2×2 → Dropout 0.25
    出力    1 列に並べる → 全結合 hidden ユニット、ReLU → Dropout 0.5
            → 全結合 classes ユニット、softmax

畳み込みは 3×3、ストライド 1、ReLU で、バイアスがある。プーリングは
2 画素ずつずらし、余った端は捨てる。Dropout の数は落とす割合である。軸の順は
NHWC である。

学習時の値も比べられるよう、Dropout には乱数の種を引数 seed で渡す。1 段目の種は
seed、2 段目は seed + 1、出力は seed + 2 とする。関数 drop(rate, seed) は、その
ような Dropout の層を 1 つ、conv(filters, padding) は畳み込みの層を 1 つ作る。
stage1, stage2 と、出力のうち Dropout 0.5 までの head は、層を順に並べたリストで
書く。

    pooled1        1 段目を出たときの画像の一辺
    pooled2        2 段目を出たときの画像の一辺
    flat           1 列に並べたときの長さ
    first_dense    hidden ユニットの全結合のパラメータ数

これらは、side と hidden から計算する整数である。返り値は、この 4 つの整数、
全体のパラメータ数 parameters、images を学習時としてモデルに通した出力
in_training と、推論時として通した出力 at_inference である。重みは乱数 rng で
決める。コンパイルは不要である。

---
    images: (samples, side, side, 3)    side ≥ 10
    in_training, at_inference: (samples, classes)

    side = 32, classes = 10, hidden = 512 → parameters = 1,250,858

---
A CNN for CIFAR-10

Build a CNN for colour images, and compute the shapes inside it and the numbers
of its parameters.

    input     (side, side, 3)
    stage 1   convolution, 32 filters, padded ("same")
              → convolution, 32 filters, not padded
              → max pooling 2×2 → dropout 0.25
    stage 2   convolution, 64 filters, padded ("same")
              → convolution, 64 filters, not padded
              → max pooling 2×2 → dropout 0.25
    output    flattened → fully connected, `hidden` units, ReLU → dropout 0.5
              → fully connected, `classes` units, softmax

Convolutions are 3×3 with stride 1, ReLU and biases. Pooling moves by 2 pixels
and drops what is left over at the edge. The number of a dropout is the share it
drops. Axes are NHWC.

So that values in training can be compared too, every dropout gets a random
seed, the argument seed: seed in stage 1, seed + 1 in stage 2, seed + 2 in the
output. The function drop(rate, seed) makes one such dropout layer, and
conv(filters, padding) one convolution. Write stage1, stage2 and head (the
output up to the dropout of 0.5) as lists of layers in their order.

    pooled1        side of the image as it leaves stage 1
    pooled2        side of the image as it leaves stage 2
    flat           length of the flattened values
    first_dense    parameters of the fully connected layer of `hidden` units

These are integers, computed from side and hidden. Returned are these four;
parameters, the number of all parameters; and what the model makes of images, in
training (in_training) and at inference (at_inference). rng sets the weights. Do
not compile the model.
"""

import keras
import numpy as np
from keras import layers


def conv(filters, padding):
    return layers.Conv2D(filters, 3, padding=padding, activation="relu")


def drop(rate, seed):
    return layers.Dropout(rate, seed=seed)


def build_model(side, classes, hidden, seed):
    inputs = keras.Input((side, side, 3))  # blank
    pools = [layers.MaxPooling2D(2), layers.MaxPooling2D(2)]
    stage1 = [conv(32, "same"), conv(32, "valid"), pools[0], drop(0.25, seed)]  # blank
    stage2 = [conv(64, "same"), conv(64, "valid"), pools[1], drop(0.25, seed + 1)]  # blank
    head = [layers.Flatten(), layers.Dense(hidden, activation="relu"), drop(0.5, seed + 2)]  # blank
    output = layers.Dense(classes, activation="softmax")  # blank
    return keras.Sequential([inputs, *stage1, *stage2, *head, output])


def cifar_cnn(images, classes, hidden, seed, rng):
    side = images.shape[1]
    pooled1 = (side - 2) // 2  # blank
    pooled2 = (pooled1 - 2) // 2  # blank
    flat = 64 * pooled2**2  # blank
    first_dense = (flat + 1) * hidden  # blank

    model = build_model(side, classes, hidden, seed)
    parameters = model.count_params()
    model.set_weights(
        [0.8 * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size) for w in model.get_weights()]
    )
    in_training = model(images, training=True)
    at_inference = model(images, training=False)
    return pooled1, pooled2, flat, first_dense, parameters, in_training, at_inference


# ==== grading ====

SECONDS = 30


def cases(rng):
    kinds, units = (4 + rng.choice(6, size=2, replace=False)).tolist()
    few, more = rng.permutation([2, 3]).tolist()
    for samples, side, classes, hidden in [
        (1, int(rng.choice([17, 21])), 4, 5),
        (few, int(rng.choice([15, 19, 23])), kinds, units),
        (more, 32, 10, 512),
    ]:
        yield dict(
            images=rng.uniform(size=(samples, side, side, 3)),
            classes=classes,
            hidden=hidden,
            seed=int(rng.integers(1, 1000)),
            rng=int(rng.integers(1000)),
        )


BORDERS = {
    "a pixel is left over in stage 1": "images.shape[1] % 2 == 1",
    "a pixel is left over in stage 2": "(images.shape[1] - 2) // 2 % 2 == 1",
    "none is left over in stage 2": "(images.shape[1] - 2) // 2 % 2 == 0",
    "CIFAR-10": "images.shape[1] == 32 and classes == 10 and hidden == 512",
}


def oracle(images, classes, hidden, seed, rng):
    import keras
    import numpy as np
    from keras import layers

    side = images.shape[1]
    pixels = z = keras.Input((side, side, 3))
    sides = []
    for stage, filters in enumerate((32, 64)):
        z = layers.ReLU()(layers.Conv2D(filters, 3)(layers.ZeroPadding2D(1)(z)))
        z = layers.ReLU()(layers.Conv2D(filters, 3)(z))
        z = layers.MaxPooling2D((2, 2), strides=2, padding="valid")(z)
        sides.append(int(z.shape[1]))
        z = layers.Dropout(0.25, seed=seed + stage)(z)
    z = layers.Reshape((-1,))(z)
    flat = int(z.shape[-1])
    dense = layers.Dense(hidden)
    z = layers.Dropout(0.5, seed=seed + 2)(layers.ReLU()(dense(z)))
    model = keras.Model(pixels, layers.Softmax()(layers.Dense(classes)(z)))
    shapes = [tuple(w.shape) for w in model.trainable_weights]
    values = [0.8 * rng.normal(size=s) / np.sqrt(np.prod(s[:-1], dtype=int)) for s in shapes]
    for weight, value in zip(model.trainable_weights, values, strict=True):
        weight.assign(value)
    in_training = model(images, training=True)
    count = model.count_params()
    return *sides, flat, dense.count_params(), count, in_training, model(images, training=False)


STEM = dict(
    ja="""一辺 side のカラー画像を classes 種類に分類する CNN を組み立て、途中の形とパラメータ数を計算する。

    1 段目  畳み込み 32 枚、周りを埋める → 畳み込み 32 枚、埋めない
            → 最大値プーリング → Dropout 0.25
    2 段目  64 枚で同じことを繰り返す
    出力    全結合 hidden ユニット、ReLU → Dropout 0.5 → 全結合 classes ユニット

pooled1 と pooled2 は 1 段目と 2 段目を出たときの画像の一辺、flat は 1 列に並べたときの長さ、first_dense は hidden
ユニットの全結合のパラメータ数である。Dropout の数は落とす割合で、プーリングで余った端は捨てる。""",
    en="""This builds a CNN that sorts colour images with sides of length side into `classes` classes, and computes shapes
and numbers of parameters on the way.

    stage 1   convolution, 32 filters, padded → convolution, 32, not padded
              → max pooling → dropout 0.25
    stage 2   the same with 64 filters
    output    fully connected, `hidden` units, ReLU → dropout 0.5
              → fully connected, `classes` units

pooled1 and pooled2 are the sides of the image as it leaves stages 1 and 2, flat is the length of the flattened values,
first_dense counts the parameters of the layer of `hidden` units. The number of a dropout is the share it drops; pooling
drops what is left over at the edge.""",
)

VARIANTS = {
    "inferred-side": dict(right="(pooled1 - 2) // 2", same="pooled1 // 2 - 1"),
    "dense-in-two-parts": dict(right="(flat + 1) * hidden", same="flat * hidden + hidden"),
    "softmax-apart": dict(
        right='layers.Dense(classes, activation="softmax")',
        same="keras.Sequential([layers.Dense(classes), layers.Softmax()])",
    ),
}

MISTAKES = {
    "channels-first": dict(
        right="keras.Input((side, side, 3))",
        wrong="keras.Input((3, side, side))",
        ja="チャネルを前に置くのは PyTorch の流儀。Keras には高さ 3 の画像に見える。",
        en="Channels first is PyTorch's order; Keras sees images of height 3.",
    ),
    "grey": dict(
        right="keras.Input((side, side, 3))",
        wrong="keras.Input((side, side, 1))",
        ja="カラー画像には、赤、緑、青の 3 つのチャネルがある。",
        en="Colour images have three channels: red, green and blue.",
    ),
    "both-padded": dict(
        right='conv(32, "same"), conv(32, "valid")',
        wrong='conv(32, "same"), conv(32, "same")',
        ja="2 つ目の畳み込みは周りを埋めないので、一辺が 2 だけ縮む。",
        en="The second convolution is not padded: it takes 2 from the side.",
    ),
    "padding-exchanged": dict(
        right='conv(32, "same"), conv(32, "valid")',
        wrong='conv(32, "valid"), conv(32, "same")',
        ja="形とパラメータ数は同じになるが、端の画素の値が違う。埋めるのは 1 つ目である。",
        en="Shapes and counts agree, but values near the edge do not; it is the first that is "
        "padded.",
    ),
    "dropout-before-pooling": dict(
        right="pools[0], drop(0.25, seed)",
        wrong="drop(0.25, seed), pools[0]",
        ja="プーリングの前に落とすと、同じ窓のほかの値が代わりに残り、落とす割合が変わる。",
        en="Dropped before pooling, another value of the window takes its place, and the share "
        "changes.",
    ),
    "no-dropout": dict(
        right="pools[0], drop(0.25, seed)",
        wrong="pools[0]",
        ja="1 段目にも Dropout がある。推論時の出力は、なくても変わらない。",
        en="Stage 1 has a dropout, too; at inference its absence does not show.",
    ),
    "keep-share": dict(
        edits=[
            dict(right="drop(0.25, seed)]", wrong="drop(0.75, seed)]"),
            dict(right="drop(0.25, seed + 1)", wrong="drop(0.75, seed + 1)"),
        ],
        ja="Keras の Dropout に渡すのは、残す割合ではなく落とす割合である。",
        en="Keras's Dropout takes the share it drops, not the share it keeps.",
    ),
    "thirty-two-again": dict(
        right='conv(64, "same"), conv(64, "valid")',
        wrong='conv(32, "same"), conv(32, "valid")',
        ja="画像が小さくなるのに合わせて、2 段目ではフィルタの枚数を 2 倍にする。",
        en="As the image gets smaller, the second stage has twice as many filters.",
    ),
    "not-flattened": dict(
        right="[layers.Flatten(), ",
        wrong="[",
        ja="Dense は最後の軸だけに掛かる。1 列に並べないと、位置ごとに別々の予測が出てしまう。",
        en="Dense acts on the last axis only; unless flattened, every position has its own answer.",
    ),
    "dropout-of-the-input": dict(
        right='layers.Dense(hidden, activation="relu"), drop(0.5, seed + 2)',
        wrong='drop(0.5, seed + 2), layers.Dense(hidden, activation="relu")',
        ja="全結合の前に置くと、落ちるのは隠れ層のユニットではなく、畳み込みの出力になる。",
        en="Placed before the dense layer, it drops outputs of the convolutions, not hidden units.",
    ),
    "linear-hidden": dict(
        right=', activation="relu"',
        wrong="",
        ja="活性化関数がないと、2 つの全結合は 1 つの行列を掛けるのと変わらない。",
        en="Without an activation the two dense layers are worth no more than a single matrix.",
    ),
    "hundred-classes": dict(
        right="layers.Dense(classes",
        wrong="layers.Dense(100",
        ja="100 クラスなのは CIFAR-100。出力の数は classes である。",
        en="CIFAR-100 has 100 classes; the number of outputs is classes.",
    ),
    "sigmoid-output": dict(
        right='"softmax"',
        wrong='"sigmoid"',
        ja="sigmoid の出力は足して 1 にならない。1 つだけを選ぶ分類では softmax を使う。",
        en="Sigmoids do not add up to 1; where one class is chosen, softmax is used.",
    ),
    "unshrunk": dict(
        right="(side - 2) // 2",
        wrong="side // 2",
        ja="埋めない畳み込みが 1 つあるので、プーリングの前に縮んでいる。",
        en="One convolution is not padded, so the image has shrunk before pooling.",
    ),
    "shrunk-twice": dict(
        right="(side - 2) // 2",
        wrong="(side - 4) // 2",
        ja="周りを埋めた畳み込みでは縮まない。縮むのは 2 つのうち 1 つだけ。",
        en="A padded convolution does not shrink the image; only one of the two does.",
    ),
    "one-less": dict(
        right="(side - 2) // 2",
        wrong="(side - 1) // 2",
        ja="3×3 のフィルタが収まる位置は、一辺につき 2 だけ少ない。",
        en="A filter of 3×3 fits in 2 places less along each side.",
    ),
    "rounded-up": dict(
        right="(pooled1 - 2) // 2",
        wrong="(pooled1 - 1) // 2",
        ja="余った端の画素は捨てる。切り上げになるのは、プーリングでも端を埋めるとき。",
        en="What is left over at the edge is dropped; it is rounded up where pooling is padded.",
    ),
    "second-unshrunk": dict(
        right="(pooled1 - 2) // 2",
        wrong="pooled1 // 2",
        ja="2 段目にも、埋めない畳み込みが 1 つある。",
        en="Stage 2 has a convolution without padding, too.",
    ),
    "channels-forgotten": dict(
        right="64 * pooled2**2",
        wrong="pooled2**2",
        ja="どの位置にも、フィルタの枚数だけ値がある。",
        en="Every position holds as many values as there are filters.",
    ),
    "one-side": dict(
        right="64 * pooled2**2",
        wrong="64 * pooled2",
        ja="画像には縦と横がある。",
        en="An image has a height and a width.",
    ),
    "no-bias": dict(
        right="(flat + 1) * hidden",
        wrong="flat * hidden",
        ja="バイアスが数えられていない。ユニットごとに 1 つある。",
        en="The biases are not counted; there is one for each unit.",
    ),
    "one-bias": dict(
        right="(flat + 1) * hidden",
        wrong="flat * hidden + 1",
        ja="バイアスは層に 1 つではなく、ユニットごとに 1 つある。",
        en="There is not one bias for the layer, but one for each unit.",
    ),
}
