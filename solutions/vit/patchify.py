"""パッチへの分割

Vision Transformer の入口で、画像を重なりのない size × size のパッチに切り分け、
1 つずつベクトルに写せ。images は画像をまとめた配列で、軸の順は NHWC、height と
width は size で割り切れる。

patches には、パッチを平坦化したベクトルを並べる。パッチは左上から右へ、次に下の
行へと並べる。1 つのパッチの中も、画素を左上から右へ、次に下の行へとたどり、画素
ごとに channels 個の値を続ける。

tokens には、patches のベクトルを重み kernel とバイアス bias で写したものを入れ
る。重みはどのパッチにも共通である。

---
    count = (height / size) · (width / size)

    images: (samples, height, width, channels)
    kernel: (size · size · channels, units)     bias: (units,)
    patches: (samples, count, size · size · channels)
    tokens: (samples, count, units)

---
Splitting into patches

At the entrance of a Vision Transformer, cut images into patches of size × size
that do not overlap, and map each to a vector. images is an array of images with
the axes NHWC; size divides height and width.

patches holds the flattened patches. They come from the upper left to the right,
and then row by row. Inside a patch the pixels, too, come from the upper left to
the right and then row by row, each with its `channels` values.

tokens holds what the weights kernel and the biases bias make of the vectors in
patches. All patches share them.
"""

import numpy as np


def patchify(images, size, kernel, bias):
    samples, height, width, channels = images.shape
    rows, columns = height // size, width // size
    grid = images.reshape(samples, rows, size, columns, size, channels)  # blank
    grid = np.transpose(grid, (0, 1, 3, 2, 4, 5))  # blank
    patches = grid.reshape(samples, rows * columns, size * size * channels)
    tokens = patches @ kernel + bias  # blank
    return patches, tokens


# ==== grading ====


def cases(rng):
    import numpy as np

    from grader.datasets import load_arrays

    def drawn(images, size, units):
        length = size * size * images.shape[3]
        kernel, bias = rng.normal(size=(length, units)), rng.normal(size=units)
        return dict(images=images, size=size, kernel=kernel, bias=bias)

    yield drawn(np.arange(8.0).reshape(1, 2, 4, 1), 2, 1)
    size, channels, units = (int(n) for n in rng.choice(range(2, 6), 3, replace=False))
    rows, columns = (int(n) for n in rng.choice(range(2, 5), 2, replace=False))
    shape = int(rng.integers(2, 4)), rows * size, columns * size, channels
    yield drawn(rng.normal(size=shape), size, units)
    yield drawn(rng.normal(size=(2, columns, rows, channels)), 1, units)
    yield drawn(rng.normal(size=(3, size, size, channels)), size, units + 3)
    digits = load_arrays("digits")["x"]
    chosen = digits[rng.choice(len(digits), size=3, replace=False)].reshape(3, 8, 8, 1)
    yield drawn(chosen / 16, int(rng.choice([2, 4])), units + 1)


BORDERS = {
    "several patches, not in a square": (
        "images.shape[1] > size > 1 and images.shape[2] > size and images.shape[1] != images.shape[2]"
    ),
    "several channels": "images.shape[3] > 1 and size > 1",
    "patches of one pixel": "size == 1",
    "one patch": "images.shape[1] == images.shape[2] == size",
    "several images": "len(images) > 1",
}


def oracle(images, size, kernel, bias):
    import keras
    import tensorflow as tf

    samples, _, _, channels = images.shape
    step = [1, size, size, 1]
    patches = tf.image.extract_patches(images, step, step, [1, 1, 1, 1], "VALID")
    patches = tf.reshape(patches, (samples, -1, size * size * channels))
    layer = keras.layers.Conv2D(len(bias), size, strides=size)
    layer.build(images.shape)
    layer.set_weights([kernel.reshape(size, size, channels, len(bias)), bias])
    return patches, tf.reshape(layer(images), (samples, -1, len(bias)))


STEM = dict(
    ja="Vision Transformer の入口で、画像を size × size のパッチに切り分け、1 つずつベクトルに"
    "写す。軸の順は NHWC で、パッチは左上から右へ、次に下の行へと並べる。",
    en="At the entrance of a Vision Transformer, this cuts images (NHWC) into patches of size × size and "
    "maps each to a vector. Patches come from the upper left to the right, then row by row.",
)

VARIANTS = {
    "minus-one": dict(
        right="images.reshape(samples, rows, size, columns, size, channels)",
        same="images.reshape(samples, rows, size, columns, size, -1)",
    ),
    "swapped-axes": dict(
        right="np.transpose(grid, (0, 1, 3, 2, 4, 5))", same="np.swapaxes(grid, 2, 3)"
    ),
    "einsum": dict(
        right="patches @ kernel + bias", same='np.einsum("npi,iu->npu", patches, kernel) + bias'
    ),
}

MISTAKES = {
    "pixels-apart": dict(
        right="samples, rows, size, columns, size, channels",
        wrong="samples, size, rows, size, columns, channels",
        ja="これでは、rows 個おき、columns 個おきの画素が 1 つのパッチに集まる。隣り合う画素は、軸を分けたときに"
        "後の（内側の）軸に来る。",
        en="Like this a patch collects pixels that lie apart; where an axis is split, neighbours are those on "
        "the inner of the two.",
    ),
    "rows-and-columns": dict(
        right="samples, rows, size, columns, size, channels",
        wrong="samples, columns, size, rows, size, channels",
        ja="縦に rows 個、横に columns 個のパッチがある。逆にすると、縦横の長さが合わず、画素が混ざる。",
        en="There are `rows` patches on top of each other and `columns` side by side; exchanged, pixels of "
        "different rows are mixed.",
    ),
    "channels-in-front": dict(
        right="samples, rows, size, columns, size, channels",
        wrong="samples, channels, rows, size, columns, size",
        ja="チャネルを先に数えている。NHWC では、チャネルは最後の軸である。",
        en="This counts the channels first; in NHWC they are the last axis.",
    ),
    "not-transposed": dict(
        right="np.transpose(grid, (0, 1, 3, 2, 4, 5))",
        wrong="grid",
        ja="軸を入れ替えずに平坦化すると、画像の 1 行が続いて並び、隣のパッチの画素が混ざる。",
        en="Flattened without a change of axes, whole rows of the image follow each other, and pixels of "
        "neighbouring patches are mixed.",
    ),
    "column-by-column": dict(
        right="(0, 1, 3, 2, 4, 5)",
        wrong="(0, 3, 1, 2, 4, 5)",
        ja="パッチが上から下へ、次に右の列へと並んでいる。",
        en="Here the patches come from top to bottom and then column by column.",
    ),
    "turned-inside": dict(
        right="(0, 1, 3, 2, 4, 5)",
        wrong="(0, 1, 3, 4, 2, 5)",
        ja="パッチの中の縦と横が入れ替わっている。",
        en="Height and width are exchanged inside each patch.",
    ),
    "channel-by-channel": dict(
        right="(0, 1, 3, 2, 4, 5)",
        wrong="(0, 1, 3, 5, 2, 4)",
        ja="チャネルごとに画素を並べている。1 つの画素の値が続いて並ぶようにする。",
        en="This lists the pixels channel by channel; the values of one pixel belong together.",
    ),
    "without-bias": dict(
        right="patches @ kernel + bias",
        wrong="patches @ kernel",
        ja="バイアスが足されていない。",
        en="The biases are not added.",
    ),
    "rectified": dict(
        right="patches @ kernel + bias",
        wrong="np.maximum(patches @ kernel + bias, 0)",
        ja="パッチの埋め込みは線形な写像で、活性化関数をもたない。",
        en="The embedding of patches is linear: it has no activation.",
    ),
    "kernel-in-front": dict(
        right="patches @ kernel",
        wrong="kernel.T @ patches",
        ja="ベクトルは patches の最後の軸にある。重みは右から掛ける。",
        en="The vectors lie along the last axis of patches: the weights go to the right of it.",
        exam=False,
    ),
}


def plot(case, outputs):
    """The first image, cut where patches meet, and its patches as they were returned."""
    import numpy as np
    from matplotlib.figure import Figure

    size, channels = case["size"], case["images"].shape[3]
    image, patches = np.asarray(case["images"][0]), np.asarray(outputs["patches"], dtype=float)[0]
    rows, columns = image.shape[0] // size, image.shape[1] // size
    limits = dict(vmin=image[..., 0].min(), vmax=image[..., 0].max(), cmap="gray")
    figure = Figure(figsize=(7, 3.5), layout="constrained")
    left, right = figure.subfigures(1, 2)
    axes = left.subplots()
    axes.imshow(image[..., 0], **limits)
    axes.set_xticks(np.arange(0, image.shape[1] + 1, size) - 0.5, [])
    axes.set_yticks(np.arange(0, image.shape[0] + 1, size) - 0.5, [])
    axes.grid(color="tab:orange")
    small = right.subplots(rows, columns, squeeze=False)
    for number, (place, patch) in enumerate(zip(small.flat, patches, strict=False)):
        place.imshow(patch.reshape(size, size, channels)[..., 0], **limits)
        place.set(xticks=[], yticks=[], xlabel=str(number))
    return figure
