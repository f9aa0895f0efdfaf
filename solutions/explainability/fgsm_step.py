"""敵対的摂動（FGSM）

softmax 回帰の分類器を誤らせる摂動を、FGSM で画像に加える。images は画素を 1 行
に並べた画像で、値は 0 から 1、labels は正解のクラスの番号である。

    p              クラスの確率。与えられたコードが求める
    dlogits        損失の、ロジットに関する勾配
    dx             損失の、画像に関する勾配
    adversarial    各画素を、損失が大きくなる向きに epsilon だけ動かした画像。勾
                   配がちょうど 0 の画素は動かさない。0 から 1 の範囲を出た画素
                   は、範囲の端の値にする

損失は、画像ごとの交差エントロピー（自然対数）の和である。dx, adversarial の順に
返せ。

---
    images, dx, adversarial: (batch, pixels)    labels: (batch,)
    kernel: (pixels, classes)    bias: (classes,)
    p, dlogits: (batch, classes)    epsilon: scalar

---
An adversarial perturbation (FGSM)

To images a perturbation is added, by FGSM, that makes a softmax regression err.
The pixels of an image stand in one row of `images`, with values from 0 to 1;
labels is the numbers of the right classes.

    p              the probabilities of the classes, which the code given
                   computes
    dlogits        the gradient of the loss with respect to the logits
    dx             the gradient of the loss with respect to the images
    adversarial    the images with each pixel moved by `epsilon` in the
                   direction in which the loss grows. A pixel whose gradient is
                   exactly 0 is not moved. What then lies outside of 0 to 1
                   becomes the nearer end of that range

The loss is the sum of the images' cross-entropies (natural logarithm). Return
dx and adversarial, in this order.
"""

import numpy as np


def fgsm_step(images, labels, kernel, bias, epsilon):
    logits = images @ kernel + bias
    p = np.exp(logits - np.max(logits, axis=1, keepdims=True))
    p = p / np.sum(p, axis=1, keepdims=True)
    dlogits = p - np.eye(len(bias))[labels]  # blank
    dx = dlogits @ kernel.T  # blank
    adversarial = np.clip(images + epsilon * np.sign(dx), 0, 1)  # blank
    return dx, adversarial


# ==== grading ====


def cases(rng):
    import numpy as np

    from grader.datasets import load_arrays

    yield dict(
        images=np.array([[0.5, 0.9375]]),
        labels=np.array([0]),
        kernel=np.array([[1.0, -1.0], [0.5, 1.5]]),
        bias=np.zeros(2),
        epsilon=float(rng.choice([0.125, 0.25])),
    )
    digits = load_arrays("digits")
    pixels, targets = digits["x"].reshape(-1, 64) / 16, np.eye(10)[digits["y"]]
    rows = rng.choice(len(pixels), size=400, replace=False)
    # A classifier by least squares, whose scores are spread to make probabilities.
    design = np.column_stack([pixels[rows], np.ones(400)])
    solution = np.linalg.solve(design.T @ design + 3 * np.eye(65), design.T @ targets[rows])
    kernel, bias = 6 * solution[:-1], 6 * solution[-1]
    kernel[0] = 0  # a pixel that it does not use
    for epsilon in rng.permutation([0.1, 0.3]):
        chosen = rng.choice(len(pixels), size=int(rng.integers(5, 9)), replace=False)
        labels = digits["y"][chosen].astype(int)
        yield dict(
            images=pixels[chosen], labels=labels, kernel=kernel, bias=bias, epsilon=float(epsilon)
        )
    classes, size, batch = (int(n) for n in rng.choice(range(3, 9), size=3, replace=False))
    yield dict(
        images=rng.uniform(0.02, 0.98, size=(batch, size)),
        labels=rng.integers(classes, size=batch),
        kernel=rng.normal(size=(size, classes)),
        bias=rng.normal(size=classes),
        epsilon=0.05,
    )


BORDERS = {
    "one image": "len(images) == 1",
    "a pixel of 0 and one of 1": "np.any(images == 0) and np.any(images == 1)",
    "a pixel that the classifier does not use": "np.any(np.all(kernel == 0, axis=1))",
    "a small perturbation": "epsilon <= 0.1",
    "a large one": "epsilon >= 0.3",
    "more classes than two": "kernel.shape[1] > 2",
}


def oracle(images, labels, kernel, bias, epsilon):
    import keras
    import tensorflow as tf

    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True, reduction="sum")
    images = tf.constant(images)
    with tf.GradientTape() as tape:
        tape.watch(images)
        value = loss(labels, tf.matmul(images, kernel) + bias)
    dx = tape.gradient(value, images)
    steps = tf.where(dx > 0, epsilon, tf.where(dx < 0, -epsilon, tf.zeros_like(dx)))
    return dx, tf.clip_by_value(images + steps, 0.0, 1.0)


def plot(case, outputs):
    """Images, the gradients as heat maps, and the images perturbed, with what the classifier says."""
    import numpy as np
    from matplotlib.figure import Figure

    images = case["images"]
    shape = (8, 8) if images.shape[1] == 64 else (1, images.shape[1])
    columns = min(6, len(images))
    figure = Figure(figsize=(1 + 1.2 * columns, 4.4), layout="constrained")
    rows = figure.subplots(3, columns, squeeze=False)

    def said(pictures):
        return np.argmax(pictures @ case["kernel"] + case["bias"], axis=1)

    largest = np.abs(outputs["dx"]).max()
    shown = (
        (images, said(images), "gray", 0, 1),
        (outputs["dx"], None, "coolwarm", -largest, largest),
        (outputs["adversarial"], said(outputs["adversarial"]), "gray", 0, 1),
    )
    for row, (pictures, answers, colors, low, high) in zip(rows, shown, strict=True):
        for n, place in enumerate(row):
            place.imshow(pictures[n].reshape(shape), cmap=colors, vmin=low, vmax=high)
            place.set_axis_off()
            place.set_title("dx" if answers is None else f"→ {answers[n]}", fontsize=9)
    return figure


STEM = dict(
    ja="softmax 回帰の分類器を誤らせる摂動を、FGSM で画像 images（値は 0 から 1）に加える関数である。labels は正解の\n"
    "クラスの番号で、dx は、損失（交差エントロピーの和）の、画像に関する勾配である。",
    en="By FGSM the function adds to images (values from 0 to 1) a perturbation that makes a softmax\n"
    "regression err. labels is the numbers of the right classes, dx the gradient of the loss, the sum of\n"
    "cross-entropies, with respect to the images.",
)

VARIANTS = {
    "subtracted-in-place": dict(
        right="p - np.eye(len(bias))[labels]",
        same="p - (labels[:, None] == np.arange(len(bias)))",
    ),
    "einsum": dict(right="dlogits @ kernel.T", same='np.einsum("nk,pk->np", dlogits, kernel)'),
    "comparisons": dict(
        right="epsilon * np.sign(dx)", same="epsilon * ((dx > 0).astype(float) - (dx < 0))"
    ),
}

MISTAKES = {
    "turned-round": dict(
        right="p - np.eye(len(bias))[labels]",
        wrong="np.eye(len(bias))[labels] - p",
        ja="符号が逆で、損失が小さくなる向きに進んでしまう。",
        en="The sign is reversed, and the images move to where the loss is smaller.",
    ),
    "probabilities-alone": dict(
        right="p - np.eye(len(bias))[labels]",
        wrong="1.0 * p",
        ja="正解のクラスの 1 を引いていない。",
        en="The 1 of the right class is not subtracted.",
    ),
    "score-of-the-class": dict(
        right="p - np.eye(len(bias))[labels]",
        wrong="-np.eye(len(bias))[labels]",
        ja="正解のクラスのロジットだけを下げている。交差エントロピーは、ほかのクラスのロジットにも依存する。",
        en="This lowers the logit of the right class alone; the cross-entropy depends on the others, too.",
    ),
    "mean-over-the-batch": dict(
        right="p - np.eye(len(bias))[labels]",
        wrong="(p - np.eye(len(bias))[labels]) / len(images)",
        ja="バッチで平均した損失の勾配になっている。損失は和である。",
        en="That is the gradient of the mean over the batch; the loss is a sum.",
    ),
    "predicted-class": dict(
        right="np.eye(len(bias))[labels]",
        wrong="np.eye(len(bias))[np.argmax(p, axis=1)]",
        ja="予測したクラスから遠ざけている。予測が誤っている画像では、正解に近づくこともある。",
        en="This moves away from the class predicted, which for an image that is already wrong may be towards the right one.",
    ),
    "derivative-twice": dict(
        right="p - np.eye(len(bias))[labels]",
        wrong="(p - np.eye(len(bias))[labels]) * p * (1 - p)",
        ja="softmax の微分が 2 回掛かっている。交差エントロピーと合わせた勾配には、もう含まれている。",
        en="The derivative of softmax is there twice; together with the cross-entropy it is already in the difference.",
    ),
    "not-transposed": dict(
        right="dlogits @ kernel.T",
        wrong="dlogits @ kernel",
        ja="ロジットから画素へ戻るので、重みの入力と出力の役割が入れ替わる。",
        en="The way back leads from logits to pixels: inputs and outputs of the kernel change their roles.",
    ),
    "gradient-of-the-weights": dict(
        right="dlogits @ kernel.T",
        wrong="images.T @ dlogits",
        ja="重みに関する勾配である。動かすのは、重みではなく入力の画像である。",
        en="That is the gradient of the weights; it is not these that are moved but the images.",
    ),
    "times-input": dict(
        right="dlogits @ kernel.T",
        wrong="dlogits @ kernel.T * images",
        ja="画素の値を掛けている。0 の画素も動かさなければならない。",
        en="This is multiplied by the pixels; those of 0 are to be moved as well.",
    ),
    "descent": dict(
        right="images + epsilon",
        wrong="images - epsilon",
        ja="損失を小さくする向きに動かしている。分類器を誤らせるには、大きくする。",
        en="This makes the loss smaller; to make the classifier err it has to grow.",
    ),
    "gradient-itself": dict(
        right="np.sign(dx)",
        wrong="dx",
        ja="勾配の大きさに比例して動かしている。FGSM では、どの画素も同じ量だけ動く。",
        en="Pixels move in proportion to the gradient; in FGSM all move by the same amount.",
    ),
    "normalised": dict(
        right="np.sign(dx)",
        wrong="dx / (np.linalg.norm(dx, axis=1, keepdims=True) + 1e-12)",
        ja="勾配を L2 ノルムで割っている（L2 の制約での摂動）。FGSM は、画素ごとの大きさで制約する。",
        en="The gradient is divided by its L2 norm, as where that norm is bounded; FGSM bounds each pixel.",
    ),
    "zero-moves": dict(
        right="np.sign(dx)",
        wrong="np.where(dx >= 0, 1, -1)",
        ja="勾配がちょうど 0 の画素まで動かしている。",
        en="Pixels whose gradient is exactly 0 are moved, too.",
    ),
    "not-clipped": dict(
        right="np.clip(images + epsilon * np.sign(dx), 0, 1)",
        wrong="images + epsilon * np.sign(dx)",
        ja="画素が 0 から 1 の範囲を出ている。",
        en="Pixels leave the range from 0 to 1.",
    ),
    "perturbation-alone": dict(
        right="np.clip(images + epsilon * np.sign(dx), 0, 1)",
        wrong="np.clip(epsilon * np.sign(dx), 0, 1)",
        ja="摂動だけになっている。画像に足す。",
        en="That is the perturbation alone; it is added to the images.",
    ),
    "rescaled": dict(
        right="np.clip(images + epsilon * np.sign(dx), 0, 1)",
        wrong="(images + epsilon * np.sign(dx) + epsilon) / (1 + 2 * epsilon)",
        ja="範囲に収まるように全体を縮めている。範囲の中の画素まで、動く量が変わってしまう。",
        en="All is shrunk to fit the range, so that pixels within it move by another amount.",
    ),
}
