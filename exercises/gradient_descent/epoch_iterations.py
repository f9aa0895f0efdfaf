"""エポックとイテレーションの数

samples 個のサンプルを batch_size 個ずつのミニバッチに分けて、epochs
エポック学習する。1 エポックで全サンプルをちょうど 1 回ずつ見る。
ミニバッチはエポックごとに作り直し、エポックをまたがない。1 つのミニバッチで
1 回更新する。次の 3 つを整数で返せ。

    last       1 エポックの最後のミニバッチにあるサンプルの数
    kept       最後のミニバッチが小さくても使うときの、更新の総数
    dropped    batch_size に満たないミニバッチを捨てるときの、更新の総数

last は、小さくても使うときのもので、割り切れるときは batch_size になる。
samples は batch_size 以上である。

---
Epochs and the number of iterations

`samples` samples are split into mini-batches of `batch_size` and trained on for
`epochs` epochs. An epoch sees every sample exactly once. The mini-batches are
made anew in every epoch and never reach from one epoch into the next. Every
mini-batch makes one update. Return three integers.

`last` is the number of samples in the last mini-batch of an epoch. `kept` is
the number of all updates if the last mini-batch is used even where it is
smaller, `dropped` the number of all updates if a mini-batch of less than
`batch_size` samples is thrown away.

`last` is for the case where small ones are used; it is `batch_size` where
nothing is left over. `samples` is at least `batch_size`.
"""

import math


def epoch_iterations(samples, batch_size, epochs):
    last = ...  # TODO 1
    kept = ...  # TODO 2
    dropped = ...  # TODO 3
    return last, kept, dropped
