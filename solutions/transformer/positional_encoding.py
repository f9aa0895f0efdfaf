"""位置エンコーディング（Positional Encoding）

単語の埋め込みに足して語順を伝える行列 encoding を求めよ。pos 行目が位置 pos の
ベクトルで、位置は 0 から length − 1 まで数える。d_model は偶数である。

2i 列目の sin と 2i + 1 列目の cos は、同じ角度を使う。角度の単位は
ラジアンである。

与えられたコードの pair は i を並べたもの、position は位置を縦に並べた
行列である。angles は、pos 行 i 列が式の角度になる行列である。

---
    encoding: (length, d_model)    pair: (d_model / 2,)
    position: (length, 1)    angles: (length, d_model / 2)

    encoding[pos, 2i]     = sin(pos / 10000^(2i / d_model))
    encoding[pos, 2i + 1] = cos(pos / 10000^(2i / d_model))
    (i = 0, 1, …, d_model / 2 − 1)

---
Positional encoding

Compute the matrix that is added to the embeddings of words to tell their order:
`encoding`, whose row pos is the vector of position pos, counted from 0 to
length − 1. d_model is even.

The sine in column 2i and the cosine in column 2i + 1 have the same angle, in
radians.

In the code given, `pair` holds the values of i and `position` is the matrix of
the positions in a column. `angles` is the matrix of the angles in the formulas,
that of pos and i in row pos and column i.
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
        ja="指数が半分しかない。i は列の番号でなく、sin と cos の組の番号である。",
        en="Half the exponent: i is not the number of a column but of a pair of sine and cosine.",
    ),
    "multiplied": dict(
        right="position / 10000",
        wrong="position * 10000",
        ja="割るのではなく掛けている。列が右へ進むほど、波はゆっくりになるはずである。",
        en="This multiplies instead of dividing; further right, the waves should become slower.",
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
        ja="組の数で割っている。2i を割るのは列の数である。",
        en="This divides by the number of pairs; 2i is divided by the number of columns.",
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
        ja="式の角度はすでにラジアンで、度からの変換は要らない。",
        en="The angle in the formula is in radians already; there is nothing to convert.",
    ),
}
