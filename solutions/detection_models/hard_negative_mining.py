"""Hard Negative Mining

default box の分類の損失 losses から、学習に使う負例を選び、chosen, loss の順
に返せ。positive は、物体と対応した box（正例）かどうかである。正例でない box
が負例（背景）で、正例よりずっと多い。

負例を、損失の大きい順に、正例の ratio 倍の個数まで選ぶ。損失が等しければ、番
号の小さい box が先である。負例がそれより少なければ、全部を選ぶ。chosen は、選
んだ負例かどうか（真偽値）である。正例は chosen に含めない。

loss は、正例と選んだ負例の損失の合計を、正例の個数で割った値とする。正例が 1
つもなければ、負例も選ばず、loss は 0 とする。

hardness は、正例が選ばれないようにした損失、order は box の番号を、選ばれる順
に並べたものである。losses は 0 以上である。

---
    losses, positive, hardness, order, chosen: (boxes,)
    ratio, count, loss: scalar    ratio: 1, 2, 3, …

---
Hard negative mining

From `losses`, the classification losses of default boxes, choose the negatives
that are used in training, and return chosen and loss, in this order. `positive`
says whether a box belongs to an object (a positive). The other boxes are
negatives (background), of which there are far more.

Choose negatives, the largest loss first, up to `ratio` times the number of
positives. Where losses are equal, the box with the smaller number comes first.
If there are fewer negatives than that, choose all of them. `chosen` says
whether a box is a chosen negative (truth values); positives are not in it.

`loss` is the sum of the losses of the positives and of the chosen negatives,
divided by the number of positives. Without any positive no negative is chosen
either, and the loss is 0.

`hardness` holds the losses, so changed that no positive is chosen, and `order`
the numbers of the boxes in the order in which they are chosen. No loss is
negative.
"""

import numpy as np


def hard_negative_mining(losses, positive, ratio):
    chosen = np.zeros(len(losses), dtype=bool)
    hardness = np.where(positive, -np.inf, losses)  # blank
    order = np.argsort(-hardness, kind="stable")  # blank
    count = min(ratio * np.sum(positive), np.sum(~positive))  # blank
    chosen[order[:count]] = True
    loss = np.sum(losses[positive | chosen]) / max(np.sum(positive), 1)  # blank
    return chosen, loss


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(boxes, positives, ratio, values=None, wanted=0):
        positive = np.zeros(boxes, dtype=bool)
        positive[rng.choice(boxes, size=positives, replace=False)] = True
        while True:
            losses = rng.exponential(size=boxes)
            if values is not None:
                losses = rng.integers(values, size=boxes) / 4
            # A positive whose loss is the largest, negatives without any loss.
            if positives:
                losses[np.flatnonzero(positive)[0]] = 9.5
            least = np.sort(losses[~positive])[::-1][: ratio * positives]
            ties = np.sum(losses[~positive] == least[-1]) if wanted else 0
            # The choice ends among equal losses, not behind them.
            if not wanted or ties >= max(wanted, 1 + np.sum(least == least[-1])):
                return dict(losses=losses, positive=positive, ratio=ratio)

    yield dict(
        losses=np.array([0.5, 0.25, 2.0, 1.0]),
        positive=np.array([True, False, False, False]),
        ratio=2,
    )
    sizes = [int(size) for size in rng.choice(range(14, 30), size=3, replace=False)]
    yield draw(sizes[0], 3, 3)
    yield draw(sizes[1], 2, 3)
    yield draw(200 + sizes[2], int(rng.integers(15, 25)), 3, values=6, wanted=20)
    yield draw(int(rng.integers(7, 11)), 4, 2)  # fewer negatives than wanted
    yield draw(int(rng.integers(5, 9)), 0, 3)
    few = int(rng.integers(2, 5))
    yield draw(few, few, 3)
    exact = int(rng.integers(2, 4))
    dull = draw(4 * exact, exact, 3)
    dull["losses"][~dull["positive"]] = 0
    first = np.argmax(
        dull["positive"]
    )  # a positive before all negatives, which have no loss either
    for name in ("losses", "positive"):
        dull[name] = np.roll(dull[name], -first)
    yield dull


BORDERS = {
    "no positive": "not np.any(positive)",
    "no negative": "np.all(positive)",
    "fewer negatives than wanted": "0 < np.sum(~positive) < ratio * np.sum(positive)",
    "exactly as many as wanted": "np.sum(~positive) == ratio * np.sum(positive) > 0",
    "equal losses where the choice ends": "np.sum(positive) > 0 and np.sum(~positive) > ratio * np.sum(positive) and (lambda v: v[ratio * np.sum(positive) - 1] == v[ratio * np.sum(positive)])(np.sort(losses[~positive])[::-1])",
    "the largest loss is a positive's": "np.any(positive) and positive[np.argmax(losses)]",
    "losses of 0": "np.any(losses == 0)",
    "a positive before negatives that are all chosen": "positive[0] and np.all(losses[~positive] == 0) and np.any(~positive)",
    "another ratio than 3": "ratio != 3",
}


def oracle(losses, positive, ratio):
    import numpy as np
    import tensorflow as tf

    negatives = np.flatnonzero(~positive)
    positives = len(losses) - len(negatives)
    chosen = np.zeros(len(losses), dtype=bool)
    count = min(ratio * positives, len(negatives))
    # Of equal values top_k takes the first.
    hardest = tf.math.top_k(tf.gather(losses, negatives), count).indices.numpy()
    chosen[negatives[hardest]] = True
    used = tf.reduce_sum(tf.boolean_mask(losses, positive | chosen))
    return chosen, used / positives if positives else tf.constant(0.0, tf.float64)


STEM = dict(
    ja="default box の分類の損失 losses から、学習に使う負例を損失の大きい順に、正例の ratio 倍まで選ぶ。\n"
    "positive は正例かどうかである。損失が等しければ番号の小さい box が先である。chosen は選んだ負例か\n"
    "どうか、loss は正例と選んだ負例の損失の合計を正例の個数で割った値（正例がなければ 0）である。",
    en="From the classification losses of default boxes this chooses the negatives used in training, the\n"
    "largest loss first, up to `ratio` times the positives. Of equal losses the smaller number comes\n"
    "first. `chosen` says which negatives are chosen; `loss` is the sum over positives and chosen\n"
    "negatives, divided by the number of positives (0 without any).",
)

VARIANTS = {
    "minus-one": dict(
        right="np.where(positive, -np.inf, losses)", same="np.where(positive, -1.0, losses)"
    ),
    "subtracted": dict(right="np.where(positive, -np.inf, losses)", same="losses - 1e9 * positive"),
    "sorted": dict(
        right='np.argsort(-hardness, kind="stable")',
        same="np.array(sorted(range(len(losses)), key=lambda i: -hardness[i]))",
    ),
    "counted": dict(
        right="min(ratio * np.sum(positive), np.sum(~positive))",
        same="min(ratio * np.count_nonzero(positive), len(positive) - np.count_nonzero(positive))",
    ),
    "two-sums": dict(
        right="np.sum(losses[positive | chosen])",
        same="(losses[positive].sum() + losses[chosen].sum())",
    ),
}

MISTAKES = {
    "positives-chosen": dict(
        right="np.where(positive, -np.inf, losses)",
        wrong="losses",
        ja="正例も選ばれてしまう。選ぶのは背景の box からである。",
        en="Positives can be chosen, too; the choice is among boxes of the background.",
    ),
    "positives-at-zero": dict(
        right="np.where(positive, -np.inf, losses)",
        wrong="np.where(positive, 0, losses)",
        ja="損失が 0 の負例があると、正例がそれと並んで選ばれる。",
        en="Where negatives have a loss of 0, positives are chosen as their equals.",
    ),
    "positives-first": dict(
        right="np.where(positive, -np.inf, losses)",
        wrong="np.where(positive, np.inf, losses)",
        ja="正例がいちばん先に選ばれる。",
        en="Positives are chosen before all others.",
    ),
    "negatives-barred": dict(
        right="np.where(positive, -np.inf, losses)",
        wrong="np.where(positive, losses, -np.inf)",
        ja="正例と負例が逆である。選ばれないようにするのは正例である。",
        en="The wrong ones are barred; it is positives that must not be chosen.",
    ),
    "easiest": dict(
        right='np.argsort(-hardness, kind="stable")',
        wrong='np.argsort(np.where(positive, np.inf, losses), kind="stable")',
        ja="損失の小さい順に選んでいる。もう正しく背景とされている box からは、学ぶことが少ない。",
        en="The smallest losses are chosen; from boxes that pass for background already little is learned.",
    ),
    "as-they-come": dict(
        right='np.argsort(-hardness, kind="stable")',
        wrong='np.argsort(positive, kind="stable")',
        ja="負例を番号の順に選んでいる。難しいものから選ぶ。",
        en="Negatives are chosen by their numbers; the hardest should come first.",
    ),
    "reversed": dict(
        right='np.argsort(-hardness, kind="stable")',
        wrong='np.argsort(hardness, kind="stable")[::-1]',
        ja="昇順に並べて逆にすると、損失が等しい box の順も逆になる。",
        en="Sorted upwards and reversed, boxes of equal losses are in reversed order, too.",
    ),
    "one-to-one": dict(
        right="ratio * np.sum(positive)",
        wrong="np.sum(positive)",
        ja="正例と同じ個数しか選んでいない。",
        en="No more than the number of positives is chosen.",
    ),
    "of-all-boxes": dict(
        right="ratio * np.sum(positive)",
        wrong="len(losses) * ratio // (ratio + 1)",
        ja="全体の割合で決めている。数は正例の個数から決まる。",
        en="This goes by the number of all boxes; it is the number of positives that counts.",
    ),
    "more-than-there-are": dict(
        right="min(ratio * np.sum(positive), np.sum(~positive))",
        wrong="ratio * np.sum(positive)",
        ja="負例が足りないと、正例まで選ばれてしまう。",
        en="Where negatives are too few, positives are chosen as well.",
    ),
    "at-least-some": dict(
        right="ratio * np.sum(positive)",
        wrong="max(ratio * np.sum(positive), ratio)",
        ja="正例がない画像でも負例を選んでいる。ここでは 1 つも選ばない。",
        en="Negatives are chosen in a picture without positives, too; here none is.",
    ),
    "by-the-used": dict(
        right="max(np.sum(positive), 1)",
        wrong="max(np.sum(positive | chosen), 1)",
        ja="使った box の個数で割っている。割るのは正例の個数である。",
        en="This divides by the boxes that are used; it is the positives by which it is divided.",
    ),
    "by-all-boxes": dict(
        right="max(np.sum(positive), 1)",
        wrong="len(losses)",
        ja="box の総数で割っている。ほとんどが使われない背景で、損失が薄まる。",
        en="This divides by all boxes, of which most are unused background; the loss is diluted.",
    ),
    "negatives-only": dict(
        right="positive | chosen",
        wrong="chosen",
        ja="正例の損失が入っていない。",
        en="The losses of the positives are missing.",
    ),
    "all-negatives": dict(
        right="np.sum(losses[positive | chosen])",
        wrong="np.sum(losses)",
        ja="選ばなかった負例も足している。正例が埋もれるのを防ぐために選んだのである。",
        en="Negatives that were not chosen are in the sum; they were left out so as not to drown the positives.",
    ),
    "no-positives-forgotten": dict(
        right="/ max(np.sum(positive), 1)",
        wrong="/ np.sum(positive)",
        ja="正例がないと 0 で割ることになる。",
        en="Without positives this divides by 0.",
    ),
}
