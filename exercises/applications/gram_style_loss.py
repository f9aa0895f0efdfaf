"""スタイル損失

学習済みの CNN のいくつかの層から取り出した、生成画像の特徴マップ generated と、
スタイル画像の特徴マップ style から、スタイル損失 loss を求めよ。生成画像のグラ
ム行列のリスト grams と loss を、この順に返せ。

    グラム行列    画素の位置について足した、チャネルどうしの積。特徴マップの要素
                  の数 H·W·C で割る
    損失          層ごとに、2 枚の画像のグラム行列の差の 2 乗を全要素で平均し、
                  weights の重みを掛けて、すべての層について足したもの

generated、style、weights は同じ長さのリストで、l 番目が同じ層である。同じ層で
は、チャネルの数は等しいが、縦と横は 2 枚の画像で違うことがある。

---
    generated[l]: (H, W, C)    style[l]: (H′, W′, C)    weights[l]: scalar
    rows: (H·W, C)    grams[l], difference: (C, C)    loss: scalar

---
Style loss

From feature maps of some layers of a trained CNN, `generated` of the image that
is made and `style` of the image that gives the style, compute the style loss.
Return grams, a list of the Gram matrices of the image that is made, and loss,
in this order.

    Gram matrix    products of channels with channels, summed over the places of
                   the image and divided by the number of elements of the
                   feature map, H·W·C
    loss           for each layer the squares of the difference between the two
                   images' Gram matrices, averaged over all elements and
                   multiplied by the weight in `weights`; and then summed over
                   the layers

generated, style and weights are lists of the same length, and the same number
is the same layer. In a layer both images have as many channels, but may differ
in height and width.
"""

import numpy as np


def gram_matrix(features):
    rows = ...  # TODO 1
    return ...  # TODO 2


def gram_style_loss(generated, style, weights):
    grams = [gram_matrix(features) for features in generated]
    loss = 0.0
    for gram, features, weight in zip(grams, style, weights, strict=True):
        difference = ...  # TODO 3
        ...  # TODO 4
    return grams, loss
