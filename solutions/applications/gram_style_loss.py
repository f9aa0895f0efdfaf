"""スタイル損失

学習済みの CNN のいくつかの層から取り出した、生成画像の特徴マップ generated と、
スタイル画像の特徴マップ style から、スタイル損失 loss を求めよ。生成画像のグラ
ム行列のリスト grams と loss を、この順に返せ。

    グラム行列    画素の位置について足した、チャネルどうしの積。特徴マップの要素
                  の数 H·W·C で割る
    損失          層ごとに、2 枚の画像のグラム行列の差の 2 乗を全要素で平均し、
                  weights の重みを掛けて、すべての層について足したもの

generated、style、weights は同じ長さのリストで、l 番目が同じ層である。同じ層で
は、チャネルの数は等しいが、縦と横は 2 枚の画像で違うことがある。

---
    generated[l]: (H, W, C)    style[l]: (H′, W′, C)    weights[l]: scalar
    rows: (H·W, C)    grams[l], difference: (C, C)    loss: scalar

---
Style loss

From feature maps of some layers of a trained CNN, `generated` of the image that
is made and `style` of the image that gives the style, compute the style loss.
Return grams, a list of the Gram matrices of the image that is made, and loss,
in this order.

    Gram matrix    products of channels with channels, summed over the places of
                   the image and divided by the number of elements of the
                   feature map, H·W·C
    loss           for each layer the squares of the difference between the two
                   images' Gram matrices, averaged over all elements and
                   multiplied by the weight in `weights`; and then summed over
                   the layers

generated, style and weights are lists of the same length, and the same number
is the same layer. In a layer both images have as many channels, but may differ
in height and width.
"""

import numpy as np


def gram_matrix(features):
    rows = features.reshape(-1, features.shape[2])  # blank
    return rows.T @ rows / features.size  # blank


def gram_style_loss(generated, style, weights):
    grams = [gram_matrix(features) for features in generated]
    loss = 0.0
    for gram, features, weight in zip(grams, style, weights, strict=True):
        difference = gram - gram_matrix(features)  # blank
        loss += weight * np.mean(difference**2)  # blank
    return grams, loss


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(*sizes):
        """Layers of features that are about as large in each channel as they are different between them."""
        return [rng.normal(size=size) + rng.normal(size=size[2]) for size in sizes]

    high, wide, channels = (2 + rng.permutation(5)[:3]).tolist()
    yield dict(generated=[np.ones((1, 2, 1))], style=[np.full((1, 2, 1), 2.0)], weights=[3.0])
    sizes = [(high + 4, wide + 4, channels), (high + 1, wide + 1, channels + 3)]
    some = [*sizes, (1, 2, channels + 1), *[(2, 2, channels)] * int(rng.integers(0, 5))]
    weights = rng.uniform(0.5, 4, size=len(some)).tolist()
    yield dict(generated=draw(*some), style=draw(*some), weights=weights)
    others = [(wide + 2, high + 5, channels), (high + 3, wide, channels + 3)]
    yield dict(
        generated=draw(*sizes), style=draw(*others), weights=rng.uniform(5, 9, size=2).tolist()
    )
    # The same features in another order; and a layer that does not count.
    features = draw(sizes[0], (3, 2, 7))
    moved = [
        rng.permutation(each.reshape(-1, each.shape[2])).reshape(each.shape) for each in features
    ]
    yield dict(generated=[features[0]], style=[moved[0]], weights=[1.0])
    yield dict(
        generated=[*features, *draw((2, 3, 2))],
        style=[*moved, *draw((2, 3, 2))],
        weights=[2.0, 0.0, 1.0],
    )


BORDERS = {
    "a single layer": "len(weights) == 1",
    "several layers, whose weights differ": "len(weights) > 1 and len(set(weights)) == len(weights)",
    "images of different sizes": "any(a.shape[:2] != b.shape[:2] for a, b in zip(generated, style))",
    "images whose numbers of places differ": "any(a.size != b.size for a, b in zip(generated, style))",
    "layers with different numbers of channels": "len({each.shape[2] for each in generated}) > 1",
    "fewer places than channels": "any(each.shape[0] * each.shape[1] < each.shape[2] for each in generated)",
    "the same features at other places": "all(np.isclose(a.sum(), b.sum()) and not np.array_equal(a, b) for a, b in zip(generated, style))",
    "a layer of weight 0": "0 in weights",
}


def oracle(generated, style, weights):
    import tensorflow as tf

    def gram(features):
        products = tf.linalg.einsum("hwc,hwd->cd", features, features)
        return products / tf.cast(tf.size(features), features.dtype)

    generated, style = ([tf.constant(each) for each in one] for one in (generated, style))
    losses = [
        weight * tf.reduce_mean(tf.math.squared_difference(gram(one), gram(other)))
        for one, other, weight in zip(generated, style, weights, strict=True)
    ]
    return [gram(each) for each in generated], tf.add_n(losses)


STEM = dict(
    ja="画風変換のスタイル損失を計算する関数である。generated と style は、生成画像とスタイル画像の、CNN のいくつかの層の特徴マップ (H, W, C) のリストで、weights は層の重みである。グラム行列は、特徴マップの要素の数で割る。",
    en="The function computes the style loss of style transfer. generated and style are lists of feature maps, (H, W, C), of some layers of a CNN, of the image that is made and of the one that gives the style; `weights` are weights of the layers. Gram matrices are divided by the number of elements of the feature map.",
)

VARIANTS = {
    "places": dict(
        right="features.reshape(-1, features.shape[2])",
        same="features.reshape(features.shape[0] * features.shape[1], features.shape[2])",
    ),
    "einsum": dict(
        right="rows.T @ rows / features.size",
        same="np.einsum('hwc,hwd->cd', features, features) / rows.size",
    ),
    "other-sign": dict(right="gram - gram_matrix(features)", same="gram_matrix(features) - gram"),
    "divided": dict(
        right="weight * np.mean(difference**2)",
        same="weight * np.sum(difference * difference) / len(gram) ** 2",
    ),
}

MISTAKES = {
    "channels-first": dict(
        right="features.reshape(-1, features.shape[2])",
        wrong="features.reshape(features.shape[2], -1).T",
        ja="最後の軸がチャネルなのに、最初の軸とみなして並べ替えている。違うチャネルの値が混ざる。",
        en="The last axis is the channels, but this takes the first for them: values of different channels are mixed.",
    ),
    "rows-of-the-image": dict(
        right="features.reshape(-1, features.shape[2])",
        wrong="features.sum(axis=1)",
        ja="掛ける前に横の方向に足している。積は、位置ごとにとってから足す。",
        en="This sums along the width before multiplying; products are taken at each place and then summed.",
    ),
    "places-with-places": dict(
        right="rows.T @ rows",
        wrong="rows @ rows.T",
        ja="位置どうしの積になっている。スタイルは、位置によらないチャネルどうしの関係である。",
        en="These are products of places with places; style is how channels go together, wherever it is.",
    ),
    "not-divided": dict(
        right="rows.T @ rows / features.size",
        wrong="rows.T @ rows",
        ja="割っていないので、大きい画像ほど値が大きくなる。",
        en="Nothing is divided: the larger the image, the larger the values.",
    ),
    "by-places": dict(
        right="rows.T @ rows / features.size",
        wrong="rows.T @ rows / len(rows)",
        ja="位置の数だけで割っている。チャネルの数も割る数に入る。",
        en="This divides by the number of places alone; the number of channels belongs to it, too.",
    ),
    "covariance": dict(
        right="rows.T @ rows / features.size",
        wrong="(rows - rows.mean(0)).T @ (rows - rows.mean(0)) / features.size",
        ja="平均を引いて共分散にしている。グラム行列は、値そのものの積である。",
        en="With the mean subtracted this is a covariance; a Gram matrix has products of the values themselves.",
    ),
    "first-layer": dict(
        right="gram - gram_matrix(features)",
        wrong="gram - gram_matrix(style[0])",
        ja="どの層でも、スタイル画像の最初の層と比べている。",
        en="Every layer is compared with the first one of the style image.",
    ),
    "added": dict(
        right="gram - gram_matrix(features)",
        wrong="gram + gram_matrix(features)",
        ja="足している。同じスタイルなら、損失は 0 になる。",
        en="The two are added; for the same style the loss is 0.",
    ),
    "sum-of-squares": dict(
        right="np.mean(difference**2)",
        wrong="np.sum(difference**2)",
        ja="平均していないので、チャネルの多い層ほど重く数えられる。",
        en="This is not averaged, and layers with many channels weigh more.",
    ),
    "absolute": dict(
        right="np.mean(difference**2)",
        wrong="np.mean(np.abs(difference))",
        ja="差の絶対値を平均している。",
        en="This averages absolute differences.",
    ),
    "root": dict(
        right="np.mean(difference**2)",
        wrong="np.sqrt(np.mean(difference**2))",
        ja="平方根をとっている。",
        en="The square root is taken here.",
    ),
    "weights-forgotten": dict(
        right="weight * np.mean(difference**2)",
        wrong="np.mean(difference**2)",
        ja="層の重みを掛けていない。",
        en="The weights of the layers are missing.",
    ),
    "weighted-average": dict(
        right="weight * np.mean(difference**2)",
        wrong="weight * np.mean(difference**2) / sum(weights)",
        ja="重みの和で割って、平均にしている。",
        en="This divides by the sum of the weights, which makes it an average.",
    ),
}
