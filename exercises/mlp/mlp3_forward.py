"""3 層のニューラルネットワークの順伝播

手書き数字を 10 クラスに分ける 784-50-100-10 のような、隠れ層が 2 つの
ネットワークの出力 y を NumPy だけで求めよ。

x の 1 行が 1 つのデータである。3 つの層は、どれも入力に重みを掛けてバイアスを
足し、そのあとに活性化関数を適用する。kernels は 3 つの重みのリスト、biases は
3 つのバイアスのリストである。

隠れ層の活性化関数は σ で、要素ごとに適用する。その関数 sigmoid は
与えられている。出力層の活性化関数は softmax で、データごとにとる（y の各行の
和が 1 になる）。値は小さいので、softmax のオーバーフローは考えなくてよい。

---
    x: (batch, inputs)    y: (batch, classes)
    kernels: (inputs, n_1), (n_1, n_2), (n_2, classes)
    biases: (n_1,), (n_2,), (classes,)

    σ(u) = 1 / (1 + exp(−u))

---
Forward pass of a network of three layers

Compute with NumPy alone the output y of a network with two hidden layers, such
as the 784-50-100-10 that sorts handwritten digits into 10 classes.

Each row of x is one sample. Each of the three layers multiplies its input by
weights, adds a bias, and then applies an activation. kernels is a list of the
three weight matrices, biases a list of the three biases.

The activation of the hidden layers is σ, elementwise, which is given as
`sigmoid`. The output layer has the softmax of each sample, so that every row of
y adds up to 1. Values are small, and softmax need not fear an overflow.
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
