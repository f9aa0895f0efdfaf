"""チャネルごとの畳み込み

depthwise convolution の出力 y を NumPy だけで求めよ。チャネルごとに 1 枚の
フィルタを使い、チャネルどうしは混ぜない。

ストライドは 1、パディングとバイアスはない。フィルタは、全体が x に収まる位置
で、重なった部分との積和をとる（反転しない）。出力の縦と横は oh と ow である。

for 文は、出力の位置ではなく、フィルタの中の位置（縦に p 番目、横に q 番目）に
ついて回る。patch は、フィルタのその要素が掛かる画素を、y の全部の位置について
集めたものである。

---
    x: (N, H, W, C)    kernel: (K_h, K_w, C)    y: (N, oh, ow, C)
    patch: (N, oh, ow, C)

---
Convolution of each channel by itself

Compute with NumPy alone the output y of a depthwise convolution: each channel
has one filter of its own, and channels are not mixed.

The stride is 1, and there is no padding and no bias. A filter sums products
with what it covers (it is not flipped), wherever it lies wholly within x; oh
and ow are the height and the width of what comes out.

The loops run not over the places of the output but over those within the filter
(p-th downwards, q-th to the right). `patch` holds the pixels that this element
of the filter meets, for all places of y.
"""

import numpy as np


def depthwise_conv(x, kernel):
    k_h, k_w, channels = kernel.shape
    n, h, w, _ = x.shape
    ...  # TODO 1
    y = np.zeros((n, oh, ow, channels))
    for p in range(k_h):
        for q in range(k_w):
            patch = ...  # TODO 2
            ...  # TODO 3
    return y
