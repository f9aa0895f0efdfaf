"""PPMI と潜在的意味解析

語と文脈の共起の回数 counts（行が語、列が文脈）から、語のベクトルを求めよ。

    joint          同時確率 p(w, c)。回数の、全体に占める割合
    independent    周辺確率の積 p(w) p(c)
    pmi            相互情報量。2 つの確率の比の自然対数
    ppmi           正の相互情報量。負の相互情報量は 0 とする。1 度も共起しない
                   組も 0 とする
    vectors        語のベクトル。ppmi の特異値分解で、大きいほうから k 個の特
                   異値の成分だけを残す。左特異ベクトルを列に並べ、それぞれに
                   特異値を掛ける

どの語も、どの文脈も 1 度は現れる。k 番目までの特異値は正で、互いに異なる。ベ
クトルの各成分の符号は、どちらでもよい（列ごとにそろえる）。independent,
ppmi, vectors の順に返せ。

---
    counts, joint, independent, pmi, ppmi: (words, contexts)    k: scalar
    vectors: (words, k)

---
PPMI and latent semantic analysis

Make word vectors from `counts`, which says how often each word (row) occurs
with each context (column).

    joint          the joint probability p(w, c): the share of all counts
    independent    the product of the marginal probabilities, p(w) p(c)
    pmi            the pointwise mutual information: the natural logarithm of
                   the ratio of these two
    ppmi           positive pointwise mutual information: 0 where it is
                   negative, and for pairs that never occur
    vectors        the word vectors: of the singular value decomposition of
                   ppmi only the components of the k largest singular values
                   are kept. Left singular vectors are columns, each of them
                   times its singular value

Each word and each context occurs at least once. The first k singular values
are positive and differ. The sign of each component of the vectors is free (the
same for a column). Return independent, ppmi and vectors, in this order.
"""

import numpy as np


def ppmi_lsi(counts, k):
    joint = ...  # TODO 1
    independent = ...  # TODO 2
    with np.errstate(divide="ignore"):
        pmi = ...  # TODO 3
    ppmi = ...  # TODO 4
    left, values, _ = np.linalg.svd(np.asarray_chkfinite(ppmi), full_matrices=False)
    vectors = ...  # TODO 5
    return independent, ppmi, vectors
