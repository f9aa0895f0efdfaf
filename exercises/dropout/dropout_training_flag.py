"""Keras の Dropout と training

Dropout 層と全結合層 1 つからなるモデルで、ふつうの予測と、Dropout を
働かせたままの予測を求めよ。後者を繰り返して平均とばらつきを見る方法は、MC
Dropout と呼ばれる。

    dropout      落とす確率が rate の Dropout 層。乱数の種 seed も渡す
    predicted    ふつうの予測（推論時のふるまい）
    passes       x を passes_count 回、Dropout を働かせてモデルに通した出力を
                 並べたリスト。落とす値は回ごとに違う
    mean         passes の平均
    deviation    passes の標準偏差（passes_count で割る分散の平方根）

種を与えた層は、呼び出すたびに使う乱数の列が決まっているので、値は 1 つに
決まる。Dropout は passes のためにだけ、ちょうど passes_count 回働かせる。どの
回も、x の全部を一度に通す。kernel と bias は、与えたコードが全結合層の重みに
設定する。predicted, mean, deviation の順に返せ。

---
    x: (samples, features)    kernel: (features, units)    bias: (units,)
    predicted, mean, deviation: (samples, units)

---
Keras's dropout and `training`

A model has a dropout layer and one dense layer. Compute its ordinary
prediction, and predictions for which dropout stays on. To repeat the latter and
look at their mean and spread is known as MC dropout.

    dropout      a dropout layer that drops with probability rate; it is given
                 the seed `seed` too
    predicted    the ordinary prediction (the behaviour at inference)
    passes       a list of the outputs of passes_count passes of x through the
                 model with dropout on; what is dropped differs each time
    mean         the mean of passes
    deviation    the standard deviation of passes (the root of the variance that
                 divides by passes_count)

The random numbers that a layer with a seed uses are fixed, call after call,
so the values are determined. Dropout is to be on just passes_count times, for
passes only, each time with all of x at once. The code given sets kernel and
bias as the weights of the dense layer. Return predicted, mean and deviation in
this order.
"""

import keras
import numpy as np
from keras import layers


def predict_both_ways(x, kernel, bias, rate, seed, passes_count):
    dropout = ...  # TODO 1
    model = keras.Sequential([keras.Input(x.shape[1:]), dropout, layers.Dense(len(bias))])
    model.layers[-1].set_weights([kernel, bias])
    predicted = ...  # TODO 2
    passes = ...  # TODO 3
    mean = np.mean(passes, axis=0)
    deviation = np.std(passes, axis=0)
    return predicted, mean, deviation
