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
    rows = ...  # TODO 1
    enlarged = np.repeat(rows, factor, axis=2)
    return enlarged


def predict(features, kernel, bias):
    return ...  # TODO 2


def fcn8s(coarse, pool4, pool3, kernel4, bias4, kernel3, bias3, stride):
    fused4 = ...  # TODO 3
    fused3 = ...  # TODO 4
    scores = ...  # TODO 5
    labels = ...  # TODO 6
    return fused3, labels
