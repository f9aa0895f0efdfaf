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
        area = share * height * width  # blank
        h = int(np.sqrt(area * ratio))  # blank
        w = int(np.sqrt(area / ratio))  # blank
        top, left = int(top), int(left)
        fits = top + h <= height and left + w <= width  # blank
        if fits:
            y[top : top + h, left : left + w] = fill  # blank
            break
    return y


# ==== grading ====


def picture(rng, height, width, channels):
    """A digit on coloured paper, and the means of its channels."""

    from grader.datasets import load_arrays

    digits = load_arrays("digits")["x"]
    ink = digits[rng.choice(len(digits)), 8 - height :, 8 - width :, None] / 16
    x = (1 - 0.8 * ink) * rng.uniform(0.6, 0.9, size=channels)
    x = x + rng.uniform(0.01, 0.1, size=x.shape)
    return x, x.mean(axis=(0, 1)) + rng.uniform(0.01, 0.02, size=channels)


def candidate(rng, size, h, w, top, left, dropped="width"):
    """A rectangle whose sides are h and w once what comes after the point is dropped, more of it from one side."""
    import numpy as np

    high, wide = h + rng.uniform(0.1, 0.4), w + rng.uniform(0.6, 0.9)
    if dropped == "height":
        high, wide = h + rng.uniform(0.6, 0.9), w + rng.uniform(0.1, 0.4)
    if (
        dropped == "area"
    ):  # hardly any from the height, and the area is nearly the next whole number
        high = h + 0.02
        wide = (np.floor(high * (w + 0.5)) + 0.9) / high
    return (high * wide / (size[0] * size[1]), high / wide, top, left)


def cases(rng):
    import numpy as np

    values = np.arange(1.0, 25).reshape(6, 4, 1)
    # Of area 12, and 6 high: exact, whichever way it is computed.
    yield dict(x=values, candidates=np.array([(0.5, 3.0, 0, 1)]), fill=np.array([-1.0]))

    def case(channels, kinds):
        height, width = (int(size) for size in rng.choice([6, 7, 8], 2, replace=False))
        x, fill = picture(rng, height, width, int(channels))
        h, w = rng.permutation([3, 4])
        row, column = height - h, width - w  # the last that leave room
        inside = int(rng.integers(1, row)), int(rng.integers(1, column))
        places = {
            "below": (h, w, row + 1, inside[1]),
            "beside": (h, w, inside[0], column + 1),
            "far below": (h, w, row + 2, inside[1]),
            "far beside": (h, w, inside[0], column + 2),
            "outside": (h, w, row + 2, column + 2),
            "too high": (height + 1, 1, 0, inside[1]),
            "too wide": (1, width + 1, inside[0], 0),
            "touching": (h, w, row, column, "height"),
            "inside": (h, w, *inside),
            "small": (2, 1, 0, 0),
            "just so": (h, w, *inside, "area"),
        }
        others = rng.choice(list(places), size=rng.integers(3))
        rows = [candidate(rng, (height, width), *places[kind]) for kind in (*kinds, *others)]
        return dict(x=x, candidates=np.array(rows), fill=fill)

    colours = rng.permutation([1, 3])
    yield case(colours[0], ["below", "beside", "touching"])
    yield case(colours[1], ["far below", "just so"])
    yield case(colours[1], ["far beside", "inside"])
    yield case(colours[0], ["outside", "touching"])
    yield case(colours[0], ["small"])
    yield case(colours[1], ["too high", "too wide", "inside"])
    rest = case(colours[0], ["below", "outside"])
    yield dict(rest, candidates=rest["candidates"][:2])
    # As wide as a row of pixels, or as high as a column.
    height, width = rng.choice([6, 7, 8], 2, replace=False)
    x, fill = picture(rng, int(height), int(width), 3)
    strips = [
        candidate(rng, x.shape, 1, width, height - 1, 0),
        candidate(rng, x.shape, height, 1, 0, width - 1),
    ]
    yield dict(x=x, candidates=np.array(strips)[rng.permutation(2)], fill=fill)


BORDERS = {
    "a rectangle that touches the lower edge": "np.any(candidates[:, 2] + np.floor(np.sqrt(candidates[:, 0] * candidates[:, 1] * x.shape[0] * x.shape[1])) == x.shape[0])",
    "a rectangle that touches the right edge": "np.any(candidates[:, 3] + np.floor(np.sqrt(candidates[:, 0] / candidates[:, 1] * x.shape[0] * x.shape[1])) == x.shape[1])",
    "one row too many": "np.any(candidates[:, 2] + np.floor(np.sqrt(candidates[:, 0] * candidates[:, 1] * x.shape[0] * x.shape[1])) == x.shape[0] + 1)",
    "one column too many": "np.any(candidates[:, 3] + np.floor(np.sqrt(candidates[:, 0] / candidates[:, 1] * x.shape[0] * x.shape[1])) == x.shape[1] + 1)",
    "higher than wide": "np.any(candidates[:, 1] > 1)",
    "wider than high": "np.any(candidates[:, 1] < 1)",
    "several candidates": "len(candidates) > 2",
    "colours": "x.shape[2] == 3",
}


def oracle(x, candidates, fill):
    import keras
    import tensorflow as tf

    image = tf.constant(x)
    height, width = x.shape[:2]
    for share, ratio, top, left in candidates:
        # The sides by logarithms; what is dropped never comes so near to a whole number.
        logarithm = tf.math.log(tf.constant(share * height * width, dtype="float64"))
        h = int(tf.exp((logarithm + tf.math.log(ratio)) / 2) + 1e-9)
        w = int(tf.exp((logarithm - tf.math.log(ratio)) / 2) + 1e-9)
        try:
            mask = tf.image.pad_to_bounding_box(
                tf.ones((h, w, 1)), int(top), int(left), height, width
            )
        except ValueError:
            continue  # it does not fit
        drawn = {
            "apply_erasing": tf.constant([True]),
            "batch_masks": mask[None] > 0,
            "fill_value": tf.broadcast_to(fill, (1, *x.shape)),
        }
        return keras.layers.RandomErasing(value_range=(-100, 100)).transform_images(
            image[None], drawn
        )[0]
    return image


def plot(case, outputs):
    from matplotlib.figure import Figure

    x, y = case["x"], outputs["result" if "result" in outputs else "y"]
    if y.shape != x.shape:
        return None
    figure = Figure(figsize=(6, 3.4), layout="constrained")
    for panel, image, name in zip(figure.subplots(1, 2), (x, y), "xy", strict=True):
        shown = (image / max(x.max(), 1)).clip(0, 1)
        panel.imshow(shown if x.shape[-1] == 3 else shown[..., 0], cmap="gray", vmin=0, vmax=1)
        panel.set_title(name)
    return figure


STEM = dict(
    ja="画像 x の長方形を fill で塗りつぶす Random Erasing である。候補の share は画像に対する面積の割\n"
    "合、ratio は高さを幅で割った値、top と left は左上の画素の行と列。高さと幅の小数点以下は切り捨\n"
    "て、候補を順に調べて、最初に画像に収まったものだけを塗る。\n\n"
    "    x: (height, width, channels)    fill: (channels,)",
    en="Random erasing paints a rectangle of the image x with fill. Of a candidate, share is its area\n"
    "as a share of the image, ratio its height divided by its width, top and left are row and\n"
    "column of its upper left pixel. Height and width are rounded down; the first candidate that\n"
    "fits into the image is painted, no other.\n\n"
    "    x: (height, width, channels)    fill: (channels,)",
)

VARIANTS = {
    "pixels": dict(right="share * height * width", same="share * x[:, :, 0].size"),
    "power": dict(right="int(np.sqrt(area * ratio))", same="int((area * ratio) ** 0.5)"),
    "floor": dict(
        right="int(np.sqrt(area / ratio))", same="int(np.floor(np.sqrt(area) / np.sqrt(ratio)))"
    ),
    "room": dict(
        right="top + h <= height and left + w <= width",
        same="h <= height - top and w <= width - left",
    ),
    "rows": dict(
        right="y[top : top + h, left : left + w] = fill",
        same="y[top:][:h, left:][:, :w] = fill[None, None]",
    ),
}

MISTAKES = {
    "whole-area": dict(
        right="share * height * width",
        wrong="int(share * height * width)",
        ja="面積の端数も切り捨てている。切り捨てるのは、高さと幅を求めた後だけである。",
        en="This drops what comes after the point of the area, too; that is for height and width only.",
    ),
    "share-of-the-side": dict(
        right="share * height * width",
        wrong="(share * height) * (share * width)",
        ja="高さと幅をそれぞれ share 倍すると、面積は 2 乗の割合になる。",
        en="With share of the height and share of the width, the area is a share that is squared.",
    ),
    "height-squared": dict(
        right="share * height * width",
        wrong="share * height**2",
        ja="正方形でない画像では、面積は高さの 2 乗ではない。",
        en="The area of an image that is not square is not its height squared.",
    ),
    "all-values": dict(
        right="share * height * width",
        wrong="share * x.size",
        ja="チャネルの数まで掛けている。面積は画素の数である。",
        en="This has a factor for the channels; an area is a number of pixels.",
    ),
    "ratio-of-the-sides": dict(
        edits=[
            dict(right="area * ratio", wrong="area / ratio"),
            dict(right="area / ratio", wrong="area * ratio"),
        ],
        ja="高さと幅が逆。ratio は高さを幅で割った値で、大きいほど縦に長い。",
        en="Height and width are exchanged: ratio is height by width, so a large one makes it high.",
    ),
    "height-not-rooted": dict(
        right="int(np.sqrt(area * ratio))",
        wrong="int(area * ratio)",
        ja="面積に縦横比を掛けると、高さの 2 乗になる。",
        en="The area times the ratio is the height squared.",
    ),
    "height-of-a-square": dict(
        right="int(np.sqrt(area * ratio))",
        wrong="int(np.sqrt(area))",
        ja="縦横比を使っていない。これでは正方形の 1 辺である。",
        en="The ratio plays no part: that is the side of a square.",
    ),
    "height-ratio-outside": dict(
        right="int(np.sqrt(area * ratio))",
        wrong="int(np.sqrt(area) * ratio)",
        ja="縦横比をそのまま掛けている。高さと幅の両方が変わるので、高さの分はその平方根である。",
        en="This takes the whole ratio; it is shared by height and width, and its root is the height's part.",
    ),
    "height-rounded": dict(
        right="int(np.sqrt(area * ratio))",
        wrong="int(np.round(np.sqrt(area * ratio)))",
        ja="四捨五入している。小数点以下は切り捨てる。",
        en="This rounds to the nearest; what comes after the point is dropped.",
    ),
    "height-rounded-up": dict(
        right="int(np.sqrt(area * ratio))",
        wrong="int(np.ceil(np.sqrt(area * ratio)))",
        ja="切り上げている。小数点以下は切り捨てる。",
        en="This rounds up; what comes after the point is dropped.",
    ),
    "height-not-whole": dict(
        right="int(np.sqrt(area * ratio))",
        wrong="np.sqrt(area * ratio)",
        ja="スライスの端は整数でなければならない。",
        en="The ends of a slice have to be integers.",
    ),
    "width-not-rooted": dict(
        right="int(np.sqrt(area / ratio))",
        wrong="int(area / ratio)",
        ja="面積を縦横比で割ると、幅の 2 乗になる。",
        en="The area by the ratio is the width squared.",
    ),
    "width-of-a-square": dict(
        right="int(np.sqrt(area / ratio))",
        wrong="int(np.sqrt(area))",
        ja="縦横比を使っていない。これでは正方形の 1 辺である。",
        en="The ratio plays no part: that is the side of a square.",
    ),
    "width-rounded": dict(
        right="int(np.sqrt(area / ratio))",
        wrong="int(np.round(np.sqrt(area / ratio)))",
        ja="四捨五入している。小数点以下は切り捨てる。",
        en="This rounds to the nearest; what comes after the point is dropped.",
    ),
    "width-rounded-up": dict(
        right="int(np.sqrt(area / ratio))",
        wrong="int(np.ceil(np.sqrt(area / ratio)))",
        ja="切り上げている。小数点以下は切り捨てる。",
        en="This rounds up; what comes after the point is dropped.",
    ),
    "always-fits": dict(
        right="top + h <= height and left + w <= width",
        wrong="True",
        ja="はみ出す候補も使っている。スライスが画像の端で切れ、塗る面積が小さくなる。",
        en="This takes candidates that stick out; the slice ends at the edge, and less is painted than wanted.",
    ),
    "not-touching": dict(
        right="top + h <= height and left + w <= width",
        wrong="top + h < height and left + w < width",
        ja="端に接する長方形を退けている。top + h は、長方形の次の行である。",
        en="This turns down what touches the edge; top + h is the row after the rectangle.",
    ),
    "last-pixel-counted-twice": dict(
        right="top + h <= height and left + w <= width",
        wrong="top + h - 1 <= height and left + w - 1 <= width",
        ja="最後の行は height − 1 である。1 行はみ出した候補まで収まることになる。",
        en="The last row is height − 1; this lets a candidate stick out by a row.",
    ),
    "rows-only": dict(
        right="top + h <= height and left + w <= width",
        wrong="top + h <= height",
        ja="右にはみ出すかどうかを見ていない。",
        en="This does not look whether it sticks out at the right.",
    ),
    "columns-only": dict(
        right="top + h <= height and left + w <= width",
        wrong="left + w <= width",
        ja="下にはみ出すかどうかを見ていない。",
        en="This does not look whether it sticks out at the bottom.",
    ),
    "either": dict(
        right="top + h <= height and left + w <= width",
        wrong="top + h <= height or left + w <= width",
        ja="縦と横の一方だけでも収まればよいことになる。",
        en="With this it is enough to fit down or across; it has to do both.",
    ),
    "size-only": dict(
        right="top + h <= height and left + w <= width",
        wrong="h <= height and w <= width",
        ja="位置を見ていない。小さな長方形でも、端の近くに置けばはみ出す。",
        en="This does not mind the place: near the edge, even a small rectangle sticks out.",
    ),
    "first-channel": dict(
        right="left : left + w] = fill",
        wrong="left : left + w, 0] = fill[0]",
        ja="最初のチャネルしか塗っていない。ほかの色には、元の像が残る。",
        en="This paints the first channel only; the others still show what was there.",
    ),
    "one-fill": dict(
        right="left : left + w] = fill",
        wrong="left : left + w] = fill.mean()",
        ja="全チャネルを同じ値で塗っている。fill はチャネルごとの値である。",
        en="This paints all channels with one value; fill has one for each.",
    ),
    "black": dict(
        right="left : left + w] = fill",
        wrong="left : left + w] = 0",
        ja="塗る値は 0 でなく fill である。",
        en="It is fill that it is painted with, not 0.",
    ),
    "from-the-corner": dict(
        right="y[top : top + h, left : left + w]",
        wrong="y[top:h, left:w]",
        ja="スライスの終わりは、長さでなく位置である。",
        en="A slice ends at a place; it is not told how long it is.",
    ),
    "one-too-many": dict(
        right="y[top : top + h, left : left + w]",
        wrong="y[top : top + h + 1, left : left + w + 1]",
        ja="スライスの終わりは含まれない。1 を足すと、1 行と 1 列多く塗ってしまう。",
        en="The end of a slice is not part of it; with one more, a row and a column too many are painted.",
    ),
    "as-the-centre": dict(
        right="y[top : top + h, left : left + w]",
        wrong="y[max(top - h // 2, 0) : top + h - h // 2, max(left - w // 2, 0) : left + w - w // 2]",
        ja="top と left を中心とみなしている。左上の画素の位置である。",
        en="This takes top and left for the centre; they are where the upper left pixel is.",
    ),
    "axes-exchanged": dict(
        right="y[top : top + h, left : left + w]",
        wrong="y[left : left + w, top : top + h]",
        ja="行と列が逆。配列の軸は、縦が先、横が後である。",
        en="Rows and columns are exchanged: in an array the vertical axis comes first.",
    ),
}
