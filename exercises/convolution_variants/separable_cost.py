"""MobileNet の計算量

ふつうの畳み込みと、それを depthwise と pointwise（1×1）に分けたときの計算量
（掛け算の回数）を求めよ。MobileNet はこの分け方で計算を減らしている。
standard, depthwise, pointwise（どれも整数）と、その比 ratio（実数）を、この順に
返せ。

入力は、縦 height、横 width、チャネル数 c で、出力のチャネル数は m である。
引数はどれも正の整数である。

    standard   k × k のふつうの畳み込み
    depthwise  チャネルごとに 1 枚のフィルタを使う k × k の畳み込み
    pointwise  depthwise の出力に続ける 1×1 の畳み込み

ストライドは 1 で、パディングによって縦も横も変わらない。パディングの 0 との
掛け算も数え、バイアスは考えない。

---
    (height, width, c) → (height, width, m)

    ratio = (depthwise + pointwise) / standard

---
The cost of MobileNet

Count the multiplications of an ordinary convolution, and of the same split into
a depthwise and a pointwise (1×1) one, as MobileNet does to save work. Return
standard, depthwise and pointwise (integers) and ratio (a real number), in this
order.

The input is `height` high and `width` wide and has c channels; the output has
m. All arguments are positive integers.

    standard   the ordinary convolution, k × k
    depthwise  the k × k convolution with one filter for each channel
    pointwise  the 1×1 convolution of what depthwise puts out

The stride is 1, and padding keeps height and width. Products with the zeros of
the padding count; there are no biases.
"""


def separable_cost(height, width, k, c, m):
    standard = ...  # TODO 1
    depthwise = ...  # TODO 2
    pointwise = ...  # TODO 3
    ratio = (depthwise + pointwise) / standard
    return standard, depthwise, pointwise, ratio
