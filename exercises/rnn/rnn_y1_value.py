"""RNN の出力 y1 の値

隠れ層も出力層も 1 ユニットの RNN がある。時刻 1 の入力 x1、時刻 0 の隠れ層の値
z0、重み w_in（入力 → 隠れ層）、w（隠れ層 → 隠れ層）、w_out（隠れ層 → 出力層）、
隠れ層のバイアス b、出力層のバイアス c から、時刻 1 の出力 y1 の値を返せ。引数も
答えもすべて 1 つの数である。

f は隠れ層の、g は出力層の活性化関数である。z1 は時刻 1 の隠れ層の値とする。

---
    f = tanh    g = sigmoid

---
The value of the output y1 of an RNN

An RNN has one hidden unit and one output unit. Return the value of its output
y1 at time 1, given the input x1 at time 1, the value z0 of the hidden layer at
time 0, the weights w_in (input to hidden), w (hidden to hidden) and w_out
(hidden to output), the bias b of the hidden layer and the bias c of the output
layer. The arguments and the answer are all single numbers.

f is the activation of the hidden layer and g that of the output layer. z1 is
the value of the hidden layer at time 1.
"""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def y1_value(x1, z0, w_in, w, w_out, b, c):
    z1 = ...  # TODO 1
    y1 = ...  # TODO 2
    return y1
