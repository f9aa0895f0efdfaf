"""Glorot の一様分布の端

Keras の `Dense` や `Conv2D` の既定の初期値 `GlorotUniform` は、
−limit から limit までの一様分布である。畳み込み層の重みの形 shape（整数の
タプル）から、limit と、この分布の標準偏差 std を求めよ。

fan_in は 1 つの出力の値に入ってくる結合の数、fan_out は 1 つの入力の値から出
ていく結合の数とする。ストライドは 1 とし、画像の周辺部は除いて考える。limit
は、分散 Var が式のとおりになるように決める。U(−a, a) は −a から a までの
一様分布を表す。

fan_in, fan_out, limit, std の順に返せ。fan_in と fan_out は整数、
limit と std は実数である。

---
    shape = (height, width, in_channels, out_channels)

    U(−limit, limit):  Var = 2 / (fan_in + fan_out)
    U(−a, a):          Var = a² / 3

---
The bound of Glorot's uniform distribution

`GlorotUniform`, the default of Keras's `Dense` and `Conv2D`, is uniform from
−limit to limit. From `shape`, the shape of a convolution's weights (a tuple of
integers), compute limit and std, the standard deviation of this distribution.

fan_in is the number of connections that come into one value of the output, and
fan_out the number that go out of one value of the input, with stride 1 and far
from the borders of the image. The bound limit is such that the variance Var is
that of the formula. U(−a, a) is the uniform distribution from −a to a.

Return fan_in, fan_out, limit and std in this order, the first two as integers,
the last two as real numbers.
"""

import math


def glorot_uniform_limit(shape):
    height, width, in_channels, out_channels = shape
    fan_in = ...  # TODO 1
    fan_out = ...  # TODO 2
    limit = ...  # TODO 3
    std = ...  # TODO 4
    return fan_in, fan_out, limit, std
