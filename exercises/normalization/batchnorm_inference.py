"""推論時の BatchNormalization の計算

学習を終えた BatchNormalization が、推論時（training=False）に x から計算する値
y を求めよ。

moving_mean と moving_variance は学習中に記録した移動平均と移動分散、
gamma と beta は学習で得た係数である。ε = 0.001 は平方根の中に足す（Keras の
既定）。x_hat は、正規化した値（gamma, beta を使う前）である。

x が 1 件だけのときも、ほかの件と一緒のときと同じ値になる。

推論時の計算は、特徴ごとに係数を掛けて定数を足すだけの 1 次式にまとめられる。
そのため、直前の層の重みとバイアスに含めてしまえる。掛ける係数 scale と、足す
定数 shift も求め、y, scale, shift の順に返せ。

---
    x, x_hat, y: (batch, features)
    gamma, beta, moving_mean, moving_variance, scale, shift: (features,)

---
Computing BatchNormalization at inference

Training is over. Send x through BatchNormalization at inference
(training=False) and return the result y.

moving_mean and moving_variance were recorded during training; gamma and beta
were learnt. ε = 0.001 is added under the root, as is Keras's default. x_hat is
what is normalised, before gamma and beta are used.

A sample gets the same values alone as in company.

At inference all this comes to one factor and one constant for each feature,
which can be put into the weights and the bias of the layer before. Compute them
as well, the factors `scale` and the constants `shift` that are added, and
return y, scale and shift, in this order.
"""

import numpy as np


def batchnorm_inference(x, gamma, beta, moving_mean, moving_variance):
    x_hat = ...  # TODO 1
    y = ...  # TODO 2
    scale = ...  # TODO 3
    shift = ...  # TODO 4
    return y, scale, shift
