"""Dropout（inverted dropout）

Keras の `Dropout` と同じ Dropout を x に施した y を返せ。

rate は値を落とす（0 にする）確率で、残す確率ではない。uniform は x の値ごとに
1 つずつ引いた、0 以上 1 未満の一様乱数である。training が True なら学習時、
False なら推論時である。

    学習時    uniform が rate 以上の値を残し、rate 未満の値を 0 にする。残した
              値は、y の期待値が x に等しくなるように定数倍する
    推論時    何も落とさない。推論時に調整しなくてすむのが、この方式の利点である

kept は、残すところが True の配列である。

---
    x, uniform, kept, y: (batch, features)    0 ≤ rate < 1

---
Dropout (inverted dropout)

Return y, which is x after dropout as Keras's `Dropout` does it.

rate is the probability with which a value is dropped (set to 0), not that with
which it is kept. uniform holds one number for each value of x, drawn uniformly
from 0 up to, but not including, 1. Where `training` is True it is training,
where it is False inference.

    training     a value stays where uniform is at least rate and becomes 0
                 where it is less. Those that stay are multiplied by the
                 constant that makes the expectation of y equal to x
    inference    nothing is dropped. That nothing needs adjusting here is what
                 this form of dropout is for

kept is an array that is True where a value stays.
"""

import numpy as np


def dropout(x, uniform, rate, training):
    if training:
        kept = ...  # TODO 1
        y = ...  # TODO 2
    else:
        y = ...  # TODO 3
    return y
