"""Random Erasing

1 枚の画像 x の長方形を fill で塗りつぶした画像 y を求めよ。fill はチャネルごと
の値である。

長方形の候補は無作為に引いてあり、1 つの候補は (share, ratio, top, left) の 4 つ
の値で表す。

    share        画像の面積に対する、長方形の面積の割合
    ratio        縦横比: 長方形の高さを幅で割った値
    top, left    長方形の左上の画素の行と列（0 から数える）
    h, w         share と ratio から決まる高さと幅。小数点以下を切り捨てる
    fits         長方形の全体が画像に収まるか（端に接していてもよい）

候補を順に調べ、最初に収まったものだけを塗る。収まる候補がなければ、画像は変わら
ない。

---
    x, y: (height, width, channels)    candidates: (tries, 4)
    fill: (channels,)
    h, w, top, left: integer    fits: bool    h ≥ 1, w ≥ 1

---
Random erasing

Paint a rectangle of the image x with fill, which has one value for each
channel; the result is y.

Candidates for the rectangle have been drawn at random. Each has four numbers,
(share, ratio, top, left).

    share        the area of the rectangle, as a share of the area of the image
    ratio        the height of the rectangle, divided by its width
    top, left    row and column (from 0) of its upper left pixel
    h, w         the height and width that follow from share and ratio, with
                 what comes after the decimal point dropped
    fits         whether all of it lies in the image (it may touch the edge)

Candidates are tried one after the other, and the first that fits is painted,
no other. Where none fits the image stays as it is.
"""

import numpy as np


def random_erase(x, candidates, fill):
    height, width, _ = x.shape
    y = x.copy()
    for share, ratio, top, left in candidates:
        area = ...  # TODO 1
        h = ...  # TODO 2
        w = ...  # TODO 3
        top, left = int(top), int(left)
        fits = ...  # TODO 4
        if fits:
            ...  # TODO 5
            break
    return y
