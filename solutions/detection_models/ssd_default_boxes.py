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
    kinds = np.array([2 + 2 * len(one) for one in ratios])  # blank
    per_map = heights * widths * kinds  # blank
    total = np.sum(per_map)  # blank
    first = np.cumsum(per_map) - per_map  # blank
    return kinds, per_map, total, first


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(maps):
        heights = np.sort(rng.choice(range(2, 40), size=maps, replace=False))[::-1].copy()
        widths = heights + rng.integers(1, 9, size=maps) * rng.choice([-1, 1], size=maps)
        widths = np.maximum(widths, 1)
        heights[-1], widths[-1] = 1, 1
        counts = rng.permutation([0, 1, 2, 3] + [int(rng.integers(4)) for _ in range(maps - 4)])
        numbers = [2.0, 3.0, 1.5, 4.0]
        ratios = [[float(a) for a in rng.permutation(numbers)[:count]] for count in counts]
        return dict(heights=heights, widths=widths, ratios=ratios)

    yield dict(heights=np.array([2]), widths=np.array([3]), ratios=[[2.0]])
    sides = np.array([38, 19, 10, 5, 3, 1])
    # SSD300
    few, many = [2.0], [2.0, 3.0]
    yield dict(heights=sides, widths=sides.copy(), ratios=[few, many, many, many, few, few])
    for maps in rng.choice(range(4, 9), size=2, replace=False):
        yield draw(int(maps))


BORDERS = {
    "maps that are no squares": "np.any(heights != widths)",
    "a single place": "np.any(heights * widths == 1)",
    "squares alone": "any(len(one) == 0 for one in ratios)",
    "different ratios on different maps": "len({len(one) for one in ratios}) > 1",
    "a single map": "len(heights) == 1",
}


def oracle(heights, widths, ratios):
    import numpy as np

    # Every box is written down, with its map, place and shape, and counted.
    kinds, boxes = [], []
    for number, (height, width, own) in enumerate(zip(heights, widths, ratios, strict=True)):
        shapes = [("small", 1.0), ("large", 1.0)]
        for a in own:
            shapes += [("small", a), ("small", 1 / a)]
        kinds.append(len(set(shapes)))
        boxes += [(number, y, x, s) for y in range(height) for x in range(width) for s in shapes]
    maps = [box[0] for box in boxes]
    per_map = np.bincount(maps)
    first = [maps.index(number) for number in range(len(heights))]
    return np.array(kinds), per_map, len(boxes), np.array(first)


STEM = dict(
    ja="SSD の default box を数える。heights と widths は特徴マップの大きさ、ratios は特徴マップごとの、\n"
    "1 より大きい縦横比のリストである。各位置には、縦横比 1 で大きさの異なる 2 種類と、ratios の a の\n"
    "それぞれに対する縦横比 a と 1/a の 1 種類ずつを置く。first は、つなげて並べたときの各マップの先頭の番号である。",
    en="This counts SSD's default boxes. heights and widths are the sizes of the feature maps; ratios\n"
    "holds for each map a list of aspect ratios larger than 1. At each place there are two boxes of\n"
    "aspect ratio 1, of different sizes, and for each a in ratios one of a and one of 1/a. `first` is\n"
    "the number of each map's first box when all are joined.",
)

VARIANTS = {
    "one-by-one": dict(
        right="[2 + 2 * len(one) for one in ratios]", same="[2 * (1 + len(one)) for one in ratios]"
    ),
    "other-order": dict(right="heights * widths * kinds", same="kinds * (widths * heights)"),
    "product": dict(right="np.sum(per_map)", same="heights @ (widths * kinds)"),
    "shifted": dict(
        right="np.cumsum(per_map) - per_map",
        same="np.concatenate([[0], np.cumsum(per_map)[:-1]])",
    ),
}

MISTAKES = {
    "six-everywhere": dict(
        right="[2 + 2 * len(one) for one in ratios]",
        wrong="[6 for _ in ratios]",
        ja="どの特徴マップも 6 種類としている。種類の数は ratios によって違う。",
        en="Six on every map; how many there are depends on the ratios.",
    ),
    "one-square": dict(
        right="[2 + 2 * len(one) for one in ratios]",
        wrong="[1 + 2 * len(one) for one in ratios]",
        ja="縦横比 1 を 1 種類としている。大きさの異なるものがもう 1 つある。",
        en="There is one square here; a second one differs in size.",
    ),
    "no-reciprocals": dict(
        right="[2 + 2 * len(one) for one in ratios]",
        wrong="[2 + len(one) for one in ratios]",
        ja="横長と縦長の一方しか数えていない。a のそれぞれに 1/a のものもある。",
        en="Only wide ones or tall ones are counted; each a has its 1/a as well.",
    ),
    "two-sizes-each": dict(
        right="[2 + 2 * len(one) for one in ratios]",
        wrong="[2 + 4 * len(one) for one in ratios]",
        ja="どの縦横比にも 2 種類の大きさを置いている。大きさが 2 種類あるのは縦横比 1 だけである。",
        en="Every aspect ratio has two sizes here; only 1 has.",
    ),
    "square-maps": dict(
        right="heights * widths * kinds",
        wrong="heights**2 * kinds",
        ja="特徴マップを正方形とみなしている。",
        en="The maps are taken for squares.",
    ),
    "sides-added": dict(
        right="heights * widths * kinds",
        wrong="(heights + widths) * kinds",
        ja="縦と横を足している。位置の数は縦と横の積である。",
        en="Height and width are added; the places number their product.",
    ),
    "places-only": dict(
        right="heights * widths * kinds",
        wrong="heights * widths",
        ja="位置の数である。1 つの位置に default box をいくつも置く。",
        en="That is the number of places; at each of them there are several boxes.",
    ),
    "one-place-forgotten": dict(
        right="np.sum(per_map)",
        wrong="np.sum(per_map[heights * widths > 1])",
        ja="1×1 の特徴マップを数えていない。画像全体を受け持つ default box がそこにある。",
        en="The map of 1×1 is left out; it holds the boxes for the whole picture.",
    ),
    "places-times-kinds": dict(
        right="np.sum(per_map)",
        wrong="np.sum(heights * widths) * np.max(kinds)",
        ja="どの特徴マップにも最も多い種類を置いたことになる。種類の数はマップごとに違う。",
        en="This puts the largest number of kinds on every map; it differs from map to map.",
    ),
    "ends": dict(
        right="np.cumsum(per_map) - per_map",
        wrong="np.cumsum(per_map)",
        ja="これは各マップの最後の番号の、次の番号である。先頭のマップは 0 から始まる。",
        en="These are the numbers behind each map's last box; the first map begins at 0.",
    ),
    "last-ones": dict(
        right="np.cumsum(per_map) - per_map",
        wrong="np.cumsum(per_map) - 1",
        ja="これは各マップの最後の default box の番号である。",
        en="These are the numbers of each map's last box.",
    ),
    "from-the-coarsest": dict(
        right="np.cumsum(per_map) - per_map",
        wrong="np.sum(per_map) - np.cumsum(per_map)",
        ja="後ろのマップから数えている。",
        en="This counts from the last map.",
    ),
}
