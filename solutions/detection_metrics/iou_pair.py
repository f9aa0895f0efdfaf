"""矩形どうしの IoU

予測した矩形 predicted と正解の矩形 truth について、面積 tp, fp, fn と IoU
（Jaccard 係数）iou を求め、この順に返せ。

    tp     2 つの矩形が重なる部分の面積。離れているか、接するだけなら 0
    fp     予測した矩形のうち、正解の外にある部分の面積
    fn     正解の矩形のうち、予測の外にある部分の面積
    iou    重なる部分の面積を、2 つの矩形を合わせた範囲の面積で割った値

predicted は中心と大きさで、truth は 2 つの角で表してある。座標は連続で、画素
の番号ではない。low と high は予測した矩形の 2 つの角、sides は重なる部分の横
と縦の長さである。どの矩形も幅と高さは正とする。

---
    predicted: (4,)    cx, cy, w, h
    truth: (4,)        x1, y1, x2, y2    x1 < x2, y1 < y2
    low, high, sides: (2,)    tp, fp, fn, iou: scalar

---
IoU of two boxes

For a predicted box and a true one, `predicted` and `truth`, find the areas tp,
fp and fn and the IoU (Jaccard index) iou, and return them in this order.

    tp     the area that the boxes share; 0 if they are apart or only touch
    fp     the area of the predicted box that lies outside the true one
    fn     the area of the true box that lies outside the predicted one
    iou    the shared area divided by the area that the two cover together

`predicted` is given by its centre and its size, `truth` by two corners.
Coordinates are continuous, not numbers of pixels. `low` and `high` are the
predicted box's two corners, `sides` is the width and the height of what is
shared. The width and the height of every box are positive.
"""

import numpy as np


def iou_pair(predicted, truth):
    center, size = predicted[:2], predicted[2:]
    low = center - size / 2  # blank
    high = center + size / 2  # blank
    sides = np.maximum(np.minimum(high, truth[2:]) - np.maximum(low, truth[:2]), 0)  # blank
    tp = np.prod(sides)
    fp = np.prod(size) - tp  # blank
    fn = np.prod(truth[2:] - truth[:2]) - tp  # blank
    iou = tp / (tp + fp + fn)  # blank
    return tp, fp, fn, iou


# ==== grading ====


def cases(rng):
    import numpy as np

    def case(along_x, along_y, unit=0.5):
        """Ends (a, b) of the predicted box and (c, d) of the true one along either axis, in
        units, somewhere in the plane."""
        (a, b, c, d), (e, f, g, h) = along_x, along_y
        shift = rng.integers(-9, 10, size=2)
        predicted = (np.array([a, e, b, f]) + np.tile(shift, 2)) * unit
        truth = (np.array([c, g, d, h]) + np.tile(shift, 2)) * unit
        low, high = predicted[:2], predicted[2:]
        return dict(predicted=np.concatenate([(low + high) / 2, high - low]), truth=truth)

    def steps(*order):
        """Four different ends in the given order: which of them comes first, second, …"""
        ends = np.cumsum(rng.permutation([5, 6, 9, 13]))
        return [int(ends[order.index(name)]) for name in "abcd"]

    partly = [steps(*"acbd"), steps(*"cadb"), steps(*"acbd")]
    inside, around = steps(*"cabd"), steps(*"acdb")
    apart = steps(*"abcd"), steps(*"cdab")
    yield dict(predicted=np.array([1.0, 1.0, 2.0, 2.0]), truth=np.array([1.0, 1.0, 2.0, 4.0]))
    yield case(partly[0], partly[1])
    yield case(partly[2], inside)
    yield case(inside, steps(*"cabd"))
    yield case(around, steps(*"acdb"))
    yield case(apart[0], partly[1])
    yield case(inside, apart[1])
    yield case(apart[1], steps(*"abcd"))
    yield case(apart[0], steps(*"abcd"))
    width, height = rng.choice(range(4, 12), size=2, replace=False)
    yield case((0, width, width, 2 * width + 3), (0, height, -3, height + 1))
    yield case((0, width, 0, width), (0, height, 0, height))
    yield case(partly[2], partly[1], unit=2.0**-11)


BORDERS = {
    "apart along both axes": "np.all(np.abs(predicted[:2] * 2 - truth[:2] - truth[2:]) > predicted[2:] + truth[2:] - truth[:2])",
    "apart along one axis": "np.sum(np.abs(predicted[:2] * 2 - truth[:2] - truth[2:]) > predicted[2:] + truth[2:] - truth[:2]) == 1",
    "boxes that touch": "np.any(np.abs(predicted[:2] * 2 - truth[:2] - truth[2:]) == predicted[2:] + truth[2:] - truth[:2])",
    "the predicted box inside the true one": "np.all(predicted[:2] * 2 - predicted[2:] > 2 * truth[:2]) and np.all(predicted[:2] * 2 + predicted[2:] < 2 * truth[2:])",
    "the true box inside the predicted one": "np.all(predicted[:2] * 2 - predicted[2:] < 2 * truth[:2]) and np.all(predicted[:2] * 2 + predicted[2:] > 2 * truth[2:])",
    "equal boxes": "np.all(predicted[2:] == truth[2:] - truth[:2]) and np.all(predicted[:2] * 2 == truth[:2] + truth[2:])",
    "areas so small that an ε shows": "np.prod(predicted[2:]) < 1e-3",
    "sides that are no whole numbers": "np.any(predicted[2:] % 1 != 0)",
}


def oracle(predicted, truth):
    import numpy as np
    import tensorflow as tf

    # Cells with the unit of the coordinates as their side lie inside a box or outside it.
    unit = 0.5 if np.abs(truth).max() >= 1 else 2.0**-11
    places = (np.arange(-30, 60) + 0.5) * unit

    def mask(center, size):
        across, down = (np.abs(places - c) < s / 2 for c, s in zip(center, size, strict=True))
        return (down[:, None] & across[None, :]).ravel()

    found = mask(predicted[:2], predicted[2:])
    true = mask((truth[:2] + truth[2:]) / 2, truth[2:] - truth[:2])
    # Keras's own IoU is in single precision and adds an ε to the union.
    counts = tf.math.confusion_matrix(true, found, 2, dtype=tf.float64)
    (_, fp), (fn, tp) = counts.numpy()
    areas = np.array([tp, fp, fn]) * unit**2
    return *areas, tp / np.sum(true | found)


STEM = dict(
    ja="予測した矩形 predicted（中心 cx, cy と幅 w、高さ h）と正解の矩形 truth（2 つの角 x1, y1, x2, y2）\n"
    "の重なりを測る。座標は連続である。tp は重なる部分の面積、fp と fn は予測だけ、正解だけに含まれる\n"
    "部分の面積、iou は IoU（Jaccard 係数）である。",
    en="This measures how a predicted box (centre cx, cy, width w, height h) and a true one (two\n"
    "corners x1, y1, x2, y2) overlap. Coordinates are continuous. tp is the area that they share,\n"
    "fp and fn are the areas of the predicted and of the true box alone, and iou is the IoU (Jaccard\n"
    "index).",
)


def plot(case, outputs):
    from matplotlib.figure import Figure
    from matplotlib.patches import Rectangle

    figure = Figure(figsize=(5, 5), layout="constrained")
    axes = figure.subplots()
    (cx, cy, w, h), (x1, y1, x2, y2) = case["predicted"], case["truth"]
    axes.add_patch(Rectangle((x1, y1), x2 - x1, y2 - y1, color="tab:green", alpha=0.4))
    axes.add_patch(Rectangle((cx - w / 2, cy - h / 2), w, h, color="tab:red", alpha=0.4))
    axes.plot(cx, cy, marker="+", color="tab:red")
    axes.autoscale_view()
    axes.set_aspect("equal")
    axes.invert_yaxis()
    numbers = [f"{name} {float(value):.3g}" for name, value in outputs.items() if value.size == 1]
    axes.set_title("green truth, red predicted\n" + ", ".join(numbers))
    return figure


VARIANTS = {
    "half": dict(right="center - size / 2", same="center - 0.5 * size"),
    "from-the-other-corner": dict(right="center + size / 2", same="low + size"),
    "clip": dict(
        right="np.maximum(np.minimum(high, truth[2:]) - np.maximum(low, truth[:2]), 0)",
        same="np.clip(np.minimum(high, truth[2:]) - np.maximum(low, truth[:2]), 0, None)",
    ),
    "sum-of-lengths": dict(
        right="np.maximum(np.minimum(high, truth[2:]) - np.maximum(low, truth[:2]), 0)",
        same="(size + truth[2:] - truth[:2] - np.maximum(high, truth[2:]) + np.minimum(low, truth[:2])).clip(0)",
    ),
    "from-corners": dict(right="np.prod(size) - tp", same="np.prod(high - low) - tp"),
    "areas": dict(
        right="tp / (tp + fp + fn)",
        same="tp / (np.prod(size) + np.prod(truth[2:] - truth[:2]) - tp)",
    ),
}

MISTAKES = {
    "centre-as-corner": dict(
        edits=[
            dict(right="center - size / 2", wrong="center"),
            dict(right="center + size / 2", wrong="center + size"),
        ],
        ja="cx, cy を左上の角とみなしている。中心からは、両側に幅と高さの半分ずつ広がる。",
        en="This takes cx, cy for a corner; from its centre a box reaches half its size to either side.",
    ),
    "size-as-corner": dict(
        edits=[
            dict(right="center - size / 2", wrong="center"),
            dict(right="center + size / 2", wrong="size"),
        ],
        ja="4 つの値を 2 つの角とみなしている。予測は中心と大きさで表してある。",
        en="This takes the four values for two corners; the predicted box is given by centre and size.",
    ),
    "whole-size-down": dict(
        right="center - size / 2",
        wrong="center - size",
        ja="幅と高さをそのまま引いている。中心から辺までは、その半分である。",
        en="This takes off the whole size; from the centre to a side it is half of that.",
    ),
    "whole-half-down": dict(
        right="center - size / 2",
        wrong="center - size // 2",
        ja="整数の割り算では端数が落ちる。座標は連続である。",
        en="Floor division drops the fraction; coordinates are continuous.",
    ),
    "whole-size-up": dict(
        right="center + size / 2",
        wrong="center + size",
        ja="幅と高さをそのまま足している。中心から辺までは、その半分である。",
        en="This adds the whole size; from the centre to a side it is half of that.",
    ),
    "whole-half-up": dict(
        right="center + size / 2",
        wrong="center + size // 2",
        ja="整数の割り算では端数が落ち、矩形が小さくなる。",
        en="Floor division drops the fraction, and the box shrinks.",
    ),
    "last-pixel-left-out": dict(
        right="center + size / 2",
        wrong="center + size / 2 - 1",
        ja="最後の画素の番号を端としている。ここでは座標は連続で、辺の位置そのものである。",
        en="This ends at the number of the last pixel; here coordinates are continuous, and are where the sides are.",
    ),
    "negative-overlap": dict(
        right="np.maximum(np.minimum(high, truth[2:]) - np.maximum(low, truth[:2]), 0)",
        wrong="np.minimum(high, truth[2:]) - np.maximum(low, truth[:2])",
        ja="離れた矩形では長さが負になる。横と縦がともに負なら、その積は正になってしまう。",
        en="Boxes that are apart get negative lengths here, and two of these even a positive area.",
    ),
    "size-without-sign": dict(
        right="np.maximum(np.minimum(high, truth[2:]) - np.maximum(low, truth[:2]), 0)",
        wrong="np.abs(np.minimum(high, truth[2:]) - np.maximum(low, truth[:2]))",
        ja="負の長さは、離れている隙間の長さである。絶対値をとると、重なったことになる。",
        en="A negative length is that of a gap; without its sign it passes for an overlap.",
    ),
    "hull": dict(
        right="np.maximum(np.minimum(high, truth[2:]) - np.maximum(low, truth[:2]), 0)",
        wrong="np.maximum(high, truth[2:]) - np.minimum(low, truth[:2])",
        ja="これは 2 つを囲む矩形である。重なる部分は、始まりの遅いほうから終わりの早いほうまで。",
        en="That is the box around both; what they share runs from the later start to the earlier end.",
    ),
    "inclusive-pixels": dict(
        right="np.maximum(np.minimum(high, truth[2:]) - np.maximum(low, truth[:2]), 0)",
        wrong="np.maximum(np.minimum(high, truth[2:]) - np.maximum(low, truth[:2]) + 1, 0)",
        ja="1 を足すのは、座標が画素の番号で、両端の画素を含むときの数え方である。",
        en="One is added where coordinates are numbers of pixels and both ends are included.",
    ),
    "all-predicted": dict(
        right="np.prod(size) - tp",
        wrong="np.prod(size)",
        ja="予測した矩形の全体である。正解と重なる部分は fp に入らない。",
        en="That is the whole predicted box; what it shares with the true one is no part of fp.",
    ),
    "exchanged": dict(
        edits=[
            dict(right="np.prod(size) - tp", wrong="np.prod(truth[2:] - truth[:2]) - tp"),
            dict(right="np.prod(truth[2:] - truth[:2]) - tp", wrong="np.prod(size) - tp"),
        ],
        ja="fp と fn が逆。正解にないのに予測した部分が fp、予測しそこねた部分が fn である。",
        en="fp and fn are exchanged: fp was predicted and is not true, fn is true and was not predicted.",
    ),
    "all-of-the-truth": dict(
        right="np.prod(truth[2:] - truth[:2]) - tp",
        wrong="np.prod(truth[2:] - truth[:2])",
        ja="正解の矩形の全体である。予測できた部分は fn に入らない。",
        en="That is the whole true box; what was predicted of it is no part of fn.",
    ),
    "corner-as-size": dict(
        right="np.prod(truth[2:] - truth[:2]) - tp",
        wrong="np.prod(truth[2:]) - tp",
        ja="x2, y2 は角の座標で、幅と高さではない。",
        en="x2 and y2 are where a corner is; they are not width and height.",
    ),
    "pixels-of-the-truth": dict(
        right="np.prod(truth[2:] - truth[:2]) - tp",
        wrong="np.prod(truth[2:] - truth[:2] + 1) - tp",
        ja="両端の画素を含めて数えた面積である。座標は連続なので、差がそのまま長さになる。",
        en="This counts pixels, both ends included; coordinates are continuous, and a difference is a length.",
    ),
    "share-of-the-truth": dict(
        right="tp / (tp + fp + fn)",
        wrong="tp / (tp + fn)",
        ja="正解のうち覆えた割合（再現率に当たる）で、大きすぎる予測でも 1 になる。",
        en="That is how much of the truth is covered, a recall; a box far too large gets 1, too.",
    ),
    "share-of-the-predicted": dict(
        right="tp / (tp + fp + fn)",
        wrong="tp / (tp + fp)",
        ja="予測のうち正解に入る割合（適合率に当たる）で、小さすぎる予測でも 1 になる。",
        en="That is how much of the predicted box is true, a precision; a box far too small gets 1, too.",
    ),
    "dice": dict(
        right="tp / (tp + fp + fn)",
        wrong="2 * tp / (2 * tp + fp + fn)",
        ja="これは Dice 係数（F 値）である。",
        en="This is the Dice coefficient (F1).",
    ),
    "shared-counted-twice": dict(
        right="tp / (tp + fp + fn)",
        wrong="tp / (2 * tp + fp + fn)",
        ja="2 つの面積の和では、重なる部分を 2 度数える。同じ矩形でも 1 にならない。",
        en="The sum of the two areas counts what is shared twice; equal boxes would not get 1.",
    ),
}
