"""左右反転・切り出し・平行移動

左右を反転してもクラスが変わらない画像 x を 1 枚ずつ無作為に変え、元の画像に
加えた訓練データを作れ。

    mirrored    flip が True の画像は左右を反転し、False の画像はそのまま
    padded      mirrored の各画像の上下左右を、pad 画素ずつ 0 で囲んだもの
    shifted     padded の各画像から、元と同じ大きさを切り出したもの。左上の
                画素は、padded の top 行 left 列（0 から数える）である
    images      x の後ろに shifted を続けたもの
    labels      images の各画像のラベル。y は x の各画像のラベル（クラスの番
                号）である
    down        shifted の中身が mirrored より何画素下に動いたか（上なら負）
    right       同じく、何画素右に動いたか（左なら負）

flip, top, left, down, right は、画像 1 枚につき 1 つの値をもつ。images, labels,
down, right の順に返せ。

---
    x, mirrored, shifted: (batch, height, width, channels)
    padded: (batch, height + 2 pad, width + 2 pad, channels)
    images: (2 batch, height, width, channels)    labels: (2 batch,)
    y, flip, top, left, down, right: (batch,)     0 ≤ top, left ≤ 2 pad

---
Flipping, cropping, shifting

Make training data that hold the images x and, after them, each image once more
in a form that is changed at random. Mirrored, these images keep their classes.

    mirrored    images whose flip is True, with left and right exchanged; those
                whose flip is False, as they are
    padded      mirrored with a frame of zeros, pad pixels wide on all four
                sides of each image
    shifted     a piece of the old size out of each image of padded. Its upper
                left pixel is the one in row top, column left (from 0) of padded
    images      x, followed by shifted
    labels      the label of each image of images; y has the labels (numbers of
                classes) of x
    down        by how many pixels what is in shifted is further down than it
                was in mirrored (negative if further up)
    right       likewise, by how many pixels it is further to the right

flip, top, left, down and right have one value for each image. Return images,
labels, down and right, in this order.
"""

import numpy as np


def flip_crop_shift(x, y, flip, top, left, pad):
    batch, height, width, _ = x.shape
    mirrored = np.where(flip[:, None, None, None], x[:, :, ::-1], x)  # blank
    padded = np.pad(mirrored, ((0, 0), (pad, pad), (pad, pad), (0, 0)))  # blank
    shifted = np.empty_like(x)
    for i in range(batch):
        rows = slice(top[i], top[i] + height)  # blank
        columns = slice(left[i], left[i] + width)  # blank
        shifted[i] = padded[i, rows, columns]
    images = np.concatenate([x, shifted])
    labels = np.concatenate([y, y])  # blank
    down, right = pad - top, pad - left  # blank
    return images, labels, down, right


# ==== grading ====


def pictures(rng, batch, height, width, channels):
    """Digits on coloured paper, lit unevenly, and their labels: 0 and 8, which a mirror leaves what they are."""
    import numpy as np

    from grader.datasets import load_arrays

    digits = load_arrays("digits")
    labels = digits["y"]
    classes = np.resize(rng.permutation([0, 8]), batch)
    rows = [rng.choice(np.flatnonzero(labels == number)) for number in classes]
    ink = digits["x"][rows, 8 - height :, 8 - width :, None] / 16
    colour = rng.uniform(0.4, 0.9, size=(batch, 1, 1, channels))
    light = rng.uniform(0.7, 1, size=(batch, height, width, channels))
    return light * (1 - colour * ink), classes


def cases(rng):
    import numpy as np

    values = np.arange(1.0, 13).reshape(2, 2, 3, 1)
    yield dict(
        x=values,
        y=np.array([4, 7]),
        flip=np.array([True, False]),
        top=np.array([1, 0]),
        left=np.array([0, 1]),
        pad=1,
    )
    channels = [int(number) for number in rng.permutation([1, 3])]
    for pad in (2, 3):
        batch = int(rng.integers(4, 6))
        height, width = (int(size) for size in rng.choice([6, 7, 8], 2, replace=False))
        x, y = pictures(rng, batch, height, width, channels[pad - 2])
        between = rng.integers(0, 2 * pad + 1, size=(2, batch - 3))
        # The first image and the last but one are at the ends of what can be; the last stays where it is.
        yield dict(
            x=x,
            y=y,
            flip=np.append(rng.integers(2, size=batch - 3), [1, 0, 1]).astype(bool),
            top=np.concatenate([[0], between[0], [2 * pad, pad]]),
            left=np.concatenate([[2 * pad], between[1], [0, pad]]),
            pad=pad,
        )
    x, y = pictures(rng, 2, 5, int(rng.integers(6, 9)), channels[0])
    nothing = np.zeros(2, dtype=int)
    yield dict(x=x, y=y, flip=rng.permutation([True, False]), top=nothing, left=nothing, pad=0)


BORDERS = {
    "images that are flipped, and some that are not": "np.any(flip) and not np.all(flip)",
    "the first and the last row that can be taken": "pad > 0 and np.any(top == 0) and np.any(top == 2 * pad)",
    "the first and the last column that can be taken": "pad > 0 and np.any(left == 0) and np.any(left == 2 * pad)",
    "an image that stays where it is": "pad > 0 and np.any((top == pad) & (left == pad))",
    "no frame": "pad == 0",
    "several channels": "x.shape[3] > 1",
    "images wider, or higher": "x.shape[1] != x.shape[2]",
}


def oracle(x, y, flip, top, left, pad):
    import tensorflow as tf

    height, width = x.shape[1:3]
    shifted, down, right = [], [], []
    for image, flipped, row, column in zip(x, flip, top, left, strict=True):
        flipped = tf.image.flip_left_right(image) if flipped else tf.constant(image)
        # Two more channels tell each pixel where it was, counted from 1: the frame has 0.
        places = tf.meshgrid(tf.range(1, height + 1), tf.range(1, width + 1), indexing="ij")
        told = tf.concat([flipped, tf.cast(tf.stack(places, axis=-1), "float64")], axis=-1)
        framed = tf.image.pad_to_bounding_box(told, pad, pad, height + 2 * pad, width + 2 * pad)
        piece = tf.image.crop_to_bounding_box(framed, int(row), int(column), height, width)
        shifted.append(piece[..., :-2])
        [pixel] = tf.where(piece[..., -1] > 0)[:1]
        moved = pixel + 1 - tf.cast(piece[pixel[0], pixel[1], -2:], "int64")
        down.append(moved[0])
        right.append(moved[1])
    images = tf.concat([x, tf.stack(shifted)], axis=0)
    return images, tf.tile(y, [2]), tf.stack(down), tf.stack(right)


def plot(case, outputs):
    import numpy as np
    from matplotlib.figure import Figure

    x, images = case["x"], outputs["images"]
    if images.shape != (2 * len(x), *x.shape[1:]):
        return None
    figure = Figure(figsize=(1.7 * len(x) + 0.6, 4), layout="constrained")
    panels = figure.subplots(2, len(x), squeeze=False)
    for panel, image, label in zip(panels.flat, images, outputs["labels"].flat, strict=False):
        shown = image if image.shape[-1] == 3 else image[..., 0]
        panel.imshow(np.clip(shown / max(x.max(), 1), 0, 1), cmap="gray", vmin=0, vmax=1)
        panel.set_title(f"label {label}", fontsize=9)
    for panel in panels.flat:
        panel.set_xticks([])
        panel.set_yticks([])
    panels[0, 0].set_ylabel("x")
    panels[1, 0].set_ylabel("shifted")
    return figure


STEM = dict(
    ja="訓練画像 x を 1 枚ずつ左右反転し（flip が True のとき）、周囲を pad 画素の 0 で囲んで、無作為な\n"
    "位置（top 行 left 列）から元の大きさを切り出す。できた画像を x の後ろに加え、ラベル y も付け\n"
    "る。down と right は、中身が下と右に動いた画素数である。",
    en="Training images x are mirrored one by one (where flip is True), framed with pad pixels of\n"
    "zeros, and cropped to their old size at a random place (row top, column left). The results\n"
    "are added to x, with labels from y. down and right say by how many pixels they moved.",
)

VARIANTS = {
    "flip": dict(right="x[:, :, ::-1]", same="np.flip(x, axis=2)"),
    "shape": dict(right="flip[:, None, None, None]", same="flip.reshape(-1, 1, 1, 1)"),
    "constant": dict(
        right="np.pad(mirrored, ((0, 0), (pad, pad), (pad, pad), (0, 0)))",
        same='np.pad(mirrored, [(0, 0), (pad, pad), (pad, pad), (0, 0)], mode="constant")',
    ),
    "counted-rows": dict(
        right="slice(top[i], top[i] + height)", same="np.arange(top[i], top[i] + height)"
    ),
    "tile": dict(right="np.concatenate([y, y])", same="np.tile(y, 2)"),
    "sign": dict(right="pad - top, pad - left", same="-(top - pad), -(left - pad)"),
}

MISTAKES = {
    "upside-down": dict(
        right="x[:, :, ::-1]",
        wrong="x[:, ::-1]",
        ja="軸 1 は行である。上下が逆になり、数字は別の字に見えることもある。",
        en="Axis 1 is that of the rows: this turns images upside down, where a digit may look like another.",
    ),
    "half-turn": dict(
        right="x[:, :, ::-1]",
        wrong="x[:, ::-1, ::-1]",
        ja="縦も横も逆にすると 180 度の回転になる。6 と 9 が入れ替わってしまう。",
        en="Reversed both ways an image is turned by 180 degrees: a 6 becomes a 9.",
    ),
    "colours-reversed": dict(
        right="x[:, :, ::-1]",
        wrong="x[..., ::-1]",
        ja="最後の軸はチャネルである。画素の位置はそのままで、赤と青が入れ替わる。",
        en="The last axis is that of the channels: pixels stay, and red and blue are exchanged.",
    ),
    "batch-reversed": dict(
        right="x[:, :, ::-1]",
        wrong="x[::-1]",
        ja="最初の軸は画像の番号である。画像の順が逆になり、ラベルとも合わなくなる。",
        en="The first axis counts images: this reverses their order, and labels no longer fit.",
    ),
    "all-flipped": dict(
        right="np.where(flip[:, None, None, None], x[:, :, ::-1], x)",
        wrong="x[:, :, ::-1]",
        ja="すべての画像を反転している。反転するかどうかは、画像ごとに flip で決まる。",
        en="This mirrors every image; whether one is mirrored is for its own flip to say.",
    ),
    "none-flipped": dict(
        right="np.where(flip[:, None, None, None], x[:, :, ::-1], x)",
        wrong="x",
        ja="どの画像も反転していない。",
        en="No image is mirrored here.",
    ),
    "the-others-flipped": dict(
        right="x[:, :, ::-1], x)",
        wrong="x, x[:, :, ::-1])",
        ja="flip が False の画像を反転している。",
        en="These are the images whose flip is False.",
    ),
    "flip-without-axes": dict(
        right="flip[:, None, None, None]",
        wrong="flip",
        ja="形 (batch,) は右端のチャネルの軸とそろえられる。画像の軸と合うように軸を補う。",
        en="A shape of (batch,) is aligned with the channels, at the right; it needs more axes to meet the images.",
    ),
    "edge-repeated": dict(
        right="(0, 0)))",
        wrong='(0, 0)), mode="edge")',
        ja="端の画素を引き伸ばしている。周囲に置くのは 0 である。",
        en="This repeats the pixels at the edge; what is to surround an image is zeros.",
    ),
    "reflected": dict(
        right="(0, 0)))",
        wrong='(0, 0)), mode="symmetric")',
        ja="画像を折り返している。周囲に置くのは 0 である。",
        en="This reflects the image at its edge; what is to surround it is zeros.",
    ),
    "padded-after-only": dict(
        right="((0, 0), (pad, pad), (pad, pad), (0, 0))",
        wrong="((0, 0), (0, 2 * pad), (0, 2 * pad), (0, 0))",
        ja="下と右だけを囲むと、画像は上と左にしか動けない。",
        en="With zeros below and at the right only, images can only move up and to the left.",
    ),
    "padded-twice": dict(
        right="((0, 0), (pad, pad), (pad, pad), (0, 0))",
        wrong="((0, 0), (2 * pad, 2 * pad), (2 * pad, 2 * pad), (0, 0))",
        ja="合わせて 2 pad 増えるのであって、片側は pad である。",
        en="It is both sides together that make 2 pad; one of them makes pad.",
    ),
    "all-axes": dict(
        right="((0, 0), (pad, pad), (pad, pad), (0, 0))",
        wrong="pad",
        ja="1 つの数を渡すと、画像の番号とチャネルの軸にも 0 が加わる。",
        en="Given as one number, the frame is put around the axes of images and channels, too.",
    ),
    "rows-from-the-middle": dict(
        right="slice(top[i], top[i] + height)",
        wrong="slice(pad + top[i], pad + top[i] + height)",
        ja="top は、囲んだ後の画像の上端から数える。pad は足さない。",
        en="top counts from the upper end of the framed image, so nothing is added to it.",
    ),
    "rows-by-one": dict(
        right="slice(top[i], top[i] + height)",
        wrong="slice(top[i], height)",
        ja="スライスの 2 つ目は終わりの位置で、長さではない。",
        en="The second number of a slice is where it ends, not how long it is.",
    ),
    "rows-of-the-first": dict(
        right="slice(top[i], top[i] + height)",
        wrong="slice(top[0], top[0] + height)",
        ja="全部の画像を同じだけ動かしている。位置は画像ごとに違う。",
        en="This moves all images alike; every image has a place of its own.",
    ),
    "rows-centred": dict(
        right="slice(top[i], top[i] + height)",
        wrong="slice(pad, pad + height)",
        ja="いつも中央を切り出すので、元の画像に戻るだけである。",
        en="Cropped at the centre, every image is just what it was.",
    ),
    "places-exchanged": dict(
        edits=[
            dict(right="slice(top[i], top[i] + height)", wrong="slice(left[i], left[i] + height)"),
            dict(right="slice(left[i], left[i] + width)", wrong="slice(top[i], top[i] + width)"),
        ],
        ja="行と列が逆。配列の軸は、縦が先、横が後である。",
        en="Rows and columns are exchanged: in an array the vertical axis comes first.",
    ),
    "columns-from-the-middle": dict(
        right="slice(left[i], left[i] + width)",
        wrong="slice(pad + left[i], pad + left[i] + width)",
        ja="left は、囲んだ後の画像の左端から数える。pad は足さない。",
        en="left counts from the left end of the framed image, so nothing is added to it.",
    ),
    "columns-of-height": dict(
        right="slice(left[i], left[i] + width)",
        wrong="slice(left[i], left[i] + height)",
        ja="横の長さは width である。正方形の画像でなければ合わない。",
        en="Across it is width that counts; height would do for square images only.",
    ),
    "columns-of-the-first": dict(
        right="slice(left[i], left[i] + width)",
        wrong="slice(left[0], left[0] + width)",
        ja="全部の画像を同じだけ動かしている。位置は画像ごとに違う。",
        en="This moves all images alike; every image has a place of its own.",
    ),
    "labels-interleaved": dict(
        right="np.concatenate([y, y])",
        wrong="np.repeat(y, 2)",
        ja="同じラベルが隣り合う並びになる。images は、元の画像が全部並んだ後に新しい画像が続く。",
        en="This puts equal labels side by side; in images all the old ones come before the new ones.",
    ),
    "new-classes": dict(
        right="np.concatenate([y, y])",
        wrong="np.concatenate([y, y + 10])",
        ja="変えた画像を別のクラスとしている。クラスが変わらない変換だから、拡張に使える。",
        en="This makes classes of their own of the changed images; what is changed here leaves the class.",
    ),
    "no-new-labels": dict(
        right="np.concatenate([y, y])",
        wrong="y",
        ja="画像の数は 2 倍になったが、ラベルは増えていない。",
        en="There are twice as many images now, but no more labels than before.",
    ),
    "added": dict(
        right="np.concatenate([y, y])",
        wrong="y + y",
        ja="NumPy の配列では、+ は要素ごとの足し算で、つなげる演算ではない。",
        en="Between arrays of NumPy, + adds elements; it does not join the arrays.",
    ),
    "wrong-way": dict(
        right="pad - top, pad - left",
        wrong="top - pad, left - pad",
        ja="符号が逆。切り出す位置を下げると、中身は上に動いて見える。",
        en="The sign is the other way round: as the place of the crop goes down, what is in it goes up.",
    ),
    "place-as-shift": dict(
        right="pad - top, pad - left",
        wrong="top, left",
        ja="これは切り出す位置である。動かないときの位置は 0 でなく pad なので、そこからの差になる。",
        en="That is where the crop is; nothing moves when this is pad, not 0, so it is the difference that counts.",
    ),
    "from-the-far-end": dict(
        right="pad - top, pad - left",
        wrong="2 * pad - top, 2 * pad - left",
        ja="動かないときの位置は、取りうる位置の端でなく真ん中である。",
        en="Nothing moves in the middle of all places, not at their end.",
    ),
    "right-before-down": dict(
        right="pad - top, pad - left",
        wrong="pad - left, pad - top",
        ja="順が逆。下への移動は行の位置から、右への移動は列の位置から決まる。",
        en="They are exchanged: rows decide how far it went down, columns how far to the right.",
    ),
}
