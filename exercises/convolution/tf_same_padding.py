"""TensorFlow の SAME パディング

TensorFlow の SAME パディングで、入力 x にフィルタ kernel を畳み込んだ y と、
上、下、左、右に足した 0 の数 zeros を求め、この順に返せ。フィルタは縦にも横に
も stride ずつ動く。

TensorFlow と Keras の SAME は、縦と横のそれぞれについて別々に決まる。
same_padding は、1 つの方向について、長さ size の入力に幅 kernel_size の
フィルタを stride ずつ動かすときの 3 つの整数を、out, before, after の順に返す。

    out       出力の長さ。0, stride, 2·stride, … のうち、size より小さいものの
              個数で、フィルタの幅によらない
    before    前（上または左）に足す 0 の数
    after     後ろ（下または右）に足す 0 の数

足す 0 の総数 total は、ちょうど out 個の位置でフィルタの全体が収まるのに
必要な最小の数である。0 を足さなくても収まるときは、余りがあっても total は 0
とし、入力を切り取ることはしない。total を前後に半分ずつ分け、奇数なら後ろを
1 つ多くする。PyTorch の padding=1 のように、いつも前後に同じ数を足すやり方とは
値が異なる。

---
    x: (batch, height, width, in_channels)
    kernel: (kernel_height, kernel_width, in_channels, out_channels)
    y: (batch, out_height, out_width, out_channels)    zeros: (4,)

---
TensorFlow's SAME padding

Return y, the input x convolved with the filters in `kernel` under TensorFlow's
SAME padding, and `zeros`, how many zeros that adds at the top, the bottom, the
left and the right. The filters move by `stride` both down and to the right.

TensorFlow and Keras find SAME for each direction by itself. For one direction,
in which the input has the length `size` and the filter the length `kernel_size`
and moves by `stride`, same_padding returns three integers, out, before and
after, in this order:

    out       length of the output: how many of 0, stride, 2·stride, … are less
              than size, however long the filter is
    before    how many zeros are added before (top or left)
    after     how many zeros are added after (bottom or right)

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
    zeros = [top, bottom, left, right]
    padded = np.pad(x, [(0, 0), (top, bottom), (left, right), (0, 0)])
    y = np.empty((len(x), out_height, out_width, out_channels))
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            y[:, i, j] = np.tensordot(padded[:, rows, cols], kernel, axes=3)
    return y, zeros
