"""k 分割交差検証の番号

n 件のデータを k 分割交差検証のために分け、訓練データの番号 train と検証データ
の番号 val の組を、k 回 yield するジェネレータを書け。番号は 0 から n − 1 の整
数である。

    order      乱数で並べ替えた番号
    borders    order を区切る位置。k + 1 個あり、0 で始まり n で終わる

どの番号も、k 回のうちちょうど 1 回だけ val に入り、残りの回では train に入る。
val の大きさは、どの 2 つの回でも違いが 1 以下とする（余りを 1 つの回にまとめな
い）。それ以外は自由で、どの回が大きいか、どの番号がどの回に入るか、train と
val の中の順序は問わない。rng はどのように使ってもよいが、0, 1, 2, … の順のまま
の番号を、区切ったり k 個おきに取ったりするだけではいけない。

---
    n, k: scalar, 2 ≤ k ≤ n    order: (n,)    borders: (k + 1,)
    train, val: (rows,)

---
The indices of k-fold cross-validation

Write a generator that splits n samples for k-fold cross-validation and yields k
pairs: `train`, the indices of the training samples, and `val`, those of the
validation samples. Indices are integers from 0 to n − 1.

    order      the indices in an order that is drawn at random
    borders    the places that divide `order`: k + 1 of them, from 0 to n

Every index is in `val` exactly once in the k times, and in `train` at all
others. The sizes of any two `val` differ by 1 at most: what is left over does
not go to one of them. All else is free: which one is larger, which index comes
when, and the order within train and val. `rng` may be used in whatever way,
but it is not enough to cut the indices in the order 0, 1, 2, …, or to take
every k-th of them in that order.
"""

import numpy as np


def kfold_indices(n, k, rng):
    order = ...  # TODO 1
    borders = ...  # TODO 2
    for fold in range(k):
        val = ...  # TODO 3
        train = ...  # TODO 4
        ...  # TODO 5
