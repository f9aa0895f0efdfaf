"""MixUp

画像 x とラベル y のミニバッチに MixUp を施し、モデルの予測 p に対する損失を求め
よ。画像 i には、同じミニバッチの画像 order[i] を混ぜる。lam[i] は画像 i 自身の
比率で、残りが相手の比率である。ラベルも同じ比率で混ぜる。

    onehot     y（クラスの番号 0 から classes − 1）を one-hot にしたもの
    mixed_x    混ぜた画像
    mixed_y    混ぜたラベル
    loss       mixed_y と p の交差エントロピー（自然対数）の、画像についての平
               均。p は mixed_x に対するモデルの出力で、どの値も正である

mixed_x, mixed_y, loss の順に返せ。

---
    x, mixed_x: (batch, height, width, channels)
    y, order, lam: (batch,)    0 ≤ lam ≤ 1    classes, loss: scalar
    onehot, mixed_y, p: (batch, classes)

---
MixUp

Apply MixUp to a mini-batch of images x and labels y, and compute the loss for
p, what a model predicts. Image i is mixed with image order[i] of the same
mini-batch. lam[i] is the proportion of image i itself, and what is left to 1
that of the other. Labels are mixed in the same proportion.

    onehot     y (numbers of classes, 0 to classes − 1) as one-hot rows
    mixed_x    the mixed images
    mixed_y    the mixed labels
    loss       the cross-entropy of mixed_y and p (natural logarithm), averaged
               over images. p is the model's output for mixed_x; all its values
               are positive

Return mixed_x, mixed_y and loss, in this order.
"""

import numpy as np


def mixup(x, y, classes, lam, order, p):
    onehot = np.eye(classes)[y]  # blank
    weight = lam.reshape(-1, 1, 1, 1)  # blank
    mixed_x = weight * x + (1 - weight) * x[order]  # blank
    weight = lam.reshape(-1, 1)
    mixed_y = weight * onehot + (1 - weight) * onehot[order]  # blank
    loss = -np.mean(np.sum(mixed_y * np.log(p), axis=1))  # blank
    return mixed_x, mixed_y, loss


# ==== grading ====


def cases(rng):
    import numpy as np

    from grader.datasets import load_arrays

    yield dict(
        x=np.array([4.0, 8.0]).reshape(2, 1, 1, 1),
        y=np.array([2, 0]),
        classes=3,
        lam=np.array([0.75, 0.25]),
        order=np.array([1, 0]),
        p=np.array([[0.5, 0.25, 0.25], [0.125, 0.125, 0.75]]),
    )
    digits = load_arrays("digits")
    for channels in rng.permutation([1, 3]):
        batch = int(rng.integers(6, 9))
        sizes = [size for size in (5, 6, 7, 8) if size != batch]
        height, width = (int(size) for size in rng.choice(sizes, size=2, replace=False))
        # The last two images are of one class; classes from 8 on do not occur.
        classes = int(rng.integers(9, 13))
        numbers = rng.permutation(8)[: batch - 1]
        y = np.append(numbers, numbers[-1])
        rows = [rng.choice(np.flatnonzero(digits["y"] == number)) for number in y]
        ink = digits["x"][rows, 8 - height :, 8 - width :, None] / 16
        x = ink * rng.uniform(0.5, 1, size=(batch, 1, 1, channels))
        x = x + rng.uniform(0.01, 0.1, size=x.shape)
        # A cycle of the first ones, which is no reversal; the last one but two stays alone.
        alone = batch - 3
        order = np.append(np.roll(np.arange(alone), -1), [alone, batch - 1, batch - 2])
        lam = np.append([0.0, 1.0], rng.beta(0.8, 0.8, size=batch - 2) * 0.8 + 0.1)
        lam[2:4] = rng.permutation([rng.uniform(0.2, 0.4), rng.uniform(0.6, 0.8)])
        p = rng.dirichlet(np.full(classes, 1.5), size=batch) * 0.9 + 0.1 / classes
        yield dict(x=x, y=y, classes=classes, lam=lam, order=order, p=p)
    # A model that is sure, and wrong.
    height = int(rng.integers(4, 7))
    x = rng.uniform(0.1, 0.9, size=(2, height, height + 1, 3))
    p = np.full((2, 7), 2e-6)
    p[0, 1], p[1, 5] = 1 - 1.2e-5, 1 - 1.2e-5
    lam = rng.uniform([0.2, 0.6], [0.4, 0.8])
    yield dict(x=x, y=np.array([4, 6]), classes=7, lam=lam, order=np.array([1, 0]), p=p)


BORDERS = {
    "nothing of the other image": "np.any(lam == 1)",
    "nothing of the image itself": "np.any(lam == 0)",
    "more of the image, and more of the other": "np.any((lam > 0) & (lam < 0.45)) and np.any((lam > 0.55) & (lam < 1))",
    "an image mixed with itself": "len(y) > 1 and np.any(order == np.arange(len(y)))",
    "two of one class": "np.any((y[order] == y) & (order != np.arange(len(y))))",
    "an order that is not its own inverse": "not np.array_equal(order[order], np.arange(len(y)))",
    "classes that do not occur": "classes > y.max() + 1",
    "a probability that is almost 0": "np.any(p[np.arange(len(y)), y] < 1e-5)",
}


def oracle(x, y, classes, lam, order, p):
    import keras
    import tensorflow as tf

    layer = keras.layers.MixUp()
    drawn = {"mix_weight": tf.constant(lam), "permutation_order": tf.constant(order)}
    labels = tf.one_hot(y, classes, dtype="float64")
    mixed_x = layer.transform_images(tf.constant(x), drawn)
    mixed_y = layer.transform_labels(labels, drawn)
    return mixed_x, mixed_y, keras.losses.CategoricalCrossentropy()(mixed_y, p)


def plot(case, outputs):
    from matplotlib.figure import Figure

    x, mixed = case["x"], outputs["mixed_x"]
    if mixed.shape != x.shape or outputs["mixed_y"].shape != case["p"].shape:
        return None
    figure = Figure(figsize=(1.4 * len(x) + 0.8, 5.4), layout="constrained")
    panels = figure.subplots(3, len(x), squeeze=False)
    top = max(x.max(), 1)
    rows = (("x", x), ("x[order]", x[case["order"]]), ("mixed_x", mixed))
    for row, (name, images) in zip(panels, rows, strict=True):
        row[0].set_ylabel(name)
        for panel, image in zip(row, images, strict=True):
            shown = (image / top).clip(0, 1)
            panel.imshow(shown if image.shape[-1] == 3 else shown[..., 0], cmap="gray")
            panel.images[0].set_clim(0, 1)
            panel.set_xticks([])
            panel.set_yticks([])
    for panel, label in zip(panels[2], outputs["mixed_y"], strict=True):
        parts = [f"{number}: {share:.2f}" for number, share in enumerate(label) if share > 0.005]
        panel.set_title("\n".join(parts), fontsize=8)
    return figure


STEM = dict(
    ja="ミニバッチの画像 x とラベル y に MixUp を施す。画像 i に混ぜる相手は画像 order[i]、画像 i 自身\n"
    "の比率は lam[i] である。loss は、混ぜた画像に対するモデルの出力 p の交差エントロピー（自然対数）を平均した\n"
    "ものである。\n\n"
    "    x: (batch, height, width, channels)    y, lam, order: (batch,)    p: (batch, classes)",
    en="MixUp is applied to the images x and labels y of a mini-batch. Image i is mixed with image\n"
    "order[i], and lam[i] is the proportion of image i itself. loss is the mean cross-entropy\n"
    "(natural logarithms) for p, the model's output for the mixed images.\n\n"
    "    x: (batch, height, width, channels)    y, lam, order: (batch,)    p: (batch, classes)",
)

VARIANTS = {
    "compared": dict(
        right="np.eye(classes)[y]", same="(y[:, None] == np.arange(classes)).astype(float)"
    ),
    "axes": dict(right="lam.reshape(-1, 1, 1, 1)", same="lam[:, None, None, None]"),
    "step": dict(
        right="weight * x + (1 - weight) * x[order]", same="x[order] + weight * (x - x[order])"
    ),
    "two-losses": dict(
        right="-np.mean(np.sum(mixed_y * np.log(p), axis=1))",
        same="np.mean(-lam * np.log(p[np.arange(len(y)), y]) "
        "- (1 - lam) * np.log(p[np.arange(len(y)), y[order]]))",
    ),
}

MISTAKES = {
    "classes-seen": dict(
        right="np.eye(classes)[y]",
        wrong="np.eye(y.max() + 1)[y]",
        ja="ミニバッチに現れた番号までしか列がない。クラスの数は classes である。",
        en="This has columns up to the largest number in the mini-batch; there are more classes than that.",
    ),
    "numbers-as-labels": dict(
        right="np.eye(classes)[y]",
        wrong="y[:, None] * np.ones(classes)",
        ja="クラスの番号は名前で、量ではない。番号のまま混ぜると、2 と 0 の間が 1 になってしまう。",
        en="The number of a class is a name, not a quantity: mixed as numbers, 2 and 0 would make 1.",
    ),
    "transposed-onehot": dict(
        right="np.eye(classes)[y]",
        wrong="np.eye(classes)[:, y]",
        ja="列を選んでいるので、形が (classes, batch) になる。",
        en="This selects columns, and so has the shape (classes, batch).",
    ),
    "weight-without-axes": dict(
        right="lam.reshape(-1, 1, 1, 1)",
        wrong="lam",
        ja="形 (batch,) は右端のチャネルの軸とそろえられる。画像の軸と合うように軸を補う。",
        en="A shape of (batch,) is aligned with the channels, at the right; it needs more axes to meet the images.",
    ),
    "one-for-all": dict(
        right="lam.reshape(-1, 1, 1, 1)",
        wrong="lam[0]",
        ja="どの画像も最初の画像の比率で混ぜている。ラベルの比率と合わない。",
        en="This mixes all images in the proportion of the first; labels no longer fit.",
    ),
    "always-more-of-itself": dict(
        right="lam.reshape(-1, 1, 1, 1)",
        wrong="np.maximum(lam, 1 - lam).reshape(-1, 1, 1, 1)",
        ja="大きいほうの比率を自分のものにしている（MixMatch のやり方）。ラベルの比率と食い違う。",
        en="This takes the larger proportion for the image itself, as MixMatch does; labels no longer fit.",
    ),
    "halves": dict(
        right="lam.reshape(-1, 1, 1, 1)",
        wrong="np.full((len(x), 1, 1, 1), 0.5)",
        ja="半分ずつ混ぜている。比率は画像ごとに引いた lam である。",
        en="This mixes half and half; the proportion drawn for each image is lam.",
    ),
    "proportions-exchanged": dict(
        right="weight * x + (1 - weight) * x[order]",
        wrong="(1 - weight) * x + weight * x[order]",
        ja="比率が逆。lam は画像 i 自身の比率で、ラベルと食い違っている。",
        en="The proportions are exchanged: lam is that of image i itself, as it is for the labels.",
    ),
    "images-not-mixed": dict(
        right="weight * x + (1 - weight) * x[order]",
        wrong="x",
        ja="ラベルだけを混ぜている。1 枚の画像を 2 つのクラスだと教えることになる。",
        en="Only labels are mixed here: one image would be taught to be of two classes.",
    ),
    "added": dict(
        right="weight * x + (1 - weight) * x[order]",
        wrong="x + (1 - weight) * x[order]",
        ja="自分の分を減らさずに足しているので、画像が明るくなる。比率の和は 1 である。",
        en="The image itself is not reduced, so the sum gets lighter; proportions add up to 1.",
    ),
    "both-by-lam": dict(
        right="weight * x + (1 - weight) * x[order]",
        wrong="weight * (x + x[order])",
        ja="相手にも同じ比率を掛けている。相手の比率は、1 からの残りである。",
        en="The other gets the same proportion here; it is to get what is left to 1.",
    ),
    "reversed-batch": dict(
        right="weight * x + (1 - weight) * x[order]",
        wrong="weight * x + (1 - weight) * x[::-1]",
        ja="逆順に並べた画像と混ぜている。相手は order で決まり、ラベルの相手もそうである。",
        en="This mixes with the images in reverse; order says which the other is, for the labels as well.",
    ),
    "order-undone": dict(
        right="weight * x + (1 - weight) * x[order]",
        wrong="weight * x + (1 - weight) * x[np.argsort(order)]",
        ja="逆の置換になっている。画像 i の相手は、番号 order[i] の画像である。",
        en="That is the inverse order; image i meets the image whose number is order[i].",
    ),
    "pasted": dict(
        right="weight * x + (1 - weight) * x[order]",
        wrong="np.where(np.arange(x.shape[2])[:, None] < weight * x.shape[2], x, x[order])",
        ja="領域を切り貼りするのは CutMix である。MixUp は、どの画素も重ね合わせる。",
        en="Pasting a region is what CutMix does; MixUp blends every pixel.",
    ),
    "labels-not-mixed": dict(
        right="weight * onehot + (1 - weight) * onehot[order]",
        wrong="onehot",
        ja="画像だけを混ぜている。相手の画像が写っていることを、ラベルが伝えない。",
        en="Only images are mixed here; labels do not say that the other image is there, too.",
    ),
    "hard-labels": dict(
        right="weight * onehot + (1 - weight) * onehot[order]",
        wrong="np.where(weight >= 0.5, onehot, onehot[order])",
        ja="比率の大きいほうのクラスに決めてしまっている。混ぜた比率がラベルに残らない。",
        en="This settles for the class of the larger part; the label does not keep the proportion.",
    ),
    "halved-labels": dict(
        right="weight * onehot + (1 - weight) * onehot[order]",
        wrong="(onehot + onehot[order]) / 2",
        ja="ラベルを半分ずつにしている。画像の比率と同じでなければならない。",
        en="Labels get half and half; they have to be mixed as the images are.",
    ),
    "both-labels": dict(
        right="weight * onehot + (1 - weight) * onehot[order]",
        wrong="np.maximum(onehot, onehot[order])",
        ja="両方のクラスを 1 にしている。ラベルの和が 1 でなくなる。",
        en="This puts a 1 for either class; labels no longer add up to 1.",
    ),
    "label-proportions-exchanged": dict(
        right="weight * onehot + (1 - weight) * onehot[order]",
        wrong="(1 - weight) * onehot + weight * onehot[order]",
        ja="ラベルの比率が逆。画像と同じく、自分の比率が lam である。",
        en="The proportions of the labels are exchanged: as for images, lam is that of one's own.",
    ),
    "label-order-undone": dict(
        right="weight * onehot + (1 - weight) * onehot[order]",
        wrong="weight * onehot + (1 - weight) * onehot[np.argsort(order)]",
        ja="ラベルの相手が逆の置換になっている。画像の相手と同じ番号のラベルを混ぜる。",
        en="The labels are mixed in the inverse order; the label is to be that of the image mixed in.",
    ),
    "loss-of-own-class": dict(
        right="mixed_y * np.log(p)",
        wrong="onehot * np.log(p)",
        ja="自分のクラスの損失しかない。目標は混ぜたラベルである。",
        en="This is the loss for one's own class; the target is the mixed label.",
    ),
    "mean-over-classes": dict(
        right="np.mean(np.sum(mixed_y * np.log(p), axis=1))",
        wrong="np.mean(mixed_y * np.log(p))",
        ja="クラスについても平均している。クラスについては和をとる。",
        en="This averages over classes, too; over these it is a sum.",
    ),
    "sum-over-images": dict(
        right="np.mean(np.sum(mixed_y * np.log(p), axis=1))",
        wrong="np.sum(mixed_y * np.log(p))",
        ja="画像について和のままである。ミニバッチの大きさで損失が変わる。",
        en="Over images it is still a sum, which grows with the mini-batch.",
    ),
    "without-sign": dict(
        right="-np.mean(",
        wrong="np.mean(",
        ja="確率の対数は 0 以下である。符号を変えないと、損失が負になる。",
        en="Logarithms of probabilities are at most 0: without a change of sign the loss is negative.",
    ),
    "bits": dict(
        right="np.log(p)",
        wrong="np.log2(p)",
        ja="底が 2 の対数である。自然対数を使う。",
        en="That is the logarithm of base 2; it is to be the natural one.",
    ),
    "epsilon": dict(
        right="np.log(p)",
        wrong="np.log(p + 1e-7)",
        ja="小さな数を足すと、0 に近い確率の損失が変わる。p はどれも正なので、足さなくてよい。",
        en="What is added changes the loss of a probability near 0; all of p are positive, and need nothing added.",
    ),
    "roles-exchanged": dict(
        right="mixed_y * np.log(p)",
        wrong="p * np.log(mixed_y + 1e-7)",
        ja="目標と予測が逆。対数をとるのは予測である。",
        en="Target and prediction are exchanged: it is the prediction whose logarithm is taken.",
    ),
}
