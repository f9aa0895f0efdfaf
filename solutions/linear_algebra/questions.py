"""線形代数の知識問題"""

SETS = {
    "products": dict(
        stem=dict(
            ja="次の行列とベクトルがある。⊙ はアダマール積を表し、⊗ はテンソル積、つまりベクトルどうしでは外積 u vᵀ、行列どうしではクロネッカー積を表す。C は 100 行 5 列の行列で、はじめの 4 列は線形独立、第 5 列は第 1 列と第 2 列の和である。",
            en="Given are these matrices and vectors. ⊙ is the Hadamard product, and ⊗ the tensor product: for vectors the outer product u vᵀ, for matrices the Kronecker product. C is a matrix of 100 rows and 5 columns; the first four columns are linearly independent, and the fifth is the sum of the first and the second.",
            shared="""
    A = [[1, 2], [3, 4]]    B = [[0, 1], [1, 0]]
    u = (1, 2)ᵀ             v = (3, 1, 2)ᵀ
""",
        ),
        questions={
            "hadamard_and_product": dict(
                syllabus="1-(1)-i",
                ja="A ⊙ B と行列積 A B は、この順にどれか。",
                en="What are A ⊙ B and the matrix product A B, in this order?",
                right="[[0, 2], [3, 0]], [[2, 1], [4, 3]]",
                wrong={
                    "rows-swapped": dict(
                        text="[[0, 2], [3, 0]], [[3, 4], [1, 2]]",
                        why=dict(
                            ja="後者は B A である。右から B を掛けると、行でなく列が入れ替わる。",
                            en="The second is B A; multiplied from the right, B exchanges columns, not rows.",
                        ),
                    ),
                    "identity-places": dict(
                        text="[[1, 0], [0, 4]], [[2, 1], [4, 3]]",
                        why=dict(
                            ja="B の 1 は対角にはない。アダマール積で残るのは、B が 1 である位置の要素である。",
                            en="The ones of B are not on its diagonal; the Hadamard product keeps what stands where B is 1.",
                        ),
                    ),
                    "both": dict(
                        text="[[1, 0], [0, 4]], [[3, 4], [1, 2]]",
                        why=dict(
                            ja="前者は対角成分を残した行列、後者は B A である。",
                            en="The first keeps the diagonal of A, and the second is B A.",
                        ),
                    ),
                },
            ),
            "outer_rank": dict(
                syllabus="1-(1)-i",
                ja="u ⊗ v の大きさとランクはどれか。",
                en="What are the size and the rank of u ⊗ v?",
                right=dict(ja="2 × 3、ランク 1", en="2 × 3, rank 1"),
                wrong={
                    "full-rank": dict(
                        ja="2 × 3、ランク 2",
                        en="2 × 3, rank 2",
                        why=dict(
                            ja="どの行も vᵀ の定数倍なので、線形独立な行は 1 つしかない。",
                            en="Every row is a multiple of vᵀ, so that one row alone is independent.",
                        ),
                    ),
                    "transposed": dict(
                        ja="3 × 2、ランク 1",
                        en="3 × 2, rank 1",
                        why=dict(
                            ja="u の要素が行に対応する。3 × 2 になるのは v uᵀ である。",
                            en="The elements of u make the rows; it is v uᵀ that is 3 × 2.",
                        ),
                    ),
                    "both": dict(
                        ja="3 × 2、ランク 2",
                        en="3 × 2, rank 2",
                        why=dict(
                            ja="行は u の要素の数だけあり、どの行も互いに比例する。",
                            en="There are as many rows as elements of u, and they are multiples of one another.",
                        ),
                    ),
                },
            ),
            "kronecker_shape": dict(
                syllabus="1-(1)-i",
                ja="2 × 3 の行列と 4 × 5 の行列のテンソル積の大きさはどれか。",
                en="What is the size of the tensor product of a 2 × 3 and a 4 × 5 matrix?",
                right="8 × 15",
                wrong={
                    "added": dict(
                        text="6 × 8",
                        why=dict(
                            ja="行と列の数は足されない。左の要素 1 つごとに、右の行列 1 つ分のブロックができる。",
                            en="Rows and columns do not add: each element on the left becomes a block as large as the matrix on the right.",
                        ),
                    ),
                    "inner-sizes": dict(
                        text="10 × 12",
                        why=dict(
                            ja="左の行数と右の列数を掛けている。行は行どうし、列は列どうしで掛ける。",
                            en="This multiplies rows by columns; rows go with rows, and columns with columns.",
                        ),
                    ),
                    "elements": dict(
                        text="6 × 20",
                        why=dict(
                            ja="それぞれの要素の数を並べたもの。要素の総数 120 は同じだが、行は 2 · 4 である。",
                            en="These are the numbers of elements of each. There are 120 in all, too, but the rows are 2 · 4.",
                        ),
                    ),
                },
            ),
            "rank_and_gram": dict(
                syllabus="1-(1)-i",
                ja="C のランクと、5 × 5 の行列 Cᵀ C の最小の固有値はどれか。",
                en="What are the rank of C and the smallest eigenvalue of Cᵀ C, which is 5 × 5?",
                right=dict(ja="ランク 4、最小固有値は 0", en="Rank 4, smallest eigenvalue 0"),
                wrong={
                    "four-but-positive": dict(
                        ja="ランク 4、最小固有値は正",
                        en="Rank 4, smallest eigenvalue positive",
                        why=dict(
                            ja="Cᵀ C のランクも 4 なので、正則でなく、固有値 0 がある。",
                            en="Cᵀ C has rank 4, too; it is singular, and 0 is one of its eigenvalues.",
                        ),
                    ),
                    "five-but-zero": dict(
                        ja="ランク 5、最小固有値は 0",
                        en="Rank 5, smallest eigenvalue 0",
                        why=dict(
                            ja="固有値 0 があれば Cᵀ C は正則でなく、C の列は線形従属である。",
                            en="With an eigenvalue of 0 Cᵀ C is singular, and the columns of C are dependent.",
                        ),
                    ),
                    "five-and-positive": dict(
                        ja="ランク 5、最小固有値は正",
                        en="Rank 5, smallest eigenvalue positive",
                        why=dict(
                            ja="第 5 列はほかの列の和なので、線形独立な列は 4 つである。",
                            en="The fifth column is a sum of others, so that four columns are independent.",
                        ),
                    ),
                },
            ),
        },
    ),
    "decompositions": dict(
        stem=dict(
            ja="行列 M は、P Λ P⁻¹ と対角化できる（Λ は固有値を並べた対角行列）。別のデータ行列 X の特異値は、大きい順に 3、2、1 であった。",
            en="The matrix M can be diagonalised as P Λ P⁻¹, where Λ is the diagonal matrix of its eigenvalues. The singular values of another matrix, X, are 3, 2 and 1 in descending order.",
            shared="""
    M = [[2, 1], [1, 2]]        N = [[0, 2], [0, 0]]
""",
        ),
        questions={
            "diag_power": dict(
                syllabus="1-(1)-ii",
                ja="M の 10 乗を表す式はどれか。",
                en="Which of these is M to the power of 10?",
                right="P Λ¹⁰ P⁻¹",
                wrong={
                    "everything-raised": dict(
                        text="P¹⁰ Λ¹⁰ P⁻¹⁰",
                        why=dict(
                            ja="10 個並べると、間の P⁻¹ P は打ち消し合い、両端の P と P⁻¹ が 1 つずつ残る。",
                            en="In a row of ten, each P⁻¹ P between cancels, and one P and one P⁻¹ are left at the ends.",
                        ),
                    ),
                    "multiplied": dict(
                        text="10 P Λ P⁻¹",
                        why=dict(
                            ja="これは 10 M である。固有値は 10 倍でなく 10 乗になる。",
                            en="That is 10 M; the eigenvalues are raised to the power of 10, not multiplied by it.",
                        ),
                    ),
                    "both": dict(
                        text="10 P¹⁰ Λ P⁻¹⁰",
                        why=dict(
                            ja="両端は 1 つずつしか残らず、固有値は 10 倍でなく 10 乗になる。",
                            en="Only one P and one P⁻¹ are left at the ends, and the eigenvalues are raised, not multiplied.",
                        ),
                    ),
                },
            ),
            "not_diagonalizable": dict(
                syllabus="1-(1)-ii",
                ja="成分が複素数の行列まで使っても対角化できない行列はどれか。",
                en="Which of these cannot be diagonalised, not even with complex numbers?",
                right="[[2, 1], [0, 2]]",
                wrong={
                    "rotation": dict(
                        text="[[0, −1], [1, 0]]",
                        why=dict(
                            ja="固有値は i と −i で互いに異なり、複素数の範囲で対角化できる。",
                            en="Its eigenvalues, i and −i, differ, so that it can be with complex numbers.",
                        ),
                    ),
                    "triangular": dict(
                        text="[[2, 1], [0, 1]]",
                        why=dict(
                            ja="三角行列でも、固有値 2 と 1 が異なるので、線形独立な固有ベクトルが 2 つある。",
                            en="Though triangular, it has the different eigenvalues 2 and 1 and so two independent eigenvectors.",
                        ),
                    ),
                    "singular": dict(
                        text="[[1, 1], [1, 1]]",
                        why=dict(
                            ja="正則ではないが、対称行列なので、直交行列で対角化できる。",
                            en="It is singular, but symmetric, and an orthogonal matrix diagonalises it.",
                        ),
                    ),
                },
            ),
            "eigen_vs_singular": dict(
                syllabus="1-(1)-ii",
                ja="N の 2 つの固有値と 2 つの特異値はどれか。",
                en="What are the two eigenvalues and the two singular values of N?",
                right=dict(
                    ja="固有値 0, 0　特異値 2, 0", en="Eigenvalues 0, 0; singular values 2, 0"
                ),
                wrong={
                    "exchanged": dict(
                        ja="固有値 2, 0　特異値 0, 0",
                        en="Eigenvalues 2, 0; singular values 0, 0",
                        why=dict(
                            ja="特異値がすべて 0 なのは零行列だけである。",
                            en="All singular values are 0 for the matrix of zeros alone.",
                        ),
                    ),
                    "both-two": dict(
                        ja="固有値 2, 0　特異値 2, 0",
                        en="Eigenvalues 2, 0; singular values 2, 0",
                        why=dict(
                            ja="三角行列の固有値は対角成分で、ここではどちらも 0 である。",
                            en="The eigenvalues of a triangular matrix stand on its diagonal; here both are 0.",
                        ),
                    ),
                    "both-zero": dict(
                        ja="固有値 0, 0　特異値 0, 0",
                        en="Eigenvalues 0, 0; singular values 0, 0",
                        why=dict(
                            ja="特異値は Nᵀ N の固有値 4 と 0 の平方根で、2 が残る。",
                            en="Singular values are the roots of the eigenvalues of Nᵀ N, which are 4 and 0.",
                        ),
                    ),
                },
            ),
            "svd_retained": dict(
                syllabus="1-(1)-ii",
                ja="X の大きいほうの 2 つの特異値だけを残して近似する。フロベニウスノルムの 2 乗は、およそ元の何 % になるか。",
                en="X is approximated with its two larger singular values. Nearly what percentage of its squared Frobenius norm is left?",
                right="93 %",
                wrong={
                    "one-kept": dict(
                        text="64 %",
                        why=dict(
                            ja="9/14 で、特異値を 1 つだけ残したときの割合である。",
                            en="That is 9/14, with one singular value kept.",
                        ),
                    ),
                    "counted": dict(
                        text="67 %",
                        why=dict(
                            ja="残した個数の割合 2/3 で、大きさを見ていない。",
                            en="That is 2/3, how many are kept, whatever their size.",
                        ),
                    ),
                    "not-squared": dict(
                        text="83 %",
                        why=dict(
                            ja="5/6 は特異値の和の比。ノルムの 2 乗は、特異値の 2 乗の和である。",
                            en="5/6 compares sums of singular values; the squared norm is the sum of their squares.",
                        ),
                    ),
                },
            ),
        },
    ),
    "gradient-and-norms": dict(
        stem=dict(
            ja="関数 f を点 (2, 1) で調べる。f の最小点は原点である。また、ベクトル x の 0 でない成分の数を L0 ノルム、成分の絶対値の和を L1 ノルム、2 乗和の平方根を L2 ノルムと呼ぶ。",
            en="The function f, whose minimum is at the origin, is looked at in the point (2, 1). Of a vector x, the number of components that are not 0 is called the L0 norm, the sum of absolute values the L1 norm, and the root of the sum of squares the L2 norm.",
            shared="""
    f(x₁, x₂) = x₁² + 4 x₂²
""",
        ),
        questions={
            "gradient_direction": dict(
                syllabus="1-(1)-i",
                ja="点 (2, 1) での f の勾配の向きについて、正しいものはどれか。",
                en="What is true of the direction of the gradient of f in (2, 1)?",
                right=dict(
                    ja="等高線に直交し、逆向きに進んでも原点は通らない",
                    en="It is orthogonal to the contour line; the opposite way misses the origin",
                ),
                wrong={
                    "to-the-minimum": dict(
                        ja="等高線に直交し、逆向きに進むと原点を通る",
                        en="It is orthogonal to the contour line; the opposite way meets the origin",
                        why=dict(
                            ja="勾配は (4, 8) で、(2, 1) と平行でない。等高線が円でないと、最小点を指すとは限らない。",
                            en="The gradient is (4, 8), not parallel to (2, 1): where contour lines are no circles, it need not point at the minimum.",
                        ),
                    ),
                    "along": dict(
                        ja="等高線に接し、逆向きに進んでも原点は通らない",
                        en="It is tangent to the contour line; the opposite way misses the origin",
                        why=dict(
                            ja="等高線に沿って進めば f は変わらない。最も急に増えるのは、それに直交する向きである。",
                            en="Along the contour line f does not change; it grows fastest orthogonally to it.",
                        ),
                    ),
                    "along-to-the-minimum": dict(
                        ja="等高線に接し、逆向きに進むと原点を通る",
                        en="It is tangent to the contour line; the opposite way meets the origin",
                        why=dict(
                            ja="等高線に接する向きは (2, −1) で、勾配 (4, 8) と直交する。",
                            en="The tangent is along (2, −1), which is orthogonal to the gradient, (4, 8).",
                        ),
                    ),
                },
            ),
            "l0_axiom": dict(
                syllabus="1-(1)-i",
                ja="L0 ノルムが、ノルムの性質のうちで満たさないものはどれか（c は実数、x と y はベクトル）。",
                en="Which of the properties of a norm does the L0 norm not have, for real c and vectors x, y?",
                right="‖c x‖ = |c| ‖x‖",
                wrong={
                    "triangle": dict(
                        text="‖x + y‖ ≤ ‖x‖ + ‖y‖",
                        why=dict(
                            ja="和の 0 でない成分は、どちらかで 0 でない成分に限られる。",
                            en="A component of the sum that is not 0 is not 0 in one of the two.",
                        ),
                    ),
                    "symmetric": dict(
                        text="‖−x‖ = ‖x‖",
                        why=dict(
                            ja="符号を変えても、0 でない成分の数は変わらない。",
                            en="The number of components that are not 0 is the same for the opposite vector.",
                        ),
                    ),
                    "definite": dict(
                        text="‖x‖ = 0  ⇒  x = 0",
                        why=dict(
                            ja="0 でない成分が 1 つもなければ、零ベクトルである。",
                            en="With no component that is not 0, it is the zero vector.",
                        ),
                    ),
                },
            ),
            "normalize_vs_regularize": dict(
                syllabus="1-(1)-i",
                ja="「ベクトル (4, 3) を L2 ノルムで割って (0.8, 0.6) にすることを（ア）、損失に λ‖w‖² を加えて重みを小さく保つことを（イ）という」。（ア）（イ）に入る語はどれか。",
                en="“Dividing (4, 3) by its L2 norm, which makes (0.8, 0.6), is called (a); adding λ‖w‖² to the loss, which keeps weights small, is called (b).” Which words stand for (a) and (b)?",
                right=dict(
                    ja="（ア）正規化　（イ）正則化", en="(a) normalisation  (b) regularisation"
                ),
                wrong={
                    "exchanged": dict(
                        ja="（ア）正則化　（イ）正規化",
                        en="(a) regularisation  (b) normalisation",
                        why=dict(
                            ja="逆である。長さを 1 にそろえるのが正規化（normalization）、ペナルティを加えるのが正則化（regularization）である。",
                            en="The other way round: making lengths 1 is normalisation, adding a penalty is regularisation.",
                        ),
                    ),
                    "standardised-first": dict(
                        ja="（ア）標準化　（イ）正則化",
                        en="(a) standardisation  (b) regularisation",
                        why=dict(
                            ja="標準化は、平均を引いて標準偏差で割ることである。",
                            en="To standardise is to take away the mean and divide by the standard deviation.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）標準化　（イ）正規化",
                        en="(a) standardisation  (b) normalisation",
                        why=dict(
                            ja="ノルムで割ることは標準化でなく、ペナルティを加えることは正規化でない。",
                            en="Dividing by a norm is not standardising, and adding a penalty is not normalising.",
                        ),
                    ),
                },
                source="Goodfellow, Bengio, Courville, Deep Learning, MIT Press, 2016, sections 2.6 (unit vectors) and 7.1 (parameter norm penalties)",
            ),
            "false_about_norms": dict(
                syllabus="1-(1)-i",
                ja="ノルムに関する次の記述のうち、**誤っている**ものはどれか。",
                en="Which of these statements about norms is **wrong**?",
                right=dict(
                    ja="直交行列を掛けても、ベクトルの L1 ノルムは変わらない",
                    en="The L1 norm stays the same under an orthogonal matrix",
                ),
                wrong={
                    "rotation": dict(
                        ja="直交行列を掛けても、ベクトルの L2 ノルムは変わらない",
                        en="The L2 norm stays the same under an orthogonal matrix",
                        why=dict(
                            ja="正しい。‖Qx‖² = xᵀQᵀQx = xᵀx である。",
                            en="This is right: ‖Qx‖² = xᵀQᵀQx = xᵀx.",
                        ),
                    ),
                    "order": dict(
                        ja="ベクトルの L2 ノルムは、L1 ノルムを超えることはない",
                        en="The L2 norm of a vector cannot exceed its L1 norm",
                        why=dict(
                            ja="正しい。L1 ノルムの 2 乗は、成分の 2 乗和に 0 以上の項を加えたものである。",
                            en="This is right: the square of the L1 norm is the sum of squares and terms that are not negative.",
                        ),
                    ),
                    "triangle": dict(
                        ja="和の L1 ノルムは、L1 ノルムの和を超えることはない",
                        en="The L1 norm of a sum cannot exceed the sum of L1 norms",
                        why=dict(
                            ja="正しい。三角不等式で、どのノルムでも成り立つ。",
                            en="This is right: the triangle inequality, which holds for any norm.",
                        ),
                    ),
                },
                source="Golub and Van Loan, Matrix Computations, 4th ed., 2013, section 2.2",
            ),
        },
    ),
}


def hadamard_and_product():
    """Computed by NumPy."""
    import numpy as np

    a, b = np.array([[1, 2], [3, 4]]), np.array([[0, 1], [1, 0]])

    def are(elementwise, product):
        return np.array_equal(a * b, elementwise) and np.array_equal(a @ b, product)

    return {
        "right": are([[0, 2], [3, 0]], [[2, 1], [4, 3]]),
        "rows-swapped": are([[0, 2], [3, 0]], [[3, 4], [1, 2]]),
        "identity-places": are([[1, 0], [0, 4]], [[2, 1], [4, 3]]),
        "both": are([[1, 0], [0, 4]], [[3, 4], [1, 2]]),
    }


def outer_rank():
    """Computed by NumPy."""
    import numpy as np

    product = np.outer([1, 2], [3, 1, 2])
    shape, rank = product.shape, np.linalg.matrix_rank(product)
    return {
        "right": shape == (2, 3) and rank == 1,
        "full-rank": shape == (2, 3) and rank == 2,
        "transposed": shape == (3, 2) and rank == 1,
        "both": shape == (3, 2) and rank == 2,
    }


def kronecker_shape():
    """Computed by NumPy."""
    import numpy as np

    shape = np.kron(np.ones((2, 3)), np.ones((4, 5))).shape
    return {
        "right": shape == (8, 15),
        "added": shape == (6, 8),
        "inner-sizes": shape == (10, 12),
        "elements": shape == (6, 20),
    }


def rank_and_gram():
    """A random matrix of that kind."""
    import numpy as np

    c = np.random.default_rng(0).normal(size=(100, 5))
    c[:, 4] = c[:, 0] + c[:, 1]
    rank, smallest = np.linalg.matrix_rank(c), np.linalg.eigvalsh(c.T @ c)[0]
    zero = abs(smallest) < 1e-9
    return {
        "right": rank == 4 and zero,
        "four-but-positive": rank == 4 and not zero,
        "five-but-zero": rank == 5 and zero,
        "five-and-positive": rank == 5 and not zero,
    }


def diag_power():
    """The formulas against ten factors, for some choice of eigenvectors."""
    import numpy as np

    m = np.array([[2.0, 1.0], [1.0, 2.0]])
    values, p = np.linalg.eig(m)
    p = p @ np.diag([2.0, 3.0])  # any length will do
    inverse, power = np.linalg.inv(p), np.linalg.matrix_power

    def gives(*factors):
        return np.allclose(power(m, 10), np.linalg.multi_dot(factors))

    return {
        "right": gives(p, np.diag(values**10), inverse),
        "everything-raised": gives(power(p, 10), np.diag(values**10), power(inverse, 10)),
        "multiplied": gives(p, 10 * np.diag(values), inverse),
        "both": gives(power(p, 10), 10 * np.diag(values), power(inverse, 10)),
    }


def not_diagonalizable():
    """How many eigenvectors are independent: where a matrix can be diagonalised, there are two."""
    import numpy as np

    matrices = {
        "right": [[2, 1], [0, 2]],
        "rotation": [[0, -1], [1, 0]],
        "triangular": [[2, 1], [0, 1]],
        "singular": [[1, 1], [1, 1]],
    }
    return {
        name: bool(np.linalg.matrix_rank(np.linalg.eig(matrix)[1], tol=1e-6) < 2)
        for name, matrix in matrices.items()
    }


def eigen_vs_singular():
    """Computed by NumPy."""
    import numpy as np

    n = np.array([[0.0, 2.0], [0.0, 0.0]])
    eigenvalues = np.sort(np.linalg.eigvals(n))[::-1]
    singular = np.linalg.svd(n, compute_uv=False)

    def are(first, second):
        return np.allclose(eigenvalues, first) and np.allclose(singular, second)

    return {
        "right": are([0, 0], [2, 0]),
        "exchanged": are([2, 0], [0, 0]),
        "both-two": are([2, 0], [2, 0]),
        "both-zero": are([0, 0], [0, 0]),
    }


def svd_retained():
    """A random matrix with these singular values, and its approximation."""
    import numpy as np

    rng = np.random.default_rng(0)
    left, right = (np.linalg.qr(rng.normal(size=(size, 3)))[0] for size in (6, 4))
    x = left @ np.diag([3.0, 2.0, 1.0]) @ right.T
    u, s, vt = np.linalg.svd(x, full_matrices=False)
    share = np.sum((u[:, :2] * s[:2] @ vt[:2]) ** 2) / np.sum(x**2)
    percent = {"right": 93, "one-kept": 64, "counted": 67, "not-squared": 83}
    return {name: round(100 * share) == value for name, value in percent.items()}


def gradient_direction():
    """The gradient by a tape; the contour line's tangent by walking along it."""
    import numpy as np
    import tensorflow as tf

    x = tf.Variable([2.0, 1.0], dtype=tf.float64)
    with tf.GradientTape() as tape:
        f = x[0] ** 2 + 4 * x[1] ** 2
    gradient = tape.gradient(f, x).numpy()
    # (√8 cos s, √2 sin s) has the value 8 for every s, and at s = π/4 it is (2, 1).
    angle = np.pi / 4 + np.array([-1e-6, 1e-6])
    line = np.stack([np.sqrt(8) * np.cos(angle), np.sqrt(2) * np.sin(angle)])
    tangent = (line[:, 1] - line[:, 0]) / 2e-6
    orthogonal = bool(abs(gradient @ tangent) < 1e-6)
    along = bool(abs(gradient[0] * tangent[1] - gradient[1] * tangent[0]) < 1e-6)
    meets = bool(abs(gradient[0] * 1.0 - gradient[1] * 2.0) < 1e-9)  # parallel to (2, 1)
    return {
        "right": orthogonal and not meets,
        "to-the-minimum": orthogonal and meets,
        "along": along and not meets,
        "along-to-the-minimum": along and meets,
    }


def l0_axiom():
    """Each property is tried with all small vectors of integers: does it fail?"""
    import itertools

    import numpy as np

    vectors = [np.array(x) for x in itertools.product([-1, 0, 2], repeat=3)]
    norm = np.count_nonzero
    pairs = list(itertools.product(vectors, repeat=2))
    return {
        "right": any(norm(c * x) != abs(c) * norm(x) for c in (-2, 0, 3) for x in vectors),
        "triangle": any(norm(x + y) > norm(x) + norm(y) for x, y in pairs),
        "symmetric": any(norm(-x) != norm(x) for x in vectors),
        "definite": any(norm(x) == 0 and np.any(x) for x in vectors),
    }
