"""L2 ペナルティの勾配

線形回帰の損失 L に L2 ペナルティを加えたときの勾配を、2 つの流儀で求めよ。
half は教科書に多い流儀、full は Keras の `L2` の流儀である。W は kernel、
b は bias、λ は decay で、Σ w² は W の要素だけについてとる（b は入らない）。

half_gradient と full_gradient は、それぞれの流儀での W に関する L の勾配、
bias_gradient は b に関する L の勾配である。b に関する勾配は、どちらの流儀でも
同じになる。half_gradient, full_gradient, bias_gradient の順に返せ。

---
    x: (samples, inputs)    y: (samples, 1)
    kernel, half_gradient, full_gradient: (inputs, 1)
    bias, bias_gradient: (1,)

    half    L = mean((x W + b − y)²) + ½ λ Σ w²
    full    L = mean((x W + b − y)²) + λ Σ w²

---
The gradient of an L2 penalty

Compute the gradients of a linear regression's loss L with an L2 penalty,
in two versions: half is that of many textbooks, full that of Keras's
`L2`. W is `kernel`, b is `bias`, λ is `decay`; Σ w² is over the elements
of W only, without b.

half_gradient and full_gradient are the gradients of L with respect to W in
either version; bias_gradient is that with respect to b, which is the same in
both. Return half_gradient, full_gradient and bias_gradient in this order.
"""

import numpy as np


def l2_gradient_term(x, y, kernel, bias, decay):
    error = x @ kernel + bias - y
    data_gradient = 2 * x.T @ error / len(x)
    half_gradient = ...  # TODO 1
    full_gradient = ...  # TODO 2
    bias_gradient = ...  # TODO 3
    return half_gradient, full_gradient, bias_gradient
