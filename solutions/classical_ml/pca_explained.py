"""主成分分析と寄与率

データ x（1 行が 1 サンプル）を主成分分析し、第 k 主成分までを求めよ。

    centred       各特徴の平均を 0 にしたデータ
    values        共分散行列（サンプルの数 − 1 で割る）の固有値。大きい順
    components    長さ 1 の主成分の向き。1 行が 1 つの向きで、分散の大きい順
    scores        主成分得点: データを主成分の向きで表した座標
    ratios        寄与率。k 個以外の主成分も含めた全体の分散に占める割合
    restored      k 個の主成分得点だけから、元の座標に戻したデータ

向きの符号はどちらでもよいが、components と scores でそろえる。k はサンプルの
数より小さく、特徴の数以下で、第 k 主成分までの分散は正で互いに異なる。特徴の
数がサンプルの数より多いこともある。components, scores, ratios, restored の順
に返せ。

---
    x, centred, restored: (samples, features)    values: (features,)
    components: (k, features)    scores: (samples, k)    ratios: (k,)

---
Principal components and explained variance

Find the first k principal components of the data x, a sample in each row.

    centred       the data, with the mean of each feature shifted to 0
    values        the eigenvalues, in descending order, of the covariance matrix
                  (which divides by the number of samples less 1)
    components    the principal directions, of length 1: one in each row, that
                  of the largest variance first
    scores        the data in coordinates along these directions
    ratios        the explained-variance ratios: parts of the whole variance, to
                  which components beyond the k belong, too
    restored      the data in their old coordinates, made from those k scores
                  alone

Directions may have either sign, the same in `components` and `scores`. k is
less than the number of samples and at most that of features, and the variances
of the k components are positive and differ. There may be more features than
samples. Return components, scores, ratios and restored, in this order.
"""

import numpy as np


def pca(x, k):
    centred = x - np.mean(x, axis=0)  # blank
    values, vectors = np.linalg.eigh(centred.T @ centred / (len(x) - 1))
    values = values[::-1]
    components = vectors[:, ::-1].T[:k]  # blank
    scores = centred @ components.T  # blank
    ratios = values[:k] / np.sum(values)  # blank
    restored = scores @ components + np.mean(x, axis=0)  # blank
    return components, scores, ratios, restored


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(samples, features, k):
        """Data far from the origin, whose variances differ; their axes lie askew."""
        axes = np.linalg.qr(rng.normal(size=(features, features)))[0]
        spread = 1.5 ** -np.arange(features) * rng.uniform(1.9, 2.1)
        rank = min(samples - 1, features)
        scores = np.linalg.qr(np.c_[np.ones(samples), rng.normal(size=(samples, rank))])[0][:, 1:]
        # Columns that are centred and uncorrelated, whose deviations are `spread`.
        scores = scores * np.sqrt(samples - 1) * spread[:rank]
        return dict(x=scores @ axes[:, :rank].T + rng.uniform(2, 6, features), k=k)

    # By hand: the direction is that of the triangle with sides 3, 4 and 5, and the rest is 1/10.
    along = np.array([[0.6, 0.8], [-0.8, 0.6]])
    places = np.array([[-3.0, 1.0], [3.0, 1.0], [-3.0, -1.0], [3.0, -1.0]])
    yield dict(x=places @ along + rng.integers(1, 5, size=2), k=1)
    features = int(rng.integers(3, 5))
    samples = rng.choice(range(8, 15), 2, replace=False)
    yield draw(int(samples[0]), features, 2)
    yield draw(int(samples[1]), features + 1, features + 1)
    # More features than samples: beyond the number of samples less 1 there is no variance.
    few = int(rng.integers(4, 6))
    yield draw(few, few + int(rng.integers(2, 4)), few - 1)
    large = draw(int(samples[0]) + 1, features + 2, 3)
    yield dict(x=large["x"] * 1000, k=3)


BORDERS = {
    "more features than samples": "x.shape[1] > len(x)",
    "all components": "k == x.shape[1]",
    "one component": "k == 1",
    "a mean that is larger than the spread": "np.all(np.abs(x.mean(axis=0)) > 0.5)",
    "large values": "np.abs(x).max() > 1000",
}


def oracle(x, k):
    import tensorflow as tf

    mean = tf.reduce_mean(x, axis=0)
    sizes, left, right = tf.linalg.svd(x - mean)
    components = tf.transpose(right[:, :k])
    variances = sizes**2 / (len(x) - 1)
    # The whole variance is also what the features have, one by one.
    whole = tf.reduce_sum(tf.math.reduce_variance(x, axis=0)) * len(x) / (len(x) - 1)
    restored = tf.matmul(left[:, :k] * sizes[:k], components) + mean
    return components, left[:, :k] * sizes[:k], variances[:k] / whole, restored


def compared(outputs, x, k):
    import numpy as np

    components = outputs["components"]
    largest = np.argmax(np.abs(components), axis=1)
    signs = np.sign(components[np.arange(len(components)), largest]).astype(components.dtype)
    return {
        **outputs,
        "components": components * signs[:, None],
        "scores": outputs["scores"] * signs,
    }


def plot(case, outputs):
    import numpy as np
    from matplotlib.figure import Figure

    figure = Figure(figsize=(8, 4.5), layout="constrained")
    axes = figure.subplots()
    x, restored, components = case["x"], outputs["restored"], outputs["components"]
    # The two features in which the data spread most.
    first, second = np.sort(np.argsort(-x.var(axis=0))[:2])
    axes.plot(x[:, first], x[:, second], "o", label="x")
    axes.plot(restored[:, first], restored[:, second], "x", label="restored")
    middle, spread = x.mean(axis=0), outputs["scores"].std(axis=0)
    for number, (component, length) in enumerate(zip(components, spread, strict=True)):
        ends = middle + np.outer([-length, length], component)
        ratio = float(outputs["ratios"][number])
        axes.plot(ends[:, first], ends[:, second], label=f"component {number + 1}: {ratio:.2f}")
    axes.set_xlabel(f"feature {first}")
    axes.set_ylabel(f"feature {second}")
    axes.set_aspect("equal", "datalim")
    axes.legend()
    return figure


STEM = dict(
    ja="データ x（1 行が 1 サンプル）を主成分分析し、k 番目までの主成分の向き components（行に並ぶ）、\n"
    "主成分得点 scores、寄与率 ratios、k 個の得点だけから元の座標に戻した restored を求める関数である。\n"
    "`np.linalg.eigh` は固有値を小さい順に、固有ベクトルを列に並べて返す。",
    en="From data x, a sample in each row, the function finds the first k principal directions\n"
    "`components` (as rows), the scores along them, their explained-variance ratios, and the\n"
    "data `restored` to the old coordinates from these k scores alone. `np.linalg.eigh` returns\n"
    "eigenvalues in ascending order, and eigenvectors as columns.",
)

VARIANTS = {
    "other-signs": dict(right="vectors[:, ::-1].T[:k]", same="-vectors[:, ::-1].T[:k]"),
    "from-the-end": dict(right="vectors[:, ::-1].T[:k]", same="vectors[:, : -k - 1 : -1].T"),
    "flipped": dict(right="vectors[:, ::-1].T[:k]", same="np.flip(vectors, axis=1)[:, :k].T"),
    "einsum": dict(
        right="centred @ components.T", same='np.einsum("nf,kf->nk", centred, components)'
    ),
    "trace": dict(
        right="values[:k] / np.sum(values)",
        same="values[:k] / np.var(x, axis=0, ddof=1).sum()",
    ),
    "projected": dict(
        right="scores @ components + np.mean(x, axis=0)",
        same="np.mean(x, axis=0) + centred @ (components.T @ components)",
    ),
}

MISTAKES = {
    "not-centred": dict(
        right="x - np.mean(x, axis=0)",
        wrong="x",
        ja="平均を引いていないので、第 1 主成分が原点から平均へ向かう向きに引きずられる。",
        en="The mean is not subtracted: it pulls the first component into the direction from the origin to it.",
    ),
    "one-mean": dict(
        right="x - np.mean(x, axis=0)",
        wrong="x - np.mean(x)",
        ja="全体の平均を 1 つだけ引いている。特徴ごとの平均は 0 にならない。",
        en="This subtracts one mean of everything; the features do not have mean 0 after that.",
    ),
    "rows-centred": dict(
        right="x - np.mean(x, axis=0)",
        wrong="x - np.mean(x, axis=1, keepdims=True)",
        ja="サンプルごとに平均を引いている。0 にするのは特徴の平均である。",
        en="This subtracts the mean of each sample; it is the features that get mean 0.",
    ),
    "standardised": dict(
        right="x - np.mean(x, axis=0)",
        wrong="(x - np.mean(x, axis=0)) / np.std(x, axis=0)",
        ja="標準化まですると、相関行列の主成分分析になり、分散の違いが消える。",
        en="Standardised as well, this is an analysis of the correlation matrix: how variances differ is lost.",
    ),
    "smallest-first": dict(
        right="vectors[:, ::-1].T[:k]",
        wrong="vectors.T[:k]",
        ja="`np.linalg.eigh` は固有値を小さい順に返す。これは分散の最も小さい向きである。",
        en="`np.linalg.eigh` gives eigenvalues in ascending order; these directions have the least variance.",
    ),
    "rows-of-vectors": dict(
        right="vectors[:, ::-1].T[:k]",
        wrong="vectors[::-1][:k]",
        ja="固有ベクトルは行ではなく列に並んでいる。",
        en="Eigenvectors are columns, not rows.",
    ),
    "not-transposed": dict(
        right="vectors[:, ::-1].T[:k]",
        wrong="vectors[:, ::-1][:k]",
        ja="行を取り出している。`np.linalg.eigh` の固有ベクトルは列に並ぶ。",
        en="These are rows; the eigenvectors of `np.linalg.eigh` are columns.",
    ),
    "ascending-within": dict(
        right="vectors[:, ::-1].T[:k]",
        wrong="vectors[:, -k:].T",
        ja="選んだ k 個は正しいが、分散の小さい順に並んでいる。",
        en="These k are the right ones, but that of the smallest variance comes first.",
    ),
    "scaled": dict(
        right="vectors[:, ::-1].T[:k]",
        wrong="(vectors[:, ::-1] * np.sqrt(np.abs(values))).T[:k]",
        ja="固有値の平方根を掛けた因子負荷量になっている。向きの長さは 1 である。",
        en="Multiplied by the roots of the eigenvalues these are loadings; a direction has length 1.",
    ),
    "raw-scores": dict(
        right="centred @ components.T",
        wrong="x @ components.T",
        ja="中心化していないデータを射影している。得点の平均は 0 になる。",
        en="This projects data that are not centred; scores have mean 0.",
    ),
    "whitened": dict(
        right="centred @ components.T",
        wrong="centred @ components.T / np.sqrt(values[:k])",
        ja="標準偏差で割る白色化まで行っている。得点の分散は固有値のままである。",
        en="Divided by the deviations this is whitening; the variances of scores are the eigenvalues.",
    ),
    "covariance-projected": dict(
        right="centred @ components.T",
        wrong="centred @ components.T * values[:k]",
        ja="固有値を掛けている。散らばりは、射影した値にすでに表れている。",
        en="This multiplies by the eigenvalues; what is projected spreads by itself.",
    ),
    "among-the-first": dict(
        right="values[:k] / np.sum(values)",
        wrong="values[:k] / np.sum(values[:k])",
        ja="選んだ k 個の中での割合なので、和が必ず 1 になる。",
        en="These are parts of the k alone, which always add up to 1.",
    ),
    "roots": dict(
        right="values[:k] / np.sum(values)",
        wrong="np.sqrt(values[:k]) / np.sum(np.sqrt(np.abs(values)))",
        ja="標準偏差（特異値に比例する）の割合である。足して全体になるのは分散のほうである。",
        en="These are parts of standard deviations (singular values); it is variances that add up to the whole.",
    ),
    "squared": dict(
        right="values[:k] / np.sum(values)",
        wrong="values[:k] ** 2 / np.sum(values**2)",
        ja="共分散行列の固有値は、すでに分散である。2 乗するのは特異値の場合である。",
        en="Eigenvalues of the covariance matrix are variances; it is singular values that are squared.",
    ),
    "cumulative": dict(
        right="values[:k] / np.sum(values)",
        wrong="np.cumsum(values[:k]) / np.sum(values)",
        ja="これは累積寄与率である。",
        en="These are cumulative ratios.",
    ),
    "all-together": dict(
        right="values[:k] / np.sum(values)",
        wrong="np.sum(values[:k]) / np.sum(values)",
        ja="k 個を合わせた 1 つの値になっている。主成分ごとに求める。",
        en="This is a single number, of all k together; each component has its own ratio.",
    ),
    "variances": dict(
        right="values[:k] / np.sum(values)",
        wrong="values[:k]",
        ja="これは分散のままで、割合ではない。",
        en="These are variances, not parts of the whole.",
    ),
    "mean-forgotten": dict(
        right="scores @ components + np.mean(x, axis=0)",
        wrong="scores @ components",
        ja="平均を戻していないので、原点のまわりのデータになる。",
        en="The mean is not added again: these data lie around the origin.",
    ),
    "one-mean-restored": dict(
        right="scores @ components + np.mean(x, axis=0)",
        wrong="scores @ components + np.mean(x)",
        ja="全体の平均を 1 つだけ戻している。引いたのは特徴ごとの平均である。",
        en="This adds one mean of everything; what was subtracted was a mean for each feature.",
    ),
    "everything-restored": dict(
        right="scores @ components + np.mean(x, axis=0)",
        wrong="centred + np.mean(x, axis=0)",
        ja="元のデータそのものである。捨てた成分の分は戻らない。",
        en="This is x itself; what the other components held does not come back.",
    ),
    "transposed": dict(
        right="scores @ components + np.mean(x, axis=0)",
        wrong="scores @ components.T + np.mean(x, axis=0)",
        exam=False,
        ja="components の行が向きである。得点を掛けて足すのも、この行である。",
        en="The rows of `components` are directions, and it is these that scores multiply.",
    ),
}
