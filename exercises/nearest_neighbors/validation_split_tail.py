"""Keras の validation_split が取り分ける行

アヤメの測定値 x と種類の番号 labels（0, 1, 2）は、種類の順に並んでいる。softmax
回帰（全結合層 1 つ、バイアスなし）を Keras で学習し、割合 fraction のデータを
fit の引数 validation_split で検証に取り分ける。

    inputs, targets    fit に渡すデータ。order にある番号の順に並べる。最初の
                       行は x の order[0] 行目である
    run                fit の戻り値。inputs, targets を epochs エポック学習す
                       る。取り分けた残りの訓練データを 1 バッチとする
    start              取り分けられる最初の行の、inputs での番号。Keras が使う
                       番号を、端数の扱いまで合わせて計算する。Keras は、訓練
                       に残す割合を先に求めてから、件数に掛ける。割合は 2 進数
                       では正確に表せないので、順序が違うと端数も違うことがある
    held_out           検証に取り分けられた行の、x での番号。inputs での順とする

kernel は重みの初期値で、最適化は学習率 0.125 の SGD である。weights は学習後の
重み、val_losses はエポックごとの検証損失である。weights, val_losses, held_out
の順に返せ。採点では、Keras が取り分けるのと同じ行を検証データとし、
`train_on_batch` で 1 回ずつ更新した Keras のモデルの値と比べる。

---
    x, inputs: (samples, features)    labels, targets, order: (samples,)
    kernel, weights: (features, 3)    fraction, epochs, start: scalar
    val_losses: (epochs,)             held_out: (validated,)

---
Which rows Keras's validation_split sets aside

The measurements x of irises and the numbers `labels` of their species (0, 1,
2) are sorted by species. A softmax regression (one dense layer, no bias) is
trained in Keras, and the argument validation_split of `fit` sets the fraction
`fraction` of the data aside to validate.

    inputs, targets    the data given to fit, in the order of the numbers in
                       `order`: the first row given to fit is row order[0] of x
    run                what fit returns. It trains on `inputs` and `targets` for
                       `epochs` epochs; the training data that are left make up
                       a single batch
    start              the number in `inputs` of the first row set aside,
                       computed as Keras does, down to how it rounds. Keras
                       first computes the fraction that is trained on, and then
                       how many rows it is; fractions are not exact in binary,
                       and in another order another row may be the first
    held_out           the numbers in x of the rows set aside, in the order they
                       have in `inputs`

`kernel` is the initial weights, and the optimizer is SGD with the learning
rate 0.125. weights is the weights after training, val_losses the validation
loss of each epoch. Return weights, val_losses and held_out, in this order.
Grading compares them with those of a Keras model that is validated on the rows
which Keras itself sets aside, and is updated by `train_on_batch`.
"""

import math

import keras
from keras import layers


def train(x, labels, order, kernel, fraction, epochs):
    model = keras.Sequential(
        [keras.Input(x.shape[1:]), layers.Dense(3, activation="softmax", use_bias=False)]
    )
    model.set_weights([kernel])
    model.compile(keras.optimizers.SGD(0.125), "sparse_categorical_crossentropy", run_eagerly=True)
    ...  # TODO 1
    run = ...  # TODO 2
    start = ...  # TODO 3
    held_out = ...  # TODO 4
    weights = model.get_weights()[0]
    val_losses = run.history["val_loss"]
    return weights, val_losses, held_out
