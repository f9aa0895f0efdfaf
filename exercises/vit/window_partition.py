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
    grid = ...  # TODO 1
    grid = ...  # TODO 2
    windows = ...  # TODO 3
    back = ...  # TODO 4
    back = ...  # TODO 5
    restored = back.reshape(x.shape)
    return windows, restored
