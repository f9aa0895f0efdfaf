"""ミニバッチの大きさと勾配のばらつき

線形回帰で、サンプル i の損失を L_i、その勾配を g_i、全サンプルの平均損失の勾配
を ḡ とする。

N 個のサンプルから、復元抽出で（同じものを何度選んでもよく、毎回どれも同じ確率
で）B 個を選んでミニバッチとする。ミニバッチの勾配は、選ばれた B 個の g_i の平均
であり、その期待値は ḡ になる。g_i を i 行目に並べた gradients と、ミニバッチの
勾配の分散 variance を、この順に返せ。分散は、期待値 ḡ からのずれの 2 乗の期待値
で、要素ごとに求める。

mean は ḡ、single は B = 1 のときの分散とする。B は N より大きいこともある。

ここでの分散は、乱数で選んで測る推定値ではなく、選び方すべてについての厳密な値で
ある（採点では Nᴮ 通りのミニバッチをすべて作って比べる）。

---
    x: (N, features)    y: (N, 1)    w: (features, 1)    B = batch_size
    gradients: (N, features)    mean, single, variance: (features,)

    L_i(w) = (x_i w − y_i)²    g_i = ∇L_i(w)    ḡ = (1/N) Σ_i g_i

---
The size of a mini-batch and the noise of its gradient

In a linear regression L_i is the loss of sample i, g_i its gradient, and ḡ the
gradient of the mean loss over all samples.

A mini-batch is drawn from the N samples with replacement: B draws, each of any
sample with the same probability, no matter which were drawn before. Its
gradient is the mean of the g_i of the B samples drawn, and the expectation of
that is ḡ. Return `gradients`, whose row i is g_i, and `variance`, the variance
of the mini-batch gradient, in this order. The variance is the expectation of
the squared deviation from ḡ, for each element.

Let `mean` be ḡ and `single` the variance for B = 1. B may be greater than N.

The variance is not an estimate from random draws but the exact value over all
ways of drawing (grading makes all of the Nᴮ possible mini-batches and
compares).
"""

import numpy as np


def gradient_noise(x, y, w, batch_size):
    gradients = ...  # TODO 1
    mean = ...  # TODO 2
    single = ...  # TODO 3
    variance = ...  # TODO 4
    return gradients, variance
