"""最大値プーリングの順伝播と逆伝播

x に最大値プーリングを施した y と、損失 L の x に関する勾配 dx を、この順に
返せ。dx は、L の y に関する勾配 dy から求める。

窓は縦横とも size 画素で、左上の端から縦横とも stride 画素ずつずらす。
パディングはなく（"valid"）、はみ出す窓は使わない。最大値はチャネルごとにとる。
stride は size より小さいこともあり、そのとき窓は重なる。

逆伝播では、窓に届いた勾配を、その窓で最大だった画素だけに渡す。窓に最大値が
2 つ以上あるときは、上の行から、行の中では左から見て最初の 1 つだけに渡す（CPU
で動く TensorFlow と同じ）。重なった窓から同じ画素に届いた勾配は足し合わせる。

flat は、1 つの窓の画素を、上の行から順に 1 列に並べたものである。

    rows, columns    窓が覆う行と列の範囲（slice）
    largest          この窓の出力
    first            flat の中で、勾配を渡す画素の番号
    share            この窓から各画素に渡る勾配。0 で作ってあるので、次の空欄で
                     値を入れ、最後の空欄で dx に反映する

---
    x, dx: (batch, height, width, channels)
    y, dy: (batch, out_height, out_width, channels)
    flat, share: (batch, size·size, channels)
    largest: (batch, channels)    first: (batch, 1, channels)

    dy = ∂L/∂y    dx = ∂L/∂x

---
Max pooling forward and backward

Return y, which is x after max pooling, and dx, the gradient of a loss L at x,
in this order. dx is computed from dy, the gradient of L at y.

The windows are `size` pixels high and wide. They start at the top left corner
and move by `stride` pixels both ways. There is no padding ("valid"), and a
window that would stick out is not used. Each channel has its own maximum.
stride may be less than size; the windows then overlap.

Going backward, the gradient that reaches a window goes only to the pixel that
was the largest there. Where a window holds its maximum more than once, only
the first such pixel gets it, reading the rows from the top and each row from
the left (as TensorFlow does on a CPU). What a pixel gets from several windows
adds up.

flat is the pixels of one window laid out in a line, row by row from the top.

    rows, columns    the rows and the columns that the window covers (slices)
    largest          the output for this window
    first            which pixel of flat gets the gradient
    share            the gradient from this window to each pixel. It is made of
                     zeros; the blank after it puts the values in, and the last
                     blank takes them to dx
"""

import numpy as np


def max_pool(x, dy, size, stride):
    batch, _, _, channels = x.shape
    y = np.zeros_like(dy)
    dx = np.zeros_like(x)
    for row, column in np.ndindex(dy.shape[1:3]):
        rows = slice(stride * row, stride * row + size)  # blank
        columns = slice(stride * column, stride * column + size)  # blank
        flat = x[:, rows, columns].reshape(batch, size * size, channels)
        largest = flat.max(axis=1)  # blank
        y[:, row, column] = largest
        first = flat.argmax(axis=1)[:, np.newaxis]  # blank
        share = np.zeros_like(flat)
        np.put_along_axis(share, first, dy[:, row, column][:, np.newaxis], axis=1)  # blank
        dx[:, rows, columns] += share.reshape(batch, size, size, channels)  # blank
    return y, dx


# ==== grading ====


def cases(rng):
    import numpy as np

    # 9 lies in both windows; 8 and 7 are the largest of theirs twice.
    pattern = np.array(
        [
            [(1, 6), (3, 1), (2, 2), (0, 4), (4, 1)],
            [(5, 3), (2, 8), (9, 0), (1, 5), (3, 7)],
            [(0, 8), (4, 2), (6, 1), (7, 7), (2, 3)],
        ]
    )
    yield dict(
        x=pattern[np.newaxis] - rng.choice([2.0, 3.0]),
        dy=rng.permutation([1.0, 2.0, 4.0, 8.0]).reshape(1, 1, 2, 2),
        size=3,
        stride=2,
    )

    def drawn(size, stride):
        """Some pixels are left over below and beside; where stride is 1, none can be."""
        while True:
            out = rng.integers(2, 4, size=2)
            left = rng.integers(1, max(stride, 2), size=2) if stride > 1 else np.zeros(2, int)
            height, width = (int(n) for n in stride * (out - 1) + size + left)
            shape = (int(rng.integers(2, 4)), height, width, int(rng.integers(2, 5)))
            if len(set(shape)) == 4:
                break
        x = rng.normal(size=shape)
        x[0] = np.round(x[0])  # here several pixels are the largest
        x[1] -= 20  # and here all of them are negative
        dy = rng.choice([-1, 1], (shape[0], *out, shape[3])) * rng.uniform(0.5, 2)
        return dict(x=x, dy=dy * rng.uniform(0.5, 2, dy.shape), size=size, stride=stride)

    for size, stride in [(3, 2), (2, 2), (2, 3), (int(rng.integers(3, 5)), 1)]:
        yield drawn(size, stride)


BORDERS = {
    "windows that overlap": "size > stride > 1",
    "windows that move by one pixel": "stride == 1",
    "windows side by side": "size == stride",
    "gaps between windows": "size < stride",
    "rows that are left over": "(x.shape[1] - size) % stride != 0",
    "an image that is not square": "x.shape[1] != x.shape[2]",
    "a window with its largest value twice": (
        "any(np.sum(part == part.max()) > 1 for part in np.lib.stride_tricks.sliding_window_view("
        "x, (size, size), axis=(1, 2))[:, ::stride, ::stride].reshape(-1, size, size))"
    ),
    "an image that is all negative": "np.any(np.all(x < 0, axis=(1, 2, 3)))",
}


def oracle(x, dy, size, stride):
    import keras
    import tensorflow as tf

    with tf.device("CPU"):  # where pixels are equal, cuDNN may choose another
        source = tf.constant(x)
        with tf.GradientTape() as tape:
            tape.watch(source)
            y = keras.layers.MaxPooling2D(size, strides=stride, dtype="float64")(source)
        return y, tape.gradient(y, source, tf.constant(dy))


STEM = dict(
    ja="x に最大値プーリングを施した y と、損失の x に関する勾配 dx を求める。dy は、損失の y に関する勾配で"
    "ある。窓は縦横とも size 画素で、stride 画素ずつずらし、パディングはない。最大値が窓に 2 つ以上あれば、"
    "最初の画素を選ぶ。flat は、1 つの窓の画素を 1 列に並べたものである。",
    en="y is x after max pooling, dx the gradient of the loss with respect to x; dy is that with respect to "
    "y. Windows of `size` pixels both ways move by `stride`, without padding. Where the maximum occurs "
    "more than once in a window, the first such pixel is chosen. flat is the pixels of a window in a line.",
)

VARIANTS = {
    "amax": dict(right="flat.max(axis=1)", same="np.amax(flat, axis=-2)"),
    "first-true": dict(
        right="flat.argmax(axis=1)[:, np.newaxis]",
        same="np.argmax(flat == flat.max(axis=1, keepdims=True), axis=1, keepdims=True)",
    ),
    "mask": dict(
        right="np.put_along_axis(share, first, dy[:, row, column][:, np.newaxis], axis=1)",
        same="share = (np.arange(size * size)[:, np.newaxis] == first) * dy[:, row, column][:, None]",
    ),
}

MISTAKES = {
    "stride-of-one": dict(
        edits=[
            dict(right="slice(stride * row, stride * row + size)", wrong="slice(row, row + size)"),
            dict(
                right="slice(stride * column, stride * column + size)",
                wrong="slice(column, column + size)",
            ),
        ],
        ja="窓が 1 画素ずつしか動いていない。次の窓までの間隔は stride 画素である。",
        en="The window moves by one pixel only; the next window is stride pixels away.",
    ),
    "size-for-stride": dict(
        edits=[
            dict(
                right="slice(stride * row, stride * row + size)",
                wrong="slice(size * row, size * row + size)",
            ),
            dict(
                right="slice(stride * column, stride * column + size)",
                wrong="slice(size * column, size * column + size)",
            ),
        ],
        ja="窓の大きさだけ動かしている。窓が重なるときは、画像の外に出てしまう。",
        en="The window moves by its own size; where windows should overlap, it leaves the image.",
        exam=False,
    ),
    "from-zero": dict(
        right="flat.max(axis=1)",
        wrong="flat.max(axis=1, initial=0)",
        ja="最大値を 0 から探し始めている。窓の画素がすべて負なら、最大値も負である。",
        en="The search begins at 0; where all pixels of a window are negative, so is their maximum.",
    ),
    "mean": dict(
        right="flat.max(axis=1)",
        wrong="flat.mean(axis=1)",
        ja="これは平均値プーリング。最大値プーリングは窓の中の最も大きい値だけを残す。",
        en="This is average pooling; max pooling keeps nothing but the largest value of a window.",
    ),
    "over-channels": dict(
        right="flat.max(axis=1)",
        wrong="flat.max(axis=(1, 2))[:, np.newaxis]",
        ja="チャネルまでまとめて最大をとっている。チャネルは互いに別の特徴なので、数は減らない。",
        en="The maximum is over the channels too; they are features of their own and stay apart.",
    ),
    "largest-magnitude": dict(
        edits=[
            dict(
                right="flat.max(axis=1)",
                wrong="np.take_along_axis(flat, np.abs(flat).argmax(axis=1)[:, None], axis=1)[:, 0]",
            ),
            dict(right="flat.argmax(axis=1)", wrong="np.abs(flat).argmax(axis=1)"),
        ],
        ja="絶対値が最大の画素を選んでいる。負の値は、どれほど絶対値が大きくても正の値より小さい。",
        en="This picks by magnitude; a negative value, however large, is below any positive one.",
    ),
    "last-of-ties": dict(
        right="flat.argmax(axis=1)",
        wrong="(size * size - 1 - flat[:, ::-1].argmax(axis=1))",
        ja="最大値が 2 つ以上ある窓で、最後の画素に渡している。渡す相手は最初の 1 つと決めてある。",
        en="Where the maximum occurs more than once the last one gets it; the first one was agreed on.",
    ),
    "smallest": dict(
        right="flat.argmax(axis=1)",
        wrong="flat.argmin(axis=1)",
        ja="順伝播で捨てた画素に勾配を渡している。出力に効いたのは、選ばれた画素だけである。",
        en="The gradient goes to a pixel that was thrown away; only the one chosen acts on the output.",
    ),
    "one-place-for-all-channels": dict(
        right="flat.argmax(axis=1)[:, np.newaxis]",
        wrong="np.repeat(flat.sum(axis=2).argmax(axis=1)[:, None, None], channels, axis=2)",
        ja="全チャネルに同じ位置を使っている。どこが最大かは、チャネルごとに違う。",
        en="All channels share one place here, but each has its maximum somewhere else.",
    ),
    "axis-lost": dict(
        right="flat.argmax(axis=1)[:, np.newaxis]",
        wrong="flat.argmax(axis=1)",
        ja="軸が 1 つ足りない。画素の軸を残しておかないと、flat と並べて使えない。",
        en="An axis is lost: without that of the pixels it cannot be used beside flat.",
    ),
    "shared-among-ties": dict(
        right="np.put_along_axis(share, first, dy[:, row, column][:, np.newaxis], axis=1)",
        wrong="hits = flat == largest[:, None]; share += hits * dy[:, row, column][:, None] / hits.sum(1, keepdims=True)",
        ja="同じ最大値の画素で勾配を分け合っている。渡す相手は最初の 1 つと決めてある。",
        en="Pixels that tie share the gradient here; it was agreed that the first one gets it all.",
        exam=False,
    ),
    "all-ties": dict(
        right="np.put_along_axis(share, first, dy[:, row, column][:, np.newaxis], axis=1)",
        wrong="share += (flat == flat.max(axis=1, keepdims=True)) * dy[:, row, column][:, None]",
        ja="同じ最大値の画素すべてに渡すと、届いた勾配が何倍にもなる。渡すのは 1 つだけ。",
        en="Given to every pixel that ties, the gradient is multiplied; only one of them gets it.",
    ),
    "shared-among-all": dict(
        right="np.put_along_axis(share, first, dy[:, row, column][:, np.newaxis], axis=1)",
        wrong="share += dy[:, row, column][:, None] / size**2",
        ja="勾配を窓の全画素に等しく分けるのは平均値プーリング。最大でない画素は出力に効いていない。",
        en="Equal parts for all pixels is average pooling; those not largest had no say in the output.",
    ),
    "times-value": dict(
        right="dy[:, row, column][:, np.newaxis], axis=1",
        wrong="(dy * y)[:, row, column][:, np.newaxis], axis=1",
        ja="選ばれた画素の値はそのまま出力になるので、勾配にその値が掛かることはない。",
        en="The chosen value is passed on as it is, so that its gradient has no factor of that value.",
    ),
    "overwritten": dict(
        right="dx[:, rows, columns] +=",
        wrong="dx[:, rows, columns] =",
        ja="窓が重なる画素で、前の窓からの勾配を消している。別々の窓から届いたものは和になる。",
        en="Where windows overlap, what an earlier one gave is wiped out; all contributions add up.",
    ),
    "rows-next-to-each-other": dict(
        right="slice(stride * row, stride * row + size)",
        wrong="slice(row, row + size)",
        ja="縦だけ、窓が 1 行ずつしか動かない。縦も stride ずつ動かす。",
        en="Downwards the windows move by one row; they are to move by the stride there, too.",
    ),
    "columns-next-to-each-other": dict(
        right="slice(stride * column, stride * column + size)",
        wrong="slice(column, column + size)",
        ja="横だけ、窓が 1 列ずつしか動かない。横も stride ずつ動かす。",
        en="Across, the windows move by one column; they are to move by the stride there, too.",
    ),
}
