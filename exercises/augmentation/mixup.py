"""MixUp

画像 x とラベル y のミニバッチに MixUp を施し、モデルの予測 p に対する損失を求め
よ。画像 i には、同じミニバッチの画像 order[i] を混ぜる。lam[i] は画像 i 自身の
比率で、残りが相手の比率である。ラベルも同じ比率で混ぜる。

    onehot     y（クラスの番号 0 から classes − 1）を one-hot にしたもの
    mixed_x    混ぜた画像
    mixed_y    混ぜたラベル
    loss       mixed_y と p の交差エントロピー（自然対数）の、画像についての平
               均。p は mixed_x に対するモデルの出力で、どの値も正である

mixed_x, mixed_y, loss の順に返せ。

---
    x, mixed_x: (batch, height, width, channels)
    y, order, lam: (batch,)    0 ≤ lam ≤ 1    classes, loss: scalar
    onehot, mixed_y, p: (batch, classes)

---
MixUp

Apply MixUp to a mini-batch of images x and labels y, and compute the loss for
p, what a model predicts. Image i is mixed with image order[i] of the same
mini-batch. lam[i] is the proportion of image i itself, and what is left to 1
that of the other. Labels are mixed in the same proportion.

    onehot     y (numbers of classes, 0 to classes − 1) as one-hot rows
    mixed_x    the mixed images
    mixed_y    the mixed labels
    loss       the cross-entropy of mixed_y and p (natural logarithm), averaged
               over images. p is the model's output for mixed_x; all its values
               are positive

Return mixed_x, mixed_y and loss, in this order.
"""

import numpy as np


def mixup(x, y, classes, lam, order, p):
    onehot = ...  # TODO 1
    weight = ...  # TODO 2
    mixed_x = ...  # TODO 3
    weight = lam.reshape(-1, 1)
    mixed_y = ...  # TODO 4
    loss = ...  # TODO 5
    return mixed_x, mixed_y, loss
