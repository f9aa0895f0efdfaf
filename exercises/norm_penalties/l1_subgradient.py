"""L1 ペナルティとその勾配

重み kernel の L1 ペナルティ penalty（実数）と、kernel に関するその勾配 gradient
を求め、この順に返せ。penalty は、kernel の全要素を 1 列に並べたベクトルの L1
ノルムを λ 倍したものである。λ は実数 decay である。

|w| は w = 0 で微分できないので、そこでは勾配を 0 とする（劣勾配の 1 つで、
TensorFlow の自動微分も同じである）。w がちょうど 0 でなければ、どれほど 0 に
近くても、ふつうに微分する。

---
    kernel, gradient: (inputs, units)

---
The L1 penalty and its gradient

Compute penalty, a real number, the L1 penalty of the weights `kernel`, and
gradient, its gradient with respect to kernel; return them in this order. The
penalty is λ times the L1 norm of the vector of all elements of kernel; λ is the
number `decay`.

|w| has no derivative at w = 0; use 0 there, which is one of its subgradients,
and the one of TensorFlow's automatic differentiation. Where w is not exactly
0, however close, differentiate as usual.
"""

import numpy as np


def l1_subgradient(kernel, decay):
    penalty = ...  # TODO 1
    gradient = ...  # TODO 2
    return penalty, gradient
