"""位置エンコーディング（Positional Encoding）

単語の埋め込みに足して語順を伝える行列 encoding を求めよ。pos 行目が位置 pos の
ベクトルで、位置は 0 から length − 1 まで数える。d_model は偶数である。

列は 2 つずつ組になり、偶数番目（0 から数える）の列は角度の sin、その右隣の列は
同じ角度の cos である。角度の単位はラジアンで、位置に比例する。位置が 1 進む
ごとに増える角度は、先頭の組では 1 である。組が 1 つ右に移るごとに一定の割合で
小さくなり、d_model / 2 組だけ右に移れば（そこに列はない）、10000 分の 1 に
なる。

与えられたコードの pair は組の番号を 0 から並べたもの、position は位置を縦に
並べた行列である。angles は、pos 行 i 列が、位置 pos、i 番目の組の角度になる
行列である。

---
    encoding: (length, d_model)    pair: (d_model / 2,)
    position: (length, 1)    angles: (length, d_model / 2)

---
Positional encoding

Compute the matrix that is added to the embeddings of words to tell their order:
`encoding`, whose row pos is the vector of position pos, counted from 0 to
length − 1. d_model is even.

Columns form pairs: an even column (counted from 0) holds the sine of an angle,
the column to its right the cosine of the same angle. Angles are in radians and
proportional to the position. What one position adds to the angle is 1 for the
first pair; it becomes smaller by the same factor from each pair to the next,
such that d_model / 2 pairs to the right (where there are no columns any more)
it would be 1/10000.

In the code given, `pair` holds the numbers of the pairs, from 0, and `position`
is the matrix of the positions in a column. `angles` is the matrix of the
angles, that of position pos and pair i in row pos and column i.
"""

import numpy as np


def positional_encoding(length, d_model):
    encoding = np.zeros((length, d_model))
    pair = np.arange(d_model // 2)
    position = np.arange(length)[:, np.newaxis]  # blank
    angles = position / 10000 ** (2 * pair / d_model)  # blank
    encoding[:, 0::2] = np.sin(angles)  # blank
    encoding[:, 1::2] = np.cos(angles)  # blank
    return encoding


# ==== grading ====


def cases(rng):
    yield dict(length=2, d_model=4)
    sizes = rng.permutation([6, 8, 10, 12, 14, 16])
    for length, d_model in zip(rng.integers(3, 6, size=2), sizes[:2], strict=True):
        yield dict(length=int(length), d_model=int(d_model))
    yield dict(length=int(rng.integers(60, 80)), d_model=2)
    yield dict(length=1, d_model=int(sizes[2]))


BORDERS = {
    "a single pair": "d_model == 2",
    "a single position": "length == 1",
    "many positions": "length > 50",
    "pairs that are no power of 2": "math.log2(d_model) % 1 > 0",
}


def oracle(length, d_model):
    """Each position turns every pair (sin, cos) on by the pair's own angle, starting from (0, 1)."""
    import keras
    import numpy as np
    import tensorflow as tf

    turns = tf.exp(-np.log(10000) * tf.linspace(np.float64(0), 1 - 2 / d_model, d_model // 2))
    sine, cosine = tf.sin(turns), tf.cos(turns)
    rows = [(tf.zeros_like(turns), tf.ones_like(turns))]
    while len(rows) < length:
        s, c = rows[-1]
        rows.append((s * cosine + c * sine, c * cosine - s * sine))
    return keras.ops.reshape(tf.stack([tf.stack(row, axis=-1) for row in rows]), (length, d_model))


STEM = dict(
    ja="Transformer の原論文の位置エンコーディングである。pos 行目が位置 pos（0 から数える）のベクトルで、d_model は\n"
    "偶数、pair は sin と cos の組の番号である。",
    en="The positional encoding of the original paper on the Transformer: row pos is the vector of position pos,\n"
    "counted from 0. d_model is even, and `pair` holds the numbers of the pairs of sine and cosine.",
)

VARIANTS = {
    "exponential": dict(
        right="position / 10000 ** (2 * pair / d_model)",
        same="position * np.exp(-np.log(10000) * 2 * pair / d_model)",
    ),
    "reshaped": dict(
        right="np.arange(length)[:, np.newaxis]",
        same="np.arange(length).reshape(-1, 1)",
    ),
    "shifted-sine": dict(
        right="np.cos(angles)",
        same="np.sin(angles + np.pi / 2)",
    ),
}

MISTAKES = {
    "from-one": dict(
        right="np.arange(length)",
        wrong="np.arange(1, length + 1)",
        ja="位置が 1 から始まっている。位置 0 のベクトルは 0 と 1 が交互に並ぶ。",
        en="Positions start from 1 here; the vector of position 0 is 0 and 1 in turns.",
    ),
    "relative-position": dict(
        right="np.arange(length)",
        wrong="np.linspace(0, 1, length)",
        ja="文の長さで割ると、同じ位置でも文の長さによってベクトルが変わってしまう。",
        en="Divided by the length, one position gets different vectors in different sentences.",
    ),
    "from-the-end": dict(
        right="np.arange(length)",
        wrong="np.arange(length)[::-1]",
        ja="末尾から数えている。0 行目が位置 0 である。",
        en="This counts from the end; row 0 is position 0.",
    ),
    "half-exponent": dict(
        right="2 * pair",
        wrong="pair",
        ja="指数が半分しかない。割る数は列の数なのに、掛けたのは組の番号である。",
        en="Half the exponent: it is divided by the number of columns, but counts pairs.",
    ),
    "multiplied": dict(
        right="position / 10000",
        wrong="position * 10000",
        ja="割るのではなく掛けている。列が右へ進むほど、波はゆっくりになるはずである。",
        en="This multiplies instead of dividing; further right, the waves should become slower.",
    ),
    "last-pair-slowest": dict(
        right="2 * pair / d_model",
        wrong="pair / max(len(pair) - 1, 1)",
        ja="最後の組で 10000 分の 1 になっている。そうなるのは、その 1 つ右に組があったときである。",
        en="The last pair has 1/10000 here, which the one to its right would have if there were one.",
    ),
    "whole-exponents": dict(
        right="2 * pair / d_model",
        wrong="2 * pair // d_model",
        ja="切り捨てると、どの組の指数も 0 になり、すべての組が同じ速さで進む。",
        en="Rounded down every exponent is 0, and all pairs go equally fast.",
    ),
    "base-1000": dict(
        right="10000",
        wrong="1000",
        ja="底が 1 桁小さい。",
        en="The base lacks a zero.",
    ),
    "divided-by-pairs": dict(
        right="/ d_model)",
        wrong="/ (d_model // 2))",
        ja="組の数で割るなら、2 倍はしない。これでは、真ん中の組で 10000 分の 1 になってしまう。",
        en="Divided by the number of pairs it is not doubled as well: the pair in the middle has 1/10000 here.",
    ),
    "exponent-of-its-own": dict(
        right="np.cos(angles)",
        wrong="np.cos(position / 10000 ** ((2 * pair + 1) / d_model))",
        ja="列の番号をそのまま指数にすると、組になる sin と cos の周期がずれる。",
        en="With the column's own number in the exponent, sine and cosine of a pair differ in period.",
    ),
    "exchanged": dict(
        edits=[
            dict(right="np.sin(angles)", wrong="np.cos(angles)"),
            dict(right="np.cos(angles)", wrong="np.sin(angles)"),
        ],
        ja="sin と cos が入れ替わっている。0 列目は sin である。",
        en="Sine and cosine are exchanged; column 0 is a sine.",
    ),
    "halves": dict(
        edits=[
            dict(right="encoding[:, 0::2]", wrong="encoding[:, : d_model // 2]"),
            dict(right="encoding[:, 1::2]", wrong="encoding[:, d_model // 2 :]"),
        ],
        ja="前半を sin、後半を cos にした並び。そう並べる実装もあるが、この式では交互である。",
        en="Sines in the first half, cosines in the second: some programs do so, but here they "
        "take turns.",
    ),
    "sine-everywhere": dict(
        right="np.cos(angles)",
        wrong="np.sin(angles)",
        ja="同じ値が 2 つずつ並ぶだけで、位置をずらすことが回転で表せなくなる。",
        en="Every value only stands there twice, and a shift of position is no longer a rotation.",
    ),
    "degrees": dict(
        edits=[
            dict(right="np.sin(angles)", wrong="np.sin(np.radians(angles))"),
            dict(right="np.cos(angles)", wrong="np.cos(np.radians(angles))"),
        ],
        ja="角度はすでにラジアンで、度からの変換は要らない。",
        en="The angle is in radians already; there is nothing to convert.",
    ),
    "cosine-twice": dict(
        right="np.sin(angles)",
        wrong="np.cos(angles)",
        ja="偶数番目の列もコサインになっている。サインとコサインが交互に並ぶ。",
        en="The even columns are cosines, too; sines and cosines take turns.",
    ),
}
