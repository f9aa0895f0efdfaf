"""Grad-CAM

画像分類器の判断の根拠を、Grad-CAM のヒートマップで示せ。features は、最後の畳み
込み層の特徴マップで、与えられた関数 head が、そこからクラスのスコア（softmax の
前の値）を求める。targets は、画像ごとの、説明するクラスの番号である。予測したク
ラスとは限らない。

    scores       画像ごとの、targets のクラスのスコア
    alpha        チャネルの重み。勾配を、チャネルごとに空間について平均したもの
    heat         ヒートマップ。重みを付けた特徴マップの和で、スコアを上げる向き
                 にはたらく所だけを残す

勾配は、スコアの、特徴マップに関するもので、与えられたコードが `tf.GradientTape`
で求める。alpha, heat の順に返せ。

---
    images: (batch, height + 2, width + 2)    filters: (3, 3, 1, channels)
    features, gradients: (batch, height, width, channels)
    targets, scores: (batch,)    alpha: (batch, channels)
    heat: (batch, height, width)
    weights: [(height · width · channels, hidden), (hidden,),
              (hidden, classes), (classes,)]

---
Grad-CAM

Show the grounds of an image classifier's decision by the heat maps of Grad-CAM.
`features` is the feature maps of the last convolution, from which the function
given, `head`, computes the scores of the classes (before the softmax). targets
is the number of the class to be explained for each image, which need not be the
class that is predicted.

    scores       for each image the score of the class in targets
    alpha        the weights of the channels: for each channel the spatial mean
                 of the gradient
    heat         the heat map: the weighted sum of the feature maps, of which
                 only what raises the score is kept

The gradient is that of the score with respect to the feature maps, which the
code given computes with `tf.GradientTape`. Return alpha and heat, in this
order.
"""

import tensorflow as tf


def head(features, weights):
    """A hidden layer with tanh, and the scores of the classes."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    flat = tf.reshape(features, (len(features), -1))
    return tf.tanh(flat @ hidden_kernel + hidden_bias) @ kernel + bias


def grad_cam(images, filters, weights, targets):
    features = tf.nn.relu(tf.nn.conv2d(images[..., None], filters, strides=1, padding="VALID"))
    with tf.GradientTape() as tape:
        tape.watch(features)
        logits = head(features, weights)
        scores = tf.gather(logits, targets, axis=1, batch_dims=1)  # blank
    gradients = tape.gradient(scores, features)
    alpha = tf.reduce_mean(gradients, axis=(1, 2))  # blank
    heat = tf.nn.relu(tf.einsum("bhwc,bc->bhw", features, alpha))  # blank
    return alpha, heat


# ==== grading ====

SECONDS = 20


def cases(rng):
    import numpy as np

    from grader.datasets import load_arrays

    def weighted(shape):
        """What classifies by random hidden units: weights for `shape` of the feature maps."""
        size, hidden, classes = (
            int(np.prod(shape)),
            int(rng.integers(5, 9)),
            int(rng.integers(3, 6)),
        )
        return [
            rng.normal(size=(size, hidden)) / np.sqrt(size),
            rng.normal(scale=0.3, size=hidden),
            rng.normal(size=(hidden, classes)),
            rng.normal(scale=0.3, size=classes),
        ]

    # One image of 3×3, and so one place of the feature maps.
    weights = weighted((1, 1, 2))
    yield dict(
        images=rng.uniform(0.2, 1, size=(1, 3, 3)),
        filters=rng.uniform(0.1, 0.5, size=(3, 3, 1, 2)),
        weights=weights,
        targets=np.array([int(rng.integers(weights[3].size))]),
    )
    batch, height, width, channels = (int(n) for n in rng.choice(range(2, 7), 4, replace=False))
    weights = weighted((height, width, channels))
    yield dict(
        images=rng.normal(size=(batch, height + 2, width + 2)),
        filters=rng.normal(size=(3, 3, 1, channels)),
        weights=weights,
        targets=rng.integers(weights[3].size, size=batch),
    )
    # Digits, seen by filters of edges; the last layer is fitted to them.
    digits = load_arrays("digits")
    rows = rng.choice(len(digits["x"]), size=300, replace=False)
    images, labels = digits["x"][rows] / 16, digits["y"][rows].astype(int)
    across, spot = np.array([[1, 2, 1], [0, 0, 0], [-1, -2, -1]]) / 4, np.full((3, 3), 1 / 9)
    filters = np.stack([across, -across, across.T, -across.T, spot], axis=-1)[:, :, None]
    windows = np.lib.stride_tricks.sliding_window_view(images, (3, 3), axis=(1, 2))
    features = np.maximum(np.einsum("nhwij,ijc->nhwc", windows, filters[:, :, 0]), 0)
    flat = features.reshape(300, -1)
    kernel = rng.normal(size=(flat.shape[1], 40)) / 6
    bias = -flat.mean(axis=0) @ kernel
    hidden = np.tanh(flat @ kernel + bias)
    last = np.linalg.solve(
        hidden.T @ hidden + 5 * np.eye(40), hidden.T @ (np.eye(10)[labels] - 0.1)
    )
    count = int(rng.integers(4, 7))
    targets = labels[:count].copy()
    targets[0] = (targets[0] + int(rng.integers(1, 10))) % 10
    yield dict(
        images=images[:count],
        filters=filters,
        weights=[kernel, bias, 5 * last, np.zeros(10)],
        targets=targets,
    )


BORDERS = {
    "one place": "images.shape[1] == 3",
    "feature maps that are not square": "images.shape[1] != images.shape[2]",
    "one image": "len(images) == 1",
    "several images of different classes": "len(set(targets.tolist())) > 1",
    "digits": "images.shape[1] == 8 and len(weights[3]) == 10",
}


def oracle(images, filters, weights, targets):
    import keras
    import tensorflow as tf

    maps = keras.layers.Conv2D(filters.shape[-1], 3, activation="relu", use_bias=False)
    maps.build((None, *images.shape[1:], 1))
    maps.set_weights([filters])
    features = maps(images[..., None])
    layers = [keras.layers.Flatten()]
    for activation, kernel, bias in (("tanh", *weights[:2]), (None, *weights[2:])):
        layers.append(keras.layers.Dense(len(bias), activation=activation))
        layers[-1].build((None, len(kernel)))
        layers[-1].set_weights([kernel, bias])
    alphas, heats = [], []
    for n, target in enumerate(targets):
        here = features[n : n + 1]
        with tf.GradientTape() as tape:
            tape.watch(here)
            outputs = here
            for layer in layers:
                outputs = layer(outputs)
        gradients = tape.jacobian(outputs, here)[0, int(target)]
        alpha = keras.layers.GlobalAveragePooling2D()(gradients)[0]
        alphas.append(alpha)
        heats.append(keras.ops.relu(keras.ops.matmul(here[0], alpha[:, None])[..., 0]))
    return tf.stack(alphas), tf.stack(heats)


def plot(case, outputs):
    """Heat maps over the images."""
    import numpy as np
    from matplotlib.figure import Figure

    images, heat = case["images"], outputs["heat"]
    columns = min(6, len(images))
    figure = Figure(figsize=(1 + 1.3 * columns, 3.2), layout="constrained")
    rows = figure.subplots(2, columns, squeeze=False)
    height, width = images.shape[1:]
    for n in range(columns):
        for place in rows[:, n]:
            place.imshow(images[n], cmap="gray")
            place.set_axis_off()
        # The centres of the feature maps lie one pixel inside of the image.
        extent = (0.5, width - 1.5, height - 1.5, 0.5)
        largest = np.max(heat[n]) or 1
        rows[1, n].imshow(heat[n] / largest, cmap="hot", alpha=0.7, extent=extent, vmin=0, vmax=1)
        rows[1, n].set(xlim=(-0.5, width - 0.5), ylim=(height - 0.5, -0.5))
        rows[0, n].set_title(f"class {int(case['targets'][n])}", fontsize=9)
    return figure


STEM = dict(
    ja="画像分類器の判断の根拠を、Grad-CAM のヒートマップ heat で示す関数である。features は最後の畳み込み層の特徴マップで、\n"
    "head はそこからクラスのスコア（softmax の前の値）を求める。targets は、画像ごとの、説明するクラスの番号である。",
    en="The function shows the grounds of an image classifier's decision by the heat maps of Grad-CAM, `heat`.\n"
    "`features` is the feature maps of the last convolution, from which `head` computes the scores of the\n"
    "classes (before the softmax). targets is the class to be explained for each image.",
)

VARIANTS = {
    "one-hot": dict(
        right="tf.gather(logits, targets, axis=1, batch_dims=1)",
        same="tf.reduce_sum(logits * tf.one_hot(targets, logits.shape[1], dtype=logits.dtype), axis=1)",
    ),
    "sum-of-scores": dict(
        right="tf.gather(logits, targets, axis=1, batch_dims=1)",
        same="tf.reduce_sum(tf.gather(logits, targets, axis=1, batch_dims=1))",
    ),
    "broadcast": dict(
        right='tf.einsum("bhwc,bc->bhw", features, alpha)',
        same="tf.reduce_sum(features * alpha[:, None, None], axis=-1)",
    ),
}

MISTAKES = {
    "probability": dict(
        right="tf.gather(logits, targets, axis=1, batch_dims=1)",
        wrong="tf.gather(tf.nn.softmax(logits), targets, axis=1, batch_dims=1)",
        ja="確率の勾配になっている。ほかのクラスのスコアを下げるはたらきまで混ざり、確率が 1 に近いと勾配が消える。",
        en="That is the gradient of the probability: what lowers other classes is mixed in, and near a probability of 1 it vanishes.",
    ),
    "loss": dict(
        right="tf.gather(logits, targets, axis=1, batch_dims=1)",
        wrong="tf.nn.sparse_softmax_cross_entropy_with_logits(labels=targets, logits=logits)",
        ja="損失の勾配になっている。損失を下げる所が根拠なので、符号が逆になる。",
        en="That is the gradient of the loss; grounds are what lowers it, so that the sign is reversed.",
    ),
    "predicted-class": dict(
        right="tf.gather(logits, targets, axis=1, batch_dims=1)",
        wrong="tf.reduce_max(logits, axis=1)",
        ja="予測したクラスを説明している。説明するのは targets のクラスである。",
        en="This explains the class that is predicted; the one to be explained is in targets.",
    ),
    "all-classes": dict(
        right="tf.gather(logits, targets, axis=1, batch_dims=1)",
        wrong="tf.reduce_sum(logits, axis=1)",
        ja="すべてのクラスのスコアを足している。どのクラスの根拠でもなくなる。",
        en="The scores of all classes are summed, which gives the grounds of none of them.",
    ),
    "one-target": dict(
        right="tf.gather(logits, targets, axis=1, batch_dims=1)",
        wrong="logits[:, targets[0]]",
        ja="どの画像でも、最初の画像のクラスを説明している。",
        en="For all images this explains the class of the first.",
    ),
    "all-targets": dict(
        right="tf.gather(logits, targets, axis=1, batch_dims=1)",
        wrong="tf.gather(logits, targets, axis=1)",
        ja="どの画像からも、すべての画像の targets のクラスを取り出している。",
        en="From each image this takes the classes in targets of all images.",
    ),
    "greatest-gradient": dict(
        right="tf.reduce_mean(gradients, axis=(1, 2))",
        wrong="tf.reduce_max(gradients, axis=(1, 2))",
        ja="最大値をとっている。重みは空間についての平均である。",
        en="This takes the maximum; the weight is a mean over space.",
    ),
    "summed-gradient": dict(
        right="tf.reduce_mean(gradients, axis=(1, 2))",
        wrong="tf.reduce_sum(gradients, axis=(1, 2))",
        ja="和になっている。特徴マップの大きさで重みが変わってしまう。",
        en="That is the sum, which grows with the size of the feature maps.",
    ),
    "size-of-the-gradient": dict(
        right="tf.reduce_mean(gradients, axis=(1, 2))",
        wrong="tf.reduce_mean(tf.abs(gradients), axis=(1, 2))",
        ja="絶対値をとると、スコアを下げるチャネルまで正の重みになる。",
        en="With absolute values channels that lower the score get positive weights, too.",
    ),
    "positive-gradients": dict(
        right="tf.reduce_mean(gradients, axis=(1, 2))",
        wrong="tf.reduce_mean(tf.nn.relu(gradients), axis=(1, 2))",
        ja="平均する前に負の勾配を捨てている。平均は、すべての位置の勾配でとる。",
        en="Negative gradients are thrown away before the mean, which is to be over those of all places.",
    ),
    "mean-over-everything": dict(
        right="tf.reduce_mean(gradients, axis=(1, 2))",
        wrong="tf.reduce_mean(gradients, axis=(0, 1, 2)) + 0 * gradients[:, 0, 0]",
        ja="画像についても平均している。重みは画像ごとに違う。",
        en="The mean is over images as well; each image has weights of its own.",
    ),
    "mean-of-the-features": dict(
        right="tf.reduce_mean(gradients, axis=(1, 2))",
        wrong="tf.reduce_mean(features, axis=(1, 2))",
        ja="特徴マップの平均で、勾配を使っていない。クラスが違っても同じ重みになる。",
        en="That is the mean of the feature maps, without gradients; it is the same for all classes.",
    ),
    "no-relu": dict(
        right='tf.nn.relu(tf.einsum("bhwc,bc->bhw", features, alpha))',
        wrong='tf.einsum("bhwc,bc->bhw", features, alpha)',
        ja="負の所、つまりスコアを下げる向きにはたらく所が残っている。",
        en="Negative places, which lower the score, are kept.",
    ),
    "positive-weights": dict(
        right='tf.nn.relu(tf.einsum("bhwc,bc->bhw", features, alpha))',
        wrong='tf.einsum("bhwc,bc->bhw", features, tf.nn.relu(alpha))',
        ja="重みのほうを 0 以上にしている。スコアを下げるチャネルの分が引かれなくなる。",
        en="It is the weights that are cut at 0; what lowers the score is no longer subtracted.",
    ),
    "absolute": dict(
        right="tf.nn.relu(",
        wrong="tf.abs(",
        ja="絶対値をとると、スコアを下げる所も根拠に見えてしまう。",
        en="With absolute values what lowers the score looks like grounds, too.",
    ),
    "mean-over-channels": dict(
        right='tf.nn.relu(tf.einsum("bhwc,bc->bhw", features, alpha))',
        wrong="tf.nn.relu(tf.reduce_mean(features * alpha[:, None, None], axis=-1))",
        ja="チャネルについて平均している。重みつきの和である。",
        en="This averages over channels; it is a weighted sum.",
    ),
    "place-by-place": dict(
        right='tf.nn.relu(tf.einsum("bhwc,bc->bhw", features, alpha))',
        wrong="tf.nn.relu(tf.reduce_sum(features * gradients, axis=-1))",
        ja="位置ごとの勾配を掛けている。Grad-CAM の重みは、チャネルに 1 つである。",
        en="Each place has its own gradient here; in Grad-CAM a channel has one weight.",
    ),
}
