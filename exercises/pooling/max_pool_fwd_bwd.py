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
        rows = ...  # TODO 1
        columns = ...  # TODO 2
        flat = x[:, rows, columns].reshape(batch, size * size, channels)
        largest = ...  # TODO 3
        y[:, row, column] = largest
        first = ...  # TODO 4
        share = np.zeros_like(flat)
        ...  # TODO 5
        ...  # TODO 6
    return y, dx
