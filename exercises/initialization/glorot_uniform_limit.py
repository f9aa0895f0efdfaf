"""Glorot の一様分布の端

Keras の `Dense` や `Conv2D` の既定の初期値 `GlorotUniform` は、−limit から limit
までの一様分布である。畳み込み層の重みの形から limit と、この分布の標準偏差 std を求
めよ。

    shape = (height, width, in_channels, out_channels)    整数のタプル

    fan_in   1 つの出力の値に入ってくる結合の数（整数）
    fan_out  1 つの入力の値から出ていく結合の数（整数）。ストライドは 1 とする
    分散     2 / (fan_in + fan_out)

一様分布の端は、この分散になるように決める。−a から a までの一様分布の分散は a²/3
である。fan_in, fan_out, limit, std の順に返す。limit と std は実数。

---
The bound of Glorot's uniform distribution

`GlorotUniform`, the default of Keras's `Dense` and `Conv2D`, is uniform from
−limit to limit. From the shape of a convolution's weights (height, width,
in_channels, out_channels), a tuple of integers, compute limit and `std`, the
standard deviation of this distribution.

fan_in is the number of connections that come into one value of the output and
fan_out the number that go out of one value of the input (with stride 1), both
integers. The bound is such that the variance is 2 / (fan_in + fan_out), and the
variance of a uniform distribution from −a to a is a²/3. Return fan_in, fan_out,
limit and std in this order, the last two as real numbers.
"""

import math


def glorot_uniform_limit(shape):
    height, width, in_channels, out_channels = shape
    fan_in = ...  # TODO 1
    fan_out = ...  # TODO 2
    limit = ...  # TODO 3
    std = ...  # TODO 4
    return fan_in, fan_out, limit, std
