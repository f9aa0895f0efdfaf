"""Adam による更新

gradients に並ぶ勾配に従って、重み w を Adam で順に更新せよ。最後の w を返せ。

gradients の 1 行が 1 回分の勾配で、t は何回目の更新か（最初は 1）を表す。m は勾
配の、v は勾配の 2 乗の、要素ごとの指数移動平均で、それまでの平均を残す割合は m
では beta_1、v では beta_2 とする。どちらの初期値も 0 である。

alpha は、m と v が 0 から始まることによる偏りを補正した学習率（補正する前は
learning_rate）とする。勾配が毎回同じなら、補正した m はその勾配に、補正した v
はその 2 乗になるように補正する。alpha は、補正した m を補正した v の平方根で
割る場合と同じだけ w が動くように決める。v の平方根に epsilon を足したもので m
を割り、その alpha 倍だけ w を動かす。w の更新には、更新した m と v を使う。

epsilon は、Keras の `Adam` と同じく、補正する前の v の平方根に足す。原論文の本
文の式では、補正した後の平方根に足すので、epsilon が大きいと値が違う。

---
    w, m, v: (size,)    gradients: (steps, size)    t = 1, 2, …, steps

---
Updates by Adam

Update the weights w by the gradients in `gradients`, one after another, with
Adam. Return the final w.

A row of `gradients` is the gradient of one update, and t says which update it
is, the first being 1. m is, element by element, the exponential moving average
of the gradients, v that of their squares; the share of the old average that is
kept is beta_1 for m and beta_2 for v. Both begin as 0.

`alpha` is the learning rate with the correction for averages that began at 0;
without it, it is `learning_rate`. Corrected, m would be the gradient and v its
square if all gradients were the same; alpha is such that w moves as far as with
the corrected m divided by the root of the corrected v. m is divided by the root
of v to which epsilon has been added, and w moves by alpha times that. The
update of w uses the m and v that were just updated.

As in Keras's `Adam`, epsilon is added to the root of v as it is before the
correction. In the body of the paper it is added to the corrected root, so that
values differ where epsilon is large.
"""

import numpy as np


def adam(w, gradients, learning_rate, beta_1, beta_2, epsilon):
    m = np.zeros_like(w)
    v = np.zeros_like(w)
    for t, gradient in enumerate(gradients, 1):
        m = ...  # TODO 1
        v = ...  # TODO 2
        alpha = ...  # TODO 3
        w = ...  # TODO 4
    return w
