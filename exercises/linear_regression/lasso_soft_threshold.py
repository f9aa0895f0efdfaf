"""Lasso とソフト閾値

Lasso の目的関数 J を、近接勾配法（ISTA）で最小化せよ。λ は decay、歩幅は rate
である。

soft_threshold(v, threshold) は、v の要素ごとに、½ (u − v)² + threshold |u| を
最小にする u を求める関数である。threshold は 0 以上である。

lasso は、w から始めて、次の 1 組を steps 回繰り返した後の w を返す。

    gradient    J の二乗誤差の部分の、w に関する勾配
    w           勾配の逆向きに歩幅 rate だけ進めた点を v とし、½ ‖u − v‖² +
                rate λ Σ |u| を最小にする u に置き換える

---
    x: (samples, features)    y: (samples,)    w, gradient: (features,)
    decay, rate, steps: scalar

    J = ½ Σ (y − xw)² + λ Σ |w|

---
The lasso and the soft threshold

The objective J of the lasso is minimised by the proximal gradient method
(ISTA). λ is `decay`, the step size is `rate`.

soft_threshold(v, threshold) finds, for each element of v, the u that minimises
½ (u − v)² + threshold |u|. threshold is not negative.

lasso starts from w, does this `steps` times and returns the w it has then:

    gradient    the gradient with respect to w of the first term of J, with the
                ½ that stands there
    w           becomes the u that minimises ½ ‖u − v‖² + rate λ Σ |u|, where v
                lies a step of size rate against the gradient
"""

import numpy as np


def soft_threshold(v, threshold):
    return ...  # TODO 1


def lasso(x, y, w, decay, rate, steps):
    for _ in range(steps):
        gradient = ...  # TODO 2
        w = ...  # TODO 3
    return w
