"""マハラノビス距離

平均 mean、共分散行列 covariance の分布の中心から x の各行までのマハラノビス距離
distance を求めよ。

特徴どうしの相関を考え、分布が広がっている向きの差ほど小さく数える距離である。
特徴が 1 つなら、平均との差の絶対値を標準偏差で割った値になり、共分散行列が単位
行列なら、ユークリッド距離になる。2 乗した値ではない。

centred は x の各行を平均からの差にしたものである。距離の 2 乗 squares は、その
各行の 2 次形式であり、scaled は、各行にその 2 次形式の行列を掛けたものとする。

covariance は対称で、正定値である。

---
    x, centred, scaled: (samples, features)    mean: (features,)
    covariance: (features, features)           squares, distance: (samples,)

---
The Mahalanobis distance

Compute `distance`, the Mahalanobis distance of each row of x from the centre
of a distribution with the mean `mean` and the covariance matrix `covariance`.

It minds how features are correlated: a difference counts the less, the wider
the distribution is in its direction. Of a single feature it is the absolute
difference from the mean, divided by the standard deviation; where the
covariance matrix is the identity, it is the Euclidean distance. It is not
squared.

`centred` is each row of x as its difference from the mean. `squares`, the
squared distances, are a quadratic form of each row of `centred`; `scaled` is
these rows, multiplied by the matrix of that form.

The matrix `covariance` is symmetric and positive definite.
"""

import numpy as np


def mahalanobis(x, mean, covariance):
    centred = ...  # TODO 1
    scaled = ...  # TODO 2
    squares = ...  # TODO 3
    distance = ...  # TODO 4
    return distance
