"""DropConnect の学習時と推論時

Dropout がユニットの出力を落とすのに対し、DropConnect は重み（結合）を 1 本ずつ
落とす。活性化関数のない全結合層に DropConnect を施し、学習時の出力 y_train と、
推論時の出力 y_test を、この順に返せ。

mask が 1 のところの重みを残し、0 のところの重みを落とす。mask はサンプルごとに
別である。rate は重みを落とす確率で、mask の値は、rate の確率で 0 になるように
1 つずつ独立に選んである。残した重みは定数倍しない。バイアスは落とさない。
kernels は、落とした後の重みをサンプルごとに並べたものである。

推論時は、y_train の期待値を出力する（論文は正規分布で近似するが、その
平均にあたる）。y_test の計算に mask は使わない。

---
    x: (batch, inputs)    kernel: (inputs, outputs)    bias: (outputs,)
    mask, kernels: (batch, inputs, outputs)
    y_train, y_test: (batch, outputs)

---
DropConnect in training and at inference

Dropout drops the outputs of units; DropConnect drops weights (connections),
one by one. Apply it to a dense layer without activation. Return the output in
training, y_train, and at inference, y_test, in this order.

A weight stays where mask is 1 and is dropped where it is 0; each sample has a
mask of its own. rate is the probability of dropping: each number in mask was
made 0 with probability rate, by itself. What stays is not multiplied by
anything. The bias is never dropped. `kernels` holds the weights after dropping,
for each sample.

At inference the output is the expectation of y_train (the paper approximates by
a normal distribution; this is its mean). It is computed without mask.
"""

import numpy as np


def dropconnect(x, kernel, bias, mask, rate):
    kernels = ...  # TODO 1
    y_train = ...  # TODO 2
    y_test = ...  # TODO 3
    return y_train, y_test
