"""2 値化した全結合層

重みも入力も ±1 の 1 ビットで表す全結合層の順伝播と逆伝播を求める。実数の重み
kernel は学習のために残しておき、順伝播では、その符号と、入力 x の符号とを使う。
0 の符号は +1 とする。バイアスはなく、符号のほかに尺度を掛けることもない。

符号関数の微分はほとんどの点で 0 なので、そのままでは学習できない。そこで逆伝播
では、straight-through estimator を使う。すなわち、符号関数の微分を、絶対値が 1
以下（ちょうど 1 も含む）の点では 1、それより外では 0 とみなす。x についても
kernel についても同じである。

損失の、出力 y に関する勾配 dy から、x, kernel に関する勾配 dx, dkernel を求め
よ。さらに、kernel を SGD（学習率 rate）で 1 回更新し、−1 から 1 の範囲に切り詰
めたものを updated とせよ。flipped は、kernel と updated とで符号の異なる重みの
数である。引数は書き換えない。

---
    x, dx: (batch, inputs)    kernel, dkernel, updated: (inputs, units)
    y, dy: (batch, units)    flipped: ()

---
A dense layer in binary

Compute the forward and the backward pass of a dense layer whose weights and
inputs are single bits, ±1. The real weights, kernel, are kept for training;
the forward pass uses their signs and the signs of the input x. The sign of 0 is
+1. There is no bias, and no scale besides the signs.

The derivative of the sign is 0 almost everywhere, which nothing can learn from.
So the backward pass has a straight-through estimator: the derivative of the
sign is taken to be 1 where the absolute value is at most 1 (exactly 1 too), and
0 beyond, for x as for kernel.

From dy, the gradient of the loss with respect to the output y, compute dx and
dkernel, those with respect to x and kernel. Then update kernel once by SGD with
the learning rate `rate`, and clip it to the range from −1 to 1: updated.
flipped is how many weights have another sign in updated than in kernel. Do not
change the arguments.
"""

import numpy as np


def binarize(values):
    return ...  # TODO 1


def binarized_dense(x, kernel, dy, rate):
    bits, weights = binarize(x), binarize(kernel)
    y = ...  # TODO 2

    dx = ...  # TODO 3
    dkernel = ...  # TODO 4
    updated = ...  # TODO 5
    flipped = np.sum(binarize(updated) != binarize(kernel))
    return y, dx, dkernel, updated, flipped
