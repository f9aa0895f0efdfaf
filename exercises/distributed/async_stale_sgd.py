"""非同期型の SGD と古い勾配

非同期型のデータ並列では、ワーカーが勾配を計算している間に、ほかのワーカーの勾
配で重みが更新される。k 回目（0 から数える）の更新に届く勾配が、delays[k] 回前
の重みで計算されたものとして、学習を再現せよ。

path[k] は k 回の更新を終えた重みで、path[0] が初期値 start である。k 回目に届
く勾配は、path[k] ではなく、それより delays[k] 回前の重みで計算されている。0
なら最新の重みであり、delays[k] は k 以下である。そのワーカーのミニバッチは
x[k]、t[k]、損失は線形回帰 x w の平均二乗誤差（サンプルについての平均）であ
る。勾配は、届いたときの最新の重みに、学習率 rate でそのまま適用される。

---
    x: (updates, samples, features)    t: (updates, samples)
    delays: (updates,)    path: (updates + 1, features)
    start, stale, gradient, w: (features,)

---
Asynchronous SGD with stale gradients

In asynchronous data parallelism the weights are updated with the gradients of
other workers while a worker computes its own. Replay a training in which the
gradient that arrives for update number k, counted from 0, was computed with
weights that are delays[k] updates old.

path[k] are the weights after k updates, and path[0] is `start`. The gradient of
update k was not computed with path[k] but with weights that are older by
delays[k] updates; 0 means the latest, and delays[k] is at most k. The worker's
mini-batch is x[k], t[k], and the loss is the mean squared error, over the
samples, of the linear regression x w. The gradient is applied as it is, with
the learning rate `rate`, to the weights that are the latest when it arrives.
"""

import numpy as np


def async_stale_sgd(start, x, t, delays, rate):
    path = [start]
    for k in range(len(delays)):
        stale = ...  # TODO 1
        gradient = ...  # TODO 2
        w = ...  # TODO 3
        path.append(w)
    return np.array(path)
