"""対称行列の固有値分解と累乗

対称行列 a の固有値を小さい順に並べた values、その順の固有ベクトルを列に持つ
行列 vectors、a の exponent 乗である power を返せ。

a の固有値はどれも正で、互いに異なる。vectors の各列の長さは 1 とする。
固有ベクトルは −1 を掛けても固有ベクトルなので、各列の符号はどちらでもよい。
スタブの `np.linalg.eig` は、長さ 1 の固有ベクトルを列に並べて返すが、
固有値がどの順に並ぶかは決まっていない。

power は要素ごとの累乗ではない。exponent が 2 なら行列の積 aa、−1 なら逆行列、
0.5 なら 2 乗すると a になる行列で、固有値はすべて正である。a の分解に現れる
Q は vectors、Λ は values を対角に並べた対角行列である。

---
    a, vectors, power: (n, n)    values: (n,)    exponent: scalar

    a = Q Λ Qᵀ    Qᵀ Q = I

---
A symmetric matrix: its eigendecomposition and its powers

Return `values`, the eigenvalues of the symmetric matrix `a` in ascending order,
`vectors`, a matrix with the eigenvectors in that order as its columns, and
`power`, the matrix `a` raised to `exponent`.

The eigenvalues of `a` are positive and all different. Each column of `vectors`
has length 1. An eigenvector times −1 is an eigenvector, too, so the sign of
each column is free. `np.linalg.eig` in the stub gives eigenvectors of length 1
as columns, but the eigenvalues in no particular order.

`power` is not taken element by element: with 2 as `exponent` it is the matrix
product aa, with −1 the inverse, with 0.5 the matrix whose square is a and whose
eigenvalues are all positive. In the decomposition of a, Q is `vectors`, and Λ
is the diagonal matrix of `values`.
"""

import numpy as np


def eig_symmetric(a, exponent):
    values, vectors = np.linalg.eig(a)
    order = ...  # TODO 1
    values = values[order]
    vectors = ...  # TODO 2
    power = ...  # TODO 3
    return values, vectors, power
