"""Xavier の初期値の標準偏差

シグモイド関数や tanh の層のための Xavier（Glorot）の初期値には、2 つの
流儀がある。simple は入る側だけを見る流儀（『ゼロから作る Deep Learning』
など）、glorot は両側の平均を見る流儀（原論文と Keras）で、
重みの分散 Var が違う。

全結合層に入る結合の数を n_in、出る結合の数を n_out（どちらも正の整数）として、
それぞれの流儀の標準偏差を実数 simple, glorot で、この順に返せ。

---
    simple    Var = 1 / n_in
    glorot    Var = 2 / (n_in + n_out)

---
The standard deviation of Xavier's initial values

Xavier's (Glorot's) initial values, for layers of sigmoid or tanh, come in
two versions: simple looks at what comes in only (many textbooks), glorot
at the mean of both sides (the paper and Keras). They differ in Var, the
variance of the weights.

n_in connections come into a fully connected layer and n_out go out of it, both
positive integers. Compute the standard deviation of either version and return
the real numbers simple and glorot in this order.
"""

import math


def xavier_std(n_in, n_out):
    simple = ...  # TODO 1
    glorot = ...  # TODO 2
    return simple, glorot
