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
    before = ...  # TODO 1
    starts = stride * np.arange(count) - before
    return ...  # TODO 2


def avg_pool(x, size, stride):
    batch, height, width, channels = x.shape
    rows = windows(height, size, stride)
    columns = windows(width, size, stride)
    y = np.zeros((batch, len(rows), len(columns), channels))
    for row, column in np.ndindex(len(rows), len(columns)):
        window = x[:, rows[row], columns[column]]
        mean = ...  # TODO 3
        y[:, row, column] = mean
    return y
