"""モメンタムによる更新

gradients に並ぶ勾配に従って、重み w をモメンタムで順に更新せよ。更新後の w と
v を、この順に返せ。

学習率は更新ごとに変わり、勾配 gradients[t] には learning_rates[t] を使う。v
は速度で、次の更新に引き継がれる。v の初期値は 0 である。

Keras の SGD の定義に従え。1 回の更新で w が動く量が、そのまま速度である。前
の速度のうち μ の割合が残り、そこへ、学習率を掛けた勾配による移動が加わる。学習
率は速度の中にあるので、後で学習率を変えても、それまでにたまった速度は変わらな
い。

PyTorch の定義では、速度に学習率を含めず、重みを動かすときに掛ける。学習率を途中
で変えると、2 つの定義の結果は違ってくる。

---
    w, v: (size,)    gradients: (steps, size)    learning_rates: (steps,)
    μ = momentum

---
Updates by momentum

Update the weights w by the gradients in `gradients`, one after another, with
momentum. Return the final w and v in this order.

The learning rate changes from update to update: gradients[t] goes with
learning_rates[t]. v is the velocity and is carried on to the next update. It
begins as 0.

Use the definition of Keras's SGD, in which the velocity is just how far w moves
in an update. Of the velocity before, the share μ is left, and the move by the
gradient times the learning rate comes on top. As the learning rate is part of
the velocity, changing it later leaves the velocity gathered so far as it is.

PyTorch's definition keeps the learning rate out of the velocity and applies it
where the weights move, which gives something else once the learning rate
changes on the way.
"""

import numpy as np


def momentum_update(w, gradients, learning_rates, momentum):
    v = np.zeros_like(w)
    for gradient, learning_rate in zip(gradients, learning_rates, strict=True):
        v = ...  # TODO 1
        w = ...  # TODO 2
    return w, v
