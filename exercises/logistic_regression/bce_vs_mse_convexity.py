"""損失の曲がり方：交差エントロピーと二乗誤差

特徴が 1 つで、バイアスのないロジスティック回帰を考える。1 つのサンプルの特徴
が x、ラベル（0 か 1）が y のとき、2 種類の損失を重みの関数とみて、w の各要素
を重みの値としたときの 2 階微分を求めよ。

p は、ラベルが 1 である確率の予測、slope は p をロジット z で微分した値である。
cross は 2 値交差エントロピー L_cross の、重みに関する 2 階微分、squared は
二乗誤差 L_squared の、重みに関する 2 階微分とする。負になるところでは、損失は
上に凸である。

cross, squared の順に返せ。

---
    w, p, slope, cross, squared: (points,)    x, y: scalar

    z = w x        L_cross = −y ln p − (1 − y) ln(1 − p)
    p = σ(z)       L_squared = ½ (p − y)²

---
How two losses curve: cross-entropy and squared error

Take a logistic regression with a single feature and no bias, and one sample
with the feature x and the label y, 0 or 1. Its loss, of either kind, is a
function of the weight: compute the second derivative where the weight is each
of the elements of w.

p is the predicted probability of label 1, and `slope` the derivative of p with
respect to the logit z. `cross` is the second derivative of the binary
cross-entropy L_cross with respect to the weight, `squared` that of the squared
error L_squared. Where one is negative, that loss is concave.

Return cross and squared in this order.
"""

import numpy as np


def second_derivatives(w, x, y):
    p = 1 / (1 + np.exp(-w * x))
    slope = ...  # TODO 1
    cross = ...  # TODO 2
    squared = ...  # TODO 3
    return cross, squared
