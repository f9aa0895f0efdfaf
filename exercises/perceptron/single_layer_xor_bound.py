"""1 つの線形ユニットの限界

2 入力の線形ユニット 1 つが、4 通りの入力のうち最大で何割に正しく答えられるか
を、重みとバイアスをすべて試して求めよ。

    x: (4, 2)    4 通りの入力 (0,0), (0,1), (1,0), (1,1)
    targets: (4,)    その順に並んだ正解。要素は 0 か 1 の整数
    outputs: (4,)    w₁ x₁ + w₂ x₂ + b > 0 なら 1、そうでなければ 0
    accuracy: outputs と targets が一致した割合

返すのは、最もよい accuracy（0 以上 1 以下の実数）。与えられたコードの 36 通り
の (w₁, w₂, b) で、1 本の直線が 4 点を分ける分け方はすべて尽くされている。
targets が XOR のときにいくつになるか、実行する前に考えてみよ。

---
The limit of a single linear unit

How many of the four inputs can one linear unit of two inputs get right? Try
all weights and biases and return the best accuracy, a real number between 0
and 1: the share of the four inputs at which outputs and targets agree.

x, (4, 2), holds the inputs (0,0), (0,1), (1,0), (1,1); targets, (4,), the right
answers in this order, as integers 0 or 1. An output is 1 where
w₁ x₁ + w₂ x₂ + b > 0 and 0 elsewhere. The 36 triples (w₁, w₂, b) of the code
given include every way in which one line can part the four points. What comes
out when targets is XOR? Think before you run it.
"""

import itertools

import numpy as np


def single_layer_xor_bound(targets):
    x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    best = 0.0
    for w1, w2, b in itertools.product([-1, 0, 1], [-1, 0, 1], [-1.5, -0.5, 0.5, 1.5]):
        outputs = ...  # TODO 1
        accuracy = ...  # TODO 2
        best = ...  # TODO 3
    return best
