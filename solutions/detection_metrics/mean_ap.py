"""mAP

検出の信頼度 scores、正検出（TP）かどうかを表す hits、予測したクラス classes
と、クラスごとの正解の数 objects から、クラスごとの AP と、その平均 mAP を求め、
aps, mean_ap の順に返せ。

AP は VOC 2007 の 11 点補間による。再現率が level = 0, 0.1, …, 1.0 以上である
ところでの適合率の最大値を、11 個の level について平均する。そのような再現率に
達しない level では 0 とする。適合率と再現率は、そのクラスの検出だけを信頼度の
高い順に採用していったときのものである。信頼度が等しければ、番号の小さい検出が
先である。

クラスの番号は 0 から k − 1 までである。検出が 1 つもないクラスの AP は 0 とす
る。正解が 1 つもないクラスは、検出があっても評価せず、AP を −1 として平均から
除く。正解のあるクラスが少なくとも 1 つある。

ranked は、クラスの hits を信頼度の順に並べたもの、heights は level ごとの適合
率である。

---
    scores, hits, classes: (n,)    objects, aps: (k,)    mean_ap: scalar
    heights: (11,)

---
mAP

From the scores of detections, from `hits`, which says whether each is a true
positive (TP), from the classes that were predicted, and from the number of true
objects of each class, `objects`, find the AP of each class and their mean, mAP.
Return aps and mean_ap, in this order.

AP is VOC 2007's interpolation at 11 points: the largest precision where recall
is at least `level`, averaged over the levels 0, 0.1, …, 1.0; it is 0 at levels
that recall does not reach. Precision and recall are those of the class's own
detections, accepted one after another, highest score first. Where scores are
equal, the smaller number comes first.

Classes are numbered from 0 to k − 1. The AP of a class without detections is 0.
A class without a true object is not evaluated, even if there are detections of
it: its AP is −1, and it is left out of the mean. At least one class has true
objects.

`ranked` holds the hits of a class in the order of its scores, and `heights` the
precision at each level.
"""

import numpy as np

LEVELS = np.array([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0])


def mean_ap_over_classes(scores, hits, classes, objects):
    aps = np.full(len(objects), -1.0)
    order = np.argsort(-scores, kind="stable")
    for label in range(len(objects)):
        if objects[label] == 0:
            continue
        ranked = hits[order][classes[order] == label]  # blank
        tp = np.cumsum(ranked)
        precision, recall = tp / np.arange(1, len(ranked) + 1), tp / objects[label]  # blank
        heights = [np.max(precision[recall >= level], initial=0) for level in LEVELS]  # blank
        aps[label] = np.mean(heights)
    mean_ap = np.mean(aps[objects > 0])  # blank
    return aps, mean_ap


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(counts, objects, found, ties=False):
        """counts: detections of each class; found: how many of them are right."""
        classes = np.repeat(np.arange(len(counts)), counts)
        hits = np.zeros(len(classes), dtype=bool)
        for label, right in enumerate(found):
            mine = np.flatnonzero(classes == label)
            hits[mine[rng.permutation(len(mine))[:right]]] = True
        n = len(classes)
        scores = (1 + rng.permutation(4 * n)[:n]) / (4 * n)
        if ties:
            scores = np.ceil(scores * 4) / 4
        order = rng.permutation(n)
        return dict(
            scores=scores[order],
            hits=hits[order],
            classes=classes[order],
            objects=np.array(objects),
        )

    def several(labels, ties=False):
        """A class that is all found, one without objects, one without detections, one with none
        right, one whose recall ends at a half, and others. No recall is a tenth but 0, 1/2 and 1,
        so that rounding decides nothing."""
        whole, half = (int(x) for x in rng.choice([3, 4, 6, 8], size=2, replace=False))
        half = half if half % 2 == 0 else 6 if whole != 6 else 8
        rows = [
            (whole + int(rng.integers(2, 6)), whole, whole),
            (int(rng.integers(3, 6)), 0, 0),
            (0, int(rng.integers(1, 4)), 0),
            (int(rng.integers(2, 4)), 7, 0),
            (half // 2 + int(rng.integers(2, 5)), half, half // 2),
        ]
        for _ in range(labels - 5):
            objects = int(rng.choice([3, 4, 6, 7, 8, 9]))
            right = int(rng.integers(1, objects))
            rows.append((right + int(rng.integers(1, 9)) + 8 * ties, objects, right))
        rows = [rows[i] for i in rng.permutation(len(rows))]
        return draw(*zip(*rows, strict=True), ties)

    yield dict(
        scores=np.array([0.5, 0.25]),
        hits=np.array([True, False]),
        classes=np.array([0, 0]),
        objects=np.array([2]),
    )
    sizes = rng.choice(range(6, 10), size=3, replace=False)
    for labels in sizes:
        yield several(int(labels))
    yield several(int(rng.integers(8, 12)), ties=True)
    yield draw([int(rng.integers(3, 7)), 4], [0, 3], [0, 2])


BORDERS = {
    "a class without objects that has detections": "any(objects[label] == 0 and np.any(classes == label) for label in range(len(objects)))",
    "a class without detections that has objects": "any(objects[label] > 0 and not np.any(classes == label) for label in range(len(objects)))",
    "a recall that ends at a half": "any(2 * np.sum(hits[classes == label]) == objects[label] > 0 for label in range(len(objects)))",
    "a class whose objects are all found": "any(np.sum(hits[classes == label]) == objects[label] > 2 for label in range(len(objects)))",
    "classes of different sizes": "len(np.unique(objects[objects > 0])) > 2",
    "more equal scores than a short sort leaves in order": "len(scores) - len(np.unique(scores)) > 16",
    "a single class": "len(objects) == 1",
}


def oracle(scores, hits, classes, objects):
    import fractions

    import numpy as np

    # In fractions, and from the objects: how many must be found to reach a level, and the best
    # precision with at least so many.
    def precision_with(ranked, least):
        best = fractions.Fraction(0)
        found = 0
        for accepted, hit in enumerate(ranked, 1):
            found += bool(hit)
            if found >= least:
                best = max(best, fractions.Fraction(found, accepted))
        return best

    aps = []
    numbers = sorted(range(len(scores)), key=lambda number: (-scores[number], number))
    for label, count in enumerate(objects.tolist()):
        ranked = [hits[number] for number in numbers if classes[number] == label]
        least = [-(-tenths * count // 10) for tenths in range(11)]  # rounded up
        heights = sum(precision_with(ranked, number) for number in least)
        aps.append(fractions.Fraction(-1) if count == 0 else heights / 11)
    evaluated = [ap for ap in aps if ap >= 0]
    return np.array([float(ap) for ap in aps]), float(sum(evaluated) / len(evaluated))


STEM = dict(
    ja="検出の信頼度 scores、正検出かどうかを表す hits、予測したクラス classes、クラスごとの正解の数\n"
    "objects から、クラスごとの AP（VOC 2007 の 11 点補間）とその平均 mAP を求める。検出が 1 つもない\n"
    "クラスの AP は 0、正解が 1 つもないクラスの AP は −1 とし、後者は評価しない。",
    en="From scores, from whether detections are true positives (hits), from the predicted classes and\n"
    "from each class's number of true objects, this finds each class's AP (VOC 2007's interpolation at\n"
    "11 points) and their mean, mAP. A class without detections has AP 0; one without true objects\n"
    "has −1 and is not evaluated.",
)


def plot(case, outputs):
    import numpy as np
    from matplotlib.figure import Figure

    figure = Figure(figsize=(6, 4), layout="constrained")
    axes = figure.subplots()
    aps, mean = np.ravel(outputs["aps"]), float(np.ravel(outputs["mean_ap"])[0])
    objects = case["objects"]
    colors = ["tab:blue" if count else "lightgray" for count in objects]
    axes.bar(range(len(aps)), aps, color=colors[: len(aps)])
    axes.axhline(mean, color="tab:orange", label=f"mAP {mean:.3f}")
    axes.set_xticks(
        range(len(objects)), [f"{label}\n({count})" for label, count in enumerate(objects)]
    )
    axes.set(xlabel="class (objects)", ylabel="AP")
    axes.legend()
    return figure


VARIANTS = {
    "masked-first": dict(
        right="hits[order][classes[order] == label]",
        same="hits[[i for i in order if classes[i] == label]]",
    ),
    "float": dict(right="tp / objects[label]", same="np.cumsum(ranked) / float(objects[label])"),
    "default": dict(
        right="[np.max(precision[recall >= level], initial=0) for level in LEVELS]",
        same="[max(precision[recall >= level], default=0) for level in LEVELS]",
    ),
    "masked": dict(
        right="[np.max(precision[recall >= level], initial=0) for level in LEVELS]",
        same="np.max(precision * (recall >= LEVELS[:, None]), axis=1, initial=0)",
    ),
    "evaluated": dict(right="np.mean(aps[objects > 0])", same="aps[aps >= 0].mean()"),
}

MISTAKES = {
    "unsorted": dict(
        right="hits[order][classes[order] == label]",
        wrong="hits[classes == label]",
        ja="信頼度の順に並んでいない。採用は、信頼度の高い検出から進む。",
        en="These are not in the order of their scores, in which detections are accepted.",
    ),
    "half-sorted": dict(
        right="hits[order][classes[order] == label]",
        wrong="hits[order][classes == label]",
        ja="hits だけを並べ替え、クラスを並べ替えていない。",
        en="The hits are sorted and the classes are not.",
    ),
    "pooled-detections": dict(
        right="hits[order][classes[order] == label]",
        wrong="hits[order]",
        ja="全部のクラスの検出を混ぜている。AP はクラスごとに、そのクラスの検出だけで求める。",
        en="Detections of all classes are mixed; the AP of a class is that of its own detections.",
    ),
    "ascending": dict(
        right="hits[order][classes[order] == label]",
        wrong="hits[order][classes[order] == label][::-1]",
        ja="信頼度の低い順になっている。",
        en="This begins with the lowest score.",
    ),
    "of-all-objects": dict(
        right="tp / objects[label]",
        wrong="tp / np.sum(objects)",
        ja="全部のクラスの正解で割っている。再現率の分母は、そのクラスの正解の数である。",
        en="This divides by the objects of all classes; a class's recall is a fraction of its own.",
    ),
    "of-the-found": dict(
        right="tp / objects[label]",
        wrong="tp / max(np.sum(ranked), 1)",
        ja="見つかった正解の数で割っている。見逃した正解も、再現率の分母に入る。",
        en="This divides by what was found; objects that were missed count in a recall, too.",
    ),
    "of-the-detections": dict(
        right="tp / objects[label]",
        wrong="tp / max(len(ranked), 1)",
        ja="検出の数で割っている。再現率の分母は正解の数である。",
        en="This divides by the number of detections; recall is a fraction of the objects.",
    ),
    "above-the-level": dict(
        right="recall >= level",
        wrong="recall > level",
        ja="level と等しい再現率を外している。すべて見つけても、1.0 のところが 0 になってしまう。",
        en="A recall that equals the level is left out; at 1.0 nothing would ever count.",
    ),
    "below-the-level": dict(
        right="recall >= level",
        wrong="recall <= level",
        ja="level 以下のところでの最大値である。見るのは、再現率がそれ以上のところ。",
        en="This looks where recall is at most the level; it should be at least the level.",
    ),
    "first-there": dict(
        right="np.max(precision[recall >= level], initial=0)",
        wrong="next(iter(precision[recall >= level]), 0)",
        ja="level に達した最初の適合率である。その先にもっと高い適合率があれば、それを使う。",
        en="This is the first precision at the level; a higher one further on is what counts.",
    ),
    "all-points": dict(
        right="[np.max(precision[recall >= level], initial=0) for level in LEVELS]",
        wrong="sum(np.max(precision[i:]) * ranked[i] for i in range(len(ranked))) / objects[label]",
        ja="これは全部の点を使う補間である。ここでは 11 点で平均する。",
        en="That is the interpolation at all points; here the mean of 11 is wanted.",
    ),
    "ten-levels": dict(
        right="for level in LEVELS]",
        wrong="for level in LEVELS[1:]]",
        ja="0 を落とすと 10 点になる。0 から 1.0 までは 11 点である。",
        en="Without 0 there are ten points; from 0 to 1.0 it is eleven.",
    ),
    "unreached-left-out": dict(
        right="[np.max(precision[recall >= level], initial=0) for level in LEVELS]",
        wrong="[np.max(precision[recall >= level]) for level in LEVELS if np.any(recall >= level)] or [0]",
        ja="達しなかった level を平均から外している。0 として数える。",
        en="Levels that recall does not reach are left out of the mean; they count as 0.",
    ),
    "empty-maximum": dict(
        right="np.max(precision[recall >= level], initial=0)",
        wrong="np.max(precision[recall >= level])",
        ja="再現率が level に達しないと、最大値をとる相手がない。そこでは 0 である。",
        en="Where recall does not reach a level there is nothing to take the largest of; it is 0 there.",
    ),
    "absent-as-minus-one": dict(
        right="np.mean(aps[objects > 0])",
        wrong="np.mean(aps)",
        ja="正解のないクラスの −1 が平均に入っている。",
        en="The −1 of classes without objects is in the mean.",
    ),
    "absent-as-zero": dict(
        right="np.mean(aps[objects > 0])",
        wrong="np.mean(np.maximum(aps, 0))",
        ja="正解のないクラスを 0 として数えている。そのクラスは評価できないので、平均から除く。",
        en="A class without objects counts as 0 here; it cannot be evaluated and is left out.",
    ),
    "detected-classes-only": dict(
        right="np.mean(aps[objects > 0])",
        wrong="np.mean(aps[[label for label in np.unique(classes) if objects[label] > 0]])",
        ja="検出のあるクラスだけで平均している。1 つも検出できなかったクラスも 0 として数える。",
        en="This is the mean over classes with detections; one of which nothing was found counts as 0.",
    ),
    "positive-only": dict(
        right="np.mean(aps[objects > 0])",
        wrong="np.mean(aps[aps > 0])",
        ja="AP が 0 のクラスまで除いている。何も当たらなかったことも成績である。",
        en="Classes whose AP is 0 are left out, too; to find nothing right is a result as well.",
    ),
    "weighted": dict(
        right="np.mean(aps[objects > 0])",
        wrong="np.sum(aps * objects) / np.sum(objects)",
        ja="正解の数で重み付けしている。mAP はどのクラスも同じ重さで平均する。",
        en="This is weighted by the numbers of objects; in mAP all classes weigh the same.",
    ),
    "best-class": dict(
        right="np.mean(aps[objects > 0])",
        wrong="np.max(aps)",
        ja="最もよいクラスの値である。",
        en="That is the value of the best class.",
        exam=False,
    ),
}
