"""生成器の 2 つの損失

GAN の識別器 D を、シグモイドを出力とする 1 層のネットワークとする。生成器の出力
fake のロジットは fake w + b であり、D(fake) は、それが本物である確率である。

元の目的関数のうち生成器に関わる項をそのまま最小化する損失が minimax である。そ
の勾配は、D が偽物を見破っている間はほとんど消える。そこで、同じ向きを目指しなが
ら、見破られている間も勾配が残るようにした損失が non_saturating である。どちら
も、偽物についての平均である。

2 つの損失と、それぞれの fake に関する勾配 minimax_gradient,
non_saturating_gradient を求めよ。ロジットは ±1000 になることもあり、そのときも
損失は有限で正しい値でなければならない。関数 sigmoid は、そのときも有限の値を返
す。

---
    V(D, G) = E_x[log D(x)] + E_z[log(1 − D(G(z)))]

    fake: (batch, features)    w: (features,)    b: ()
    minimax, non_saturating: ()
    minimax_gradient, non_saturating_gradient: (batch, features)

---
Two losses of a generator

The discriminator D of a GAN is a network of one layer with a sigmoid at its
end. Of what the generator made, fake, the logits are fake w + b, and D(fake) is
the probability that it is real.

The loss `minimax` is the term of the original objective that depends on the
generator, minimised as it stands. Its gradient nearly vanishes as long as D
finds the fakes out. The loss `non_saturating` aims the same way, but keeps its
gradient while they are found out. Both are means over the fakes.

Compute both losses, and the gradient of each with respect to fake:
minimax_gradient and non_saturating_gradient. Logits may be as large as ±1000,
and the losses have to be finite and right there, too. The function sigmoid is
finite even there.
"""

import numpy as np


def sigmoid(logits):
    return (1 + np.tanh(logits / 2)) / 2


def generator_loss(fake, w, b):
    logits = fake @ w + b
    minimax = ...  # TODO 1
    non_saturating = ...  # TODO 2

    minimax_delta = ...  # TODO 3
    non_saturating_delta = ...  # TODO 4
    minimax_gradient = ...  # TODO 5
    non_saturating_gradient = np.outer(non_saturating_delta, w)
    return minimax, non_saturating, minimax_gradient, non_saturating_gradient
