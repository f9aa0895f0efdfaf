"""Keras で学習する線形回帰

家の価格 y（万円）を、特徴 x から線形回帰 ŷ = xw + b で予測する。x の列は、広さ
（m²）、築年数、駅からの徒歩（分）のうちのいくつかである。

    model    入力を標準化する層 normalise と、全結合層 1 つ。全結合層は活性化関
             数がなく、バイアスがある
    loss     損失は平均二乗誤差。最適化は学習率 0.48 の SGD
    fit      全データを 1 バッチとして、epochs エポック学習する

kernel と bias は、学習した全結合層の重みである。これらは標準化した入力に対する
値なので、元の単位の x に対する係数 w と切片 b に直して、この順に返せ。b は、
要素が 1 つの配列ではなく数である。normalise は、列ごとの平均 mean を引き、標準
偏差 deviation で割る。

epochs は、重みが収束するのに十分な回数である。採点では、w, b を、最小二乗法の
解と比べる。

---
    x: (samples, features)    y: (samples, 1)    epochs: scalar
    kernel: (features, 1)     bias: (1,)
    mean, deviation, w: (features,)    b: scalar

---
Linear regression trained in Keras

The price y of a house (in units of 10,000 yen) is predicted from its features
x by the linear regression ŷ = xw + b. The columns of x are some of its area
(m²), its age (years) and the walk to the station (minutes).

    model    the layer `normalise`, which standardises the inputs, and one dense
             layer with a bias and without an activation
    loss     the mean squared error; the optimizer is SGD with the learning
             rate 0.48
    fit      `epochs` epochs, with all the data as one batch

`kernel` and `bias` are the weights of the dense layer after training. They go
with standardised inputs: turn them into the coefficients w and the intercept b
that go with x in its own units, and return these, in this order; b is a number,
no array of one element. `normalise` subtracts the mean of each column, `mean`,
and divides by its standard deviation, `deviation`.

`epochs` is enough for the weights to converge. Grading compares w and b with
the solution of least squares.
"""

import keras
import numpy as np
from keras import layers


def train(x, y, epochs):
    normalise = layers.Normalization()
    normalise.adapt(x)
    model = ...  # TODO 1
    loss = ...  # TODO 2
    model.compile(keras.optimizers.SGD(0.48), loss, run_eagerly=True)
    ...  # TODO 3
    kernel, bias = model.layers[-1].get_weights()
    mean, deviation = np.mean(x, axis=0), np.std(x, axis=0)
    w = ...  # TODO 4
    b = ...  # TODO 5
    return w, b
