"""1 層のネットワークに論理回路を学習させる（Keras）

全結合 1 ユニット（sigmoid）だけのモデルを作り、4 行の真理値表を学習させよ。OR
や AND は学習できるが、XOR は何エポックかけても学習できない。

x と y の要素は 0. か 1. である。kernel と bias は重みの初期値で、与えられたコー
ドがモデルに入れる。コンパイルでは、損失に 2 値交差エントロピー、最適化に
optimizer（学習率 learning_rate の SGD）を指定する。バッチサイズ 4（1 エポックに
更新 1 回）、並べ替えなしで、epochs エポック学習する。

losses, probabilities, learned の順に返せ。losses はエポックごとの損失を並べた
リスト、probabilities は学習後の出力である。learned は bool で、4 行のすべて
で、出力が 0.5 より大きいことと正解が 1 であることが一致していれば True、そう
でなければ False とする。

---
    x: (4, 2)    y: (4, 1)    kernel: (2, 1)    bias: (1,)
    losses: (epochs,)    probabilities: (4, 1)    learned: bool

---
A network of one layer learns logic gates (Keras)

Build a model of a single fully connected unit (sigmoid) and train it on the
four rows of a truth table. It can learn OR and AND, but never XOR, however many
epochs it gets.

The elements of x and y are 0. and 1. The weights begin as `kernel` and `bias`,
which the code given puts into the model. Compile it with the binary
cross-entropy for a loss and with `optimizer`, SGD of the learning rate
`learning_rate`. Train for `epochs` epochs with batches of 4 (one update per
epoch), not shuffled.

Return losses, probabilities and learned in this order. `losses` is a list of
the losses, one per epoch, and `probabilities` are the outputs after training.
`learned` is a bool: True if at all four rows the output is greater than 0.5
just where the answer is 1, otherwise False.
"""

import keras
import numpy as np


def learn_gate(x, y, kernel, bias, learning_rate, epochs):
    unit = ...  # TODO 1
    model = keras.Sequential([keras.Input((2,)), unit])
    model.set_weights([kernel, bias])
    optimizer = keras.optimizers.SGD(learning_rate)
    ...  # TODO 2
    run = ...  # TODO 3
    losses = run.history["loss"]
    probabilities = model.predict(x, verbose=0)
    learned = ...  # TODO 4
    return losses, probabilities, learned
