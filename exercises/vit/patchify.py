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
    grid = ...  # TODO 1
    grid = ...  # TODO 2
    patches = grid.reshape(samples, rows * columns, size * size * channels)
    tokens = ...  # TODO 3
    return patches, tokens
