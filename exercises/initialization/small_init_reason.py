"""初期値を小さくする理由

シグモイド関数の層で、重みをそのまま使うときと 0.01 倍して使うときの、活性化関数の
傾きを比べよ。傾きが小さいと、逆伝播する勾配も小さくなる。

    x: (batch, inputs)    kernel: (inputs, units)    バイアスは 0
    z = x W        large では W = kernel、small では W = 0.01 kernel
    σ(z) = 1 / (1 + exp(−z))

slope_large と slope_small は、それぞれの z の全要素についての σ′(z) の平均（実数）。
関数 sigmoid は与えられている。

---
Why initial weights are small

Compare the slope of the activation in a layer of sigmoids whose weights are
used as they are with one whose weights are multiplied by 0.01. Where the slope
is small, so are the gradients that go back.

x is (batch, inputs), kernel (inputs, units); biases are 0. z is as above, with
W the kernel itself (large) or 0.01 times it (small). slope_large and
slope_small, real numbers, are the means of σ′(z) over all elements of that z.
The function sigmoid is given.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def small_init_reason(x, kernel):
    y_large = sigmoid(x @ kernel)
    slope_large = ...  # TODO 1
    y_small = ...  # TODO 2
    slope_small = np.mean(y_small * (1 - y_small))
    return slope_large, slope_small
