"""mIoU

セマンティックセグメンテーションの正解 labels と予測 predicted から、クラスごと
の IoU と、その平均 mIoU を求めよ。

    intersection    クラスごとの、正解も予測もそのクラスである画素の数
    union           クラスごとの、正解と予測の少なくとも一方がそのクラスである画
                    素の数
    iou             クラスごとの IoU。どこにも現れないクラスでは 0 とする
    miou            iou の平均。正解にも予測にも現れないクラスは、平均に入れない

画素の数は、画像ごとにではなく、すべての画像をまとめて数える。ラベルは 0 以上
classes 未満の整数である。iou, miou の順に返せ。

---
    labels, predicted: (images, height, width)    classes, miou: scalar
    intersection, union, iou: (classes,)

---
Mean IoU

From the truth, `labels`, and the prediction, `predicted`, of a semantic
segmentation compute the IoU of each class, and the mean of these.

    intersection    of each class, the number of pixels that are truly of it and
                    predicted to be
    union           of each class, the number of pixels that are truly of it, or
                    predicted to be, or both
    iou             the IoU of each class; 0 for a class that is neither true
                    nor predicted anywhere
    miou            the mean of iou; a class that is neither true nor predicted
                    anywhere is left out of it

Pixels are counted in all images together, not in each by itself. Labels are
integers from 0 to classes − 1. Return iou and miou, in this order.
"""

import numpy as np


def mean_iou(labels, predicted, classes):
    numbers = np.arange(classes)[:, None]
    true, guessed = labels.ravel() == numbers, predicted.ravel() == numbers
    intersection = np.sum(true & guessed, axis=1)  # blank
    union = np.sum(true | guessed, axis=1)  # blank
    iou = intersection / np.maximum(union, 1)  # blank
    miou = np.mean(iou[union > 0])  # blank
    return iou, miou


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(images, height, width, classes, absent):
        seen = rng.permutation(classes)[: classes - absent]
        chances = np.arange(1, len(seen) + 1) ** 2.0
        while True:
            labels = rng.choice(seen, size=(images, height, width), p=chances / chances.sum())
            guesses = rng.choice(seen, size=labels.shape)
            predicted = np.where(rng.uniform(size=labels.shape) < 0.6, labels, guesses)
            true = labels.ravel() == seen[:, None]
            guessed = predicted.ravel() == seen[:, None]
            both, either = (true & guessed).sum(axis=1), (true | guessed).sum(axis=1)
            if np.all(both > 0) and np.all(both < either) and len(set(both / either)) > 1:
                return dict(labels=labels, predicted=predicted, classes=classes)

    turned = int(rng.integers(2))
    labels, predicted = np.array([[[[0, 0, 1], [0, 1, 1]]], [[[0, 0, 1], [0, 0, 1]]]]) ^ turned
    yield dict(labels=labels, predicted=predicted, classes=2)
    images, height, width = (2 + rng.permutation([0, 2, 3])).tolist()
    classes = int(rng.integers(3, 5))
    yield draw(images, height + 1, width + 1, classes, 0)
    yield draw(1, width + 2, height + 2, classes + 2, 2)
    case = draw(images + 1, width + 1, height + 1, classes + 1, 0)
    case["labels"][0, 0, 0], case["predicted"][0, 0, 0] = classes + 1, 0  # only true
    case["labels"][0, 0, 1], case["predicted"][0, 0, 1] = 1, classes + 2  # only predicted
    yield case | dict(classes=classes + 3)
    mostly = np.zeros((1, height + 2, width + 3), int)  # all is called background
    mostly[0, 1, 1:3] = 1
    yield dict(labels=mostly, predicted=0 * mostly, classes=2)


BORDERS = {
    "a class that is neither true nor predicted": "len(set(labels.flat) | set(predicted.flat)) < classes",
    "a class that is only true": "not set(labels.flat) <= set(predicted.flat)",
    "a class that is only predicted": "not set(predicted.flat) <= set(labels.flat)",
    "one image": "len(labels) == 1",
    "several images": "len(labels) > 1",
    "everything called background": "np.all(predicted == 0) and np.any(labels > 0)",
}


def oracle(labels, predicted, classes):
    import keras

    epsilon = keras.config.epsilon()
    keras.config.set_epsilon(1e-14)  # Keras adds it to the denominators
    try:
        metrics = [keras.metrics.IoU(classes, [number]) for number in range(classes)]
        metrics.append(keras.metrics.MeanIoU(classes))
        for metric in metrics:
            metric.update_state(labels, predicted)
        *iou, miou = (keras.ops.cast(metric.result(), "float64") for metric in metrics)
    finally:
        keras.config.set_epsilon(epsilon)
    return keras.ops.stack(iou), miou


def plot(case, outputs):
    import numpy as np
    from matplotlib.figure import Figure

    labels, predicted, classes = case["labels"], case["predicted"], int(case["classes"])
    figure = Figure(figsize=(2.6 * len(labels) + 3, 5), layout="constrained")
    upper, lower = figure.subfigures(2, 1, height_ratios=[3, 2])
    grid = upper.subplots(2, len(labels), squeeze=False)
    for row, (name, masks) in zip(
        grid, (("labels", labels), ("predicted", predicted)), strict=True
    ):
        for number, (axes, mask) in enumerate(zip(row, masks, strict=True)):
            axes.imshow(mask, cmap="tab20", vmin=0, vmax=19)
            axes.set(title=f"{name} [{number}]", xticks=[], yticks=[])
    axes = lower.subplots()
    iou = np.ravel(outputs.get("iou", []))
    axes.bar(range(len(iou)), iou, color="grey")
    if np.size(outputs.get("miou", [])) == 1:
        axes.axhline(np.ravel(outputs["miou"])[0], linestyle=":", label="miou")
        axes.legend()
    axes.set(ylim=(0, 1), ylabel="iou", xticks=range(classes))
    return figure


STEM = dict(
    ja="セマンティックセグメンテーションの正解 labels と予測 predicted（どちらも (images, height, width)）から、\n"
    "クラスごとの IoU と mIoU を求める関数である。画素は、すべての画像をまとめて数える。正解にも予測にも\n"
    "現れないクラスの iou は 0 とし、平均には入れない。",
    en="From the truth, labels, and the prediction, predicted, of a semantic segmentation, both (images,\n"
    "height, width), the function computes the IoU of each class and the mean IoU. Pixels of all\n"
    "images are counted together. A class that occurs in neither has iou 0, and is not in the mean.",
)

VARIANTS = {
    "product": dict(
        right="np.sum(true & guessed, axis=1)", same="np.count_nonzero(true * guessed, axis=1)"
    ),
    "by-addition": dict(
        right="np.sum(true | guessed, axis=1)",
        same="np.sum(true, axis=1) + np.sum(guessed, axis=1) - intersection",
    ),
    "false-ones": dict(
        right="np.sum(true | guessed, axis=1)",
        same="intersection + np.sum(true & ~guessed, axis=1) + np.sum(~true & guessed, axis=1)",
    ),
    "divide": dict(
        right="intersection / np.maximum(union, 1)",
        same="np.divide(intersection, union, out=np.zeros(classes), where=union > 0)",
    ),
    "counted": dict(right="np.mean(iou[union > 0])", same="np.sum(iou) / np.count_nonzero(union)"),
}

MISTAKES = {
    "either": dict(
        right="true & guessed",
        wrong="true | guessed",
        ja="和集合を数えている。共通部分は、両方がそのクラスの画素である。",
        en="This counts the union; in the intersection both are of the class.",
    ),
    "agreements": dict(
        right="np.sum(true & guessed, axis=1)",
        wrong="np.sum(true == guessed, axis=1)",
        ja="どちらもそのクラスでない画素（真陰性）まで数えている。",
        en="Pixels that both are of other classes, the true negatives, are counted, too.",
    ),
    "over-the-classes": dict(
        right="np.sum(true & guessed, axis=1)",
        wrong="np.sum(true & guessed, axis=0)",
        ja="クラスについて足している。クラスごとに、画素について足す。",
        en="This sums over the classes; for each class one sums over the pixels.",
    ),
    "recall": dict(
        right="np.sum(true | guessed, axis=1)",
        wrong="np.sum(true, axis=1)",
        ja="正解の画素だけで割ると、再現率になる。誤ってそのクラスとした画素が響かない。",
        en="With the true pixels alone below, this is the recall: pixels wrongly given the class do not matter.",
    ),
    "precision": dict(
        right="np.sum(true | guessed, axis=1)",
        wrong="np.sum(guessed, axis=1)",
        ja="予測の画素だけで割ると、適合率になる。見逃した画素が響かない。",
        en="With the predicted pixels alone below, this is the precision: pixels that were missed do not matter.",
    ),
    "counted-twice": dict(
        right="np.sum(true | guessed, axis=1)",
        wrong="np.sum(true, axis=1) + np.sum(guessed, axis=1)",
        ja="共通部分の画素を 2 度数えているので、すべて当たっても 0.5 にしかならない。",
        en="Pixels in both are counted twice: with everything right this is only 0.5.",
    ),
    "all-pixels": dict(
        right="np.sum(true | guessed, axis=1)",
        wrong="np.full(classes, labels.size)",
        ja="全画素の数で割っている。小さなクラスの値が、いつも小さくなる。",
        en="This divides by the number of all pixels, and small classes would have small values always.",
    ),
    "dice": dict(
        right="intersection / np.maximum(union, 1)",
        wrong="2 * intersection / np.maximum(union + intersection, 1)",
        ja="これは Dice 係数で、IoU 以上の値になる。",
        en="This is the Dice coefficient, which is never below the IoU.",
    ),
    "nothing-over-nothing": dict(
        right="intersection / np.maximum(union, 1)",
        wrong="intersection / union",
        ja="どこにも現れないクラスで 0/0 となり、nan になる。",
        en="A class that occurs nowhere makes 0/0, which is nan.",
    ),
    "one-where-absent": dict(
        right="intersection / np.maximum(union, 1)",
        wrong="np.where(union > 0, intersection / np.maximum(union, 1), 1.0)",
        ja="どこにも現れないクラスが 1 になっている。ここでは 0 とする。",
        en="A class that occurs nowhere gets 1; here it has 0.",
    ),
    "absent-classes-counted": dict(
        right="np.mean(iou[union > 0])",
        wrong="np.mean(iou)",
        ja="どこにも現れないクラスの 0 まで平均している。予測が完全でも 1 にならない。",
        en="The 0 of classes that occur nowhere is averaged, too: even a perfect prediction would not have 1.",
    ),
    "true-classes-alone": dict(
        right="np.mean(iou[union > 0])",
        wrong="np.mean(iou[np.sum(true, axis=1) > 0])",
        ja="正解に現れないクラスを除いている。誤って予測したクラスの IoU は 0 で、平均に入る。",
        en="Classes that are never true are left out; one that is predicted wrongly has IoU 0, and is in the mean.",
    ),
    "pixel-accuracy": dict(
        right="np.mean(iou[union > 0])",
        wrong="np.mean(labels == predicted)",
        ja="これは画素の正解率である。背景の広い画像では、背景だけで高くなる。",
        en="This is the accuracy of pixels, which is high for mere background where there is much of it.",
    ),
    "pooled": dict(
        right="np.mean(iou[union > 0])",
        wrong="np.sum(intersection) / np.sum(union)",
        ja="クラスをまとめて数えてから割っている。mIoU では、どのクラスも同じ重みをもつ。",
        en="The classes are pooled before the division; in mean IoU all classes have the same weight.",
    ),
    "weighted": dict(
        right="np.mean(iou[union > 0])",
        wrong="np.sum(iou * np.sum(true, axis=1)) / labels.size",
        ja="画素の数で重みづけている。小さなクラスの影響が小さくなる。",
        en="Classes are weighted by their pixels, and small ones count little.",
    ),
}
