"""特異値分解による低ランク近似

0 でない行列 a の特異値分解から、ランクが k 以下の行列のうちで a に最も近い行列
である approximation と、その誤差 error、残った割合 kept を求めよ。

近さはフロベニウスノルム、つまり要素の 2 乗和の平方根で測る。error は a と
approximation の差のフロベニウスノルムで、捨てた特異値から求められる。kept は、
approximation のノルムの 2 乗を、a のノルムの 2 乗で割った値である。

`np.linalg.svd` は左特異ベクトル、特異値、右特異ベクトルを返す。left と right は
長さ 1 の特異ベクトルを並べた行列、values は特異値を大きい順に並べたベクトルで、
right では、特異ベクトルが行に並ぶ。k は 1 以上、特異値の数以下の整数である。
approximation, error, kept の順に返せ。

---
    a, approximation: (rows, columns)    k, error, kept: scalar
    left: (rows, number)    values: (number,)    right: (number, columns)
    number = min(rows, columns)

---
Approximation of low rank by the singular value decomposition

From the singular value decomposition of the matrix `a`, which is not 0, compute
`approximation`, of all matrices of rank at most k the closest to a, its
`error`, and `kept`, the share that is left.

What is close is measured by the Frobenius norm, the root of the sum of squared
elements. `error` is that norm of the difference between a and the
approximation, and can be had from the singular values left out. `kept` is the
squared norm of the approximation divided by the squared norm of a.

`np.linalg.svd` gives left singular vectors, singular values and right singular
vectors. `left` and `right` are matrices of singular vectors of length 1,
`values` has the singular values in descending order; in `right` the vectors are
the rows. k is an integer, at least 1 and at most the number of singular values.
Return approximation, error and kept in this order.
"""

import numpy as np


def svd_rank_k(a, k):
    left, values, right = np.linalg.svd(a, full_matrices=False)
    approximation = ...  # TODO 1
    error = ...  # TODO 2
    kept = ...  # TODO 3
    return approximation, error, kept
