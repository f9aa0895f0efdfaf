"""1 つの摂動で多くの画像を誤らせる

多クラスの線形分類器に対して、どの画像にも加える 1 つの摂動 v（universal
adversarial perturbation）を作る。クラスは、ロジットが最も大きいものに決まる。
predicted は、摂動のない画像 images が分類されるクラスである。

v は 0 から始め、画像を順に 1 回ずつ見る。v を加えた画像がもう predicted と違う
クラスになれば、何もしない。まだ同じクラスなら、次のように v を更新する。

    distances    v を加えた画像から、ほかの各クラスとの決定境界までの（ユーク
                 リッド）距離。predicted のクラスには inf を入れる
    step         最も近い境界に垂直に達する摂動の、1 + overshoot 倍
    v            step を足し、L2 ノルムが radius を超えたら、radius になるまで縮
                 める（原点を中心とする球への射影）
    rate         最後の v を加えると、predicted と違うクラスになる画像の割合。正
                 解のラベルは使わない

与えられたコードの gaps は、predicted のクラスと各クラスのロジットの差、normals
は、そのクラスのロジットのほうが大きくなっていく向きである。v, rate の順に返せ。

---
    images: (batch, pixels)    kernel: (pixels, classes)    bias: (classes,)
    predicted: (batch,)    logits, gaps, distances: (classes,)
    normals: (classes, pixels)    v, step: (pixels,)
    radius, overshoot, rate: scalar

---
One perturbation that makes many images err

For a linear classifier of many classes, make one perturbation v that is added
to all images (a universal adversarial perturbation). The class is that of the
largest logit, and predicted is the classes of the images without perturbation.

v begins at 0, and the images are looked at once each, in their order. Where the
image with v added is of another class than predicted already, nothing is done.
Where it is still of the same class, v is updated:

    distances    the (Euclidean) distances from the image with v added to the
                 decision boundaries with each of the other classes; inf for the
                 predicted class
    step         1 + overshoot times the perturbation that reaches the nearest
                 boundary at a right angle
    v            step is added; where its L2 norm then exceeds `radius`, v is
                 shrunk until it is radius (a projection onto the ball around 0)
    rate         the part of the images that are of another class than predicted
                 with the final v added. Right labels are not used

In the code given, gaps is by how much the logit of the predicted class exceeds
that of each class, and normals the directions in which the logit of each class
gains on it. Return v and rate, in this order.
"""

import numpy as np


def universal_perturbation(images, kernel, bias, radius, overshoot):
    predicted = np.argmax(images @ kernel + bias, axis=1)
    v = np.zeros(images.shape[1])
    for image, label in zip(images, predicted, strict=True):
        logits = (image + v) @ kernel + bias
        if np.argmax(logits) != label:
            continue
        gaps = logits[label] - logits
        normals = (kernel - kernel[:, [label]]).T
        lengths = np.linalg.norm(normals, axis=1)
        lengths[label] = 1  # nothing is divided by 0
        distances = ...  # TODO 1
        nearest = np.argmin(distances)
        step = ...  # TODO 2
        v = v + step
        v = ...  # TODO 3
    rate = ...  # TODO 4
    return v, rate
