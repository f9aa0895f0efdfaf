"""k-means の 1 回の反復

k-means の 1 回の反復を書け。まず x の各行を、ユークリッド距離で最も近い重心に割
り当て、次に重心を動かす。

    squares    x の行と重心の距離の 2 乗。列に重心が並ぶ
    labels     割り当てた重心の番号。距離の等しい重心があれば、番号の小さいほう
    updated    動かした後の重心: 割り当てられた行の平均。割り当てられた行がなけ
               れば、元の位置のまま
    inertia    x の各行と、割り当てられた重心の動かした後の位置との、距離の 2 乗
               の和

labels, updated, inertia の順に返せ。

---
    x: (samples, features)    centroids, updated: (clusters, features)
    squares: (samples, clusters)    labels: (samples,)    inertia: scalar

---
One iteration of k-means

Write one iteration of k-means: first assign each row of x to the centroid that
is nearest by the Euclidean distance, then move the centroids.

    squares    the squared distances of the rows of x and the centroids, a
               column for each centroid
    labels     the numbers of the centroids assigned; of centroids at equal
               distance that of the smaller number
    updated    the centroids after the move: the mean of the rows assigned, or
               the old place where there are none
    inertia    the sum over the rows of x of the squared distance to where the
               centroid assigned is after the move

Return labels, updated and inertia, in this order.
"""

import numpy as np


def kmeans_step(x, centroids):
    squares = ...  # TODO 1
    labels = ...  # TODO 2
    updated = centroids.copy()
    for c in range(len(centroids)):
        ...  # TODO 3
    inertia = ...  # TODO 4
    return labels, updated, inertia
