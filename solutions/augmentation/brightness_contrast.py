"""明るさとコントラスト

画素の値が 0 から 1 の画像 x の、明るさとコントラストを変えた画像 y を求めよ。
delta と factor は、画像 1 枚につき 1 つの値をもつ。

    brighter    すべての値に delta を足して明るさを変えたもの。0 から 1 の外に
                出た値も、ここではそのままにする
    mean        brighter の、画像ごと、チャネルごとの平均
    adjusted    brighter のコントラストを変えたもの。mean からの隔たりを
                factor 倍する（factor が 0 なら、どの値も mean になる）
    y           adjusted の、0 より小さい値を 0 に、1 より大きい値を 1 にした
                もの
    lost        画像ごとの、adjusted の値のうち y で変わったものの割合

y, lost の順に返せ。

---
    x, brighter, adjusted, y: (batch, height, width, channels)
    mean: (batch, 1, 1, channels)    delta, factor, lost: (batch,)    0 ≤ factor

---
Brightness and contrast

Adjust the brightness and the contrast of the images x, whose values lie between
0 and 1; the result is y. delta and factor have one value for each image.

    brighter    with delta added to all values, which adjusts the brightness.
                Values that leave the range from 0 to 1 are left as they are
    mean        the mean of brighter for each channel of each image
    adjusted    brighter, with the contrast adjusted: what a value differs from
                mean by is multiplied by factor (0 turns all values into mean)
    y           adjusted, with 0 for what is less than 0, and 1 for what is more
                than 1
    lost        for each image, the share of the values of adjusted that are
                changed in y

Return y and lost, in this order.
"""

import numpy as np


def brightness_contrast(x, delta, factor):
    brighter = x + delta[:, None, None, None]  # blank
    mean = np.mean(brighter, axis=(1, 2), keepdims=True)  # blank
    adjusted = (brighter - mean) * factor[:, None, None, None] + mean  # blank
    y = np.clip(adjusted, 0, 1)  # blank
    lost = np.mean(y != adjusted, axis=(1, 2, 3))  # blank
    return y, lost


# ==== grading ====


def pictures(rng, batch, height, width, channels):
    """Digits on coloured paper; nothing is quite black or white."""

    from grader.datasets import load_arrays

    digits = load_arrays("digits")["x"]
    ink = digits[rng.choice(len(digits), size=batch), 8 - height :, 8 - width :, None] / 16
    paper = rng.uniform(0.5, 0.9, size=(batch, 1, 1, channels))
    return (1 - 0.7 * ink) * paper + rng.uniform(0.01, 0.05, size=(batch, height, width, channels))


def cases(rng):
    import numpy as np

    # Two of the values leave the range and two come to its ends; all of it is exact in binary.
    values = rng.permutation([0, 0.125, 0.625, 0.75]).reshape(1, 1, 4, 1)
    yield dict(x=values, delta=np.array([0.125]), factor=np.array([2.0]))
    for channels in rng.permutation([1, 3]):
        height, width = rng.choice([6, 7, 8], size=2, replace=False)
        batch = int(rng.integers(4, 6))
        x = pictures(rng, batch, height, width, int(channels))
        # Darker than black, lighter than white, one image grey, one with its old contrast.
        delta = np.append(rng.uniform(-0.1, 0.1, batch - 3), [-0.45, 0.45, 0.2])
        factor = np.append(rng.uniform(1.8, 2.5, batch - 3), [0.5, 1.4, 0.0])
        delta, factor = delta + rng.uniform(-0.03, 0.03, batch), np.round(factor, 3)
        order = rng.permutation(batch)
        yield dict(x=x, delta=delta[order], factor=factor[order])
    x = pictures(rng, 2, 5, int(rng.integers(6, 9)), 3)
    yield dict(x=x, delta=np.array([0.0, 0.3]), factor=np.array([0.6, 1.0]))


BORDERS = {
    "lighter than white before the contrast is adjusted": "np.any(x + delta[:, None, None, None] > 1.05)",
    "darker than black before the contrast is adjusted": "np.any(x + delta[:, None, None, None] < -0.05)",
    "values that end at 0 and at 1": "x.size == 4 and set(x.ravel()) == {0, 0.125, 0.625, 0.75}",
    "no contrast": "np.any(factor == 0)",
    "the old contrast": "np.any(factor == 1)",
    "the old brightness": "np.any(delta == 0)",
    "less contrast, and more": "np.any((factor > 0) & (factor < 1)) and np.any(factor > 1)",
    "colours that differ": "x.shape[3] == 3",
}


def oracle(x, delta, factor):
    import keras
    import tensorflow as tf

    # Keras's layers cut values off to their range; here the second is to do that, not the first.
    brightness = keras.layers.RandomBrightness(1.0, value_range=(-100, 100))
    brighter = brightness.transform_images(
        tf.constant(x), {"rgb_delta": delta[:, None, None, None]}
    )
    contrast = {"contrast_factor": tf.constant(factor[:, None, None, None])}
    wide = keras.layers.RandomContrast(1.0, value_range=(-100, 100))
    adjusted = wide.transform_images(brighter, contrast)
    y = keras.layers.RandomContrast(1.0, value_range=(0, 1)).transform_images(brighter, contrast)
    outside = tf.cast((adjusted < 0) | (adjusted > 1), "float64")
    return y, tf.reduce_mean(outside, axis=(1, 2, 3))


def plot(case, outputs):
    from matplotlib.figure import Figure

    x, y = case["x"], outputs["y"]
    if y.shape != x.shape:
        return None
    figure = Figure(figsize=(1.7 * len(x) + 0.6, 4), layout="constrained")
    panels = figure.subplots(2, len(x), squeeze=False)
    for row, images in zip(panels, (x, y), strict=True):
        for panel, image in zip(row, images, strict=True):
            shown = image.clip(0, 1) if image.shape[-1] == 3 else image[..., 0]
            panel.imshow(shown, cmap="gray", vmin=0, vmax=1)
            panel.set_xticks([])
            panel.set_yticks([])
    for panel, delta, factor in zip(panels[1], case["delta"], case["factor"], strict=True):
        panel.set_title(f"{delta:+.2f}, ×{factor:.2f}", fontsize=9)
    panels[0, 0].set_ylabel("x")
    panels[1, 0].set_ylabel("y")
    return figure


STEM = dict(
    ja="画素の値が 0 から 1 の画像 x の明るさを delta だけ変え、続いてコントラストを factor 倍する。値は\n"
    "最後に 0 から 1 に収め、lost は、それによって変わった値の画像ごとの割合である。コントラストは\n"
    "画像ごと、チャネルごとに変える。\n\n"
    "    x: (batch, height, width, channels)    delta, factor: (batch,)",
    en="The brightness of the images x, values from 0 to 1, changes by delta, and then their contrast\n"
    "by the factor, in each channel of each image by itself. In the end values are brought into the\n"
    "range from 0 to 1, and lost is the share of those that this changes, for each image.\n\n"
    "    x: (batch, height, width, channels)    delta, factor: (batch,)",
)

VARIANTS = {
    "reshape": dict(
        right="x + delta[:, None, None, None]", same="x + np.reshape(delta, (-1, 1, 1, 1))"
    ),
    "from-x": dict(
        right="np.mean(brighter, axis=(1, 2), keepdims=True)",
        same="x.mean(axis=(1, 2), keepdims=True) + delta[:, None, None, None]",
    ),
    "towards-the-mean": dict(
        right="(brighter - mean) * factor[:, None, None, None] + mean",
        same="mean + np.einsum('bhwc,b->bhwc', brighter - mean, factor)",
    ),
    "two-bounds": dict(
        right="np.clip(adjusted, 0, 1)", same="np.minimum(np.maximum(adjusted, 0), 1)"
    ),
    "outside": dict(right="y != adjusted", same="(adjusted < 0) | (adjusted > 1)"),
}

MISTAKES = {
    "multiplied": dict(
        right="x + delta[:, None, None, None]",
        wrong="x * (1 + delta[:, None, None, None])",
        ja="掛け算では、明るい画素ほど大きく変わる。明るさは、どの画素も同じだけ動かす。",
        en="By multiplication light pixels change more than dark ones; brightness moves all of them alike.",
    ),
    "darker": dict(
        right="x + delta[:, None, None, None]",
        wrong="x - delta[:, None, None, None]",
        ja="符号が逆。delta が正なら明るくなる。",
        en="The sign is the other way round: a positive delta makes images lighter.",
    ),
    "one-delta": dict(
        right="x + delta[:, None, None, None]",
        wrong="x + delta[0]",
        ja="どの画像にも最初の値を使っている。明るさは画像ごとに変える。",
        en="This takes the first value for all images; each has its own.",
    ),
    "delta-without-axes": dict(
        right="x + delta[:, None, None, None]",
        wrong="x + delta",
        ja="形 (batch,) は右端のチャネルの軸とそろえられる。画像の軸と合うように軸を補う。",
        en="A shape of (batch,) is aligned with the channels, at the right; it needs more axes to meet the images.",
    ),
    "cut-early": dict(
        right="x + delta[:, None, None, None]",
        wrong="np.clip(x + delta[:, None, None, None], 0, 1)",
        ja="途中で 0 から 1 に収めると、はみ出した画素どうしの差が失われ、平均も変わる。収めるのは最後だけである。",
        en="Brought into the range so early, pixels outside lose their differences, and the mean changes; this is for the end.",
    ),
    "mean-of-all-channels": dict(
        right="axis=(1, 2), keepdims=True",
        wrong="axis=(1, 2, 3), keepdims=True",
        ja="チャネルも平均している。色の偏りまで強められ、色合いが変わる。",
        en="This averages over the channels, too: what one colour has more than another grows, and the tint changes.",
    ),
    "mean-of-the-batch": dict(
        right="axis=(1, 2), keepdims=True",
        wrong="axis=(0, 1, 2), keepdims=True",
        ja="画像どうしを平均している。1 枚の結果が、一緒に並んだ画像によって変わる。",
        en="This averages over images: what becomes of one depends on those beside it.",
    ),
    "mean-per-pixel": dict(
        right="axis=(1, 2), keepdims=True",
        wrong="axis=-1, keepdims=True",
        ja="画素ごとにチャネルを平均している。これを基準にすると、変わるのは色の鮮やかさである。",
        en="This is the mean over the channels of a pixel; it is for changing how vivid colours are.",
    ),
    "mean-per-row": dict(
        right="axis=(1, 2), keepdims=True",
        wrong="axis=2, keepdims=True",
        ja="横の 1 行ごとの平均である。縦と横の両方にわたって平均する。",
        en="That is a mean for each row; it is to be taken down and across.",
    ),
    "old-mean": dict(
        right="np.mean(brighter, axis=(1, 2), keepdims=True)",
        wrong="np.mean(x, axis=(1, 2), keepdims=True)",
        ja="明るさを変える前の平均である。これを基準にすると、コントラストとともに明るさも動く。",
        en="That is the mean before brightening; with it, contrast changes the brightness, too.",
    ),
    "middle-grey": dict(
        right="np.mean(brighter, axis=(1, 2), keepdims=True)",
        wrong="np.full((len(x), 1, 1, x.shape[3]), 0.5)",
        ja="値の範囲の真ん中を基準にすると、暗い画像はコントラストを上げるほど暗くなる。",
        en="About the middle of the range, a dark image gets darker as its contrast grows.",
    ),
    "axes-dropped": dict(
        right="np.mean(brighter, axis=(1, 2), keepdims=True)",
        wrong="np.mean(brighter, axis=(1, 2))",
        ja="平均した軸が消え、(batch, channels) が (width, channels) とそろえられてしまう。",
        en="The axes averaged over are gone, and (batch, channels) is aligned with (width, channels).",
    ),
    "without-the-mean": dict(
        right="(brighter - mean) * factor[:, None, None, None] + mean",
        wrong="brighter * factor[:, None, None, None]",
        ja="値をそのまま何倍かにすると、隔たりとともに平均も変わる。",
        en="Multiplying the values themselves changes their mean with their differences.",
    ),
    "mean-not-added": dict(
        right="(brighter - mean) * factor[:, None, None, None] + mean",
        wrong="(brighter - mean) * factor[:, None, None, None]",
        ja="平均からの隔たりのままで、平均が 0 の画像になっている。",
        en="This is what differs from the mean; the mean of the image is now 0.",
    ),
    "one-more": dict(
        right="(brighter - mean) * factor[:, None, None, None] + mean",
        wrong="(brighter - mean) * (1 + factor[:, None, None, None]) + mean",
        ja="factor が 1 のとき、画像は変わらないはずである。",
        en="With a factor of 1 the image is to remain what it is.",
    ),
    "mean-multiplied": dict(
        right="(brighter - mean) * factor[:, None, None, None] + mean",
        wrong="(brighter - mean) + mean * factor[:, None, None, None]",
        ja="平均のほうを何倍かにしている。画素どうしの差は変わらず、明るさだけが動く。",
        en="It is the mean that is multiplied here: differences stay, and only the brightness moves.",
    ),
    "one-factor": dict(
        right="factor[:, None, None, None] + mean",
        wrong="factor[0] + mean",
        ja="どの画像にも最初の値を使っている。コントラストは画像ごとに変える。",
        en="This takes the first value for all images; each has its own.",
    ),
    "not-cut": dict(
        right="np.clip(adjusted, 0, 1)",
        wrong="adjusted",
        ja="0 から 1 の外の値が残っている。",
        en="Values outside the range from 0 to 1 are left.",
    ),
    "cut-at-0-only": dict(
        right="np.clip(adjusted, 0, 1)",
        wrong="np.maximum(adjusted, 0)",
        ja="0 より小さい値しか収めていない。1 を超える値も出る。",
        en="This sees to values below 0 only; there are some above 1.",
    ),
    "cut-at-1-only": dict(
        right="np.clip(adjusted, 0, 1)",
        wrong="np.minimum(adjusted, 1)",
        ja="1 より大きい値しか収めていない。負の値も出る。",
        en="This sees to values above 1 only; there are negative ones.",
    ),
    "stretched": dict(
        right="np.clip(adjusted, 0, 1)",
        wrong="(adjusted - adjusted.min()) / np.maximum(adjusted.max() - adjusted.min(), 1e-7)",
        ja="最小値を 0、最大値を 1 に合わせると、はみ出していない画素まで変わる。",
        en="Stretched from the least to the greatest value, pixels within the range change, too.",
    ),
    "wrapped": dict(
        right="np.clip(adjusted, 0, 1)",
        wrong="np.mod(adjusted, 1)",
        ja="余りをとると、1 を少し超えた明るい画素が 0 に近い暗い画素になる（8 ビットのあふれと同じ）。",
        en="By a remainder a light pixel just above 1 turns dark, as in an overflow of 8 bits.",
    ),
    "the-ends-too": dict(
        right="y != adjusted",
        wrong="(y == 0) | (y == 1)",
        ja="ちょうど 0 や 1 になった値は変わっていない。",
        en="Values that come to 0 or 1 exactly are not changed.",
    ),
    "lost-at-1-only": dict(
        right="y != adjusted",
        wrong="adjusted > 1",
        ja="白く飛んだ値しか数えていない。黒くつぶれた値もある。",
        en="These are the values lost in white only; others are lost in black.",
    ),
    "those-kept": dict(
        right="y != adjusted",
        wrong="y == adjusted",
        ja="変わらなかった値の割合になっている。",
        en="That is the share of values that did not change.",
    ),
    "counted": dict(
        right="np.mean(y != adjusted, axis=(1, 2, 3))",
        wrong="np.sum(y != adjusted, axis=(1, 2, 3))",
        ja="これは個数である。割合は、画像の値の数で割ったもの。",
        en="That is how many they are; a share is divided by the number of values of an image.",
    ),
    "share-of-the-batch": dict(
        right="np.mean(y != adjusted, axis=(1, 2, 3))",
        wrong="np.mean(y != adjusted)",
        ja="全部の画像をまとめた割合で、どの画像で失われたかがわからない。",
        en="That is one share for all images; it does not say in which of them values are lost.",
    ),
    "share-per-channel": dict(
        right="np.mean(y != adjusted, axis=(1, 2, 3))",
        wrong="np.mean(y != adjusted, axis=(1, 2))",
        ja="チャネルごとの割合になっている。画像 1 枚に 1 つの値である。",
        en="That is a share for each channel; there is to be one for each image.",
    ),
}
