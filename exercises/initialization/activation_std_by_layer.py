"""初期値とアクティベーションの広がり

同じ大きさの層を重ね、初期値の決め方によって各層の出力の標準偏差がどう変わるかを
調べよ。バイアスはない。

draws は標準正規分布に従う乱数である。scale は重みの標準偏差で、
文字列 init によって決まる。"xavier" は Xavier の初期値、"he" は He の
初期値である。層 l（0 から数える）の重みは W_l、出力は f(x W_l) で、出力が次の
層の x になる。f は文字列 activation の名前の関数である。

配列 stds を返せ。stds[l] は層 l の出力の標準偏差で、全サンプル、
全ユニットをまとめて 1 つ求める。分散は値の個数で割る（不偏分散ではない）。

---
    x: (samples, units)    draws: (layers, units, units)    stds: (layers,)

    init = "one"       scale = 1
    init = "small"     scale = 0.01
    init = "xavier"    scale² = 1 / units
    init = "he"        scale² = 2 / units
    activation = "sigmoid", "tanh", "relu"

    W_l = scale · draws[l]
    x ← f(x W_l)

---
Initial values and the spread of activations

Stack layers of one size and see how the standard deviation of their outputs
depends on the initial weights. There are no biases.

draws holds standard normal numbers. scale is the standard deviation of the
weights, and the string `init` decides it: "xavier" stands for Xavier's initial
values, "he" for He's. Layer l, counted from 0, has the weights W_l and the
output f(x W_l), which is the next layer's x; f is the function that the
string `activation` names.

Return the array stds: stds[l] is the standard deviation of the output of layer
l over all samples and units together; the variance is divided by the number of
values (not unbiased).
"""

import numpy as np

ACTIVATIONS = {
    "sigmoid": lambda u: 1 / (1 + np.exp(-u)),
    "tanh": np.tanh,
    "relu": lambda u: np.maximum(u, 0),
}


def activation_std_by_layer(x, draws, init, activation):
    units = x.shape[1]
    xavier = ...  # TODO 1
    he = ...  # TODO 2
    scale = {"one": 1.0, "small": 0.01, "xavier": xavier, "he": he}[init]
    stds = []
    for draw in draws:
        x = ...  # TODO 3
        ...  # TODO 4
    stds = np.array(stds)
    return stds
