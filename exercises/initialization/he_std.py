"""He の初期値の標準偏差

ReLU の層のための He の初期値は、平均 0、分散 2/n の正規分布から重みを引く。n は、
1 つのユニットに入ってくる結合の数（fan-in）である。重みの形 shape から n と、その
正規分布の標準偏差 std（実数）を求めよ。n は整数で返す。

    全結合層    shape = (inputs, units)
    畳み込み層  shape = (height, width, in_channels, out_channels)

shape は整数のタプル。畳み込み層では、出力の 1 つの値を計算するために読まれる入力
の値の数が n になる。Keras の `HeNormal` は、平均から標準偏差 2 つ分より離れた値を
引き直す（切断正規分布）が、ここで求めるのは切断する前の正規分布の標準偏差である。

---
The standard deviation of He's initial values

He's initial values, for layers of ReLU, draw weights from a normal distribution
of mean 0 and variance 2/n, where n is the number of connections that come into
one unit (fan-in). From the shape of the weights compute n, an integer, and
`std`, the standard deviation of that distribution, a real number.

`shape` is a tuple of integers: (inputs, units) of a fully connected layer, or
(height, width, in_channels, out_channels) of a convolution, where n is the
number of input values read for one value of the output. Keras's `HeNormal`
draws anew what is further than two standard deviations from 0 (a truncated
normal distribution); the one asked for is that before the truncation.
"""

import math


def he_std(shape):
    n = ...  # TODO 1
    std = ...  # TODO 2
    return n, std
