"""Earth Mover's Distance

同じ数の点からなる 2 つの集合 a、b の Earth Mover's Distance（EMD）distance を求
めよ。a の点と b の点を、余りなく一対一に対応させ、対応する点の間のユークリッド
距離（2 乗しない）を足す。その和が最も小さくなる対応を選ぶ。

点は多くても 6 個なので、すべての対応を調べてよい。最も小さい和を distance、すべ
ての対応のうち、和がその最小値と等しいもの（差が 1e-9 以下のもの）の数を ties と
し、distance, ties の順に返せ。同じ位置に点がいくつかあることもある。その場合
も、点は番号で区別する。

---
    a, b: (n, D)    lengths: (n, n)    distance: scalar

---
Earth mover's distance

Compute `distance`, the earth mover's distance (EMD) between two sets of as many
points, a and b. Each point of a is matched with one of b and each of b with one
of a, and the Euclidean distances (not squared) between matched points are
added. The matching with the smallest sum counts.

There are at most 6 points, so that all matchings can be tried. The smallest sum
is `distance`; `ties` is how many of all matchings have that sum (differ from it
by 1e-9 at most). Return distance and ties in this order. Some points may be at
the same place; they are told apart by their numbers all the same.
"""

from itertools import permutations

import numpy as np


def emd_small(a, b):
    lengths = np.linalg.norm(a[:, None] - b[None], axis=2)  # blank
    sums = np.array(
        [lengths[range(len(a)), order].sum() for order in permutations(range(len(b)))]
    )  # blank
    distance = np.min(sums)  # blank
    ties = np.sum(sums <= distance + 1e-9)  # blank
    return distance, ties


# ==== grading ====


def cases(rng):
    import itertools

    import numpy as np

    n, m = (3 + rng.permutation(4)[:2]).tolist()
    yield dict(a=np.array([[0.0], [0.0], [1.0]]), b=np.array([[0.0], [1.0], [1.0]]))
    yield dict(a=rng.normal(size=(n, 2)), b=rng.normal(size=(n, 2)))
    yield dict(a=rng.normal(size=(m, 3)), b=3 * rng.normal(size=(m, 3)))
    # The nearest points first is not the best here: the last pair would be far apart.
    first, gap = float(rng.uniform(-5, 5)), float(rng.uniform(0.1, 0.3))
    yield dict(a=first + np.array([[0.0], [1.0 + gap]]), b=first + np.array([[-1.0], [0.5]]))
    line = np.cumsum(np.array([0.0, 1.0, 1.1, 0.9, 1.2, 1.0]) + rng.uniform(0, 0.05, size=6))
    yield dict(a=line[:, None] * [1.0, 0.0], b=(line[:, None] - 0.97) * [1.0, 0.0])
    wide = 2 + int(rng.integers(5))
    yield dict(a=rng.normal(size=(1, wide)), b=rng.normal(size=(1, wide)))
    # All of a on one side of b along a line: every matching has the same sum, but for rounding.
    while True:
        along = rng.normal(size=2)
        far, near = rng.uniform(1, 4, size=(2, n, 1))
        lengths = np.linalg.norm((far * along)[:, None] + (near * along)[None], axis=2)
        orders = itertools.permutations(range(n))
        if len({lengths[np.arange(n), list(order)].sum() for order in orders}) > 1:
            break
    yield dict(a=far * along, b=-near * along)
    # The same set in another order.
    same = rng.normal(size=(m, 2))
    yield dict(a=same, b=same[np.roll(np.arange(m), 1)])


BORDERS = {
    "a single point": "len(a) == 1",
    "six points": "len(a) == 6",
    "points at the same place": "len({tuple(p) for p in a}) < len(a)",
    "the same set in another order": "len(a) > 2 and {tuple(p) for p in a} == {tuple(p) for p in b} and len({tuple(p) for p in a}) == len(a)",
    "matchings that are equal but for rounding": "len(a) > 2 and a.shape[1] == 2 and np.all(a[:, 1] != 0) and np.linalg.matrix_rank(np.vstack([a, b])) == 1",
    "three dimensions": "a.shape[1] == 3",
}


def oracle(a, b):
    import numpy as np
    import tensorflow as tf

    # Another way: point by point of a, the best sum (and how many ways there are to it) for each set of used points of b.
    lengths = tf.norm(tf.constant(a)[:, None] - tf.constant(b)[None], axis=-1).numpy()
    best = {frozenset(): (0.0, 1)}
    for row in lengths:
        following = {}
        for used, (total, ways) in best.items():
            for place in set(range(len(b))) - used:
                key = used | {place}
                following.setdefault(key, []).append((total + row[place], ways))
        best = {}
        for key, found in following.items():
            least = min(total for total, _ in found)
            best[key] = (least, sum(ways for total, ways in found if total <= least + 1e-9))
    distance, ties = best[frozenset(range(len(b)))]
    return np.float64(distance), ties


STEM = dict(
    ja="同じ数（多くても 6 個）の点からなる 2 つの集合 a、b (n, D) の Earth Mover's Distance（distance）と、それと和が等しい対応の数 ties を、すべての対応を調べて求める関数である。距離はユークリッド距離で、2 乗しない。",
    en="The function tries all matchings to find the earth mover's distance between two sets of as many points (at most 6), a and b, (n, D), and how many matchings have the same sum (ties). Distances are Euclidean and not squared.",
)

VARIANTS = {
    "root": dict(
        right="np.linalg.norm(a[:, None] - b[None], axis=2)",
        same="np.sqrt(np.sum((a[:, None] - b) ** 2, axis=-1))",
    ),
    "other-way-round": dict(
        right="lengths[range(len(a)), order].sum()",
        same="sum(lengths[place, i] for i, place in enumerate(order))",
    ),
    "sorted": dict(right="np.min(sums)", same="np.sort(sums)[0]"),
    "close": dict(
        right="np.sum(sums <= distance + 1e-9)",
        same="np.count_nonzero(np.isclose(sums, distance, rtol=0, atol=1e-9))",
    ),
}

MISTAKES = {
    "squared": dict(
        right="np.linalg.norm(a[:, None] - b[None], axis=2)",
        wrong="np.sum((a[:, None] - b[None]) ** 2, axis=2)",
        ja="距離の 2 乗になっている。遠い 1 組を避けるように、対応まで変わることがある。",
        en="These are squares, which may even change the matching, to avoid one pair far apart.",
    ),
    "city-block": dict(
        right="np.linalg.norm(a[:, None] - b[None], axis=2)",
        wrong="np.sum(np.abs(a[:, None] - b[None]), axis=2)",
        ja="座標の差の絶対値の和（マンハッタン距離）になっている。",
        en="This is the sum of absolute differences, the Manhattan distance.",
    ),
    "in-order": dict(
        right="for order in permutations(range(len(b)))",
        wrong="for order in [range(len(b))]",
        ja="番号どうしを対応させているだけである。集合の点に順序はない。",
        en="This matches points of the same number; the points of a set have no order.",
    ),
    "rotations": dict(
        right="for order in permutations(range(len(b)))",
        wrong="for order in [np.roll(range(len(b)), k) for k in range(len(b))]",
        ja="ずらしただけの対応しか調べていない。対応は n! 通りある。",
        en="Only matchings that are rotations are tried; there are n! of them.",
    ),
    "chamfer": dict(
        right="lengths[range(len(a)), order].sum()",
        wrong="lengths.min(axis=1).sum()",
        ja="それぞれの点が最も近い点を選び、同じ点が何度も選ばれる。一対一の対応になっていない。",
        en="Each point takes the nearest one, and some are taken twice: nothing is matched one to one.",
    ),
    "all-pairs": dict(
        right="lengths[range(len(a)), order].sum()",
        wrong="lengths[:, order].sum()",
        ja="すべての組の距離を足している。足すのは、対応する点の間だけである。",
        en="This adds the distances of all pairs; only those of matched points count.",
    ),
    "averaged": dict(
        right="lengths[range(len(a)), order].sum()",
        wrong="lengths[range(len(a)), order].mean()",
        ja="点の数で割っている。ここでは和とする。",
        en="This divides by the number of points; here it is a sum.",
    ),
    "worst-pair": dict(
        right="lengths[range(len(a)), order].sum()",
        wrong="lengths[range(len(a)), order].max()",
        ja="最も遠い組だけを見ている。動かす距離は、すべての点について足す。",
        en="Only the pair farthest apart counts here; what is moved is added up over all points.",
    ),
    "first-matching": dict(
        right="np.min(sums)",
        wrong="sums[0]",
        ja="最初に調べた対応の和である。",
        en="That is the sum of the first matching that was tried.",
    ),
    "greatest": dict(
        right="np.min(sums)",
        wrong="np.max(sums)",
        ja="和が最も大きい対応を選んでいる。",
        en="This is the matching with the greatest sum.",
    ),
    "mean-of-all": dict(
        right="np.min(sums)",
        wrong="np.mean(sums)",
        ja="すべての対応の平均になっている。",
        en="This averages over all matchings.",
    ),
    "best-only": dict(
        right="np.sum(sums <= distance + 1e-9)",
        wrong="np.sum(sums < distance)",
        ja="最小値より小さい和はない。等しいものを数える。",
        en="No sum is below the smallest one; those that equal it are counted.",
    ),
    "all-matchings": dict(
        right="np.sum(sums <= distance + 1e-9)",
        wrong="len(sums)",
        ja="すべての対応の数になっている。",
        en="That is the number of all matchings.",
    ),
    "which-one": dict(
        right="np.sum(sums <= distance + 1e-9)",
        wrong="np.argmin(sums)",
        ja="最小になる対応が何番目かであって、いくつあるかではない。",
        en="That says at which place the best matching stands, not how many there are.",
    ),
}
