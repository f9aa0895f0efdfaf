"""AdamW と、L2 ペナルティを加えた Adam

勾配の列 gradients に従って、重み w を順に更新せよ。gradients の 1 行は、
データの損失の、w に関する勾配である。重みを縮める方法は 2 つあり、decoupled が
真なら AdamW、偽なら、損失に L2 ペナルティ penalty を加えた Adam とする。

g は、m と v を求めるための勾配である。ペナルティを使うときは、それを加えた
損失の勾配を g とする。AdamW では、データの損失の勾配をそのまま g とし、その
代わりに、w の更新のときに、更新前の w の η λ 倍も引く。縮める量が m と v を
通らないので、2 乗の平均 v で割られない。縮める量を shrink とし、ペナルティを
使うときは 0 とする。

Adam の更新では、α_t と m の積を、v の平方根に ε を足したもので割り、それを w
から引く。ε は平方根の外にあり、v は補正しない。Keras の Adam と同じである。

m と v の初期値は 0 で、最初の更新が t = 1 である。η は learning_rate、λ は
decay、β₁ は beta_1、β₂ は beta_2、ε は epsilon で、計算は要素ごとに行う。
α_t は alpha である。最後の w を返せ。

---
    w, m, v, g: (size,)    gradients: (steps, size)

    penalty = ½ λ Σ w²

---
AdamW, and Adam with an L2 penalty

Update the weights w by the gradients in `gradients`, one after another; a row
of it is the gradient of the data loss with respect to w. There are two ways to
shrink weights: AdamW where `decoupled` is true, and Adam with the L2 penalty
added to the data loss where it is false.

g is the gradient that m and v are made of. With the penalty it is that of the
loss with the penalty added. With AdamW it is just the gradient of the data
loss; instead, the update of w also subtracts η λ times the w before the update.
What shrinks the weights does not pass through m and v, and is not divided by
the average of squares, v. It is called shrink, which is 0 with the penalty.

The update of Adam takes the product of α_t and m, divides it by the root of v
plus ε, and subtracts it from w. ε is outside of the root, and v is not
corrected, as in Keras's Adam.

m and v begin as 0, and the first update is t = 1. η is `learning_rate`,
λ is `decay`, β₁ is `beta_1`, β₂ is `beta_2`, ε is `epsilon`, α_t is alpha;
everything is elementwise. Return the final w.
"""

import numpy as np


def adam(w, gradients, learning_rate, decay, beta_1, beta_2, epsilon, decoupled):
    m = np.zeros_like(w)
    v = np.zeros_like(w)
    for t, gradient in enumerate(gradients, 1):
        g = ...  # TODO 1
        m = beta_1 * m + (1 - beta_1) * g
        v = beta_2 * v + (1 - beta_2) * g**2
        alpha = learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)
        shrink = ...  # TODO 2
        w = ...  # TODO 3
    return w
