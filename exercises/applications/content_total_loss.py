"""画風変換の損失

画風変換で最小にする損失 total を求めよ。content_loss, variation, total を、この
順に返せ。

    content_loss    コンテンツ画像の特徴マップ content と、生成画像の特徴マップ
                    generated の、同じ位置の値の差の二乗和の半分
    variation       生成画像 image の、隣り合う画素の差の絶対値を、縦に隣り合う
                    組と横に隣り合う組のすべてと、すべての色について足したもの。
                    画像をなめらかにするための項である（total variation）
    total           コンテンツ損失、スタイル損失 style_loss、variation に、それ
                    ぞれ alpha、beta、gamma を掛けて足したもの

style_loss は与えられている。画素の値は実数である。縦または横が 1 画素の画像もあ
る。

---
    content, generated: (H, W, C)    image: (height, width, 3)
    style_loss, content_loss, variation, total: scalar

---
The loss of style transfer

Compute `total`, the loss that style transfer minimises. Return content_loss,
variation and total in this order.

    content_loss    half of the sum of the squared differences between the
                    feature maps of the image that gives the content, `content`,
                    and of the one that is made, `generated`, at the same places
    variation       the sum of the absolute differences of neighbouring pixels
                    of the image that is made, `image`: over all pairs one under
                    the other and all pairs side by side, and all colours. It
                    makes the image smooth (total variation)
    total           content loss, style loss (style_loss) and variation,
                    multiplied by alpha, beta and gamma, in this order, and
                    added

style_loss is known. Pixels are real numbers. Some images are 1 pixel high or
wide.
"""

import numpy as np


def content_total_loss(content, generated, style_loss, image, alpha, beta, gamma):
    content_loss = ...  # TODO 1
    below = ...  # TODO 2
    beside = ...  # TODO 3
    variation = below + beside
    total = ...  # TODO 4
    return content_loss, variation, total
