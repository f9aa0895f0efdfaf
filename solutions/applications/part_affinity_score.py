"""部位の組の親和度

Part Affinity Field（PAF）は、画像の各画素に、手足の向きを表す 2 次元のベクトル
を与える。関節の候補の間に手足がある確からしさを、PAF から求めよ。

手足の一端の候補 starts のそれぞれと、もう一端の候補 ends のそれぞれについて、線
分の上の samples 個の点で PAF のベクトルを読み、始点から終点へ向かう長さ 1 のベ
クトルとの内積を平均する。点は両端を含み、等間隔に並ぶ。i 番目の始点と j 番目の
終点の値を scores[i, j] とする。始点と終点が同じ位置なら 0 とする。

    direction    始点から終点へ向かうベクトル
    unit         それを長さ 1 にしたもの（長さ 0 なら 0）
    points       samples 個の点の位置

座標は x（右向き）、y（下向き）の順で、画素の番号を単位とする。画素の間の値は、
与えられた関数 bilinear で読む。samples は 2 以上で、関節の候補はすべて画像の中
にある。

---
    field: (height, width, 2)    starts: (A, 2)    ends: (B, 2)
    direction, unit: (2,)    points: (samples, 2)    scores: (A, B)

---
Affinity of parts

A part affinity field (PAF) gives each pixel of an image a vector of two
numbers, the direction of a limb. From it find how probable a limb is between
candidates for joints.

For each candidate for one end of the limb, in `starts`, and each for the other
end, in `ends`, the vectors of the field are read at `samples` points of the
segment between them, and their inner products with the vector of length 1 that
points from start to end are averaged. The points include both ends and are
evenly spaced. scores[i, j] is the value for start number i and end number j; it
is 0 where both are at the same place.

    direction    the vector from the start to the end
    unit         the same with length 1 (0 where its length is 0)
    points       where the `samples` points are

Coordinates are x (to the right), y (downwards), in this order, and count
pixels. Between pixels the field is read by the function `bilinear`, which is
given. samples is at least 2, and all candidates lie inside of the image.
"""

import numpy as np


def bilinear(field, points):
    x, y = points.T
    left = np.clip(np.floor(x).astype(int), 0, field.shape[1] - 2)
    top = np.clip(np.floor(y).astype(int), 0, field.shape[0] - 2)
    right, down = (x - left)[:, None], (y - top)[:, None]
    upper = (1 - right) * field[top, left] + right * field[top, left + 1]
    lower = (1 - right) * field[top + 1, left] + right * field[top + 1, left + 1]
    return (1 - down) * upper + down * lower


def part_affinity_score(field, starts, ends, samples):
    scores = np.zeros((len(starts), len(ends)))
    for i, start in enumerate(starts):
        for j, end in enumerate(ends):
            direction = end - start
            length = np.hypot(*direction)
            unit = direction / length if length > 0 else direction  # blank
            points = start + np.linspace(0, 1, samples)[:, None] * direction  # blank
            scores[i, j] = np.mean(bilinear(field, points) @ unit)  # blank
    return scores


# ==== grading ====


def cases(rng):
    import numpy as np

    def joints(count, height, width):
        return rng.uniform(0, 1, size=(count, 2)) * [width - 1, height - 1]

    height, width = (6 + rng.permutation(7)[:2]).tolist()
    one, other = (2 + rng.permutation(5)[:2]).tolist()
    east = np.zeros((3, 4, 2))
    east[..., 0] = [1.0, 0.5, 1.0, 0.0]
    yield dict(field=east, starts=np.array([[0.0, 1.0]]), ends=np.array([[2.0, 1.0]]), samples=3)
    field = rng.normal(size=(height, width, 2))
    yield dict(
        field=field,
        starts=joints(one, height, width),
        ends=joints(other, height, width),
        samples=int(rng.integers(4, 9)),
    )
    yield dict(
        field=rng.normal(size=(width, height + 1, 2)),
        starts=joints(other, width, height + 1),
        ends=joints(one + 1, width, height + 1),
        samples=2,
    )
    # Two limbs side by side, and joints in the corners; a start that is an end; a limb that is walked backwards.
    corners = np.array([[0.0, 0.0], [width - 1.0, height - 1.0], [width - 1.0, 0.0]])
    limbs = np.zeros((height, width, 2))
    slope = np.array([width - 1.0, height - 1.0])
    limbs[:] = slope / np.hypot(*slope) + 0.01 * rng.normal(size=(height, width, 2))
    yield dict(
        field=limbs,
        starts=np.concatenate([corners, joints(one, height, width)]),
        ends=np.concatenate([corners[::-1], joints(1, height, width)]),
        samples=int(rng.integers(5, 11)),
    )
    yield dict(
        field=3 * field,
        starts=np.floor(joints(1, height, width)),
        ends=np.floor(joints(other + 2, height, width)),
        samples=int(rng.integers(10, 14)),
    )


BORDERS = {
    "a start and an end at the same place": "np.any(np.all(starts[:, None] == ends, axis=2)) and len(starts) > 1",
    "the two ends alone": "samples == 2",
    "several points": "samples > 4 and len(starts) > 1",
    "joints between pixels": "np.all(starts % 1 != 0)",
    "joints in the corners": "np.any(np.all(starts == [field.shape[1] - 1, field.shape[0] - 1], axis=1))",
    "an image that is not square": "field.shape[0] != field.shape[1]",
    "as many starts as ends, or not": "len(starts) != len(ends)",
    "a limb that is walked backwards": "len(starts) > 3 and np.any(np.sum((ends - starts[1]) * np.mean(field, axis=(0, 1)), axis=1) < 0)",
    "vectors that are longer than 1": "np.max(np.hypot(field[..., 0], field[..., 1])) > 1.5",
}


def oracle(field, starts, ends, samples):
    import tensorflow as tf

    # Another way: every pixel counts by how near it is, and all pairs at once.
    height, width, _ = field.shape
    direction = tf.constant(ends)[None] - tf.constant(starts)[:, None]
    unit = tf.math.divide_no_nan(direction, tf.norm(direction, axis=-1, keepdims=True))
    share = tf.linspace(tf.constant(0.0, "float64"), 1.0, samples)[:, None]
    points = starts[:, None, None] + share * direction[:, :, None]
    across = tf.nn.relu(1 - tf.abs(points[..., :1] - tf.range(width, dtype="float64")))
    down = tf.nn.relu(1 - tf.abs(points[..., 1:] - tf.range(height, dtype="float64")))
    read = tf.einsum("abph,abpw,hwc->abpc", down, across, tf.constant(field))
    return tf.reduce_mean(tf.einsum("abpc,abc->abp", read, unit), axis=-1)


def plot(case, outputs):
    import numpy as np
    from matplotlib.figure import Figure

    figure = Figure(figsize=(6, 5), layout="constrained")
    axes = figure.subplots()
    field, starts, ends = (case[name] for name in ("field", "starts", "ends"))
    axes.quiver(field[..., 0], field[..., 1], angles="xy", color="grey", alpha=0.6)
    scores = np.asarray(outputs.get("scores", outputs.get("result", [])))
    if scores.shape == (len(starts), len(ends)):
        for i, j in np.ndindex(scores.shape):
            colour = "tab:blue" if scores[i, j] > 0 else "tab:red"
            line = np.array([starts[i], ends[j]]).T
            axes.plot(*line, color=colour, linewidth=0.2 + 3 * min(abs(scores[i, j]), 1))
    axes.plot(*starts.T, "o", label="starts")
    axes.plot(*ends.T, "s", label="ends")
    axes.invert_yaxis()
    axes.set(aspect="equal", xlabel="x", ylabel="y")
    axes.legend()
    return figure


STEM = dict(
    ja="手足の向きの場 field (height, width, 2) から、手足の一端の候補 starts ともう一端の候補 ends のすべての組について、その間に手足がある確からしさ scores を求める関数である。bilinear は、点の位置での場のベクトルを読む。座標は x、y の順である。",
    en="From a field of directions of limbs, (height, width, 2), the function finds for all pairs of candidates for one end of a limb (starts) and for the other (ends) how probable a limb is between them. bilinear reads the vectors of the field at the given points. Coordinates are x, y.",
)

VARIANTS = {
    "always-divided": dict(
        right="direction / length if length > 0 else direction",
        same="direction / max(length, 1e-300)",
    ),
    "mixed": dict(
        right="start + np.linspace(0, 1, samples)[:, None] * direction",
        same="np.linspace(start, end, samples)",
    ),
    "einsum": dict(
        right="np.mean(bilinear(field, points) @ unit)",
        same="np.einsum('pc,c->', bilinear(field, points), unit) / samples",
    ),
}

MISTAKES = {
    "not-scaled": dict(
        right="direction / length if length > 0 else direction",
        wrong="direction",
        ja="長さ 1 にしていないので、遠い組ほど値が大きくなる。",
        en="Its length is not 1: the further apart, the greater the value.",
    ),
    "squared-length": dict(
        right="direction / length if",
        wrong="direction / length**2 if",
        ja="長さの 2 乗で割っている。",
        en="This divides by the square of the length.",
    ),
    "zero-by-zero": dict(
        right="direction / length if length > 0 else direction",
        wrong="direction / length",
        ja="始点と終点が同じ位置のとき、0 を 0 で割っている。",
        en="Where start and end are at the same place, 0 is divided by 0.",
    ),
    "backwards": dict(
        right="direction / length if length > 0 else direction",
        wrong="-direction / length if length > 0 else direction",
        ja="終点から始点への向きになっている。",
        en="This points from the end to the start.",
    ),
    "across": dict(
        right="direction / length if length > 0 else direction",
        wrong="direction[::-1] / length if length > 0 else direction",
        ja="x と y が入れ替わっている。",
        en="x and y are exchanged.",
    ),
    "end-left-out": dict(
        right="np.linspace(0, 1, samples)",
        wrong="np.linspace(0, 1, samples, endpoint=False)",
        ja="終点が入っていない。",
        en="The end is left out.",
    ),
    "inside-only": dict(
        right="np.linspace(0, 1, samples)",
        wrong="np.linspace(0, 1, samples + 2)[1:-1]",
        ja="両端が入っていない。",
        en="Both ends are left out.",
    ),
    "one-more-point": dict(
        right="np.linspace(0, 1, samples)",
        wrong="np.linspace(0, 1, samples + 1)",
        ja="区間が samples 個あり、点は 1 つ多い。",
        en="There are `samples` intervals here, and one point more.",
    ),
    "ends-only": dict(
        right="np.linspace(0, 1, samples)",
        wrong="np.linspace(0, 1, 2)",
        ja="両端だけを見ている。間に手足がなくても分からない。",
        en="This looks at the ends alone, and does not see whether there is a limb between them.",
    ),
    "from-the-corner": dict(
        right="start + np.linspace(0, 1, samples)[:, None] * direction",
        wrong="np.linspace(0, 1, samples)[:, None] * end",
        ja="始点からではなく、画像の左上の隅から終点までを見ている。",
        en="This goes from the upper left corner of the image, not from the start.",
    ),
    "unit-steps": dict(
        right="np.linspace(0, 1, samples)[:, None] * direction",
        wrong="np.linspace(0, 1, samples)[:, None] * unit",
        ja="始点から長さ 1 の所までしか見ていない。",
        en="This goes no further than a length of 1 from the start.",
    ),
    "summed": dict(
        right="np.mean(bilinear(field, points) @ unit)",
        wrong="np.sum(bilinear(field, points) @ unit)",
        ja="点の数で割っていない。",
        en="This is not divided by the number of points.",
    ),
    "sizes-only": dict(
        right="np.mean(bilinear(field, points) @ unit)",
        wrong="np.mean(np.linalg.norm(bilinear(field, points), axis=1))",
        ja="ベクトルの大きさだけを見ている。向きが合っていることが要る。",
        en="This looks at the size of the vectors alone; their direction has to agree.",
    ),
    "absolute": dict(
        right="np.mean(bilinear(field, points) @ unit)",
        wrong="np.mean(np.abs(bilinear(field, points) @ unit))",
        ja="逆向きのベクトルまで、手足がある証拠に数えている。",
        en="Vectors that point the other way count for a limb here.",
    ),
    "middle-only": dict(
        right="np.mean(bilinear(field, points) @ unit)",
        wrong="bilinear(field, points)[samples // 2] @ unit",
        ja="途中の 1 点しか見ていない。",
        en="This looks at a single point on the way.",
    ),
    "coordinates-exchanged": dict(
        right="bilinear(field, points)",
        wrong="bilinear(field.swapaxes(0, 1), points)",
        ja="縦と横が入れ替わっている。",
        en="Height and width are exchanged.",
    ),
}
