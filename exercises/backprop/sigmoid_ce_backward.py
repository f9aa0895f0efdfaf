"""シグモイドと 2 値交差エントロピーの逆伝播

出力層がシグモイド 1 ユニットの 2 値分類で、交差エントロピーの平均 L からの
逆伝播を NumPy だけで求めよ。a はシグモイドに入る値（ロジット）、y は予測する
確率、t は正解の 0 か 1 である。

    dy    y に関する L の勾配
    da    a に関する L の勾配。dy を使わず、y と t だけから求める
    dW    W に関する L の勾配
    db    b に関する L の勾配
    dx    x に関する L の勾配

|a| が 100 や 1000 のデータもあり、そこでは y が 0 か 1 に丸められて dy が inf
や nan になることがある。それでも da は有限で、正しい値でなければならない。dy
は最初の clear 行だけを求めて返す（clear は 1 以上の整数）。その行の y は丸め
られていない。

dy, da, dW, db, dx の順に返せ。L は N 件のデータの平均なので、どの勾配にもその
1/N が入っている。

---
    x, dx: (N, inputs)    W, dW: (inputs, 1)    b, db: (1,)
    a, y, t, da: (N, 1)    dy: (clear, 1)

    a = x W + b    y = σ(a)
    L = −(1/N) Σ_n ( t_n log y_n + (1 − t_n) log(1 − y_n) )

---
Backward through a sigmoid and the binary cross-entropy

A classifier of two classes ends in one sigmoid unit. Go backward with NumPy
alone through the mean cross-entropy L and this layer. `a` is what goes into the
sigmoid, the logit, y the predicted probability, and t the right answer, 0 or 1.

    dy    the gradient of L at y
    da    the gradient of L at a, computed from y and t alone, without dy
    dW    the gradient of L at W
    db    the gradient of L at b
    dx    the gradient of L at x

For some samples |a| is 100 or 1000; there y is rounded to 0 or 1, and dy may be
inf or nan. Even so, da must be finite and right. Compute and return dy only for
the first `clear` rows, in which y is not rounded (`clear` is an integer of at
least 1).

Return dy, da, dW, db and dx, in this order. L is the mean over N samples, so
that each gradient has its 1/N in it.
"""

import numpy as np


def sigmoid_ce_backward(x, t, W, b, clear):
    N = len(x)
    a = x @ W + b
    y = (1 + np.tanh(a / 2)) / 2

    p, q = y[:clear], t[:clear]
    dy = ...  # TODO 1
    da = ...  # TODO 2
    dW = ...  # TODO 3
    db = ...  # TODO 4
    dx = ...  # TODO 5
    return dy, da, dW, db, dx
