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
    content_loss = np.sum((generated - content) ** 2) / 2  # blank
    below = np.sum(np.abs(np.diff(image, axis=0)))  # blank
    beside = np.sum(np.abs(np.diff(image, axis=1)))  # blank
    variation = below + beside
    total = alpha * content_loss + beta * style_loss + gamma * variation  # blank
    return content_loss, variation, total


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(shape, size, image=None):
        alpha, beta, gamma = rng.permutation([0.2, 1.5, 4.0]) * rng.uniform(0.8, 1.2, size=3)
        return dict(
            content=rng.normal(size=shape),
            generated=rng.normal(size=shape),
            style_loss=float(rng.uniform(1, 9)),
            image=rng.uniform(size=(*size, 3)) if image is None else image,
            alpha=float(alpha),
            beta=float(beta),
            gamma=float(gamma),
        )

    high, wide, channels = (2 + rng.permutation(6)[:3]).tolist()
    yield draw((1, 1, 2), (2, 2), np.outer([1, 0, 0, 2], [0.5, 0.2, 1.0]).reshape(2, 2, 3))
    yield draw((high, wide, channels), (wide + 3, high + 6))
    yield draw((wide, channels, high), (1, wide + 2))
    yield draw((channels, high, wide), (high + 2, 1))
    yield draw((2, 3, 1), (1, 1))
    same = draw((high, 2, wide), (high + 1, high + 3), np.full((high + 1, high + 3, 3), 0.7))
    same["generated"] = same["content"].copy()
    yield same
    # Brighter from the top to the bottom, darker from left to right.
    slope = np.add.outer(np.arange(wide + 1.0), -2 * np.arange(wide + 4.0))
    yield draw((3, 5, 2), slope.shape, slope[:, :, None] * np.array([1.0, 0.5, 0.25]))


BORDERS = {
    "an image 1 pixel high": "image.shape[0] == 1 and image.shape[1] > 1",
    "an image 1 pixel wide": "image.shape[1] == 1 and image.shape[0] > 1",
    "an image of a single pixel": "image.shape[:2] == (1, 1)",
    "an image of one colour": "np.ptp(image) == 0 and image.size > 3",
    "pixels that grow darker": "image.shape[1] > 1 and np.all(np.diff(image, axis=1) < 0)",
    "the same features": "np.array_equal(content, generated)",
    "features that are smaller than those of the content": "np.any(generated < content)",
    "an image whose sides differ": "1 < image.shape[0] != image.shape[1] > 1",
}


def oracle(content, generated, style_loss, image, alpha, beta, gamma):
    import tensorflow as tf

    content_loss = tf.nn.l2_loss(tf.constant(generated) - tf.constant(content))
    variation = tf.image.total_variation(tf.constant(image))
    total = tf.add_n(
        [alpha * content_loss, tf.cast(beta * style_loss, "float64"), gamma * variation]
    )
    return content_loss, variation, total


STEM = dict(
    ja="画風変換で最小にする損失を求める関数である。content と generated は、コンテンツ画像と生成画像の特徴マップ、style_loss は与えられたスタイル損失、image は生成画像 (height, width, 3) で、variation は画像をなめらかにするための項である。alpha、beta、gamma は 3 つの項の重みである。",
    en="The function computes the loss that style transfer minimises. content and generated are feature maps of the image that gives the content and of the one that is made, style_loss is the style loss, image the image that is made, (height, width, 3), and variation a term that makes it smooth. alpha, beta and gamma are the weights of the three terms.",
)

VARIANTS = {
    "mean": dict(
        right="np.sum((generated - content) ** 2) / 2",
        same="0.5 * content.size * np.mean((content - generated) ** 2)",
    ),
    "slices": dict(
        right="np.sum(np.abs(np.diff(image, axis=0)))",
        same="np.sum(np.abs(image[1:] - image[:-1]))",
    ),
    "columns": dict(
        right="np.sum(np.abs(np.diff(image, axis=1)))",
        same="np.abs(image[:, :-1] - image[:, 1:]).sum()",
    ),
    "dot": dict(
        right="alpha * content_loss + beta * style_loss + gamma * variation",
        same="np.dot([alpha, beta, gamma], [content_loss, style_loss, variation])",
    ),
}

MISTAKES = {
    "not-halved": dict(
        right="np.sum((generated - content) ** 2) / 2",
        wrong="np.sum((generated - content) ** 2)",
        ja="半分にしていない。",
        en="This is not halved.",
    ),
    "averaged": dict(
        right="np.sum((generated - content) ** 2) / 2",
        wrong="np.mean((generated - content) ** 2)",
        ja="平均している。ここでは、和の半分とする。",
        en="This is an average; here it is half of a sum.",
    ),
    "absolute-content": dict(
        right="(generated - content) ** 2",
        wrong="np.abs(generated - content)",
        ja="差の絶対値を足している。コンテンツ損失では 2 乗する。",
        en="This adds absolute differences; the content loss has squares.",
    ),
    "of-the-gram-matrix": dict(
        right="np.sum((generated - content) ** 2) / 2",
        wrong="np.sum((np.einsum('hwc,hwd->cd', generated, generated) - np.einsum('hwc,hwd->cd', content, content)) ** 2) / 2",
        ja="グラム行列を比べると、位置の情報が消える。それはスタイルの比べ方である。",
        en="Gram matrices forget where things are; that is how styles are compared.",
    ),
    "squared-below": dict(
        right="np.sum(np.abs(np.diff(image, axis=0)))",
        wrong="np.sum(np.diff(image, axis=0) ** 2)",
        ja="差を 2 乗している。",
        en="These differences are squared.",
    ),
    "signs-cancel-below": dict(
        right="np.sum(np.abs(np.diff(image, axis=0)))",
        wrong="np.abs(np.sum(np.diff(image, axis=0)))",
        ja="足してから絶対値をとると、途中の差は打ち消し合い、端どうしの差しか残らない。",
        en="With the absolute value after the sum differences cancel, and those of the ends are left.",
    ),
    "around-the-edge": dict(
        right="np.sum(np.abs(np.diff(image, axis=0)))",
        wrong="np.sum(np.abs(image - np.roll(image, 1, axis=0)))",
        ja="いちばん下の画素と、いちばん上の画素を隣とみなしている。",
        en="The lowest pixel and the highest one are taken for neighbours.",
    ),
    "two-below": dict(
        right="np.sum(np.abs(np.diff(image, axis=0)))",
        wrong="np.sum(np.abs(image[2:] - image[:-2]))",
        ja="1 つおいた画素と比べている。",
        en="Every pixel is compared with the next but one.",
    ),
    "colours": dict(
        right="np.sum(np.abs(np.diff(image, axis=1)))",
        wrong="np.sum(np.abs(np.diff(image)))",
        ja="同じ画素の、隣の色との差になっている。np.diff は、指定しなければ最後の軸の差をとる。",
        en="These are differences between the colours of a pixel: np.diff takes the last axis unless told otherwise.",
    ),
    "squared-beside": dict(
        right="np.sum(np.abs(np.diff(image, axis=1)))",
        wrong="np.sum(np.diff(image, axis=1) ** 2)",
        ja="横の差を 2 乗している。",
        en="The differences side by side are squared.",
    ),
    "below-twice": dict(
        right="np.diff(image, axis=1)",
        wrong="np.diff(image, axis=0)",
        ja="縦の差を 2 度足している。横に隣り合う画素は、次の列にある。",
        en="Differences one below the other are added twice; pixels side by side are in the next column.",
    ),
    "weights-exchanged": dict(
        right="alpha * content_loss + beta * style_loss",
        wrong="beta * content_loss + alpha * style_loss",
        ja="コンテンツとスタイルの重みが入れ替わっている。",
        en="The weights of content and style are exchanged.",
    ),
    "variation-forgotten": dict(
        right="alpha * content_loss + beta * style_loss + gamma * variation",
        wrong="alpha * content_loss + beta * style_loss",
        ja="画像をなめらかにする項が抜けている。",
        en="The term that makes the image smooth is missing.",
    ),
    "unweighted-sum": dict(
        right="alpha * content_loss + beta * style_loss + gamma * variation",
        wrong="content_loss + style_loss + variation",
        ja="重みを掛けずに足している。",
        en="This adds without weights.",
    ),
}
