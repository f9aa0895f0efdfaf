"""画素ごとの交差エントロピー

セマンティックセグメンテーションの損失 loss を求めよ。モデルの出力 logits
（softmax の前）と正解ラベル labels の、画素ごとの交差エントロピーを、画素につい
て平均する。

    log_probabilities    softmax の対数。画素ごとに、クラスについて正規化する
    valid                損失に入れる画素かどうか。ラベルが ignore の画素（物体
                         の境界など）は入れない
    safe                 ラベル。ただし、入れない画素では、クラスの番号として使
                         える値に置き換える
    nll                  画素ごとの交差エントロピー

平均は、損失に入れる画素の全体についてとる（画像ごとに平均しない）。ignore はク
ラスの番号でない値（255 や −1）のことも、クラスの 1 つ（背景の 0 など）のことも
ある。ほかのラベルは 0 以上 classes 未満である。すべての画素が ignore の画像もあ
るが、バッチ全体では、入れる画素が必ずある。

---
    logits, log_probabilities: (batch, height, width, classes)
    labels, valid, safe, nll: (batch, height, width)    ignore, loss: scalar

---
The cross-entropy of pixels

Compute `loss`, the loss of semantic segmentation: the cross-entropy of what the
model puts out, `logits` (before the softmax), and the true labels of the
pixels, averaged over pixels.

    log_probabilities    the logarithm of the softmax, which is taken over the
                         classes of each pixel
    valid                whether a pixel counts; one whose label is `ignore`
                         (the border of an object, say) does not
    safe                 the labels, where those of pixels that do not count are
                         replaced by a number that some class has
    nll                  the cross-entropy of each pixel

The mean is over all pixels that count, not of each image first. `ignore` may be
no class at all (255 or −1), or one of the classes (0, the background, say). All
other labels are from 0 to classes − 1. There are images with nothing but
ignored pixels, but some pixel of the batch counts.
"""

import numpy as np


def pixel_ce(logits, labels, ignore):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = ...  # TODO 1
    valid = ...  # TODO 2
    safe = ...  # TODO 3
    nll = ...  # TODO 4
    loss = ...  # TODO 5
    return loss
