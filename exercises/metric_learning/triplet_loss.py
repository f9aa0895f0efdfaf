"""Triplet loss：バッチで最も難しい三つ組

1 バッチの画像の特徴 features と人物の番号 labels から、トリプレット損失を求
めよ。

    unit         L2 正規化した（長さを 1 にした）特徴
    squared      正規化した特徴どうしの二乗距離
    positive     各画像をアンカーとし、同一人物の画像のうち最も遠いものとの二
                 乗距離
    negative     同じアンカーの、別人の画像のうち最も近いものとの二乗距離
    losses       アンカーごとの損失。negative が positive より margin 以上大き
                 ければ 0、そうでなければ足りない分
    loss         すべてのアンカーでの平均。損失が 0 のアンカーも数える

どの人物の画像も 2 枚以上、人物は 2 人以上いる。人物の番号は連番とは限らな
い。特徴に 0 ベクトルはない。losses, loss の順に返せ。

---
    features, unit: (images, dimensions)    squared: (images, images)
    labels, positive, negative, losses: (images,)    margin, loss: scalar

---
Triplet loss of the hardest triplets in a batch

Find the triplet loss of a batch of images, given as `features` and `labels`,
the numbers of the persons they show.

    unit         the features, L2-normalised (scaled to length 1)
    squared      the squared distances of the normalised features
    positive     with each image as an anchor, the squared distance of the
                 farthest image of the same person
    negative     for the same anchor, that of the nearest image of anybody else
    losses       the loss of each anchor: 0 if `negative` is larger than
                 `positive` by `margin` or more, else what it lacks
    loss         the mean over all anchors, those whose loss is 0 among them

There are two images or more of each person, and two persons or more; their
numbers need not be consecutive. No feature vector is 0. Return losses and
loss, in this order.
"""

import numpy as np


def triplet_loss(features, labels, margin):
    unit = ...  # TODO 1
    squared = ...  # TODO 2
    same = labels[:, np.newaxis] == labels
    positive = ...  # TODO 3
    negative = ...  # TODO 4
    losses = ...  # TODO 5
    loss = np.mean(losses)
    return losses, loss
