"""SSD の default box の数

SSD は、解像度の異なる特徴マップの各位置に、大きさと縦横比の異なる default box
をいくつか置く。その個数を数え、kinds, per_map, total, first の順に返せ（どれ
も整数）。

1 つの位置に置く default box は、次のとおりである。ratios には、特徴マップごと
に、1 より大きい縦横比のリストが入っている（空のこともある）。

    縦横比 1          大きさの異なる 2 種類
    ratios の a       縦横比 a と 1/a の 1 種類ずつ

kinds は 1 つの位置の個数、per_map は特徴マップ全体の個数で、どちらも特徴マッ
プの順に並べる。total は全部の個数である。全部の特徴マップの default box を順
につなげて 0 から番号を振ったとき、それぞれの特徴マップの最初の番号を first と
する。

---
    heights, widths: (maps,)    ratios: [[a, …], …]
    kinds, per_map, first: (maps,)    total: scalar

---
How many default boxes SSD has

At each place of feature maps of several resolutions, SSD puts some default
boxes of different sizes and aspect ratios. Count them, and return kinds,
per_map, total and first, in this order (all of them integers).

These are the default boxes at one place; `ratios` holds for each feature map
a list of aspect ratios larger than 1, which may be empty.

    aspect ratio 1     2 boxes, of different sizes
    an a in ratios     1 box of aspect ratio a and 1 of 1/a

`kinds` is the number at one place, `per_map` that on the whole feature map,
both in the order of the maps. `total` is the number of all. If the default
boxes of all maps are joined in this order and numbered from 0, `first` holds
the number of the first one of each map.
"""

import numpy as np


def ssd_default_boxes(heights, widths, ratios):
    kinds = ...  # TODO 1
    per_map = ...  # TODO 2
    total = ...  # TODO 3
    first = ...  # TODO 4
    return kinds, per_map, total, first
