"""L1 損失と L2 損失

m 個のデータの予測 y_hat と正解 y から、L1 損失 l1 と L2 損失 l2 を NumPy だけで
求めよ。l1 は誤差の絶対値の和、l2 は誤差の 2 乗の和で、どちらも m で割らず、½ も
付けず、√ もとらない。

次に、y_hat の代わりに、すべてのデータに同じ 1 つの数を答えることにする。そのと
きの L1 損失を最小にする数を l1_constant、L2 損失を最小にする数を l2_constant と
する。m は奇数なので、どちらも 1 つに決まる。

l1, l2, l1_constant, l2_constant の順に返せ。数で示したのは、m = 5 のときの例
である。

---
    y_hat, y: (m,)    l1, l2, l1_constant, l2_constant: scalar

    y_hat = [0.9, 0.2, 0.1, 0.4, 0.9]    y = [1, 0, 0, 1, 1]
    l1 = 1.1    l2 = 0.43    l1_constant = 1    l2_constant = 0.6

---
L1 and L2 loss

From the predictions y_hat and the right answers y of m samples, compute the
losses l1 and l2 with NumPy alone. l1 is the sum of the absolute errors, l2 the
sum of their squares; neither is divided by m, neither has a ½ or a root.

Then, instead of y_hat, one and the same number is the answer for all samples.
Let l1_constant be the number for which the L1 loss is smallest, and l2_constant
that for which the L2 loss is. m is odd, so that there is just one of each.

Return l1, l2, l1_constant and l2_constant in this order. The numbers shown are
an example with m = 5.
"""

import numpy as np


def l1_l2_loss(y_hat, y):
    l1 = ...  # TODO 1
    l2 = ...  # TODO 2
    l1_constant = ...  # TODO 3
    l2_constant = ...  # TODO 4
    return l1, l2, l1_constant, l2_constant
