"""同じ初期値から始めたユニット

重みをすべて同じ値で始めると、隠れユニットはいくら学習しても同じままになる。
隠れ層 1 つの回帰のネットワークを勾配降下法で steps 回更新し、それを確かめよ。

バイアスはなく、L は損失、W は kernel_1 と kernel_2 のそれぞれ、η は学習率
learning_rate である。1 回の更新では、2 つの重みに関する勾配を、どちらも
更新前の値で求める。

更新後の kernel_1, kernel_2 と、distinct（kernel_1 の互いに異なる列の数、
整数）をこの順に返せ。列を比べるときは、小数点以下 9 桁に丸める（与えられた
コードの rounded）。

---
    x: (samples, inputs)    y, output: (samples, 1)    h: (samples, hidden)
    kernel_1: (inputs, hidden)    kernel_2: (hidden, 1)

    h = tanh(x kernel_1)    output = h kernel_2
    L = mean((output − y)²)
    W ← W − η ∂L/∂W

---
Units that begin alike

Where all weights begin with one and the same value, hidden units stay alike
however long one trains. See for yourself: update a regression network with one
hidden layer `steps` times by gradient descent.

There are no biases; L is the loss, W is each of kernel_1 and kernel_2, and η is
the learning rate, `learning_rate`. In one update the gradients with respect to
both are computed from the weights before it.

Return the final kernel_1 and kernel_2 and then distinct, the number of
different columns of kernel_1, an integer. Columns are compared after rounding
to nine decimals (`rounded` in the code given).
"""

import numpy as np


def zero_init_symmetry(x, y, kernel_1, kernel_2, learning_rate, steps):
    for _ in range(steps):
        h = np.tanh(x @ kernel_1)
        delta = 2 * (h @ kernel_2 - y) / len(x)
        gradient_2 = ...  # TODO 1
        gradient_1 = ...  # TODO 2
        kernel_1 = kernel_1 - learning_rate * gradient_1
        kernel_2 = kernel_2 - learning_rate * gradient_2
    rounded = np.round(kernel_1, 9)
    distinct = ...  # TODO 3
    return kernel_1, kernel_2, distinct
