"""BatchNormalization の移動平均

学習時の BatchNormalization は、呼ばれるたびに、推論で使う移動平均と
移動分散を更新する。ミニバッチを順に 1 つずつ渡し終えたときの moving_mean,
moving_variance を、この順に返せ。batches[k] が k 回目の入力 x、
引数の moving_mean と moving_variance が最初の値である。

更新のしかたは Keras の既定と同じである。momentum = 0.99 は、それまでの値を残す
割合で、いまのミニバッチの値を、割合の合計が 1 になるように取り入れる。

ミニバッチの分散は、そのミニバッチの平均のまわりで測り、batch で割る
（不偏分散ではない）。平均も分散も特徴ごとにとる。渡す入力は gamma, beta, ε に
影響されない。

---
    batches: (calls, batch, features)    x: (batch, features)
    moving_mean, moving_variance: (features,)

---
The moving average of BatchNormalization

In training, every call of BatchNormalization updates the moving mean and
variance that inference will use. Hand it the mini-batches one after another
and return moving_mean and moving_variance, in this order, as they are after
the last. batches[k] is the input x of call k, and the arguments moving_mean and
moving_variance are the values before the first call.

The update is Keras's default. momentum = 0.99 is the share of the old value
that is kept; of the mini-batch at hand so much is taken that both shares sum
to 1.

The variance of a mini-batch is about its own mean and is divided by batch
(not unbiased); mean and variance are taken feature by feature. gamma,
beta and ε play no part.
"""


def moving_statistics(batches, moving_mean, moving_variance):
    for x in batches:
        moving_mean = ...  # TODO 1
        moving_variance = ...  # TODO 2
    return moving_mean, moving_variance
