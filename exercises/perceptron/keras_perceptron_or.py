"""1 層のネットワークに論理回路を学習させる（Keras）

全結合 1 ユニット（sigmoid）だけのモデルを作り、4 行の真理値表を学習させよ。OR
や AND は覚えられるが、XOR は何エポックかけても覚えられない。

    x: (4, 2)    y: (4, 1)    要素は 0. か 1.
    損失 2 値の交差エントロピー    最適化 SGD（学習率 learning_rate）
    バッチサイズ 4（1 エポックに更新 1 回）    並べ替えなし    epochs エポック

重みの初期値は与えられた kernel: (2, 1) と bias: (1,)。返すのは 3 つ。

    losses: エポックごとの損失（長さ epochs のリスト）
    probabilities: 学習後の出力 (4, 1)
    learned: 4 行のすべてで、出力が 0.5 より大きいことと正解が 1 であることが
             一致していれば True、そうでなければ False（Python の bool）

採点は、同じ初期値から 1 回ずつ更新した Keras の層と比べる。

---
A network of one layer learns logic gates (Keras)

Build a model of a single fully connected unit (sigmoid) and train it on the
four rows of a truth table. It learns OR and AND, but XOR never, however many
epochs it gets.

x has shape (4, 2) and y (4, 1), with elements 0. and 1. The loss is the binary
cross-entropy and the optimizer SGD with `learning_rate`; batches are of 4 (one
update per epoch), not shuffled, for `epochs` epochs. The weights begin as
`kernel`, (2, 1), and `bias`, (1,). Return losses, one per epoch (a list);
probabilities, the outputs after training, (4, 1); and learned, a Python bool:
True if at all four rows the output is greater than 0.5 just where the answer
is 1.

These are compared with a layer of Keras that is updated step by step from the
same start.
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
