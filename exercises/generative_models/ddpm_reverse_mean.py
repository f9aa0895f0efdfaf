"""DDPM の逆過程の 1 段

雑音を t 回加えた画像 x_t から、1 回分の雑音を除いた x_{t−1} の標本を作れ。
predicted は、x_0 から x_t までに加わった雑音を、学習済みのネットワークが x_t
と t から予測したものである。その尺度は、標準正規分布から引いた雑音と同じであ
る。

betas[0] が 1 回目の雑音の強さ β_1、betas[t−1] が β_t である。beta、alpha、
alpha_bar は、t 回目の値 β_t、α_t、ᾱ_t（1 回目から t 回目までの α の積）とす
る。mean は逆過程の正規分布の平均、previous は平均に乱数 z を加えた標本で、そ
の分散は β_t とする。ただし、最後の段 t = 1 では乱数を加えない。

---
    x_t, predicted, z, mean, previous: (images, pixels)
    betas: (T,)    t, beta, alpha, alpha_bar: scalar

    α_t = 1 − β_t

---
One step of the reverse process of DDPM

From images x_t, to which noise was added t times, make a sample of x_{t−1},
with the noise of one time removed. `predicted` is what a trained network
predicts from x_t and t: the noise that came in between x_0 and x_t, as large as
a draw from the standard normal distribution.

betas[0] is β_1, how strong the noise of the first time is, and betas[t−1] is
β_t. Let beta, alpha and alpha_bar be β_t, α_t and ᾱ_t, the product of all α
from the first to number t. `mean` is the mean of the normal distribution of the
reverse process, and `previous` the sample, mean plus the noise z, with the
variance β_t. In the last step, t = 1, no noise is added.
"""

import numpy as np


def ddpm_reverse_mean(x_t, predicted, z, t, betas):
    beta = betas[t - 1]
    alpha = 1 - beta
    alpha_bar = ...  # TODO 1
    mean = ...  # TODO 2
    previous = ...  # TODO 3
    return mean, previous
