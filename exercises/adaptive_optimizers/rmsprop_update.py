"""RMSProp による更新

勾配の列 gradients に従って、重み w を RMSProp で順に更新せよ。
最後の w と h を、この順に返す。

h の初期値は 0 で、w は更新した h を使って更新する。g は gradients の 1 行、
η は learning_rate、ρ は rho、ε は epsilon である。割り算と √ は要素ごとに行う。

ε は Keras の `RMSprop` と同じく √ の中に足す（√ の外に足す教科書もある）。

---
    w, h, g: (size,)    gradients: (steps, size)

    h ← ρ h + (1 − ρ) g ⊙ g
    w ← w − η g / √(h + ε)

---
Updates by RMSProp

Update the weights w by the gradients in `gradients`, one after another, with
RMSProp. Return the final w and h in this order.

h begins as 0, and w is updated with the h that was just updated. g is a row
of `gradients`, η is `learning_rate`, ρ is `rho`, ε is `epsilon`; division
and √ are elementwise.

As in Keras's `RMSprop`, ε is added inside the root (some textbooks add
it outside).
"""

import numpy as np


def rmsprop(w, gradients, learning_rate, rho, epsilon):
    h = np.zeros_like(w)
    for gradient in gradients:
        h = ...  # TODO 1
        w = ...  # TODO 2
    return w, h
