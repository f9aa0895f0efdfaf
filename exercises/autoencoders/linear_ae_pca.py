"""線形オートエンコーダと主成分分析

活性化関数のないエンコーダとデコーダ 1 層ずつからなるオートエンコーダを考える。
勾配法を使わずに、復元の誤差が最小になる重みとバイアスを求めよ。x は 1 行が 1 サ
ンプル、code は符号の次元である。

    centred         各特徴の平均を 0 にしたデータ
    encoder         エンコーダの重み。バイアスは encoder_bias
    decoder         デコーダの重み。バイアスは decoder_bias
    error           復元の誤差 E の最小値。復元はせずに sizes から求める

与えられたコードは centred を特異値分解する。sizes は特異値で、大きい順に並ぶ。
axes の行は右特異ベクトルである。

誤差が最小になる重みは 1 組ではない。採点では、重みとバイアスから復元した x̂
と、error を調べる。code はサンプルの数より小さく、特徴の数以下である。

---
    x, centred: (samples, features)    code, error: scalar
    encoder: (features, code)          encoder_bias: (code,)
    decoder: (code, features)          decoder_bias: (features,)

    x̂ = (x · encoder + encoder_bias) · decoder + decoder_bias
    E = (1 / samples) Σ_n ‖x_n − x̂_n‖²

---
A linear autoencoder and principal components

An autoencoder has one encoding and one decoding layer, without activations.
Find, without gradient descent, weights and biases for which its error of
reconstruction is least. A row of x is a sample, and code the dimension of the
code.

    centred         the data, with the mean of each feature shifted to 0
    encoder         the weights of the encoder; encoder_bias are its biases
    decoder         the weights of the decoder; decoder_bias are its biases
    error           the least value of the error E, computed from `sizes`,
                    without restoring anything

The code given computes the singular value decomposition of centred: `sizes` is
the singular values in descending order, and the rows of axes are the right
singular vectors.

There are many weights with the least error. Grading looks at x̂, as restored by
these weights and biases, and at error. code is less than the number of samples
and at most that of features.
"""

import numpy as np


def linear_autoencoder(x, code):
    centred = ...  # TODO 1
    _, sizes, axes = np.linalg.svd(centred, full_matrices=False)
    encoder = ...  # TODO 2
    decoder = ...  # TODO 3
    decoder_bias = ...  # TODO 4
    encoder_bias = ...  # TODO 5
    error = ...  # TODO 6
    return encoder, encoder_bias, decoder, decoder_bias, error
