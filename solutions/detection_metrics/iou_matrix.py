"""すべての組の IoU

予測した n 個の矩形 predicted と正解の m 個の矩形 truth のすべての組について
IoU を求め、行列 iou とする。予測は行、正解は列に並ぶ。さらに、予測した矩形の
それぞれについて、IoU が最大である正解の番号を best に入れ、iou, best の順に返
せ。番号は 0 から数える。最大の正解がいくつかあれば番号の小さいほう、どの正解
とも重ならない予測では −1 とする。辺や頂点で接するだけなら、重なっていない。

座標は連続で、画素の番号ではない。union は組のそれぞれを合わせた範囲の面積であ
る。

---
    predicted: (n, 4)    truth: (m, 4)    x1, y1, x2, y2    x1 < x2, y1 < y2
    low, high, sides: (n, m, 2)    union, iou: (n, m)    best: (n,)

---
IoU of all pairs

Find the IoU of every pair of one of n predicted boxes and one of m true boxes,
as a matrix `iou` with a row for each predicted box and a column for each true
one. Then find, for each predicted box, the number of the true box with which
its IoU is largest: these are `best`. Return iou and best, in this order. Boxes
are numbered from 0. Where several true boxes are equally good, best is the
smallest of their numbers; where a predicted box overlaps none, it is −1. Boxes
that only touch do not overlap.

Coordinates are continuous, not numbers of pixels. `union` holds the area that
each pair covers together.
"""

import numpy as np


def area(boxes):
    return (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])


def iou_matrix(predicted, truth):
    low = np.maximum(predicted[:, None, :2], truth[None, :, :2])  # blank
    high = np.minimum(predicted[:, None, 2:], truth[None, :, 2:])  # blank
    sides = np.maximum(high - low, 0)  # blank
    overlap = sides[..., 0] * sides[..., 1]
    union = area(predicted)[:, None] + area(truth) - overlap  # blank
    iou = overlap / union
    best = np.where(np.max(iou, axis=1) > 0, np.argmax(iou, axis=1), -1)  # blank
    return iou, best


# ==== grading ====


def cases(rng):
    import numpy as np

    def boxes(count):
        """Corners are quarters, so that sums and differences are exact."""
        low = rng.integers(0, 90, size=(count, 2))
        return np.hstack([low, low + rng.integers(12, 50, size=(count, 2))]) / 4

    def draw(n, m):
        truth = boxes(m)
        again, once, wide = rng.choice(m, size=3, replace=False)
        truth[max(again, once)] = truth[min(again, once)]  # marked twice
        truth[wide] = truth[again] + np.array([-6.0, -5.0, 7.0, 8.0])  # shares more, fits less
        near = truth[rng.integers(m, size=n)] + rng.integers(-5, 6, size=(n, 4)) / 4
        near[0] = truth[again] + np.array([0.25, -0.5, 0.75, 1.0])
        near[1] = truth[:, 2:].max(axis=0)[[0, 1, 0, 1]] + np.array([2.0, 1.0, 5.0, 8.0])
        right = np.argmax(truth[:, 2])
        near[2] = truth[right] + (truth[right, 2] - truth[right, 0]) * np.array([1, 0, 1, 0])
        if n > 3:  # the least that can be shared
            near[3] = near[2] - np.array([0.25, 0, 0.25, 0])
        order = rng.permutation(n)
        return dict(predicted=near[order], truth=truth)

    yield dict(predicted=np.array([[0.0, 0.0, 2.0, 2.0]]), truth=np.array([[1.0, 1.0, 3.0, 4.0]]))
    n, m = rng.choice(range(5, 10), size=2, replace=False)
    yield draw(int(n), int(m))
    yield draw(3, int(rng.integers(6, 9)))
    yield draw(int(rng.integers(6, 9)), 3)
    yield dict(predicted=boxes(int(rng.integers(6, 9))) / 1024, truth=boxes(3) / 1024)


BORDERS = {
    "more predicted boxes than true ones": "len(predicted) > len(truth)",
    "fewer predicted boxes than true ones": "len(predicted) < len(truth)",
    "a true box that is there twice": "len(np.unique(truth, axis=0)) < len(truth)",
    "apart along both axes from all": "any(np.all(box[:2] > truth[:, 2:]) for box in predicted)",
    "a true box around another": "any(np.all(a[:2] < b[:2]) and np.all(a[2:] > b[2:]) for a in truth for b in truth)",
    "a box that only touches": "any(box[0] == np.max(truth[:, 2]) for box in predicted)",
    "a box that shares next to nothing": "any(box[0] == np.max(truth[:, 2]) - 0.25 for box in predicted)",
    "areas so small that an ε shows": "np.ptp(predicted) < 1",
}


def oracle(predicted, truth):
    import numpy as np
    import tensorflow as tf

    # Two lengths together, less what they span from end to end, are the length that they share.
    spans = [box[:, :, None] for box in np.split(tf.transpose(predicted), 2)]
    others = [box[:, None, :] for box in np.split(tf.transpose(truth), 2)]
    ends = tf.maximum(spans[1], others[1]) - tf.minimum(spans[0], others[0])
    lengths, other_lengths = spans[1] - spans[0], others[1] - others[0]
    shared = tf.reduce_prod(tf.nn.relu(lengths + other_lengths - ends), axis=0)
    either = tf.reduce_prod(lengths, axis=0) + tf.reduce_prod(other_lengths, axis=0)
    iou = shared / (either - shared)
    # A column of tiny values in front is the best of a row of zeros.
    extended = tf.concat([tf.fill((len(predicted), 1), tf.constant(1e-30, tf.float64)), iou], 1)
    return iou, tf.argmax(extended, axis=1) - 1


STEM = dict(
    ja="予測した n 個の矩形と正解の m 個の矩形のすべての組の IoU を、行列 iou（行が予測、列が正解）に\n"
    "まとめる。矩形は左上と右下の角 x1, y1, x2, y2 で表し、座標は連続である。best は、IoU が最大である\n"
    "正解の番号で、どの正解とも重ならなければ −1 である。",
    en="This makes a matrix of the IoUs of n predicted boxes (its rows) with m true ones (its columns).\n"
    "A box is given by two corners x1, y1, x2, y2, whose coordinates are continuous. `best` holds the\n"
    "number of the true box with the largest IoU, or −1 where a predicted box overlaps none.",
)


def plot(case, outputs):
    from matplotlib.figure import Figure
    from matplotlib.patches import Rectangle

    figure = Figure(figsize=(9, 4.5), layout="constrained")
    left, right = figure.subplots(1, 2)
    for color, boxes in (("tab:green", case["truth"]), ("tab:red", case["predicted"])):
        for number, (x1, y1, x2, y2) in enumerate(boxes):
            left.add_patch(Rectangle((x1, y1), x2 - x1, y2 - y1, fill=False, edgecolor=color))
            corner = (x1, y2) if color == "tab:red" else (x2, y1)
            left.annotate(str(number), corner, color=color)
    left.autoscale_view()
    left.set_aspect("equal")
    left.invert_yaxis()
    left.set_title("green truth, red predicted")
    shown = right.imshow(outputs["iou"], vmin=0, vmax=1)
    right.set_xlabel("truth")
    right.set_ylabel("predicted")
    figure.colorbar(shown, label="iou")
    return figure


VARIANTS = {
    "one-new-axis": dict(right="truth[None, :, :2]", same="truth[:, :2]"),
    "reshaped": dict(right="predicted[:, None, 2:]", same="predicted[:, 2:].reshape(-1, 1, 2)"),
    "clip": dict(right="np.maximum(high - low, 0)", same="(high - low).clip(min=0)"),
    "where": dict(right="np.maximum(high - low, 0)", same="np.where(high > low, high - low, 0.0)"),
    "outer-sum": dict(
        right="area(predicted)[:, None] + area(truth) - overlap",
        same="np.add.outer(area(predicted), area(truth)) - overlap",
    ),
    "any": dict(right="np.max(iou, axis=1) > 0", same="np.any(iou > 0, axis=1)"),
}

MISTAKES = {
    "pairs-in-order": dict(
        edits=[
            dict(
                right="predicted[:, None, :2], truth[None, :, :2]",
                wrong="predicted[:, :2], truth[:, :2]",
            ),
            dict(
                right="predicted[:, None, 2:], truth[None, :, 2:]",
                wrong="predicted[:, 2:], truth[:, 2:]",
            ),
        ],
        ja="同じ番号どうしを比べている。すべての組を作るには、予測と正解に別の軸が要る。",
        en="This compares boxes of equal numbers; all pairs need an axis for each of the two.",
    ),
    "transposed": dict(
        edits=[
            dict(
                right="predicted[:, None, :2], truth[None, :, :2]",
                wrong="predicted[None, :, :2], truth[:, None, :2]",
            ),
            dict(
                right="predicted[:, None, 2:], truth[None, :, 2:]",
                wrong="predicted[None, :, 2:], truth[:, None, 2:]",
            ),
            dict(
                right="area(predicted)[:, None] + area(truth)",
                wrong="area(predicted) + area(truth)[:, None]",
            ),
        ],
        ja="行と列が逆。予測が行、正解が列に並ぶ。",
        en="Rows and columns are exchanged: predicted boxes are the rows, true ones the columns.",
    ),
    "earlier-start": dict(
        right="np.maximum(predicted[:, None, :2]",
        wrong="np.minimum(predicted[:, None, :2]",
        ja="左上の角を小さいほうにしている。重なりは、両方が始まってから始まる。",
        en="This takes the smaller of the first corners; what is shared begins when both have begun.",
    ),
    "low-of-the-wrong-corner": dict(
        right="truth[None, :, :2]",
        wrong="truth[None, :, 2:]",
        ja="正解の右下の角と比べている。重なりの始まりは、左上の角どうしで決まる。",
        en="This looks at the true box's second corner; where the overlap begins depends on the first ones.",
    ),
    "later-end": dict(
        right="np.minimum(predicted[:, None, 2:]",
        wrong="np.maximum(predicted[:, None, 2:]",
        ja="右下の角を大きいほうにしている。重なりは、どちらかが終われば終わる。",
        en="This takes the larger of the second corners; what is shared ends when either ends.",
    ),
    "hull": dict(
        edits=[
            dict(
                right="np.maximum(predicted[:, None, :2]", wrong="np.minimum(predicted[:, None, :2]"
            ),
            dict(
                right="np.minimum(predicted[:, None, 2:]", wrong="np.maximum(predicted[:, None, 2:]"
            ),
        ],
        ja="これは 2 つを囲む矩形で、重なる部分ではない。",
        en="That is the box around both, not what they share.",
    ),
    "corner-as-size": dict(
        right="np.minimum(predicted[:, None, 2:], truth[None, :, 2:])",
        wrong="np.minimum(predicted[:, None, :2] + predicted[:, None, 2:], truth[None, :, :2] + truth[None, :, 2:])",
        ja="後ろの 2 つを幅と高さとみなしている。ここでは右下の角の座標である。",
        en="This takes the last two numbers for width and height; here they are a corner.",
    ),
    "negative-sides": dict(
        right="np.maximum(high - low, 0)",
        wrong="high - low",
        ja="離れた矩形の負の長さが残る。横と縦がともに負なら、面積は正になってしまう。",
        en="Boxes that are apart keep negative lengths, and two of these make a positive area.",
    ),
    "without-sign": dict(
        right="np.maximum(high - low, 0)",
        wrong="np.abs(high - low)",
        ja="負の長さは隙間である。絶対値をとると、離れた矩形も重なったことになる。",
        en="A negative length is a gap; without its sign boxes that are apart seem to overlap.",
    ),
    "inclusive-pixels": dict(
        right="np.maximum(high - low, 0)",
        wrong="np.maximum(high - low + 1, 0)",
        ja="1 を足すのは、座標が画素の番号で、両端の画素を含むときである。",
        en="One is added where coordinates are numbers of pixels and both ends are included.",
    ),
    "inclusive-everywhere": dict(
        edits=[
            dict(right="np.maximum(high - low, 0)", wrong="np.maximum(high - low + 1, 0)"),
            dict(
                right="area(predicted)[:, None] + area(truth) - overlap",
                wrong="area(predicted + np.array([0, 0, 1, 1]))[:, None] + area(truth + np.array([0, 0, 1, 1])) - overlap",
            ),
        ],
        ja="VOC の古い評価コードのように、両端の画素を含めて数えている。ここでは座標は連続である。",
        en="This counts pixels, both ends included, as old code for VOC does; here coordinates are continuous.",
    ),
    "shared-counted-twice": dict(
        right="area(predicted)[:, None] + area(truth) - overlap",
        wrong="area(predicted)[:, None] + area(truth)",
        ja="面積の和では、重なる部分を 2 度数える。同じ矩形でも 0.5 になってしまう。",
        en="The sum of the areas counts what is shared twice; even equal boxes would get 0.5.",
    ),
    "areas-along-the-wrong-axis": dict(
        right="area(predicted)[:, None] + area(truth)",
        wrong="area(predicted) + area(truth)[:, None]",
        ja="軸が合わない。予測の面積は 1 つの行に、正解の面積は 1 つの列に共通である。",
        en="The axes do not fit: a predicted area belongs to all of a row, a true one to all of a column.",
    ),
    "of-the-truth": dict(
        right="area(predicted)[:, None] + area(truth) - overlap",
        wrong="area(truth)",
        ja="正解の面積だけで割ると再現率に当たる量になり、大きすぎる予測が得をする。",
        en="Divided by the true area alone it is a recall, in which boxes far too large do well.",
    ),
    "of-the-smaller": dict(
        right="area(predicted)[:, None] + area(truth) - overlap",
        wrong="np.minimum(area(predicted)[:, None], area(truth))",
        ja="小さいほうの面積で割ると、片方が他方に含まれるだけで 1 になる。",
        en="Divided by the smaller area it is 1 as soon as one box lies within the other.",
    ),
    "best-of-the-truths": dict(
        right="np.where(np.max(iou, axis=1) > 0, np.argmax(iou, axis=1), -1)",
        wrong="np.where(np.max(iou, axis=0) > 0, np.argmax(iou, axis=0), -1)",
        ja="列ごとに選んでいる。これは、正解のそれぞれに最もよく合う予測の番号である。",
        en="This chooses within columns: the predicted box that fits each true one best.",
    ),
    "apart-forgotten": dict(
        right="np.where(np.max(iou, axis=1) > 0, np.argmax(iou, axis=1), -1)",
        wrong="np.argmax(iou, axis=1)",
        ja="行がすべて 0 だと、最大値は先頭にあることになる。重なる相手がいないときは −1 である。",
        en="In a row of zeros the first is the largest; where nothing overlaps, best is −1.",
    ),
    "last-of-the-equal": dict(
        right="np.argmax(iou, axis=1)",
        wrong="iou.shape[1] - 1 - np.argmax(iou[:, ::-1], axis=1)",
        ja="IoU が等しいとき、番号の大きいほうを選んでいる。",
        en="Where IoUs are equal, this takes the larger number.",
    ),
    "largest-overlap": dict(
        right="np.argmax(iou, axis=1)",
        wrong="np.argmax(overlap, axis=1)",
        ja="重なる面積が最大の正解を選んでいる。大きな矩形ほど有利になり、合う矩形とは限らない。",
        en="This takes the true box that shares the largest area; large boxes share much without fitting.",
    ),
    "value-for-number": dict(
        right="np.argmax(iou, axis=1)",
        wrong="np.max(iou, axis=1)",
        ja="これは IoU の値で、どの正解かではない。",
        en="That is the IoU itself, not which true box has it.",
    ),
    "half-is-needed": dict(
        right="np.max(iou, axis=1) > 0",
        wrong="np.max(iou, axis=1) >= 0.5",
        ja="閾値 0.5 は TP かどうかを決めるときのもの。少しでも重なれば、最大の相手は決まる。",
        en="0.5 is a threshold for counting TPs; the largest IoU may be any that is not 0.",
    ),
}
