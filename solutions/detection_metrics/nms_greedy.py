"""Non-Maximum Suppression

クラスごとの Non-Maximum Suppression（NMS）を行い、残す矩形の番号を信頼度の高い
順に kept に並べよ。さらに、除かれた矩形のそれぞれについて、それを除いた矩形の番
号を removed_by に入れる。残る矩形では −1 とする。kept, removed_by の順に返せ。
番号は 0 から数え、入力の順による。

信頼度 scores の高い矩形から順に残していく。1 つ残すたびに、まだ残っても除かれ
てもいない同じクラスの矩形のうち、残した矩形との IoU が threshold を超える（等
しいときは含まない）ものを除く。信頼度が等しければ、番号の小さい矩形が先であ
る。

    order      まだ決まっていない矩形の番号。信頼度の高い順に並ぶ
    removed    rest の矩形のそれぞれを、best が除くかどうか

座標は連続で、iou_with は 1 つの矩形と複数の矩形との IoU を求める。

---
    boxes: (n, 4)    x1, y1, x2, y2    x1 < x2, y1 < y2
    scores, classes, removed_by: (n,)    threshold: scalar

---
Non-maximum suppression

Do non-maximum suppression (NMS) within each class, and return the numbers of
the boxes that are kept, `kept`, in the order of their scores, highest first;
and for each box that is removed the number of the one that removed it,
`removed_by`, which is −1 for those kept. Return kept and removed_by, in this
order. Boxes are numbered from 0, as they are given.

Boxes are kept one after another, that with the highest score first. Each time
one is kept, those of its class about which nothing has been decided yet are
removed if their IoU with it exceeds the threshold (not if it is equal). Where
scores are equal, the smaller number comes first.

    order      the numbers of the undecided boxes, highest score first
    removed    for each of the boxes `rest`, whether `best` removes it

Coordinates are continuous; iou_with gives the IoUs of one box with several.
"""

import numpy as np


def iou_with(box, others):
    low, high = np.maximum(box[:2], others[:, :2]), np.minimum(box[2:], others[:, 2:])
    shared = np.prod(np.maximum(high - low, 0), axis=1)
    areas = np.prod(others[:, 2:] - others[:, :2], axis=1)
    return shared / (np.prod(box[2:] - box[:2]) + areas - shared)


def nms_greedy(boxes, scores, classes, threshold):
    kept = []
    removed_by = np.full(len(boxes), -1)
    order = np.argsort(-scores, kind="stable")  # blank
    while len(order) > 0:
        best, rest = order[0], order[1:]
        kept.append(best)
        overlaps = iou_with(boxes[best], boxes[rest])
        removed = (overlaps > threshold) & (classes[rest] == classes[best])  # blank
        removed_by[rest[removed]] = best  # blank
        order = rest[~removed]  # blank
    kept = np.array(kept)
    return kept, removed_by


# ==== grading ====


def cases(rng):
    import numpy as np

    def parts(cell, unit):
        """Boxes side by side from one corner on, all of one height, in one of four quarters."""
        corner = (cell % 2, cell // 2) * np.array([14, 8]) * unit + rng.integers(9, size=2)
        high = unit * int(rng.integers(2, 6))
        return lambda start, end: np.tile(corner, 2) + np.array([start, 0, end, high])

    def draw(extra, threshold, ties=False):
        unit = int(rng.integers(1, 4)) * 4
        one, other, third = (int(c) for c in rng.choice(range(7), size=3, replace=False))
        chain, equal, double, tied = (parts(cell, unit) for cell in rng.permutation(4))
        # IoUs of 3/5, 3/5 and 1/3: the first removes the second, which cannot remove the third.
        found = [(chain(start * unit, (start + 4) * unit), one) for start in range(3)]
        # An IoU of a half, or of a quarter.
        whole = 4 if threshold == 0.25 else 2
        found += [(equal(0, whole * unit), other), (equal(0, unit), other)]
        # One place, two classes.
        found += [(double(0, 5 * unit), one), (double(0, 5 * unit), third)]
        # Two of equal scores, of which the first removes the second.
        found += [(tied(0, 9 * unit), third), (tied(0, 10 * unit), third)]
        places = np.array([place for place, _ in found], dtype=float)
        more = places[rng.integers(len(places), size=extra)]
        more = more + rng.integers(-unit, unit + 1, size=(extra, 4)) // 3
        boxes = np.concatenate([places, more])
        classes = np.array([c for _, c in found] + rng.choice([one, other, third], extra).tolist())
        scores = (64 - rng.permutation(len(boxes))) / 64
        scores[0], scores[1], scores[2] = np.sort(scores[:3])[::-1]
        scores[3], scores[4] = np.sort(scores[3:5])[::-1]
        scores[7] = scores[8] = (65 + len(boxes)) / 128
        if ties:
            scores = np.ceil(scores * 8) / 8
        order = rng.permutation(len(boxes))
        return dict(
            boxes=boxes[order], scores=scores[order], classes=classes[order], threshold=threshold
        )

    yield dict(
        boxes=np.array([[0.0, 0.0, 4.0, 2.0], [0.0, 0.0, 4.0, 3.0]]),
        scores=np.array([0.5, 0.75]),
        classes=np.array([1, 1]),
        threshold=0.5,
    )
    sizes = rng.choice(range(3, 9), size=3, replace=False)
    yield draw(0, 0.5)
    for extra, threshold in zip(sizes, (0.5, 0.25, 0.75), strict=True):
        yield draw(int(extra), threshold)
    yield draw(int(rng.integers(20, 30)), 0.5, ties=True)  # a sort that is not stable shows
    lone = rng.integers(0, 50, size=2) + np.array([[0.0], [7.0]])
    # All coordinates below 0, as in a frame with its origin in the middle.
    below = draw(int(sizes[0]), 0.5)
    yield below | dict(boxes=below["boxes"] - np.max(below["boxes"]) - 1)
    yield dict(
        boxes=lone.reshape(1, 4),
        scores=np.array([0.25]),
        classes=np.array([int(rng.integers(5))]),
        threshold=0.0,
    )


BORDERS = {
    "a single box": "len(boxes) == 1",
    "no coordinate above 0": "len(boxes) > 1 and np.max(boxes) < 0",
    "equal scores": "len(np.unique(scores)) < len(scores)",
    "more equal scores than a short sort leaves in order": "len(scores) - len(np.unique(scores)) > 16",
    "equal boxes of two classes": "len(np.unique(boxes, axis=0)) < len(np.unique(np.column_stack([boxes, classes]), axis=0))",
    "an IoU that is the threshold": "threshold in (0.25, 0.5) and any(np.array_equal(a[[0, 1, 3]], b[[0, 1, 3]]) and (b[2] - b[0]) * threshold == a[2] - a[0] and c == d for a, c in zip(boxes, classes, strict=True) for b, d in zip(boxes, classes, strict=True))",
    "scores that do not descend": "np.any(np.diff(scores) > 0)",
}


def oracle(boxes, scores, classes, threshold):
    import numpy as np
    import tensorflow as tf

    # TensorFlow's knows no classes; its smaller number comes first, too, where scores are equal.
    kept = []
    for label in np.unique(classes):
        mine = np.flatnonzero(classes == label)
        chosen = tf.image.non_max_suppression(
            tf.cast(boxes[mine], tf.float32),
            tf.cast(scores[mine], tf.float32),
            len(mine),
            threshold,
        )
        kept += [int(mine[number]) for number in chosen.numpy()]
    kept.sort(key=lambda number: (-scores[number], number))

    def iou(a, b):
        across, down = (min(a[i + 2], b[i + 2]) - max(a[i], b[i]) for i in (0, 1))
        shared = across * down if across > 0 and down > 0 else 0
        area = (a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1])
        return shared / (area - shared)

    removed_by = [
        -1
        if one in kept
        else next(
            other
            for other in kept
            if classes[other] == classes[one] and iou(boxes[other], boxes[one]) > threshold
        )
        for one in range(len(boxes))
    ]
    return np.array(kept), np.array(removed_by)


STEM = dict(
    ja="重なり合う予測の矩形を整理し、残す矩形の番号 kept と、除かれた矩形のそれぞれを除いた矩形の番号\n"
    "removed_by（残る矩形では −1）を返す。scores は信頼度、classes はクラスの番号である。IoU が\n"
    "threshold と等しい矩形は除かない。信頼度が等しければ、番号の小さいほうを先に見る。",
    en="This sorts out overlapping predictions: it returns the numbers of the boxes that are kept and,\n"
    "for each that is removed, the number of the one that removed it (−1 for those kept). A box whose\n"
    "IoU equals the threshold is not removed. Where scores are equal, the smaller number comes first.",
)


def plot(case, outputs):
    import numpy as np
    from matplotlib.figure import Figure
    from matplotlib.patches import Rectangle

    figure = Figure(figsize=(10, 5), layout="constrained")
    kept = set(np.ravel(outputs["kept"]).astype(int).tolist()) if "kept" in outputs else set()
    for axes, only_kept in zip(figure.subplots(1, 2), (False, True), strict=True):
        for number, (x1, y1, x2, y2) in enumerate(case["boxes"]):
            color = f"C{int(case['classes'][number]) % 10}"
            style = "-" if number in kept else ":"
            if number in kept or not only_kept:
                box = Rectangle((x1, y1), x2 - x1, y2 - y1, fill=False, ec=color, ls=style)
                axes.add_patch(box)
                text = f"{number}: {float(case['scores'][number]):.2f}"
                corner = (x1, y1 + (y2 - y1) * (number % 4 + 1) / 5)
                axes.annotate(text, corner, color=color, fontsize=7)
        x1, y1, x2, y2 = np.transpose(case["boxes"])
        axes.set_xlim(x1.min() - 4, x2.max() + 4)
        axes.set_ylim(y2.max() + 4, y1.min() - 4)
        axes.set_title("kept" if only_kept else "all; dotted: removed; a colour for each class")
    return figure


VARIANTS = {
    "reversed": dict(
        right='np.argsort(-scores, kind="stable")',
        same="np.array(sorted(range(len(scores)), key=lambda i: -scores[i]))",
    ),
    "two-keys": dict(
        right='np.argsort(-scores, kind="stable")',
        same="np.lexsort((np.arange(len(scores)), -scores))",
    ),
    "logical-and": dict(
        right="(overlaps > threshold) & (classes[rest] == classes[best])",
        same="np.logical_and(overlaps > threshold, classes[rest] == classes[best])",
    ),
    "masked": dict(
        right="(overlaps > threshold) & (classes[rest] == classes[best])",
        same="np.where(classes[rest] == classes[best], overlaps, 0) > threshold",
    ),
    "opposite": dict(right="rest[~removed]", same="rest[np.logical_not(removed)]"),
}

MISTAKES = {
    "lowest-first": dict(
        right='np.argsort(-scores, kind="stable")',
        wrong='np.argsort(scores, kind="stable")',
        ja="信頼度の低い順に並べている。最も確かな矩形が、後から見るものに除かれてしまう。",
        en="This begins with the lowest score; the most certain boxes are removed by others.",
    ),
    "reversed": dict(
        right='np.argsort(-scores, kind="stable")',
        wrong='np.argsort(scores, kind="stable")[::-1]',
        ja="昇順に並べて逆にすると、信頼度が等しい矩形の順も逆になる。",
        en="Sorted upwards and reversed, boxes of equal scores are in reversed order, too.",
    ),
    "as-given": dict(
        right='np.argsort(-scores, kind="stable")',
        wrong="np.arange(len(scores))",
        ja="入力の順に残している。先に見た矩形が勝つので、信頼度の順に並べておく。",
        en="Boxes are taken as they are given; whoever comes first wins, so scores have to decide.",
    ),
    "largest-first": dict(
        right='np.argsort(-scores, kind="stable")',
        wrong='np.argsort(-np.prod(boxes[:, 2:] - boxes[:, :2], axis=1), kind="stable")',
        ja="大きい矩形から残している。順を決めるのは大きさではなく信頼度である。",
        en="This begins with the largest box; it is scores that decide, not sizes.",
    ),
    "ranks": dict(
        right='np.argsort(-scores, kind="stable")',
        wrong='np.argsort(np.argsort(-scores, kind="stable"))',
        ja="これは矩形ごとの順位である。要るのは、順位ごとの矩形の番号である。",
        en="That is the rank of each box; needed is the box of each rank.",
    ),
    "also-the-equal": dict(
        right="overlaps > threshold",
        wrong="overlaps >= threshold",
        ja="IoU が閾値と等しい矩形まで除いている。除くのは、超えたものである。",
        en="This removes boxes whose IoU equals the threshold, too; those above it are removed.",
    ),
    "the-apart": dict(
        right="overlaps > threshold",
        wrong="overlaps < threshold",
        ja="重なりの小さい矩形を除いている。NMS が除くのは、同じ物体への重複である。",
        en="This removes boxes that overlap little; what is to go are doubles of one object.",
    ),
    "across-classes": dict(
        right="(overlaps > threshold) & (classes[rest] == classes[best])",
        wrong="overlaps > threshold",
        ja="違うクラスの矩形も除いている。人が馬に乗っていれば、どちらの矩形も要る。",
        en="This removes boxes of other classes, too; of a rider and a horse both are needed.",
    ),
    "other-classes": dict(
        right="classes[rest] == classes[best]",
        wrong="classes[rest] != classes[best]",
        ja="違うクラスの矩形だけを除いている。同じ物体への重複は、同じクラスに出る。",
        en="This removes boxes of other classes only; doubles of one object are of one class.",
    ),
    "either-is-enough": dict(
        right="(overlaps > threshold) & (classes[rest] == classes[best])",
        wrong="(overlaps > threshold) | (classes[rest] == classes[best])",
        ja="同じクラスというだけで除いている。重なりとクラスの両方がそろって重複とみなす。",
        en="Being of one class is enough here; a double must be of one class and overlap.",
    ),
    "not-aligned": dict(
        right="classes[rest] == classes[best]",
        wrong="classes[1:] == classes[0]",
        ja="order の順ではなく入力の順でクラスを見ている。重なりと同じ順に並んでいない。",
        en="This looks at the classes as they were given; they are not in the order of the overlaps.",
    ),
    "other-way": dict(
        right="removed_by[rest[removed]] = best",
        wrong="removed_by[best] = rest[removed][0] if any(removed) else -1",
        ja="逆向きに書いている。除いた矩形ではなく、除かれた矩形のところに相手の番号を入れる。",
        en="This is written the other way round: the entry belongs to the box that is removed.",
    ),
    "place-in-the-rest": dict(
        right="removed_by[rest[removed]] = best",
        wrong="removed_by[np.flatnonzero(removed)] = best",
        ja="rest の中での位置に書いている。矩形の番号は rest に入っている。",
        en="This writes to places within rest; the numbers of the boxes are what rest holds.",
    ),
    "how-many-kept": dict(
        right="removed_by[rest[removed]] = best",
        wrong="removed_by[rest[removed]] = len(kept) - 1",
        ja="残した矩形の中での順位を入れている。入れるのは矩形の番号である。",
        en="This is a rank among the kept boxes; what is wanted is the number of the box.",
    ),
    "removed-stay": dict(
        right="rest[~removed]",
        wrong="rest",
        ja="除いた矩形が残っている。除かれたものが、また別の矩形を除いてしまう。",
        en="The removed boxes are still there, and are kept, and remove others in turn.",
    ),
    "kept-go": dict(
        right="rest[~removed]",
        wrong="rest[removed]",
        ja="除いた矩形のほうを続けて見ている。次に見るのは、除かれなかったもの。",
        en="This goes on with the removed ones; those that were not removed are next.",
    ),
    "places-for-numbers": dict(
        right="rest[~removed]",
        wrong="np.flatnonzero(~removed)",
        ja="rest の中での位置になっている。矩形の番号に直さないと、別の矩形を指す。",
        en="These are places within rest; taken for numbers of boxes they mean others.",
    ),
}
