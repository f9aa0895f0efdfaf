"""勾配クリッピング

勾配爆発を防ぐため、勾配 gradient のノルム norm が閾値 threshold を
超えたら、向きを変えずに長さだけを縮める。クリップ後の勾配 clipped を返せ。

norm は、行列の全要素から 1 つだけ求める L2 ノルム（全要素の 2 乗和の平方根）
である。norm が threshold を超えたときの clipped は、gradient と同じ向きで、
ノルムがちょうど threshold になる。超えないときは gradient のままとする。

---
    gradient, clipped: (rows, columns)
    threshold, norm: scalar    threshold > 0    norm > 0

---
Gradient clipping

To keep gradients from exploding, shorten the matrix `gradient`, without turning
it, where its norm exceeds `threshold`. Return the clipped gradient, `clipped`.

`norm` is taken over the whole matrix: it is the L2 norm, the square root of the
sum of the squares of all elements. Where it exceeds `threshold`, `clipped`
points the way `gradient` does and has exactly the norm `threshold`; where it
does not, `clipped` is `gradient` as it is.
"""

import numpy as np


def clip_by_norm(gradient, threshold):
    norm = np.sqrt(np.sum(gradient**2))  # blank
    rate = threshold / norm
    clipped = gradient * rate if rate < 1 else gradient  # blank
    return clipped


# ==== grading ====


def cases(rng):
    import numpy as np

    legs = np.array([(3.0, 4.0), (5.0, 12.0), (8.0, 15.0)][rng.integers(3)])
    by_hand = rng.permutation(legs) * rng.choice([-1, 1], size=2)
    yield dict(gradient=by_hand[np.newaxis], threshold=float(np.linalg.norm(by_hand) / 2))

    def with_norm(norm, rows, columns):
        gradient = rng.normal(size=(rows, columns))
        gradient[0, 0] = -abs(gradient[0, 0])
        return gradient * (norm / np.linalg.norm(gradient))

    def sizes():
        return rng.choice(range(2, 7), size=2, replace=False)

    threshold = float(rng.uniform(2, 3))
    for times in (rng.uniform(0.5, 0.8), rng.uniform(5, 9), 1 + 1e-3 * rng.uniform(0.5, 1)):
        yield dict(gradient=with_norm(threshold * times, *sizes()), threshold=threshold)
    exact = rng.permutation([2.0, 3.0, 6.0]) * rng.choice([-1, 1], size=3)  # of norm 7
    yield dict(gradient=np.stack([exact, np.zeros(3)]), threshold=7.0)
    # So small that whatever is added to the norm shows.
    yield dict(gradient=with_norm(1e-4, *sizes()), threshold=2e-5)


BORDERS = {
    "far above the threshold": "np.linalg.norm(gradient) > 4 * threshold and gradient.size > 4",
    "just above it": "1 < np.linalg.norm(gradient) / threshold < 1.001",
    "just at it": "np.sqrt(np.sum(gradient**2)) == threshold",
    "below it": "np.linalg.norm(gradient) < 0.9 * threshold",
    "tiny norms": "threshold < np.linalg.norm(gradient) < 1e-3",
    "negative elements, and all below the threshold while the norm is above": "gradient.min() < 0 and abs(gradient).max() < threshold < np.linalg.norm(gradient)",
}


def oracle(gradient, threshold):
    import tensorflow as tf

    return tf.clip_by_norm(gradient, threshold)


STEM = dict(
    ja="勾配爆発を防ぐため、行列 gradient の L2 ノルム norm が閾値 threshold を超えたら、向きを変えずに長さだけを縮める。",
    en="To keep gradients from exploding, this shortens the matrix `gradient`, without turning it, where its L2 norm exceeds `threshold`.",
)

VARIANTS = {
    "library-norm": dict(
        right="np.sqrt(np.sum(gradient**2))",
        same="np.linalg.norm(gradient)",
    ),
    "unit-vector": dict(
        right="gradient * rate if rate < 1 else gradient",
        same="gradient / norm * min(norm, threshold)",
    ),
}

MISTAKES = {
    "no-root": dict(
        right="np.sqrt(np.sum(gradient**2))",
        wrong="np.sum(gradient**2)",
        ja="2 乗和のままではノルムの 2 乗になり、長さが threshold にそろわない。",
        en="The sum of squares is the norm squared, so the length does not come out as threshold.",
    ),
    "l1-norm": dict(
        right="np.sqrt(np.sum(gradient**2))",
        wrong="np.sum(np.abs(gradient))",
        ja="絶対値の和は L1 ノルム。ここで測るのはユークリッドノルム（L2 ノルム）。",
        en="The sum of absolute values is the L1 norm; the length meant here is the L2 norm.",
    ),
    "root-mean-square": dict(
        right="np.sum(",
        wrong="np.mean(",
        ja="平均をとると要素数の分だけ小さく測ってしまう。ノルムは和の平方根。",
        en="A mean measures too little, the more elements the less; a norm is the root of a sum.",
    ),
    "spectral-norm": dict(
        right="np.sqrt(np.sum(gradient**2))",
        wrong="np.linalg.norm(gradient, 2)",
        ja="行列に次数 2 を指定すると最大特異値（スペクトルノルム）になり、全要素の 2 乗和の平方根ではなくなる。",
        en="For a matrix, order 2 means the largest singular value, not the root of the sum of squares.",
    ),
    "row-norms": dict(
        edits=[
            dict(
                right="np.sqrt(np.sum(gradient**2))",
                wrong="np.linalg.norm(gradient, axis=1, keepdims=True)",
            ),
            dict(
                right="gradient * rate if rate < 1 else gradient",
                wrong="gradient * np.minimum(rate, 1)",
            ),
        ],
        ja="行ごとに測ると行ごとに違う倍率で縮み、行列全体の向きが変わる。ノルムは行列に 1 つ。",
        en="Measured by rows, each row shrinks by its own factor and the whole turns; there is one norm.",
    ),
    "unit-length": dict(
        right="gradient * rate if",
        wrong="gradient / norm if",
        ja="ノルムで割っただけでは長さが 1 になる。そろえたい長さは threshold。",
        en="Dividing by the norm alone gives length 1; the length wanted is threshold.",
    ),
    "divide-by-threshold": dict(
        right="gradient * rate if",
        wrong="gradient / threshold if",
        ja="threshold で割っても長さは（ノルム）/ threshold になるだけで、上限がない。",
        en="Divided by threshold, the length is norm / threshold, which still has no upper bound.",
    ),
    "maximum": dict(
        right="gradient * rate if",
        wrong="np.maximum(gradient, threshold) if",
        ja="要素ごとの最大値は、小さい要素や負の要素を threshold まで引き上げ、勾配の向きを壊す。",
        en="It lifts every small or negative element to threshold, and the direction is lost.",
    ),
    "clip-by-value": dict(
        right="gradient * rate if",
        wrong="np.clip(gradient, -threshold, threshold) if",
        ja="要素ごとに切り詰めるのは値によるクリップ（clipvalue）で、勾配の向きが変わる。",
        en="Cutting each element is clipping by value (clipvalue), and it turns the gradient.",
    ),
    "always-rescale": dict(
        right=" if rate < 1 else gradient",
        wrong="",
        ja="ノルムが threshold 以下のときまで伸ばしてしまう。クリップは縮めるだけ。",
        en="This also stretches a gradient shorter than threshold; clipping only ever shortens.",
    ),
    "elements-above": dict(
        right="gradient * rate if rate < 1 else gradient",
        wrong="np.where(np.abs(gradient) > threshold, gradient * rate, gradient)",
        ja="閾値を超えた要素だけを縮めると、勾配の向きが変わる。比べるのはノルムである。",
        en="Shortening only the elements above threshold turns the gradient; it is the norm that is compared.",
    ),
    "epsilon": dict(
        right="np.sqrt(np.sum(gradient**2))",
        wrong="np.sqrt(np.sum(gradient**2)) + 1e-6",
        ja="ノルムに小さな数を足すのは PyTorch の流儀で、長さがちょうど threshold にならない。",
        en="Adding a small number to the norm is PyTorch's way; the length is then not exactly threshold.",
    ),
    "clips-the-small": dict(
        right="rate < 1",
        wrong="rate > 1",
        ja="条件が逆。比が 1 を超えるのは、ノルムが threshold より小さいとき。",
        en="The condition is reversed: the ratio exceeds 1 when the norm is below threshold.",
    ),
}
