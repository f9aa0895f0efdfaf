"""位置を覚えておくアップサンプリング

最大値プーリングで最大値があった位置を覚えておき、その位置に値を戻す（max unpooling）。
SegNet がデコーダで使う方法である。

    x: (H, W)    size: 整数。H も W も size で割り切れる
    pooled: (H / size, W / size)    重ならない size × size の区画ごとの最大値
    indices: pooled と同じ形の整数。最大値の x の中での位置を、行ごとに並べた通し番号
        row · W + column（0 から数える）で表す
    unpooled: (H, W)    最大値は元の位置にあり、ほかは 0

与えられたコードの blocks は (H / size, W / size, size²) の配列で、最後の軸には、区画
の値が行ごとに（左上から右へ、次に下の行へ）並んでいる。best は最大値がその中の何番目
かを表す。rows と columns は、最大値の x の中での行と列である。同じ値はない。pooled, indices, unpooled の順に返せ。

---
Upsampling that remembers positions

Remember where max pooling found each maximum, and put the values back there (max
unpooling), as SegNet does in its decoder.

x is (H, W), and both are multiples of the integer `size`. pooled, (H / size,
W / size), holds the maxima of the size × size blocks, which do not overlap;
indices, integers of the same shape, the place of each maximum in x, numbered row
by row from 0: row · W + column; unpooled, (H, W), has the maxima in their old
places and 0 elsewhere.

In the code given, blocks is (H / size, W / size, size²), with the values of a
block along the last axis, row by row from the upper left, and best is the number
of the maximum among them; rows and columns are its row and column in x. No two values are equal. Return pooled, indices and
unpooled in this order.
"""

import numpy as np


def unpool_with_indices(x, size):
    h, w = x.shape
    oh, ow = h // size, w // size
    blocks = x.reshape(oh, size, ow, size).transpose(0, 2, 1, 3).reshape(oh, ow, -1)
    pooled = ...  # TODO 1
    best = blocks.argmax(axis=-1)
    rows = ...  # TODO 2
    columns = ...  # TODO 3
    indices = ...  # TODO 4
    unpooled = np.zeros((h, w))
    ...  # TODO 5
    return pooled, indices, unpooled
