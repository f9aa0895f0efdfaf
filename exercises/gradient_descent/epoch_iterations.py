"""エポックとイテレーションの数

samples 個のサンプルを batch_size 個ずつのミニバッチに分けて、epochs エポック学
習する。分けるのはエポックごとで、ミニバッチはエポックをまたがない。割り切れない
ときは、最後のミニバッチだけが小さくなる。1 つのミニバッチで 1 回更新する。3 つ
の整数 last, kept, dropped を求め、この順に返せ。

last は、1 エポックの最後のミニバッチにあるサンプルの数で、小さいミニバッチも使
う場合の値とする。割り切れるときは batch_size になる。kept は、最後のミニバッチ
が小さくても使うときの更新の総数、dropped は、batch_size に満たないミニバッチを
捨てるときの更新の総数である。

samples は batch_size 以上である。

---
Epochs and the number of iterations

`samples` samples are split into mini-batches of `batch_size` and trained on for
`epochs` epochs. They are split in every epoch, and no mini-batch reaches from
one epoch into the next. Where the division is not even, it is the last
mini-batch alone that is smaller. Every mini-batch makes one update. Find three
integers, last, kept and dropped, and return them in this order.

`last` is the number of samples in the last mini-batch of an epoch where small
ones are used too; it is `batch_size` where nothing is left over. `kept` is the
number of all updates if the last mini-batch is used even where it is smaller,
`dropped` the number of all updates if a mini-batch of less than `batch_size`
samples is thrown away.

`samples` is at least `batch_size`.
"""

import math


def epoch_iterations(samples, batch_size, epochs):
    last = ...  # TODO 1
    kept = ...  # TODO 2
    dropped = ...  # TODO 3
    return last, kept, dropped
