"""位置を覚えておくアップサンプリング

最大値プーリングで最大値があった位置を覚えておき、その位置に値を戻す
（max unpooling）。SegNet がデコーダで使う方法である。pooled, indices, unpooled
を、この順に返せ。

x を、重ならない size × size の区画に分ける。size は整数で、H も W も size で
割り切れる。x に同じ値はない。

    pooled      区画ごとの最大値
    indices     最大値の x の中での位置。x を行ごとに 1 列に並べたときの、0 から
                数えた通し番号（整数）で表す
    unpooled    最大値は元の位置にあり、ほかは 0

与えられたコードの blocks の最後の軸には、1 つの区画の値が行ごとに（左上から
右へ、次に下の行へ）並んでいる。best は、最大値がその何番目か（0 から数える）を
表す。rows と columns は、最大値の x の中での行と列（どちらも 0 から数える）で
ある。

---
    x, unpooled: (H, W)
    pooled, indices, best, rows, columns: (H / size, W / size)
    blocks: (H / size, W / size, size²)

---
Upsampling that remembers positions

Remember where max pooling found each maximum, and put the values back there
(max unpooling), as SegNet does in its decoder. Return pooled, indices and
unpooled, in this order.

x is cut into blocks of size × size that do not overlap. size is an integer, and
H and W are multiples of it. No two values of x are equal.

    pooled      the maximum of each block
    indices     where each maximum is in x: its number (an integer), counted
                from 0 along x laid out in a line, row by row
    unpooled    the maxima in their old places, and 0 elsewhere

In the code given, the last axis of blocks holds the values of one block, row by
row from the upper left. best says which of them, counted from 0, is the
maximum. rows and columns are the row and the column of the maximum in x, both
counted from 0.
"""

import numpy as np


def unpool_with_indices(x, size):
    h, w = x.shape
    oh, ow = h // size, w // size
    blocks = x.reshape(oh, size, ow, size).transpose(0, 2, 1, 3).reshape(oh, ow, -1)
    pooled = blocks.max(axis=-1)  # blank
    best = blocks.argmax(axis=-1)
    rows = np.arange(oh)[:, None] * size + best // size  # blank
    columns = np.arange(ow) * size + best % size  # blank
    indices = rows * w + columns  # blank
    unpooled = np.zeros((h, w))
    unpooled[rows, columns] = pooled  # blank
    return pooled, indices, unpooled


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(oh, ow, size):
        h, w = int(oh * size), int(ow * size)
        x = rng.permutation(np.arange(1.0, h * w + 1) - h * w // 3 - 0.5)
        x[x.argmin()] -= h * w  # large without its sign
        return x.reshape(h, w), int(size)

    def sunk(x, size):
        """A block all of whose values are negative, as another is not."""
        x[:size, :size] -= 3 * x.size
        return dict(x=x, size=size)

    # Blocks side by side and below one another, of 2×2, of 3×3 and more; a single block; blocks of one value.
    yield sunk(*draw(1, 2, 2))
    yield sunk(*draw(2, rng.integers(3, 5), 3))
    yield sunk(*draw(rng.integers(3, 6), 2, 2))
    yield sunk(*draw(*rng.permutation([2, 3]), rng.integers(4, 6)))
    x, size = draw(1, 1, rng.integers(2, 5))
    yield dict(x=x, size=size)
    yield sunk(*draw(*rng.permutation([3, 4]), 1))


BORDERS = {
    "a block without a positive value": "np.any(x.reshape(len(x) // size, size, -1, size).max((1, 3)) < 0)",
    "a value that is the largest but for its sign, and no maximum": "size > 1 and np.abs(x).max() > x.max() "
    "and np.any(np.abs(x.reshape(len(x) // size, size, -1, size)).max((1, 3)) > "
    "np.abs(x.reshape(len(x) // size, size, -1, size).max((1, 3))))",
    "more rows than columns": "x.shape[0] > x.shape[1]",
    "more columns than rows": "x.shape[0] < x.shape[1]",
    "a single block": "x.shape == (size, size)",
    "blocks of one value": "size == 1",
    "blocks of 4×4 or more": "size > 3",
}


def oracle(x, size):
    import tensorflow as tf

    image = x[None, :, :, None]
    pooled, places = tf.nn.max_pool_with_argmax(image, size, size, "VALID")
    flat = tf.scatter_nd(tf.reshape(places, (-1, 1)), tf.reshape(pooled, (-1,)), [x.size])
    return pooled[0, :, :, 0], places[0, :, :, 0], tf.reshape(flat, x.shape)


STEM = dict(
    ja="最大値プーリングで最大値があった位置を覚え、その位置に値を戻す（max unpooling）。x を重ならない size × size の"
    "区画に分け、pooled は区画ごとの最大値、indices は、x を行ごとに 1 列に並べたときの最大値の番号である。blocks の"
    "最後の軸には、1 つの区画の値が行ごとに並んでいる。",
    en="This remembers where max pooling found each maximum and puts the values back there (max unpooling). x is cut into "
    "blocks of size × size that do not overlap; pooled holds their maxima, and indices where these are, counted along x "
    "laid out row by row. The last axis of blocks holds the values of one block, row by row.",
)

VARIANTS = {
    "through-the-flat": dict(
        right="unpooled[rows, columns] = pooled",
        same="unpooled.flat[indices.ravel()] = pooled.ravel()",
    ),
    "divmod": dict(right="best // size", same="divmod(best, size)[0]"),
    "take": dict(
        right="blocks.max(axis=-1)",
        same="np.sort(blocks, axis=-1)[..., -1]",
    ),
}

MISTAKES = {
    "mean": dict(
        right="blocks.max(axis=-1)",
        wrong="blocks.mean(axis=-1)",
        ja="平均値プーリングになっている。平均には、戻すべき位置がない。",
        en="This is average pooling; a mean has no place to go back to.",
    ),
    "largest-size": dict(
        right="blocks.max(axis=-1)",
        wrong="np.abs(blocks).max(axis=-1)",
        ja="絶対値の最大をとっている。負の値は、絶対値が大きくても最大値ではない。",
        en="This takes the largest absolute value; a negative number is no maximum, however large.",
    ),
    "cut-at-zero": dict(
        right="blocks.max(axis=-1)",
        wrong="np.maximum(blocks.max(axis=-1), 0)",
        ja="ReLU を適用した形になっている。区画の値がすべて負なら、最大値も負である。",
        en="This is as after a ReLU; where all values of a block are negative, so is their maximum.",
    ),
    "minimum": dict(
        right="blocks.max(axis=-1)",
        wrong="blocks.min(axis=-1)",
        ja="最小値になっている。",
        en="These are the minima.",
    ),
    "rows-upper-left": dict(
        edits=[
            dict(right=" + best // size", wrong=" + 0 * best"),
            dict(right=" + best % size", wrong=" + 0 * best"),
        ],
        ja="いつも区画の左上に戻している。覚えておいた位置が使われていない。",
        en="Everything goes back to the upper left of its block; the remembered places go unused.",
    ),
    "rows-by-remainder": dict(
        edits=[
            dict(right="best // size", wrong="best % size"),
            dict(right=" + best % size", wrong=" + best // size"),
        ],
        ja="行と列が入れ替わっている。行ごとに並べた通し番号を size で割った商が行、余りが列になる。",
        en="Rows and columns are exchanged: of a number counted row by row, the quotient by size is "
        "the row and the remainder the column.",
    ),
    "rows-within-block": dict(
        right="np.arange(oh)[:, None] * size + best // size",
        wrong="best // size",
        ja="区画の中での行しか見ていない。区画の始まりの行を足す。",
        en="This is the row within the block; the row at which the block begins is to be added.",
    ),
    "columns-within-block": dict(
        right="np.arange(ow) * size + best % size",
        wrong="best % size",
        ja="区画の中での列しか見ていない。区画の始まりの列を足す。",
        en="This is the column within the block; the column at which it begins is to be added.",
    ),
    "indices-by-height": dict(
        right="rows * w + columns",
        wrong="rows * h + columns",
        ja="1 行に並ぶのは W 個の値なので、行の番号に掛けるのは W である。",
        en="A row holds W values, so it is W that multiplies the row.",
    ),
    "indices-in-block": dict(
        right="rows * w + columns",
        wrong="best",
        ja="区画の中での番号になっている。x 全体での番号に直す。",
        en="This is the number within the block; the number within all of x is wanted.",
    ),
    "indices-by-column": dict(
        right="rows * w + columns",
        wrong="columns * h + rows",
        ja="列ごとに数えた番号になっている。",
        en="This counts column by column.",
    ),
    "filled": dict(
        right="unpooled[rows, columns] = pooled",
        wrong="unpooled[:] = np.repeat(np.repeat(pooled, size, axis=0), size, axis=1)",
        ja="区画をすべて最大値で埋めている。最大値以外の位置は 0 にする。",
        en="Blocks are filled with their maximum; all but its own place should be 0.",
    ),
    "ones": dict(
        right="unpooled[rows, columns] = pooled",
        wrong="unpooled[rows, columns] = 1",
        ja="位置だけが戻り、値が戻っていない。",
        en="The places are back, but not the values.",
    ),
    "in-the-corners": dict(
        right="unpooled[rows, columns] = pooled",
        wrong="unpooled[::size, ::size] = pooled",
        ja="どの区画でも左上に置いている。覚えた位置が使われていない。",
        en="In every block the value stands at the upper left; the remembered places go unused.",
    ),
}
