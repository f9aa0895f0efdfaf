"""類推：王 − 男 + 女

「a に対する b は、c に対する何か」という類推を、語のベクトルで解け。「男」に
対する「王」が「女」に対する何に当たるかを問うなら、「王」のベクトルから「男」
のベクトルを引き、「女」のベクトルを足したものに近い語を探す。

    unit       長さを 1 にしたベクトル。1 行が 1 語
    query      問いのベクトル。長さを 1 にしたものから作る
    cosines    各語と query のコサイン類似度
    nearest    cosines の大きい順に k 個の、語の番号

問いに使った a, b, c の 3 語は答えの候補にしない。embeddings は 1 行が 1 語の
ベクトルで、長さは語によって異なり、0 のものはない。a, b, c は互いに異なり、k
は残りの語の数以下である。コサイン類似度が等しい語はない。nearest と、その語
のコサイン類似度 similarities を、この順に返せ。

---
    embeddings, unit: (vocabulary, dimensions)    a, b, c, k: scalar
    query: (dimensions,)    nearest, similarities: (k,)
    cosines: (vocabulary,)

---
Analogies: king − man + woman

What is to c as b is to a? Answer with word vectors. If king is to man as what
is to woman, look for the words nearest to the vector of king, less that of
man, plus that of woman.

    unit       the vectors scaled to length 1, a word in each row
    query      the vector of the question, made from those of length 1
    cosines    the cosine similarity of each word and the query
    nearest    the numbers of the k words with the largest cosines, largest
               first

The three words a, b and c of the question are no candidates. The rows of
`embeddings` are the vectors of words; their lengths differ, and none is 0. The
three words differ, k is at most the number of the others, and no two cosine
similarities are equal. Return nearest and the similarities of these words, in
this order.
"""

import numpy as np


def analogy_cosine(embeddings, a, b, c, k):
    unit = embeddings / np.linalg.norm(embeddings, axis=1, keepdims=True)  # blank
    query = unit[b] - unit[a] + unit[c]  # blank
    cosines = unit @ query / np.linalg.norm(query)  # blank
    cosines[[a, b, c]] = -np.inf  # blank
    nearest = np.argsort(-cosines)[:k]  # blank
    similarities = cosines[nearest]
    return nearest, similarities


# ==== grading ====


def cases(rng):
    import numpy as np

    def unit(x):
        return x / np.linalg.norm(x, axis=-1, keepdims=True)

    def draw(vocabulary, dimensions, k):
        """Where nearest is another word by distance, by inner product, or if lengths stay as they are."""
        while True:
            lengths = rng.uniform(0.3, 3, size=(vocabulary, 1))
            e = lengths * unit(rng.normal(size=(vocabulary, dimensions)))
            a, b, c = (int(word) for word in rng.permutation(vocabulary)[:3])
            u = unit(e)
            query, long = u[b] - u[a] + u[c], e[b] - e[a] + e[c]
            others = np.setdiff1d(np.arange(vocabulary), [a, b, c])
            ways = [u @ query, -np.linalg.norm(e - query, axis=1), e @ query, u @ long]
            best, *slips = (others[np.argmax(way[others])] for way in ways)
            at_all = np.argmax(u @ query)
            gaps = np.diff(np.sort(u @ query))
            apart = np.sort((u @ query)[others])
            clear = gaps.min() > 1e-4 and np.all(np.abs(apart) > 1e-3)
            negative = np.any((u @ query)[others] < 0)
            if (
                negative
                and best not in slips
                and at_all in (b, c)
                and clear
                and np.linalg.norm(query) > 0.3
            ):
                return dict(embeddings=e, a=a, b=b, c=c, k=k)

    # In the plane: what is east to north as what is to west?
    turned = np.array([[1.0, 0.0], [0.0, 1.0], [-1.0, 0.1], [0.1, -1.0], [-2.0, 2.5], [3.0, 3.5]])
    yield dict(embeddings=turned * rng.uniform(0.5, 2, size=(6, 1)), a=0, b=1, c=2, k=1)
    vocabularies = rng.choice(range(12, 20), size=2, replace=False)
    yield draw(int(vocabularies[0]), int(rng.integers(3, 6)), 1)
    yield draw(int(vocabularies[1]), int(rng.integers(3, 6)), int(rng.integers(3, 6)))
    few = int(rng.integers(8, 11))
    yield draw(few, 3, few - 3)


BORDERS = {
    "the nearest of all is a word of the question": "np.argmax((embeddings / np.linalg.norm(embeddings, axis=1)[:, None]) @ sum(s * embeddings[w] / np.linalg.norm(embeddings[w]) for s, w in ((1, b), (-1, a), (1, c)))) in (b, c)",
    "all other words": "k == len(embeddings) - 3",
    "one word": "k == 1",
    "a negative similarity among all other words": "k == len(embeddings) - 3 and np.any(np.delete((embeddings / np.linalg.norm(embeddings, axis=1)[:, None]) @ sum(s * embeddings[w] / np.linalg.norm(embeddings[w]) for s, w in ((1, b), (-1, a), (1, c))), [a, b, c]) < 0)",
    "several words": "1 < k < len(embeddings) - 3",
    "lengths that differ": "np.ptp(np.linalg.norm(embeddings, axis=1)) > 1",
}


def oracle(embeddings, a, b, c, k):
    import keras
    import numpy as np
    import tensorflow as tf

    unit = keras.ops.normalize(embeddings, axis=-1)
    signs = tf.constant([-1, 1, 1], tf.float64)
    query = tf.linalg.matvec(tf.gather(unit, [a, b, c]), signs, transpose_a=True)
    # Keras's is a loss: it is negative where vectors are alike.
    losses = keras.losses.cosine_similarity(tf.broadcast_to(query, unit.shape), unit)
    others = np.setdiff1d(np.arange(len(embeddings)), [a, b, c])
    found = tf.math.top_k(-tf.gather(losses, others), k)
    return tf.gather(others, found.indices), found.values


STEM = dict(
    ja="「a に対する b は c に対する何か」を語のベクトルで解く。embeddings は 1 行が 1 語のベクトルで、長さは語に\n"
    "よって異なる。答えの語 k 個の番号と、問いのベクトル query とのコサイン類似度を返す。",
    en="What is to c as b is to a? Answered with word vectors, the rows of `embeddings`, whose lengths differ.\n"
    "It returns the numbers of the k best words, and their cosine similarity with the vector `query`.",
)


def plot(case, outputs):
    import numpy as np
    from matplotlib.figure import Figure

    vectors = case["embeddings"]
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    centred = unit - unit.mean(axis=0)
    places = centred @ np.linalg.svd(centred, full_matrices=False)[2][:2].T
    figure = Figure(figsize=(6, 5), layout="constrained")
    axes = figure.subplots()
    axes.scatter(*places.T, color="C7", s=15)
    a, b, c = (int(case[name]) for name in "abc")
    best = int(np.ravel(outputs["nearest"])[0])
    for number, place in enumerate(places):
        name = {a: "a", b: "b", c: "c", best: "best"}.get(number)
        text = f"{name}: {number}" if name else str(number)
        axes.annotate(text, place, color="C3" if number == best else "C0" if name else "C7")
    for start, end, color in ((a, b, "C0"), (c, best, "C3")):
        arrow = dict(arrowstyle="->", color=color)
        axes.annotate("", places[end], places[start], arrowprops=arrow)
    axes.set_title("unit vectors on their two main axes; a → b, c → best")
    return figure


VARIANTS = {
    "root-of-squares": dict(
        right="embeddings / np.linalg.norm(embeddings, axis=1, keepdims=True)",
        same="embeddings / np.sqrt(np.sum(embeddings**2, axis=1))[:, None]",
    ),
    "in-another-order": dict(
        right="unit[b] - unit[a] + unit[c]", same="unit[c] + (unit[b] - unit[a])"
    ),
    "query-scaled-first": dict(
        right="unit @ query / np.linalg.norm(query)",
        same="unit @ (query / np.linalg.norm(query))",
    ),
    "one-by-one": dict(
        right="cosines[[a, b, c]] = -np.inf",
        same="cosines[a] = cosines[b] = cosines[c] = -2",
    ),
    "reversed": dict(right="np.argsort(-cosines)[:k]", same="np.argsort(cosines)[::-1][:k]"),
}

MISTAKES = {
    "not-normalised": dict(
        right="embeddings / np.linalg.norm(embeddings, axis=1, keepdims=True)",
        wrong="embeddings.copy()",
        ja="長さがそろっておらず、長いベクトルの語が問いを支配し、内積も大きくなる。",
        en="With lengths as they are, the long vectors rule the question, and have large products.",
    ),
    "columns-normalised": dict(
        right="axis=1, keepdims=True",
        wrong="axis=0, keepdims=True",
        ja="次元ごとに長さをそろえている。そろえるのは、語ごとである。",
        en="This scales each dimension; it is each word that gets length 1.",
    ),
    "one-length": dict(
        right="np.linalg.norm(embeddings, axis=1, keepdims=True)",
        wrong="np.linalg.norm(embeddings)",
        ja="行列全体のノルム 1 つで割ったので、語どうしの長さの違いが残る。",
        en="This divides by one norm of the whole matrix: the lengths of the words still differ.",
    ),
    "sum-to-one": dict(
        right="np.linalg.norm(embeddings, axis=1, keepdims=True)",
        wrong="np.abs(embeddings).sum(axis=1, keepdims=True)",
        ja="絶対値の和（L1 ノルム）で割っている。ベクトルの長さは L2 ノルムである。",
        en="This divides by the sum of absolute values, the L1 norm; length is the L2 norm.",
    ),
    "squared-length": dict(
        right="np.linalg.norm(embeddings, axis=1, keepdims=True)",
        wrong="np.sum(embeddings**2, axis=1, keepdims=True)",
        ja="長さの 2 乗で割っている。",
        en="This divides by the squared length.",
    ),
    "other-way-round": dict(
        right="unit[b] - unit[a] + unit[c]",
        wrong="unit[a] - unit[b] + unit[c]",
        ja="差の向きが逆である。a から b への差を、c に足す。",
        en="The difference points the wrong way: that from a to b is what c gets.",
    ),
    "all-added": dict(
        right="unit[b] - unit[a] + unit[c]",
        wrong="unit[b] + unit[a] + unit[c]",
        ja="3 語の和になっている。a の意味は取り除く。",
        en="The three are added up; what a means is to be taken away.",
    ),
    "without-c": dict(
        right="unit[b] - unit[a] + unit[c]",
        wrong="unit[b] - unit[a]",
        ja="差だけで、始点の c がない。",
        en="This is the difference alone; c, where it begins, is missing.",
    ),
    "c-taken-away": dict(
        right="unit[b] - unit[a] + unit[c]",
        wrong="unit[b] - unit[c] + unit[a]",
        ja="a と c の役割が入れ替わっている。",
        en="The parts of a and c are exchanged.",
    ),
    "from-raw-vectors": dict(
        right="unit[b] - unit[a] + unit[c]",
        wrong="embeddings[b] - embeddings[a] + embeddings[c]",
        ja="元の長さのまま足し引きしているので、長いベクトルの語ほど強く効く。",
        en="Added up with their old lengths, words with long vectors count more.",
    ),
    "inner-products": dict(
        right="unit @ query / np.linalg.norm(query)",
        wrong="unit @ query",
        ja="query の長さで割っていない。順位は同じだが、値はコサイン類似度ではない。",
        en="Without the length of the query the order is the same, but these are no cosines.",
    ),
    "euclidean": dict(
        right="unit @ query / np.linalg.norm(query)",
        wrong="-np.linalg.norm(unit - query, axis=1)",
        ja="ユークリッド距離で比べている。query の長さは 1 ではないので、値も異なる。",
        en="These are Euclidean distances; the query has not length 1, and the values are others.",
    ),
    "with-raw-vectors": dict(
        right="unit @ query / np.linalg.norm(query)",
        wrong="embeddings @ query / np.linalg.norm(query)",
        ja="語の側の長さで割っていないので、長いベクトルの語が大きくなる。",
        en="Not divided by the lengths of the words, this favours long vectors.",
    ),
    "cosine-distance": dict(
        right="unit @ query / np.linalg.norm(query)",
        wrong="1 - unit @ query / np.linalg.norm(query)",
        ja="これはコサイン距離で、似ているほど小さい。",
        en="This is the cosine distance, which is small where words are alike.",
    ),
    "inputs-included": dict(
        right="cosines[[a, b, c]] = -np.inf",
        wrong="pass",
        ja="問いの語が候補に残っている。query に最も近いのは、たいてい b か c 自身である。",
        en="The words of the question are still candidates; nearest to the query is mostly b or c itself.",
    ),
    "b-not-excluded": dict(
        right="cosines[[a, b, c]] = -np.inf",
        wrong="cosines[c] = -np.inf",
        ja="b が候補に残っている。b も query に近い。",
        en="Here b is still a candidate, and it is near the query.",
    ),
    "zeroed": dict(
        right="cosines[[a, b, c]] = -np.inf",
        wrong="cosines[[a, b, c]] = 0",
        ja="0 は最小ではない。問いの語が、類似度が負の語より前に来てしまう。",
        en="0 is not the least: this comes before words whose similarity is negative.",
    ),
    "taken-out": dict(
        right="cosines[[a, b, c]] = -np.inf",
        wrong="cosines = np.delete(cosines, [a, b, c])",
        ja="取り除くと、後ろの語の番号がずれる。",
        en="Taken out, they leave the words behind them with other numbers.",
    ),
    "least-alike": dict(
        right="np.argsort(-cosines)[:k]",
        wrong="np.argsort(np.where(np.isinf(cosines), np.inf, cosines))[:k]",
        ja="似ていない順に並べている。",
        en="These are the words that are least alike.",
    ),
    "ascending": dict(
        right="np.argsort(-cosines)[:k]",
        wrong="np.argsort(cosines)[-k:]",
        ja="選んだ語は合っているが、小さい順に並んでいる。",
        en="These are the right words, but the least alike of them comes first.",
    ),
    "values": dict(
        right="np.argsort(-cosines)[:k]",
        wrong="np.sort(-cosines)[:k].astype(int)",
        exam=False,
        ja="これは類似度の値である。要るのは語の番号である。",
        en="These are similarities; wanted are the numbers of words.",
    ),
    "best-only": dict(
        right="np.argsort(-cosines)[:k]",
        wrong="np.array([np.argmax(cosines)])",
        ja="最もよい 1 語だけである。",
        en="This is the best word alone.",
    ),
}
