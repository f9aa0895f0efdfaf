"""FCN-8s のスキップ接続

FCN-8s は、小さく縮んだ粗い予測 coarse を拡大しながら、浅い層の特徴から作った
予測を足していく。2 つの予測を足したスコア fused3 と、画素ごとのクラスの番号
labels を求め、この順に返せ。

    upsample    縦と横を factor 倍にする。最近傍法による（1 つの値を、縦横
                factor × factor に並べる）
    predict     特徴に 1×1 の畳み込みを行い、クラスごとのスコアにする。活性化関
                数はない
    fused4      coarse を 2 倍にしたものと、それと同じ大きさの特徴 pool4 による
                予測を合わせたもの
    fused3      fused4 を 2 倍にしたものと、入力の 1/stride の特徴 pool3 による
                予測を合わせたもの
    scores      fused3 を stride 倍にしたもの。FCN-8s では stride は 8 である
    labels      スコアの最も大きいクラス

合わせ方は、要素ごとの和である。kernel4, bias4 は pool4 の、kernel3, bias3 は
pool3 の畳み込みの重みである。

---
    coarse: (batch, h, w, classes)
    pool4: (batch, 2h, 2w, channels4)    pool3: (batch, 4h, 4w, channels3)
    kernel4: (channels4, classes)        kernel3: (channels3, classes)
    bias4, bias3: (classes,)             fused4: (batch, 2h, 2w, classes)
    fused3: (batch, 4h, 4w, classes)     stride: scalar
    scores: (batch, 4h·stride, 4w·stride, classes)
    labels: (batch, 4h·stride, 4w·stride)

---
The skip connections of FCN-8s

FCN-8s enlarges a coarse prediction, `coarse`, and on the way adds predictions
made from the features of earlier layers. Compute `fused3`, the scores with both
of these added, and `labels`, the classes of the pixels, and return them in this
order.

    upsample    makes height and width `factor` times as large, by nearest
                neighbour: each value becomes factor × factor equal ones
    predict     a 1×1 convolution, without an activation, turns features into
                scores of the classes
    fused4      coarse, twice as large, joined with the prediction from pool4,
                features of the size it has then
    fused3      fused4, twice as large, joined with the prediction from pool3,
                features of 1/stride the size of the image
    scores      fused3, `stride` times as large, which is 8 times in FCN-8s
    labels      the class of the greatest score

What is joined is added element by element. kernel4 and bias4 are the weights of
the convolution of pool4, kernel3 and bias3 those of pool3's.
"""

import numpy as np


def upsample(x, factor):
    rows = np.repeat(x, factor, axis=1)  # blank
    enlarged = np.repeat(rows, factor, axis=2)
    return enlarged


def predict(features, kernel, bias):
    return features @ kernel + bias  # blank


def fcn8s(coarse, pool4, pool3, kernel4, bias4, kernel3, bias3, stride):
    fused4 = upsample(coarse, 2) + predict(pool4, kernel4, bias4)  # blank
    fused3 = upsample(fused4, 2) + predict(pool3, kernel3, bias3)  # blank
    scores = upsample(fused3, stride)  # blank
    labels = np.argmax(scores, axis=-1)  # blank
    return fused3, labels


# ==== grading ====


def cases(rng):
    def draw(batch, h, w, classes, channels4, channels3, stride):
        return dict(
            coarse=rng.normal(size=(batch, h, w, classes)),
            pool4=rng.normal(size=(batch, 2 * h, 2 * w, channels4)),
            pool3=rng.normal(size=(batch, 4 * h, 4 * w, channels3)),
            kernel4=rng.normal(size=(channels4, classes)),
            bias4=rng.normal(size=classes),
            kernel3=rng.normal(size=(channels3, classes)),
            bias3=rng.normal(size=classes),
            stride=stride,
        )

    yield draw(1, 1, 1, 2, 3, 4, 1)
    classes, channels4, channels3 = (3 + rng.permutation(4)[:3]).tolist()
    h, w = rng.permutation([1, 2]).tolist()
    yield draw(int(rng.integers(2, 4)), h, w, classes, channels4, channels3, 3)
    yield draw(1, w + 1, h + 1, channels4, channels3, classes, 2)


BORDERS = {
    "nothing left to enlarge": "stride == 1",
    "one place": "coarse.shape[1:3] == (1, 1)",
    "several images": "len(coarse) > 1",
    "a height that is not the width": "coarse.shape[1] != coarse.shape[2]",
    "more classes than channels": "coarse.shape[3] > pool3.shape[3] or coarse.shape[3] > pool4.shape[3]",
}


def oracle(coarse, pool4, pool3, kernel4, bias4, kernel3, bias3, stride):
    import keras
    from keras import layers

    def predict(features, kernel, bias):
        layer = layers.Conv2D(len(bias), 1)
        layer.build(features.shape)
        layer.set_weights([kernel[None, None], bias])
        return layer(features)

    fused4 = layers.Add()([layers.UpSampling2D(2)(coarse), predict(pool4, kernel4, bias4)])
    fused3 = layers.Add()([layers.UpSampling2D(2)(fused4), predict(pool3, kernel3, bias3)])
    scores = layers.UpSampling2D(stride)(fused3)
    return fused3, keras.ops.argmax(scores, axis=-1)


STEM = dict(
    ja="小さく縮んだ予測 coarse を、浅い層の特徴 pool4 と pool3 を使いながら入力の大きさに戻し、\n"
    "画素ごとのクラスを求める FCN-8s の後半である。upsample は最近傍法で factor 倍に拡大し、predict は 1×1 の\n"
    "畳み込みで特徴をスコアにする。軸の順は NHWC。",
    en="This is the second half of FCN-8s: with the features of earlier layers, pool4 and\n"
    "pool3, it brings the prediction `coarse` back to the size of the image and finds the\n"
    "class of each pixel. `upsample` enlarges by nearest neighbour, `predict` is a 1×1 convolution.\n"
    "Axes are NHWC.",
)

VARIANTS = {
    "kronecker": dict(
        right="np.repeat(x, factor, axis=1)",
        same="np.kron(x, np.ones((1, factor, 1, 1)))",
    ),
    "einsum": dict(
        right="features @ kernel + bias", same='np.einsum("bhwc,ck->bhwk", features, kernel) + bias'
    ),
    "exchanged": dict(
        right="upsample(coarse, 2) + predict(pool4, kernel4, bias4)",
        same="predict(pool4, kernel4, bias4) + upsample(coarse, 2)",
    ),
    "in-steps": dict(
        right="upsample(fused3, stride)",
        same="np.repeat(np.repeat(fused3, stride, axis=2), stride, axis=1)",
    ),
    "apart": dict(
        right="upsample(fused4, 2) + predict(pool3, kernel3, bias3)",
        same="upsample(coarse, 4) + upsample(predict(pool4, kernel4, bias4), 2) + predict(pool3, kernel3, bias3)",
    ),
}

MISTAKES = {
    "tiled": dict(
        right="np.repeat(x, factor, axis=1)",
        wrong="np.tile(x, (1, factor, 1, 1))",
        ja="画像を丸ごと縦に並べている。拡大では、1 つの行を factor 回続けて並べる。",
        en="This puts whole images below each other; to enlarge, each row follows itself.",
    ),
    "images-repeated": dict(
        right="np.repeat(x, factor, axis=1)",
        wrong="np.repeat(x, factor, axis=0)",
        ja="バッチの軸に沿って繰り返している。",
        en="This repeats along the axis of the batch.",
    ),
    "flattened": dict(
        right="np.repeat(x, factor, axis=1)",
        wrong="np.repeat(x, factor)",
        ja="axis を指定しないと、配列は 1 次元に並べられる。",
        en="Without an axis the array becomes one row.",
    ),
    "spread-by-zeros": dict(
        right="np.repeat(x, factor, axis=1)",
        wrong="np.repeat(x, factor, axis=1) * (np.arange(factor * x.shape[1]) % factor == 0)[:, None, None]",
        ja="間を 0 で埋めている。これは、転置畳み込みが畳み込む前の形である。",
        en="The gaps are filled with zeros, which is what a transposed convolution starts from.",
    ),
    "no-bias": dict(
        right="features @ kernel + bias",
        wrong="features @ kernel",
        ja="バイアスを足していない。",
        en="The bias is not added.",
    ),
    "activation": dict(
        right="features @ kernel + bias",
        wrong="np.maximum(features @ kernel + bias, 0)",
        ja="ReLU を通している。スコアには負の値もある。",
        en="This ends in a ReLU; scores may be negative.",
    ),
    "kernel-first": dict(
        right="features @ kernel + bias",
        wrong="kernel @ features + bias",
        ja="掛ける順が逆で、チャネルの軸どうしがそろわない。",
        en="The factors are in the wrong order, and the axes of the channels do not meet.",
    ),
    "features-added": dict(
        right="predict(pool4, kernel4, bias4)",
        wrong="pool4",
        ja="特徴をそのまま足している。クラスごとのスコアにしないと、チャネル数も意味も合わない。",
        en="Features are added as they are; unless they are made scores of classes, neither their number nor their meaning fits.",
    ),
    "joined-channels": dict(
        right="upsample(coarse, 2) + predict(pool4, kernel4, bias4)",
        wrong="np.concatenate([upsample(coarse, 2), predict(pool4, kernel4, bias4)], axis=-1)",
        ja="チャネルの方向に連結している。それは U-Net の合わせ方である。",
        en="The channels are concatenated; that is how U-Net joins.",
    ),
    "not-enlarged": dict(
        right="upsample(coarse, 2) + predict(pool4, kernel4, bias4)",
        wrong="coarse + predict(pool4, kernel4, bias4)",
        ja="拡大する前に足している。大きさがそろっていない。",
        en="This adds before it enlarges, when the sizes still differ.",
    ),
    "mean-of-both": dict(
        right="upsample(coarse, 2) + predict(pool4, kernel4, bias4)",
        wrong="(upsample(coarse, 2) + predict(pool4, kernel4, bias4)) / 2",
        ja="2 で割って平均にしている。",
        en="This divides by 2 and makes it a mean.",
    ),
    "without-pool4": dict(
        right="upsample(coarse, 2) + predict(pool4, kernel4, bias4)",
        wrong="upsample(coarse, 2)",
        ja="pool4 の予測を足していない。",
        en="The prediction from pool4 is not added.",
    ),
    "without-pool3": dict(
        right="upsample(fused4, 2) + predict(pool3, kernel3, bias3)",
        wrong="upsample(fused4, 2)",
        ja="pool3 を使わないのは FCN-16s である。",
        en="Without pool3 this is FCN-16s.",
    ),
    "pool3-mean": dict(
        right="upsample(fused4, 2) + predict(pool3, kernel3, bias3)",
        wrong="(upsample(fused4, 2) + predict(pool3, kernel3, bias3)) / 2",
        ja="2 で割って平均にしている。",
        en="This divides by 2 and makes it a mean.",
    ),
    "pool3-joined": dict(
        right="upsample(fused4, 2) + predict(pool3, kernel3, bias3)",
        wrong="np.concatenate([upsample(fused4, 2), predict(pool3, kernel3, bias3)], axis=-1)",
        ja="チャネルの方向に連結しているので、クラスの数が 2 倍になる。",
        en="The channels are concatenated, and there are twice as many classes.",
    ),
    "doubled": dict(
        right="upsample(fused3, stride)",
        wrong="upsample(fused3, 2)",
        ja="いつも 2 倍にしている。入力の大きさに戻すには、縮んだ分だけ拡大する。",
        en="This makes it twice as large always; to be of the image's size it must grow by as much as it shrank.",
    ),
    "as-from-the-start": dict(
        right="upsample(fused3, stride)",
        wrong="upsample(fused3, 4 * stride)",
        ja="coarse から戻すときの倍率になっている。fused3 は、すでに coarse の 4 倍になっている。",
        en="This is by how much coarse would have to grow; fused3 has grown fourfold already.",
    ),
    "greatest-place": dict(
        right="np.argmax(scores, axis=-1)",
        wrong="np.argmax(scores, axis=1)",
        ja="縦の位置の中で最大を探している。比べるのは、1 つの画素のクラスである。",
        en="This looks for the greatest among the rows; it is the classes of one pixel that are compared.",
    ),
    "greatest-score": dict(
        right="np.argmax(scores, axis=-1)",
        wrong="np.max(scores, axis=-1)",
        ja="これは最大のスコアの値で、クラスの番号ではない。",
        en="This is the greatest score, not the number of its class.",
    ),
}
