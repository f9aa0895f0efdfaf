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
    shift = ...  # TODO 1
    shifted = ...  # TODO 2
    region = np.zeros((height, width), dtype=int)
    ...  # TODO 3
    ...  # TODO 4
    grid = region.reshape(height // size, size, width // size, size)
    windows = grid.swapaxes(1, 2).reshape(-1, size * size)
    mask = ...  # TODO 5
    restored = ...  # TODO 6
    return shifted, mask, restored
