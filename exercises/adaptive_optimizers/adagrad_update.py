"""AdaGrad による更新

勾配の列 gradients に従って、重み w を AdaGrad で順に更新せよ。
最後の w と h を、この順に返す。

h の初期値は全要素が start で、w は更新した h を使って更新する。
g は gradients の 1 行、η は learning_rate、ε は epsilon である。割り算と √ は
要素ごとに行う。

ε は Keras の `Adagrad` と同じく √ の中に足す（√ の外に足す教科書もある）。
start は Keras の initial_accumulator_value にあたる。Keras の既定は 0.1、
教科書では 0 である。

---
    w, h, g: (size,)    gradients: (steps, size)

    h ← h + g ⊙ g
    w ← w − η g / √(h + ε)

---
Updates by AdaGrad

Update the weights w by the gradients in `gradients`, one after another, with
AdaGrad. Return the final w and h in this order.

Every element of h begins as `start`, and w is updated with the h that was
just updated. g is a row of `gradients`, η is `learning_rate`, ε is `epsilon`;
division and √ are elementwise.

As in Keras's `Adagrad`, ε is added inside the root (some textbooks add it
outside), and `start` is its initial_accumulator_value: 0.1 unless one says
otherwise, where textbooks have 0.
"""

import numpy as np


def adagrad(w, gradients, learning_rate, start, epsilon):
    h = np.full_like(w, start)
    for gradient in gradients:
        h = ...  # TODO 1
        w = ...  # TODO 2
    return w, h
