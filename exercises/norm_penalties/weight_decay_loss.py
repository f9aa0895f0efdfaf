"""重み減衰を加えた損失

データの損失 data_loss（実数）に、重みの L2 ペナルティを加えた損失を、2 つの
流儀で求めよ。L2 ペナルティは、重みの 2 乗の和に、係数を掛けたものである。λ は
実数 decay である。

    half    教科書に多い流儀。ペナルティの、重み w に関する勾配が、ちょうど
            λ w になるような係数を使う
    full    Keras の `L2` の流儀。λ をそのまま係数とする

kernels は重みの行列のリスト、biases はバイアスのリストで、層の数はどちらも
同じである。squares は、すべての層の重みの、全要素の 2 乗の和である。
バイアスにはペナルティを掛けない。実数 half, full をこの順に返せ。

---
A loss with weight decay

Add the L2 penalty of the weights to data_loss, the loss on the data (a number),
in two versions. An L2 penalty is a factor times the sum of the squares of the
weights; λ is the number `decay`.

    half    the version of many textbooks: its factor is such that the gradient
            of the penalty with respect to a weight w is just λ w
    full    the version of Keras's `L2`: λ itself is the factor

kernels is a list of weight matrices, biases a list of biases, one of each for
every layer. squares is the sum of the squares of all elements of the weights
of all layers; biases are not penalised. Return the real numbers half and full
in this order.
"""

import numpy as np


def weight_decay_loss(data_loss, kernels, biases, decay):
    squares = ...  # TODO 1
    half = ...  # TODO 2
    full = ...  # TODO 3
    return half, full
