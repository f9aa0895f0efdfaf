"""窓への分割とその逆

Swin Transformer では、特徴マップを重なりのない size × size の窓に分け、窓の中だ
けで自己注意を行い、結果を元の並びに戻す。この分け方と戻し方を書け。height と
width は size で割り切れる。

windows には、x を窓に分けたものを入れる。窓は画像ごとに、左上から右へ、次に下の
行へと並べ、すべての窓を最初の軸に 1 列に並べる。1 枚目の画像の窓がすべて並んだ
あとに、2 枚目の画像の窓が続く。窓の中のトークンも、左上から右へ、次に下の行へと
並べる。

restored には、attended を元の並びに戻したものを入れる。attended は windows と同
じ順に並んでいて、x と同じ位置に戻す。x の値は使わず、形だけを使う。

---
    count = samples · (height / size) · (width / size)

    x, restored: (samples, height, width, channels)
    windows, attended: (count, size · size, channels)

---
Splitting into windows, and back

In a Swin Transformer feature maps are split into windows of size × size that do
not overlap, self-attention works inside each window, and what it gives is put
back into its place. Write the way there and the way back. size divides height
and width.

windows is x split into windows. Those of an image come from the upper left to
the right, and then row by row; all windows stand in one row along the first
axis, those of the second image after all of the first. Inside a window the
tokens, too, come from the upper left to the right and then row by row.

restored is attended put back. attended is in the same order as windows, and
goes to where it would be in x. Of x only the shape is used for that, not the
values.
"""

import numpy as np


def window_partition(x, attended, size):
    samples, height, width, channels = x.shape
    rows, columns = height // size, width // size
    grid = x.reshape(samples, rows, size, columns, size, channels)  # blank
    grid = np.transpose(grid, (0, 1, 3, 2, 4, 5))  # blank
    windows = grid.reshape(-1, size * size, channels)  # blank
    back = attended.reshape(samples, rows, columns, size, size, channels)  # blank
    back = np.transpose(back, (0, 1, 3, 2, 4, 5))  # blank
    restored = back.reshape(x.shape)
    return windows, restored


# ==== grading ====


def cases(rng):
    import numpy as np

    def drawn(samples, rows, columns, size, channels):
        x = rng.normal(size=(samples, rows * size, columns * size, channels))
        count = samples * rows * columns
        return dict(x=x, attended=rng.normal(size=(count, size * size, channels)), size=size)

    tokens = np.arange(8.0).reshape(1, 2, 4, 1)
    yield dict(x=tokens, attended=10 + tokens.reshape(2, 4, 1), size=2)
    size, rows, columns, channels = (int(n) for n in rng.choice(range(2, 6), 4, replace=False))
    yield drawn(int(rng.integers(2, 4)), rows, columns, size, channels)
    yield drawn(1, columns, 1, size, channels + 1)
    yield drawn(3, 1, 1, rows, columns)
    yield drawn(2, rows, columns, 1, channels)


BORDERS = {
    "several images and windows, not in a square": (
        "len(x) > 1 and x.shape[1] > size and x.shape[2] > size and x.shape[1] != x.shape[2]"
    ),
    "one column of windows": "x.shape[2] == size and x.shape[1] > size",
    "one window in each image": "x.shape[1] == x.shape[2] == size",
    "windows of one token": "size == 1",
    "several channels": "x.shape[3] > 1",
}


def oracle(x, attended, size):
    import tensorflow as tf

    samples, height, width, channels = x.shape
    # Blocks of size × size go into the depth, and out of it again, row by row.
    deep = tf.nn.space_to_depth(x, size) if size > 1 else tf.constant(x)
    windows = tf.reshape(deep, (-1, size * size, channels))
    deep = tf.reshape(attended, (samples, height // size, width // size, size * size * channels))
    return windows, tf.nn.depth_to_space(deep, size) if size > 1 else deep


STEM = dict(
    ja="Swin Transformer で、特徴マップ x を size × size の窓に分けて 1 列に並べ、窓ごとの結果 "
    "attended を元の並びに戻す。x の形は (samples, height, width, channels)、窓の形は (size · "
    "size, channels) である。",
    en="In a Swin Transformer this splits feature maps x into windows of size × size, all in one row, and "
    "puts attended, what was made of the windows, back in place. x is (samples, height, width, channels), "
    "a window (size · size, channels).",
)

VARIANTS = {
    "swapped-axes": dict(
        edits=[
            dict(
                right="grid = np.transpose(grid, (0, 1, 3, 2, 4, 5))",
                same="grid = grid.swapaxes(2, 3)",
            ),
            dict(
                right="back = np.transpose(back, (0, 1, 3, 2, 4, 5))",
                same="back = np.moveaxis(back, 3, 2)",
            ),
        ]
    ),
    "counted": dict(
        right="grid.reshape(-1, size * size, channels)",
        same="grid.reshape(samples * rows * columns, size**2, channels)",
    ),
}

MISTAKES = {
    "tokens-apart": dict(
        right="x.reshape(samples, rows, size, columns, size, channels)",
        wrong="x.reshape(samples, size, rows, size, columns, channels)",
        ja="これでは、離れたトークンが 1 つの窓に集まる。隣り合うものは、軸を分けたときの後の（内側の）軸に来る。",
        en="Like this a window collects tokens that lie apart; where an axis is split, neighbours are those on "
        "the inner of the two.",
    ),
    "rows-and-columns": dict(
        right="x.reshape(samples, rows, size, columns, size, channels)",
        wrong="x.reshape(samples, columns, size, rows, size, channels)",
        ja="縦に rows 個、横に columns 個の窓がある。逆にすると、違う行のトークンが混ざる。",
        en="There are `rows` windows on top of each other and `columns` side by side; exchanged, tokens of "
        "different rows are mixed.",
    ),
    "already-in-windows": dict(
        right="x.reshape(samples, rows, size, columns, size, channels)",
        wrong="x.reshape(samples, rows, columns, size, size, channels)",
        ja="x の中では、窓の 1 行のあとに右の窓の同じ行が続く。rows のすぐ内側は、窓の中の縦の軸である。",
        en="In x a row of one window is followed by that of the window to its right: right inside `rows` is "
        "the height within a window.",
    ),
    "not-transposed": dict(
        right="grid = np.transpose(grid, (0, 1, 3, 2, 4, 5))",
        wrong="grid = grid",
        ja="軸を入れ替えないと、隣の窓のトークンが 1 つの窓に混ざる。",
        en="Without a change of axes tokens of neighbouring windows are mixed.",
    ),
    "column-by-column": dict(
        right="grid = np.transpose(grid, (0, 1, 3, 2, 4, 5))",
        wrong="grid = np.transpose(grid, (0, 3, 1, 2, 4, 5))",
        ja="窓が上から下へ、次に右の列へと並んでいる。",
        en="Here the windows come from top to bottom and then column by column.",
    ),
    "turned-inside": dict(
        right="grid = np.transpose(grid, (0, 1, 3, 2, 4, 5))",
        wrong="grid = np.transpose(grid, (0, 1, 3, 4, 2, 5))",
        ja="窓の中の縦と横が入れ替わっている。",
        en="Height and width are exchanged inside each window.",
    ),
    "images-mixed": dict(
        right="grid = np.transpose(grid, (0, 1, 3, 2, 4, 5))",
        wrong="grid = np.transpose(grid, (1, 3, 0, 2, 4, 5))",
        ja="同じ場所の窓が画像をまたいで並んでいる。画像ごとにまとめる。",
        en="Here the windows of one place come together from all images; they belong together by image.",
    ),
    "not-in-one-row": dict(
        right="grid.reshape(-1, size * size, channels)",
        wrong="grid.reshape(samples, -1, size * size, channels)",
        ja="画像の軸が残っている。窓は互いに独立なので、画像の区別なく最初の軸に並べる。",
        en="The axis of images is left; windows are independent, and stand along the first axis whatever their "
        "image.",
    ),
    "not-flattened": dict(
        right="grid.reshape(-1, size * size, channels)",
        wrong="grid.reshape(-1, size, size, channels)",
        ja="窓の中のトークンが縦横に並んだままである。自己注意は 1 列のトークンを受け取る。",
        en="The tokens of a window still stand in rows and columns; self-attention takes a sequence.",
    ),
    "as-one-vector": dict(
        right="grid.reshape(-1, size * size, channels)",
        wrong="grid.reshape(-1, size * size * channels)",
        ja="窓の全体を 1 つのベクトルにしている。窓の中のトークンは別々に残す。",
        en="This makes one vector of a whole window; its tokens stay apart.",
    ),
    "back-as-there": dict(
        right="attended.reshape(samples, rows, columns, size, size, channels)",
        wrong="attended.reshape(samples, rows, size, columns, size, channels)",
        ja="attended は窓ごとに並んでいる。窓の番号の軸が 2 つ並び、その内側に窓の中の軸が 2 つ来る。",
        en="attended goes window by window: two axes number the windows, and inside these are the two of a "
        "window.",
    ),
    "back-rows-and-columns": dict(
        right="attended.reshape(samples, rows, columns, size, size, channels)",
        wrong="attended.reshape(samples, columns, rows, size, size, channels)",
        ja="窓は行ごとに並んでいるので、外側の軸は rows である。",
        en="The windows come row by row, so that the outer axis is that of `rows`.",
    ),
    "images-inside": dict(
        right="attended.reshape(samples, rows, columns, size, size, channels)",
        wrong="np.swapaxes(attended.reshape(rows, columns, samples, size, size, channels), 0, 2)"
        ".swapaxes(1, 2)",
        ja="画像の軸が内側にあるものとして戻している。窓は画像ごとにまとまって並んでいる。",
        en="This takes the images for the inner axis; the windows of one image stand together.",
        exam=False,
    ),
    "back-not-transposed": dict(
        right="back = np.transpose(back, (0, 1, 3, 2, 4, 5))",
        wrong="back = back",
        ja="軸を入れ替えないと、窓の中のトークンが横に 1 列に並んでしまう。",
        en="Without a change of axes the tokens of a window end up in one line.",
    ),
    "back-turned-inside": dict(
        right="back = np.transpose(back, (0, 1, 3, 2, 4, 5))",
        wrong="back = np.transpose(back, (0, 1, 4, 2, 3, 5))",
        ja="窓の中の縦と横が入れ替わって戻っている。",
        en="Height and width of each window are exchanged on the way back.",
    ),
    "back-another-permutation": dict(
        right="back = np.transpose(back, (0, 1, 3, 2, 4, 5))",
        wrong="back = np.transpose(back, (0, 2, 3, 1, 4, 5))",
        ja="窓の縦の番号と横の番号が入れ替わって戻っている。",
        en="The numbers of the windows, down and across, are exchanged on the way back.",
    ),
}
