"""数値微分による勾配

関数 f の点 x での勾配 gradient を、中心差分で求めよ。

x_i に関する偏微分を、差分の式で近似する。e_i は、要素 i だけが 1 で、ほかは
0 の x と同じ形の配列。ほかの要素は、いつも元の値のままにしておく。x は任意の
形で、整数の配列のこともある。gradient は x と同じ形の実数の配列とする。

差分の幅 h は小さいほどよいわけではない。小さすぎると、足しても x の値が
変わらなかったり、引き算で桁落ちが起きたりする。

与えられたコードの original は x_i の元の値である。f は要素ごとに 2 回呼ばれる。
初めは x_i を h だけ増やした点、次は h だけ減らした点である。f は
与えられたものをそのまま使う。2 次関数なので、中心差分に近似の誤差は出ない。

---
    ∂f/∂x_i ≈ (f(x + h e_i) − f(x − h e_i)) / (2h)
    h = 10⁻³

---
The gradient by numerical differentiation

Find `gradient`, the gradient of f at the point x, by central differences.

The partial derivative with respect to x_i is approximated by the formula of the
difference; e_i is an array of the shape of x that is 1 at element i and 0
elsewhere. All other elements are to have their original values. x has any
shape, and may be an array of integers; `gradient` is an array of real numbers
of the same shape.

Smaller is not always better for the width h of the difference: a very small h
does not change x when it is added, or loses digits in the subtraction.

In the code given, `original` is the value that x_i had. For every element f is
called twice: with x_i greater by h, and then with x_i smaller by h. f is used
as it is given. It is quadratic, so that central differences are exact for it.
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
