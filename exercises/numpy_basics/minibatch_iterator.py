"""シャッフルしたミニバッチ

入力 x とラベル t から、ミニバッチ (x_batch, t_batch) を 1 組ずつ yield する
ジェネレータを書け。

1 エポックで、どのサンプルもちょうど 1 回ずつ渡す。x_batch の行と t_batch の
要素は、同じ位置のものが同じサンプルに対応する。ミニバッチの大きさは batch_size
で、割り切れないときは、残りを小さなミニバッチとしてエポックの最後に渡す。
これを epochs 回繰り返す。

サンプルの順序は乱数で決め、エポックごとに引き直す。どの順になってもよいので、
乱数生成器 rng（`np.random.Generator`）はどのように使ってもよい。x と t そのもの
を並べ替えてもよい。

---
    x: (n, features)    t: (n,)    batch_size, epochs: scalar
    x_batch: (batch_size, features)    t_batch: (batch_size,)

---
Shuffled mini-batches

Write a generator that yields mini-batches (x_batch, t_batch) of the inputs x
and the labels t, one pair after another.

In every epoch each sample comes exactly once. The rows of x_batch and the
elements of t_batch at the same place belong to the same sample. A mini-batch
has `batch_size` samples; where these leave a remainder, it comes as a smaller
mini-batch at the end of the epoch. All this happens `epochs` times.

The order of the samples is drawn at random, and anew in every epoch. Any order
will do, so `rng`, a `np.random.Generator`, may be used in whatever way, and x
and t themselves may be shuffled.
"""

import numpy as np


def minibatches(x, t, batch_size, epochs, rng):
    n = len(x)
    for _ in range(epochs):
        order = ...  # TODO 1
        starts = ...  # TODO 2
        for start in starts:
            chosen = ...  # TODO 3
            ...  # TODO 4
