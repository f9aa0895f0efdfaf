"""画像とレシピの共通の空間

料理の画像とレシピの文を、それぞれのネットワークで同じ空間のベクトルに写した。i
番目の画像 images[i] と i 番目のレシピ recipes[i] の組が、同じ料理のものなら
match[i] は 1、違う料理のものなら −1 である。組ごとの損失 losses と、その平均
loss を、この順に返せ。

    cosines    それぞれの組の、画像とレシピのベクトルのコサイン類似度
    losses     同じ料理の組では、1 からコサイン類似度を引いたもの。違う料理の組
               では、コサイン類似度が margin を超えた分で、超えなければ 0

コサイン類似度は、ベクトルを長さ 1 にそろえてからの内積とする。要素がすべて 0 の
ベクトルとの類似度は 0 とする。margin は −1 より大きく 1 より小さい。

---
    images, recipes: (N, D)    match, cosines, losses: (N,)    loss: scalar

---
A common space of images and recipes

Images of dishes and texts of recipes are mapped to vectors of the same space,
by networks of their own. match[i] is 1 where image number i, images[i], and
recipe number i, recipes[i], belong to the same dish, and −1 where they do not.
Return the loss of each pair, `losses`, and their mean, `loss`, in this order.

    cosines    the cosine similarity of the vectors of image and recipe, for
               each pair
    losses     for the same dish 1 minus the cosine similarity; for different
               dishes by how much the similarity exceeds margin, and 0 where it
               does not

The cosine similarity is the inner product of the vectors scaled to length 1.
With a vector of zeros alone it is 0. margin lies between −1 and 1.
"""

import numpy as np


def unit(vectors):
    lengths = ...  # TODO 1
    return ...  # TODO 2


def cross_modal_similarity(images, recipes, match, margin):
    cosines = ...  # TODO 3
    losses = ...  # TODO 4
    loss = np.mean(losses)
    return losses, loss
