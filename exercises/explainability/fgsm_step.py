"""敵対的摂動（FGSM）

softmax 回帰の分類器を誤らせる摂動を、FGSM で画像に加える。images は画素を 1 行
に並べた画像で、値は 0 から 1、labels は正解のクラスの番号である。

    p              クラスの確率。与えられたコードが求める
    dlogits        損失の、ロジットに関する勾配
    dx             損失の、画像に関する勾配
    adversarial    各画素を、損失が大きくなる向きに epsilon だけ動かした画像。勾
                   配がちょうど 0 の画素は動かさない。0 から 1 の範囲を出た画素
                   は、範囲の端の値にする

損失は、画像ごとの交差エントロピー（自然対数）の和である。dx, adversarial の順に
返せ。

---
    images, dx, adversarial: (batch, pixels)    labels: (batch,)
    kernel: (pixels, classes)    bias: (classes,)
    p, dlogits: (batch, classes)    epsilon: scalar

---
An adversarial perturbation (FGSM)

To images a perturbation is added, by FGSM, that makes a softmax regression err.
The pixels of an image stand in one row of `images`, with values from 0 to 1;
labels is the numbers of the right classes.

    p              the probabilities of the classes, which the code given
                   computes
    dlogits        the gradient of the loss with respect to the logits
    dx             the gradient of the loss with respect to the images
    adversarial    the images with each pixel moved by `epsilon` in the
                   direction in which the loss grows. A pixel whose gradient is
                   exactly 0 is not moved. What then lies outside of 0 to 1
                   becomes the nearer end of that range

The loss is the sum of the images' cross-entropies (natural logarithm). Return
dx and adversarial, in this order.
"""

import numpy as np


def fgsm_step(images, labels, kernel, bias, epsilon):
    logits = images @ kernel + bias
    p = np.exp(logits - np.max(logits, axis=1, keepdims=True))
    p = p / np.sum(p, axis=1, keepdims=True)
    dlogits = ...  # TODO 1
    dx = ...  # TODO 2
    adversarial = ...  # TODO 3
    return dx, adversarial
