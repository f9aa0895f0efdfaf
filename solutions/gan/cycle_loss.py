"""CycleGAN の循環損失と恒等損失

CycleGAN は、領域 X の画像を領域 Y の画像に変える生成器 G と、逆向きの生成器 F
を、対応のない画像の集まり x, y から学習する。G, F はここでは 1 層のネットワーク
で、重みとバイアスの組 g, f をもち、関数 translate が画像を変換する。画像は平坦
化してあり、x と y の枚数は同じとは限らない。

循環損失は、変換した画像を逆向きの生成器で元の領域に戻し、元の画像とどれだけ違う
かを測る。X から始めるものが forward_cycle、Y から始めるものが backward_cycle で
ある。恒等損失 identity は、変換先の領域の画像をそのまま入れたとき、生成器がそれ
を変えないことを求めるもので、G についての値 same_y と F についての値 same_x の
和である。

どれも、差の絶対値を、すべての画像のすべての画素について平均して測る。total で
は、2 つの循環損失の和に cycle_weight を掛けたものと、恒等損失に identity_weight
を掛けたものとを足す。

---
    G: X → Y    F: Y → X
    x: (samples, pixels)    y: (others, pixels)
    g, f: [kernel (pixels, pixels), bias (pixels,)]
    forward_cycle, backward_cycle, identity, total: ()

---
Cycle consistency and identity losses of CycleGAN

CycleGAN learns a generator G, which makes images of domain Y out of images of
domain X, and a generator F for the way back, from images x and y that are not
paired. Here G and F are networks of one layer; g and f are their kernels and
biases, and the function translate applies them. Images are flattened; there may
be more of x than of y, or fewer.

A cycle loss measures how much an image differs from itself after it was
translated and brought back by the other generator: forward_cycle begins in X,
backward_cycle in Y. The identity loss, identity, asks of each generator that it
does not change images that are in the domain it leads to; it is the sum of
same_y, its value for G, and same_x, that for F.

All of them average the absolute value of the difference over all pixels of all
images. total adds cycle_weight times the sum of both cycle losses and
identity_weight times the identity loss.
"""

import numpy as np


def translate(images, generator):
    kernel, bias = generator
    return np.tanh(images @ kernel + bias)


def cycle_loss(x, y, g, f, cycle_weight, identity_weight):
    forward_cycle = np.mean(np.abs(translate(translate(x, g), f) - x))  # blank
    backward_cycle = np.mean(np.abs(translate(translate(y, f), g) - y))  # blank
    same_y = np.mean(np.abs(translate(y, g) - y))  # blank
    same_x = np.mean(np.abs(translate(x, f) - x))  # blank
    identity = same_y + same_x
    total = cycle_weight * (forward_cycle + backward_cycle) + identity_weight * identity  # blank
    return forward_cycle, backward_cycle, identity, total


# ==== grading ====


def cases(rng):
    def draw(samples, others, pixels):
        return dict(
            x=rng.uniform(-1, 1, size=(samples, pixels)),
            y=rng.uniform(-1, 1, size=(others, pixels)),
            g=[rng.normal(size=(pixels, pixels)), rng.normal(size=pixels)],
            f=[rng.normal(size=(pixels, pixels)), rng.normal(size=pixels)],
            cycle_weight=float(rng.uniform(5, 10)),
            identity_weight=float(rng.uniform(2, 4)),
        )

    yield draw(1, 1, 1)
    for _ in range(3):
        yield draw(*(int(size) for size in rng.choice(range(2, 8), size=3, replace=False)))


BORDERS = {
    "more images of one domain": "len(x) != len(y)",
    "weights that differ": "cycle_weight != identity_weight",
}


def oracle(x, y, g, f, cycle_weight, identity_weight):
    import keras

    def network(weights):
        layer = keras.layers.Dense(len(weights[1]), activation="tanh")
        layer.build((None, len(weights[1])))
        layer.set_weights(weights)
        return layer

    to_y, to_x = network(g), network(f)
    distance = keras.losses.MeanAbsoluteError()
    forward_cycle = distance(x, to_x(to_y(x)))
    backward_cycle = distance(y, to_y(to_x(y)))
    identity = distance(y, to_y(y)) + distance(x, to_x(x))
    cycles = keras.ops.sum([forward_cycle, backward_cycle])
    return (
        forward_cycle,
        backward_cycle,
        identity,
        cycle_weight * cycles + identity_weight * identity,
    )


STEM = dict(
    ja="CycleGAN の 2 つの循環損失と恒等損失、それらを重み付けした和を求める。G は X から Y への、F は Y から X への生成器である。",
    en="This computes the two cycle losses and the identity loss of a CycleGAN, and their weighted sum. G leads from X to Y, F from Y to X.",
)

VARIANTS = {
    "other-sign": dict(
        right="translate(translate(x, g), f) - x", same="x - translate(translate(x, g), f)"
    ),
    "multiplied-out": dict(
        right="cycle_weight * (forward_cycle + backward_cycle)",
        same="cycle_weight * forward_cycle + cycle_weight * backward_cycle",
    ),
}

MISTAKES = {
    "forward-squared": dict(
        right="np.mean(np.abs(translate(translate(x, g), f) - x))",
        wrong="np.mean((translate(translate(x, g), f) - x) ** 2)",
        ja="これは差の 2 乗の平均で、L1 ノルムによるものではない。",
        en="This is the mean of squares, not that of absolute values.",
    ),
    "forward-summed": dict(
        right="np.mean(np.abs(translate(translate(x, g), f) - x))",
        wrong="np.sum(np.abs(translate(translate(x, g), f) - x)) / len(x)",
        ja="画像ごとに足している。画素についても平均する。",
        en="This is a sum over the pixels of each image; they are averaged, too.",
    ),
    "signed": dict(
        right="np.mean(np.abs(translate(translate(x, g), f) - x))",
        wrong="np.abs(np.mean(translate(translate(x, g), f) - x))",
        ja="正と負の差が打ち消し合う。絶対値は平均の前にとる。",
        en="Positive and negative differences cancel; absolute values are taken before the mean.",
    ),
    "generators-exchanged": dict(
        right="translate(translate(x, g), f) - x",
        wrong="translate(translate(x, f), g) - x",
        ja="X の画像を先に変換するのは、X から Y への生成器である。",
        en="What comes first for an image of X is the generator that leads from X to Y.",
    ),
    "same-generator-twice": dict(
        right="translate(translate(x, g), f) - x",
        wrong="translate(translate(x, g), g) - x",
        ja="同じ生成器を 2 回使っても、元の領域には戻らない。",
        en="The same generator twice does not lead back.",
    ),
    "not-brought-back": dict(
        right="translate(translate(x, g), f) - x",
        wrong="translate(x, g) - x",
        ja="変換した画像は X のものではない。戻してから比べる。",
        en="The translated image is none of X; it is compared after it was brought back.",
    ),
    "backward-squared": dict(
        right="np.mean(np.abs(translate(translate(y, f), g) - y))",
        wrong="np.mean((translate(translate(y, f), g) - y) ** 2)",
        ja="2 乗ではなく、絶対値の平均である。",
        en="It is absolute values that are averaged, not squares.",
    ),
    "backward-exchanged": dict(
        right="translate(translate(y, f), g) - y",
        wrong="translate(translate(y, g), f) - y",
        ja="Y から始めるときは、先に X へ変換し、Y に戻す。",
        en="From Y the way leads to X first, and then back.",
    ),
    "backward-summed": dict(
        right="np.mean(np.abs(translate(translate(y, f), g) - y))",
        wrong="np.sum(np.abs(translate(translate(y, f), g) - y)) / len(y)",
        ja="和を画像の数だけで割っている。画素についても平均する。",
        en="This is divided by the number of images alone; pixels are averaged, too.",
    ),
    "backward-half": dict(
        right="translate(translate(y, f), g) - y",
        wrong="translate(y, f) - y",
        ja="Y に戻す前の画像と比べている。",
        en="Here an image is compared before it was brought back to Y.",
    ),
    "identity-of-x": dict(
        edits=[
            dict(right="translate(y, g) - y", wrong="translate(x, g) - x"),
            dict(right="translate(x, f) - x", wrong="translate(y, f) - y"),
        ],
        ja="変えないことを求めるのは、すでに変換先の領域にある画像についてである。",
        en="What is not to be changed are images that are in the domain the generator leads to.",
    ),
    "identity-squared": dict(
        edits=[
            dict(
                right="np.mean(np.abs(translate(y, g) - y))",
                wrong="np.mean((translate(y, g) - y) ** 2)",
            ),
            dict(
                right="np.mean(np.abs(translate(x, f) - x))",
                wrong="np.mean((translate(x, f) - x) ** 2)",
            ),
        ],
        ja="恒等損失も、絶対値で測る。",
        en="The identity loss is measured with absolute values, too.",
    ),
    "wrong-generator-for-y": dict(
        right="translate(y, g) - y",
        wrong="translate(y, f) - y",
        ja="F は Y の画像を X の画像に変えるのが役目なので、変わってよい。",
        en="F is there to turn images of Y into images of X: it may change them.",
    ),
    "identity-y-summed": dict(
        right="np.mean(np.abs(translate(y, g) - y))",
        wrong="np.sum(np.abs(translate(y, g) - y))",
        ja="恒等損失も平均で測る。",
        en="The identity loss is a mean, too.",
    ),
    "wrong-generator-for-x": dict(
        right="translate(x, f) - x",
        wrong="translate(x, g) - x",
        ja="G は X の画像を Y の画像に変えるのが役目なので、変わってよい。",
        en="G is there to turn images of X into images of Y: it may change them.",
    ),
    "identity-x-summed": dict(
        right="np.mean(np.abs(translate(x, f) - x))",
        wrong="np.sum(np.abs(translate(x, f) - x))",
        ja="X の画像についても、和ではなく平均で測る。",
        en="For the images of X, too, it is a mean and no sum.",
    ),
    "no-weight": dict(
        right="cycle_weight * (forward_cycle + backward_cycle)",
        wrong="(forward_cycle + backward_cycle)",
        ja="循環損失に係数が掛かっていない。",
        en="The cycle losses have lost their weight.",
    ),
    "weight-on-one": dict(
        right="cycle_weight * (forward_cycle + backward_cycle)",
        wrong="cycle_weight * forward_cycle + backward_cycle",
        ja="係数は、両方の循環損失に掛かる。",
        en="Both cycle losses have the weight.",
    ),
    "one-side": dict(
        right="cycle_weight * (forward_cycle + backward_cycle)",
        wrong="cycle_weight * forward_cycle",
        ja="Y から始める循環がないと、Y の画像の内容が保たれない。",
        en="Without the cycle that begins in Y the contents of its images are not kept.",
    ),
    "weights-exchanged": dict(
        right="cycle_weight * (forward_cycle + backward_cycle) + identity_weight * identity",
        wrong="identity_weight * (forward_cycle + backward_cycle) + cycle_weight * identity",
        ja="2 つの係数が逆である。",
        en="The two weights are exchanged.",
    ),
    "weighted-twice": dict(
        right="+ identity_weight * identity",
        wrong="+ cycle_weight * identity_weight * identity",
        ja="恒等損失の係数に、循環損失の係数まで掛けている。そう書く論文もあるが、ここでは別々である。",
        en="Here the identity loss has both weights, as in some papers; these two are apart.",
    ),
}
