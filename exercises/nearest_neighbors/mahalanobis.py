"""マハラノビス距離

平均 mean、共分散行列 covariance の分布の中心から x の各行までのマハラノビス距離
distance を求めよ。

特徴どうしの相関を考え、分布が広がっている向きの差ほど小さく数える距離である。
特徴が 1 つなら、平均との差の絶対値を標準偏差で割った値になり、共分散行列が単位
行列なら、ユークリッド距離になる。2 乗した値ではない。

centred は x の各行を平均からの差にしたもの、scaled は、その各行を 2 次形式の片
側に掛けられるように共分散で割り引いたもの、squares は距離の 2 乗である。

covariance は対称で、逆行列をもつ。

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

`centred` is each row of x as its difference from the mean, `scaled` is each of
these rows discounted by the covariance, to stand on one side of the quadratic
form, and `squares` is the squares of the distances.

The matrix `covariance` is symmetric and has an inverse.
"""

import numpy as np


def mahalanobis(x, mean, covariance):
    centred = ...  # TODO 1
    scaled = ...  # TODO 2
    squares = ...  # TODO 3
    distance = ...  # TODO 4
    return distance
