"""COCO の AP

クラスごとの検出の IoU から、IoU の閾値のそれぞれでの AP を表 table にまとめ、
COCO の AP と、AP50, AP75 を求めよ。table, ap, ap50, ap75 の順に返せ。

overlaps には、クラスごとの配列がクラスの順に入っている。配列は、そのクラスの
検出の、対応する正解との IoU を、信頼度の高い順に並べたものである。対応する正
解がない検出では 0 であり、2 つの検出が同じ正解に対応することはない。objects
はクラスごとの正解の数で、どのクラスでも 1 以上である。

IoU の閾値 thresholds は 0.50 から 0.95 までの 0.05 刻みである。検出は、IoU が閾
値以上なら正検出（TP）、そうでなければ誤検出（FP）である。table では、行がクラス
の順に、列が閾値の順に並ぶ。ap は COCO の AP（AP@[.50:.95]）、ap50 と ap75 は閾
値 0.50 と 0.75 での mAP である。

関数 interpolated_ap は、検出が TP かどうかを信頼度の順に並べた hits と、正解の
数から、101 点補間の AP を求める。

---
    overlaps: [(n_0,), …, (n_k−1,)]    objects: (k,)
    table: (k, columns)    ap, ap50, ap75: scalar

---
COCO's AP

From the IoUs of the detections of each class, make a table of the APs at each
threshold of the IoU, and find COCO's AP, AP50 and AP75. Return table, ap, ap50
and ap75, in this order.

`overlaps` holds an array for each class, in the order of the classes: the IoUs
of its detections with the objects that they belong to, in the order of their
scores, highest first. It is 0 for a detection that belongs to no object, and no
two detections belong to the same. `objects` is the number of true objects of
each class, at least 1.

The thresholds of the IoU, `thresholds`, are 0.50 to 0.95 in steps of 0.05. A
detection whose IoU is at least the threshold is a true positive (TP), and
otherwise a false positive (FP). The rows of the table are the classes, its
columns the thresholds, both in their order. `ap` is COCO's AP (AP@[.50:.95]),
and ap50 and ap75 are the mAPs at the thresholds 0.50 and 0.75.

The function interpolated_ap finds the AP, interpolated at 101 points, from
`hits`, which says in the order of scores whether each is a TP, and from the
number of objects.
"""

import numpy as np


def interpolated_ap(hits, objects):
    found = np.cumsum(hits)
    precision = found / np.arange(1, len(hits) + 1)
    needed = np.ceil(np.arange(101) * objects / 100)
    return np.mean([max(precision[found >= least], default=0) for least in needed])


def coco_map(overlaps, objects):
    thresholds = np.arange(10, 20) / 20  # blank
    table = np.zeros((len(objects), len(thresholds)))
    for label, iou in enumerate(overlaps):
        for column, threshold in enumerate(thresholds):
            table[label, column] = interpolated_ap(iou >= threshold, objects[label])  # blank
    ap = np.mean(table)  # blank
    ap50 = np.mean(table[:, 0])  # blank
    ap75 = np.mean(table[:, 5])  # blank
    return table, ap, ap50, ap75


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(labels):
        """IoUs are multiples of 1/64; of the thresholds they equal 0.5 alone, which is exact however
        thresholds are computed."""
        values = [value for value in range(33, 64) if value != 48]
        overlaps, objects = [], []
        for label in range(labels):
            iou = rng.choice(values, size=int(rng.integers(4, 12)))
            iou[:2] = rng.permutation([rng.integers(45, 48), rng.integers(49, 52)])
            wrong = rng.permutation([0, 0, int(rng.integers(10, 32))])
            iou = rng.permutation(np.concatenate([iou, wrong]))
            if label == 0:
                iou[-1] = 32
            overlaps.append(iou / 64)
            objects.append(int(np.sum(iou > 0)) + int(rng.integers(4)))
        order = rng.permutation(labels)
        return dict(
            overlaps=[overlaps[label] for label in order],
            objects=np.array([objects[label] for label in order]),
        )

    yield dict(overlaps=[np.array([0.875, 0.0, 0.625])], objects=np.array([2]))
    for labels in rng.choice([2, 3, 4, 5], size=3, replace=False):
        yield draw(int(labels))
    perfect = int(rng.integers(2, 5))
    yield dict(
        overlaps=[np.ones(perfect), rng.uniform(0.1, 0.49, size=perfect + 1)],
        objects=np.array([perfect, int(rng.integers(3, 6))]),
    )
    missed = draw(2)  # and a class of which nothing was detected
    yield dict(
        overlaps=[*missed["overlaps"], np.zeros(0)],
        objects=np.append(missed["objects"], int(rng.integers(2, 5))),
    )


BORDERS = {
    "an IoU of 0.5": "any(np.any(iou == 0.5) for iou in overlaps)",
    "a detection that belongs to no object": "any(np.any(iou == 0) for iou in overlaps)",
    "objects that are never found": "any(np.sum(iou > 0) < count for iou, count in zip(overlaps, objects, strict=True))",
    "a single class": "len(objects) == 1",
    "a class without detections": "any(len(iou) == 0 for iou in overlaps)",
    "classes of different sizes": "len(np.unique(objects)) > 1",
    "a class that is perfect at every threshold": "any(np.all(iou == 1) for iou in overlaps)",
    "a class in which nothing is right": "any(np.all(iou < 0.5) for iou in overlaps)",
}


def oracle(overlaps, objects):
    import fractions

    import numpy as np

    def best(hits, count, hundredths):
        """The largest precision with a recall of at least that many hundredths."""
        found, largest = 0, fractions.Fraction(0)
        for accepted, hit in enumerate(hits, 1):
            found += hit
            if 100 * found >= hundredths * count:
                largest = max(largest, fractions.Fraction(found, accepted))
        return largest

    # In whole twentieths and fractions, so that no threshold is rounded.
    table = []
    for iou, count in zip(overlaps, objects.tolist(), strict=True):
        row = []
        for twentieths in range(10, 20):
            hits = [20 * value >= twentieths for value in iou.tolist()]
            row.append(sum(best(hits, count, level) for level in range(101)) / 101)
        table.append(row)
    columns = list(zip(*table, strict=True))
    every = [value for row in table for value in row]
    return (
        np.array([[float(value) for value in row] for row in table]),
        float(sum(every) / len(every)),
        float(sum(columns[0]) / len(table)),
        float(sum(columns[5]) / len(table)),
    )


STEM = dict(
    ja="クラスごとの検出の、対応する正解との IoU（信頼度の高い順。対応する正解がなければ 0）と、正解の数\n"
    "objects から、IoU の閾値ごとの AP の表 table（行がクラス、列が閾値）と、COCO の AP、AP50、AP75 を求\n"
    "める。interpolated_ap は 101 点補間の AP を返す。",
    en="From the IoUs of each class's detections with the objects they belong to (highest score first, 0\n"
    "for none) and from the numbers of objects this makes a table of APs, its rows the classes and its\n"
    "columns the thresholds of the IoU, and finds COCO's AP, AP50 and AP75. interpolated_ap gives an\n"
    "AP interpolated at 101 points.",
)


def plot(case, outputs):
    import numpy as np
    from matplotlib.figure import Figure

    figure = Figure(figsize=(6, 4), layout="constrained")
    axes = figure.subplots()
    table = np.atleast_2d(outputs["table"])
    places = 0.5 + 0.05 * np.arange(table.shape[1])
    for label, row in enumerate(table):
        axes.plot(places, row, marker="o", markersize=3, label=f"class {label}")
    mean = float(np.ravel(outputs["ap"])[0])
    axes.axhline(mean, color="black", linestyle=":", label=f"AP {mean:.3f}")
    axes.set(xlabel="threshold of the IoU", ylabel="AP", ylim=(-0.02, 1.02))
    axes.legend()
    return figure


VARIANTS = {
    "linspace": dict(right="np.arange(10, 20) / 20", same="np.linspace(0.5, 0.95, 10)"),
    "steps": dict(right="np.arange(10, 20) / 20", same="0.5 + 0.05 * np.arange(10)"),
    "arange": dict(right="np.arange(10, 20) / 20", same="np.arange(0.5, 1, 0.05)"),
    "list": dict(right="iou >= threshold", same="[x >= threshold for x in iou]"),
    "two-means": dict(right="np.mean(table)", same="table.mean(axis=0).mean()"),
    "found-by-value": dict(
        right="table[:, 5]", same="table[:, np.argmin(np.abs(np.array(thresholds) - 0.75))]"
    ),
}

MISTAKES = {
    "nine-thresholds": dict(
        right="np.arange(10, 20) / 20",
        wrong="np.arange(10, 19) / 20",
        ja="0.95 が落ちている。0.50 から 0.95 までは 10 個である。",
        en="0.95 is missing; from 0.50 to 0.95 it is ten thresholds.",
    ),
    "up-to-one": dict(
        right="np.arange(10, 20) / 20",
        wrong="np.arange(10, 21) / 20",
        ja="1.00 まで入れている。最後の閾値は 0.95 である。",
        en="1.00 is there as well; the last threshold is 0.95.",
    ),
    "steps-of-a-tenth": dict(
        right="np.arange(10, 20) / 20",
        wrong="np.repeat(np.arange(5, 10) / 10, 2)",
        ja="刻みが 0.1 になっている。",
        en="These are steps of 0.1.",
        exam=False,
    ),
    "from-the-bottom": dict(
        right="np.arange(10, 20) / 20",
        wrong="np.arange(1, 20) / 20",
        ja="0.05 から始まっている。0.5 に届かない重なりは、どの閾値でも正検出にしない。",
        en="This begins at 0.05; what overlaps by less than a half is right at no threshold.",
    ),
    "not-at-the-threshold": dict(
        right="iou >= threshold",
        wrong="iou > threshold",
        ja="IoU が閾値と等しい検出を外している。閾値以上なら正検出である。",
        en="An IoU that equals the threshold is left out; at least the threshold is enough.",
    ),
    "below": dict(
        right="iou >= threshold",
        wrong="iou < threshold",
        ja="閾値に届かない検出を正検出にしている。",
        en="Detections below the threshold are taken for right.",
    ),
    "half-in-every-column": dict(
        right="iou >= threshold",
        wrong="iou >= 0.5",
        ja="閾値を 0.5 に固定している。厳しい閾値でも測るので、位置の正確さが値に表れる。",
        en="The threshold is fixed at 0.5; stricter ones are there so that exact places pay.",
    ),
    "overlaps-as-hits": dict(
        right="interpolated_ap(iou >= threshold, objects[label])",
        wrong="interpolated_ap(iou * (iou >= threshold), objects[label])",
        ja="IoU の値を足し上げている。AP が数えるのは、閾値に届いたかどうかだけである。",
        en="This adds up IoUs; for AP it only counts whether they reach the threshold.",
    ),
    "wrong-ones-removed": dict(
        right="interpolated_ap(iou >= threshold, objects[label])",
        wrong="interpolated_ap(np.ones(np.sum(iou >= threshold)), objects[label])",
        ja="閾値に届かない検出が、途中の順位から消えている。誤検出は、その順位から先の適合率を下げる。",
        en="Detections below the threshold are gone from their ranks; false positives lower precision from there on.",
    ),
    "all-objects": dict(
        right="objects[label])",
        wrong="np.sum(objects))",
        ja="全部のクラスの正解で再現率を求めている。",
        en="Recall is taken of the objects of all classes here.",
    ),
    "found-objects": dict(
        right="objects[label])",
        wrong="max(1, np.sum(iou >= threshold)))",
        ja="見つかった正解だけで再現率を求めている。見逃した正解も分母に入る。",
        en="Recall is taken of the objects that were found; those that were missed count, too.",
    ),
    "best-threshold": dict(
        right="np.mean(table)",
        wrong="np.mean(np.max(table, axis=1))",
        ja="クラスごとに最もよい閾値の値をとっている。最も緩い 0.50 の値になる。",
        en="This takes each class's best threshold, which is the loosest, 0.50.",
    ),
    "weighted": dict(
        right="np.mean(table)",
        wrong="np.average(table.mean(axis=1), weights=objects)",
        ja="正解の数で重み付けしている。どのクラスも同じ重さである。",
        en="This is weighted by the numbers of objects; all classes weigh the same.",
    ),
    "each-class": dict(
        right="np.mean(table)",
        wrong="np.mean(table, axis=1)",
        ja="これはクラスごとの値である。クラスについても平均する。",
        en="These are values of the classes; the mean is over the classes, too.",
    ),
    "between-the-two": dict(
        right="np.mean(table)",
        wrong="(np.mean(table[:, 0]) + np.mean(table[:, 5])) / 2",
        ja="AP50 と AP75 の平均である。COCO の AP は全部の閾値で平均する。",
        en="That is the mean of AP50 and AP75; COCO's AP is the mean over all thresholds.",
    ),
    "first-class": dict(
        right="np.mean(table[:, 0])",
        wrong="np.mean(table[0])",
        ja="行と列が逆。これは最初のクラスの、全部の閾値での平均である。",
        en="Rows and columns are exchanged: that is the first class's mean over all thresholds.",
    ),
    "above-half": dict(
        right="np.mean(table[:, 0])",
        wrong="np.mean(table[:, 1])",
        ja="これは閾値 0.55 の列である。0.50 は先頭にある。",
        en="That is the column of 0.55; 0.50 is the first.",
    ),
    "one-short": dict(
        right="np.mean(table[:, 5])",
        wrong="np.mean(table[:, 4])",
        ja="これは閾値 0.70 の列である。0.50 から 0.05 ずつ数える。",
        en="That is the column of 0.70; count from 0.50 in steps of 0.05.",
    ),
    "upper-half": dict(
        right="np.mean(table[:, 5])",
        wrong="np.mean(table[:, 5:])",
        ja="閾値 0.75 以上の列をすべて平均している。AP75 は 0.75 の列だけによる。",
        en="This is the mean over all columns from 0.75 on; AP75 is the column of 0.75 alone.",
    ),
}
