"""L1 ペナルティとその勾配

重み kernel の L1 ノルムペナルティ penalty（実数）と、kernel に
関するその勾配 gradient を求め、この順に返せ。λ は実数 decay で、和は kernel の
全要素 w についてとる。

|w| は w = 0 で微分できないので、そこでは 0 を使う（劣勾配の 1 つ。
TensorFlow の自動微分も同じ）。

---
    kernel, gradient: (inputs, units)

    penalty = λ Σ |w|

---
The L1 penalty and its gradient

Compute penalty, a real number, the L1 norm penalty of the weights `kernel`, and
gradient, its gradient with respect to kernel; return them in this order. λ is
the number `decay`, and the sum is over all elements w of kernel.

|w| has no derivative at w = 0; use 0 there, which is one of its subgradients,
and the one of TensorFlow's automatic differentiation.
"""

import numpy as np


def l1_subgradient(kernel, decay):
    penalty = ...  # TODO 1
    gradient = ...  # TODO 2
    return penalty, gradient
