"""F₁ のマイクロ平均・マクロ平均

正解ラベル labels と予測 predicted から、F₁ の 3 通りの平均を求めよ。

    f1          クラスごとの F₁。そのクラスを陽性、ほかのクラスを陰性とみなす
    macro       マクロ平均。f1 を、どのクラスも同じ重みで平均する
    weighted    重みつき平均。f1 を、正解がそのクラスであるサンプルの数で重み
                づけて平均する
    micro       マイクロ平均。真陽性・偽陽性・偽陰性の数を全クラスで足し合わせ
                てから、F₁ を 1 度だけ計算する

ラベルは 0 以上 classes 未満の整数である。正解にも予測にも現れないクラスの F₁ は
0 とし、macro ではそのクラスも数える。micro, macro, weighted の順に返せ。

---
    labels, predicted: (samples,)    classes, micro, macro, weighted: scalar
    actual, guessed: (samples, classes)    hits, f1: (classes,)

---
Micro and macro averages of F1

From the true labels and the predictions of a classifier of several classes
compute three averages of F₁.

    f1          F₁ of each class: that class is positive, all others negative
    macro       the macro average: the mean of f1 in which all classes have the
                same weight
    weighted    the weighted average: a class weighs as much as it has samples
                that are truly of it
    micro       the micro average: true positives, false positives and false
                negatives are added up over the classes, and F₁ is computed
                once, from these sums

Labels are integers from 0 to classes − 1. A class that is neither true nor
predicted anywhere has F₁ = 0, and it counts in `macro`. Return micro, macro and
weighted, in this order.
"""

import numpy as np


def micro_macro_f1(labels, predicted, classes):
    one_hot = np.eye(classes)
    actual, guessed = one_hot[labels], one_hot[predicted]
    hits = ...  # TODO 1
    f1 = ...  # TODO 2
    macro = ...  # TODO 3
    weighted = ...  # TODO 4
    micro = ...  # TODO 5
    return micro, macro, weighted
