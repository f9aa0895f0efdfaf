"""XOR を 2 層で作る

1 層のパーセプトロンでは XOR を表せないが、2 層に重ねれば表せる。与えられた 3 つ
のゲート nand, or_, and_ を組み合わせて、a と b の片方だけが 1 のとき 1、それ以
外は 0 となる xor を作れ。

a と b の要素は 0 か 1 の整数である。hidden_1 と hidden_2 は 1 層目の 2 つのユ
ニットの出力、xor は 2 層目の出力で、これを返せ。

---
    a, b, hidden_1, hidden_2, xor: (samples,)

---
XOR in two layers

No single perceptron is an XOR, but two layers of them are. Put the three gates
given, `nand`, `or_` and `and_`, together to `xor`, which is 1 where just one of
a and b is 1, and 0 elsewhere.

The elements of a and b are the integers 0 and 1. hidden_1 and hidden_2 are the
outputs of the two units of the first layer; xor, which is returned, is the
output of the second.
"""

import numpy as np


def nand(a, b):
    return np.where(-a - b + 1.5 > 0, 1, 0)


def or_(a, b):
    return np.where(a + b - 0.5 > 0, 1, 0)


def and_(a, b):
    return np.where(a + b - 1.5 > 0, 1, 0)


def xor_two_layer(a, b):
    hidden_1 = ...  # TODO 1
    hidden_2 = ...  # TODO 2
    xor = ...  # TODO 3
    return xor
