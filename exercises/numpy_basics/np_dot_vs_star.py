"""行列積・要素ごとの積・内積

4 通りの積を求めよ。

product は、行列 a と b の行列積である。elementwise は、a と c の同じ位置の要素
どうしを掛けた行列（アダマール積）、inner は a と c を長いベクトルとみたときの
内積で、1 つの実数になる。stacked は、行列を重ねた 3 次元配列 p と q について、
同じ番号の行列どうしの行列積を求め、同じ順に重ねた配列である。

product, elementwise, inner, stacked の順に返せ。

---
    a, c, elementwise: (n, d)    b: (d, m)    product: (n, m)    inner: scalar
    p: (batch, n, d)             q: (batch, d, m)    stacked: (batch, n, m)

---
Matrix product, elementwise product, inner product

Compute four kinds of product.

`product` is the matrix product of a and b. `elementwise` is the matrix of the
products of elements of a and c at the same place (the Hadamard product), and
`inner` the inner product of a and c taken as long vectors, a single number.
`stacked` holds, in their order, the matrix products of the matrices of p and q
that have the same number; p and q are stacks of matrices, arrays of three
dimensions.

Return product, elementwise, inner and stacked in this order.
"""

import numpy as np


def np_dot_vs_star(a, b, c, p, q):
    product = ...  # TODO 1
    elementwise = ...  # TODO 2
    inner = ...  # TODO 3
    stacked = ...  # TODO 4
    return product, elementwise, inner, stacked
