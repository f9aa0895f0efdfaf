"""全パラメータをまとめた勾配クリッピング

パラメータごとの勾配のリスト gradients を、全体で 1 つのノルムを使って
クリップせよ。クリップ後の勾配のリスト clipped と、クリップ前の全体のノルム
norm を、この順に返せ。

gradients は配列のリストで、形は配列ごとに異なる。clipped は、gradients と同じ
順に同じ形の配列を並べたリストである。

norm は、すべての配列のすべての要素を 1 本のベクトルに並べたときの
L2 ノルムである。norm が threshold を超えたら、並べたベクトルのノルムがちょうど
threshold になるように全勾配を縮め、超えなければ何も変えない。並べたベクトルの
向きはどちらの場合も変わらない。

rate は gradients に掛ける倍率で、変えないときは 1 である。すべてが 0 の配列があ
ることもあるが、全体のノルムは正である。

---
    threshold, norm, rate: scalar    threshold > 0    norm > 0

---
Clipping all gradients together

Clip `gradients`, a list with the gradient of each parameter, by one norm for
the whole list. Return `clipped`, the list of clipped gradients, and `norm`,
that of the whole before clipping, in this order.

`gradients` is a list of arrays of different shapes; `clipped` lists arrays in
the same order and of the same shapes.

`norm` is the L2 norm of the vector that lays all elements of all arrays end to
end. If it exceeds `threshold`, shorten all gradients so that this vector's norm
becomes exactly `threshold`; if not, change nothing. The vector keeps its
direction either way.

`rate` is the factor applied to the gradients, 1 where nothing changes. There
may be an array of zeros, but the norm of the whole is positive.
"""

import numpy as np


def clip_by_global_norm(gradients, threshold):
    norm = np.sqrt(sum(np.sum(gradient**2) for gradient in gradients))  # blank
    rate = min(threshold / norm, 1)  # blank
    clipped = [gradient * rate for gradient in gradients]  # blank
    return clipped, norm


# ==== grading ====


def cases(rng):
    import numpy as np

    def with_norm(norm, *shapes):
        gradients = [rng.normal(size=shape) for shape in shapes]
        shares = rng.uniform(0.5, 1, size=len(shapes))  # no array takes the whole length
        shares *= norm / np.linalg.norm(shares)
        return [g * (share / np.linalg.norm(g)) for g, share in zip(gradients, shares, strict=True)]

    edges = np.array([(1.0, 2.0, 2.0), (2.0, 3.0, 6.0), (1.0, 4.0, 8.0)][rng.integers(3)])
    by_hand = rng.permutation(edges) * rng.choice([-1, 1], size=3)
    yield dict(
        gradients=[by_hand[np.newaxis, :2], by_hand[2:]],
        threshold=float(np.linalg.norm(by_hand) / 2),
    )

    def shapes(arrays):
        """A matrix and a bias by turns."""
        sizes = rng.choice(range(2, 9), size=(arrays, 2))
        return [
            (rows, columns) if n % 2 == 0 else (rows,) for n, (rows, columns) in enumerate(sizes)
        ]

    arrays = rng.permutation([2, 3, 4, 5]).tolist()
    threshold = float(rng.uniform(2, 3))
    factors = rng.uniform(0.5, 0.8), rng.uniform(5, 9), 1 + 1e-3 * rng.uniform(0.5, 1)
    for number, times in enumerate(factors):
        yield dict(
            gradients=with_norm(threshold * times, *shapes(arrays[number])), threshold=threshold
        )
    unused = np.zeros((rng.integers(2, 5), 3))  # of a layer that took no part
    yield dict(gradients=[unused, *with_norm(9, *shapes(arrays[3]))], threshold=threshold)
    # So small that whatever is added to the norm shows.
    yield dict(gradients=with_norm(1e-4, *shapes(1)), threshold=2e-5)


BORDERS = {
    "far above the threshold": "np.sqrt(sum(np.sum(gradient**2) for gradient in gradients)) > 4 * threshold and len(gradients) > 1",
    "just above it": "1 < np.sqrt(sum(np.sum(gradient**2) for gradient in gradients)) / threshold < 1.001",
    "below it": "np.sqrt(sum(np.sum(gradient**2) for gradient in gradients)) < 0.9 * threshold",
    "tiny norms": "threshold < np.sqrt(sum(np.sum(gradient**2) for gradient in gradients)) < 1e-3",
    "an array of zeros": "any(np.all(gradient == 0) for gradient in gradients)",
    "a single array": "len(gradients) == 1",
    "each array below the threshold, the whole above": "max(np.linalg.norm(gradient) for gradient in gradients) < threshold < np.sqrt(sum(np.sum(gradient**2) for gradient in gradients))",
}


def oracle(gradients, threshold):
    import tensorflow as tf

    return tf.clip_by_global_norm(gradients, threshold)


STEM = dict(
    ja="パラメータごとの勾配のリスト gradients を、全体で 1 つの L2 ノルム norm を使ってクリップする。norm が閾値 threshold を超えたら、全体のノルムが threshold になるように縮める。",
    en="`gradients`, a list with the gradient of each parameter, is clipped by one L2 norm for the whole list: where it exceeds `threshold`, all are shortened so that the norm of the whole is `threshold`.",
)

VARIANTS = {
    "one-long-vector": dict(
        right="np.sqrt(sum(np.sum(gradient**2) for gradient in gradients))",
        same="np.linalg.norm(np.concatenate([np.ravel(gradient) for gradient in gradients]))",
    ),
    "divide-by-the-larger": dict(
        right="min(threshold / norm, 1)",
        same="threshold / max(norm, threshold)",
    ),
}

MISTAKES = {
    "sum-of-norms": dict(
        right="np.sqrt(sum(np.sum(gradient**2) for gradient in gradients))",
        wrong="sum(np.sqrt(np.sum(gradient**2)) for gradient in gradients)",
        ja="ノルムは足し合わせられない。足せるのは 2 乗和で、平方根は最後に 1 回だけとる。",
        en="Norms do not add up; sums of squares do, and the root is taken once, at the end.",
    ),
    "no-root": dict(
        right="np.sqrt(sum(np.sum(gradient**2) for gradient in gradients))",
        wrong="sum(np.sum(gradient**2) for gradient in gradients)",
        ja="2 乗和のままではノルムの 2 乗で、threshold と比べられる量ではない。",
        en="The sum of squares is the norm squared, not a length to compare with threshold.",
    ),
    "mean-of-squares": dict(
        right="np.sum(gradient**2)",
        wrong="np.mean(gradient**2)",
        ja="配列ごとに平均をとると、要素の多い配列ほど軽く数えられる。",
        en="A mean within each array counts the elements of a large array for less.",
    ),
    "largest-norm": dict(
        right="sum(np.sum(gradient**2) for gradient in gradients)",
        wrong="max(np.sum(gradient**2) for gradient in gradients)",
        ja="最も大きい配列だけのノルムになっている。全体の長さにはすべての配列が効く。",
        en="This is the norm of the largest array only; every array adds to the whole length.",
    ),
    "always-rescale": dict(
        right="min(threshold / norm, 1)",
        wrong="threshold / norm",
        ja="norm が threshold 以下のときまで伸ばしてしまう。クリップは縮めるだけ。",
        en="This also stretches gradients whose norm is below threshold; clipping only shortens.",
    ),
    "stretches": dict(
        right="min(",
        wrong="max(",
        ja="大きいほうを選ぶと、長い勾配は放置され、短い勾配が threshold まで伸びる。",
        en="Taking the larger leaves long gradients alone and stretches short ones to threshold.",
    ),
    "unit-length": dict(
        right="threshold / norm",
        wrong="1 / norm",
        ja="これでは全体の長さが 1 にそろう。そろえたい上限は threshold。",
        en="This brings the whole to length 1; the bound wanted is threshold.",
    ),
    "inverted-ratio": dict(
        right="min(threshold / norm, 1)",
        wrong="norm / threshold if norm > threshold else 1",
        ja="比が逆で、長い勾配をさらに伸ばす。norm が大きいほど、倍率は小さくなければならない。",
        en="Upside down, it lengthens long gradients; the larger the norm, the smaller the factor.",
    ),
    "epsilon": dict(
        right="threshold / norm",
        wrong="threshold / (norm + 1e-6)",
        ja="ノルムに小さな数を足すのは PyTorch の流儀で、全体の長さがちょうど threshold にならない。",
        en="Adding a small number to the norm is PyTorch's way; the length is then not exactly threshold.",
    ),
    "per-array": dict(
        right="gradient * rate for",
        wrong="gradient * min(threshold / np.sqrt(np.sum(gradient**2)), 1) for",
        ja="配列ごとに別の倍率で縮めると、パラメータ間の勾配の比、つまり全体の向きが変わる。",
        en="A factor per array changes the ratio between parameters, and so the whole direction.",
    ),
    "clip-by-value": dict(
        right="gradient * rate for",
        wrong="np.clip(gradient, -threshold, threshold) for",
        ja="要素ごとに切り詰めるのは値によるクリップ（clipvalue）で、勾配の向きが変わる。",
        en="Cutting each element is clipping by value (clipvalue), and it turns the gradient.",
    ),
}
