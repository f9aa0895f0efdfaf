"""Global Average Pooling の順伝播と逆伝播

最後の畳み込み層の出力 x に Global Average Pooling を施した y と、損失 L の
x に関する勾配 dx を、この順に返せ。dx は、L の y に関する勾配 dy から求める。

特徴マップごとに、縦と横の全位置にわたる平均をとって 1 つの数にする。大きさ 1 の
軸は残さない。Keras の `GlobalAveragePooling2D()` と同じである。

positions（整数）は、1 つの特徴マップの画素の個数である。spread は 1 つの画素に
渡る勾配で、与えられた行の np.broadcast_to で縦と横に複製され、dx になる。

---
    x, dx: (batch, height, width, channels)    y, dy: (batch, channels)
    spread: (batch, 1, 1, channels)

    dy = ∂L/∂y    dx = ∂L/∂x

---
Global average pooling, forward and backward

Return y, which is the output x of the last convolutional layer after global
average pooling, and dx, the gradient of a loss L at x, in this order. dx is
computed from dy, the gradient of L at y.

Each feature map becomes one number, its mean over all positions, down and
across. No axes of size 1 are kept. It is Keras's `GlobalAveragePooling2D()`.

positions (an integer) is how many pixels one feature map has. spread is the
gradient that one pixel gets; in a given line np.broadcast_to repeats it down
and across, which gives dx.
"""

import numpy as np


def global_average_pool(x, dy):
    y = ...  # TODO 1
    positions = ...  # TODO 2
    spread = ...  # TODO 3
    dx = np.broadcast_to(spread, x.shape)
    return y, dx
