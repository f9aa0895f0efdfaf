"""3 層のニューラルネットワークの順伝播

手書き数字を 10 クラスに分ける 784-50-100-10 のような、隠れ層が 2 つのネット
ワークの出力 y を NumPy だけで求めよ。3 つの層は、どれも x W + b のあとに活性化
関数を掛ける。

    x: (batch, inputs)    1 行が 1 つのデータ
    kernels: 3 つの重みのリスト
        (inputs, hidden_1), (hidden_1, hidden_2), (hidden_2, classes)
    biases: 3 つのバイアスのリスト (hidden_1,), (hidden_2,), (classes,)
    y: (batch, classes)

    隠れ層の活性化関数    σ(u) = 1 / (1 + exp(−u))    要素ごと
    出力層の活性化関数    softmax    データごと（y の各行の和が 1）

関数 sigmoid は与えられている。値は小さいので、softmax のオーバーフローは考えな
くてよい。

---
Forward pass of a network of three layers

Compute with NumPy alone the output y of a network with two hidden layers, such
as the 784-50-100-10 that sorts handwritten digits into 10 classes. Each of its
three layers computes x W + b and applies an activation.

x is (batch, inputs), one sample a row. kernels lists the three weight matrices
and biases the three biases, of the shapes above; y is (batch, classes). The
hidden layers have the sigmoid, elementwise, which is given; the output layer
has the softmax of each sample, so that every row of y adds up to 1. Values are
small, and softmax need not fear an overflow.
"""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def mlp3_forward(x, kernels, biases):
    hidden_1 = ...  # TODO 1
    hidden_2 = ...  # TODO 2
    scores = ...  # TODO 3
    y = ...  # TODO 4
    return y
