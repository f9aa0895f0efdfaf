"""He の初期値の標準偏差

ReLU の層のための He の初期値では、平均 0、分散 2/n の正規分布に従う乱数を
重みとする。n は、1 つのユニットに入ってくる結合の数（fan-in）である。
Keras の `Dense` か `Conv2D` の重みの形 shape（整数のタプル）から、n と、
その正規分布の標準偏差 std を求め、この順に返せ。n は整数、std は実数である。

畳み込み層では、出力の 1 つの値を計算するために読む入力の値の数が n になる。
Keras の `HeNormal` は、平均から標準偏差 2 つ分より離れた値を捨てて取り直す
（切断正規分布）が、ここで求めるのは切断する前の正規分布の標準偏差である。

---
    Dense     shape = (inputs, units)
    Conv2D    shape = (height, width, in_channels, out_channels)

---
The standard deviation of He's initial values

He's initial values, for layers of ReLU, draw weights from a normal distribution
of mean 0 and variance 2/n, where n is the number of connections that come into
one unit (fan-in). From `shape`, the shape of the kernel of Keras's `Dense`
or `Conv2D` (a tuple of integers), compute n and std, the standard deviation
of that distribution, and return them in this order: n is an integer, std a
real number.

In a convolution, n is the number of input values read for one value of the
output. Keras's `HeNormal` throws away what is further than two standard
deviations from the mean and draws it anew (a truncated normal distribution);
the standard deviation asked for is that before the truncation.
"""

import math


def he_std(shape):
    n = ...  # TODO 1
    std = ...  # TODO 2
    return n, std
