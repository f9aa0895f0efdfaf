"""数値微分による勾配

関数 f の点 x での勾配 gradient を、幅 h の中心差分で求めよ。

x_i に関する偏微分を、x_i を h だけ増やした点と、h だけ減らした点での f の値から
近似する。ほかの要素は、いつも元の値のままにしておく。x は任意の形で、整数の配列
のこともある。gradient は x と同じ形の実数の配列とする。

与えられたコードの original は x_i の元の値である。f は要素ごとに 2 回呼ばれる。
初めは x_i を増やした点、次は減らした点である。f は与えられたものをそのまま使
い、幅は引数の h とする。

f には 3 次の項があるので、h が大きいと近似の誤差が見える。求めるのは、その誤差
を含む中心差分の値である。ただし、h は小さいほどよいわけではない。小さすぎると、
足しても x の値が変わらなかったり、引き算で桁落ちが起きたりする。

---
    h: scalar    x, gradient: the same shape

    f(x) = (Σ_i x_i)² + Σ_i x_i³

---
The gradient by numerical differentiation

Find `gradient`, the gradient of f at the point x, by central differences of
width h.

The partial derivative with respect to x_i is approximated by the values of f at
two points: with x_i greater by h, and with x_i smaller by h. All other elements
are to have their original values. x has any shape, and may be an array of
integers; `gradient` is an array of real numbers of the same shape.

In the code given, `original` is the value that x_i had. For every element f is
called twice: first where x_i is greater, then where it is smaller. f is used as
it is given, and the width is the argument h.

As f has a cubic term, the error of the approximation shows where h is large.
What is asked for is the value of the central difference, with this error in it.
But smaller is not always better: a very small h does not change x when it is
added, or loses digits in the subtraction.
"""

import numpy as np


def f(x):
    return np.sum(x) ** 2 + np.sum(x**3)


def numerical_gradient(x, h):
    x = ...  # TODO 1
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        original = x[index]
        ...  # TODO 2
        above = f(x)
        ...  # TODO 3
        below = f(x)
        ...  # TODO 4
        ...  # TODO 5
    return gradient
