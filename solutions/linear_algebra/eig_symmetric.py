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
    order = np.argsort(values)  # blank
    values = values[order]
    vectors = vectors[:, order]  # blank
    power = vectors @ np.diag(values**exponent) @ vectors.T  # blank
    return values, vectors, power


# ==== grading ====


def cases(rng):
    import numpy as np

    def matrix(axes, values):
        a = axes @ np.diag(values) @ axes.T
        return (a + a.T) / 2

    # By hand: the axes are those of a triangle with sides 3, 4 and 5.
    scale = int(rng.integers(1, 4))
    axes = np.array([[4.0, 3.0], [-3.0, 4.0]]) / 5
    yield dict(a=matrix(axes, scale * np.array([25.0, 50.0])), exponent=2)
    small = int(rng.integers(3, 5))
    for n, exponent in [(small, 0.5), (small + 1, -1), (small + 2, -0.5)]:
        a, own_inverse = None, True
        # An order that is its own inverse, such as the ascending one, would be the order of the ranks, too.
        while own_inverse:
            axes = np.linalg.qr(rng.normal(size=(n, n)))[0]
            # Apart from one another and from 1, whose powers are 1.
            values = rng.permutation(1.5 ** np.arange(1, n + 1)) * rng.uniform(0.9, 1.1, size=n)
            a = matrix(axes, values)
            order = np.argsort(np.linalg.eig(a)[0])
            own_inverse = bool(np.all(np.argsort(order) == order))
        yield dict(a=a, exponent=exponent)


def oracle(a, exponent):
    import tensorflow as tf

    values, vectors = tf.linalg.eigh(a)
    return values, vectors, tf.matmul(vectors * values**exponent, vectors, transpose_b=True)


def compared(outputs, a, exponent):
    import numpy as np

    vectors = outputs["vectors"]
    largest = np.argmax(np.abs(vectors), axis=0)
    signs = np.sign(vectors[largest, np.arange(len(vectors))])
    return {**outputs, "vectors": vectors * signs.astype(vectors.dtype)}


BORDERS = {
    "np.linalg.eig does not give the eigenvalues in ascending order": "np.any(np.diff(np.linalg.eig(a)[0]) < 0)",
    "ranks that are not the order": "np.any(np.argsort(np.argsort(np.linalg.eig(a)[0])) != np.argsort(np.linalg.eig(a)[0]))",
    "a square": "exponent == 2",
    "an inverse": "exponent == -1",
    "a root": "exponent == 0.5",
    "elements that are negative": "np.any(a < 0)",
}

STEM = dict(
    ja="対称行列 a（固有値は正で互いに異なる）の固有値 values と固有ベクトル vectors、\n"
    "a の exponent 乗 power を求める関数である。vectors の列が固有ベクトルである。",
    en="The function finds the eigenvalues `values` and eigenvectors `vectors` of a symmetric\n"
    "matrix a (its eigenvalues are positive and differ) and `power`, a raised to `exponent`.\n"
    "The eigenvectors are the columns of `vectors`; the eigenvalues are wanted from the\n"
    "smallest to the largest.",
)

VARIANTS = {
    "other-signs": dict(right="vectors[:, order]", same="-vectors[:, order]"),
    "signs-of-the-first-row": dict(
        right="vectors[:, order]",
        same="vectors[:, order] * np.sign(vectors[:1, order])",
    ),
    "columns-scaled": dict(
        right="vectors @ np.diag(values**exponent) @ vectors.T",
        same="vectors * values**exponent @ vectors.T",
    ),
    "inverse": dict(
        right="vectors @ np.diag(values**exponent) @ vectors.T",
        same="vectors @ np.diag(values**exponent) @ np.linalg.inv(vectors)",
    ),
    "sum-of-outer-products": dict(
        right="vectors @ np.diag(values**exponent) @ vectors.T",
        same="sum(v**exponent * np.outer(q, q) for v, q in zip(values, vectors.T))",
    ),
    "sorted": dict(
        right="np.argsort(values)",
        same="sorted(range(len(values)), key=lambda place: values[place])",
    ),
}

MISTAKES = {
    "unsorted": dict(
        right="np.argsort(values)",
        wrong="np.arange(len(values))",
        ja="`np.linalg.eig` の返す順は、小さい順とは限らない。",
        en="The order in which `np.linalg.eig` gives them need not be the ascending one.",
    ),
    "descending": dict(
        right="np.argsort(values)",
        wrong="np.argsort(-values)",
        ja="大きい順になっている。主成分分析でよく使う順だが、ここでは小さい順である。",
        en="This is the descending order, which one often wants in PCA; here it is the ascending one.",
    ),
    "values-for-places": dict(
        right="np.argsort(values)",
        wrong="np.sort(values)",
        ja="これは並べ替えた値そのもの。固有ベクトルも同じ順に並べるには、値ではなく位置が要る。",
        en="These are the sorted values themselves; to put the eigenvectors into the same order, places are needed.",
    ),
    "ranks": dict(
        right="np.argsort(values)",
        wrong="np.argsort(np.argsort(values))",
        ja="これは各要素が何番目かという順位。並べ替えに使うのは、k 番目に来るのがどの要素かである。",
        en="This says at which rank each element is; sorting takes which element comes at each rank.",
    ),
    "vectors-left-behind": dict(
        right="vectors[:, order]",
        wrong="vectors",
        ja="固有値だけを並べ替えると、固有ベクトルとの対応が崩れる。",
        en="With the eigenvalues alone in another order, each no longer belongs to its eigenvector.",
    ),
    "rows-sorted": dict(
        right="vectors[:, order]",
        wrong="vectors[order]",
        ja="固有ベクトルは列。これは行を並べ替え、どの固有ベクトルの成分の順も変えてしまう。",
        en="The eigenvectors are the columns; this moves rows, and with them the components of every eigenvector.",
    ),
    "eigenvectors-as-rows": dict(
        right="vectors[:, order]",
        wrong="vectors[:, order].T",
        ja="固有ベクトルが行に並んでいる。",
        en="The eigenvectors lie in the rows.",
    ),
    "not-transposed": dict(
        right="vectors @ np.diag(values**exponent) @ vectors.T",
        wrong="vectors @ np.diag(values**exponent) @ vectors",
        ja="Q Λ Q になっている。固有ベクトルの座標に移してから、元の座標に戻さなければならない。",
        en="This is Q Λ Q; one has to go into the coordinates of the eigenvectors and back again.",
    ),
    "turned-the-wrong-way": dict(
        right="vectors @ np.diag(values**exponent) @ vectors.T",
        wrong="vectors.T @ np.diag(values**exponent) @ vectors",
        ja="Q と Qᵀ が逆。固有ベクトルの座標に移すのは Qᵀ で、積では右端の行列が先にはたらく。",
        en="Q and Qᵀ are exchanged: what goes into the coordinates of the eigenvectors is Qᵀ, and the right one acts first.",
    ),
    "not-raised": dict(
        right="vectors @ np.diag(values**exponent) @ vectors.T",
        wrong="vectors @ np.diag(values) @ vectors.T",
        ja="これは a そのもの。固有ベクトルの向きの伸び縮みが 1 回分しかない。",
        en="This is a itself: along each eigenvector it stretches just once.",
    ),
    "element-by-element": dict(
        right="vectors @ np.diag(values**exponent) @ vectors.T",
        wrong="np.abs(a) ** exponent",
        ja="要素ごとの累乗で、行列の累乗ではない。",
        en="Each element is raised by itself; that is not a power of the matrix.",
    ),
    "factor": dict(
        right="vectors @ np.diag(values**exponent) @ vectors.T",
        wrong="vectors @ np.diag(values * exponent) @ vectors.T",
        ja="固有値に exponent を掛けている。それは a の exponent 倍である。",
        en="The eigenvalues are multiplied by the exponent, which gives a multiple of a.",
    ),
}
