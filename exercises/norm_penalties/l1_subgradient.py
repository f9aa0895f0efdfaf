"""L1 ペナルティとその勾配

重みの L1 ノルムペナルティ penalty（実数）と、その勾配 gradient を求めよ。

    kernel, gradient: (inputs, units)    decay: 実数 λ

    penalty = λ Σ |w|        kernel の全要素についての和

|w| は w = 0 で微分できないので、そこでは 0 を使う（劣勾配の 1 つ。TensorFlow の
自動微分も同じ）。penalty, gradient の順に返すこと。

---
The L1 penalty and its gradient

Compute `penalty`, a real number, the L1 norm penalty of the weights, and its
`gradient`. Shapes and the formula are those above: λ is `decay`, and the sum is
over all elements of the kernel. |w| has no derivative at w = 0; use 0 there,
which is one of its subgradients, and the one of TensorFlow's automatic
differentiation. Return penalty and gradient in this order.
"""

import numpy as np


def l1_subgradient(kernel, decay):
    penalty = ...  # TODO 1
    gradient = ...  # TODO 2
    return penalty, gradient
