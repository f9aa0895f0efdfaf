"""モメンタム付きミニバッチ学習

線形回帰を、モメンタム付きのミニバッチ学習で epochs エポック学習せよ。学習後の
重み w と、エポックごとの損失を並べた losses を、この順に返せ。

サンプルは並べ替えず、先頭から batch_size 個ずつのミニバッチに分ける。割り切れ
ないときは、最後の小さいミニバッチも使う。1 つのミニバッチで 1 回更新し、その
損失は、そのミニバッチの平均二乗誤差である。最適化は、学習率 learning_rate の
Keras の SGD（モメンタムの係数は μ）と同じである。

速度 velocity は 0 から始まり、エポックが変わっても引き継ぐ。速度には学習率も負
の符号も含まれていて、w は速度の分だけ動く。

losses には、Keras の fit と同じく、各サンプルの二乗誤差をエポックの全サンプルで
平均した値を入れる。誤差は、そのサンプルのミニバッチで更新する前の w で測る。

---
    x: (samples, features)    y: (samples, 1)
    w, velocity: (features, 1)    losses: (epochs,)
    μ = momentum

---
Training in mini-batches with momentum

Train a linear regression in mini-batches with momentum, for `epochs` epochs.
Return the final weights w and the losses, one per epoch, in this order.

The samples are not shuffled but split into mini-batches of batch_size, from the
first on; where the division is not even, the last, smaller one is used too.
Every mini-batch makes one update, and its loss is the mean squared error over
this mini-batch. The optimizer is Keras's SGD at the rate learning_rate with the
coefficient μ.

`velocity` begins as 0 and is carried on from epoch to epoch. The learning rate
and the minus sign are part of it: w moves by the velocity.

`losses` holds, as Keras's fit has it, the mean squared error over all samples
of the epoch, each measured with the w before the update by its own mini-batch.
"""

import numpy as np


def train(x, y, w, learning_rate, momentum, batch_size, epochs):
    velocity = np.zeros_like(w)
    losses = []
    for _ in range(epochs):
        squares = 0.0
        for start in range(0, len(x), batch_size):
            part = x[start : start + batch_size]
            error = part @ w - y[start : start + batch_size]
            squares += np.sum(error**2)
            gradient = ...  # TODO 1
            velocity = ...  # TODO 2
            w = w + velocity
        ...  # TODO 3
    return w, losses
