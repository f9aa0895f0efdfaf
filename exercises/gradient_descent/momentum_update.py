"""モメンタムによる更新

勾配の列 gradients に従って、重み w を順に更新せよ（モメンタム）。
学習率は更新ごとに変わり、勾配 gradients[t] には η = learning_rates[t] を使う。
更新後の w と v を返す。

    w, v: (size,)    gradients: (steps, size)    learning_rates: (steps,)
    v の初期値は 0

    v ← μ v − η g
    w ← w + v

μ は momentum。v は速度で、次の更新に引き継がれる。学習率は v の式の
中にあるので、後で学習率を変えても、それまでにたまった速度は変わらない。
これは Keras の SGD の定義である。PyTorch では v ← μ v + g, w ← w − η v で、
学習率を途中で変えると結果が違ってくる。

---
Updates by momentum

Update the weights w by the gradients in `gradients`, one after another, with
momentum. The learning rate changes: gradients[t] goes with η =
learning_rates[t]. Return the final w and v. Shapes and formulas are those
above; v begins as 0, and μ is `momentum`.

v is the velocity and is carried on to the next update. The learning rate stands
in the formula of v: changing it later leaves the velocity gathered so far as it
is. That is how Keras's SGD defines it. PyTorch has v ← μ v + g, w ← w − η v,
which gives something else once the learning rate changes on the way.
"""

import numpy as np


def momentum_update(w, gradients, learning_rates, momentum):
    v = np.zeros_like(w)
    for gradient, learning_rate in zip(gradients, learning_rates, strict=True):
        v = ...  # TODO 1
        w = ...  # TODO 2
    return w, v
