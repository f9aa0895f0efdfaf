"""モメンタムによる更新

勾配の列 gradients に従って、重み w を順に更新せよ（モメンタム）。更新後の w と
v を、この順に返せ。

学習率は更新ごとに変わり、勾配 gradients[t] には learning_rates[t] を使う。v は
速度で、次の更新に引き継がれる。v の初期値は 0。

Keras の SGD の定義に従うこと。学習率は v の式の中にあるので、後で学習率を
変えても、それまでにたまった速度は変わらない。PyTorch の定義では、学習率を途中で
変えると結果が違ってくる。

---
    w, v: (size,)    gradients: (steps, size)    learning_rates: (steps,)

    Keras      v ← μ v − η g    w ← w + v
    PyTorch    v ← μ v + g      w ← w − η v

    g = gradients[t]    η = learning_rates[t]    μ = momentum

---
Updates by momentum

Update the weights w by the gradients in `gradients`, one after another, with
momentum. Return the final w and v in this order.

The learning rate changes from update to update: gradients[t] goes with
learning_rates[t]. v is the velocity and is carried on to the next update. It
begins as 0.

Use the definition of Keras's SGD. Its learning rate stands in the formula of v,
so changing it later leaves the velocity gathered so far as it is. PyTorch's
definition gives something else once the learning rate changes on the way.
"""

import numpy as np


def momentum_update(w, gradients, learning_rates, momentum):
    v = np.zeros_like(w)
    for gradient, learning_rate in zip(gradients, learning_rates, strict=True):
        v = ...  # TODO 1
        w = ...  # TODO 2
    return w, v
