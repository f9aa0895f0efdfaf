"""変分下限（ELBO）

VAE が最大化する変分下限 elbo を求めよ。x は画像で、値は 0 以上 1 以下である。画
像ごとに潜在変数 z を samples 回引き、それぞれをデコーダに通したものが restored
である。per_dimension は、KL(q(z|x) ‖ p(z)) の潜在変数の次元ごとの値である。

    log_likelihood    画素ごとの対数尤度 log p(x|z)。restored の値は、画素がベ
                      ルヌーイ分布に従うとしたときの、1 になる確率である。0 と 1
                      の間の x は、その割合だけ 1 だったとみなす
    reconstruction    画像ごとの再構成の項。画素については和をとり、引いた z に
                      ついては平均して、E[log p(x|z)] を近似する
    bounds            画像ごとの変分下限
    elbo              bounds の、バッチについての平均

restored の値はどれも 0 より大きく 1 より小さいので、ε は足さない。対数は自然対
数である。reconstruction, bounds, elbo の順に返せ。

---
    x: (batch, height, width)    per_dimension: (batch, latent)
    restored, log_likelihood: (samples, batch, height, width)
    reconstruction, bounds: (batch,)    elbo: scalar

---
The evidence lower bound (ELBO)

Compute elbo, the evidence lower bound that a VAE maximises. x is images with
values from 0 to 1. For each image the latent variable z is drawn `samples`
times, and `restored` is what the decoder makes of each draw. per_dimension is
KL(q(z|x) ‖ p(z)) for each dimension of the latent variable.

    log_likelihood    log p(x|z) of each pixel. A value of `restored` is the
                      probability that a pixel, a Bernoulli variable, is 1. A
                      value of x between 0 and 1 counts as a 1 in that
                      proportion
    reconstruction    for each image the term of the reconstruction: the sum
                      over pixels, and the mean over the draws of z, which
                      approximates E[log p(x|z)]
    bounds            the lower bound of each image
    elbo              the mean of bounds over the batch

All values of `restored` are greater than 0 and less than 1, so that no ε is
added. Logarithms are natural. Return reconstruction, bounds and elbo, in this
order.
"""

import numpy as np


def evidence_lower_bound(x, restored, per_dimension):
    log_likelihood = ...  # TODO 1
    reconstruction = ...  # TODO 2
    bounds = ...  # TODO 3
    elbo = ...  # TODO 4
    return reconstruction, bounds, elbo
