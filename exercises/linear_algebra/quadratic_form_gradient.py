"""2 次形式の勾配とヘッセ行列

行列 a による 2 次形式を、x の各行のベクトル v について計算せよ。values は
2 次形式の値、gradients はその値を v で微分した勾配で、v ごとに 1 行とする。
hessian は、2 階微分を並べたヘッセ行列で、どの v でも同じになる。

a は正方行列で、対称とは限らない。勾配の要素は v の各要素に関する偏微分、
hessian の i 行 j 列は v_i と v_j に関する 2 階偏微分である。

values, gradients, hessian の順に返せ。

---
    a, hessian: (n, n)    x, gradients: (samples, n)    values: (samples,)

    value = vᵀ a v

---
A quadratic form: its gradients and its Hessian

Compute the quadratic form of the matrix `a` for each row v of x. `values` holds
its values and `gradients` the derivatives with respect to v, one row for each
v. `hessian` is the matrix of its second derivatives, the same for every v.

`a` is a square matrix, symmetric or not. The elements of a gradient are the
partial derivatives with respect to the elements of v; row i and column j of
`hessian` is the second derivative with respect to v_i and v_j.

Return values, gradients and hessian in this order.
"""

import numpy as np


def quadratic_form_gradient(a, x):
    values = ...  # TODO 1
    hessian = ...  # TODO 2
    gradients = ...  # TODO 3
    return values, gradients, hessian
