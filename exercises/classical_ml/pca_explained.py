"""主成分分析と寄与率

データ x（1 行が 1 サンプル）を主成分分析し、第 k 主成分までを求めよ。

    centred       各特徴の平均を 0 にしたデータ
    values        共分散行列（サンプルの数 − 1 で割る）の固有値。大きい順
    components    長さ 1 の主成分の向き。1 行が 1 つの向きで、分散の大きい順
    scores        主成分得点: データを主成分の向きで表した座標
    ratios        寄与率。k 個以外の主成分も含めた全体の分散に占める割合
    restored      k 個の主成分得点だけから、元の座標に戻したデータ

向きの符号はどちらでもよいが、components と scores でそろえる。k はサンプルの
数より小さく、特徴の数以下で、第 k 主成分までの分散は正で互いに異なる。特徴の
数がサンプルの数より多いこともある。components, scores, ratios, restored の順
に返せ。

---
    x, centred, restored: (samples, features)    values: (features,)
    components: (k, features)    scores: (samples, k)    ratios: (k,)

---
Principal components and explained variance

Find the first k principal components of the data x, a sample in each row.

    centred       the data, with the mean of each feature shifted to 0
    values        the eigenvalues, in descending order, of the covariance matrix
                  (which divides by the number of samples less 1)
    components    the principal directions, of length 1: one in each row, that
                  of the largest variance first
    scores        the data in coordinates along these directions
    ratios        the explained-variance ratios: parts of the whole variance, to
                  which components beyond the k belong, too
    restored      the data in their old coordinates, made from those k scores
                  alone

Directions may have either sign, the same in `components` and `scores`. k is
less than the number of samples and at most that of features, and the variances
of the k components are positive and differ. There may be more features than
samples. Return components, scores, ratios and restored, in this order.
"""

import numpy as np


def pca(x, k):
    centred = ...  # TODO 1
    values, vectors = np.linalg.eigh(centred.T @ centred / (len(x) - 1))
    values = values[::-1]
    components = ...  # TODO 2
    scores = ...  # TODO 3
    ratios = ...  # TODO 4
    restored = ...  # TODO 5
    return components, scores, ratios, restored
