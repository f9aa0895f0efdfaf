"""Xavier の初期値の標準偏差

シグモイド関数や tanh の層のための Xavier（Glorot）の初期値には、2 つの流儀が
ある。どちらも、結合の数と重みの分散の積が 1 になるように分散を決めるが、結合
の数が違う。

    simple    全結合層に入る結合の数（多くの教科書）
    glorot    入る結合の数と出る結合の数の平均（原論文と Keras）

入る結合の数を n_in、出る結合の数を n_out（どちらも正の整数）として、それぞれの
流儀の標準偏差を実数 simple, glorot で、この順に返せ。

---
The standard deviation of Xavier's initial values

Xavier's (Glorot's) initial values, for layers of sigmoid or tanh, come in two
versions. In either, the product of the weights' variance and a number of
connections is to be 1, but they do not mean the same number.

    simple    the connections that come into a fully connected layer (many
              textbooks)
    glorot    the mean of those that come in and those that go out (the paper
              and Keras)

n_in connections come in and n_out go out, both positive integers. Compute the
standard deviation of either version and return the real numbers simple and
glorot in this order.
"""

import math


def xavier_std(n_in, n_out):
    simple = ...  # TODO 1
    glorot = ...  # TODO 2
    return simple, glorot
