"""k-means の 1 回の反復

k-means の 1 回の反復を書け。まず x の各行を、ユークリッド距離で最も近い重心に割
り当て、次に重心を動かす。

    squares    x の行と重心の距離の 2 乗。列に重心が並ぶ
    labels     割り当てた重心の番号。距離の等しい重心があれば、番号の小さいほう
    updated    動かした後の重心: 割り当てられた行の平均。割り当てられた行がなけ
               れば、元の位置のまま
    inertia    x の各行と、割り当てられた重心の動かした後の位置との、距離の 2 乗
               の和

labels, updated, inertia の順に返せ。

---
    x: (samples, features)    centroids, updated: (clusters, features)
    squares: (samples, clusters)    labels: (samples,)    inertia: scalar

---
One iteration of k-means

Write one iteration of k-means: first assign each row of x to the centroid that
is nearest by the Euclidean distance, then move the centroids.

    squares    the squared distances of the rows of x and the centroids, a
               column for each centroid
    labels     the numbers of the centroids assigned; of centroids at equal
               distance that of the smaller number
    updated    the centroids after the move: the mean of the rows assigned, or
               the old place where there are none
    inertia    the sum over the rows of x of the squared distance to where the
               centroid assigned is after the move

Return labels, updated and inertia, in this order.
"""

import numpy as np


def kmeans_step(x, centroids):
    squares = np.sum((x[:, np.newaxis] - centroids) ** 2, axis=-1)  # blank
    labels = np.argmin(squares, axis=1)  # blank
    updated = centroids.copy()
    for c in range(len(centroids)):
        if np.any(labels == c):  # blank
            updated[c] = np.mean(x[labels == c], axis=0)
    inertia = np.sum((x - updated[labels]) ** 2)  # blank
    return labels, updated, inertia


# ==== grading ====


def cases(rng):
    import numpy as np

    # By hand: four corners of a rectangle, of which the middle ones are nobody's in particular.
    side = float(rng.integers(3, 6))
    x = np.array([[0.0, 0.0], [0.0, 1.0], [side, 0.0], [side, 1.0], [side / 2, 0.5]])
    yield dict(x=x, centroids=np.array([[side, 0.5], [0.0, 0.5]]))

    def draw(samples, features, clusters):
        """Groups of unequal sizes around places that are not where the centroids are."""
        places = rng.normal(size=(clusters, features)) * 2
        members = np.sort(rng.integers(clusters, size=samples - clusters))
        groups = np.concatenate([np.arange(clusters), members])
        x = places[groups] + 0.6 * rng.normal(size=(samples, features)) + 3
        return dict(x=x, centroids=places + 3 + 0.5 * rng.normal(size=places.shape))

    features = int(rng.integers(2, 4))
    # By other distances, and after the move, some rows are nearer to another centroid.
    differ = False
    while not differ:
        case = draw(int(rng.integers(15, 22)), features, features + 2)
        gaps = np.abs(case["x"][:, None] - case["centroids"])
        nearest, manhattan, fourth = (np.argmin((gaps**p).sum(axis=2), axis=1) for p in (2, 1, 4))
        if len(set(nearest)) == features + 2:
            means = np.array([case["x"][nearest == c].mean(axis=0) for c in range(features + 2)])
            after = np.argmin(((case["x"][:, None] - means) ** 2).sum(axis=2), axis=1)
            differ = all(np.any(nearest != other) for other in (manhattan, fourth, after))
    yield case
    # One centroid is far from everything, with a number in the middle.
    case = draw(int(rng.integers(9, 13)), features + 1, features + 3)
    case["centroids"][features] += 50
    yield case
    # More centroids than samples, on whole numbers: several are empty, and ties are exact.
    count = int(rng.integers(3, 5))
    centroids = np.concatenate([rng.integers(5, 9, (2, 3)), -np.eye(3), np.eye(3)]).astype(float)
    yield dict(x=np.eye(3)[np.arange(count) % 3] * 2 - [0, 0, 2.0], centroids=centroids)
    single = draw(int(rng.integers(5, 9)), features, 1)
    yield dict(x=single["x"], centroids=single["centroids"] - 4)


BORDERS = {
    "centroids at equal distance": "len(centroids) == 2 and len(x) == 5",
    "a centroid without rows": "np.any(np.bincount(np.argmin(np.sum((x[:, None] - centroids) ** 2, axis=2), axis=1), minlength=len(centroids)) == 0)",
    "more centroids than rows": "len(centroids) > len(x)",
    "one centroid": "len(centroids) == 1",
    "another centroid is nearer by the Manhattan distance": "np.any(np.argmin(np.sum((x[:, None] - centroids) ** 2, axis=2), axis=1) != np.argmin(np.sum(np.abs(x[:, None] - centroids), axis=2), axis=1))",
}


def oracle(x, centroids):
    import tensorflow as tf

    clusters = len(centroids)
    distances = tf.stack([tf.norm(x - centroid, axis=1) for centroid in centroids])
    # Rounding of the roots may part what is equal.
    near = distances <= tf.reduce_min(distances, axis=0) + 1e-12
    labels = tf.argmax(tf.cast(near, tf.int32), axis=0)  # the first of equal ones
    means = tf.math.unsorted_segment_mean(x, labels, clusters)
    counts = tf.math.bincount(tf.cast(labels, tf.int32), minlength=clusters)
    updated = tf.where(tf.expand_dims(counts > 0, 1), means, centroids)
    # Around its mean, a cluster's sum is its size times its variance.
    spread = [
        tf.reduce_sum(tf.math.reduce_variance(x[labels == c], axis=0)) * int(counts[c])
        for c in range(clusters)
        if counts[c] > 0
    ]
    return labels, updated, tf.add_n(spread)


def plot(case, outputs):
    import numpy as np
    from matplotlib.figure import Figure

    figure = Figure(figsize=(8, 4.5), layout="constrained")
    axes = figure.subplots()
    x, old, new = case["x"], case["centroids"], outputs["updated"]
    for c in range(len(old)):
        rows = np.asarray(outputs["labels"]) == c
        color = f"C{c}"
        axes.scatter(x[rows, 0], x[rows, 1], color=color, s=20)
        axes.plot([old[c, 0], new[c, 0]], [old[c, 1], new[c, 1]], color=color)
        axes.plot(*old[c, :2], "x", color=color)
        axes.plot(*new[c, :2], "*", color=color, markersize=14)
    axes.set_xlabel("feature 0 (x: centroid before, star: after)")
    axes.set_ylabel("feature 1")
    axes.set_title(f"inertia {float(outputs['inertia']):.4g}")
    return figure


STEM = dict(
    ja="k-means の 1 回の反復である。x の各行を重心 centroids に割り当てて番号を labels とし、重心を\n"
    "updated に動かし、割り当てられた重心（動かした後）との距離の 2 乗の和 inertia を求める。行が\n"
    "割り当てられなかった重心は動かさない。",
    en="This is one iteration of k-means. Each row of x is assigned to one of the `centroids`, by\n"
    "numbers `labels`; the centroids move to `updated`, those without rows excepted; and\n"
    "`inertia` is the sum of squared distances to the centroids assigned, after the move.",
)

VARIANTS = {
    "norm": dict(
        right="np.sum((x[:, np.newaxis] - centroids) ** 2, axis=-1)",
        same="np.linalg.norm(x[:, None] - centroids, axis=2) ** 2",
    ),
    "columns": dict(
        right="np.sum((x[:, np.newaxis] - centroids) ** 2, axis=-1)",
        same="np.stack([((x - c) ** 2).sum(axis=1) for c in centroids], axis=1)",
    ),
    "method": dict(right="np.argmin(squares, axis=1)", same="squares.argmin(-1)"),
    "counted": dict(
        right="np.mean(x[labels == c], axis=0)",
        same="(labels == c) @ x / np.count_nonzero(labels == c)",
    ),
    "looked-up": dict(right="np.any(labels == c)", same="c in labels"),
    "norm-of-all": dict(
        right="np.sum((x - updated[labels]) ** 2)", same="np.linalg.norm(x - updated[labels]) ** 2"
    ),
}

MISTAKES = {
    "manhattan": dict(
        right="np.sum((x[:, np.newaxis] - centroids) ** 2, axis=-1)",
        wrong="np.sum(np.abs(x[:, np.newaxis] - centroids), axis=-1)",
        ja="差の絶対値の和（L1）で測っている。最も近い重心が変わることがある。",
        en="This adds absolute differences (L1), by which another centroid may be nearest.",
    ),
    "summed-first": dict(
        right="np.sum((x[:, np.newaxis] - centroids) ** 2, axis=-1)",
        wrong="np.sum(x[:, np.newaxis] - centroids, axis=-1) ** 2",
        ja="和をとってから 2 乗している。符号の違う差が打ち消し合う。",
        en="Squared after the sum: differences of opposite signs cancel.",
    ),
    "row-by-row": dict(
        right="x[:, np.newaxis] - centroids",
        wrong="x - centroids",
        ja="同じ番号の行どうしを引いている。すべての組の差が要り、そのために軸を 1 つ加える。",
        en="This subtracts rows of equal number; all pairs are wanted, for which an axis is added.",
    ),
    "inner-products": dict(
        right="np.sum((x[:, np.newaxis] - centroids) ** 2, axis=-1)",
        wrong="-x @ centroids.T",
        ja="内積は、長い重心ほど大きくなる。重心の長さも距離に入る。",
        en="Inner products favour long centroids, whose length is part of the distance, too.",
    ),
    "over-the-rows": dict(
        right="np.argmin(squares, axis=1)",
        wrong="np.argmin(squares, axis=0)",
        ja="重心ごとに最も近い行を選んでいる。選ぶのは、行ごとに最も近い重心である。",
        en="This finds the row nearest to each centroid; wanted is the centroid nearest to each row.",
    ),
    "farthest": dict(
        right="np.argmin(squares, axis=1)",
        wrong="np.argmax(squares, axis=1)",
        ja="最も遠い重心に割り当てている。",
        en="This assigns to the centroid that is farthest.",
    ),
    "larger-number": dict(
        right="np.argmin(squares, axis=1)",
        wrong="squares.shape[1] - 1 - np.argmin(squares[:, ::-1], axis=1)",
        ja="距離が等しいとき、番号の大きいほうを選んでいる。",
        en="Of centroids at equal distance this takes that of the larger number.",
    ),
    "empty": dict(
        right="if np.any(labels == c):",
        wrong="if True:",
        ja="行のない重心では、空の平均が nan になる。",
        en="For a centroid without rows, the mean of nothing is nan.",
    ),
    "to-the-origin": dict(
        right="if np.any(labels == c):",
        wrong="updated[c] = 0\n        if np.any(labels == c):",
        ja="行のない重心が原点に移っている。元の位置に残す。",
        en="A centroid without rows goes to the origin here; it stays where it was.",
    ),
    "median": dict(
        right="np.mean(x[labels == c], axis=0)",
        wrong="np.median(x[labels == c], axis=0)",
        ja="中央値に動かすのは k-medians で、二乗距離の和を最小にするのは平均である。",
        en="k-medians moves to the median; the sum of squared distances is least at the mean.",
    ),
    "old-place-in-it": dict(
        right="np.mean(x[labels == c], axis=0)",
        wrong="np.mean(np.vstack([x[labels == c], centroids[c]]), axis=0)",
        ja="元の重心の位置まで平均に入れている。",
        en="The old place of the centroid is in this mean as well.",
    ),
    "over-all-rows": dict(
        right="np.mean(x[labels == c], axis=0)",
        wrong="np.sum(x[labels == c], axis=0) / len(x)",
        ja="全体の行数で割っている。平均は、割り当てられた行の数で割る。",
        en="This divides by the number of all rows; a mean divides by that of the rows assigned.",
    ),
    "sum": dict(
        right="np.mean(x[labels == c], axis=0)",
        wrong="np.sum(x[labels == c], axis=0)",
        ja="行の和のままで、行の数で割っていない。",
        en="This is the sum of the rows, not divided by their number.",
    ),
    "one-number": dict(
        right="np.mean(x[labels == c], axis=0)",
        wrong="np.mean(x[labels == c])",
        ja="特徴についても平均し、1 つの数になっている。",
        en="This averages over the features, too, into a single number.",
    ),
    "halfway": dict(
        right="np.mean(x[labels == c], axis=0)",
        wrong="(centroids[c] + np.mean(x[labels == c], axis=0)) / 2",
        ja="元の位置との中間までしか動いていない。",
        en="This goes half of the way to the mean.",
    ),
    "nearest-row": dict(
        right="np.mean(x[labels == c], axis=0)",
        wrong="x[np.argmin(squares[:, c])]",
        ja="最も近い行の位置に動かしている。平均は、どの行とも限らない。",
        en="This moves to the nearest row; a mean need not be any of the rows.",
    ),
    "before-the-move": dict(
        right="np.sum((x - updated[labels]) ** 2)",
        wrong="np.sum(np.min(squares, axis=1))",
        ja="動かす前の重心との距離である。",
        en="These are distances to the centroids before the move.",
    ),
    "mean": dict(
        right="np.sum((x - updated[labels]) ** 2)",
        wrong="np.mean(np.sum((x - updated[labels]) ** 2, axis=1))",
        ja="和ではなく、行についての平均になっている。",
        en="This is the mean over the rows, not the sum.",
    ),
    "mean-of-elements": dict(
        right="np.sum((x - updated[labels]) ** 2)",
        wrong="np.mean((x - updated[labels]) ** 2)",
        ja="成分についての平均になっている。求めるのは和である。",
        en="This is a mean over the elements; the sum is wanted.",
    ),
    "not-squared": dict(
        right="np.sum((x - updated[labels]) ** 2)",
        wrong="np.sum(np.linalg.norm(x - updated[labels], axis=1))",
        ja="距離の和で、2 乗していない。",
        en="This adds distances that are not squared.",
    ),
    "assigned-anew": dict(
        right="np.sum((x - updated[labels]) ** 2)",
        wrong="np.sum(np.min(np.sum((x[:, np.newaxis] - updated) ** 2, axis=-1), axis=1))",
        ja="動かした後で割り当て直している。それは次の反復ですることである。",
        en="This assigns anew after the move, which is for the next iteration.",
    ),
    "to-every-centroid": dict(
        right="np.sum((x - updated[labels]) ** 2)",
        wrong="np.sum(squares)",
        ja="すべての重心との距離を足している。しかも動かす前のものである。",
        en="This adds the distances to all centroids, those before the move at that.",
    ),
}
