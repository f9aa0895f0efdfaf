"""AND、OR、NAND をパーセプトロンで作る

2 入力のパーセプトロンを書き、重みとバイアスを選んで、AND、OR、NAND の 3 つの
ゲートを作れ。

    x: (samples, 2)    要素は 0 か 1 の整数
    y = 1    (w₁ x₁ + w₂ x₂ + b > 0 のとき)
    y = 0    (それ以外。ちょうど 0 のときも 0)

返すのは and_gate, or_gate, nand_gate の 3 つで、どれも形状 (samples,)、要素は
0 か 1 の整数。重みとバイアスの選び方は 1 通りではなく、どれでもよい。

---
AND, OR and NAND as perceptrons

Write the perceptron of two inputs given above (an output is 1 where the sum is
greater than 0 and 0 otherwise, also where it is exactly 0) and choose weights
and a bias for each of the gates AND, OR and NAND.

x has shape (samples, 2) and holds the integers 0 and 1. Return and_gate,
or_gate and nand_gate, each of shape (samples,), of the integers 0 and 1. There
are many right choices of weights and biases; any of them will do.
"""

import numpy as np


def perceptron(x, w, b):
    y = ...  # TODO 1
    return y


def gates(x):
    and_gate = ...  # TODO 2
    or_gate = ...  # TODO 3
    nand_gate = ...  # TODO 4
    return and_gate, or_gate, nand_gate
