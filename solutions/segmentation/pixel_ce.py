"""画素ごとの交差エントロピー

セマンティックセグメンテーションの損失 loss を求めよ。モデルの出力 logits
（softmax の前）と正解ラベル labels の、画素ごとの交差エントロピーを、画素につい
て平均する。

    log_probabilities    softmax の対数。画素ごとに、クラスについて正規化する
    valid                損失に入れる画素かどうか。ラベルが ignore の画素（物体
                         の境界など）は入れない
    safe                 ラベル。ただし、入れない画素では、クラスの番号として使
                         える値に置き換える
    nll                  画素ごとの交差エントロピー

平均は、損失に入れる画素の全体についてとる（画像ごとに平均しない）。ignore はク
ラスの番号でない値（255 や −1）のことも、クラスの 1 つ（背景の 0 など）のことも
ある。ほかのラベルは 0 以上 classes 未満である。すべての画素が ignore の画像もあ
るが、バッチ全体では、入れる画素が必ずある。

---
    logits, log_probabilities: (batch, height, width, classes)
    labels, valid, safe, nll: (batch, height, width)    ignore, loss: scalar

---
The cross-entropy of pixels

Compute `loss`, the loss of semantic segmentation: the cross-entropy of what the
model puts out, `logits` (before the softmax), and the true labels of the
pixels, averaged over pixels.

    log_probabilities    the logarithm of the softmax, which is taken over the
                         classes of each pixel
    valid                whether a pixel counts; one whose label is `ignore`
                         (the border of an object, say) does not
    safe                 the labels, where those of pixels that do not count are
                         replaced by a number that some class has
    nll                  the cross-entropy of each pixel

The mean is over all pixels that count, not of each image first. `ignore` may be
no class at all (255 or −1), or one of the classes (0, the background, say). All
other labels are from 0 to classes − 1. There are images with nothing but
ignored pixels, but some pixel of the batch counts.
"""

import numpy as np


def pixel_ce(logits, labels, ignore):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))  # blank
    valid = labels != ignore  # blank
    safe = np.where(valid, labels, 0)  # blank
    nll = -np.take_along_axis(log_probabilities, safe[..., np.newaxis], axis=-1)[..., 0]  # blank
    loss = np.sum(nll * valid) / np.sum(valid)  # blank
    return loss


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(batch, height, width, classes, ignore):
        logits = 2 * rng.normal(size=(batch, height, width, classes))
        labels = rng.integers(classes, size=(batch, height, width))
        labels[rng.uniform(size=labels.shape) < 0.3] = ignore
        labels[0, 0, :2] = ignore, ignore
        if batch > 1:  # the images have different numbers of pixels that count
            labels[-1] = ignore
            labels[1, : height - 1] = ignore
        labels[0, -1, -1] = classes - 1
        return dict(logits=logits, labels=labels, ignore=ignore)

    logits = np.log([[[[1.0, 3.0], [1.0, 1.0], [7.0, 1.0]]]])
    yield dict(logits=logits, labels=np.array([[[1, 255, 0]]]), ignore=255)
    height, width, classes, images = (2 + rng.permutation(5)[:4]).tolist()
    yield draw(images, height + 1, width + 1, classes, 255)
    yield draw(2, height + 2, width + 1, classes + 1, -1)
    yield draw(images + 1, height + 1, width + 5, classes, 0)
    every = draw(1, width, height, classes + 2, 255)
    every["labels"][every["labels"] == 255] = 1
    yield every
    far = draw(2, width + 1, height, classes, 255)
    far["logits"] += rng.permutation([[[[-900.0]]], [[[900.0]]]])
    yield far


BORDERS = {
    "ignored pixels of a number above the classes": "ignore > logits.shape[-1] and np.any(labels == ignore)",
    "ignored pixels of a number below 0": "ignore < 0 and np.any(labels == ignore)",
    "a class that is ignored": "0 <= ignore < logits.shape[-1] and np.any(labels == ignore)",
    "no ignored pixel": "np.all(labels != ignore)",
    "an image of nothing but ignored pixels": "np.any(np.all(labels == ignore, axis=(1, 2)))",
    "images with different numbers of pixels": "len(set(np.sum(labels != ignore, axis=(1, 2)))) > 1",
    "large logits": "np.max(logits) > 800",
    "the last class": "np.any((labels == logits.shape[-1] - 1) & (labels != ignore))",
}


def oracle(logits, labels, ignore):
    import keras

    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True, ignore_class=ignore)
    return loss(labels, logits)


STEM = dict(
    ja="セマンティックセグメンテーションの出力 logits (batch, height, width, classes) と正解ラベル labels\n"
    "(batch, height, width) の、画素ごとの交差エントロピーを平均する関数である。ラベルが ignore の画素は\n"
    "損失に入れない。ignore はクラスの番号でない値（255 や −1）のこともある。",
    en="The function averages the cross-entropy of the pixels of a semantic segmentation, with logits\n"
    "(batch, height, width, classes) and true labels (batch, height, width). Pixels whose label is\n"
    "`ignore` do not count; `ignore` may be no class at all (255 or −1).",
)

VARIANTS = {
    "logaddexp": dict(
        right="shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))",
        same="logits - np.logaddexp.reduce(logits, axis=3, keepdims=True)",
    ),
    "product": dict(right="np.where(valid, labels, 0)", same="labels * valid"),
    "one-hot": dict(
        right="-np.take_along_axis(log_probabilities, safe[..., np.newaxis], axis=-1)[..., 0]",
        same="-np.sum(log_probabilities * np.eye(logits.shape[-1])[safe], axis=-1)",
    ),
    "chosen": dict(right="np.sum(nll * valid) / np.sum(valid)", same="np.mean(nll[valid])"),
}

MISTAKES = {
    "over-the-width": dict(
        right="np.sum(np.exp(shifted), axis=-1, keepdims=True)",
        wrong="np.sum(np.exp(shifted), axis=2, keepdims=True)",
        ja="横に並ぶ画素について正規化している。確率の和が 1 になるのは、1 つの画素のクラスについてである。",
        en="This normalises over the pixels of a row; it is over the classes of one pixel that probabilities add up to 1.",
    ),
    "over-all-pixels": dict(
        right="np.sum(np.exp(shifted), axis=-1, keepdims=True)",
        wrong="np.sum(np.exp(shifted))",
        ja="全体の和で割っている。画素ごとに正規化する。",
        en="This divides by the sum of everything; each pixel is normalised by itself.",
    ),
    "not-normalised": dict(
        right="shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))",
        wrong="shifted",
        ja="正規化していないので、確率の対数になっていない。",
        en="Nothing is normalised; these are no logarithms of probabilities.",
    ),
    "probabilities": dict(
        right="shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))",
        wrong="np.exp(shifted) / np.sum(np.exp(shifted), axis=-1, keepdims=True)",
        ja="対数をとっていない。",
        en="No logarithm is taken.",
    ),
    "everything-counts": dict(
        right="labels != ignore",
        wrong="labels == labels",
        ja="ignore の画素まで損失に入れている。",
        en="Ignored pixels count, too.",
    ),
    "the-ignored": dict(
        right="labels != ignore",
        wrong="labels == ignore",
        ja="ignore の画素だけを損失に入れている。",
        en="Only ignored pixels count.",
    ),
    "only-255": dict(
        right="labels != ignore",
        wrong="labels < 255",
        ja="ignore の値が 255 に固定されている。",
        en="The value of `ignore` is fixed at 255.",
    ),
    "labels-as-they-are": dict(
        right="np.where(valid, labels, 0)",
        wrong="labels",
        ja="255 のような、クラスの番号でない値が添字に残っている。",
        en="Numbers that are no class, such as 255, are left among the indices.",
    ),
    "shortened": dict(
        right="np.where(valid, labels, 0)",
        wrong="labels[valid]",
        ja="1 次元に並び、画素の位置が失われる。形を保ったまま、番号だけを置き換える。",
        en="This is one row of labels that has lost where they were; only the numbers are to be replaced.",
    ),
    "wrong-sign": dict(
        right="-np.take_along_axis",
        wrong="np.take_along_axis",
        ja="負号がない。確率の対数は 0 以下で、損失は 0 以上になる。",
        en="The minus is missing: logarithms of probabilities are at most 0, a loss at least 0.",
    ),
    "likeliest-class": dict(
        right="-np.take_along_axis(log_probabilities, safe[..., np.newaxis], axis=-1)[..., 0]",
        wrong="-np.max(log_probabilities, axis=-1)",
        ja="モデルが選んだクラスの確率を見ている。見るのは、正解のクラスの確率である。",
        en="This looks at the class that the model has chosen; it is the true class whose probability counts.",
    ),
    "all-classes": dict(
        right="-np.take_along_axis(log_probabilities, safe[..., np.newaxis], axis=-1)[..., 0]",
        wrong="-np.sum(log_probabilities, axis=-1)",
        ja="すべてのクラスについて足している。残すのは、正解のクラスの項だけである。",
        en="This sums over all classes; only the term of the true class stays.",
    ),
    "ignored-in-the-denominator": dict(
        right="np.sum(nll * valid) / np.sum(valid)",
        wrong="np.mean(nll * valid)",
        ja="足していない画素まで、割る数に入っている。",
        en="Pixels that are not summed are among those by which one divides.",
    ),
    "summed": dict(
        right="np.sum(nll * valid) / np.sum(valid)",
        wrong="np.sum(nll * valid)",
        ja="和のままである。画像の大きさと枚数で、損失の大きさが変わってしまう。",
        en="This is still a sum, which grows with the size and the number of images.",
    ),
    "per-image-sum": dict(
        right="np.sum(nll * valid) / np.sum(valid)",
        wrong="np.sum(nll * valid) / len(labels)",
        ja="画像の枚数で割っている。平均は、画素についてとる。",
        en="This divides by the number of images; the mean is over pixels.",
    ),
    "images-first": dict(
        right="np.sum(nll * valid) / np.sum(valid)",
        wrong="np.mean(np.sum(nll * valid, axis=(1, 2)) / np.maximum(np.sum(valid, axis=(1, 2)), 1))",
        ja="画像ごとに平均してから、画像について平均している。数える画素の少ない画像が重くなる。",
        en="This averages each image first, so that images with few pixels that count weigh more.",
    ),
}
