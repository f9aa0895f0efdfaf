"""教科書の Dropout の学習時と推論時

教科書の（最初の論文の）Dropout は、学習時には値を落とすだけで定数倍せず、
代わりに推論時に調整する。入力 x に Dropout を施し、活性化関数のない全結合層に
通す。学習時の出力 y_train と推論時の出力 y_test を、この順に返せ。

mask が 1 のところの値を残し、0 のところの値を落とす。rate は値を落とす確率で、
mask の値は、rate の確率で 0 になるように 1 つずつ独立に選んである。dropped は、
値を落とした後の、全結合層への入力である。

y_test は、あらゆる mask にわたる y_train の期待値に一致させる。y_test の計算に
mask は使わない。

Keras の `Dropout` は学習時に調整する別の方式（inverted dropout）である。

---
    x, mask, dropped: (batch, features)
    kernel: (features, units)    bias: (units,)
    y_train, y_test: (batch, units)

---
Textbook dropout in training and at inference

Dropout as textbooks (and the first paper) have it drops values in training
and multiplies nothing; it adjusts at inference instead. The input x goes
through dropout and then a dense layer without activation. Return its output in
training, y_train, and at inference, y_test, in this order.

A value stays where mask is 1 and is dropped where it is 0. rate is the
probability of dropping: each number in mask was made 0 with probability rate,
by itself. dropped is the input of the dense layer after dropping.

y_test equals the expectation of y_train over all that mask might have been. It
is computed without mask.

Keras's `Dropout` is another form, which adjusts in training (inverted dropout).
"""

import numpy as np


def standard_dropout(x, kernel, bias, mask, rate):
    dropped = ...  # TODO 1
    y_train = ...  # TODO 2
    y_test = ...  # TODO 3
    return y_train, y_test
