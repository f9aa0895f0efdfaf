"""人物検索の OIM 損失

Online Instance Matching（OIM）の損失を求め、表 table と待ち行列 queue を更新
せよ。table の行は人物ごとの特徴、queue の行はラベルのない人物の特徴で、どの
行も長さは 1 である。queue は古いものから順に並ぶ。labels は人物の番号で、ラ
ベルのない画像は −1 である。

    x         L2 正規化した特徴 features
    logits    x と、table の各行、続いて queue の各行との内積を、temperature
              で割った値
    loss      softmax の確率による負の対数尤度。ラベルのある画像だけで平均する
    moved     その人物の table の行に momentum、特徴に 1 − momentum の重みを付
              けた和
    table     ラベルのある画像の特徴で、順に更新した表。moved を正規化して行に
              入れる
    queue     ラベルのない画像の特徴を、順に末尾に加え、同じ数だけ古いものを捨
              てた待ち行列

loss は、更新する前の table と queue で求める。同じ人物が 2 度現れれば、更新
も 2 度行う。ラベルのある画像は 1 枚以上、queue には 1 行以上ある。ラベルのな
い画像は、1 枚もないことも、queue の長さより多いこともある。loss, table,
queue の順に返せ。

---
    features, x: (images, dimensions)    labels: (images,)
    table: (persons, dimensions)    queue: (length, dimensions)
    logits: (images, persons + length)    moved: (dimensions,)
    temperature, momentum, loss: scalar

---
The OIM loss of person search

Find the loss of online instance matching (OIM), and update its lookup table
`table` and its queue `queue`. The rows of `table` are the features of known
persons, those of `queue` features of persons without a label; each has length
1. The queue begins with the oldest. `labels` are numbers of persons, −1 for an
image without a label.

    x         `features`, L2-normalised
    logits    the inner products of x with the rows of `table` and then those
              of `queue`, divided by `temperature`
    loss      the negative log-likelihood by softmax, averaged over the images
              with a label only
    moved     the person's row of `table` with the weight momentum, plus the
              feature with 1 − momentum
    table     the table, updated by the images with a label one after another:
              `moved`, normalised, becomes the row
    queue     the queue with the features of images without a label added
              behind, in their order, and as many of the oldest dropped

The loss is that of table and queue before they are updated. A person who is
there twice gets two updates. The queue has at least one row, and at least one
image has a label. There may be no image without one, or more such images than
the queue is long. Return loss, table and queue, in this order.
"""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def online_instance_matching(features, labels, table, queue, temperature, momentum):
    x = ...  # TODO 1
    known = labels >= 0
    logits = ...  # TODO 2
    loss = ...  # TODO 3
    table = table.copy()
    for vector, person in zip(x[known], labels[known], strict=True):
        moved = ...  # TODO 4
        ...  # TODO 5
    queue = ...  # TODO 6
    return loss, table, queue
