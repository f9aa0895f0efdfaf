"""雑音除去オートエンコーダの学習

雑音除去オートエンコーダ（DAE）を Keras で学習し、壊れた画像を直せ。画像は画素を
1 行に並べたもので、画素の値は 0 から 1 である。

    noisy       雑音を加えた x。加えた後、0 未満の画素は 0 に、1 を超える画素は
                1 にする。雑音は更新ごとに新しく、k 回目の更新の雑音は noise[k]
                である
    loss        1 回の更新の損失。更新には全データを 1 バッチとして使う
    restored    壊れた画像 damaged を、学習したモデルで直したもの。damaged に
                は、すでに雑音がある
    error       直した画像の平均二乗誤差。すべての画素で平均する。clean は、
                damaged の壊れる前の画像である

モデルは与えられたコードが作る。losses には更新ごとの損失が並ぶ。採点では、同じ
重みから始め、勾配を `GradientTape` で求めて更新した値と比べる。

---
    x, noisy: (samples, pixels)    noise: (updates, samples, pixels)
    damaged, clean, restored: (others, pixels)
    losses: (updates,)    rate, loss, error: scalar
    weights: [(pixels, code), (code,), (code, pixels), (pixels,)]

---
Training a denoising autoencoder

Train a denoising autoencoder (DAE) in Keras and mend damaged pictures. The
pixels of a picture stand in one row, with values from 0 to 1.

    noisy       x with noise added, after which pixels less than 0 become 0, and
                those greater than 1 become 1. Each update has noise of its own:
                that of update k is noise[k]
    loss        the loss of one update, for which all the data are one batch
    restored    what the trained model makes of the damaged pictures `damaged`,
                which have noise in them already
    error       the mean squared error of what is restored, averaged over all
                pixels; clean is the pictures of `damaged` before the damage

The code given builds the model. losses holds the loss of each update. Grading
compares with values that are updated, from the same weights, by gradients of a
`GradientTape`.
"""

import keras
import numpy as np
from keras import layers


def train_denoiser(x, noise, damaged, clean, weights, rate):
    pixels, code = weights[0].shape
    model = keras.Sequential(
        [
            keras.Input((pixels,)),
            layers.Dense(code, activation="relu"),
            layers.Dense(pixels, activation="sigmoid"),
        ]
    )
    model.set_weights(weights)
    model.compile(keras.optimizers.SGD(rate), "binary_crossentropy", run_eagerly=True)
    losses = []
    for drawn in noise:
        model.reset_metrics()
        noisy = ...  # TODO 1
        loss = ...  # TODO 2
        losses.append(loss)
    restored = ...  # TODO 3
    error = ...  # TODO 4
    return losses, restored, error
