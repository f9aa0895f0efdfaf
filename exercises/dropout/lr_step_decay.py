"""学習率の階段状の減衰

学習率を、epochs_per_drop エポックごとに decay_rate 倍にする。epochs エポックの
学習のすべての更新について、そのときの学習率を順に並べた配列 rates を返せ。

samples 件のデータを batch_size 件ずつのミニバッチに分け、余りが出れば、件数の
少ない最後のミニバッチでも 1 回更新する。最初の更新の番号は 0 で、そのときの
学習率は learning_rate である。1 つのエポックの中では学習率は変わらず、
epochs_per_drop エポックを終えた次の更新から decay_rate 倍になる。

Keras の `ExponentialDecay(..., staircase=True)` も同じ列を与えるが、そこでは
間隔を更新の回数で指定する。

    updates    1 エポックの更新回数
    steps      すべての更新の番号（整数の配列）
    drops      それぞれの更新までに、学習率を何回下げたか（整数の配列）

---
    rates, steps, drops: (epochs · updates,)    steps = 0, 1, 2, …

---
Lowering the learning rate in steps

Every epochs_per_drop epochs the learning rate is multiplied by decay_rate.
Return rates, an array of the learning rates of all the updates of a training of
`epochs` epochs, in order.

The data, `samples` samples, are divided into mini-batches of batch_size; if
some are left over, they make a last, smaller mini-batch, with an update of its
own. The first update has number 0 and the rate learning_rate. Within an epoch
the rate does not change; from the update that follows epochs_per_drop epochs it
is decay_rate times as large.

Keras's `ExponentialDecay(..., staircase=True)` gives the same numbers, but has
its interval in updates.

    updates    how many updates an epoch has
    steps      the numbers of all updates, an array of integers
    drops      how often the rate has been lowered by each update, an array of
               integers
"""

import numpy as np


def step_decay(learning_rate, decay_rate, epochs_per_drop, samples, batch_size, epochs):
    updates = ...  # TODO 1
    steps = np.arange(epochs * updates)
    drops = ...  # TODO 2
    rates = ...  # TODO 3
    return rates
