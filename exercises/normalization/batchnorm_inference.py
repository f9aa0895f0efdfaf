"""推論時の BatchNormalization の計算

学習を終えた BatchNormalization に、推論時（training=False）に x を
通した値 y を求めよ。

moving_mean と moving_variance は学習中に記録した移動平均と移動分散、
gamma と beta は学習で得た係数である。ε = 0.001 は平方根の中に足す（Keras の
既定）。x_hat は、正規化した値（gamma, beta を使う前）である。

x が 1 件だけのときも、同じ計算で値が決まる。

---
    x, x_hat, y: (batch, features)
    gamma, beta, moving_mean, moving_variance: (features,)

---
Computing BatchNormalization at inference

Training is over. Send x through BatchNormalization at inference
(training=False) and return the result y.

moving_mean and moving_variance were recorded during training; gamma and beta
were learnt. ε = 0.001 is added under the root, as is Keras's default. x_hat is
what is normalised, before gamma and beta are used.

The same computation holds when x is a single sample.
"""

import numpy as np


def batchnorm_inference(x, gamma, beta, moving_mean, moving_variance):
    x_hat = ...  # TODO 1
    y = ...  # TODO 2
    return y
