"""TensorFlow の SAME パディング

`tf.nn.conv2d(x, kernel, stride, padding="SAME")` の値 y を求めよ。

    x: (batch, height, width, in_channels)
    kernel: (kernel_height, kernel_width, in_channels, out_channels)
    y: (batch, out_height, out_width, out_channels)

TensorFlow と Keras の SAME は、縦と横のそれぞれで次のように決まる。
same_padding は 1 つの方向について、この 3 つを整数で返す。

    out       出力の長さ。size / stride を切り上げた値
    before    前（上または左）に足す 0 の数
    after     後ろ（下または右）に足す 0 の数

足す 0 の総数 total は、ちょうど out 個の位置でフィルタの全体が収まるのに
必要な最小の数である。0 を足さなくても収まるときは、余りがあっても total は 0
とし、入力を切り取ることはしない。total を前後に半分ずつ分け、奇数なら後ろを
1 つ多くする。PyTorch の padding=1 のように、いつも前後に同じ数を足すやり方とは
値が異なる。

---
TensorFlow's SAME padding

Return y, the value of `tf.nn.conv2d(x, kernel, stride, padding="SAME")`. Shapes
are those above.

TensorFlow and Keras find SAME in either direction as follows. For one
direction, same_padding returns these three integers:

    out       length of the output: size / stride, rounded up
    before    how many zeros are added before (above or left)
    after     how many zeros are added after (below or right)

The number of zeros in all, `total`, is the smallest for which `out` positions
of the filter lie wholly within. Where they fit without any, total is 0 even if
something remains; the input is never cut. Half of total goes to either end; if
total is odd, the one more goes after. This is not what PyTorch's padding=1
does, which always adds the same number at both ends.
"""

import numpy as np


def same_padding(size, kernel_size, stride):
    out = ...  # TODO 1
    total = ...  # TODO 2
    before = ...  # TODO 3
    after = ...  # TODO 4
    return out, before, after


def conv2d_same(x, kernel, stride):
    kernel_height, kernel_width, _, out_channels = kernel.shape
    out_height, top, bottom = same_padding(x.shape[1], kernel_height, stride)
    out_width, left, right = same_padding(x.shape[2], kernel_width, stride)
    padded = np.pad(x, [(0, 0), (top, bottom), (left, right), (0, 0)])
    y = np.empty((len(x), out_height, out_width, out_channels))
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            y[:, i, j] = np.tensordot(padded[:, rows, cols], kernel, axes=3)
    return y
