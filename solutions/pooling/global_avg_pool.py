"""Global Average Pooling の順伝播と逆伝播

最後の畳み込み層の出力 x に Global Average Pooling を施した y と、損失 L の
x に関する勾配 dx を、この順に返せ。dx は、L の y に関する勾配 dy から求める。

特徴マップごとに、縦と横の全位置にわたる平均をとって 1 つの数にする。大きさ 1 の
軸は残さない。Keras の `GlobalAveragePooling2D()` と同じである。

positions（整数）は、1 つの特徴マップの画素の個数である。spread は 1 つの画素に
渡る勾配で、与えられた行の np.broadcast_to で縦と横に複製され、dx になる。

---
    x, dx: (batch, height, width, channels)    y, dy: (batch, channels)
    spread: (batch, 1, 1, channels)

    dy = ∂L/∂y    dx = ∂L/∂x

---
Global average pooling, forward and backward

Return y, which is the output x of the last convolutional layer after global
average pooling, and dx, the gradient of a loss L at x, in this order. dx is
computed from dy, the gradient of L at y.

Each feature map becomes one number, its mean over all positions, down and
across. No axes of size 1 are kept. It is Keras's `GlobalAveragePooling2D()`.

positions (an integer) is how many pixels one feature map has. spread is the
gradient that one pixel gets; in a given line np.broadcast_to repeats it down
and across, which gives dx.
"""

import numpy as np


def global_average_pool(x, dy):
    y = x.mean(axis=(1, 2))  # blank
    positions = x.shape[1] * x.shape[2]  # blank
    spread = dy[:, np.newaxis, np.newaxis] / positions  # blank
    dx = np.broadcast_to(spread, x.shape)
    return y, dx


# ==== grading ====


def cases(rng):
    import numpy as np

    x = rng.permutation(np.arange(1.0, 25)).reshape(1, 3, 4, 2)
    yield dict(x=x * [12, -12], dy=12 * rng.permutation([1.0, 2.0]).reshape(1, 2))
    sizes = rng.choice(range(2, 9), size=4, replace=False).tolist()
    small, large = sorted(sizes[2:])
    for height, width in [(small, large), (large, small), (1, 1)]:
        x = 1 + rng.normal(size=(sizes[0], height, width, sizes[1]))
        yield dict(x=x, dy=rng.normal(size=(sizes[0], sizes[1])))


BORDERS = {
    "maps wider than high": "x.shape[2] > x.shape[1]",
    "maps higher than wide": "x.shape[1] > x.shape[2]",
    "maps of one pixel": "x.shape[1] == x.shape[2] == 1",
    "one image": "len(x) == 1",
    "several images": "len(x) > 1",
}


def oracle(x, dy):
    import keras
    import tensorflow as tf

    source = tf.constant(x)
    with tf.GradientTape() as tape:
        tape.watch(source)
        y = keras.layers.GlobalAveragePooling2D(dtype="float64")(source)
    return y, tape.gradient(y, source, tf.constant(dy))


STEM = dict(
    ja="x に Global Average Pooling を施した y と、損失の x に関する勾配 dx を求める。dy は、損失の y に関す"
    "る勾配、spread は、1 つの画素に渡る勾配である。x の軸は (batch, height, width, channels) である。",
    en="y is x after global average pooling, dx the gradient of the loss with respect to x; dy is that with "
    "respect to y, and spread what one pixel gets of it. The axes of x are (batch, height, width, channels).",
)

VARIANTS = {
    "flattened": dict(
        right="x.mean(axis=(1, 2))",
        same="x.reshape(len(x), -1, x.shape[3]).mean(axis=1)",
    ),
    "einsum": dict(
        right="x.mean(axis=(1, 2))",
        same="np.einsum('nhwc->nc', x) / x[0, :, :, 0].size",
    ),
    "counted": dict(
        right="x.shape[1] * x.shape[2]",
        same="np.prod(x.shape[1:3])",
    ),
    "reshaped": dict(
        right="dy[:, np.newaxis, np.newaxis] / positions",
        same="dy.reshape(len(dy), 1, 1, -1) * (1 / positions)",
    ),
}

MISTAKES = {
    "over-channels": dict(
        right="x.mean(axis=(1, 2))",
        wrong="x.mean(axis=3)",
        ja="チャネルを平均して位置を残している。残すのは特徴の種類で、つぶすのは位置である。",
        en="This averages the channels and keeps the positions; features stay, positions go.",
    ),
    "channels-first": dict(
        right="x.mean(axis=(1, 2))",
        wrong="x.mean(axis=(2, 3))",
        ja="NCHW の並びでの軸になっている。ここではチャネルが最後の軸にある。",
        en="These are the axes for NCHW; here the channels are on the last axis.",
    ),
    "kept-axes": dict(
        right="x.mean(axis=(1, 2))",
        wrong="x.mean(axis=(1, 2), keepdims=True)",
        ja="大きさ 1 の軸が残っている。次の全結合層に渡すのは、1 枚につき 1 本のベクトル。",
        en="Axes of size 1 are kept; a dense layer is to follow, which takes one vector per image.",
    ),
    "sum": dict(
        right="x.mean(axis=(1, 2))",
        wrong="x.sum(axis=(1, 2))",
        ja="和のままだと、大きな画像ほど値が大きくなる。位置の個数で割って平均にする。",
        en="A sum grows with the size of the image; a mean is divided by the number of positions.",
    ),
    "max": dict(
        right="x.mean(axis=(1, 2))",
        wrong="x.max(axis=(1, 2))",
        ja="これは Global Max Pooling。Average では全位置の値が等しく効く。",
        en="This is global max pooling; in the average every position counts alike.",
    ),
    "all-together": dict(
        right="x.shape[1] * x.shape[2]",
        wrong="x[0].size",
        ja="チャネルまで数えている。1 つの平均に入ったのは、1 枚の特徴マップの画素だけ。",
        en="This counts the channels too; only the pixels of one feature map enter one mean.",
    ),
    "whole-batch": dict(
        right="x.shape[1] * x.shape[2]",
        wrong="x[..., 0].size",
        ja="バッチの画像まで数えている。画像ごとの平均なので、ほかの画像は割る数に入らない。",
        en="This counts the other images of the batch; each image has a mean of its own.",
    ),
    "square-map": dict(
        right="x.shape[1] * x.shape[2]",
        wrong="x.shape[1] ** 2",
        ja="縦と横の長さは同じとは限らない。",
        en="A map need not be as wide as it is high.",
    ),
    "batch-for-width": dict(
        right="x.shape[1] * x.shape[2]",
        wrong="x.shape[0] * x.shape[1]",
        ja="最初の軸は画像の枚数で、縦と横はその次の 2 つの軸である。",
        en="The first axis counts the images; height and width are the two that follow.",
    ),
    "one-direction": dict(
        right="x.shape[1] * x.shape[2]",
        wrong="x.shape[1] + x.shape[2]",
        ja="縦と横の長さを足している。平均した画素は、縦と横に敷きつめられている。",
        en="Height and width are added; the pixels averaged fill the whole rectangle between them.",
    ),
    "not-divided": dict(
        right="dy[:, np.newaxis, np.newaxis] / positions",
        wrong="dy[:, np.newaxis, np.newaxis]",
        ja="どの画素にも dy をそのまま渡している。1 画素を 1 増やしても、平均は 1 増えない。",
        en="Every pixel gets all of dy, but raising a single pixel by 1 raises the mean by less.",
    ),
    "whole-numbers": dict(
        right="dy[:, np.newaxis, np.newaxis] / positions",
        wrong="dy[:, np.newaxis, np.newaxis] // positions",
        ja="割り算の端数を切り捨てている。勾配は実数である。",
        en="This cuts off the fraction of the quotient; gradients are real numbers.",
    ),
    "multiplied": dict(
        right="dy[:, np.newaxis, np.newaxis] / positions",
        wrong="dy[:, np.newaxis, np.newaxis] * positions",
        ja="画素の個数を掛けている。画素が多いほど、1 つの画素が平均に与える影響は小さい。",
        en="Multiplied by the number of pixels: the more there are, the less each one matters.",
    ),
}
