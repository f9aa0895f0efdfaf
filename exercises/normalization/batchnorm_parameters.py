"""BatchNormalization の 2 種類のパラメータ

Keras の `BatchNormalization` は gamma, beta, moving_mean, moving_variance の
4 つの配列をもつ。学習を 1 ステップ（training=True）進めたあとの 4 つを求めよ。
勾配で学習するものには確率的勾配降下法（学習率 learning_rate）を、そうでないもの
には移動平均（momentum はそれまでの値を残す割合）を使う。どれがどちらかは、役割
から判断せよ。

また、この層のパラメータの数を、trainable（勾配で学習するもの）と non_trainable
（そうでないもの）に分け、どちらも整数で求めよ。

x の最後の軸がチャネルで、1 件は 1 本のベクトルのことも、縦横のある画像のことも
ある。axes は統計をとる軸、mean と variance はこのミニバッチの平均と分散（個数で
割る）、x_hat は正規化した値、d_y は損失の、層の出力に関する勾配である。

---
    x, x_hat, d_y: (batch, channels) | (batch, height, width, channels)
    gamma, beta, moving_mean, moving_variance, mean, variance: (channels,)

    x_hat = (x − mean) / √(variance + 0.001)
    y = gamma ⊙ x_hat + beta

---
The two kinds of parameters of BatchNormalization

Keras's `BatchNormalization` has four arrays: gamma, beta, moving_mean and
moving_variance. Return them as they are after one step of training
(training=True). Those learnt from gradients move by stochastic gradient descent
with learning_rate, the others by a moving average, in which momentum is the
share of the old value that is kept. Which is which follows from what they are
for.

Return also how many parameters the layer has, as two integers: trainable for
those learnt from gradients, non_trainable for the others.

The last axis of x holds the channels; a sample may be a vector or an image with
height and width. axes are the axes of the statistics, mean and variance are
those of this mini-batch (divided by the number of values), x_hat is what is
normalised, and d_y is the gradient of the loss with respect to the output of
the layer.
"""

import numpy as np


def batchnorm_parameters(
    x, d_y, gamma, beta, moving_mean, moving_variance, learning_rate, momentum
):
    axes = tuple(range(x.ndim - 1))
    mean, variance = x.mean(axis=axes), x.var(axis=axes)
    x_hat = (x - mean) / np.sqrt(variance + 0.001)

    gamma = ...  # TODO 1
    beta = ...  # TODO 2
    moving_mean = ...  # TODO 3
    moving_variance = ...  # TODO 4
    trainable = ...  # TODO 5
    non_trainable = ...  # TODO 6
    return gamma, beta, moving_mean, moving_variance, trainable, non_trainable
