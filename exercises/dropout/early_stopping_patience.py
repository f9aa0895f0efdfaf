"""早期終了の patience と min_delta

エポックごとの検証損失の列 losses を順に見て、学習をいつ打ち切るかを決めよ。
Keras の `EarlyStopping(monitor="val_loss")` と同じ規則で、最良のエポックの番号
best_epoch、最後に学習したエポックの番号 stop_epoch、最良の損失 best を求め、
この順に返せ。番号は 0 から数える。

損失は任意の実数で、負のこともある。patience は整数、min_delta は実数である。

    改善       損失が、それまでの最良の損失 best を min_delta よりも大きく
               下回ること。差がちょうど min_delta なら改善ではない
    best       最後に改善したときの損失。改善とみなさない低下では変えない
    wait       改善しないエポックが、いま何回続いているか
    打ち切り   改善しないエポックが patience 回続いたら、そこで学習を終える

はじめ best は ∞ なので、最初のエポックは必ず改善になる。打ち切られなければ、
losses の終わりまで学習する。improved は、いまのエポックが改善かどうか、stop
は、いまのエポックで打ち切るかどうかを表す。

---
    losses: (epochs,)    patience ≥ 1    min_delta ≥ 0

---
Early stopping: patience and min_delta

`losses` are the validation losses of the epochs, one by one; decide when to
stop training. By the rules of Keras's `EarlyStopping(monitor="val_loss")`
return best_epoch, the number of the best epoch, stop_epoch, that of the last
epoch trained, and best, the best loss, in this order. Epochs count from 0.

Losses are any real numbers, negative ones too. patience is an integer,
min_delta a real number.

    improvement    the loss is less than the best one so far by more than
                   min_delta; by exactly min_delta is no improvement
    best           the loss at the last improvement; a decrease that is no
                   improvement leaves it alone
    wait           how many epochs in a row, up to now, have brought no
                   improvement
    stopping       training ends once patience epochs in a row have brought no
                   improvement

best is ∞ at first, so that the first epoch always improves. Where nothing stops
it, training goes on to the end of losses. improved says whether the present
epoch is an improvement, stop whether to stop at it.
"""

import numpy as np


def early_stopping(losses, patience, min_delta):
    best, best_epoch, wait = np.inf, 0, 0
    for epoch, loss in enumerate(losses):
        improved = ...  # TODO 1
        best_epoch = ...  # TODO 2
        best = ...  # TODO 3
        wait = ...  # TODO 4
        stop = ...  # TODO 5
        stop_epoch = epoch
        if stop:
            break
    return best_epoch, stop_epoch, best
