"""Triplet loss：バッチで最も難しい三つ組

1 バッチの画像の特徴 features と人物の番号 labels から、トリプレット損失を求
めよ。

    unit         L2 正規化した（長さを 1 にした）特徴
    squared      正規化した特徴どうしの二乗距離
    positive     各画像をアンカーとし、同一人物の画像のうち最も遠いものとの二
                 乗距離
    negative     同じアンカーの、別人の画像のうち最も近いものとの二乗距離
    losses       アンカーごとの損失。negative が positive より margin 以上大き
                 ければ 0、そうでなければ足りない分
    loss         すべてのアンカーでの平均。損失が 0 のアンカーも数える

どの人物の画像も 2 枚以上、人物は 2 人以上いる。人物の番号は連番とは限らな
い。特徴に 0 ベクトルはない。losses, loss の順に返せ。

---
    features, unit: (images, dimensions)    squared: (images, images)
    labels, positive, negative, losses: (images,)    margin, loss: scalar

---
Triplet loss of the hardest triplets in a batch

Find the triplet loss of a batch of images, given as `features` and `labels`,
the numbers of the persons they show.

    unit         the features, L2-normalised (scaled to length 1)
    squared      the squared distances of the normalised features
    positive     with each image as an anchor, the squared distance of the
                 farthest image of the same person
    negative     for the same anchor, that of the nearest image of anybody else
    losses       the loss of each anchor: 0 if `negative` is larger than
                 `positive` by `margin` or more, else what it lacks
    loss         the mean over all anchors, those whose loss is 0 among them

There are two images or more of each person, and two persons or more; their
numbers need not be consecutive. No feature vector is 0. Return losses and
loss, in this order.
"""

import numpy as np


def triplet_loss(features, labels, margin):
    unit = features / np.linalg.norm(features, axis=1, keepdims=True)  # blank
    squared = np.sum((unit[:, np.newaxis] - unit) ** 2, axis=-1)  # blank
    same = labels[:, np.newaxis] == labels
    positive = np.max(np.where(same, squared, -np.inf), axis=1)  # blank
    negative = np.min(np.where(same, np.inf, squared), axis=1)  # blank
    losses = np.maximum(positive - negative + margin, 0)  # blank
    loss = np.mean(losses)
    return losses, loss


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(persons, images, dimensions, margin):
        """Images scattered about the directions of their persons, at lengths that differ."""
        while True:
            labels = np.repeat(rng.choice(30, size=persons, replace=False), images)
            centres = rng.normal(size=(persons, dimensions))
            x = np.repeat(centres, images, axis=0) + 0.6 * rng.normal(
                size=(len(labels), dimensions)
            )
            x *= rng.uniform(0.3, 3, size=(len(x), 1))
            unit = x / np.linalg.norm(x, axis=1, keepdims=True)
            squared = np.sum((unit[:, None] - unit) ** 2, axis=-1)
            same = labels[:, None] == labels
            gaps = np.max(squared * same, axis=1) - np.min(squared + 9 * same, axis=1)
            order = rng.permutation(len(labels))
            if np.any(gaps + margin < -0.01) and np.any(gaps > 0.01):
                return dict(features=x[order], labels=labels[order], margin=float(margin))

    # By hand, in the plane: two persons, two images of each.
    yield dict(
        features=np.array([[1.0, 0.0], [0.0, 2.0], [-3.0, 0.0], [0.6, 0.8]]),
        labels=np.array([4, 4, 7, 7]),
        margin=float(rng.uniform(0.1, 0.4)),
    )
    for margin in rng.uniform(0.2, 0.6, size=2):
        persons, images = (int(n) for n in rng.choice(range(2, 5), size=2, replace=False))
        yield draw(persons + 1, images, int(rng.integers(3, 6)), margin)
    # Persons with different numbers of images, two of which are the same one.
    case = draw(3, 4, 4, 0.3)
    kept = np.delete(np.arange(12), np.flatnonzero(case["labels"] == case["labels"][0])[:2])
    features, labels = case["features"][kept], case["labels"][kept]
    first, second = np.flatnonzero(labels == labels[-1])[:2]
    features[first] = features[second]
    yield dict(features=features, labels=labels, margin=0.3)
    yield draw(2, int(rng.integers(5, 8)), 3, 0.25)
    # A person nearly at a right angle to herself, and all others beyond: no constant is far enough away.
    angles = np.deg2rad(rng.uniform(0, 360) + np.array([0, rng.uniform(84, 88), 172, 188]))
    lengths = rng.uniform(0.5, 2, size=(4, 1))
    yield dict(
        features=lengths * np.column_stack([np.cos(angles), np.sin(angles)]),
        labels=np.array([3, 3, 5, 5]),
        margin=0.4,
    )


BORDERS = {
    "lengths that differ": "np.ptp(np.linalg.norm(features, axis=1)) > 1",
    "persons with different numbers of images": "len(set(np.unique(labels, return_counts=True)[1].tolist())) > 1",
    "a far positive of an anchor whose negatives are all farther than at a right angle": "any(np.any((np.min(s + 9 * (labels[:, None] == labels), axis=1) > 2.2) & (np.max(s * (labels[:, None] == labels), axis=1) > 2.1 - margin)) for u in [features / np.linalg.norm(features, axis=1)[:, None]] for s in [2 - 2 * u @ u.T])",
    "two images that are equal": "len(np.unique(features, axis=0)) < len(features)",
    "two persons": "len(set(labels.tolist())) == 2",
    "three persons or more": "len(set(labels.tolist())) > 2",
    "numbers that are not consecutive": "np.ptp(labels) >= len(set(labels.tolist()))",
}


def oracle(features, labels, margin):
    import keras
    import tensorflow as tf

    # Of all triplets of an anchor the hardest is that with the largest loss.
    cosines = -keras.losses.cosine_similarity(features[:, None], features[None])
    squared = 2 - 2 * tf.cast(cosines, tf.float64)
    losses = []
    for anchor in range(len(labels)):
        others = tf.boolean_mask(squared[anchor], labels != labels[anchor])
        own = tf.boolean_mask(squared[anchor], labels == labels[anchor])
        triplets = own[:, None] - others[None] + margin
        losses.append(tf.reduce_max(tf.nn.relu(triplets)))
    return tf.stack(losses), tf.add_n(losses) / len(labels)


STEM = dict(
    ja="1 バッチの画像の特徴 features と人物の番号 labels から、アンカーごとのトリプレット損失 losses と、その\n"
    "平均 loss を求める。三つ組はバッチの中から選ぶ。",
    en="From the features of a batch of images, and the persons they show, this finds the triplet losses of the\n"
    "anchors and their mean. Triplets are chosen from the batch.",
)

VARIANTS = {
    "root-of-squares": dict(
        right="features / np.linalg.norm(features, axis=1, keepdims=True)",
        same="features / np.sqrt((features**2).sum(1))[:, None]",
    ),
    "from-cosines": dict(
        right="np.sum((unit[:, np.newaxis] - unit) ** 2, axis=-1)",
        same="np.maximum(2 - 2 * unit @ unit.T, 0)",
    ),
    "masked-product": dict(
        right="np.max(np.where(same, squared, -np.inf), axis=1)",
        same="np.max(squared * same, axis=1)",
    ),
    "added": dict(
        right="np.min(np.where(same, np.inf, squared), axis=1)",
        same="np.min(squared + 100 * same, axis=1)",
    ),
    "relu": dict(
        right="np.maximum(positive - negative + margin, 0)",
        same="np.where(negative < positive + margin, positive + margin - negative, 0)",
    ),
}

MISTAKES = {
    "not-normalised": dict(
        right="features / np.linalg.norm(features, axis=1, keepdims=True)",
        wrong="features / 1",
        ja="正規化していない。埋め込みを縮めるだけで、距離もマージンとの関係も変わってしまう。",
        en="The features are not normalised: shrinking them would change how distances compare with the margin.",
    ),
    "columns-normalised": dict(
        right="axis=1, keepdims=True",
        wrong="axis=0, keepdims=True",
        ja="次元ごとに正規化している。長さを 1 にするのは、画像ごとである。",
        en="This normalises each dimension; it is each image whose length becomes 1.",
    ),
    "by-the-squared-length": dict(
        right="np.linalg.norm(features, axis=1, keepdims=True)",
        wrong="np.sum(features**2, axis=1, keepdims=True)",
        ja="長さの 2 乗で割っている。",
        en="This divides by the squared length.",
    ),
    "distances-not-squared": dict(
        right="np.sum((unit[:, np.newaxis] - unit) ** 2, axis=-1)",
        wrong="np.linalg.norm(unit[:, np.newaxis] - unit, axis=-1)",
        ja="二乗距離ではなく、平方根をとった距離で比べている。マージンの意味が変わる。",
        en="Distances are compared here instead of squared distances, and the margin means something else.",
    ),
    "cosine-distances": dict(
        right="np.sum((unit[:, np.newaxis] - unit) ** 2, axis=-1)",
        wrong="1 - unit @ unit.T",
        ja="コサイン距離は、正規化したベクトルの二乗距離の半分である。",
        en="Of vectors of length 1 the cosine distance is half of the squared distance.",
    ),
    "mean-of-squares": dict(
        right="np.sum((unit[:, np.newaxis] - unit) ** 2, axis=-1)",
        wrong="np.mean((unit[:, np.newaxis] - unit) ** 2, axis=-1)",
        ja="次元の数で割っている。",
        en="This divides by the number of dimensions.",
    ),
    "over-the-images": dict(
        right="np.sum((unit[:, np.newaxis] - unit) ** 2, axis=-1)",
        wrong="np.sum((unit[:, np.newaxis] - unit) ** 2, axis=1)",
        ja="画像について足している。足すのは、次元についてである。",
        en="This adds over images; it is over dimensions that squares add up.",
    ),
    "nearest-positive": dict(
        right="np.max(np.where(same, squared, -np.inf), axis=1)",
        wrong="np.min(np.where(same & ~np.eye(len(labels), dtype=bool), squared, np.inf), axis=1)",
        ja="同一人物の最も近い画像を選んでいる。易しい正例なので、ほとんど学ぶことがない。",
        en="This takes the nearest image of the person, an easy positive that teaches little.",
    ),
    "itself": dict(
        right="np.max(np.where(same, squared, -np.inf), axis=1)",
        wrong="np.min(np.where(same, squared, np.inf), axis=1)",
        ja="アンカー自身との距離 0 を選んでいる。",
        en="This takes the anchor itself, whose distance is 0.",
    ),
    "farthest-of-all": dict(
        right="np.max(np.where(same, squared, -np.inf), axis=1)",
        wrong="np.max(squared, axis=1)",
        ja="別人の画像も混ぜて、最も遠いものを選んでいる。正例は同一人物である。",
        en="This takes the farthest image of anybody; a positive shows the same person.",
    ),
    "mean-positive": dict(
        right="np.max(np.where(same, squared, -np.inf), axis=1)",
        wrong="np.sum(squared * same, axis=1) / (np.sum(same, axis=1) - 1)",
        ja="同一人物の画像での平均になっている。選ぶのは最も難しい正例である。",
        en="This is the mean over the person's images; the hardest of them is what is wanted.",
    ),
    "farthest-negative": dict(
        right="np.min(np.where(same, np.inf, squared), axis=1)",
        wrong="np.max(np.where(same, -np.inf, squared), axis=1)",
        ja="最も遠い別人は、最も易しい負例である。",
        en="The farthest of the others is the easiest negative.",
    ),
    "nearest-of-all": dict(
        right="np.min(np.where(same, np.inf, squared), axis=1)",
        wrong="np.min(squared + 9 * np.eye(len(labels)), axis=1)",
        ja="同一人物の画像も混ぜて、最も近いものを選んでいる。負例は別人である。",
        en="This takes the nearest image of anybody; a negative shows somebody else.",
    ),
    "own-images-at-zero": dict(
        right="np.min(np.where(same, np.inf, squared), axis=1)",
        wrong="np.min(squared * ~same, axis=1)",
        ja="同一人物のところを 0 にすると、それが最小になってしまう。",
        en="With 0 where the person is the same, that is the minimum.",
    ),
    "mean-negative": dict(
        right="np.min(np.where(same, np.inf, squared), axis=1)",
        wrong="np.sum(squared * ~same, axis=1) / np.sum(~same, axis=1)",
        ja="別人の画像での平均になっている。",
        en="This is the mean over all images of others.",
    ),
    "swapped": dict(
        right="positive - negative + margin",
        wrong="negative - positive + margin",
        ja="正例と負例が逆で、同一人物を遠ざけ、別人を近づける損失になる。",
        en="The two are exchanged: this loss pushes one person apart and draws others near.",
    ),
    "no-margin": dict(
        right="positive - negative + margin",
        wrong="positive - negative",
        ja="マージンがないと、すべてを 1 点に写しても損失が 0 になる。",
        en="Without a margin the loss is 0 even if everything is embedded at one point.",
    ),
    "margin-taken-away": dict(
        right="positive - negative + margin",
        wrong="positive - negative - margin",
        ja="マージンの符号が逆で、負例が少し近くても許すことになる。",
        en="With this sign of the margin a negative may even be nearer.",
    ),
    "no-floor": dict(
        right="np.maximum(positive - negative + margin, 0)",
        wrong="positive - negative + margin",
        ja="0 で止めないと、十分に離れた三つ組が損失をいくらでも下げる。",
        en="Without the floor at 0, triplets that are good enough lower the loss further and further.",
    ),
    "root-of-one": dict(
        right="np.maximum(positive - negative + margin, 0)",
        wrong="np.maximum(np.sqrt(positive) - negative + margin, 0)",
        exam=False,
        ja="距離と二乗距離を混ぜている。",
        en="Here a distance is compared with a squared distance.",
    ),
    "soft-margin": dict(
        right="np.maximum(positive - negative + margin, 0)",
        wrong="np.log1p(np.exp(positive - negative))",
        ja="softplus で滑らかにしたもので、マージンがない。",
        en="This is the soft margin, a softplus, which has no margin to be met.",
    ),
}
