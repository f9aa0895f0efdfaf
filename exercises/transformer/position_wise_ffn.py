"""位置ごとの順伝播ネットワーク（Position-wise FFN）

Transformer のブロックで注意のあとに置かれる、2 層の全結合ネットワークの出力
output を求めよ。

1 層目は d_model 次元を d_ff 次元に広げて ReLU を通し、その出力が
hidden である。2 層目は d_model 次元に戻すだけで、活性化関数を通さない。
kernel_1, bias_1 は 1 層目の、kernel_2, bias_2 は 2 層目の重みとバイアスで、
重みは右から掛ける。

各位置（単語）のベクトルは、ほかの位置とは混ざらず、すべて同じ重みで変換される。
残差接続と正規化はこの外にあり、ここには含めない。

---
    x, output: (batch, length, d_model)    hidden: (batch, length, d_ff)
    kernel_1: (d_model, d_ff)    bias_1: (d_ff,)
    kernel_2: (d_ff, d_model)    bias_2: (d_model,)

---
Position-wise feed-forward network

Compute the output, `output`, of the two-layer network that follows attention in
a block of the Transformer.

The first layer widens d_model to d_ff dimensions and goes through ReLU, which
gives `hidden`; the second narrows them to d_model again, with no activation.
kernel_1 and bias_1 belong to the first layer, kernel_2 and bias_2 to the
second; kernels are applied from the right.

The vector of each position (word) is transformed by the same weights, and
positions do not mix. The residual connection and the normalisation are outside
and not part of this.
"""

import numpy as np


def feed_forward(x, kernel_1, bias_1, kernel_2, bias_2):
    hidden = ...  # TODO 1
    output = ...  # TODO 2
    return output
