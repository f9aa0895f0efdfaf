"""AND、OR、NAND をパーセプトロンで作る

2 入力のパーセプトロン perceptron を書き、それを使って AND、OR、NAND の 3 つの
ゲートを作れ。x の 1 行が 1 組の入力 x₁, x₂ である。

perceptron は、重みを掛けた入力の和にバイアス b を加えた値が 0 より大きければ
1、そうでなければ（ちょうど 0 でも）0 を出す。重み w は、長さ 2 のリストか配列で
ある。x の要素も、perceptron と 3 つのゲートの出力も、0 か 1 の整数とする。

and_weights, or_weights, nand_weights は、ゲートごとに選んだ w₁, w₂, b を、この
順に並べたリストである。選び方は 1 通りではなく、どれでもよい。

gates が受け取る w と b は、perceptron を確かめるためのもので、どのゲートのもの
でもない。その出力 y も返される。

---
    x: (samples, 2)    w: (2,)    b: scalar
    y, and_gate, or_gate, nand_gate: (samples,)
    and_weights, or_weights, nand_weights = [w₁, w₂, b]

---
AND, OR and NAND as perceptrons

Write `perceptron`, a perceptron of two inputs, and make the gates AND, OR and
NAND with it. Each row of x is one pair of inputs x₁, x₂.

A perceptron gives 1 where the weighted sum of its inputs plus the bias b is
greater than 0, and else (at exactly 0, too) it gives 0. The weights w are a
list or an array of length 2. The elements of x and the outputs of `perceptron`
and of the gates are the integers 0 and 1.

and_weights, or_weights and nand_weights are lists of w₁, w₂ and b, in this
order, chosen for each gate. There are many right choices; any of them will do.

The w and b that `gates` is given are there to try `perceptron` out and belong
to none of the gates; what comes of them, y, is returned, too.
"""

import numpy as np


def perceptron(x, w, b):
    y = ...  # TODO 1
    return y


def gates(x, w, b):
    y = perceptron(x, w, b)
    and_weights = ...  # TODO 2
    or_weights = ...  # TODO 3
    nand_weights = ...  # TODO 4
    and_gate = perceptron(x, and_weights[:2], and_weights[2])
    or_gate = perceptron(x, or_weights[:2], or_weights[2])
    nand_gate = perceptron(x, nand_weights[:2], nand_weights[2])
    return y, and_gate, or_gate, nand_gate
