"""k 近傍法と一つ抜き交差検証

訓練データ x（ラベル t）を使う k 近傍法で、queries の各行のラベル predicted を予
測せよ。さらに、x の各行のラベルを、その行だけを除いた訓練データから予測し
（一つ抜き交差検証）、left_out とする。accuracy は、left_out が t と一致する割合
である。

    distances    ユークリッド距離の行列。訓練データは列に並ぶ。値の等しい距離は
                 1 つの行の中にない
    nearest      訓練データの番号。各行に、近い k 個が並ぶ
    labels       近い k 個の多数決。票が同数なら、番号の小さいラベル
    among        x どうしの距離

k は 1 以上、訓練データの数より小さい。ラベルは 0 以上の整数で、途中の番号が抜け
ることもある。距離の大きさに上限はない。predicted, left_out, accuracy の順に返
せ。

---
    x: (samples, features)    t, left_out: (samples,)    k, accuracy: scalar
    queries: (queries, features)    predicted: (queries,)
    distances: (rows, samples)      nearest: (rows, k)    labels: (rows,)

---
Nearest neighbours, and cross-validation that leaves one out

Predict `predicted`, the labels of the rows of `queries`, from the k nearest
neighbours among the training data x, whose labels are t. Then predict the
label of each row of x from the training data without that one row
(leave-one-out cross-validation): these are `left_out`. `accuracy` is the
fraction in which left_out agrees with t.

    distances    a matrix of Euclidean distances, a column for each training
                 sample; no row has two that are equal
    nearest      the numbers of training samples: in each row the k nearest
    labels       the majority of the k nearest; the smaller label where votes
                 are equal
    among        the distances of the rows of x from one another

k is at least 1 and smaller than the number of training samples; labels are
integers from 0 on, of which some may be left out. Distances may be as large as
they like. Return predicted, left_out and accuracy, in this order.
"""

import numpy as np


def distances_between(rows, samples):
    return np.linalg.norm(rows[:, None] - samples, axis=-1)


def vote(distances, t, k):
    nearest = ...  # TODO 1
    labels = ...  # TODO 2
    return labels


def knn_predict(x, t, queries, k):
    predicted = vote(distances_between(queries, x), t, k)
    among = distances_between(x, x)
    ...  # TODO 3
    left_out = vote(among, t, k)
    accuracy = ...  # TODO 4
    return predicted, left_out, accuracy
