"""VAE の KL ダイバージェンス

VAE のエンコーダは、画像ごとに、潜在変数 z の分布 q(z|x) = N(μ, diag(σ²)) の平均
μ と、分散の自然対数 log σ² を出力する。それらを mean, log_variance とする。事前
分布 p(z) は標準正規分布 N(0, I) である。

per_dimension に、潜在変数の次元ごとの KL ダイバージェンス KL(q(z|x) ‖ p(z))
を、divergence に、画像ごとの KL ダイバージェンスを入れ、この順に返せ。対数は自
然対数である。ε は足さず、バッチの平均はとらない。σ² は、浮動小数点数では 0 に丸
められるほど小さいこともある。

---
    mean, log_variance, per_dimension: (batch, latent)    divergence: (batch,)

---
The KL divergence of a VAE

For each image the encoder of a VAE puts out the mean μ and log σ², the natural
logarithm of the variance, of q(z|x) = N(μ, diag(σ²)), the distribution of the
latent variable z. They are `mean` and `log_variance`. The prior p(z) is the
standard normal distribution N(0, I).

Let per_dimension hold the Kullback–Leibler divergence KL(q(z|x) ‖ p(z)) of each
dimension of the latent variable, and divergence that of each image; return them
in this order. Logarithms are natural. Add no ε, and take no mean over the
batch. σ² may be so small that as a floating-point number it is rounded to 0.
"""

import numpy as np


def gaussian_kl(mean, log_variance):
    per_dimension = ...  # TODO 1
    divergence = ...  # TODO 2
    return per_dimension, divergence
