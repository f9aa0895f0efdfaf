"""対の損失（Contrastive loss）

2 枚ずつの画像の組を、シャムネットワークで埋め込みに写した。first と second
の同じ行が 1 組である。same は整数で、同一人物の組が 1、別人の組が 0 である。

    distances    1 組ごとのユークリッド距離
    short        距離が margin に足りない分。margin 以上離れていれば 0
    loss         組の損失の平均。同一人物の組の損失は距離の 2 乗、別人の組の損
                 失は足りない分の 2 乗である
    slopes       組の損失の first に関する勾配が、difference の何倍か
    gradient     loss の、first に関する勾配

損失に 1/2 は掛けない。2 つの埋め込みが一致する組はない。distances, loss,
gradient の順に返せ。

---
    first, second, difference, gradient: (pairs, dimensions)
    same, distances, short, slopes: (pairs,)    margin, loss: scalar

---
Contrastive loss

Pairs of images were embedded by a siamese network: each row of `first` and the
same row of `second` are a pair. `same` holds integers: 1 for a pair that shows
one person, 0 for one that shows two.

    distances    the Euclidean distance of each pair
    short        what the distance lacks of `margin`: 0 if it is that or more
    loss         the mean of the losses of the pairs: for one person the
                 squared distance, for two the square of what it lacks
    slopes       how many times `difference` the gradient of a pair's loss with
                 respect to `first` is
    gradient     the gradient of `loss` with respect to `first`

There is no factor 1/2. No two embeddings of a pair are equal. Return
distances, loss and gradient, in this order.
"""

import numpy as np


def siamese_contrastive(first, second, same, margin):
    difference = first - second
    distances = np.linalg.norm(difference, axis=1)  # blank
    short = np.maximum(margin - distances, 0)  # blank
    loss = np.mean(same * distances**2 + (1 - same) * short**2)  # blank
    slopes = np.where(same == 1, 2, -2 * short / distances)  # blank
    gradient = slopes[:, np.newaxis] * difference / len(first)
    return distances, loss, gradient


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(lengths, same, margin, dimensions):
        """Pairs at given distances, in drawn directions."""
        pairs = len(lengths)
        way = rng.normal(size=(pairs, dimensions))
        way *= np.reshape(lengths, (-1, 1)) / np.linalg.norm(way, axis=1, keepdims=True)
        first = rng.normal(size=(pairs, dimensions))
        return dict(first=first, second=first - way, same=np.array(same), margin=float(margin))

    # By hand: the sides 3 and 4 have the distance 5.
    sides = rng.permutation([3.0, 4.0]) * rng.choice([-1, 1], 2)
    yield dict(
        first=np.array([[1.0, 2.0], [0.0, 1.0]]),
        second=np.array([[1.0, 2.0], [0.0, 1.0]]) + np.array([sides, sides / 10]),
        same=np.array([1, 0]),
        margin=1.0,
    )
    for margin in rng.uniform(1.3, 2.5, size=2):
        near = margin * rng.uniform(0.2, 0.7, size=int(rng.integers(2, 5)))
        # Below 1, where a square is less than what is squared, and above; near and far, of either kind.
        lengths = np.concatenate([near, [0.3, 0.4, 1.5 * margin, 2 * margin, 1.1 * margin], near])
        same = [0, 1] * (len(lengths) // 2) + [1] * (len(lengths) % 2)
        same[2 + len(near) :][:3] = [0, 1, 0]
        dimensions = int(rng.choice([d for d in (3, 4, 5, 6) if d != len(lengths)]))
        order = rng.permutation(len(lengths))
        yield draw(lengths[order], np.array(same)[order], margin, dimensions)
    # All of one person, all of two, and one pair alone.
    yield draw(rng.uniform(0.2, 3, size=3), [1, 1, 1], 1.5, 4)
    yield draw(rng.uniform(0.2, 1.2, size=2), [0, 0], 1.5, 3)
    yield draw([0.5], [0], rng.uniform(0.6, 1), 2)


BORDERS = {
    "two persons within the margin": "np.any((same == 0) & (np.linalg.norm(first - second, axis=1) < margin))",
    "two persons beyond the margin": "np.any((same == 0) & (np.linalg.norm(first - second, axis=1) > margin))",
    "one person beyond the margin": "np.any((same == 1) & (np.linalg.norm(first - second, axis=1) > margin))",
    "pairs of one person only": "np.all(same == 1)",
    "pairs of two persons only": "np.all(same == 0)",
    "one pair": "len(same) == 1",
    "a margin that is not 1": "margin != 1",
}


def oracle(first, second, same, margin):
    import tensorflow as tf

    images = tf.Variable(first)
    with tf.GradientTape() as tape:
        distances = tf.norm(images - second, axis=1)
        one = tf.boolean_mask(distances, same == 1)
        two = tf.boolean_mask(distances, same == 0)
        total = tf.reduce_sum(tf.square(one)) + tf.reduce_sum(tf.square(tf.nn.relu(margin - two)))
        loss = total / len(same)
    return distances, loss, tape.gradient(loss, images)


STEM = dict(
    ja="シャムネットワークで写した埋め込みの組（first と second の同じ行）の距離 distances と、対の損失 loss、\n"
    "その first に関する勾配を求める。same は、同一人物の組が 1、別人の組が 0 である。",
    en="For pairs of embeddings of a siamese network (rows of `first` and `second`) this finds distances, the\n"
    "contrastive loss and its gradient with respect to `first`. `same` is 1 for one person, 0 for two.",
)

VARIANTS = {
    "root-of-squares": dict(
        right="np.linalg.norm(difference, axis=1)",
        same="np.sqrt(np.sum(np.square(difference), axis=-1))",
    ),
    "clipped": dict(
        right="np.maximum(margin - distances, 0)", same="margin - np.minimum(distances, margin)"
    ),
    "where": dict(
        right="np.mean(same * distances**2 + (1 - same) * short**2)",
        same="np.mean(np.where(same, distances, short) ** 2)",
    ),
    "sum-of-two": dict(
        right="np.where(same == 1, 2, -2 * short / distances)",
        same="2 * same - 2 * (1 - same) * short / distances",
    ),
}

MISTAKES = {
    "squared-distances": dict(
        right="np.linalg.norm(difference, axis=1)",
        wrong="np.sum(difference**2, axis=1)",
        ja="平方根をとっておらず、二乗距離になっている。マージンは距離と比べる。",
        en="Without a root these are squared distances; it is the distance that the margin is compared with.",
    ),
    "manhattan": dict(
        right="np.linalg.norm(difference, axis=1)",
        wrong="np.sum(np.abs(difference), axis=1)",
        ja="差の絶対値の和（L1 距離）である。",
        en="The sum of absolute differences is the L1 distance.",
    ),
    "one-distance": dict(
        right="np.linalg.norm(difference, axis=1)",
        wrong="np.linalg.norm(difference) + 0 * difference[:, 0]",
        ja="全体のノルム 1 つになっている。距離は組ごとにある。",
        en="This is one norm of everything; each pair has its distance.",
    ),
    "root-of-the-mean": dict(
        right="np.linalg.norm(difference, axis=1)",
        wrong="np.sqrt(np.mean(difference**2, axis=1))",
        ja="次元で平均している。距離では、2 乗の和をとる。",
        en="This averages over the dimensions; a distance takes the sum of squares.",
    ),
    "no-floor": dict(
        right="np.maximum(margin - distances, 0)",
        wrong="margin - distances",
        ja="マージンより離れた別人の組が、2 乗されて損失になり、引き戻されてしまう。",
        en="Two persons beyond the margin get a loss once this is squared, and are drawn back.",
    ),
    "beyond-the-margin": dict(
        right="np.maximum(margin - distances, 0)",
        wrong="np.maximum(distances - margin, 0)",
        ja="向きが逆である。罰するのは、マージンより近い別人の組である。",
        en="The other way round: it is two persons nearer than the margin that cost.",
    ),
    "no-margin": dict(
        right="np.maximum(margin - distances, 0)",
        wrong="np.maximum(-distances, 0)",
        ja="マージンがなく、いつも 0 である。別人を離す力がない。",
        en="Without a margin this is always 0: nothing pushes two persons apart.",
    ),
    "margin-of-one": dict(
        right="np.maximum(margin - distances, 0)",
        wrong="np.maximum(1 - distances, 0)",
        ja="マージンを 1 に決めている。",
        en="The margin is taken to be 1.",
    ),
    "all-or-nothing": dict(
        right="np.maximum(margin - distances, 0)",
        wrong="margin * (distances < margin)",
        ja="足りない分ではなく、マージン全体になっている。",
        en="This is the whole margin, not what is lacking of it.",
    ),
    "labels-flipped": dict(
        right="same * distances**2 + (1 - same) * short**2",
        wrong="(1 - same) * distances**2 + same * short**2",
        ja="同一人物の組を離し、別人の組を近づけている。文献によっては 0 が同一人物なので、y の意味を確かめる。",
        en="One person is pushed apart here, and two are drawn together; in some papers 0 means one person.",
    ),
    "distance-not-squared": dict(
        right="same * distances**2",
        wrong="same * distances",
        ja="同一人物の組の距離が 2 乗されていない。",
        en="For one person the distance is not squared.",
    ),
    "shortfall-not-squared": dict(
        right="(1 - same) * short**2",
        wrong="(1 - same) * short",
        ja="別人の組で足りない分が 2 乗されていない。",
        en="For two persons what the distance lacks is not squared.",
    ),
    "margin-on-squares": dict(
        right="(1 - same) * short**2",
        wrong="(1 - same) * np.maximum(margin - distances**2, 0)",
        ja="マージンを二乗距離と比べている。",
        en="Here the margin is compared with squared distances.",
    ),
    "half": dict(
        right="np.mean(same * distances**2 + (1 - same) * short**2)",
        wrong="np.mean(same * distances**2 + (1 - same) * short**2) / 2",
        ja="1/2 を掛ける流儀もあるが、ここでは掛けない。",
        en="Some have a factor 1/2; here there is none.",
    ),
    "sum": dict(
        right="np.mean(same * distances**2 + (1 - same) * short**2)",
        wrong="np.sum(same * distances**2 + (1 - same) * short**2)",
        ja="合計になっている。組の数で割る。",
        en="This is the sum; it is divided by the number of pairs.",
    ),
    "same-pairs-only": dict(
        right=" + (1 - same) * short**2",
        wrong="",
        ja="別人の組の損失がない。すべてを 1 点に写せば 0 になってしまう。",
        en="Pairs of two persons cost nothing: everything embedded at one point would be perfect.",
    ),
    "push-becomes-pull": dict(
        right="-2 * short / distances",
        wrong="2 * short / distances",
        ja="符号が逆である。別人の組では、距離が伸びるほど損失が減る。",
        en="The sign is wrong: for two persons the loss falls as the distance grows.",
    ),
    "not-divided-by-the-distance": dict(
        right="-2 * short / distances",
        wrong="-2 * short",
        ja="距離の微分は、差を距離で割った単位ベクトルである。",
        en="The derivative of a distance is the difference divided by that distance, a vector of length 1.",
    ),
    "no-factor-two": dict(
        right="np.where(same == 1, 2, -2 * short / distances)",
        wrong="np.where(same == 1, 1, -short / distances)",
        ja="2 乗の微分から出る 2 がない。",
        en="The 2 from the derivative of a square is missing.",
    ),
    "slopes-flipped": dict(
        right="np.where(same == 1, 2, -2 * short / distances)",
        wrong="np.where(same == 0, 2, -2 * short / distances)",
        ja="同一人物と別人が入れ替わっている。",
        en="One person and two are exchanged.",
    ),
    "divided-twice": dict(
        right="np.where(same == 1, 2, -2 * short / distances)",
        wrong="np.where(same == 1, 2 / distances, -2 * short / distances)",
        ja="同一人物の組では、距離の 2 乗を微分すると距離が打ち消し合う。",
        en="For one person the loss is the squared distance, in whose derivative the distance cancels.",
    ),
}
