"""MobileNet の計算量

ふつうの畳み込みと、それを depthwise と pointwise（1×1）に分けたときの計算量（掛け算
の回数）を、整数で求めよ。MobileNet はこの分け方で計算を減らしている。

    出力の大きさ  height × width（ストライド 1、入力と同じ大きさになるパディング）
    カーネル      k × k    入力チャネル数 c    出力チャネル数 m

    standard   k × k のふつうの畳み込み
    depthwise  チャネルごとに 1 枚のフィルタを使う k × k の畳み込み
    pointwise  depthwise の出力に続ける 1×1 の畳み込み

バイアスは考えず、パディングの 0 との掛け算も数える。引数はどれも正の整数。返すのは
standard, depthwise, pointwise と、ratio = (depthwise + pointwise) / standard（実
数）。

---
The cost of MobileNet

Count the multiplications of an ordinary convolution, and of the same split into
a depthwise and a pointwise (1×1) one, as MobileNet does to save work. All counts
are integers.

The output is height × width (stride 1, padded so that the size stays), the
kernel k × k, with c channels in and m channels out. standard is the ordinary
k × k convolution; depthwise the k × k convolution with one filter per channel;
pointwise the 1×1 convolution of what depthwise puts out. There are no biases,
and products with zeros of the padding count. All arguments are positive
integers. Return standard, depthwise, pointwise, and ratio, the real number
(depthwise + pointwise) / standard.
"""


def separable_cost(height, width, k, c, m):
    standard = ...  # TODO 1
    depthwise = ...  # TODO 2
    pointwise = ...  # TODO 3
    ratio = (depthwise + pointwise) / standard
    return standard, depthwise, pointwise, ratio
