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
    position = ...  # TODO 1
    angles = ...  # TODO 2
    ...  # TODO 3
    ...  # TODO 4
    return encoding
