"""1 つの線形ユニットの限界

2 入力の線形ユニット 1 つが、4 通りの入力のうち最大で何割に正しく答えられるか
を、重みとバイアスをすべて試して求めよ。

ユニットは、重みを掛けた入力の和にバイアスを加えた値が 0 より大きければ 1、そう
でなければ 0 を出す。x の各行は 4 通りの入力 (x₁, x₂)、targets は x の行の順に並
んだ正解で、要素は 0 か 1 の整数である。

outputs は 1 組の重みとバイアス (w₁, w₂, b) での出力、accuracy は outputs と
targets が一致した割合とする。返すのは best、つまり最もよい accuracy（0 以上 1
以下の実数）である。

与えられたコードの 36 通りの (w₁, w₂, b) で、1 本の直線が 4 点を分ける方法はすべ
て尽くされている。targets が XOR のときにいくつになるか、実行する前に考えてみ
よ。

---
    x = [[0, 0], [0, 1], [1, 0], [1, 1]]
    targets, outputs: (4,)    accuracy, best: scalar

---
The limit of a single linear unit

How many of four inputs can one linear unit of two inputs get right? Find out by
trying all weights and biases.

The unit gives 1 where the weighted sum of the inputs plus the bias is greater
than 0, and else 0. The rows of x are the four inputs (x₁, x₂), and targets
holds the right answers in the order of these rows, as integers 0 or 1.

`outputs` are the outputs with one choice of weights and bias, (w₁, w₂, b), and
`accuracy` is the share of the four inputs at which outputs and targets agree.
Return `best`, the highest accuracy, a real number between 0 and 1.

The 36 triples (w₁, w₂, b) of the code given include every way in which one line
can part the four points. What comes out when targets is XOR? Think before you
run it.
"""

import itertools

import numpy as np


def single_layer_xor_bound(targets):
    x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    best = 0.0
    for w1, w2, b in itertools.product([-1, 0, 1], [-1, 0, 1], [1.5, 0.5, -0.5, -1.5]):
        outputs = ...  # TODO 1
        accuracy = ...  # TODO 2
        best = ...  # TODO 3
    return best
