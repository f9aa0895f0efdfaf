"""L1 損失と L2 損失

m 個のデータの予測 y_hat と正解 y から、L1 損失 l1 と L2 損失 l2 を NumPy だけで
求めよ。

どちらも m で割らず、½ も付けず、√ もとらない。l1, l2 の順に返すこと。数で
示したのは、m = 5 のときの例である。

---
    y_hat, y: (m,)    l1, l2: scalar

    l1 = Σ_i |y_i − ŷ_i|    l2 = Σ_i (y_i − ŷ_i)²

    y_hat = [0.9, 0.2, 0.1, 0.4, 0.9]    y = [1, 0, 0, 1, 1]
    l1 = 1.1    l2 = 0.43

---
L1 and L2 loss

From the predictions y_hat and the right answers y of m samples, compute the
losses l1 and l2 with NumPy alone.

Neither is divided by m, neither has a ½ or a root. Return l1 and l2 in this
order. The numbers shown are an example with m = 5.
"""

import numpy as np


def l1_l2_loss(y_hat, y):
    l1 = ...  # TODO 1
    l2 = ...  # TODO 2
    return l1, l2
