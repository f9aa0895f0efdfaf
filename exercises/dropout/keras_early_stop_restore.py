"""Keras の EarlyStopping で最良の重みに戻す

線形回帰（バイアスなし、損失は平均二乗誤差）のモデルを、全データ x, y を
1 バッチとして学習する。検証データ x_val, y_val の損失が改善しなくなったら打ち
切り、検証損失が最小だったエポックの重みに戻す。w は重みの初期値で、最適化は
学習率 learning_rate の SGD である。

    stopping    改善しないエポックが patience 回続いたら打ち切り、重みを
                最良のときに戻すコールバック。ほかの引数は Keras の既定の
                まま（検証損失がわずかに下がっただけでも改善とみなす）
    fit         最大 epochs エポック。stopping を使い、エポックの終わりごとに
                検証データの損失を測る。バッチの大きさは samples、並べ替えなし

weights は fit を終えた後の重み、val_losses は検証損失の列である（実際に学習した
エポックの数だけ並ぶ）。この順に返せ。採点では、これらの値を、Keras のモデルを
`train_on_batch` で 1 回ずつ更新し、同じ規則で打ち切って重みを選んだときの値と
比べる。

---
    x: (samples, features)    y: (samples, 1)    w, weights: (features, 1)
    x_val: (val_samples, features)    y_val: (val_samples, 1)

---
Back to the best weights with Keras's EarlyStopping

A linear regression (no bias, mean squared error) is trained on all the data,
x and y, as one batch. Training is to stop when the loss on the validation data,
x_val and y_val, no longer improves, and to go back to the weights of the epoch
with the smallest validation loss. w is the initial weights, and the optimizer
is SGD with the learning rate `learning_rate`.

    stopping    a callback that stops after patience epochs in a row without
                improvement and restores the best weights; everything else as
                Keras sets it (any decrease, however small, improves)
    fit         at most `epochs` epochs, with stopping, and with the loss on the
                validation data measured after each. The batch size is
                `samples`; no shuffling

weights is the weights after fit; val_losses is the validation losses (one
for each epoch that was trained). Return them in this order. Grading compares
them with those of a Keras model updated by `train_on_batch`, one epoch after
another, stopped and restored by the same rules.
"""

import keras
from keras import layers


def train(x, y, x_val, y_val, w, learning_rate, epochs, patience):
    model = keras.Sequential([keras.Input(x.shape[1:]), layers.Dense(1, use_bias=False)])
    model.set_weights([w])
    model.compile(keras.optimizers.SGD(learning_rate), "mse", run_eagerly=True)
    stopping = ...  # TODO 1
    run = ...  # TODO 2
    weights = model.get_weights()[0]
    val_losses = run.history["val_loss"]
    return weights, val_losses
