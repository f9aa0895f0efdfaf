"""DDPM の拡散過程

拡散過程は、画像 x_0 に T 回、雑音を加える。1 回目の雑音の強さが betas[0]、T
回目が betas[T−1] である。t 回加えた画像 x_t の標本を、順に t 回加える代わり
に、x_0 と標準正規分布の乱数 noise から 1 度で作れ。t は画像ごとに違い、1 から
T までの整数である。

alpha_bars[k] は、はじめから数えて k + 1 回加えたときについての値、level は画
像ごとに使うその値で、画像に掛けられる形にする。

---
    x_0, noise, x_t: (images, height, width, channels)    t: (images,)
    betas, alpha_bars: (T,)    level: (images, 1, 1, 1)

    q(x_t | x_{t−1}) = N(√(1 − β_t) x_{t−1}, β_t I)

---
The forward process of DDPM

The forward process adds noise to an image x_0, T times. betas[0] is how strong
the noise of the first time is, betas[T−1] that of time T. Make a sample of x_t,
the image to which noise was added t times, in one go from x_0 and `noise`,
which is drawn from the standard normal distribution, rather than by adding
noise t times. t differs from image to image and is an integer from 1 to T.

alpha_bars[k] belongs to noise added k + 1 times from the beginning; `level` is
the one of them that an image needs, in a shape in which it can be multiplied by
images.
"""

import numpy as np


def ddpm_forward(x_0, noise, t, betas):
    alpha_bars = ...  # TODO 1
    level = ...  # TODO 2
    x_t = ...  # TODO 3
    return x_t
