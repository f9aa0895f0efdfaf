"""内積とパッチの近さ

畳み込みの出力は、フィルタと画像のパッチの内積である。ノルムが同じパッチの
中では、内積が大きいものほどフィルタに近い。1 枚のフィルタ w と x の各パッチを
ベクトルとみて、その距離の 2 乗 distance を求めよ。差を作らずに、‖patch − w‖² を
展開した 3 つの項から計算する。distance と nearest をこの順に返せ。

パッチは w と同じ形で、縦、横に 1 ずつずらして取る（パディングなし）。patches は
全部のパッチを並べたものである。ノルムと内積は、パッチの縦、横、チャネルの
全体でとる。inner は patch·w を、patch_squares は ‖patch‖² を並べたものである。

nearest（整数）は、画像ごとに w に最も近いパッチの位置で、[縦の位置, 横の位置]
の順に表す。どちらも 0 から数える。flat（整数）は、その位置を、distance[n] を
行ごとに 1 列に並べたときの番号で表したものである。

---
    x: (batch, height, width, channels)
    w: (kernel_height, kernel_width, channels)
    patches: (batch, out_height, out_width,
        kernel_height, kernel_width, channels)
    inner, patch_squares, distance: (batch, out_height, out_width)
    flat: (batch,)    nearest: (batch, 2)

---
Inner products and how near a patch is

The output of a convolution is the inner product of the filter and a patch of
the image. Among patches of equal norm, one with a larger inner product is
nearer to the filter. Take one filter w and each patch of x as vectors and find
their squared distance, `distance`, without making their difference: from the
three terms into which ‖patch − w‖² expands. Return distance and nearest, in
this order.

Patches have the shape of w and are taken at every position, 1 apart, without
padding; `patches` holds them all. Norms and inner products go over height,
width and channels of the patch. inner holds patch·w and patch_squares ‖patch‖².

nearest (integers) is, for each image, where the patch nearest to w stands, as
[place downwards, place to the right], both counted from 0. flat (integers) is
the same place as a number, counted along distance[n] laid out in a line, row by
row.
"""

import numpy as np


def patch_distances(x, w):
    windows = np.lib.stride_tricks.sliding_window_view(x, w.shape, axis=(1, 2, 3))
    patches = windows[:, :, :, 0]
    inner = np.sum(patches * w, axis=(3, 4, 5))  # blank
    patch_squares = np.sum(patches**2, axis=(3, 4, 5))  # blank
    distance = patch_squares - 2 * inner + np.sum(w**2)  # blank
    flat = distance.reshape(len(x), -1).argmin(axis=1)  # blank
    nearest = np.stack(np.unravel_index(flat, distance.shape[1:]), axis=1)
    return distance, nearest


# ==== grading ====


def drawn(rng, x_shape, w_shape, integers):
    import numpy as np

    while True:  # until the slips in finding the place lead elsewhere, without a near tie
        if integers:
            x = rng.choice([-3.0, -2.0, -1.0, 1.0, 2.0, 3.0, 4.0, 5.0], size=x_shape)
            w = rng.choice([-2.0, -1.0, 1.0, 2.0, 3.0], size=w_shape)
        else:
            x, w = rng.normal(size=x_shape), rng.normal(size=w_shape)
            x = x * rng.uniform(0.5, 2.0, size=(*x_shape[:3], 1))
        windows = np.lib.stride_tricks.sliding_window_view(x, w_shape, axis=(1, 2, 3))
        patches = windows[:, :, :, 0]
        away = ((patches - w) ** 2).sum(axis=(3, 4, 5)).reshape(x_shape[0], -1)
        inner = (patches * w).sum(axis=(3, 4, 5)).reshape(x_shape[0], -1)
        norms = (patches**2).sum(axis=(3, 4, 5)).reshape(x_shape[0], -1)
        ordered = np.sort(away, axis=1)
        nearest = away.argmin(axis=1)
        others = [inner.argmax(axis=1), norms.argmax(axis=1), norms.argmin(axis=1)]
        if (
            (ordered[:, 1] - ordered[:, 0] > 0.05).all()
            and (np.abs(inner) > 0.01).all()
            and all((nearest != other).any() for other in others)
            and not np.array_equal(others[0], others[1])
        ):
            return dict(x=x, w=w)


def cases(rng):
    def sizes(*choices):
        batch, channels = rng.permutation([2, 3])
        height, width, kernel_height, kernel_width = (rng.choice(one) for one in choices)
        return (batch, height, width, channels), (kernel_height, kernel_width, channels)

    yield drawn(rng, (1, 2, 4, 1), (1, 2, 1), True)
    yield drawn(rng, *sizes([5, 6], [7, 8], [3], [2]), False)
    yield drawn(rng, *sizes([7, 8], [5, 6], [2], [3, 4]), False)
    # One value of each pixel: a filter of 1×1. A single patch, which is the nearest however far.
    yield drawn(rng, *sizes([4, 5], [3], [1], [1]), False)
    (batch, height, width, channels), _ = sizes([2, 3], [4, 5], [1], [1])
    yield dict(
        x=rng.normal(size=(batch, height, width, channels)),
        w=rng.normal(size=(height, width, channels)),
    )


BORDERS = {
    "the nearest patch has not the largest inner product": "np.any("
    "((np.lib.stride_tricks.sliding_window_view(x, w.shape, (1, 2, 3)) - w) ** 2)"
    ".sum((4, 5, 6)).reshape(len(x), -1).argmin(1) "
    "!= (np.lib.stride_tricks.sliding_window_view(x, w.shape, (1, 2, 3)) * w)"
    ".sum((4, 5, 6)).reshape(len(x), -1).argmax(1))",
    "a filter that is not square": "w.shape[0] != w.shape[1]",
    "a filter of 1×1": "w.shape[:2] == (1, 1)",
    "a single patch": "x.shape[1:3] == w.shape[:2]",
    "more rows than columns": "x.shape[1] > x.shape[2]",
    "more columns than rows": "x.shape[1] < x.shape[2]",
}


def oracle(x, w):
    import numpy as np
    import tensorflow as tf

    # The distance to each patch without the expansion; its middle term is a convolution.
    ones = [1, 1, 1, 1]
    patches = tf.image.extract_patches(x, [1, *w.shape[:2], 1], ones, ones, "VALID")
    distance = tf.reduce_sum((patches - w.reshape(-1)) ** 2, axis=-1).numpy()
    inner = tf.nn.conv2d(x, w[..., np.newaxis], 1, "VALID")[..., 0]
    expanded = tf.reduce_sum(patches**2, axis=-1) - 2 * inner + tf.reduce_sum(w**2)
    np.testing.assert_allclose(distance, expanded, rtol=1e-9, atol=1e-9)
    nearest = [np.argwhere(image == image.min())[0] for image in distance]
    return distance, np.array(nearest)


STEM = dict(
    ja="フィルタ w と画像 x の各パッチとの距離の 2 乗 distance を、内積 inner とパッチのノルムの 2 乗 "
    "patch_squares を使って求める。nearest は、画像ごとに w に最も近いパッチの位置、flat は、その位置を"
    "行ごとに数えた番号である。",
    en="This finds `distance`, the squared distance of a filter w from each patch of images x, by way of their inner "
    "products, `inner`, and the squared norms of the patches. For each image, nearest is the place of the patch that "
    "is nearest to w, and flat the same as a number, counted row by row.",
)

VARIANTS = {
    "tensordot": dict(
        right="np.sum(patches * w, axis=(3, 4, 5))", same="np.tensordot(patches, w, axes=3)"
    ),
    "directly": dict(
        right="patch_squares - 2 * inner + np.sum(w**2)",
        same="np.sum((patches - w) ** 2, axis=(3, 4, 5))",
    ),
}

MISTAKES = {
    "mean-not-sum": dict(
        right="np.sum(patches * w, axis=(3, 4, 5))",
        wrong="np.sum(patches * w, axis=(3, 4, 5)) / w.size",
        ja="内積は積の平均ではなく和である。",
        en="An inner product is the sum of the products, not their mean.",
    ),
    "flipped": dict(
        right="patches * w",
        wrong="patches * w[::-1, ::-1]",
        ja="フィルタを反転している。内積は、同じ位置の値どうしの積の和。",
        en="The filter is flipped; an inner product multiplies what stands at the same place.",
    ),
    "norm-not-squared": dict(
        right="np.sum(patches**2, axis=(3, 4, 5))",
        wrong="np.sqrt(np.sum(patches**2, axis=(3, 4, 5)))",
        ja="平方根をとるとノルムそのものになる。展開に現れるのはその 2 乗。",
        en="With the root it is the norm itself; the expansion has its square.",
    ),
    "whole-image-norm": dict(
        right="np.sum(patches**2, axis=(3, 4, 5))",
        wrong="np.sum(x**2, axis=(1, 2, 3))[:, None, None]",
        ja="画像全体のノルムになっている。位置によって違うパッチのノルムが要る。",
        en="This is the norm of the whole image; each patch has a norm of its own.",
    ),
    "inner-added": dict(
        right="- 2 * inner",
        wrong="+ 2 * inner",
        ja="符号が逆。内積が大きいほど近いのだから、距離は小さくなる。",
        en="The sign is reversed: a larger inner product means nearer, a smaller distance.",
    ),
    "no-two": dict(
        right="- 2 * inner",
        wrong="- inner",
        ja="差の 2 乗を展開すると、積の項は 2 回出てくる。",
        en="When the square of a difference is expanded, the product comes twice.",
    ),
    "no-patch-norm": dict(
        right="patch_squares - 2 * inner",
        wrong="-2 * inner",
        ja="パッチのノルムがない。パッチごとに違うので、省くと近さの順まで変わる。",
        en="The patch's norm is missing; it differs by patch, so that even the order changes.",
    ),
    "no-filter-norm": dict(
        right=" + np.sum(w**2)",
        wrong="",
        ja="w のノルムがない。どのパッチでも同じ値なので順序は変わらないが、距離ではなくなる。",
        en="The norm of w is missing; it changes no order, but without it this is no distance.",
    ),
    "square-of-sum": dict(
        right="np.sum(w**2)",
        wrong="np.sum(w) ** 2",
        ja="ノルムの 2 乗は、2 乗してから足す。足してから 2 乗するのではない。",
        en="A squared norm squares first and then sums, not the other way round.",
    ),
    "filter-norm-not-squared": dict(
        right="np.sum(w**2)",
        wrong="np.linalg.norm(w)",
        ja="w のノルムが 2 乗されていない。",
        en="The norm of w is not squared.",
    ),
    "rooted": dict(
        right="patch_squares - 2 * inner + np.sum(w**2)",
        wrong="np.sqrt(patch_squares - 2 * inner + np.sum(w**2))",
        ja="求めるのは距離の 2 乗。平方根をとっても、最も近い位置は変わらないが値は変わる。",
        en="The square of the distance is wanted; a root keeps the place but not the values.",
    ),
    "farthest": dict(
        right="distance.reshape(len(x), -1).argmin(axis=1)",
        wrong="distance.reshape(len(x), -1).argmax(axis=1)",
        ja="距離は小さいほど近い。最大をとるのは内積のほうである。",
        en="With distances, smaller is nearer; it is the inner product that is to be large.",
    ),
    "largest-inner-product": dict(
        right="distance.reshape(len(x), -1).argmin(axis=1)",
        wrong="inner.reshape(len(x), -1).argmax(axis=1)",
        ja="内積は、ノルムが大きいだけのパッチでも大きくなる。最も近いとは限らない。",
        en="A patch whose norm is large has a large inner product too, without being the nearest.",
    ),
    "largest-norm": dict(
        right="distance.reshape(len(x), -1).argmin(axis=1)",
        wrong="patch_squares.reshape(len(x), -1).argmax(axis=1)",
        ja="ノルムの大きさは、w との近さとは関係がない。",
        en="How large a norm is says nothing about how near the patch is to w.",
    ),
    "counted-by-columns": dict(
        right="distance.reshape(len(x), -1)",
        wrong="distance.transpose(0, 2, 1).reshape(len(x), -1)",
        ja="列ごとに数えた番号になっている。unravel_index は、行ごとに数えた番号として読む。",
        en="This counts column by column, while unravel_index reads a number counted row by row.",
    ),
}
