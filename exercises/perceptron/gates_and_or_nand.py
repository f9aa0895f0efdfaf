"""AND、OR、NAND をパーセプトロンで作る

2 入力のパーセプトロン perceptron を書き、重み w = (w₁, w₂) とバイアス b を
選んで、AND、OR、NAND の 3 つのゲートを作れ。x の 1 行が 1 組の
入力 x₁, x₂ である。和がちょうど 0 のときの出力は 0 とする。

x の要素も、perceptron と 3 つのゲートの出力も、0 か 1 の整数とする。
and_gate, or_gate, nand_gate の順に返すこと。重みとバイアスの選び方は
1 通りではなく、どれでもよい。

---
    x: (samples, 2)    y, and_gate, or_gate, nand_gate: (samples,)

    y = 1    if w₁ x₁ + w₂ x₂ + b > 0
    y = 0    if w₁ x₁ + w₂ x₂ + b ≤ 0

---
AND, OR and NAND as perceptrons

Write `perceptron`, a perceptron of two inputs, and choose weights w = (w₁, w₂)
and a bias b for each of the gates AND, OR and NAND. Each row of x is one pair
of inputs x₁, x₂. Where the sum is exactly 0, the output is 0.

The elements of x and the outputs of `perceptron` and of the gates are the
integers 0 and 1. Return and_gate, or_gate and nand_gate in this order. There
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
