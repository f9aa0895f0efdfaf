"""シグモイドを重ねたときの勾配の上限

逆伝播では、層を 1 つさかのぼるたびに活性化関数の微分が掛かる。活性化関数がすべ
てシグモイド σ である layers 個の層について、その積がとりうる最大値 product を求
めよ。

また、その最大値が threshold より小さくなる、最も少ない層の数 depth を求めよ。最
大値が threshold に等しい間は、まだ足りない。product, depth の順に返せ。

各層の入力 u_1, …, u_L は、互いに無関係にどんな実数でもとれるものとし、重みは考
えない。peak は、1 つの層で掛かる微分の最大値とする。

---
    layers, depth: integer ≥ 1    L = layers    0 < threshold < 1
    product, peak: scalar

    σ(u) = 1 / (1 + exp(−u))

---
How much gradient stacked sigmoids can pass on

In backpropagation each layer multiplies by the derivative of its activation.
Find `product`, the largest value that the product of these derivatives can have
for `layers` layers whose activation is the sigmoid σ.

Find also `depth`, the least number of layers for which this largest value is
less than `threshold`; as long as it equals threshold, the layers are too few.
Return product and depth, in this order.

Let u_1, …, u_L, the inputs of the layers, be any real numbers, independent of
each other, and leave the weights out. `peak` is the largest derivative that a
single layer multiplies by.
"""

import math


def vanishing_product(layers, threshold):
    peak = ...  # TODO 1
    product = ...  # TODO 2
    depth = ...  # TODO 3
    return product, depth
