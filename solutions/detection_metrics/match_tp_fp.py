"""検出と正解の対応づけ

1 つのクラスの検出 n 個と正解 m 個を対応づける。iou は検出（行）と正解（列）の
IoU、scores は検出の信頼度である。hits, found, precision, recall の順に返せ。

検出を信頼度の高い順に見る。信頼度が等しければ、番号の小さい検出が先である。検出
の相手は、IoU が最大の正解（等しければ番号の小さいほう）1 つだけとする。その IoU
が threshold 以上で、その正解をまだどの検出も見つけていなければ正検出（TP）、そ
うでなければ誤検出（FP）である。相手がすでに見つかっていても、ほかの正解に回すこ
とはしない。

    hits         見た順に並べた、TP かどうか（真偽値）
    found        正解のそれぞれを見つけた検出の番号。見つからなければ −1
    precision    検出のうち、TP の割合
    recall       正解のうち、見つかったものの割合

---
    iou: (n, m)    scores: (n,)    threshold: scalar    n ≥ 1, m ≥ 1
    hits: (n,)     found: (m,)     precision, recall: scalar

---
Matching detections and objects

Match n detections of one class with m true objects. iou holds the IoUs of the
detections (rows) with the objects (columns), and `scores` those of the
detections. Return hits, found, precision and recall, in this order.

Detections are looked at in the order of their scores, highest first; where
scores are equal, the smaller number comes first. A detection belongs to one
object alone, that with the largest IoU (of equal ones that with the smaller
number). If this IoU is at least the threshold and no detection has found the
object yet, it is a true positive (TP), and otherwise a false positive (FP). It
is not passed on to another object when its own has been found already.

    hits         whether it is a TP, in the order in which they are looked at
                 (truth values)
    found        for each object the number of the detection that found it, or
                 −1 where none did
    precision    the fraction of the detections that are TPs
    recall       the fraction of the objects that have been found
"""

import numpy as np


def match_tp_fp(iou, scores, threshold):
    n, m = iou.shape
    hits = np.zeros(n, dtype=bool)
    found = np.full(m, -1)
    order = np.argsort(-scores, kind="stable")  # blank
    for place, detection in enumerate(order):
        best = np.argmax(iou[detection])  # blank
        if iou[detection, best] >= threshold and found[best] == -1:  # blank
            hits[place] = True
            found[best] = detection
    precision = np.sum(hits) / n  # blank
    recall = np.sum(hits) / m  # blank
    return hits, found, precision, recall


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(extra, objects, threshold, ties=False):
        """IoUs are multiples of 1/64. Five objects and what befalls them stand in every draw."""
        step = int(threshold * 64)
        low, high = (lambda: rng.integers(0, step)), (lambda: rng.integers(step + 1, 64))
        rows, ranks = [], []

        def add(rank, **values):
            row = rng.integers(0, step // 2 + 1, size=objects)
            for name, value in values.items():
                row[int(name[1:])] = value
            rows.append(row)
            ranks.append(rank)

        # Object 0 is found twice, the second time with a better IoU.
        better = int(rng.integers(step + 2, 64))
        add(0.9, _0=better - 1)
        add(0.7, _0=better)
        # The best object of this one is taken, and another that is free would do.
        add(0.6, _0=better, _1=better - 1)
        # An IoU that is the threshold, and one that is just less.
        add(0.8, _2=step)
        add(0.75, _3=step - 1)
        # Two objects are equally good.
        both = high()
        add(0.5, _1=both, _4=both)
        # The first object that would do is not the best.
        add(0.85, _2=better - 1, _4=better)
        # Object 3 is reached by one whose best object is another.
        add(0.55, _2=better, _3=better - 1)
        # A certain one that is wrong, and none that finds object 3.
        add(1.0, _3=min(low(), step - 2))
        for _ in range(extra):
            target = int(rng.choice([number for number in range(objects) if number != 3]))
            add(
                float(rng.uniform(0.05, 0.95)),
                **{f"_{target}": int(high() if rng.random() < 0.6 else low())},
            )
        iou = np.array(rows) / 64
        scores = np.array(ranks) * 0.9 + rng.uniform(0, 0.02, size=len(ranks))
        if ties:
            scores = np.ceil(scores * 8) / 8
        rows, columns = rng.permutation(len(iou)), np.arange(objects)
        columns[5:] = 5 + rng.permutation(objects - 5)
        return dict(iou=iou[rows][:, columns], scores=scores[rows], threshold=threshold)

    yield dict(
        iou=np.array([[0.625, 0.125], [0.75, 0.25]]), scores=np.array([0.5, 0.25]), threshold=0.5
    )
    sizes = [int(size) for size in rng.choice(range(5, 12), size=3, replace=False)]
    yield draw(0, sizes[0], 0.5)
    yield draw(4, sizes[1], 0.75)
    yield draw(int(rng.integers(5, 9)), sizes[2], 0.5)
    yield draw(int(rng.integers(24, 34)), 7, 0.5, ties=True)
    yield dict(iou=np.array([[0.5]]), scores=rng.uniform(size=1), threshold=0.5)
    several = int(rng.integers(2, 6))
    yield dict(iou=rng.integers(20, 28, size=(1, several)) / 64, scores=np.ones(1), threshold=0.5)


BORDERS = {
    "an IoU that is the threshold": "np.any(np.max(iou, axis=1) == threshold)",
    "an object that is found twice": "np.any(np.bincount(np.argmax(iou, axis=1)[np.max(iou, axis=1) >= threshold], minlength=1) > 1)",
    "a better IoU with a lower score": "any(iou[a, 0] > iou[b, 0] >= threshold and scores[a] < scores[b] for a in range(len(iou)) for b in range(len(iou)))",
    "a second object that would do": "np.any(np.sum(iou >= threshold, axis=1) > 1)",
    "an object that is reached and not found": "any(np.max(iou[:, j]) >= threshold and not np.any((np.argmax(iou, axis=1) == j) & (iou[:, j] >= threshold)) for j in range(iou.shape[1]))",
    "two objects that are equally good": "np.any(np.sum(iou == np.max(iou, axis=1, keepdims=True), axis=1) > 1)",
    "more equal scores than a short sort leaves in order": "len(scores) - len(np.unique(scores)) > 16",
    "a single detection": "len(iou) == 1",
    "nothing found": "np.all(iou < threshold)",
    "scores that do not descend": "np.any(np.diff(scores) > 0)",
}


def oracle(iou, scores, threshold):
    import tensorflow as tf

    # Of those that reach an object, its first in the order of scores finds it; no loop is needed.
    n, m = iou.shape
    order = tf.argsort(scores, direction="DESCENDING", stable=True)
    ordered = tf.gather(iou, order)
    mine = tf.one_hot(tf.argmax(ordered, axis=1), m) > 0
    reaching = mine & (ordered >= threshold)
    first = tf.cumsum(tf.cast(reaching, tf.int32), axis=0, exclusive=True) == 0
    winners = reaching & first
    ranks = tf.argmax(tf.cast(winners, tf.int32), axis=0)
    found = tf.where(tf.reduce_any(winners, axis=0), tf.gather(order, ranks), -1)
    hits = tf.reduce_any(winners, axis=1)
    many = tf.reduce_sum(tf.cast(hits, tf.float64))
    return hits, found, many / n, many / m


STEM = dict(
    ja="1 つのクラスの検出（iou の行）を、信頼度 scores の高い順に正解（列）と対応づける。信頼度も IoU も、\n"
    "等しければ番号の小さいほうを選ぶ。hits は検出が正しいかどうか、found は正解を見つけた検出の番号\n"
    "（なければ −1）である。検出の相手は 1 つだけで、ほかの正解に回すことはしない。",
    en="This matches the detections of one class (the rows of iou) with true objects (its columns), the\n"
    "highest score first; of equal scores or IoUs the smaller number comes first. `hits` says whether a\n"
    "detection is right, `found` which detection found an object (−1 for none). A detection belongs\n"
    "to one object alone and is not passed on to another.",
)


def plot(case, outputs):
    import numpy as np
    from matplotlib.figure import Figure

    figure = Figure(figsize=(6, 5), layout="constrained")
    axes = figure.subplots()
    order = np.argsort(-case["scores"], kind="stable")
    shown = axes.imshow(case["iou"][order], vmin=0, vmax=1, aspect="auto", cmap="Blues")
    hits, found = np.ravel(outputs["hits"]), np.ravel(outputs["found"])
    labels = []
    for place, detection in enumerate(order):
        for truth in np.flatnonzero(found == detection):
            axes.plot(truth, place, marker="o", color="tab:green")
        labels.append(f"{detection}: {'TP' if place < len(hits) and hits[place] else 'FP'}")
    axes.set_yticks(range(len(order)), labels)
    axes.set_xlabel("object")
    axes.set_ylabel("detection, highest score first")
    axes.set_title("green: who found what")
    figure.colorbar(shown, label="iou")
    return figure


VARIANTS = {
    "sorted": dict(
        right='np.argsort(-scores, kind="stable")',
        same="sorted(range(n), key=lambda detection: -scores[detection])",
    ),
    "method": dict(right="np.argmax(iou[detection])", same="iou[detection].argmax()"),
    "negative": dict(right="found[best] == -1", same="found[best] < 0"),
    "mean": dict(right="np.sum(hits) / n", same="np.mean(hits)"),
    "objects-found": dict(right="np.sum(hits) / m", same="np.mean(found >= 0)"),
}

MISTAKES = {
    "unsorted": dict(
        right='np.argsort(-scores, kind="stable")',
        wrong="np.arange(n)",
        ja="入力の順に見ている。正解を先に取るのは、信頼度の高い検出である。",
        en="They are looked at as they are given; it is a high score that comes first and takes the object.",
    ),
    "ascending": dict(
        right='np.argsort(-scores, kind="stable")',
        wrong='np.argsort(scores, kind="stable")',
        ja="信頼度の低い順に見ている。",
        en="They are looked at from the lowest score on.",
    ),
    "reversed": dict(
        right='np.argsort(-scores, kind="stable")',
        wrong='np.argsort(scores, kind="stable")[::-1]',
        ja="昇順に並べて逆にすると、信頼度が等しい検出の順も逆になる。",
        en="Sorted upwards and reversed, detections of equal scores are in reversed order, too.",
    ),
    "by-iou": dict(
        right='np.argsort(-scores, kind="stable")',
        wrong='np.argsort(-np.max(iou, axis=1), kind="stable")',
        ja="IoU の大きい順に見ている。正解との重なりは、検出器にはわからない。順を決めるのは信頼度である。",
        en="They are looked at by their IoU, which a detector cannot know; the score decides who comes first.",
    ),
    "ranks": dict(
        right='np.argsort(-scores, kind="stable")',
        wrong='np.argsort(np.argsort(-scores, kind="stable"))',
        ja="これは検出ごとの順位である。要るのは、順位ごとの検出の番号である。",
        en="That is the rank of each detection; needed is the detection of each rank.",
    ),
    "row-of-the-place": dict(
        right="np.argmax(iou[detection])",
        wrong="np.argmax(iou[place])",
        ja="順位で行を引いている。行は検出の番号で並んでいる。",
        en="This looks up the row of the rank; rows are in the order of the detections' numbers.",
    ),
    "free-objects-only": dict(
        right="np.argmax(iou[detection])",
        wrong="np.argmax(np.where(found == -1, iou[detection], -1))",
        ja="見つかっていない正解の中から選ぶのは COCO のやり方である。ここでは相手は 1 つに決まっている。",
        en="To choose among the objects still free is COCO's way; here a detection belongs to one object.",
    ),
    "first-that-does": dict(
        right="np.argmax(iou[detection])",
        wrong="np.argmax(iou[detection] >= threshold)",
        ja="閾値に届く最初の正解を選んでいる。相手は IoU が最大の正解である。",
        en="This takes the first object that reaches the threshold; it is the largest IoU that counts.",
    ),
    "last-of-the-equal": dict(
        right="np.argmax(iou[detection])",
        wrong="m - 1 - np.argmax(iou[detection][::-1])",
        ja="IoU が等しいとき、番号の大きい正解を選んでいる。",
        en="Where IoUs are equal, this takes the larger number.",
    ),
    "not-at-the-threshold": dict(
        right="iou[detection, best] >= threshold",
        wrong="iou[detection, best] > threshold",
        ja="IoU が閾値と等しい検出を外している。閾値以上なら TP である。",
        en="This leaves out an IoU that equals the threshold; at least the threshold is enough.",
    ),
    "duplicates-count": dict(
        right="iou[detection, best] >= threshold and found[best] == -1",
        wrong="iou[detection, best] >= threshold",
        ja="同じ正解への 2 つ目の検出も TP にしている。1 つの正解で数えられる TP は 1 つである。",
        en="A second detection of the same object counts here, too; one object makes one TP.",
    ),
    "no-threshold": dict(
        right="iou[detection, best] >= threshold and found[best] == -1",
        wrong="found[best] == -1",
        ja="重なりを見ていない。相手がいるだけでは、位置が合っているとはいえない。",
        en="The overlap is not looked at; to have a best object is not to be in its place.",
    ),
    "only-what-was-found": dict(
        right="found[best] == -1",
        wrong="found[best] != -1",
        ja="すでに見つかっている正解だけを数えている。",
        en="This counts only objects that have been found before.",
    ),
    "place-for-detection": dict(
        right="found[best] = detection",
        wrong="found[best] = place",
        ja="見た順を入れている。found に入れるのは検出の番号である。",
        en="This is the rank; found holds the numbers of detections.",
    ),
    "hit-of-the-detection": dict(
        right="hits[place] = True",
        wrong="hits[detection] = True",
        ja="検出の番号の順になっている。hits は信頼度の高い順に並ぶ。",
        en="These are in the order of the detections' numbers; hits are in that of their scores.",
    ),
    "of-the-objects": dict(
        edits=[
            dict(right="np.sum(hits) / n", wrong="np.sum(hits) / m"),
            dict(right="np.sum(hits) / m", wrong="np.sum(hits) / n"),
        ],
        ja="適合率と再現率が逆。適合率は検出のうち、再現率は正解のうちの割合である。",
        en="Precision and recall are exchanged: one is a fraction of the detections, the other of the objects.",
    ),
    "only-one-denominator": dict(
        right="np.sum(hits) / n",
        wrong="np.sum(hits) / m",
        ja="正解の数で割っている。適合率の分母は、TP と FP の和である。",
        en="This divides by the number of objects; precision is a fraction of all TPs and FPs.",
    ),
    "reached-objects": dict(
        right="np.sum(hits) / m",
        wrong="np.mean(np.max(iou, axis=0) >= threshold)",
        ja="閾値に届く検出があるだけの正解も数えている。その検出の相手は、別の正解かもしれない。",
        en="This counts objects that some detection reaches, although it may belong to another object.",
    ),
}
