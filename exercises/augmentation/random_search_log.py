"""対数の上のランダムサーチ

ハイパーパラメータを無作為に選ぶ trials 回の試行を作り、最もよい試行を求めよ。u
は 0 以上 1 未満の一様乱数で、その列 0, 1, 2 を順に次の 3 つに使う。どれも、u が
0 のとき範囲の下端になり、u とともに大きくなるように変換する。

    exponent      学習率の常用対数（一様に分布する）
    rate          学習率。low 以上 high 未満である
    difference    1 から慣性の係数 momentum を引いた差。slow 以上 fast 未満で、
                  その常用対数が一様に分布する
    units         ユニット数。least 以上 most 以下（両端を含む）の整数で、どれも
                  等しい確率で選ばれる

結果について、次の 2 つも求めよ。

    best          検証データの損失 loss が最も小さい試行の番号（0 から数える）。
                  発散した試行の損失は NaN で、選ばない。同じ値なら番号の小さい
                  試行とする
    share         rate が middle より小さくなる確率

rate, momentum, units, best, share の順に返せ。

---
    u: (trials, 3)
    loss, exponent, rate, difference, momentum, units: (trials,)
    0 < low < middle < high    0 < slow < fast < 1    share: scalar
    least, most, best: integer    least ≤ most

---
Random search on a logarithmic scale

Choose hyperparameters at random for a number of trials, and find the best one.
u is drawn uniformly from 0 up to, but not including, 1, and its columns 0, 1
and 2 serve for the three things that follow, in this order. In each, u = 0
gives the lower end of the range, and a larger u a larger value.

    exponent      the common logarithm of the learning rate, distributed
                  uniformly
    rate          the learning rate, from low up to high
    difference    1 less momentum, the coefficient of momentum; from slow up to
                  fast, with a common logarithm that is distributed uniformly
    units         the number of units, an integer from least to most, both
                  included, all of them equally probable

Of the results, find:

    best          the number (from 0) of the trial with the least loss on
                  validation data. The loss of a trial that diverged is NaN; it
                  is not chosen. Of equal ones it is the one with the smaller
                  number
    share         the probability that rate is less than middle

Return rate, momentum, units, best and share, in this order.
"""

import numpy as np


def random_search(u, loss, low, middle, high, slow, fast, least, most):
    exponent = ...  # TODO 1
    rate = ...  # TODO 2
    difference = ...  # TODO 3
    momentum = 1 - difference
    units = ...  # TODO 4
    best = ...  # TODO 5
    share = ...  # TODO 6
    return rate, momentum, units, best, share
