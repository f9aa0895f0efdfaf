"""SSD の出力の数

SSD は、特徴マップのそれぞれに 3×3 の畳み込みを行い、default box ごとに、クラ
スの得点と矩形の補正量 4 つを出す。その大きさを求め、per_box, filters,
outputs, parameters の順に返せ（どれも整数）。

    per_box       default box 1 個あたりの出力の数
    filters       特徴マップごとの、畳み込みのフィルタの枚数
    outputs       全部の特徴マップの出力の値の総数
    parameters    これらの畳み込みのパラメータの総数（バイアスを含む）

classes は検出したい物体のクラスの数で、背景を含まない。クラスの得点は背景にも
1 つ出す。特徴マップは縦 heights、横 widths、チャネル数 channels で、1 つの位
置に kinds 個の default box がある。畳み込みはストライド 1 で、縦横を変えない
パディングを使う。重みは特徴マップごとに別である。

---
    heights, widths, channels, kinds, filters: (maps,)
    classes, per_box, outputs, parameters: scalar

---
The size of SSD's output

SSD applies a convolution of 3×3 to each of its feature maps, which gives for
each default box the scores of the classes and four corrections of the box.
Find how large this is, and return per_box, filters, outputs and parameters, in
this order (all of them integers).

    per_box       the number of outputs for one default box
    filters       for each feature map the number of filters of its convolution
    outputs       the number of values that all feature maps give together
    parameters    the parameters of all these convolutions (biases included)

`classes` is the number of classes of objects, without the background; the
background gets a score, too. The feature maps have heights, widths and
channels, and at each place there are `kinds` default boxes. The convolutions
have stride 1 and a padding that keeps height and width. Each feature map has
weights of its own.
"""

import numpy as np


def ssd_head_outputs(heights, widths, channels, kinds, classes):
    per_box = ...  # TODO 1
    filters = ...  # TODO 2
    outputs = ...  # TODO 3
    parameters = ...  # TODO 4
    return per_box, filters, outputs, parameters
