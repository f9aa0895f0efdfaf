"""Wasserstein GAN の批評器

WGAN の批評器 f(x) = x · w を学習する。w は重みだけのベクトルで、バイアスはな
い。生成器を 1 回更新する前に、批評器を、組になったミニバッチ real[k] と fake[k]
で、k の順に 1 回ずつ更新する。

批評器は、本物の得点の平均から偽物の得点の平均を引いた差を大きくする。1 回の更新
では、差の w に関する勾配に rate を掛けた量だけ w を動かし（原論文の RMSProp は
使わない）、そのあとで、w の各成分を、絶対値が clip を超えないように切り詰める。
最初の w は切り詰めない。

更新後の w を critic、最初の w からそこまで動いた距離を moved として返す（引数の
w は書き換えない）。estimate と fake_gradient も求めよ。estimate は、critic が最
後のミニバッチの組に付ける得点の平均の差で、Wasserstein 距離に代わる値である。
fake_gradient は、生成器の損失の、最後のミニバッチの偽物に関する勾配である。生成
器の損失は、critic による偽物の得点の平均の符号を変えたものである。

---
    real: (steps, samples, features)    fake: (steps, batch, features)
    w, critic: (features,)    moved, estimate: ()
    fake_gradient: (batch, features)

---
The critic of a Wasserstein GAN

Train the critic f(x) = x · w of a WGAN; w is a vector of weights, and there is
no bias. Before the generator is updated once, the critic is updated once for
each pair of mini-batches real[k] and fake[k], in the order of k.

The critic increases the mean score of the real data less the mean score of the
fakes. In an update, w moves by `rate` times the gradient of that difference
with respect to w (there is no RMSProp, as in the paper); after that, every
component of w is clipped so that its absolute value does not exceed `clip`. The
first w is not clipped.

Return w after the updates as critic, and moved, how far that is from w (do not
change the argument w); estimate, the difference of the mean scores that critic
gives the last pair of mini-batches, which stands for the Wasserstein distance;
and fake_gradient, the gradient of the generator's loss with respect to the
fakes of the last mini-batch. The loss of the generator is the mean score that
critic gives the fakes, with its sign turned.
"""

import numpy as np


def wgan_critic(real, fake, w, rate, clip):
    critic = w
    for x, generated in zip(real, fake, strict=True):
        ascent = ...  # TODO 1
        critic = ...  # TODO 2
        critic = ...  # TODO 3
    moved = np.linalg.norm(critic - w)
    estimate = ...  # TODO 4
    fake_gradient = ...  # TODO 5
    return critic, moved, estimate, fake_gradient
