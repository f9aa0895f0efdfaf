"""RMSProp による更新

gradients に並ぶ勾配に従って、重み w を RMSProp で順に更新せよ。最後の w と
h を、この順に返せ。

gradients の 1 行が 1 回分の勾配である。h は、勾配の 2 乗の、要素ごとの指数移
動平均で、rho はそれまでの平均を残す割合とする。h の初期値は 0 で、偏りは補正
しない。w の動く量は、勾配降下法での量（学習率は learning_rate）を、h に
epsilon を足したものの平方根で、要素ごとに割った量とする。w の更新には、更新し
た h を使う。

epsilon は、Keras の `RMSprop` と同じく平方根の中に足す（外に足す教科書もあ
る）。

---
    w, h: (size,)    gradients: (steps, size)

---
Updates by RMSProp

Update the weights w by the gradients in `gradients`, one after another, with
RMSProp. Return the final w and h in this order.

A row of `gradients` is the gradient of one update. h is, element by element,
the exponential moving average of the squared gradients, and rho is the share
of the old average that is kept; h begins as 0, and nothing corrects that. w
moves as in gradient descent, where the learning rate is `learning_rate`, but
each element by that amount divided by the root of the sum of h and epsilon.
The update of w uses the h that was just updated.

As in Keras's `RMSprop`, epsilon is added inside the root (some textbooks add it
outside).
"""

import numpy as np


def rmsprop(w, gradients, learning_rate, rho, epsilon):
    h = np.zeros_like(w)
    for gradient in gradients:
        h = ...  # TODO 1
        w = ...  # TODO 2
    return w, h
