"""平均値プーリング（SAME パディング）

x に平均値プーリングを施した y を返せ。パディングは Keras の padding="same" と
同じである。

窓は縦横とも size 画素で、縦横とも stride 画素ずつずらす。平均はチャネルごとに
とる。窓のうち画像の外に出た部分は 0 とみなさず、平均に入れない。つまり、割る数
は窓の中にある実際の画素の個数であり、端の窓では size² より少なくなる。

関数 windows は、1 つの方向（縦または横）について、それぞれの窓が覆う実際の
画素の範囲を、slice のリストで返す。画像の長さ length に、両端を合わせて padding
画素を補う。padding が奇数なら、後ろ（下または右）の側に 1 画素多く補う。

    before    前（上または左）に補う画素の個数
    starts    それぞれの窓の先頭の位置。画像の外なら負の数
    slice     先頭は負にしない。末尾は length を超えてもよい（切り詰められる）
    mean      1 つの窓の出力

---
    x: (batch, height, width, channels)
    y: (batch, ⌈height / stride⌉, ⌈width / stride⌉, channels)
    mean: (batch, channels)

---
Average pooling (SAME padding)

Return y, which is x after average pooling with Keras's padding="same".

The windows are `size` pixels high and wide and move by `stride` pixels both
ways. Each channel has its own mean. The part of a window outside the image is
not taken for zeros; it does not enter the mean. So the divisor is how many real
pixels the window holds, which at the border is less than size².

`windows` looks at one direction (down or across) and returns the range of real
pixels that each window covers, as a list of slices. An image of the given
length gets `padding` pixels, both ends together; if that is odd, the end
(bottom or right) gets the one more.

    before    how many pixels are added at the beginning (top or left)
    starts    where each window begins; negative outside the image
    slice     never starts at a negative place; it may stop beyond length (and
              is cut there)
    mean      the output for one window
"""

import numpy as np


def windows(length, size, stride):
    count = -(-length // stride)
    padding = max(stride * (count - 1) + size - length, 0)
    before = padding // 2  # blank
    starts = stride * np.arange(count) - before
    return [slice(max(start, 0), start + size) for start in starts]  # blank


def avg_pool(x, size, stride):
    batch, height, width, channels = x.shape
    rows = windows(height, size, stride)
    columns = windows(width, size, stride)
    y = np.zeros((batch, len(rows), len(columns), channels))
    for row, column in np.ndindex(len(rows), len(columns)):
        window = x[:, rows[row], columns[column]]
        mean = window.mean(axis=(1, 2))  # blank
        y[:, row, column] = mean
    return y


# ==== grading ====


def cases(rng):
    import numpy as np

    # One pixel is added to the height (below), two to the width.
    signs = np.array([1.0, -1.0])
    yield dict(
        x=18 * signs * rng.permutation(np.arange(1.0, 41)).reshape(1, 4, 5, 2), size=3, stride=2
    )
    for size, stride, lengths in [
        (4, 3, [(7, 8), (10, 8), (7, 11)]),  # padding 3 and 2
        (4, 1, [(5, 6), (6, 7), (7, 5)]),
        (2, 2, [(9, 6), (7, 8), (5, 8)]),
        (2, 3, [(7, 9), (9, 8), (6, 10)]),  # gaps between windows
        (7, 2, [(5, 6), (6, 5)]),  # windows larger than the image
    ]:
        batch, channels = rng.choice(range(2, 5), 2, replace=False).tolist()
        shape = (batch, *rng.permutation(rng.choice(lengths)).tolist(), channels)
        yield dict(x=2 + rng.normal(size=shape), size=size, stride=stride)


BORDERS = {
    "an odd number of pixels to add": "np.any((stride * (-(-np.array(x.shape[1:3]) // stride) - 1) + size - x.shape[1:3]) % 2 == 1)",
    "an even number of pixels to add": "np.any(stride * (-(-np.array(x.shape[1:3]) // stride) - 1) + size - x.shape[1:3] == 2)",
    "no pixel to add": "np.any(stride * (-(-np.array(x.shape[1:3]) // stride) - 1) + size - x.shape[1:3] <= 0)",
    "gaps between windows": "size < stride",
    "windows that move by one pixel": "stride == 1",
    "windows larger than the image": "size > max(x.shape[1:3])",
    "several images": "len(x) > 1",
    "several channels": "x.shape[3] > 1",
}


def oracle(x, size, stride):
    import keras

    return keras.layers.AveragePooling2D(size, strides=stride, padding="same", dtype="float64")(x)


STEM = dict(
    ja='Keras の padding="same" と同じ平均値プーリングである。windows は、縦または横の 1 方向について、それ'
    "ぞれの窓が覆う画素の範囲を返す。padding は、両端に補う画素を合わせた個数である。画像の外に出た部分は、"
    "平均に入れない。",
    en='This is average pooling with Keras\'s padding="same". windows gives, for one direction, the range '
    "of pixels that each window covers; padding is how many are added, both ends together. What is "
    "outside the image does not enter the mean.",
)

VARIANTS = {
    "counted": dict(
        right="window.mean(axis=(1, 2))",
        same="window.sum(axis=(1, 2)) / (window.shape[1] * window.shape[2])",
    ),
    "shift": dict(right="padding // 2", same="padding >> 1"),
    "cut": dict(
        right="slice(max(start, 0), start + size)",
        same="slice(start if start > 0 else 0, min(start + size, length))",
    ),
}

MISTAKES = {
    "more-at-the-beginning": dict(
        right="padding // 2",
        wrong="padding - padding // 2",
        ja="奇数のとき、多いほうが前になっている。前に補うのは、少ないほうの画素数である。",
        en="Of an odd number the larger part is put first here; the beginning gets the smaller one.",
    ),
    "all-at-the-end": dict(
        right="padding // 2",
        wrong="0",
        ja="前に何も補っていない。SAME は画像が真ん中にくるように、両端に分けて補う。",
        en="Nothing is added at the beginning; SAME adds to both ends, to keep the image in the middle.",
    ),
    "all-at-the-beginning": dict(
        right="padding // 2",
        wrong="padding",
        ja="padding は両端を合わせた個数。すべてを前に補うと、どの窓も前へ寄ってしまう。",
        en="padding counts both ends; with all of it at the beginning every window lies too far that way.",
    ),
    "from-the-end": dict(
        right="slice(max(start, 0), start + size)",
        wrong="slice(start, start + size)",
        ja="負の添字は、後ろから数えた位置とみなされる。端の窓が空になってしまう。",
        en="A negative index is taken for a place counted from the end; windows at the border become empty.",
    ),
    "mirrored": dict(
        right="slice(max(start, 0), start + size)",
        wrong="slice(abs(start), start + size)",
        ja="はみ出した分だけ内側から始めている。端の画素が平均に入らない。",
        en="This starts inside by as much as it sticks out; pixels at the border do not enter the mean.",
    ),
    "pushed-inside": dict(
        right="slice(max(start, 0), start + size)",
        wrong="slice(max(start, 0), max(start, 0) + size)",
        ja="はみ出した窓を画像の中へ押し込んでいる。窓は動かさず、はみ出した分だけ画素が減る。",
        en="A window that sticks out is pushed inside; it must stay where it is, with fewer pixels.",
    ),
    "stride-long": dict(
        right="start + size",
        wrong="max(start, 0) + stride",
        ja="窓の長さが stride になっている。stride は隣の窓までの間隔で、窓の大きさは size である。",
        en="Windows as long as the stride: that is how far apart they are, while size is their length.",
    ),
    "zeros-counted": dict(
        right="window.mean(axis=(1, 2))",
        wrong="window.sum(axis=(1, 2)) / size**2",
        ja="端の窓でも size² で割り、画像の外を 0 として平均に入れている。端の値が小さくなる。",
        en="Dividing by size² at the border too takes the outside for zeros, and values shrink there.",
    ),
    "sum": dict(
        right="window.mean(axis=(1, 2))",
        wrong="window.sum(axis=(1, 2))",
        ja="和のままになっている。平均にするには、足した画素の個数で割る。",
        en="This is still a sum; a mean divides it by how many pixels were added.",
    ),
    "max": dict(
        right="window.mean(axis=(1, 2))",
        wrong="window.max(axis=(1, 2))",
        ja="これは最大値プーリング。平均値プーリングでは、窓の全画素が等しく効く。",
        en="This is max pooling; in average pooling all pixels of a window count alike.",
    ),
    "over-channels": dict(
        right="window.mean(axis=(1, 2))",
        wrong="window.mean(axis=(1, 2, 3))[:, np.newaxis]",
        ja="チャネルまで平均している。プーリングはチャネルの数を変えず、1 つずつ別に扱う。",
        en="This averages the channels too; pooling treats each by itself and keeps their number.",
    ),
    "over-images": dict(
        right="window.mean(axis=(1, 2))",
        wrong="window.mean(axis=(0, 1, 2))",
        ja="バッチの画像をまとめて平均している。プーリングで、ほかの画像の値が混ざることはない。",
        en="This averages the images of the batch; pooling never mixes one image with another.",
    ),
}
