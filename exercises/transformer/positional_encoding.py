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
    position = ...  # TODO 1
    angles = ...  # TODO 2
    ...  # TODO 3
    ...  # TODO 4
    return encoding
