"""決定木の分割（Gini 係数）

CART で 1 つの節を 2 つに分ける。訓練データ x（ラベル t）を、番号 feature の特
徴の値が threshold 以下のもの（左）とそれ以外（右）に分けるとき、左右の Gini 係
数の、件数による加重平均 impurity が最も小さくなる分け方を求めよ。

    value         ラベル t をもつデータの Gini 係数
    thresholds    試す閾値: 特徴の相異なる値を小さい順に並べたときの、隣り
                  合う 2 つの値の中点
    weighted      その分け方での、左右の Gini 係数の加重平均
    gain          分けることで減る Gini 係数

impurity の等しい分け方がいくつかあれば、番号の小さい特徴を選び、同じ特徴の中で
は小さい閾値を選ぶ。値がすべて等しい特徴もあるが、どれかの特徴では分けられ
る。ラベルは 0 以上の整数である。feature, threshold, impurity, gain の順に返せ。

---
    x: (samples, features)    t: (samples,)
    feature, threshold, impurity, gain, value, weighted: scalar

---
The best split of a decision tree (Gini)

CART splits a node in two. The training data x with labels t go to the left
where the value of the feature with the number `feature` is at most `threshold`,
else to the right. Find the split that makes `impurity` smallest: the mean of
the Gini impurities of both sides, weighted with their numbers of samples.

    value         the Gini impurity of data with the labels t
    thresholds    the thresholds tried: with the different values of a feature
                  sorted, the midpoints of each two that are neighbours
    weighted      the weighted mean of both sides' impurities for that split
    gain          by how much the impurity falls through the split

Where several splits have an equal impurity, take the feature of the smaller
number, and within a feature the smaller threshold. A feature may have the same
value everywhere, but at least one can be split. Labels are integers from 0 on.
Return feature, threshold, impurity and gain, in this order.
"""

import numpy as np


def gini(t):
    fractions = np.bincount(t) / len(t)
    value = ...  # TODO 1
    return value


def best_split(x, t):
    impurity = np.inf
    for j in range(x.shape[1]):
        values = np.unique(x[:, j])
        thresholds = ...  # TODO 2
        for s in thresholds:
            left = x[:, j] <= s
            weighted = ...  # TODO 3
            ...  # TODO 4
    gain = ...  # TODO 5
    return feature, threshold, impurity, gain
