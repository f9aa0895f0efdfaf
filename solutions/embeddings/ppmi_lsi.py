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
    joint = counts / np.sum(counts)  # blank
    independent = np.outer(joint.sum(axis=1), joint.sum(axis=0))  # blank
    with np.errstate(divide="ignore"):
        pmi = np.log(joint / independent)  # blank
    ppmi = np.maximum(pmi, 0)  # blank
    left, values, _ = np.linalg.svd(np.asarray_chkfinite(ppmi), full_matrices=False)
    vectors = left[:, :k] * values[:k]  # blank
    return independent, ppmi, vectors


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(words, contexts, k):
        """Words of two subjects, which have contexts of their own, and a word that stands everywhere alike."""
        while True:
            subject = np.arange(words)[:, None] % 2 == np.arange(contexts) % 2
            counts = rng.poisson(np.where(subject, 6, 0.7), size=(words, contexts))
            counts = counts * rng.integers(1, 9, size=(words, 1))
            counts[-1] = rng.integers(20, 40, size=contexts)
            if not (np.all(counts.sum(0)) and np.all(counts.sum(1)) and np.any(counts == 0)):
                continue
            with np.errstate(divide="ignore"):
                ratio = counts * counts.sum() / np.outer(counts.sum(1), counts.sum(0))
                ppmi = np.maximum(np.log(ratio), 0)
            left, values, _ = np.linalg.svd(ppmi)
            small = min(words, contexts)
            gaps = values[: small - 1] - values[1:small]
            first = np.sort(np.abs(left[:, :k]), axis=0)
            # Values that differ, and one element of each vector that is the largest.
            if (
                np.all(gaps > 0.05)
                and values[k - 1] > 0.1
                and np.all(np.diff(first[-2:], axis=0) > 0.01)
            ):
                return dict(counts=counts, k=k)

    # By hand: 2 words, 2 contexts.
    one = int(rng.integers(1, 4))
    yield dict(counts=np.array([[4 * one, 0], [2 * one, 2 * one]]), k=1)
    for k in (2, 1, 3):
        words, contexts = (int(n) for n in rng.choice(range(k + 3, 10), size=2, replace=False))
        yield draw(words, contexts, k)
    size = int(rng.integers(4, 7))
    case = draw(size, size, 2)
    yield dict(counts=case["counts"] * 1000, k=2)


BORDERS = {
    "a pair that never occurs": "np.any(counts == 0)",
    "a pair that is rarer than by chance": "np.any((counts > 0) & (counts * counts.sum() < np.outer(counts.sum(1), counts.sum(0))))",
    "as many contexts as words": "counts.shape[0] == counts.shape[1] > 2",
    "another number of contexts than of words": "counts.shape[0] != counts.shape[1]",
    "one dimension": "k == 1 and len(counts) > 2",
    "large counts": "counts.sum() > 100000",
}


def oracle(counts, k):
    import tensorflow as tf

    # In logarithms: what two words have together, less what each has alone.
    exact = tf.cast(counts, tf.float64)
    log = tf.math.log(exact) + tf.math.log(tf.reduce_sum(exact))
    words = tf.math.log(tf.reduce_sum(exact, axis=1, keepdims=True))
    contexts = tf.math.log(tf.reduce_sum(exact, axis=0, keepdims=True))
    ppmi = tf.nn.relu(log - words - contexts)
    # The eigenvectors of the words' Gram matrix, whose eigenvalues are the squared singular values.
    values, vectors = tf.linalg.eigh(tf.matmul(ppmi, ppmi, transpose_b=True))
    best = tf.reverse(vectors, [1])[:, :k]
    total = tf.reduce_sum(exact)
    chance = tf.exp(words + contexts) / total**2
    return chance, ppmi, best * tf.sqrt(tf.reverse(values, [0])[:k])


def compared(outputs, counts, k):
    import numpy as np

    vectors = outputs["vectors"]
    largest = np.argmax(np.abs(vectors), axis=0)
    signs = np.sign(vectors[largest, np.arange(vectors.shape[1])]).astype(vectors.dtype)
    return {**outputs, "vectors": vectors * signs}


STEM = dict(
    ja="語と文脈の共起の回数 counts（行が語、列が文脈）から、独立な場合の\n"
    "確率 independent、正の相互情報量 ppmi（自然対数）、k 次元の語のベクトル vectors を求める。",
    en="From counts of words (rows) in contexts (columns) this makes the probabilities of chance, `independent`,\n"
    "positive pointwise mutual information, ppmi (natural logarithms), and word vectors of k dimensions.",
)


def plot(case, outputs):
    import numpy as np
    from matplotlib.figure import Figure

    figure = Figure(figsize=(10, 4), layout="constrained")
    table, plane = figure.subplots(1, 2)
    table.imshow(outputs["ppmi"], cmap="viridis")
    table.set_title("ppmi: words × contexts")
    vectors = outputs["vectors"]
    places = np.column_stack([vectors, np.zeros(len(vectors))])[:, :2]
    plane.axhline(0, color="C7", lw=0.5)
    plane.axvline(0, color="C7", lw=0.5)
    plane.scatter(*places.T, color=[f"C{number % 2}" for number in range(len(places))])
    for number, place in enumerate(places):
        plane.annotate(str(number), place, xytext=(3, 3), textcoords="offset points")
    plane.set_title("words by their first two components")
    return figure


VARIANTS = {
    "of-the-mean": dict(
        right="counts / np.sum(counts)", same="counts / counts.mean() / counts.size"
    ),
    "broadcast": dict(
        right="np.outer(joint.sum(axis=1), joint.sum(axis=0))",
        same="joint.sum(axis=1, keepdims=True) * joint.sum(axis=0)",
    ),
    "difference": dict(
        right="np.log(joint / independent)", same="np.log(joint) - np.log(independent)"
    ),
    "where": dict(right="np.maximum(pmi, 0)", same="np.where(pmi > 0, pmi, 0)"),
    "other-signs": dict(
        right="left[:, :k] * values[:k]", same="-left[:, :k] @ np.diag(values[:k])"
    ),
    "projection": dict(
        right="left[:, :k] * values[:k]", same="ppmi @ np.linalg.svd(ppmi)[2][:k].T"
    ),
}

MISTAKES = {
    "counts": dict(
        right="counts / np.sum(counts)",
        wrong="counts / 1",
        ja="回数のままで、割合になっていない。",
        en="These are counts still, not shares.",
    ),
    "given-the-word": dict(
        right="counts / np.sum(counts)",
        wrong="counts / np.sum(counts, axis=1, keepdims=True)",
        ja="語ごとに割ると、条件付き確率 p(c | w) になる。",
        en="Divided word by word, these are conditional probabilities p(c | w).",
    ),
    "given-the-context": dict(
        right="counts / np.sum(counts)",
        wrong="counts / np.sum(counts, axis=0)",
        ja="文脈ごとに割ると、条件付き確率 p(w | c) になる。",
        en="Divided context by context, these are conditional probabilities p(w | c).",
    ),
    "by-the-largest": dict(
        right="counts / np.sum(counts)",
        wrong="counts / np.max(counts)",
        ja="最大の回数で割っても、確率にはならない。",
        en="Divided by the largest count they are no probabilities.",
    ),
    "swapped-marginals": dict(
        right="np.outer(joint.sum(axis=1), joint.sum(axis=0))",
        wrong="np.outer(joint.sum(axis=0), joint.sum(axis=1))",
        ja="行と列が入れ替わり、行に文脈、列に語が並んでいる。",
        en="Rows and columns are exchanged: contexts stand in the rows here, and words in the columns.",
    ),
    "only-the-words": dict(
        right="np.outer(joint.sum(axis=1), joint.sum(axis=0))",
        wrong="np.outer(joint.sum(axis=1), np.ones(joint.shape[1]))",
        ja="文脈の確率が掛かっていない。ありふれた文脈との共起が大きく見える。",
        en="The probability of the context is missing, and common contexts seem to matter.",
    ),
    "only-the-contexts": dict(
        right="np.outer(joint.sum(axis=1), joint.sum(axis=0))",
        wrong="np.outer(np.ones(len(joint)), joint.sum(axis=0))",
        ja="語の確率が掛かっていない。よく現れる語の共起が大きく見える。",
        en="The probability of the word is missing, and what frequent words do seems to matter.",
    ),
    "uniform": dict(
        right="np.outer(joint.sum(axis=1), joint.sum(axis=0))",
        wrong="np.full(joint.shape, 1 / joint.size)",
        ja="どの組も等しい確率と比べている。比べる相手は、語と文脈が独立な場合である。",
        en="This compares with all pairs being equally likely, not with words and contexts being independent.",
    ),
    "means": dict(
        right="np.outer(joint.sum(axis=1), joint.sum(axis=0))",
        wrong="np.outer(joint.mean(axis=1), joint.mean(axis=0))",
        ja="周辺確率は平均ではなく、和である。",
        en="A marginal probability is a sum, not a mean.",
    ),
    "upside-down": dict(
        right="np.log(joint / independent)",
        wrong="np.where(joint > 0, -np.log(joint / independent), 0)",
        ja="比が逆で、よく共起する組ほど小さくなる。",
        en="The ratio is upside down: the more often a pair occurs, the smaller this is.",
    ),
    "bits": dict(
        right="np.log(joint / independent)",
        wrong="np.log2(joint / independent)",
        ja="底が 2 である。",
        en="The base of this logarithm is 2.",
    ),
    "no-logarithm": dict(
        right="np.log(joint / independent)",
        wrong="joint / independent",
        ja="比のままで、対数をとっていない。独立なら 1 になり、0 にならない。",
        en="This is the ratio; without a logarithm it is 1, not 0, where word and context are independent.",
    ),
    "plus-one": dict(
        right="np.log(joint / independent)",
        wrong="np.log(1 + joint / independent)",
        ja="1 を足すと −∞ は避けられるが、独立な組の値が 0 にならない。",
        en="With 1 added −∞ is avoided, but independent pairs do not get 0.",
    ),
    "weighted": dict(
        right="np.log(joint / independent)",
        wrong="np.where(joint > 0, joint * np.log(np.where(joint > 0, joint, 1) / independent), 0)",
        exam=False,
        ja="同時確率を掛けている。それを全体で足すと相互情報量の期待値になるが、ここでは組ごとの値を使う。",
        en="This is weighted with the joint probability, as in the mutual information of variables; here each pair has its own value.",
    ),
    "absolute": dict(
        right="np.maximum(pmi, 0)",
        wrong="np.where(np.isinf(pmi), 0, np.abs(pmi))",
        ja="負の値を正に直すと、偶然より稀な組が、よく共起する組のように見える。",
        en="With the sign dropped, pairs that are rarer than by chance look like frequent ones.",
    ),
    "negative-kept": dict(
        right="np.maximum(pmi, 0)",
        wrong="np.where(np.isinf(pmi), 0, pmi)",
        ja="1 度も共起しない組は 0 になったが、負の値が残っている。",
        en="Pairs that never occur are 0, but negative values are still there.",
    ),
    "infinite": dict(
        right="np.maximum(pmi, 0)",
        wrong="pmi",
        ja="1 度も共起しない組が −∞ のままで、特異値分解ができない。",
        en="Pairs that never occur are still −∞, of which there is no singular value decomposition.",
    ),
    "lifted": dict(
        right="np.maximum(pmi, 0)",
        wrong="np.where(np.isinf(pmi), 0, pmi - np.min(pmi[np.isfinite(pmi)]))",
        exam=False,
        ja="最小が 0 になるようにずらしている。偶然と同じ組は 0 でなければならない。",
        en="This shifts everything so that the least is 0; pairs as frequent as by chance must be 0.",
    ),
    "capped": dict(
        right="np.maximum(pmi, 0)",
        wrong="np.minimum(np.where(np.isinf(pmi), 0, pmi), 0)",
        exam=False,
        ja="負の値のほうを残している。",
        en="This keeps the negative values.",
    ),
    "no-singular-values": dict(
        right="left[:, :k] * values[:k]",
        wrong="left[:, :k]",
        ja="特異値が掛かっておらず、どの成分も同じ大きさになっている。",
        en="Without the singular values all components have the same size.",
    ),
    "square-roots": dict(
        right="left[:, :k] * values[:k]",
        wrong="left[:, :k] * np.sqrt(values[:k])",
        ja="特異値の平方根を掛けている。語と文脈に半分ずつ分ける流儀だが、ここでは語がすべてもつ。",
        en="Square roots give half of each singular value to the contexts; here the words have it all.",
    ),
    "smallest": dict(
        right="left[:, :k] * values[:k]",
        wrong="left[:, -k:] * values[-k:]",
        ja="小さいほうの特異値を残している。",
        en="This keeps the smallest singular values.",
    ),
    "contexts": dict(
        right="left[:, :k] * values[:k]",
        wrong="np.linalg.svd(ppmi)[2][:k].T * values[:k]",
        ja="右特異ベクトルは、語ではなく文脈のベクトルを与える。",
        en="Right singular vectors are those of the contexts, not of the words.",
    ),
    "everything": dict(
        right="left[:, :k] * values[:k]",
        wrong="left * values",
        ja="次元が減っていない。",
        en="The dimensions are not reduced.",
    ),
    "rows": dict(
        right="left[:, :k] * values[:k]",
        wrong="left[:k].T[:, :k] * values[:k]",
        exam=False,
        ja="左特異ベクトルは列に並ぶ。行を取り出すと、別のものになる。",
        en="Left singular vectors are columns; rows are something else.",
    ),
    "length-one": dict(
        right="left[:, :k] * values[:k]",
        wrong="left[:, :k] * values[:k] / (np.linalg.norm(left[:, :k] * values[:k], axis=1, keepdims=True) + 1e-12)",
        exam=False,
        ja="長さを 1 にしている。コサイン類似度だけを見るならよいが、求めるのは長さのあるベクトルである。",
        en="These have length 1, which is all that a cosine needs; wanted are vectors with their lengths.",
    ),
}
