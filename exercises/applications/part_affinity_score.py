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
            unit = ...  # TODO 1
            points = ...  # TODO 2
            ...  # TODO 3
    return scores
