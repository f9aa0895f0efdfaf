"""SSD の出力の数

SSD は、特徴マップのそれぞれに 3×3 の畳み込みを行い、default box ごとに、クラ
スの得点と矩形の補正量 4 つを出す。その大きさを求め、per_box, filters,
outputs, parameters の順に返せ（どれも整数）。

    per_box       default box 1 個あたりの出力の数
    filters       特徴マップごとの、畳み込みのフィルタの枚数
    outputs       全部の特徴マップの出力の値の総数
    parameters    これらの畳み込みのパラメータの総数（バイアスを含む）

classes は検出したい物体のクラスの数で、背景を含まない。クラスの得点は背景にも
1 つ出す。特徴マップは縦 heights、横 widths、チャネル数 channels で、1 つの位
置に kinds 個の default box がある。畳み込みはストライド 1 で、縦横を変えない
パディングを使う。重みは特徴マップごとに別である。

---
    heights, widths, channels, kinds, filters: (maps,)
    classes, per_box, outputs, parameters: scalar

---
The size of SSD's output

SSD applies a convolution of 3×3 to each of its feature maps, which gives for
each default box the scores of the classes and four corrections of the box.
Find how large this is, and return per_box, filters, outputs and parameters, in
this order (all of them integers).

    per_box       the number of outputs for one default box
    filters       for each feature map the number of filters of its convolution
    outputs       the number of values that all feature maps give together
    parameters    the parameters of all these convolutions (biases included)

`classes` is the number of classes of objects, without the background; the
background gets a score, too. The feature maps have heights, widths and
channels, and at each place there are `kinds` default boxes. The convolutions
have stride 1 and a padding that keeps height and width. Each feature map has
weights of its own.
"""

import numpy as np


def ssd_head_outputs(heights, widths, channels, kinds, classes):
    per_box = classes + 1 + 4  # blank
    filters = kinds * per_box  # blank
    outputs = np.sum(heights * widths * filters)  # blank
    parameters = np.sum((3 * 3 * channels + 1) * filters)  # blank
    return per_box, filters, outputs, parameters


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(
        heights=np.array([1]),
        widths=np.array([2]),
        channels=np.array([3]),
        kinds=np.array([2]),
        classes=1,
    )
    for maps in rng.choice(range(2, 7), size=3, replace=False):
        sizes = rng.permutation(np.arange(2, 40))[: 2 * maps].reshape(2, maps)
        yield dict(
            heights=sizes[0],
            widths=sizes[1],
            channels=rng.permutation(np.arange(3, 40))[:maps],
            kinds=np.concatenate([[4, 6], rng.integers(2, 9, size=maps - 2)]),
            classes=int(rng.integers(5, 30)),
        )
    sides = np.array([38, 19, 10, 5, 3, 1])
    # SSD300 on PASCAL VOC
    yield dict(
        heights=sides,
        widths=sides.copy(),
        channels=np.array([512, 1024, 512, 256, 256, 256]),
        kinds=np.array([4, 6, 6, 6, 4, 4]),
        classes=20,
    )


BORDERS = {
    "a single class": "classes == 1",
    "a single map": "len(heights) == 1",
    "maps that are no squares": "np.any(heights != widths)",
    "different numbers of channels": "len(np.unique(channels)) > 1",
    "different kinds on different maps": "len(np.unique(kinds)) > 1",
}


def oracle(heights, widths, channels, kinds, classes):
    import keras
    import numpy as np

    # Two convolutions, one of scores and one of corrections, as SSD's own code has them.
    filters, outputs, parameters = [], 0, 0
    for height, width, depth, kind in zip(heights, widths, channels, kinds, strict=True):
        shape = (None, int(height), int(width), int(depth))
        ways = int(kind) * (int(classes) + 1), int(kind) * 4
        heads = [keras.layers.Conv2D(count, 3, padding="same") for count in ways]
        shapes = [head.compute_output_shape(shape) for head in heads]
        for head in heads:
            head.build(shape)
        filters.append(sum(one[-1] for one in shapes))
        outputs += sum(int(np.prod(one[1:])) for one in shapes)
        parameters += sum(head.count_params() for head in heads)
    return filters[0] // int(kinds[0]), np.array(filters), outputs, parameters


STEM = dict(
    ja="SSD の出力の大きさを求める。各特徴マップに 3×3 の畳み込みを行い、default box ごとにクラスの得点と\n"
    "矩形の補正量を出す。classes は物体のクラスの数（背景を含まない）、kinds は 1 つの位置の default box\n"
    "の数である。parameters は畳み込みのパラメータの総数で、バイアスを含む。",
    en="This finds how large SSD's output is. A convolution of 3×3 on each feature map gives scores of the\n"
    "classes and corrections for each default box. classes is the number of classes of objects, without\n"
    "the background, kinds the number of default boxes at one place; parameters counts those of the\n"
    "convolutions, biases included.",
)

VARIANTS = {
    "five": dict(right="classes + 1 + 4", same="5 + classes"),
    "apart": dict(right="kinds * per_box", same="kinds * (classes + 1) + kinds * 4"),
    "dot": dict(right="np.sum(heights * widths * filters)", same="(heights * widths) @ filters"),
    "biases-apart": dict(
        right="np.sum((3 * 3 * channels + 1) * filters)",
        same="9 * np.dot(channels, filters) + np.sum(filters)",
    ),
}

MISTAKES = {
    "no-background": dict(
        right="classes + 1 + 4",
        wrong="classes + 4",
        ja="背景の得点がない。どの物体でもない default box のほうがずっと多いので、背景も 1 つのクラスとする。",
        en="The background has no score; most boxes are on no object, and it counts as a class.",
    ),
    "corrections-per-class": dict(
        right="classes + 1 + 4",
        wrong="(classes + 1) * 4",
        ja="補正量をクラスごとに出している。SSD の補正量は、default box 1 個に 4 つである。",
        en="This has corrections for every class; SSD has four for a box.",
    ),
    "objectness": dict(
        right="classes + 1 + 4",
        wrong="classes + 1 + 5",
        ja="物体らしさの得点を加えている。SSD では背景のクラスがその役をもつ。",
        en="A score of objectness is added; in SSD the class of the background does its work.",
    ),
    "no-corrections": dict(
        right="classes + 1 + 4",
        wrong="classes + 1",
        ja="クラスの得点だけである。矩形の中心と幅と高さを補正する値も出す。",
        en="These are scores alone; corrections of centre, width and height are given, too.",
    ),
    "kinds-added": dict(
        right="kinds * per_box",
        wrong="kinds + per_box",
        ja="種類の数を足している。出力は default box ごとに 1 組ずつ要る。",
        en="The kinds are added; each of them needs a set of outputs of its own.",
    ),
    "kinds-of-scores-only": dict(
        right="kinds * per_box",
        wrong="kinds * (classes + 1) + 4",
        ja="補正量を default box ごとに出していない。",
        en="The corrections are given once and not for each box.",
    ),
    "one-box-a-place": dict(
        right="kinds * per_box",
        wrong="per_box + 0 * kinds",
        ja="1 つの位置に default box が 1 個のときの枚数である。",
        en="That is enough for one box at each place.",
    ),
    "outputs-without-boxes": dict(
        right="heights * widths * filters",
        wrong="heights * widths * per_box",
        ja="1 つの位置の default box の数を掛けていない。",
        en="The number of boxes at one place is not multiplied in.",
    ),
    "filters-only": dict(
        right="np.sum(heights * widths * filters)",
        wrong="np.sum(filters)",
        ja="フィルタの枚数である。フィルタは特徴マップのどの位置でも値を出す。",
        en="That is the number of filters; each gives a value at every place of its map.",
    ),
    "shrunk-maps": dict(
        right="heights * widths * filters",
        wrong="np.maximum(heights - 2, 0) * np.maximum(widths - 2, 0) * filters",
        ja="パディングなしの大きさである。縦横が変わらないようにパディングする。",
        en="That is the size without padding; padding keeps height and width.",
    ),
    "no-biases": dict(
        right="3 * 3 * channels + 1",
        wrong="3 * 3 * channels",
        ja="バイアスが入っていない。フィルタ 1 枚に 1 つある。",
        en="Biases are missing; each filter has one.",
    ),
    "one-channel": dict(
        right="3 * 3 * channels + 1",
        wrong="3 * 3 + 1",
        ja="入力のチャネルを数えていない。フィルタは全部のチャネルにまたがる。",
        en="The channels of the input are not counted; a filter spans them all.",
    ),
    "one-by-one": dict(
        right="3 * 3 * channels + 1",
        wrong="channels + 1",
        ja="1×1 の畳み込みのパラメータである。SSD の畳み込みは 3×3 である。",
        en="Those are parameters of a 1×1 convolution; SSD's is 3×3.",
    ),
    "weights-at-each-place": dict(
        right="np.sum((3 * 3 * channels + 1) * filters)",
        wrong="np.sum((3 * 3 * channels + 1) * filters * heights * widths)",
        ja="位置ごとに重みをもたせている。畳み込みはどの位置でも同じ重みを使う。",
        en="Each place has weights of its own here; a convolution uses the same ones everywhere.",
    ),
}
