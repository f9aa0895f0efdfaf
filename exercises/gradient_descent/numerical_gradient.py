"""数値微分による勾配

関数 f の点 x での勾配を、中心差分で求めよ。要素 x_i についての偏微分は

    ∂f/∂x_i ≈ (f(x + h e_i) − f(x − h e_i)) / (2h)

で近似する。e_i は、要素 i だけが 1 で、ほかは 0 の x と同じ形の配列。
ほかの要素は、いつも元の値のままにしておく。

    x: 任意の形（整数の配列のこともある）    gradient: x と同じ形の実数の配列

差分の幅は h = 10⁻³ とする。h は小さいほどよいわけではない。小さすぎると、
足しても x の値が変わらなかったり、引き算で桁が落ちたりする。

スタブでは、above が x_i を h だけ増やした点、below が h だけ減らした点での f の
値、original が x_i の元の値である。

f はスタブのものをそのまま使う。2 次関数なので、中心差分に近似の誤差は出ない。

---
The gradient by numerical differentiation

Find the gradient of f at the point x by central differences. The partial
derivative by the element x_i is approximated by the formula above, where e_i is
an array of the shape of x that is 1 at element i and 0 elsewhere. All other
elements are to have their original values.

x has any shape, and may be an array of integers; `gradient` is an array of real
numbers of the same shape. The width of the difference is h = 10⁻³. Smaller is
not always better: a very small h does not change x when it is added, or loses
digits in the subtraction.

In the stub, `above` is f where x_i is greater by h, `below` is f where it is
smaller by h, and `original` is the value that x_i had.

f is used as the stub has it. It is quadratic, so that central differences are
exact for it.
"""

import numpy as np


def f(x):
    return np.sum(x) ** 2 + np.sum(x**2)


def numerical_gradient(x):
    x = ...  # TODO 1
    h = ...  # TODO 2
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        original = x[index]
        ...  # TODO 3
        above = f(x)
        ...  # TODO 4
        below = f(x)
        ...  # TODO 5
        ...  # TODO 6
    return gradient
