"""L2 ペナルティの勾配

線形回帰の損失に L2 ペナルティを加えたときの勾配を、2 つの流儀で求めよ。

    x: (samples, inputs)    y: (samples, 1)    kernel: (inputs, 1)    bias: (1,)

    half  L = mean((x W + b − y)²) + ½ λ Σ w²    教科書に多い
    full  L = mean((x W + b − y)²) +   λ Σ w²    Keras の `L2`

W は kernel、b は bias、λ は decay。和は W の要素だけについてとる（b は入らない）。
返すのは 3 つ。どちらの流儀でも、b の勾配は同じである。

    half_gradient, full_gradient: それぞれの ∂L/∂W (inputs, 1)
    bias_gradient: ∂L/∂b (1,)

---
The gradient of an L2 penalty

Compute the gradients of a linear regression's loss with an L2 penalty, in two
versions: half, with ½ λ Σ w², as in many textbooks, and full, with λ Σ w², as
in Keras's `L2`. Shapes and formulas are those above. W is `kernel`, b is
`bias`, λ is `decay`; the sum is over the elements of W only, without b.

Return half_gradient and full_gradient, ∂L/∂W of either version, (inputs, 1),
and bias_gradient, ∂L/∂b, (1,), which is the same in both.
"""

import numpy as np


def l2_gradient_term(x, y, kernel, bias, decay):
    error = x @ kernel + bias - y
    data_gradient = 2 * x.T @ error / len(x)
    half_gradient = ...  # TODO 1
    full_gradient = ...  # TODO 2
    bias_gradient = ...  # TODO 3
    return half_gradient, full_gradient, bias_gradient
