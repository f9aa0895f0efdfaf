"""初期値を小さくする理由

シグモイド関数の層で、重みをそのまま使うときと 0.01 倍して使うときの、
活性化関数の傾きを比べよ。傾きが小さいと、逆伝播する勾配も小さくなる。

W は層の重みで、バイアスは 0 である。slope_large は W = kernel のとき、
slope_small は W が kernel の 0.01 倍のときの、z の全要素にわたる σ′(z) の平均
（実数）とする。与えられたコードの scale は、kernel に掛ける数である。
slope_large, slope_small の順に返せ。関数 sigmoid は与えられている。

---
    x: (batch, inputs)    kernel, W: (inputs, units)    z: (batch, units)

    z = x W    σ(z) = 1 / (1 + exp(−z))

---
Why initial weights are small

Compare the slope of the activation in a layer of sigmoids whose weights are
used as they are with one whose weights are multiplied by 0.01. Where the slope
is small, so are the gradients that go back.

W is the weights of the layer; biases are 0. slope_large, with W = kernel, and
slope_small, with W equal to 0.01 times kernel, are the means of σ′(z) over all
elements of z, real numbers. In the code given, `scale` is what kernel is
multiplied by. Return slope_large and slope_small in this order. The function
sigmoid is given.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def small_init_reason(x, kernel):
    slopes = []
    for scale in (1.0, 0.01):
        y = ...  # TODO 1
        ...  # TODO 2
    slope_large, slope_small = slopes
    return slope_large, slope_small
