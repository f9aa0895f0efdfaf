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
    mirrored = ...  # TODO 1
    padded = ...  # TODO 2
    shifted = np.empty_like(x)
    for i in range(batch):
        rows = ...  # TODO 3
        columns = ...  # TODO 4
        shifted[i] = padded[i, rows, columns]
    images = np.concatenate([x, shifted])
    labels = ...  # TODO 5
    ...  # TODO 6
    return images, labels, down, right
