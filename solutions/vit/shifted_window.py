"""ずらした窓

Swin Transformer の 2 層に 1 つは、窓の区切りを下と右へ、size の半分（切り捨て）
ずつずらす。区切りをずらす代わりに、特徴マップを上と左へ同じだけ巡回させてから、
元の区切りで窓に分ける。はみ出した行は下端に、はみ出した列は右端に続く。

shifted には、x を巡回させたものを入れる。

巡回させると、もとは離れていたトークンが同じ窓に入る。region には、巡回させたあ
との位置ごとに、上端から回ってきた行なら 1、左端から回ってきた列なら 2、その両方
なら 3、どちらでもなければ 0 を入れる。形は (height, width) である。

mask は窓ごとの真偽値で、窓の i 番目のトークンが j 番目のトークンに注意を向けて
よいとき、mask[窓, i, j] を真とする。注意を向けてよいのは、2 つの region の値が
等しいときである。窓は左上から右へ、次に下の行へと並べ、窓の中のトークンの順も同
じとする。

restored には、attended を巡回の前の位置に戻したものを入れる。attended は
shifted と同じ位置に並んでいる。shifted、mask、restored を、この順に返せ。

height と width は size で割り切れ、どちらも size の 2 倍以上である。size は 2
以上とする。

---
    count = (height / size) · (width / size)

    x, shifted, attended, restored: (samples, height, width, channels)
    mask: (count, size · size, size · size)

---
Shifted windows

In every second layer of a Swin Transformer the borders of the windows move by
half of size (rounded down), down and to the right. Instead of the borders, the
feature maps are moved, cyclically, up and to the left, and then split where
they always are. Rows that leave at the top go on at the bottom, columns that
leave at the left at the right.

shifted is x after that move.

It brings tokens into one window that were far apart. region, which is (height,
width), holds for each place after the move 1 if its row came from the top, 2 if
its column came from the left, 3 if both did, and 0 if neither.

mask is true or false for each window: mask[window, i, j] is true where token i
may attend to token j, which is where their values in region are equal. Windows
come from the upper left to the right and then row by row, and so do the tokens
of a window.

restored is attended moved back to where things were before. attended has the
places of shifted. Return shifted, mask and restored, in this order.

size divides height and width, both of which are at least twice as large, and is
at least 2.
"""

import numpy as np


def shifted_window(x, attended, size):
    _, height, width, _ = x.shape
    shift = size // 2  # blank
    shifted = np.roll(x, (-shift, -shift), axis=(1, 2))  # blank
    region = np.zeros((height, width), dtype=int)
    region[height - shift :, :] += 1  # blank
    region[:, width - shift :] += 2  # blank
    grid = region.reshape(height // size, size, width // size, size)
    windows = grid.swapaxes(1, 2).reshape(-1, size * size)
    mask = windows[:, :, np.newaxis] == windows[:, np.newaxis, :]  # blank
    restored = np.roll(attended, (shift, shift), axis=(1, 2))  # blank
    return shifted, mask, restored


# ==== grading ====


def cases(rng):
    import numpy as np

    def drawn(samples, rows, columns, size, channels):
        shape = samples, rows * size, columns * size, channels
        return dict(x=rng.normal(size=shape), attended=rng.normal(size=shape), size=size)

    tokens = np.arange(16.0).reshape(1, 4, 4, 1)
    yield dict(x=tokens, attended=tokens + 100, size=2)
    rows, columns = (int(n) for n in rng.choice(range(2, 5), 2, replace=False))
    samples, channels = (int(n) for n in rng.choice(range(2, 5), 2, replace=False))
    yield drawn(samples, rows, columns, 3, channels)
    yield drawn(channels, columns, rows, 4, samples)
    yield drawn(1, 2, 3, int(rng.choice([5, 7])), channels)


BORDERS = {
    "a size that is odd": "size % 2 == 1 and size > 3",
    "a size of 3, whose half is 1": "size == 3",
    "a size that is even": "size == 4",
    "maps that are not square": "x.shape[1] != x.shape[2]",
    "several images": "len(x) > 1",
}


def oracle(x, attended, size):
    import tensorflow as tf

    _, height, width, _ = x.shape
    half = int(size / 2)
    shifted = tf.roll(x, shift=[-half, -half], axis=[1, 2])

    def in_windows(places):
        """For each token of each window, where it was before."""
        moved = tf.roll(tf.broadcast_to(places, (height, width)), [-half, -half], [0, 1])
        deep = tf.nn.space_to_depth(moved[tf.newaxis, :, :, tf.newaxis], size)
        return tf.reshape(deep, (-1, size * size))

    # In one piece means: before, too, not a whole window apart, down or across.
    mask = True
    for places in (tf.range(height)[:, tf.newaxis], tf.range(width)[tf.newaxis]):
        before = in_windows(places)
        mask = (tf.abs(before[:, :, tf.newaxis] - before[:, tf.newaxis]) < size) & mask
    return shifted, mask, tf.roll(attended, shift=[half, half], axis=[1, 2])


STEM = dict(
    ja="Swin Transformer のずらした窓を、特徴マップの巡回で作る。region は、巡回させたあとの位置ご"
    "との部分の番号、mask は、窓の中でトークン i が j に注意を向けてよいか、restored は、注意の結"
    "果 attended を巡回の前の位置に戻したものである。",
    en="This makes the shifted windows of a Swin Transformer by moving feature maps cyclically. region "
    "numbers the parts after the move, mask says whether in a window token i may attend to token j, and "
    "restored is attended, what attention gave, back where it was before.",
)

VARIANTS = {
    "concatenated": dict(
        right="np.roll(x, (-shift, -shift), axis=(1, 2))",
        same="np.roll(np.roll(x, -shift, axis=1), -shift, axis=2)",
    ),
    "from-the-end": dict(
        edits=[
            dict(right="region[height - shift :, :] += 1", same="region[-shift:] = 1"),
            dict(right="region[:, width - shift :] += 2", same="region[:, -shift:] += 2"),
        ]
    ),
    "difference": dict(
        right="windows[:, :, np.newaxis] == windows[:, np.newaxis, :]",
        same="windows[:, :, None] - windows[:, None] == 0",
    ),
}

MISTAKES = {
    "whole-window": dict(
        right="size // 2",
        wrong="size",
        ja="窓の幅だけ動かすと、区切りは前と同じ場所に来て、窓の組合せが変わらない。",
        en="Moved by a whole window, the borders are where they were, and no window gets other tokens.",
    ),
    "by-one": dict(
        right="size // 2",
        wrong="1",
        ja="動かすのは窓の半分である。",
        en="They move by half a window.",
    ),
    "rounded-up": dict(
        right="size // 2",
        wrong="(size + 1) // 2",
        ja="size が奇数のとき、切り上げている。",
        en="Where size is odd, this rounds up.",
    ),
    "other-way": dict(
        right="np.roll(x, (-shift, -shift), axis=(1, 2))",
        wrong="np.roll(x, (shift, shift), axis=(1, 2))",
        ja="下と右へ動いている。区切りが下と右へずれたのと同じになるのは、特徴マップが上と左へ動くときである。",
        en="This moves down and to the right; borders further down and to the right are maps further up and "
        "to the left.",
    ),
    "rows-alone": dict(
        right="np.roll(x, (-shift, -shift), axis=(1, 2))",
        wrong="np.roll(x, -shift, axis=1)",
        ja="縦にしか動いていない。",
        en="This moves up only.",
    ),
    "columns-alone": dict(
        right="np.roll(x, (-shift, -shift), axis=(1, 2))",
        wrong="np.roll(x, -shift, axis=2)",
        ja="横にしか動いていない。",
        en="This moves to the left only.",
    ),
    "images-moved": dict(
        right="np.roll(x, (-shift, -shift), axis=(1, 2))",
        wrong="np.roll(x, (-shift, -shift), axis=(0, 1))",
        ja="画像の軸が動いている。最初の軸は画像の番号である。",
        en="This moves the axis of images, which is the first.",
    ),
    "flattened": dict(
        right="np.roll(x, (-shift, -shift), axis=(1, 2))",
        wrong="np.roll(x, -shift)",
        ja="軸を指定しないと、平坦化した配列が巡回し、チャネルや行が混ざる。",
        en="Without axes the flattened array moves, and mixes channels and rows.",
    ),
    "filled-with-zeros": dict(
        right="np.roll(x, (-shift, -shift), axis=(1, 2))",
        wrong="np.pad(x[:, shift:, shift:], ((0, 0), (0, shift), (0, shift), (0, 0)))",
        ja="はみ出したトークンが失われ、0 で埋められている。巡回させれば、どのトークンも残る。",
        en="What leaves is lost, and zeros come in; in a cyclic move every token stays.",
    ),
    "last-window-down": dict(
        right="region[height - shift :, :]",
        wrong="region[height - size :, :]",
        ja="下端の窓の行がすべて同じ番号になっている。上端から回ってきたのは、そのうちの下の行だけである。",
        en="All rows of the last windows have the same number; only the lower of them came from the top.",
    ),
    "rows-in-front": dict(
        right="region[height - shift :, :]",
        wrong="region[:shift, :]",
        ja="巡回させたあと、上端から回ってきた行は下端にある。",
        en="After the move what came from the top is at the bottom.",
    ),
    "last-window-across": dict(
        right="region[:, width - shift :]",
        wrong="region[:, width - size :]",
        ja="最後の窓の列がすべて同じ番号になっている。左から回ってきたのは、そのうちの右の列だけである。",
        en="All columns of the last windows have the same number; only the right ones came from the left.",
    ),
    "same-number": dict(
        right="region[:, width - shift :] += 2",
        wrong="region[:, width - shift :] += 1",
        ja="上から回ってきた行と左から回ってきた列が同じ番号になり、右下の窓で区別できない。",
        en="Rows from the top and columns from the left have the same number, and the lower right window "
        "cannot tell them apart.",
    ),
    "overwritten": dict(
        right="region[:, width - shift :] += 2",
        wrong="region[:, width - shift :] = 2",
        ja="右下の角で行の番号が失われる。そこには、別々の場所から来た部分がある。",
        en="In the lower right corner the numbers of the rows are lost, where parts of different origin meet.",
    ),
    "masked-where-true": dict(
        right="windows[:, :, np.newaxis] == windows[:, np.newaxis, :]",
        wrong="windows[:, :, np.newaxis] != windows[:, np.newaxis, :]",
        ja="真偽が逆である。真は、注意を向けてよいという意味である。",
        en="True and false are exchanged: true means that a token may attend.",
    ),
    "upper-part-alone": dict(
        right="windows[:, :, np.newaxis] == windows[:, np.newaxis, :]",
        wrong="windows[:, :, np.newaxis] >= windows[:, np.newaxis, :]",
        ja="番号の大きい部分から小さい部分へは注意が向いてしまう。どちらの向きも許されない。",
        en="From parts with greater numbers attention goes to those with smaller ones; neither way is allowed.",
    ),
    "back-the-same-way": dict(
        right="np.roll(attended, (shift, shift), axis=(1, 2))",
        wrong="np.roll(attended, (-shift, -shift), axis=(1, 2))",
        ja="同じ向きにもう一度動かしている。戻すときは逆向きである。",
        en="This moves the same way once more; back is the other way.",
    ),
    "not-moved-back": dict(
        right="np.roll(attended, (shift, shift), axis=(1, 2))",
        wrong="attended",
        ja="戻していない。次の層で、どのトークンの位置もずれたままになる。",
        en="Nothing is moved back: in the next layer every token would be out of place.",
    ),
}


def plot(case, outputs):
    """The first image's first channel after the move, and how many tokens each token may attend to."""
    import numpy as np
    from matplotlib.figure import Figure

    size = case["size"]
    shifted, mask = (np.asarray(outputs[name]) for name in ("shifted", "mask"))
    rows, columns = shifted.shape[1] // size, shifted.shape[2] // size
    counts = mask.sum(axis=2).reshape(rows, columns, size, size)
    counts = counts.swapaxes(1, 2).reshape(rows * size, columns * size)
    figure = Figure(figsize=(8, 3.5), layout="constrained")
    places = figure.subplots(1, 2)
    for axes, values, title in zip(
        places, (shifted[0, ..., 0], counts), ("shifted", "mask: tokens"), strict=True
    ):
        figure.colorbar(axes.imshow(values), ax=axes)
        axes.set_xticks(np.arange(0, columns * size + 1, size) - 0.5, [])
        axes.set_yticks(np.arange(0, rows * size + 1, size) - 0.5, [])
        axes.grid(color="white", linewidth=2)
        axes.set_title(title)
    return figure
