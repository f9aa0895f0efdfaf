"""AdaGrad による更新

勾配の列 gradients に従って、重み w を順に更新せよ（AdaGrad）。更新後の w と h を返す。

    w, h: (size,)    gradients: (steps, size)    h の初期値は全要素が start

    h ← h + g ⊙ g
    w ← w − η g / √(h + ε)        割り算と √ は要素ごと

η は learning_rate、ε は epsilon。ε は Keras の `Adagrad` と同じく √ の中に足す（√ の
外に足す教科書もある）。start も Keras の initial_accumulator_value にあたり、Keras の
既定は 0.1、教科書では 0。

---
Updates by AdaGrad

Update the weights w by the gradients in `gradients`, one after another, with AdaGrad.
Return the final w and h. Shapes and formulas are those above; division and √ are
elementwise, and every element of h begins as `start`.

η is `learning_rate`, ε is `epsilon`. As in Keras's `Adagrad`, ε is added inside the root
(some textbooks add it outside), and `start` is its initial_accumulator_value: 0.1 unless
one says otherwise, where textbooks have 0.
"""

import numpy as np


def adagrad(w, gradients, learning_rate, start, epsilon):
    h = np.full_like(w, start)
    for gradient in gradients:
        h = ...  # TODO 1
        w = ...  # TODO 2
    return w, h
