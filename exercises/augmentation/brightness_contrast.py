"""明るさとコントラスト

画素の値が 0 から 1 の画像 x の、明るさとコントラストを変えた画像 y を求めよ。
delta と factor は、画像 1 枚につき 1 つの値をもつ。

    brighter    すべての値に delta を足して明るさを変えたもの。0 から 1 の外に
                出た値も、ここではそのままにする
    mean        brighter の、画像ごと、チャネルごとの平均
    adjusted    brighter のコントラストを変えたもの。mean からの隔たりを
                factor 倍する（factor が 0 なら、どの値も mean になる）
    y           adjusted の、0 より小さい値を 0 に、1 より大きい値を 1 にした
                もの
    lost        画像ごとの、adjusted の値のうち y で変わったものの割合

y, lost の順に返せ。

---
    x, brighter, adjusted, y: (batch, height, width, channels)
    mean: (batch, 1, 1, channels)    delta, factor, lost: (batch,)    0 ≤ factor

---
Brightness and contrast

Adjust the brightness and the contrast of the images x, whose values lie between
0 and 1; the result is y. delta and factor have one value for each image.

    brighter    with delta added to all values, which adjusts the brightness.
                Values that leave the range from 0 to 1 are left as they are
    mean        the mean of brighter for each channel of each image
    adjusted    brighter, with the contrast adjusted: what a value differs from
                mean by is multiplied by factor (0 turns all values into mean)
    y           adjusted, with 0 for what is less than 0, and 1 for what is more
                than 1
    lost        for each image, the share of the values of adjusted that are
                changed in y

Return y and lost, in this order.
"""

import numpy as np


def brightness_contrast(x, delta, factor):
    brighter = ...  # TODO 1
    mean = ...  # TODO 2
    adjusted = ...  # TODO 3
    y = ...  # TODO 4
    lost = ...  # TODO 5
    return y, lost
