"""適合率–再現率曲線と AP

1 つのクラスについて、検出の信頼度 scores、検出が正検出（TP）かどうかを表す
hits、正解の総数 objects から、適合率–再現率曲線と AP（Average Precision）を求め
よ。precision, recall, envelope, ap の順に返せ。

検出を信頼度の高い順に並べ、上から k 個を採用したときの適合率と再現率を、
precision と recall の k 番目（k = 1, …, n）とする。信頼度が等しければ、番号の
小さい検出が先である。どの検出とも対応しない正解もあり、objects には含まれる。

envelope は、precision のそれぞれを、その順位以降の最大値に
置き換えたものである。AP は、envelope を再現率について 0 から 1 まで積分した
値とする（全部の点を使う補間で、11 点補間ではない）。到達しなかった再現率では、
適合率は 0 とみなす。

---
    scores, hits: (n,)    objects, ap: scalar    n ≥ 1, objects ≥ 1
    precision, recall, envelope: (n,)

---
The precision–recall curve and AP

For one class, find the precision–recall curve and the AP (average precision)
from the scores of detections, from `hits`, which says whether each is a true
positive (TP), and from the number of true objects, `objects`. Return precision,
recall, envelope and ap, in this order.

Sort the detections by their scores, highest first. The k-th element of
precision and of recall (k = 1, …, n) is what they are when the first k are
accepted. Where scores are equal, the smaller number comes first. Some objects
may belong to no detection; `objects` counts them, too.

In envelope, each precision is replaced by the largest from its rank on. AP is
the integral of the envelope over recall from 0 to 1, with all points (not the
interpolation at 11 points). Where recall is never reached, precision is taken
to be 0.
"""

import numpy as np


def average_precision(scores, hits, objects):
    order = np.argsort(-scores, kind="stable")  # blank
    tp = np.cumsum(hits[order])
    precision = tp / np.arange(1, len(scores) + 1)  # blank
    recall = tp / objects  # blank
    envelope = np.maximum.accumulate(precision[::-1])[::-1]  # blank
    ap = np.sum(np.diff(recall, prepend=0) * envelope)  # blank
    return precision, recall, envelope, ap


# ==== grading ====


def cases(rng):
    import numpy as np

    def case(ranked, objects, ties=False):
        """Detections whose hits in the order of their scores are given, shuffled."""
        n = len(ranked)
        scores = np.sort(rng.choice(np.arange(1, 4 * n), size=n, replace=False))[::-1] / (4 * n)
        order = rng.permutation(n)
        scores = scores[order]
        if ties:
            scores = np.ceil(scores * 6) / 6
        return dict(scores=scores, hits=np.array(ranked)[order], objects=int(objects))

    def draw(n, missed, ties=False):
        """One that is wrong comes first; precision falls and rises again."""
        ranked = np.concatenate([[0, 1, 1, 0, 0, 1, 1, 1, 0], rng.integers(2, size=n - 9)])
        ranked = ranked[::-1] if rng.random() < 0.5 and not ties else ranked
        return case(ranked.astype(bool), int(ranked.sum()) + missed, ties)

    yield dict(scores=np.array([0.25, 0.5]), hits=np.array([True, False]), objects=1)
    yield case([True, False, True, True, False], 4 + int(rng.integers(3)))
    sizes = rng.choice(range(10, 20), size=3, replace=False)
    yield draw(int(sizes[0]), 0)
    yield draw(int(sizes[1]), int(rng.integers(2, 6)))
    yield draw(int(sizes[2]) + 30, int(rng.integers(1, 9)), ties=True)
    yield case([False] * int(rng.integers(2, 6)), int(rng.integers(1, 5)))
    yield case([True], 1)
    wrong = int(rng.integers(2, 5))
    yield case([False] * wrong + [True] * int(rng.integers(2, 5)), 9)


BORDERS = {
    "the highest score is wrong": "not hits[np.argmax(scores)]",
    "objects that are never found": "0 < np.sum(hits) < objects",
    "all objects are found": "np.sum(hits) == objects",
    "no hit at all": "not np.any(hits)",
    "a single detection": "len(scores) == 1",
    "more equal scores than a short sort leaves in order": "len(scores) - len(np.unique(scores)) > 16",
    "scores that do not descend": "np.any(np.diff(scores) > 0)",
}


def oracle(scores, hits, objects):
    import tensorflow as tf

    # Every hit is worth the same part of recall: AP is the sum of what precision is worth there.
    order = tf.argsort(scores, direction="DESCENDING", stable=True)
    ranked = tf.cast(tf.gather(hits, order), tf.float64)
    n = len(scores)
    until = tf.linalg.band_part(tf.ones((n, n), tf.float64), -1, 0)  # lower triangle
    found = tf.linalg.matvec(until, ranked)
    precision = found / tf.reduce_sum(until, axis=1)
    envelope = tf.reduce_max(tf.transpose(until) * precision, axis=1)
    return precision, found / objects, envelope, tf.tensordot(envelope, ranked, 1) / objects


STEM = dict(
    ja="1 つのクラスの検出の信頼度 scores、それぞれが正検出かどうかを表す hits、正解の総数 objects\n"
    "から、適合率–再現率曲線（信頼度の高い順に 1 個ずつ採用していく）と、その下の面積 AP を求める。\n"
    "信頼度が等しければ番号の小さいほうが先である。AP は全部の点を使う補間による。",
    en="From the scores of one class's detections, from whether each is a true positive (hits), and from\n"
    "the number of true objects, this finds the precision–recall curve, as one after another is\n"
    "accepted, highest score first, and the area AP under it, interpolated at all points. Where scores\n"
    "are equal, the smaller number comes first.",
)


def plot(case, outputs):
    import numpy as np
    from matplotlib.figure import Figure

    figure = Figure(figsize=(5.5, 4.5), layout="constrained")
    axes = figure.subplots()
    recall, precision, envelope = (
        np.ravel(outputs[name]) for name in ("recall", "precision", "envelope")
    )
    axes.plot(recall, precision, marker="o", markersize=3, label="precision")
    edges = np.concatenate([[0], recall])
    axes.stairs(envelope, edges, fill=True, alpha=0.3, color="tab:orange", label="envelope")
    axes.set(xlim=(0, 1.02), ylim=(0, 1.05), xlabel="recall", ylabel="precision")
    axes.set_title(f"AP {float(np.ravel(outputs['ap'])[0]):.3f}")
    axes.legend()
    return figure


VARIANTS = {
    "sorted": dict(
        right='np.argsort(-scores, kind="stable")',
        same="sorted(range(len(scores)), key=lambda i: -scores[i])",
    ),
    "tp-and-fp": dict(
        right="tp / np.arange(1, len(scores) + 1)", same="tp / (tp + np.cumsum(~hits[order]))"
    ),
    "maxima": dict(
        right="np.maximum.accumulate(precision[::-1])[::-1]",
        same="np.array([precision[i:].max() for i in range(len(precision))])",
    ),
    # Where recall grows, the envelope is what it was at the rank before.
    "trapezoids": dict(
        right="np.sum(np.diff(recall, prepend=0) * envelope)",
        same="np.trapezoid(np.append(envelope[0], envelope), np.append(0, recall))",
    ),
    "at-the-hits": dict(
        right="np.sum(np.diff(recall, prepend=0) * envelope)",
        same="np.sum(envelope[hits[order]]) / objects",
    ),
}

MISTAKES = {
    "unsorted": dict(
        right='np.argsort(-scores, kind="stable")',
        wrong="np.arange(len(scores))",
        ja="入力の順に採用している。閾値を下げると、信頼度の高い検出から採用される。",
        en="They are accepted as they are given; a falling threshold accepts the highest score first.",
    ),
    "ascending": dict(
        right='np.argsort(-scores, kind="stable")',
        wrong='np.argsort(scores, kind="stable")',
        ja="信頼度の低い順になっている。",
        en="This begins with the lowest score.",
    ),
    "reversed": dict(
        right='np.argsort(-scores, kind="stable")',
        wrong='np.argsort(scores, kind="stable")[::-1]',
        ja="昇順に並べて逆にすると、信頼度が等しい検出の順も逆になる。",
        en="Sorted upwards and reversed, detections of equal scores are in reversed order, too.",
    ),
    "of-all-detections": dict(
        right="np.arange(1, len(scores) + 1)",
        wrong="len(scores)",
        ja="検出の総数で割っている。まだ採用していない検出は、適合率の分母に入らない。",
        en="This divides by all detections; those not accepted yet do not count in a precision.",
    ),
    "from-zero": dict(
        right="np.arange(1, len(scores) + 1)",
        wrong="np.maximum(np.arange(len(scores)), 1)",
        ja="k 番目までの個数が 1 つずれている。",
        en="The number of those accepted is one too few.",
    ),
    "precision-by-objects": dict(
        edits=[
            dict(right="tp / np.arange(1, len(scores) + 1)", wrong="tp / objects"),
            dict(
                right="recall = tp / objects", wrong="recall = tp / np.arange(1, len(scores) + 1)"
            ),
        ],
        ja="適合率と再現率が逆。適合率は採用した検出のうち、再現率は正解のうちの割合である。",
        en="Precision and recall are exchanged: one is a fraction of what is accepted, the other of the objects.",
    ),
    "of-the-found": dict(
        right="recall = tp / objects",
        wrong="recall = tp / max(tp[-1], 1)",
        ja="見つかった正解の数で割ると、見逃しがなかったことになり、再現率は必ず 1 に届く。",
        en="Divided by the objects that were found, recall always gets to 1, as if none had been missed.",
    ),
    "of-the-detections": dict(
        right="recall = tp / objects",
        wrong="recall = tp / len(scores)",
        ja="検出の数で割っている。再現率の分母は正解の数である。",
        en="This divides by the number of detections; recall is a fraction of the objects.",
    ),
    "no-envelope": dict(
        right="np.maximum.accumulate(precision[::-1])[::-1]",
        wrong="precision",
        ja="置き換えをしていない。誤検出のあとで適合率が上がるところで、曲線がぎざぎざになる。",
        en="Nothing is replaced: where precision rises after a false positive, the curve stays jagged.",
    ),
    "maximum-so-far": dict(
        right="np.maximum.accumulate(precision[::-1])[::-1]",
        wrong="np.maximum.accumulate(precision)",
        ja="その順位までの最大値になっている。見るのは、再現率がそれ以上のところである。",
        en="That is the largest up to a rank; what counts are the places with no less recall.",
    ),
    "left-reversed": dict(
        right="np.maximum.accumulate(precision[::-1])[::-1]",
        wrong="np.maximum.accumulate(precision[::-1])",
        ja="逆順のままである。求めたあと、順位の順に戻す。",
        en="It is left in reversed order, and has to be turned back to that of the ranks.",
    ),
    "from-the-recall": dict(
        right="np.maximum.accumulate(precision[::-1])[::-1]",
        wrong="np.array([np.max(precision[recall >= level]) for level in recall])",
        ja="再現率が等しい、手前の順位まで含めている。AP は変わらないが、ここではその順位以降の最大値である。",
        en="This includes earlier ranks of equal recall. AP is the same, but here ranks count from this one on.",
    ),
    "smallest": dict(
        right="np.maximum.accumulate(precision[::-1])[::-1]",
        wrong="np.minimum.accumulate(precision[::-1])[::-1]",
        ja="最小値をとっている。誤検出が続くだけで、手前の適合率まで下がってしまう。",
        en="This takes the smallest: false positives at the end would spoil all that came before.",
    ),
    "over-the-threshold": dict(
        right="np.sum(np.diff(recall, prepend=0) * envelope)",
        wrong="abs(np.sum(np.diff(scores[order]) * envelope[1:]))",
        ja="信頼度の閾値について積分している。信頼度の尺度を変えただけで値が変わる。横軸は再現率である。",
        en="This integrates over the threshold, and changes as soon as scores are rescaled; the axis is recall.",
    ),
    "mean-of-the-ranks": dict(
        right="np.sum(np.diff(recall, prepend=0) * envelope)",
        wrong="np.mean(envelope)",
        ja="順位についての平均である。誤検出のところでは再現率が増えないので、幅がない。",
        en="That is the mean over ranks; at a false positive recall does not grow, and there is no width.",
    ),
    "mean-of-the-hits": dict(
        right="np.sum(np.diff(recall, prepend=0) * envelope)",
        wrong="np.sum(envelope[hits[order]]) / max(tp[-1], 1)",
        ja="見つかったものだけで平均している。見つからなかった正解の分は 0 として面積に入る。",
        en="This is the mean over what was found; objects that were missed count as 0.",
    ),
    "area-of-the-jagged": dict(
        right="np.sum(np.diff(recall, prepend=0) * envelope)",
        wrong="np.sum(np.diff(recall, prepend=0) * precision)",
        ja="置き換える前の適合率で面積をとっている。",
        en="This is the area under the precision before anything was replaced.",
    ),
    "jagged-trapezoids": dict(
        right="np.sum(np.diff(recall, prepend=0) * envelope)",
        wrong="np.trapezoid(np.append(precision[0], precision), np.append(0, recall))",
        ja="置き換える前の点を台形で結んでいる。段の下の面積にはならない。",
        en="This joins the points before replacement by slopes; that is not the area under the steps.",
    ),
    "first-step-lost": dict(
        right="np.diff(recall, prepend=0) * envelope",
        wrong="np.diff(recall) * envelope[1:]",
        ja="最初の段が落ちている。再現率は 0 から始まる。",
        en="The first step is lost; recall begins at 0.",
    ),
    "eleven-points": dict(
        right="np.sum(np.diff(recall, prepend=0) * envelope)",
        wrong="np.mean([np.max(precision[recall >= level], initial=0) for level in np.linspace(0, 1, 11)])",
        ja="これは VOC 2007 の 11 点補間である。ここでは全部の点を使う。",
        en="That is VOC 2007's interpolation at 11 points; here all points are used.",
    ),
}
