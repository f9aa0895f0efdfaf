"""初期値と各層の出力の広がり

同じ大きさの層を重ね、初期値の決め方によって各層の出力の標準偏差がどう変わるかを
調べよ。バイアスはない。

draws は標準正規分布に従う乱数である。scale は重みが従う正規分布の標準偏差で、
文字列 init によって決まる。"xavier" は、重みの分散と入る結合の数の積を 1 にす
る Xavier の初期値、"he" は He の初期値である。層 l（0 から数える）の重みは、
draws[l] の全要素に同じ数を掛けて、標準偏差 scale の正規分布に従う乱数にしたも
のである（draws[l] の値の標準偏差を測って合わせるのではない）。層の出力は、そ
の層の入力と重みの行列積に、文字列 activation の名前の関数を適用したもので、次
の層の入力になる。最初の層の入力は x である。

配列 stds を返せ。stds[l] は層 l の出力の標準偏差で、全サンプル、全ユニットをま
とめて 1 つ求める。分散は値の個数で割る（不偏分散ではない）。

---
    x: (samples, units)    draws: (layers, units, units)    stds: (layers,)

    init: "one"      scale = 1
    init: "small"    scale = 0.01
    init: "xavier", "he"
    activation: "sigmoid", "tanh", "relu"

---
Initial values and the spread of activations

Stack layers of one size and see how the standard deviation of their outputs
depends on the initial weights. There are no biases.

draws holds standard normal numbers. scale is the standard deviation of the
normal distribution of the weights, and the string `init` decides it: "xavier"
stands for Xavier's initial values, for which the variance of the weights
times the number of connections that come in is 1, "he" for He's. The weights
of layer l, counted from 0, are draws[l] with all elements multiplied by one
number, so that they are random numbers from a normal distribution of standard
deviation scale (how far the values in draws[l] happen to spread is not
measured). A layer's output is the function that the string `activation`
names, applied to the matrix product of the layer's input and weights; it is
the input of the next layer. The first layer's input is x.

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
