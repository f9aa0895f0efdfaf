"""位置を覚えておくアップサンプリング

最大値プーリングで最大値があった位置を覚えておき、その位置に値を戻す
（max unpooling）。SegNet がデコーダで使う方法である。pooled, indices, unpooled
を、この順に返せ。

x を、重ならない size × size の区画に分ける。size は整数で、H も W も size で
割り切れる。x に同じ値はない。

    pooled      区画ごとの最大値
    indices     最大値の x の中での位置。x を行ごとに 1 列に並べたときの、0 から
                数えた通し番号（整数）で表す
    unpooled    最大値は元の位置にあり、ほかは 0

与えられたコードの blocks の最後の軸には、1 つの区画の値が行ごとに（左上から
右へ、次に下の行へ）並んでいる。best は、最大値がその何番目か（0 から数える）を
表す。rows と columns は、最大値の x の中での行と列（どちらも 0 から数える）で
ある。

---
    x, unpooled: (H, W)
    pooled, indices, best, rows, columns: (H / size, W / size)
    blocks: (H / size, W / size, size²)

---
Upsampling that remembers positions

Remember where max pooling found each maximum, and put the values back there
(max unpooling), as SegNet does in its decoder. Return pooled, indices and
unpooled, in this order.

x is cut into blocks of size × size that do not overlap. size is an integer, and
H and W are multiples of it. No two values of x are equal.

    pooled      the maximum of each block
    indices     where each maximum is in x: its number (an integer), counted
                from 0 along x laid out in a line, row by row
    unpooled    the maxima in their old places, and 0 elsewhere

In the code given, the last axis of blocks holds the values of one block, row by
row from the upper left. best says which of them, counted from 0, is the
maximum. rows and columns are the row and the column of the maximum in x, both
counted from 0.
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
