"""誤差のバイアス・バリアンス分解

訓練データを取り直すたびに degree 次の多項式を最小二乗法で当てはめ、予測の誤差
を 3 つに分けよ。入力 x は毎回同じで、目標値だけが雑音で変わる。targets の 1
行が 1 回分である。

    predictions    各回に当てはめた多項式の、points での値
    truth          points での真の値。observations（同じ点を何度も観測した
                   値で、1 行が 1 回分）の列ごとの平均を、真の値とみなす
    centre         予測の、回についての平均
    bias2          バイアスの 2 乗
    variance       バリアンス
    noise          観測に含まれる雑音の分散
    error          期待二乗誤差。どの回の予測とどの観測の組も等しい確率で現れる
                   としたときの、(予測 − 観測)² の期待値

bias2, variance, noise, error は、点ごとに求めた値の、points についての平均と
する。分散は、回数や観測の数で割る（1 を引いた数では割らない）。degree は
samples より小さい。bias2, variance, noise, error の順に返せ。

---
    x: (samples,)                  targets: (fits, samples)
    points, truth, centre: (points,)    degree: scalar
    predictions: (fits, points)    observations: (times, points)
    bias2, variance, noise, error: scalar

---
Taking an error apart: bias and variance

Each time the training data are drawn anew, a polynomial of degree `degree` is
fitted to them by least squares, and the error of its predictions is taken apart
into three. The inputs x are the same every time; only the targets change, with
their noise: a row of `targets` for each time.

    predictions    the values at `points` of the polynomial of each time
    truth          the true values at `points`. The mean of each column of
                   `observations` (the same points, observed again and again, a
                   row each time) is taken for it
    centre         the mean of the predictions over the times
    bias2          the square of the bias
    variance       the variance
    noise          the variance of the noise in the observations
    error          the expected squared error: the expectation of
                   (prediction − observation)², where every pair of a fit and an
                   observation comes with equal probability

bias2, variance, noise and error are means over `points` of what they are at
each point. Variances divide by the number of fits or observations (not by that
number less 1). `degree` is smaller than the number of samples. Return bias2,
variance, noise and error, in this order.
"""

import numpy as np


def bias_variance(x, targets, points, observations, degree):
    predictions = ...  # TODO 1
    truth = np.mean(observations, axis=0)
    centre = ...  # TODO 2
    bias2 = ...  # TODO 3
    variance = ...  # TODO 4
    noise = ...  # TODO 5
    error = ...  # TODO 6
    return bias2, variance, noise, error
