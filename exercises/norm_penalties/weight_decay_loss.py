"""重み減衰を加えた損失

データの損失に、重みの L2 ノルムペナルティを加えた損失を、2 つの流儀で求めよ。

    data_loss: 実数    kernels: 重みの行列のリスト    biases: バイアスのリスト
    decay: 実数 λ

    half  データの損失 + ½ λ Σ w²    教科書に多い
    full  データの損失 +   λ Σ w²    Keras の `L2`

和は、すべての層の重みの全要素についてとる。バイアスにはペナルティを掛けない。
half, full（実数）の順に返すこと。

---
A loss with weight decay

Add the L2 norm penalty of the weights to a data loss, in two versions: `half`
with ½ λ Σ w², as many textbooks have it, and `full` with λ Σ w², as Keras's
`L2` has it.

data_loss is a number, kernels a list of weight matrices, biases a list of
biases, and λ is `decay`. The sum is over all elements of the weights of all
layers; biases are not penalised. Return the real numbers half and full in this
order.
"""

import numpy as np


def weight_decay_loss(data_loss, kernels, biases, decay):
    squares = ...  # TODO 1
    half = ...  # TODO 2
    full = ...  # TODO 3
    return half, full
