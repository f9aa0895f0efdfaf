"""初期値とアクティベーションの広がり

同じ大きさの層を重ね、初期値の決め方によって各層の出力の標準偏差がどう変わるかを調べ
よ。バイアスはない。

    x: (samples, units)    draws: (layers, units, units)    標準正規分布の乱数
    init: 重みの標準偏差の決め方。次の 4 つの文字列のどれか
        "one"     1
        "small"   0.01
        "xavier"  Xavier の初期値。分散は 1 / units
        "he"      He の初期値。分散は 2 / units
    activation: "sigmoid", "tanh", "relu" のどれか

    l 層目の重み  W_l = （重みの標準偏差） × draws[l]
    l 層目の出力  x ← f(x W_l)        f は activation の関数

返すのは stds: (layers,)。l 番目は l 層目の出力の標準偏差で、全サンプル、全ユニッ
トについてまとめて 1 つ求める（N で割る標準偏差）。

---
Initial values and the spread of activations

Stack layers of one size and see how the standard deviation of their outputs
depends on the initial weights. There are no biases.

x is (samples, units); draws, (layers, units, units), holds standard normal
numbers. `init` says which standard deviation the weights have: "one" 1, "small"
0.01, "xavier" that of Xavier's initial values with variance 1 / units, "he"
that of He's with variance 2 / units. `activation` is "sigmoid", "tanh" or
"relu". The weights of layer l are that standard deviation times draws[l], its
output is f(x W_l), which is the next layer's x. Return stds, (layers,): the
standard deviation of each layer's output over all samples and units together
(dividing by their number N).
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
