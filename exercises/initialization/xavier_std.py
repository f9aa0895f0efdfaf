"""Xavier の初期値の標準偏差

シグモイド関数や tanh の層のための Xavier（Glorot）の初期値には、2 つの流儀がある。全結合層に
入る結合の数を n_in、出る結合の数を n_out として、それぞれの標準偏差を求めよ。

    simple  入る側だけを見て、分散を 1/n_in とする（『ゼロから作る Deep Learning』など）
    glorot  両側の平均を見て、分散を 2/(n_in + n_out) とする（原論文と Keras）

n_in と n_out は正の整数、返すのは 2 つの実数 simple, glorot。

---
The standard deviation of Xavier's initial values

Xavier's (Glorot's) initial values, for layers of sigmoid or tanh, come in two
versions. Compute the standard deviation of both, where n_in connections come
into a fully connected layer and n_out go out of it.

    simple  looks at what comes in only: variance 1/n_in (many textbooks)
    glorot  looks at the mean of both: variance 2/(n_in + n_out) (the paper, Keras)

n_in and n_out are positive integers; return the real numbers simple and glorot.
"""

import math


def xavier_std(n_in, n_out):
    simple = ...  # TODO 1
    glorot = ...  # TODO 2
    return simple, glorot
