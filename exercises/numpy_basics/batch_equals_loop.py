"""バッチごとの推論と正解率

学習の済んだ全結合層（重み kernel、バイアス bias）に、x の行のサンプルを
batch_size 個ずつ、順に入力せよ。割り切れないときは、残りを小さなバッチとして
最後に入力する。

scores は全サンプルの出力を x と同じ順に並べた行列、accuracy は正解率である。
出力が最大のクラスを予測とし、予測が正解ラベル t と一致したサンプルの割合を、
全サンプルについて求める。1 つの行に最大値が 2 つ以上あるときは、番号の小さい
クラスを予測とする。batches は入力したバッチの個数で、コードが数える。

scores, accuracy, batches の順に返せ。

---
    x: (n, features)    kernel: (features, classes)    bias: (classes,)
    t: (n,)    scores: (n, classes)    batch_size, accuracy, batches: scalar

---
Inference in batches, and the accuracy

Feed the samples that are the rows of x to a trained dense layer, with its
kernel and bias, batch_size of them at a time and in their order. Where these
leave a remainder, it comes last, as a smaller batch.

`scores` holds the outputs for all samples, in the order of x, and `accuracy`
is the share of samples, out of all of them, that are predicted right: what is
predicted is the class of the greatest output, and t holds the right classes.
Where the same greatest value stands more than once in a row, the class with the
smaller number is predicted. `batches` is how many batches were fed; the code
counts them.

Return scores, accuracy and batches in this order.
"""

import numpy as np


def predict_in_batches(x, t, kernel, bias, batch_size):
    outputs = []
    correct = 0
    for start in range(0, len(x), batch_size):
        batch = ...  # TODO 1
        y = batch @ kernel + bias
        outputs.append(y)
        predicted = ...  # TODO 2
        ...  # TODO 3
    scores = ...  # TODO 4
    accuracy = ...  # TODO 5
    return scores, accuracy, len(outputs)
