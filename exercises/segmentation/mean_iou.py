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
    intersection = ...  # TODO 1
    union = ...  # TODO 2
    iou = ...  # TODO 3
    miou = ...  # TODO 4
    return iou, miou
