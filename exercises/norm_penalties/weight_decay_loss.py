"""重み減衰を加えた損失

データの損失 data_loss（実数）に、重みの L2 ノルムペナルティを加えた損失を、
2 つの流儀で求めよ。half は教科書に多い流儀、full は Keras の `L2` の
流儀である。

kernels は重みの行列のリスト、biases はバイアスのリスト、λ は実数 decay である。
Σ w² は、すべての層の重みの全要素についてとる。バイアスにはペナルティを
掛けない。実数 half, full をこの順に返せ。

---
    half = data_loss + ½ λ Σ w²
    full = data_loss + λ Σ w²

---
A loss with weight decay

Add the L2 norm penalty of the weights to data_loss, the loss on the
data (a number), in two versions: half is that of many textbooks, full
that of Keras's `L2`.

kernels is a list of weight matrices, biases a list of biases, and λ is the
number `decay`. Σ w² is over all elements of the weights of all layers; biases
are not penalised. Return the real numbers half and full in this order.
"""

import numpy as np


def weight_decay_loss(data_loss, kernels, biases, decay):
    squares = ...  # TODO 1
    half = ...  # TODO 2
    full = ...  # TODO 3
    return half, full
