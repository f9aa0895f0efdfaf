"""RMSProp による更新

勾配の列 gradients に従って、重み w を順に更新せよ（RMSProp）。更新後の w と h を返す。

    w, h: (size,)    gradients: (steps, size)    h の初期値は 0

    h ← ρ h + (1 − ρ) g ⊙ g
    w ← w − η g / √(h + ε)        割り算と √ は要素ごと

η は learning_rate、ρ は rho、ε は epsilon。ε は Keras の `RMSprop` と同じく √ の中に足
す（√ の外に足す教科書もある）。

---
Updates by RMSProp

Update the weights w by the gradients in `gradients`, one after another, with RMSProp.
Return the final w and h. Shapes and formulas are those above; division and √ are
elementwise, and h begins as 0.

η is `learning_rate`, ρ is `rho`, ε is `epsilon`. As in Keras's `RMSprop`, ε is added
inside the root (some textbooks add it outside).
"""

import numpy as np


def rmsprop(w, gradients, learning_rate, rho, epsilon):
    h = np.zeros_like(w)
    for gradient in gradients:
        h = ...  # TODO 1
        w = ...  # TODO 2
    return w, h
