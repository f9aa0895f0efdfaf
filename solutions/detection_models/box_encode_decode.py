"""アンカーに対する補正量

アンカー anchors と、それぞれに対応する正解の矩形 boxes から、ネットワークに学
ばせる補正量 encoded を求めよ。また、ネットワークが出した補正量 deltas を同じ
アンカーに適用した矩形 decoded を求め、encoded, decoded の順に返せ。

補正量は、中心 x、中心 y、幅、高さの順に並べる。中心の補正量は、中心のずれを、
アンカーの幅または高さで割った値である。幅と高さの補正量は、アンカーの何倍かの
自然対数である。分散などの定数では割らない。

矩形はどれも 2 つの角で表してある。関数 to_center は、矩形の中心 (x, y) と大き
さ（幅、高さ）を返す。shift と scale は encoded の前半と後半、new_center と
new_size は補正したあとの中心と大きさである。

---
    anchors, boxes, decoded: (n, 4)    x1, y1, x2, y2    x1 < x2, y1 < y2
    encoded, deltas: (n, 4)
    shift, scale, new_center, new_size, half: (n, 2)

---
Corrections of anchors

From anchors and the true boxes that belong to them find the corrections that
the network is to learn, `encoded`. Then apply corrections that the network has
given, `deltas`, to the same anchors; the boxes that result are `decoded`.
Return encoded and decoded, in this order.

Corrections are in the order centre x, centre y, width, height. Those of the
centre say how far it is off, divided by the width or the height of the anchor.
Those of width and height are natural logarithms of how many times the anchor's
they are. They are divided by no constants such as variances.

All boxes are given by two corners. The function to_center gives a box's centre
(x, y) and its size (width, height). shift and scale are the two halves of
encoded; new_center and new_size are centre and size after the correction.
"""

import numpy as np


def to_center(boxes):
    return (boxes[:, :2] + boxes[:, 2:]) / 2, boxes[:, 2:] - boxes[:, :2]


def box_encode_decode(anchors, boxes, deltas):
    center, size = to_center(anchors)
    true_center, true_size = to_center(boxes)
    shift = (true_center - center) / size  # blank
    scale = np.log(true_size / size)  # blank
    encoded = np.concatenate([shift, scale], axis=1)
    new_center = center + deltas[:, :2] * size  # blank
    new_size = size * np.exp(deltas[:, 2:])  # blank
    half = 0.5 * new_size  # blank
    decoded = np.concatenate([new_center - half, new_center + half], axis=1)  # blank
    return encoded, decoded


# ==== grading ====


def cases(rng):
    import numpy as np

    def boxes(n):
        low = rng.uniform(0, 40, size=(n, 2))
        return np.concatenate([low, low + rng.uniform(5, 30, size=(n, 2))], axis=1)

    yield dict(
        anchors=np.array([[0.0, 0.0, 4.0, 2.0]]),
        boxes=np.array([[1.0, 0.0, 5.0, 4.0]]),
        deltas=np.array([[0.5, 0.0, 0.0, 1.0]]),
    )
    for n in rng.choice([3, 5, 6, 7], size=2, replace=False):
        n = int(n)
        anchors = boxes(n)
        near = anchors + rng.uniform(-2, 2, size=(n, 4))
        found = np.where(rng.random((n, 1)) < 0.5, near, boxes(n))
        # A smaller and a larger one.
        found[:2] = anchors[:2] + np.array([[2, 1, -1, -2], [-1, -2, 2, 1]])
        yield dict(
            anchors=anchors,
            boxes=found,
            deltas=rng.uniform(-1, 1, size=(n, 4)),
        )
    same = boxes(2)
    yield dict(anchors=same, boxes=same.copy(), deltas=np.zeros((2, 4)))


BORDERS = {
    "larger and smaller than the anchor": "np.any(boxes[:, 2] - boxes[:, 0] > anchors[:, 2] - anchors[:, 0]) and np.any(boxes[:, 2] - boxes[:, 0] < anchors[:, 2] - anchors[:, 0])",
    "the anchor itself": "np.array_equal(anchors, boxes) and not np.any(deltas)",
    "negative corrections": "np.any(deltas < 0)",
    "a single anchor": "len(anchors) == 1",
}


def oracle(anchors, boxes, deltas):
    import tensorflow as tf

    # Keras's own (keras.utils.bounding_boxes) is in single precision. Coordinates one by one:
    x1, y1, x2, y2 = tf.unstack(tf.constant(anchors), axis=1)
    a1, b1, a2, b2 = tf.unstack(tf.constant(boxes), axis=1)
    encoded = [
        (a1 + a2 - x1 - x2) / (2 * (x2 - x1)),
        (b1 + b2 - y1 - y2) / (2 * (y2 - y1)),
        tf.math.log(a2 - a1) - tf.math.log(x2 - x1),
        tf.math.log(b2 - b1) - tf.math.log(y2 - y1),
    ]
    dx, dy, dw, dh = tf.unstack(tf.constant(deltas), axis=1)

    def ends(low, high, move, grow):
        half = (high - low) / 2
        middle = low + half + 2 * half * move
        reach = half * tf.exp(grow)
        return middle - reach, middle + reach

    left, right = ends(x1, x2, dx, dw)
    top, bottom = ends(y1, y2, dy, dh)
    return tf.stack(encoded, axis=1), tf.stack([left, top, right, bottom], axis=1)


STEM = dict(
    ja="検出モデルが学ぶ補正量 encoded（中心 x、中心 y、幅、高さの順）を、アンカー anchors と正解の矩形\n"
    "boxes から求め、ネットワークの出した補正量 deltas を同じアンカーに適用して矩形 decoded に戻す。矩形は\n"
    "2 つの角で表す。補正量は分散では割らない。",
    en="This finds the corrections that a detector learns (centre x, centre y, width, height) from anchors\n"
    "and true boxes, and applies corrections that the network gave, `deltas`, to the same anchors.\n"
    "Boxes are given by two corners. Corrections are not divided by variances.",
)


def plot(case, outputs):
    from matplotlib.figure import Figure
    from matplotlib.patches import Rectangle

    figure = Figure(figsize=(6, 5), layout="constrained")
    axes = figure.subplots()
    drawn = (case["anchors"], ":", "anchor"), (outputs["decoded"], "-", "decoded")
    for boxes, style, label in drawn:
        for number, (x1, y1, x2, y2) in enumerate(boxes):
            color = f"C{number % 10}"
            axes.add_patch(Rectangle((x1, y1), x2 - x1, y2 - y1, fill=False, ec=color, ls=style))
        axes.plot([], [], color="black", linestyle=style, label=label)
    axes.autoscale_view()
    axes.set_aspect("equal")
    axes.invert_yaxis()
    axes.legend()
    return figure


VARIANTS = {
    "two-quotients": dict(
        right="(true_center - center) / size", same="true_center / size - center / size"
    ),
    "two-logarithms": dict(
        right="np.log(true_size / size)", same="np.log(true_size) - np.log(size)"
    ),
    "power": dict(right="np.exp(deltas[:, 2:])", same="np.e ** deltas[:, 2:]"),
    "stacked": dict(
        right="np.concatenate([new_center - half, new_center + half], axis=1)",
        same="np.hstack([new_center - half, new_center - half + new_size])",
    ),
}

MISTAKES = {
    "corner-shift": dict(
        right="(true_center - center) / size",
        wrong="(boxes[:, :2] - anchors[:, :2]) / size",
        ja="左上の角のずれになっている。補正するのは中心である。",
        en="This is how far the corner is off; it is the centre that is corrected.",
    ),
    "not-divided": dict(
        right="(true_center - center) / size",
        wrong="true_center - center",
        ja="画素のままのずれである。アンカーの大きさで割ると、大きさによらない値になる。",
        en="This is in pixels; divided by the anchor's size it is the same for large and small ones.",
    ),
    "by-the-true-size": dict(
        right="(true_center - center) / size",
        wrong="(true_center - center) / true_size",
        ja="正解の大きさで割っている。推論時に分かっているのは、アンカーの大きさだけである。",
        en="This divides by the true size; at inference only the anchor's is known.",
    ),
    "other-direction": dict(
        right="(true_center - center) / size",
        wrong="(center - true_center) / size",
        ja="向きが逆である。アンカーから正解へのずれである。",
        en="The direction is wrong: it leads from the anchor to the truth.",
    ),
    "with-variance": dict(
        right="(true_center - center) / size",
        wrong="(true_center - center) / size / 0.1",
        ja="SSD のコードのように分散の定数で割っている。ここでは割らない。",
        en="This divides by a variance, as SSD's code does; here nothing is divided by it.",
    ),
    "no-logarithm": dict(
        right="np.log(true_size / size)",
        wrong="true_size / size",
        ja="対数をとっていない。対数なら、2 倍と 1/2 倍が同じ大きさの補正になる。",
        en="The logarithm is missing, which makes twice and half corrections of equal size.",
    ),
    "difference-of-sizes": dict(
        right="np.log(true_size / size)",
        wrong="(true_size - size) / size",
        ja="大きさの差の割合である。補正した大きさが、負になることがある。",
        en="That is the relative difference, which can lead back to a negative size.",
    ),
    "inverse-ratio": dict(
        right="np.log(true_size / size)",
        wrong="np.log(size / true_size)",
        ja="比が逆で、符号が変わる。",
        en="The ratio is the wrong way round, which changes the sign.",
    ),
    "binary-logarithm": dict(
        right="np.log(true_size / size)",
        wrong="np.log2(true_size / size)",
        ja="底が 2 である。自然対数をとる。",
        en="The base is 2; the logarithm is the natural one.",
    ),
    "shift-not-scaled": dict(
        right="center + deltas[:, :2] * size",
        wrong="center + deltas[:, :2]",
        ja="補正量を画素として足している。割ったものは掛けて戻す。",
        en="The corrections are added as pixels; what was divided has to be multiplied back.",
    ),
    "shift-by-the-new-size": dict(
        right="center + deltas[:, :2] * size",
        wrong="center + deltas[:, :2] * size * np.exp(deltas[:, 2:])",
        ja="補正したあとの大きさを掛けている。割るのに使ったのは、アンカーの大きさである。",
        en="This multiplies by the corrected size; it was the anchor's by which it was divided.",
    ),
    "from-the-corner": dict(
        right="center + deltas[:, :2] * size",
        wrong="anchors[:, :2] + deltas[:, :2] * size",
        ja="左上の角から動かしている。",
        en="This moves the corner.",
    ),
    "no-exponential": dict(
        right="size * np.exp(deltas[:, 2:])",
        wrong="size * deltas[:, 2:]",
        ja="補正量をそのまま掛けている。補正量 0 は、大きさを変えないという意味である。",
        en="The correction itself is multiplied in; a correction of 0 is to leave the size as it is.",
    ),
    "one-plus": dict(
        right="np.exp(deltas[:, 2:])",
        wrong="(1 + deltas[:, 2:])",
        ja="補正量が小さいときの近似である。",
        en="That is an approximation for small corrections.",
    ),
    "size-added": dict(
        right="size * np.exp(deltas[:, 2:])",
        wrong="size + np.exp(deltas[:, 2:])",
        ja="足している。補正量は、何倍かの対数である。",
        en="This adds; the correction is a logarithm of how many times.",
    ),
    "centre-and-size": dict(
        right="[new_center - half, new_center + half]",
        wrong="[new_center, new_size]",
        ja="中心と大きさのままである。2 つの角に直す。",
        en="These are centre and size still; two corners are wanted.",
    ),
    "half-of-the-anchor": dict(
        right="0.5 * new_size",
        wrong="0.5 * size",
        ja="アンカーの大きさの半分である。大きさも補正したあとのものを使う。",
        en="That is half the anchor's size; the size, too, is the corrected one.",
    ),
    "whole-size": dict(
        right="0.5 * new_size",
        wrong="new_size",
        ja="中心の両側に大きさをそのままとると、矩形が 2 倍の大きさになる。",
        en="With the whole size to either side the box is twice as large.",
    ),
    "corner-at-the-centre": dict(
        right="[new_center - half, new_center + half]",
        wrong="[new_center, new_center + new_size]",
        ja="中心が左上の角になっている。",
        en="The centre has become a corner.",
    ),
}
