"""行に足すバイアスと列に足すバイアス

行列 x に、2 通りのしかたでベクトルを足せ。by_row は x のどの行にも row を足した
行列、by_column は x のどの列にも column を足した行列である。つまり、前者では
1 つの行の要素に row の別々の要素が足され、後者では 1 つの列の要素に column の
別々の要素が足される。

さらに、x の各行から queries の m 本の行をそれぞれ引いた差を求めよ。
differences[i, j] は、x の i 行目から queries の j 行目を引いたベクトルである。
for 文を使わずに、ブロードキャストで求められる。

どの引数も書き換えてはならない。by_row, by_column, differences の順に返せ。

---
    x, by_row, by_column: (n, features)    row: (features,)    column: (n,)
    queries: (m, features)                 differences: (n, m, features)

---
Bias for rows, bias for columns

Add vectors to the matrix x in two ways. `by_row` is x with `row` added to each
of its rows, `by_column` x with `column` added to each of its columns: in the
first, the elements of a row get the elements of `row` added, in the second the
elements of a column those of `column`.

Also subtract each of the m vectors that are the rows of `queries` from each row
of x: differences[i, j] is the vector of row i of x minus row j of `queries`.
Broadcasting does it without a `for`.

No argument may be changed. Return by_row, by_column and differences in this
order.
"""

import numpy as np


def broadcast_bias(x, row, column, queries):
    by_row = ...  # TODO 1
    by_column = ...  # TODO 2
    differences = ...  # TODO 3
    return by_row, by_column, differences
