"""sin 波の次の値を予測する SimpleRNN

窓のデータ x と次の値 y から、SimpleRNN と全結合層のモデルを学習させ、何もしない
予測（「次の値は、いまの値と同じ」）よりよく当たることを確かめよ。

    x: (samples, steps, 1)    y: (samples, 1)    窓は古い順に並び、互いに重なる
    split: 学習に使う窓の個数（整数）    units, epochs: 整数
    losses: (epochs,)    predicted: (samples − split, 1)
    error, persistence: 実数

1. 古い方から split 個の窓で学習し、残りの新しい窓で評価する。train は学習に使う
   窓の、test は評価に使う窓の、x での添字を小さい順に並べた整数の配列である。
2. 層 hidden は units ユニットの SimpleRNN（tanh）で、最後の時刻の出力だけを次へ
   渡す。層 output は 1 ユニットの全結合で、活性化関数はない。どちらもバイアスは
   ある。
3. 重みの初期値は、与えられたコードが乱数 rng から、hidden の kernel,
   recurrent_kernel, bias、output の kernel, bias の順に引く。学習は、平均二乗誤
   差、学習率 0.1 の SGD、大きさ 10 のミニバッチ（並べ替えなし）で、epochs エポ
   ック行う。
4. error は評価用の窓での平均二乗誤差。persistence は、同じ窓の最後の入力をその
   まま予測とした場合の平均二乗誤差である。

採点は、同じ重みから同じ順に `train_on_batch` で 1 回ずつ更新した Keras のモデル
と、エポックごとの損失、学習後の予測、2 つの誤差を比べる。正しく書けば、error は
persistence の 10 分の 1 より小さくなる。

---
A SimpleRNN that predicts the next value of a sine wave

From windows x and the values y that follow them, train a model of a SimpleRNN
and a fully connected layer, and see that it predicts better than doing nothing
does ("the next value will be the one now").

    x: (samples, steps, 1)    y: (samples, 1)    oldest window first; windows
                                                 overlap
    split: how many windows to train on (an integer)    units, epochs: integers
    losses: (epochs,)    predicted: (samples − split, 1)
    error, persistence: real numbers

1. Train on the oldest `split` windows and test on the rest, which are newer.
   train and test are arrays of integers: the indices in x of the windows to
   train and to test on, in ascending order.
2. The layer hidden is a SimpleRNN (tanh) with `units` units that passes on its
   output of the last step only. The layer output is fully connected, with 1
   unit and no activation. Both have biases.
3. The code given draws the initial weights from rng: kernel, recurrent_kernel,
   bias, and kernel and bias of output, in this order. Training takes `epochs`
   epochs with the mean squared error, SGD of learning rate 0.1 and
   mini-batches of 10 without shuffling.
4. error is the mean squared error on the test windows, persistence that of
   predicting, on the same windows, the last input itself.

You are compared with a Keras model that is updated by `train_on_batch`, one
mini-batch after another, from the same weights: the losses of all epochs, the
predictions after training and both errors. Written correctly, error is less
than a tenth of persistence.
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
