"""線形回帰の勾配降下法

線形回帰 ŷ = xw + b のパラメータを、勾配降下法で 1 回だけ更新せよ。損失は
平均二乗誤差、つまり、(ŷ − y)² の samples 件についての平均で、½ は付かない。
学習率は rate である。

    error    予測から目標を引いた値
    dw, db   損失の w, b に関する勾配

w_next, b_next は更新後の w, b である。この順に返せ。どちらの更新にも、更新前の
w, b で計算した勾配を使う。

---
    x: (samples, features)    y, error: (samples,)    rate: scalar
    w, dw, w_next: (features,)    b, db, b_next: scalar

---
Gradient descent for linear regression

The parameters of the linear regression ŷ = xw + b are updated once by gradient
descent. The loss is the mean squared error: the mean of (ŷ − y)² over the
samples, without a ½. The learning rate is `rate`.

    error    the predictions less the targets
    dw, db   the gradients of the loss with respect to w and b

w_next and b_next are w and b after the update; return them in this order. Both
are updated with gradients that are computed from the old w and b.
"""

import numpy as np


def gradient_step(x, y, w, b, rate):
    error = ...  # TODO 1
    dw = ...  # TODO 2
    db = ...  # TODO 3
    ...  # TODO 4
    return w_next, b_next
