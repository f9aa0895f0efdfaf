"""sin 波の次の値を予測する SimpleRNN

窓のデータ x と次の値 y から、SimpleRNN と全結合層のモデルを学習させ、直前の
値をそのまま使う予測よりよく当たることを確かめよ。窓は古い順に並び、互いに
重なる。split は学習に使う窓の個数である。

    1. 古いほうから split 個の窓で学習し、残りの新しい窓で評価する。train は学習
       に使う窓の、test は評価に使う窓の、x での添字を小さい順に並べた整数の配列
       である。
    2. 層 hidden は units ユニットの SimpleRNN（tanh）で、最後の時刻の出力だけを
       次へ渡す。層 output は 1 ユニットの全結合で、活性化関数はない。どちらも
       バイアスはある。
    3. 与えられたコードは、乱数 rng で決めた重みから、平均二乗誤差と学習率 0.1
       の SGD で epochs エポック学習させる。losses はエポックごとの損失、
       predicted は評価用の窓に対する学習後の予測である。
    4. error は評価用の窓での平均二乗誤差である。persistence は、同じ窓で、最後
       の入力をそのまま予測とした場合の平均二乗誤差である。

error が persistence の 10 分の 1 より小さくなれば、学習は成功である。

---
    x: (samples, steps, 1)    y: (samples, 1)
    split, units, epochs: int
    losses: (epochs,)    predicted: (samples − split, 1)
    error, persistence: scalar

---
A SimpleRNN that predicts the next value of a sine wave

From windows x and the values y that follow them, train a model of a SimpleRNN
and a fully connected layer, and see that it predicts better than using the last
value as it is. The oldest window comes first; windows overlap. `split` is the
number of windows to train on.

    1. Train on the oldest `split` windows and test on the rest, the newer ones.
       train and test are arrays of integers: the indices in x of the windows to
       train and to test on, in ascending order.
    2. The layer hidden is a SimpleRNN (tanh) with `units` units that passes on
       its output of the last step only. The layer output is fully connected,
       with 1 unit and no activation. Both have biases.
    3. The code given trains from weights set by rng for `epochs` epochs, with
       the mean squared error and SGD of learning rate 0.1. losses holds the
       loss of each epoch, predicted what the trained model predicts for the
       test windows.
    4. error is the mean squared error on the test windows, persistence that of
       predicting, on the same windows, the last input itself.

Training has worked if error is less than a tenth of persistence.
"""

import keras
import numpy as np
from keras import layers


def train_sin_predictor(x, y, split, units, epochs, rng):
    ...  # TODO 1
    hidden = ...  # TODO 2
    output = ...  # TODO 3

    model = keras.Sequential([keras.Input(x.shape[1:]), hidden, output])
    model.set_weights([rng.normal(scale=0.2, size=w.shape) for w in model.get_weights()])
    model.compile(keras.optimizers.SGD(0.1), "mse")
    run = model.fit(x[train], y[train], batch_size=10, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    predicted = keras.ops.convert_to_numpy(model(x[test]))

    error = keras.losses.MeanSquaredError()(y[test], predicted)
    persistence = ...  # TODO 4
    return losses, predicted, error, persistence
