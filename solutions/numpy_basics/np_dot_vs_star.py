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
    product = np.dot(a, b)  # blank
    elementwise = a * c  # blank
    inner = np.sum(elementwise)  # blank
    stacked = np.matmul(p, q)  # blank
    return product, elementwise, inner, stacked


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(batch, n, d, m):
        # What is multiplied has the same sign, so that no sum comes near 0 by cancelling.
        signs = rng.choice([-1, 1], size=d)
        sizes = [(n, d), (m, d), (n, d), (batch, n, d), (batch, m, d)]
        a, b, c, p, q = (signs * rng.uniform(0.3, 1.5, size=size) for size in sizes)
        return dict(a=a, b=b.T.copy(), c=c, p=p, q=q.swapaxes(1, 2).copy())

    # By hand.
    a, b, c = (rng.permutation(9)[:4].reshape(2, 2) + 1.0 for _ in range(3))
    yield dict(a=a, b=b, c=c, p=np.array([a]), q=np.array([c]))
    batch, n, d, m = (int(size) for size in 2 + rng.permutation(6)[:4])
    yield draw(batch, n, d, m)
    yield draw(batch + 1, n, n, n)  # where matrix products of everything are possible
    yield draw(batch, 1, d, 1)
    yield draw(n, n, d, d)


def oracle(a, b, c, p, q):
    import tensorflow as tf

    pairs = [tf.matmul(one, other) for one, other in zip(p, q, strict=True)]
    return tf.matmul(a, b), tf.multiply(a, c), tf.tensordot(a, c, 2), tf.stack(pairs)


BORDERS = {
    "square matrices": "a.shape == b.shape and len(a) > 1",
    "matrices of three different sizes": "len({*a.shape, *b.shape}) == 3",
    "a row times a column": "a.shape[0] == b.shape[1] == 1",
    "several matrices in a stack": "len(p) > 1",
    "a single matrix in a stack": "len(p) == 1",
    "as many matrices in a stack as rows in each": "len(p) == p.shape[1] > 1",
}

STEM = dict(
    ja="行列 a と b の行列積 product、a と c のアダマール積 elementwise、a と c を長いベクトル\n"
    "とみた内積 inner、p と q に重ねた行列どうしの行列積 stacked を求める。\n"
    "    a, c: (n, d)    b: (d, m)    p: (batch, n, d)    q: (batch, d, m)",
    en="This computes the matrix product of a and b, the Hadamard product of a and c as\n"
    "elementwise, the inner product of a and c as long vectors, and as stacked the matrix\n"
    "products of the matrices in p with those in q, one by one.\n"
    "    a, c: (n, d)    b: (d, m)    p: (batch, n, d)    q: (batch, d, m)",
)

VARIANTS = {
    "operator": dict(right="np.dot(a, b)", same="a @ b"),
    "rows-with-columns": dict(
        right="np.dot(a, b)",
        same="np.array([[np.dot(row, column) for column in b.T] for row in a])",
    ),
    "multiply": dict(right="a * c", same="np.multiply(a, c)"),
    "vectors": dict(right="np.sum(elementwise)", same="np.dot(a.ravel(), c.ravel())"),
    "vdot": dict(right="np.sum(elementwise)", same="np.vdot(a, c)"),
    "trace": dict(right="np.sum(elementwise)", same="np.trace(a.T @ c)"),
    "operator-on-stacks": dict(right="np.matmul(p, q)", same="p @ q"),
    "one-by-one": dict(
        right="np.matmul(p, q)", same="np.stack([np.dot(x, y) for x, y in zip(p, q)])"
    ),
    "einsum": dict(right="np.matmul(p, q)", same='np.einsum("bnd,bdm->bnm", p, q)'),
}

MISTAKES = {
    "star": dict(
        right="np.dot(a, b)",
        wrong="a * b",
        ja="* は要素ごとの積である。正方行列では、誤りなのにエラーにならない。",
        en="* multiplies element by element; for square matrices no error tells that this is wrong.",
    ),
    "order": dict(
        right="np.dot(a, b)",
        wrong="np.dot(b, a)",
        ja="行列積は、順序を入れ替えると別のものになる。",
        en="In another order a matrix product is something else.",
    ),
    "transposed-factor": dict(
        right="np.dot(a, b)",
        wrong="np.dot(a, b.T)",
        ja="b の行との内積になっている。行列積では、a の行と b の列を組み合わせる。",
        en="These are inner products with the rows of b; a matrix product takes its columns.",
    ),
    "transposed-product": dict(
        right="np.dot(a, b)",
        wrong="np.dot(b.T, a.T)",
        ja="転置した行列どうしを逆順に掛けると、積の転置になる。",
        en="The transposed factors in reversed order give the transposed product.",
    ),
    "matrix-product": dict(
        right="a * c",
        wrong="a @ c",
        ja="@ は行列積である。アダマール積では、要素は足し合わされない。",
        en="@ is the matrix product; in the Hadamard product nothing is summed.",
    ),
    "sum": dict(
        right="a * c",
        wrong="a + c",
        ja="掛けるのではなく、足している。",
        en="This adds instead of multiplying.",
    ),
    "rows-summed": dict(
        right="a * c",
        wrong="np.sum(a * c, axis=1)",
        ja="行ごとに足してしまい、行列でなくなっている。",
        en="Summed within each row it is no matrix any more.",
    ),
    "rows-only": dict(
        right="np.sum(elementwise)",
        wrong="np.sum(elementwise, axis=1)",
        ja="行ごとの内積が並ぶ。全体では 1 つの数になる。",
        en="This is an inner product for each row; of the whole it is a single number.",
    ),
    "averaged": dict(
        right="np.sum(elementwise)",
        wrong="np.mean(elementwise)",
        ja="内積では、要素の数で割らない。",
        en="An inner product is not divided by the number of elements.",
    ),
    "sums-multiplied": dict(
        right="np.sum(elementwise)",
        wrong="np.sum(a) * np.sum(c)",
        ja="先に足してから掛けると、違う位置の要素どうしの積も入る。",
        en="Summed before multiplying, products of elements at different places come in, too.",
    ),
    "trace-of-the-products": dict(
        right="np.sum(elementwise)",
        wrong="np.trace(elementwise)",
        ja="対角にある要素だけを足している。",
        en="This sums the elements on the diagonal only.",
    ),
    "all-pairs-of-matrices": dict(
        right="np.matmul(p, q)",
        wrong="np.dot(p, q)",
        ja="3 次元以上の `np.dot` は、番号の違う行列どうしも掛け、4 次元の配列を返す。",
        en="For three dimensions and more, `np.dot` also multiplies matrices of different numbers and gives four dimensions.",
    ),
    "summed-over-the-stack": dict(
        right="np.matmul(p, q)",
        wrong='np.einsum("bnd,bdm->nm", p, q)',
        ja="番号についても足され、1 つの行列になっている。",
        en="Summed over the stack, too, it is a single matrix.",
    ),
    "first-of-the-stack": dict(
        right="np.matmul(p, q)",
        wrong="np.matmul(p, q[0])",
        ja="どの行列にも、q の最初の行列を掛けている。",
        en="Each matrix is multiplied by the first one of q.",
    ),
    "stacked-elementwise": dict(
        right="np.matmul(p, q)",
        wrong="p * q",
        ja="重ねた配列でも、* は要素ごとの積である。",
        en="For stacks, too, * multiplies element by element.",
    ),
}
