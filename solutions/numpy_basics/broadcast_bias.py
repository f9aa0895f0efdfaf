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
    by_row = x + row  # blank
    by_column = x + column[:, np.newaxis]  # blank
    differences = x[:, np.newaxis] - queries  # blank
    return by_row, by_column, differences


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(n, features, m):
        sizes = [(n, features), features, n, (m, features)]
        x, row, column, queries = (rng.normal(size=size) for size in sizes)
        return dict(x=x, row=row, column=column, queries=queries)

    # By hand.
    x = 1.0 * rng.permutation([[1, 2, 3], [4, 5, 6]])
    row, column = np.array([10.0, 20.0, 30.0]), np.array([100.0, 200.0])
    yield dict(x=x, row=row, column=column, queries=np.array([[1.0, 1.0, 1.0]]))
    n, features, m = (int(size) for size in 3 + rng.permutation(6)[:3])
    yield draw(n, features, m)
    yield draw(n, n, m)  # a square, where a vector of either length fits both ways
    yield draw(1, features, m)
    yield draw(n, features, n)


def oracle(x, row, column, queries):
    import tensorflow as tf

    n, features = x.shape
    rows = tf.repeat(tf.expand_dims(row, 0), n, axis=0)
    columns = tf.repeat(tf.expand_dims(column, 1), features, axis=1)
    differences = [[tf.subtract(one, other) for other in queries] for one in x]
    return tf.add(x, rows), tf.add(x, columns), tf.stack([tf.stack(row) for row in differences])


BORDERS = {
    "a square matrix": "x.shape[0] == x.shape[1] > 1",
    "fewer rows than columns": "x.shape[0] < x.shape[1]",
    "a single row": "len(x) == 1",
    "as many queries as rows": "len(queries) == len(x) > 1",
    "another number of queries": "1 < len(queries) != len(x) > 1",
    "a single query": "len(queries) == 1",
}

STEM = dict(
    ja="行列 x のどの行にも row を、どの列にも column を足した行列と、x の i 行目から queries\n"
    "の j 行目を引いた differences[i, j] を求める。\n"
    "    x: (n, features)    row: (features,)    column: (n,)    queries: (m, features)",
    en="This adds row to every row of the matrix x, and column to every column; differences[i, j]\n"
    "is row i of x minus row j of queries.\n"
    "    x: (n, features)    row: (features,)    column: (n,)    queries: (m, features)",
)

VARIANTS = {
    "with-a-new-axis": dict(right="x + row", same="x + row[None]"),
    "transposed-twice": dict(right="x + column[:, np.newaxis]", same="(x.T + column).T"),
    "reshaped": dict(right="x + column[:, np.newaxis]", same="x + column.reshape(-1, 1)"),
    "expanded": dict(right="x + column[:, np.newaxis]", same="np.expand_dims(column, 1) + x"),
    "outer-sum": dict(
        right="x + column[:, np.newaxis]", same="x + np.outer(column, np.ones(len(row)))"
    ),
    "three-axes-each": dict(
        right="x[:, np.newaxis] - queries", same="np.expand_dims(x, 1) - queries[None]"
    ),
    "loop": dict(
        right="x[:, np.newaxis] - queries",
        same="np.stack([x - query for query in queries], axis=1)",
    ),
}

MISTAKES = {
    "first-row-only": dict(
        right="x + row",
        wrong="np.vstack([x[:1] + row, x[1:]])",
        ja="最初の行にしか足されていない。",
        en="Only the first row gets it.",
    ),
    "in-place": dict(
        right="by_row = x + row",
        wrong="x += row; by_row = x",
        ja="`+=` は x そのものを書き換えるので、この後の計算にも row が足されている。",
        en="`+=` changes x itself, so that what follows has `row` added, too.",
    ),
    "summed-row": dict(
        right="x + row",
        wrong="x + np.sum(row)",
        ja="和を足すと、どの列にも同じ値が足される。",
        en="With the sum, every column gets the same number.",
    ),
    "product": dict(
        right="x + row",
        wrong="x @ row",
        ja="行列とベクトルの積では、列が足し合わされてなくなる。",
        en="A product of matrix and vector sums the columns up.",
    ),
    "row-as-a-column": dict(
        right="x + row",
        wrong="x + row[:, np.newaxis]",
        ja="縦に並べると、長さが行の数と比べられる。足したいのは列ごとの値である。",
        en="As a column its length is matched with the number of rows; it has a value for each column.",
    ),
    "all-pairs": dict(
        right="x + row",
        wrong="np.add.outer(x, row)",
        ja="すべての組の和になり、軸が 1 つ増える。",
        en="These are the sums of all pairs, with an axis more.",
    ),
    "column-as-it-is": dict(
        right="x + column[:, np.newaxis]",
        wrong="x + column",
        ja="1 次元のベクトルは転置しても縦にならず、末尾の軸、つまり列にそろえられる。正方行列ではエラーにもならない。",
        en="A vector is aligned with the last axis, the columns, even if transposed; for a square matrix no error tells so.",
    ),
    "summed-column": dict(
        right="x + column[:, np.newaxis]",
        wrong="x + np.sum(column)",
        ja="和を足すと、どの行にも同じ値が足される。",
        en="With the sum, every row gets the same number.",
    ),
    "row-again": dict(
        right="x + column[:, np.newaxis]",
        wrong="x + row",
        ja="行ごとではなく、列ごとに別の値を足している。",
        en="This adds another number to each column, not to each row.",
    ),
    "result-transposed": dict(
        right="x + column[:, np.newaxis]",
        wrong="x.T + column",
        ja="転置したまま戻していない。",
        en="It was transposed and not turned back.",
    ),
    "row-with-row": dict(
        right="x[:, np.newaxis] - queries",
        wrong="x - queries",
        ja="同じ番号の行どうしの差で、行の数が同じでなければ求められない。",
        en="This takes rows of the same number only, and fails where their numbers differ.",
    ),
    "queries-first": dict(
        right="x[:, np.newaxis] - queries",
        wrong="x - queries[:, np.newaxis]",
        ja="最初の軸が queries の行になっている。",
        en="Here the first axis is that of the queries.",
    ),
    "sign": dict(
        right="x[:, np.newaxis] - queries",
        wrong="queries - x[:, np.newaxis]",
        ja="引く向きが逆である。",
        en="The difference is taken the other way round.",
    ),
    "axis-at-the-end": dict(
        right="x[:, np.newaxis] - queries",
        wrong="x[:, :, np.newaxis] - queries",
        ja="増やす軸の位置が違う。特徴の軸どうしがそろわない。",
        en="The new axis is in another place; the features do not face one another.",
    ),
    "already-summed": dict(
        right="x[:, np.newaxis] - queries",
        wrong="np.sum(x[:, np.newaxis] - queries, axis=-1)",
        ja="特徴について足してしまい、差のベクトルが残らない。",
        en="Summed over the features no vector is left.",
    ),
}
