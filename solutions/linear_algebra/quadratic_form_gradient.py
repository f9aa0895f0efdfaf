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
    values = np.sum(x @ a * x, axis=1)  # blank
    hessian = a + a.T  # blank
    gradients = x @ hessian  # blank
    return values, gradients, hessian


# ==== grading ====


def cases(rng):
    import numpy as np

    # By hand.
    yield dict(a=1.0 * rng.permutation([[1, 4], [2, 3]]), x=np.array([[1.0, -2.0], [0.0, 3.0]]))
    yield dict(a=np.array([[rng.uniform(1, 3)]]), x=rng.uniform(2, 3, size=(2, 1)))
    sizes = 3 + rng.permutation(6)
    for k, kind in enumerate(("any", "symmetric", "opposite")):
        samples, n = sizes[2 * k : 2 * k + 2] if k else (1, sizes[1])
        a, x = rng.normal(size=(n, n)) + np.eye(n), rng.uniform(0.5, 2, size=(samples, n))
        a = {"any": a, "symmetric": a + a.T, "opposite": np.triu(a) - np.triu(a, 1).T}[kind]
        yield dict(a=a, x=x * rng.choice([-1, 1], size=x.shape))


def oracle(a, x):
    import tensorflow as tf

    x = tf.Variable(x)
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            values = tf.reduce_sum(x[:, :, None] * a * x[:, None, :], axis=[1, 2])
        gradients = inner.gradient(values, x)
    return values, gradients, outer.batch_jacobian(gradients, x)[0]


BORDERS = {
    "a matrix that is not symmetric": "np.any(abs(a - a.T) > 0.1)",
    "a symmetric matrix": "len(a) > 1 and np.array_equal(a, a.T)",
    "beside the diagonal, opposite to its transpose": "len(a) > 1 and np.array_equal(np.triu(a, 1), -np.tril(a, -1).T)",
    "a single row and column": "len(a) == 1",
    "a single vector": "len(x) == 1",
    "negative elements of x": "np.any(x < 0)",
    "a vector with an element of 0": "np.any(x == 0)",
}

STEM = dict(
    ja="対称とは限らない正方行列 a による 2 次形式 vᵀ a v の値 values と、v に関する勾配\n"
    "gradients を、x の各行 v について求める。hessian はヘッセ行列である。\n"
    "    a: (n, n)    x, gradients: (samples, n)    values: (samples,)",
    en="For a square matrix a, symmetric or not, and each row v of x this computes the quadratic\n"
    "form vᵀ a v as `values`, its gradients with respect to v, and its Hessian.\n"
    "    a: (n, n)    x, gradients: (samples, n)    values: (samples,)",
)

VARIANTS = {
    "from-the-left": dict(right="np.sum(x @ a * x, axis=1)", same="np.diag(x @ a @ x.T)"),
    "transposed": dict(right="np.sum(x @ a * x, axis=1)", same="np.sum(x @ a.T * x, axis=1)"),
    "einsum-of-all": dict(
        right="np.sum(x @ a * x, axis=1)", same='np.einsum("si,ij,sj->s", x, a, x)'
    ),
    "row-by-row": dict(right="np.sum(x @ a * x, axis=1)", same="np.array([v @ a @ v for v in x])"),
    "half-of-the-doubled": dict(
        right="np.sum(x @ a * x, axis=1)", same="np.sum(x @ (a + a.T) * x, axis=1) / 2"
    ),
    "two-products": dict(right="x @ hessian", same="x @ a + x @ a.T"),
    "columns": dict(right="x @ hessian", same="(hessian @ x.T).T"),
    "twice-the-symmetric-part": dict(right="a + a.T", same="2 * ((a + a.T) / 2)"),
}

MISTAKES = {
    "left-side-missing": dict(
        right="np.sum(x @ a * x, axis=1)",
        wrong="np.sum(x @ a, axis=1)",
        ja="v が 1 回しか掛かっていない。これは v の 1 次式である。",
        en="v is multiplied in only once; this is linear in v.",
    ),
    "squares-only": dict(
        right="np.sum(x @ a * x, axis=1)",
        wrong="x**2 @ np.diag(a)",
        ja="対角成分だけで、v の異なる要素どうしの積が抜けている。",
        en="Only the diagonal counts here; products of different elements of v are left out.",
    ),
    "not-summed": dict(
        right="np.sum(x @ a * x, axis=1)",
        wrong="x @ a * x",
        ja="要素ごとの積のままで、ベクトルごとに 1 つの値になっていない。",
        en="An elementwise product, not yet a single number for each vector.",
    ),
    "summed-over-vectors": dict(
        right="np.sum(x @ a * x, axis=1)",
        wrong="np.sum(x @ a * x, axis=0)",
        ja="ベクトルについて足している。足すのは、1 つのベクトルの要素についてである。",
        en="This sums over the vectors; the sum is over the elements of each.",
    ),
    "all-pairs": dict(
        right="np.sum(x @ a * x, axis=1)",
        wrong="x @ a @ x.T",
        ja="異なる行どうしの組も計算され、値が samples × samples 個になる。",
        en="This pairs each row with every other, which gives samples × samples values.",
    ),
    "halved": dict(
        right="np.sum(x @ a * x, axis=1)",
        wrong="np.sum(x @ a * x, axis=1) / 2",
        ja="1/2 は、微分の 2 を消すために付けることがある係数で、ここにはない。",
        en="The 1/2 is often put there so that the 2 of the derivative cancels; here there is none.",
    ),
    "symmetry-assumed": dict(
        right="a + a.T",
        wrong="2 * a",
        ja="a が対称のときだけ成り立つ。v_i v_j の係数は、a の 2 つの要素の和である。",
        en="This holds for a symmetric matrix only; what multiplies v_i v_j is the sum of two elements of a.",
    ),
    "matrix-itself": dict(
        right="a + a.T",
        wrong="a",
        ja="2 次形式には v が 2 回現れる。片方だけ微分しても足りない。",
        en="There are two v in the quadratic form; to derive one of them is not enough.",
    ),
    "transposed-itself": dict(
        right="a + a.T",
        wrong="a.T",
        ja="2 つある v の片方についてしか微分していない。",
        en="Only one of the two v is derived.",
    ),
    "product-with-transpose": dict(
        right="a + a.T",
        wrong="a.T @ a",
        ja="これは ‖a v‖² のときに現れる行列である。",
        en="This matrix belongs to ‖a v‖².",
    ),
    "symmetric-part": dict(
        right="a + a.T",
        wrong="(a + a.T) / 2",
        ja="対称部分をとっても 2 次形式の値は同じだが、2 次式を微分して出る 2 が抜けている。",
        en="The symmetric part gives the same form, but deriving a square brings a 2, which is missing.",
    ),
    "minus-the-transpose": dict(
        right="a + a.T",
        wrong="a - a.T",
        ja="差にすると反対称な行列になる。2 階微分は順序によらないので、ヘッセ行列は対称である。",
        en="The difference is antisymmetric; the order of second derivatives does not matter, so a Hessian is symmetric.",
    ),
    "one-product": dict(
        right="x @ hessian",
        wrong="x @ a",
        ja="2 つある v の一方についてしか微分していない。",
        en="Only one of the two v is derived.",
    ),
    "other-product": dict(
        right="x @ hessian",
        wrong="x @ a.T",
        ja="2 つある v の一方だけを微分した値である。もう一方の分が足りない。",
        en="This derives the one v and leaves out what the other contributes.",
    ),
    "doubled-product": dict(
        right="x @ hessian",
        wrong="2 * x @ a",
        ja="対称な行列の公式である。対称でなければ、a とその転置の分は異なる。",
        en="The formula for symmetric matrices; in others a and its transpose contribute different things.",
    ),
    "doubled-again": dict(
        right="x @ hessian",
        wrong="2 * x @ hessian",
        ja="ヘッセ行列は 2 を含んでいる。勾配は、さらに 2 倍したものではない。",
        en="The Hessian contains the 2 already; the gradient is not twice as much again.",
    ),
    "divided-by-the-vectors": dict(
        right="x @ hessian",
        wrong="x @ hessian / len(x)",
        ja="平均の微分ではない。どの行も、それぞれの値の勾配である。",
        en="This is not the derivative of a mean; each row is the gradient of its own value.",
    ),
    "columns-as-vectors": dict(
        right="x @ hessian",
        wrong="hessian @ x",
        ja="x の行がベクトルなのに、列に掛けている。",
        en="The rows of x are the vectors; this multiplies its columns.",
    ),
}
